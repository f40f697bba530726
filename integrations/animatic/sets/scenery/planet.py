"""A far planet: pink dust, spires, a ringed giant in the sky and a dome to live in."""

import math
from dataclasses import replace

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.shapes import common, ellipse, rectangle
from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.flora import rock
from integrations.animatic.sets.generators.frames import rocks
from integrations.animatic.sets.generators.particles import motes
from integrations.animatic.sets.generators.planets import Globe, crater, globe
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import hills, tones
from integrations.animatic.sets.palette import ACCENT, Ramp
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.vehicles import rocket
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="planet",
    words=("planet", "mars", "alien planet", "alien world", "red planet", "exoplanet", "colony", "venus", "jupiter"),
    label="on a far planet",
    neighbours=("space", "moon", "desert"),
    particles=("dust",),
    spots=("dome", "rocket"),
)
_SKIES: dict[str, Ramp] = {
    "morning": ("#6a4aa8", "#c86aa8", "#ff9a8a", "#ffe0a8"),
    "day": ("#3f5ab8", "#8a6ad0", "#e88ab8", "#ffd0a8"),
    "evening": ("#2a1458", "#7a2a80", "#e0506a", "#ffb060"),
    "night": ("#080828", "#1f1a5a", "#4a3a90", "#a05a9a"),
}


@scenery(_INFO)
def planet(score: Score) -> None:
    """The sky has colours of its own; the weather keeps only its haze."""
    ramp = _SKIES[score.look.time]
    ramp = tuple(
        mix(own, seen, 0.0 if score.look.weather == "clear" else 0.35)
        for own, seen in zip(ramp, score.palette.sky, strict=True)
    )
    frame, size = score.framing, score.framing.hero()
    score.palette = replace(
        score.palette,
        sky=(ramp[0], ramp[1], ramp[2], ramp[3]),
        haze=mix(ramp[2], ramp[3], 0.45),
        cloud=mix(ramp[3], "#ffffff", 0.3),
        cloud_shade=ramp[2],
    )
    sky(score, low=frame.y(0.66), clouds=1)
    _heavens(score, ramp, size)
    for depth, share, tall, count, colour in ((0.2, 0.69, 210, 8, "#9a6ab0"), (0.36, 0.71, 150, 7, "#a85a90")):
        _spires(score, score.band(depth), frame.y(share), tall * frame.up, count, colour)
        mist(score, depth + 0.04, frame.y(share - 0.01), 50, 0.45)
    hills(score, 0.56, frame.y(0.715), 18, "#c8708a", "#a05080", pace=0.8, rim=0.2)
    hollows = score.band(0.58)
    for u, v, width in ((0.20, 0.765, 90), (0.72, 0.76, 120), (0.47, 0.75, 56)):
        crater(hollows, frame.x(u), frame.y(v), width, "#e08a96", "#8a4078")
    _dome(score, score.band(0.66), frame.x(0.73), frame.y(0.775), 92 * size)
    _foreground(score)
    rocks(score)
    motes(score, (0, frame.y(0.3), frame.width, frame.height), 30, "#ffe0f0", depth=1.05)


def _heavens(score: Score, ramp: tuple[str, ...], size: float) -> None:
    frame, band = score.framing, score.band(0.06, in_light=False)
    light = mix(ramp[3], "#ffffff", 0.15)
    belts = ((-0.5, 0.14, ramp[2]), (-0.05, 0.14, ramp[2]), (0.4, 0.14, ramp[2]))
    giant = Globe(light, ramp[1], belts, ring=mix(ramp[3], "#ffffff", 0.35), shadow=0.16)
    globe(score, band, frame.x(0.27 - 0.07 * frame.tall), frame.y(0.25 + 0.06 * frame.tall), 104 * size, giant)
    band.sheet(0.4)
    band.oval(frame.x(0.52 - 0.16 * frame.tall), frame.y(0.13), 24 * size, mix(ramp[3], "#ffffff", 0.4), bright=True)


