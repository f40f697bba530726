"""The cave: rings of rock around a view of the world, crystals and a still pool."""

import math
from dataclasses import replace

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.shapes import blob, minus, polygon, rectangle
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.flora import mushroom, rock
from integrations.animatic.sets.generators.particles import flicker, motes
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import hills
from integrations.animatic.sets.generators.trees import pine
from integrations.animatic.sets.generators.water import waves
from integrations.animatic.sets.props.light import lantern
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="cave",
    words=("cave", "cavern", "grotto", "tunnel", "mine", "underground", "den", "lair", "burrow", "hole"),
    label="in the cave",
    interior=True,
    neighbours=("mountain", "forest", "beach"),
    particles=("motes",),
    spots=("lantern", "crystal", "mouth"),
)
_DAYLIGHT = {"morning": "#ffe6c0", "day": "#d8f0ff", "evening": "#ffb07a", "night": "#8fb0f0"}
_OUTSIDE = {
    "morning": (1.0, 0.95, 0.88),
    "day": (1.0, 1.0, 1.0),
    "evening": (1.0, 0.72, 0.70),
    "night": (0.4, 0.5, 0.9),
}
_GLOWS = (("#6ff0e0", "#2fa8b8"), ("#e08af0", "#8a4ac0"), ("#8ab4ff", "#4a6ae0"))


@scenery(_INFO)
def cave(score: Score) -> None:
    """The world outside keeps its own light; the rings take theirs from lantern and crystals."""
    frame, day = score.framing, _DAYLIGHT[score.look.time]
    score.palette = replace(score.palette, key=(0.80, 0.80, 0.95), ambient_share=0.05, rim=day)
    score.light.ambient = "#7a70a8"
    score.light.pool, score.light.pool_strength = (frame.x(0.54), frame.y(0.46)), 0.75
    score.lamps_on = True
    _outside(score)
    middle = frame.centred(0.55)
    far, second = (frame.x(0.15) + 70, frame.y(0.26)), (frame.x(0.22) + 90, frame.y(0.35))
    third = (frame.x(0.31) + 90, frame.y(0.44))
    _ring(score, 0.30, "#b8a8d0", (middle, frame.y(0.50)), *far, 0.09, within=second)
    _ring(score, 0.48, "#9082bc", (middle - 10, frame.y(0.50)), *second, 0.08, within=third)
    _light_from_mouth(score, middle, day)
    near = _ring(score, 0.66, "#7468a8", (middle - 20, frame.y(0.50)), *third, 0.07)
    _stalactites(score, near)
    hills(score, 0.80, frame.y(0.76), 12, "#6f669e", "#4f4880", pace=1.6, rim=0.3)
    _crystals(score)
    waves(score, (0.84, 0.88), (frame.y(0.80), frame.y(0.825)), 2, "#3f8fae", "#2f6f9a", crest=3, length=90)
    _floor(score)
    _ring(score, 1.2, "#3a3266", (frame.x(0.5), frame.y(0.50)), frame.x(0.60), frame.y(0.74), 0.05)
    motes(score, (0, frame.y(0.2), frame.width, frame.y(0.95)), 34, "#a8fff0", depth=1.05)
    score.ground = frame.y(0.87)
    score.anchor("mouth", middle, frame.y(0.72), 0.4, 0.31)


def _outside(score: Score) -> None:
    frame, inside = score.framing, score.palette
    sky(score, low=frame.y(0.70), clouds=1, at=(0.6, 0.3))
    score.palette = replace(inside, key=_OUTSIDE[score.look.time])
    land = hills(score, 0.1, frame.y(0.56), 20, "#8fb890")
    trees = score.band(0.12)
    plant(score, trees, pine, 14, (50, 90), frame.y(0.58), "#5f9a84")
    land.band.in_light = trees.in_light = False
    score.palette = inside


