"""Under water: a reef, a sunken ship, fish and shafts of light from above."""

import math
from dataclasses import replace

from integrations.animatic.drawing.colour import lighten, mix
from integrations.animatic.drawing.outlines import star
from integrations.animatic.drawing.shapes import polygon, rounded
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.flora import coral, kelp, rock, sea_fan
from integrations.animatic.sets.generators.frames import kelp_curtain
from integrations.animatic.sets.generators.particles import bubbles, motes
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import hills, tones
from integrations.animatic.sets.palette import Palette, tinted
from integrations.animatic.sets.props.food import fish
from integrations.animatic.sets.props.magic import chest
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Motion, Score, SetInfo

_INFO = SetInfo(
    id="underwater",
    words=(
        *("underwater", "seabed", "reef", "coral reef", "aquarium", "deep sea", "depths", "pool", "swimming pool"),
        *("pond", "ocean floor", "atlantis", "fish tank", "bottom of the sea"),
    ),
    label="under the sea",
    neighbours=("sea", "beach"),
    particles=("bubbles", "fish"),
    spots=("chest", "wreck"),
)
_CORALS = ("#f2738c", "#f29a5e", "#e8c24a")


@scenery(_INFO)
def underwater(score: Score) -> None:
    """The weather stays above the surface; the hour only tints the water."""
    score.look = replace(score.look, weather="clear")
    score.palette = _water(score.palette)
    frame = score.framing
    sky(score, low=frame.y(0.96), disc=False, clouds=0, at=(0.58, -0.05))
    score.info = replace(score.info, interior=True)
    _shafts(score)
    hills(score, 0.25, frame.y(0.66), 42, "#3f7f9a", pace=1.5)
    _wreck(score)
    hills(score, 0.46, frame.y(0.72), 30, "#4a93a0", pace=1.2)
    plant(score, score.band(0.47), kelp, 12, (150, 280), frame.y(0.76), ("#3f9a86", "#4fa88a"))
    _shoal(score)
    hills(score, 0.72, frame.y(0.79), 18, "#b8a888", "#8f8f90")
    _reef(score)
    _seabed(score)
    near = [frame.x(u) for u in (0.06, 0.95, 0.88)]
    plant(score, score.band(1.06), coral, 3, (130, 180), frame.y(0.97), _CORALS, at=near)
    kelp_curtain(score)
    bubbles(score, (frame.x(0.05), frame.y(0.1), frame.x(0.95), frame.y(0.95)))
    motes(score, (0, 0, frame.width, frame.height), 40, "#d8fff4", depth=0.8)


def _water(palette: Palette) -> Palette:
    ramp = [mix(tinted(c, palette.key), palette.sky[0], 0.18) for c in ("#8fe6e0", "#3fb4c8", "#1f7fae", "#14508a")]
    return replace(
        palette,
        sky=(ramp[0], ramp[1], ramp[2], ramp[3]),
        haze=mix(ramp[1], ramp[2], 0.55),
        haze_strength=0.85,
        shade=mix("#06223f", palette.shade, 0.4),
        glow_strength=0.4,
        dark=min(palette.dark, 0.5),
        weather="clear",
    )


def _shafts(score: Score) -> None:
    frame = score.framing
    band = score.band(0.05, Motion(sway=18, pulse=0.35), in_light=False)
    colour, down = lighten(score.palette.sky[0], 0.6), frame.y(0.9)
    for i, share in enumerate((0.16, 0.30, 0.43, 0.58, 0.74, 0.88)):
        x, lean = frame.x(share), (share - 0.5) * 300
        beam = [(x - 20, -80), (x + 34, -80), (x + 120 + lean, down), (x - 110 + lean, down)]
        band.tone(polygon(beam), colour, 0.24 + 0.08 * (i % 2), 14, bright=True)


def _wreck(score: Score) -> None:
    frame, band = score.framing, score.band(0.36)
    x, y = frame.x(0.70), frame.y(0.75)
    with band.placed(x, y, 2.3 * frame.hero(), -13):
        band.sheet(0.8, 0.2)
        hull = [(-62, -34), (-50, -30), (50, -30), (66, -40), (52, 4), (-48, 4)]
        band.blob(hull, "#8a6a58", "#5f4a48", roundness=0.25)
        for i in range(4):
            band.oval(-30 + i * 20, -14, 4, "#2a3a4a")
        for mast, height in ((-14, 84), (24, 62)):
            band.rect(mast, -30 - height, 5, height, "#6b5448")
            band.rect(mast - 24, -30 - height * 0.75, 52, 3.5, "#6b5448")
        sail = [(-34, -92), (12, -92), (4, -56), (-10, -64), (-30, -54)]
        band.blob(sail, "#cfd0c0", roundness=0.3, alpha=0.9)
    score.anchor("wreck", x, y - 40, 0.5, 0.37)


def _shoal(score: Score) -> None:
    frame, rng = score.framing, score.rng
    band = score.band(0.55, Motion(sway=46, bob=6))
    water = (frame.x(0.18), frame.y(0.22), frame.x(0.85), frame.y(0.55))
    for x, y in score.spread(9 * max(0.6, frame.across), water):
        put(band, fish(), x, y, rng.uniform(2.2, 4.2), shadow=False, flip=rng.random() < 0.3, lift=0.5)


def _reef(score: Score) -> None:
    frame, band = score.framing, score.band(0.74)
    gap = (frame.x(0.40), frame.x(0.60))

    def foot(x: float) -> float:
        return frame.y(0.82) + 12 * math.sin(x * 0.01)

    plant(score, band, sea_fan, 5, (70, 120), foot, ("#b06fd0", "#e07fb0"), gap=gap)
    plant(score, band, coral, 7, (90, 150), foot, _CORALS, gap=gap)
    plant(score, band, rock, 4, (50, 90), foot, "#5f6f88", gap=gap)


def _seabed(score: Score) -> None:
    frame, rng = score.framing, score.rng
    sand = hills(score, 1.0, frame.y(0.84), 12, "#e8cf9c", "#a88f78", rim=0.2).band
    tones(score, sand, frame.y(0.88), frame.height, "#a88a66", 14, 0.2)
    put(sand, chest(), frame.x(0.21), frame.y(0.90), 1.1, turn=-6)
    score.anchor("chest", frame.x(0.29), frame.y(0.90))
    for x, y in score.spread(7, (0, frame.y(0.87), frame.width, frame.y(0.94))):
        sand.sheet(0.4)
        sand.fill(rounded(star(x, y, 14, turn=x), 5), rng.choice(("#f27f6e", "#f2bd5a", "#c87fd0")))
    score.ground = frame.y(0.88)