def _spires(score: Score, band: Band, foot: float, tall: float, count: int, colour: str) -> None:
    rng = score.rng
    for x in score.strata(count * max(0.6, score.framing.across)):
        height, width = rng.uniform(0.5, 1) * tall, rng.uniform(34, 74)
        band.sheet(0.6, 0.3)
        profile = [(-1, -30 / height), (-0.55, 0.5), (-0.1, 1.0), (0.25, 0.9), (0.45, 0.45), (1, -30 / height)]
        outline = [(x + u * width, foot - v * height) for u, v in profile]
        band.blob(outline, lighten(colour, 0.12), darken(colour, 0.1), roundness=0.4)


def _dome(score: Score, band: Band, x: float, y: float, size: float) -> None:
    whole = ellipse(x, y, size, size * 0.95)
    band.sheet(0.8, 0.3)
    shell = common(whole, rectangle(x - size * 2, y - size * 2, x + size * 2, y + 4))
    band.fill(shell, "#e8f4fa", "#9fb8d8")
    with band.clipped(whole):
        for v in (-0.66, -0.33, 0, 0.33, 0.66):
            rib = [(x + v * size * 0.5, y - size), (x + v * size * 0.95, y - size * 0.4), (x + v * size * 1.1, y)]
            band.line(rib, "#8fa8c8", 2.4)
    for v in (-0.5, 0.0, 0.5):
        at = (x + v * size, y - size * 0.34)
        band.oval(*at, size * 0.13, "#ffd890", bright=True)
        band.glow(*at, size * 0.4, ACCENT, 0.4, hot=True)
    band.rect(x + size * 0.86, y - size * 0.42, size * 0.5, size * 0.46, "#c8d8ea", "#8fa4c4", radius=5)
    band.line([(x - size * 0.4, y - size * 0.85), (x - size * 0.4, y - size * 1.35)], "#9fb0c8", 3)
    band.oval(x - size * 0.4, y - size * 1.38, 5, "#ff8a80", bright=True)
    score.anchor("dome", x + size * 1.1, y + 6, 0.7, 0.67)


def _foreground(score: Score) -> None:
    frame, rng = score.framing, score.rng
    dust = hills(score, 1.0, frame.y(0.795), 10, "#dd8480", "#8a4478", pace=0.9, rim=0.25).band
    tones(score, dust, frame.y(0.83), frame.height, "#8a4070", 14, 0.2)
    for x, y in score.spread(6, (0, frame.y(0.84), frame.width, frame.y(0.94))):
        crater(dust, x, y, rng.uniform(24, 60), "#eda08c", "#9a4f7c")
    plant(
        score,
        dust,
        rock,
        6,
        (22, 50),
        lambda x: frame.y(0.85 + 0.03 * math.sin(x)),
        "#b06a8f",
        gap=(frame.x(0.3), frame.x(0.62)),
    )
    for u, height, colour in (
        (0.09, 130, "#5ad8c8"),
        (0.13, 84, "#7ae0b0"),
        (0.90, 120, "#5ad8c8"),
        (0.955, 160, "#8ab8f0"),
    ):
        _lamp_plant(dust, frame.x(u), frame.y(0.885), height, colour)
    put(dust, rocket(), frame.x(0.235), frame.y(0.865), 0.85)
    score.anchor("rocket", frame.x(0.30), frame.y(0.865))


def _lamp_plant(band: Band, x: float, y: float, height: float, colour: str) -> None:
    tip = (x - height * 0.02, y - height)
    band.sheet(0.6, 0.3)
    stalk = [(x, y), (x + height * 0.06, y - height * 0.5), tip]
    band.tube(stalk, mix(colour, "#3f6a90", 0.4), height * 0.05, height * 0.03)
    band.oval(*tip, height * 0.16, lighten(colour, 0.2), colour, bright=True)
    band.glow(*tip, height * 0.6, colour, 0.4, hot=True)