def _ring(
    score: Score,
    depth: float,
    colour: str,
    centre: tuple[float, float],
    rx: float,
    ry: float,
    jag: float,
    within: tuple[float, float] | None = None,
) -> Band:
    """A wall of rock around a hole; `within` are the radii of the next hole, beyond which it need not reach."""
    frame, rng = score.framing, score.rng
    band = score.band(depth)
    band.sheet(1.2, 0.4)
    hole: list[tuple[float, float]] = []
    for i in range(30):
        turn = i / 30 * math.tau
        x = centre[0] + math.cos(turn) * rx * rng.uniform(1 - jag, 1 + jag)
        hole.append((x, centre[1] + math.sin(turn) * ry * rng.uniform(1 - jag, 1 + jag)))
    reach = (within[0] * 1.3 + 60, within[1] * 1.3 + 60) if within else (frame.width, frame.height)
    whole = rectangle(centre[0] - reach[0], centre[1] - reach[1], centre[0] + reach[0], centre[1] + reach[1])
    band.fill(minus(whole, blob(hole, 0.35)), lighten(colour, 0.05), darken(colour, 0.30))
    for _ in range(22):
        turn = rng.uniform(0, math.tau)
        x = centre[0] + math.cos(turn) * rx * rng.uniform(1.2, 1.9)
        y = centre[1] + math.sin(turn) * ry * rng.uniform(1.25, 1.9)
        chip = [(x - 30, y), (x, y - 18), (x + 34, y - 4), (x + 8, y + 14)]
        ink = lighten(colour, 0.12) if rng.random() < 0.5 else darken(colour, 0.18)
        band.blob(chip, ink, alpha=0.5, roundness=0.4)
    return band


def _light_from_mouth(score: Score, middle: float, day: str) -> None:
    frame, band = score.framing, score.band(0.5, in_light=False)
    top, low = frame.y(0.22), frame.y(0.9)
    for i in range(3):
        x = middle - 60 + 40 * i
        beam = [(x, top), (x + 50, top), (middle - 150 + 60 * i, low), (middle - 260 + 60 * i, low)]
        band.tone(polygon(beam), day, 0.13, 14, bright=True)


def _stalactites(score: Score, band: Band) -> None:
    frame = score.framing
    for x in score.strata(15 * max(0.6, frame.across)):
        length = score.rng.uniform(40, 150) * (0.5 + abs(x / frame.width - 0.55)) * frame.up
        band.sheet(0.8, 0.3)
        cone = [(x - length * 0.16, frame.top - 20), (x + length * 0.16, frame.top - 20), (x, frame.y(0.04) + length)]
        band.polygon(cone, "#6a61a0", "#4a4280", radius=3)


def _crystals(score: Score) -> None:
    frame, band = score.framing, score.band(0.82)
    for u, v, height, glow in ((0.10, 0.80, 120, 0), (0.19, 0.79, 70, 1), (0.90, 0.80, 130, 1), (0.80, 0.79, 76, 2)):
        _crystal(score, band, frame.x(u), frame.y(v), height * frame.up**0.5, _GLOWS[glow])
    score.anchor("crystal", frame.x(0.24), frame.y(0.85))


def _crystal(score: Score, band: Band, x: float, y: float, height: float, colours: tuple[str, str]) -> None:
    light, dark = colours
    for shift, turn, size in ((-0.22, -24, 0.6), (0.24, 22, 0.66), (0, 2, 1)):
        with band.placed(x + shift * height, y, height * size / 100, turn):
            band.sheet(0.6, 0.3)
            band.polygon([(-15, 6), (15, 6), (18, -70), (0, -100), (-18, -70)], light, dark, bright=True)
            band.polygon([(0, -100), (18, -70), (15, 6), (3, 6)], dark, bright=True, alpha=0.6)
    band.glow(x, y - height * 0.5, height * 1.5, light, 0.42, hot=True)
    score.lamp(x, y - height * 0.4, height * 3.0, light, 0.55)


def _floor(score: Score) -> None:
    frame = score.framing
    ground = hills(score, 1.0, frame.y(0.845), 10, "#7d739f", "#4a4374", pace=1.4, rim=0.3).band
    plant(
        score,
        ground,
        rock,
        8,
        (20, 56),
        lambda x: frame.y(0.885 + 0.03 * math.sin(x)),
        "#857ba8",
        gap=(frame.x(0.30), frame.x(0.70)),
    )
    for i, share in enumerate((0.27, 0.30, 0.66, 0.70)):
        ground.sheet(0.5)
        mushroom(ground, frame.x(share), frame.y(0.89), 34 + 14 * (i % 2), "#5ac8d8", rng=score.rng)
        ground.glow(frame.x(share), frame.y(0.87), 46, "#6ff0e0", 0.4, hot=True)
    spot = (frame.centred(0.40), frame.y(0.89))
    put(ground, lantern(), *spot, 0.9)
    flicker(score, spot[0], spot[1] - 25, 90)
    score.lamp(spot[0], frame.y(0.84), 330, "#ffc080", 0.9)
    score.anchor("lantern", spot[0] + 60, spot[1])
