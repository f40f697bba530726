"""The moon: grey craters under a black sky, the Earth rising and a lander."""

import math

from integrations.animatic.drawing.colour import lighten
from integrations.animatic.drawing.shapes import heart
from integrations.animatic.sets.generators.flora import rock
from integrations.animatic.sets.generators.frames import rocks
from integrations.animatic.sets.generators.particles import motes
from integrations.animatic.sets.generators.planets import Globe, crater, globe
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import hills, peaks, tones
from integrations.animatic.sets.palette import Ramp
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.vehicles import rocket
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.scenery.space import firmament, into_space
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="moon",
    words=("moon", "lunar", "crater", "moon base", "asteroid field", "comet", "lunar surface"),
    label="on the moon",
    neighbours=("space", "planet"),
    particles=("stars",),
    spots=("flag", "rocket", "crater"),
)
_HUES: dict[str, Ramp] = {
    "morning": ("#0a0c2e", "#1c2260", "#3f3f88", "#8a6a98"),
    "day": ("#05071e", "#10164a", "#232c6c", "#4a4f90"),
    "evening": ("#12082c", "#341858", "#6a2f70", "#c06a70"),
    "night": ("#030414", "#0a0e34", "#171f54", "#2f3070"),
}
_EARTH = Globe("#6fb8f0", "#2f6fc0", ((-0.7, 0.16, "#f4faff"), (0.55, 0.2, "#f4faff")), shadow=0.5)


@scenery(_INFO)
def moon(score: Score) -> None:
    """Earthlight on pale dust; craters instead of paths."""
    into_space(score, _HUES[score.look.time])
    frame, size = score.framing, score.framing.hero()
    firmament(score)
    _earth(score, score.band(0.06, Motion(bob=1)), size)
    peaks(score, 0.20, frame.y(0.70), 150 * frame.up, "#9a9cc0", 5, sharp=0.5)
    hills(score, 0.36, frame.y(0.69), 20, "#a8a8c6", "#86869f", pace=0.8, rim=0.3)
    hills(score, 0.58, frame.y(0.735), 16, "#b8b6cc", "#8a889f", pace=0.9, rim=0.3)
    middle = score.band(0.60)
    for u, v, width in ((0.20, 0.775, 90), (0.74, 0.77, 120), (0.47, 0.765, 56)):
        crater(middle, frame.x(u), frame.y(v), width, "#cccadc", "#77758f")
    put(middle, rocket(), frame.x(0.79), frame.y(0.80), 0.95)
    score.anchor("rocket", frame.x(0.72), frame.y(0.81), 0.85, 0.61)
    _foreground(score, size)
    rocks(score, "lr", 0.8, "#77758f")
    motes(score, (0, frame.y(0.3), frame.width, frame.height), 22, "#ffffff", depth=1.05)


def _earth(score: Score, band: Band, size: float) -> None:
    frame = score.framing
    x, y, radius = frame.x(0.26), frame.y(0.25), 92 * size
    globe(score, band, x, y, radius, _EARTH)
    band.sheet(0.3)
    for land in (
        [(-0.62, -0.30), (-0.20, -0.52), (0.06, -0.30), (-0.10, 0.02), (-0.36, 0.16), (-0.52, -0.02)],
        [(0.02, 0.16), (0.34, 0.10), (0.40, 0.44), (0.16, 0.66), (0.0, 0.42)],
        [(0.44, -0.40), (0.72, -0.22), (0.70, 0.06), (0.50, -0.08)],
    ):
        band.blob([(x + u * radius, y + v * radius) for u, v in land], "#7fc07a", bright=True)
    cloud = [(-0.5, 0.1), (0.0, 0.0), (0.52, 0.14), (0.1, 0.2)]
    band.blob([(x + u * radius, y + v * radius) for u, v in cloud], "#ffffff", bright=True, alpha=0.7)


def _foreground(score: Score, size: float) -> None:
    frame, rng = score.framing, score.rng
    dust = hills(score, 1.0, frame.y(0.795), 9, "#d2d0e0", "#82809c", pace=0.9, rim=0.35).band
    tones(score, dust, frame.y(0.83), frame.height, "#7a7894", 14, 0.2)
    for x, y in score.spread(7, (0, frame.y(0.83), frame.width, frame.y(0.93))):
        crater(dust, x, y, rng.uniform(22, 60), lighten("#d2d0e0", 0.3), "#8a88a4")
    plant(
        score,
        dust,
        rock,
        7,
        (16, 42),
        lambda x: frame.y(0.85 + 0.03 * math.sin(x)),
        "#9a98b2",
        gap=(frame.x(0.26), frame.x(0.70)),
    )
    _flag(score, dust, size)
    for i in range(9):
        step = (frame.x(0.30 + 0.028 * i), frame.y(0.90 - 0.006 * i) + (5 if i % 2 else -5))
        dust.oval(*step, 8, "#8a88a4", ry=3.4, alpha=0.7)
    score.anchor("crater", frame.x(0.5), frame.y(0.88))


def _flag(score: Score, dust: Band, size: float) -> None:
    frame = score.framing
    x, y, tall = frame.x(0.15), frame.y(0.865), 150 * size
    dust.shadow(x, y, 26, 5)
    dust.sheet(0.7, 0.2)
    dust.rect(x - 2, y - tall, 4, tall, "#e8ecf4")
    cloth = [(0, -1.0), (0.30, -1.02), (0.55, -0.97), (0.54, -0.70), (0.30, -0.74), (0, -0.70)]
    dust.blob([(x + u * tall, y + v * tall) for u, v in cloth], "#3fa7a0", "#2f7f86", roundness=0.3)
    dust.fill(heart(x + tall * 0.27, y - tall * 0.86, tall * 0.07), "#fff3dc")
    score.anchor("flag", x + 50, y + 4)
