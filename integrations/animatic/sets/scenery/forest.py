"""The forest: firs in four depths, two golden birches and a path between them."""

import math

from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.flora import mushroom
from integrations.animatic.sets.generators.frames import ferns, hanging_branch
from integrations.animatic.sets.generators.particles import fireflies
from integrations.animatic.sets.generators.plants import meadow, plant
from integrations.animatic.sets.generators.relief import hills, peaks, trail
from integrations.animatic.sets.generators.trees import birch, pine
from integrations.animatic.sets.props.outdoors import stump
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="forest",
    words=("forest", "woods", "wood", "woodland", "jungle", "grove", "tree", "trees", "thicket"),
    label="in the forest",
    neighbours=("meadow", "mountain", "village"),
    particles=("fireflies",),
    spots=("stump",),
)


@scenery(_INFO)
def forest(score: Score) -> None:
    """Firs in rows, each row paler than the last."""
    frame = score.framing
    sky(score, low=frame.y(0.66), face=True, flip=True)
    peaks(score, 0.16, frame.y(0.66), 190 * frame.up, "#7f9ab8", 4, sharp=0.6)
    mist(score, 0.18, frame.y(0.64))
    for depth, share, tall, count, colour in (
        (0.28, 0.655, (80, 130), 26, "#5f9a86"),
        (0.45, 0.69, (140, 210), 15, "#3f8468"),
    ):
        trees = score.band(depth - 0.02)
        land = hills(score, depth, frame.y(share), 9, "#6fa878", tuft=6)
        plant(score, trees, pine, count, tall, lambda x, edge=land.edge: edge(x) + 8, colour)
    mist(score, 0.5, frame.y(0.70), 50)
    near = score.band(0.64)
    land = hills(score, 0.66, frame.y(0.735), 10, "#5f9a5c", tuft=8)
    gap = (frame.x(0.36), frame.x(0.70))
    plant(score, near, pine, 9, (250, 340), lambda x: land.edge(x) + 14, ("#2f7358", "#3a7f5c"), gap=gap)
    birches = [frame.x(0.30 - 0.10 * frame.tall), frame.x(0.76 + 0.10 * frame.tall)]
    plant(score, score.band(0.68), birch, 2, (300, 340), frame.y(0.75), "#e8ac3c", at=birches)
    _clearing(score)
    front = [frame.x(u) for u in (0.015, 0.15, 0.955)]
    plant(score, score.band(1.08), pine, 3, (430, 520), frame.y(0.90), "#2f6e55", at=front, rim=0.3)
    ferns(score)
    hanging_branch(score, "r")
    fireflies(score, (0, frame.y(0.45), frame.width, frame.y(0.97)))


def _clearing(score: Score) -> None:
    frame = score.framing
    ground = hills(score, 1.0, frame.y(0.775), 8, "#6aa857", "#2f6a4a", tuft=12, rim=0.2).band
    path = trail(
        score,
        ground,
        (frame.x(0.5), frame.y(1.06), frame.x(0.10)),
        (frame.x(0.54), frame.y(0.785), 16),
        "#d9b98a",
        0.08,
    )
    meadow(score, ground, frame.y(0.80), frame.y(1.02), "#4f9050", tufts=22, flowers=7, path=path)
    if not score.snowing:
        spots = [frame.x(u) for u in (0.10, 0.13, 0.27, 0.74, 0.86, 0.89)]
        plant(score, ground, mushroom, 6, (22, 40), lambda x: frame.y(0.86 + 0.05 * math.sin(x)), "#dd4f48", at=spots)
    spot = (frame.x(0.83), frame.y(0.84))
    put(ground, stump(), *spot)
    score.anchor("stump", spot[0], spot[1] - 36)
