"""The desert: mesas, dunes, cactuses and an oasis far off."""

import math
from dataclasses import replace

from integrations.animatic.drawing.colour import mix
from integrations.animatic.drawing.shapes import polygon
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.flora import rock, tuft
from integrations.animatic.sets.generators.frames import reeds, rocks
from integrations.animatic.sets.generators.particles import birds, motes
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import dune
from integrations.animatic.sets.generators.trees import cactus, palm
from integrations.animatic.sets.palette import tinted
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="desert",
    words=("desert", "dune", "dunes", "sahara", "oasis", "wasteland", "savanna", "savannah", "wild west", "pyramid"),
    label="in the desert",
    neighbours=("mountain", "beach", "planet"),
    particles=("dust",),
    spots=("cactus", "oasis"),
)
_DUNES = (
    (0.34, 0.65, 22, "#ecc48a", "#d8a068"),
    (0.50, 0.69, 26, "#f0c27c", "#d6975a"),
    (0.68, 0.74, 26, "#f0bd74", "#cf8a50"),
)


@scenery(_INFO)
def desert(score: Score) -> None:
    """Warm haze, four mesas, three dunes and a rippled floor of sand."""
    frame, palette = score.framing, score.palette
    score.palette = replace(palette, haze=mix(palette.haze, tinted("#ffdca8", palette.key), 0.55))
    sky(score, low=frame.y(0.62), clouds=2)
    _mesas(score)
    for depth, share, swing, light, dark in _DUNES:
        dune(score, depth, frame.y(share), swing, light, dark)
    small = [frame.x(u) for u in (0.16, 0.60, 0.90)]
    plant(score, score.band(0.69), cactus, 3, (90, 130), frame.y(0.785), "#4f8f5c", at=small)
    oasis = score.band(0.52)
    for i, share in enumerate((0.445, 0.475, 0.52)):
        oasis.sheet(0.4)
        palm(oasis, frame.x(share), frame.y(0.725), 76 + 12 * i, "#4f9a5c", rng=score.rng, lean=0.1)
    score.anchor("oasis", frame.x(0.48), frame.y(0.73), 0.4, 0.53)
    _floor(score, dune(score, 1.0, frame.y(0.79), 16, "#f2c880", "#c8864c").band)
    birds(score, (0, frame.y(0.15), frame.width, frame.y(0.35)), 3)
    rocks(score, "l", 0.9, "#a8705a")
    reeds(score, "r", 0.7)
    motes(score, (0, frame.y(0.4), frame.width, frame.height), 24, "#ffe0a8", depth=1.0)


def _mesas(score: Score) -> None:
    frame, band, foot = score.framing, score.band(0.20), score.framing.y(0.655)
    for x, width, tall in ((0.10, 0.16, 150), (0.30, 0.09, 210), (0.68, 0.11, 175), (0.88, 0.20, 125)):
        height = tall * frame.up
        profile = [(-0.62, -20 / height), (-0.46, 0.55), (-0.40, 0.58), (-0.34, 1.0), (0.32, 0.98), (0.40, 0.52)]
        outline = [(frame.x(x + width * u), foot - height * v) for u, v in profile]
        path = polygon([*outline, (frame.x(x + width * 0.62), foot + 20)], 8)
        band.sheet(0.6, 0.25)
        band.fill(path, score.snowy("#d8805a", 0.4), score.snowy("#e8b088", 0.4))
        with band.clipped(path):
            for i in range(5):
                band.rect(
                    frame.left, foot - height * (0.9 - i * 0.2), frame.width * 2, height * 0.05, "#b85f48", alpha=0.45
                )


def _floor(score: Score, sand: Band) -> None:
    frame = score.framing
    for row in range(9):
        y = frame.y(0.845 + 0.019 * row)
        xs = range(int(frame.left), int(frame.right), 40)
        ripple = [(float(x), y + 5 * math.sin(x * 0.012 + row * 1.1)) for x in xs]
        sand.line(ripple, "#b9763e", 2, alpha=0.22)
    tall = (frame.x(0.83), frame.y(0.865))
    plant(score, sand, cactus, 1, 250 * frame.up**0.5, tall[1], "#4f8f5c", at=[tall[0]])
    sand.shadow(tall[0], tall[1], 60, 9)
    score.anchor("cactus", tall[0] - 60, tall[1] + 4)
    stones = [frame.x(u) for u in (0.10, 0.145, 0.70, 0.93)]
    plant(score, sand, rock, 4, (26, 60), frame.y(0.88), "#b8765a", at=stones)
    plant(score, sand, tuft, 7, (22, 40), lambda x: frame.y(0.87 + 0.04 * math.sin(x)), "#b9a55a")
