"""The farm: a red barn, a mill, fields and a fence."""

from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.frames import grass, hanging_branch
from integrations.animatic.sets.generators.houses import barn, windmill
from integrations.animatic.sets.generators.particles import birds
from integrations.animatic.sets.generators.plants import meadow, plant
from integrations.animatic.sets.generators.relief import hills, trail
from integrations.animatic.sets.generators.trees import poplar, round_tree
from integrations.animatic.sets.props.food import pumpkin
from integrations.animatic.sets.props.outdoors import barrel, fence, hay
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="farm",
    words=(
        *("farm", "barn", "field", "prairie", "ranch", "stable", "orchard", "mill", "windmill", "pasture", "henhouse"),
        *("vineyard", "cornfield", "farmyard"),
    ),
    label="on the farm",
    neighbours=("meadow", "village", "forest"),
    particles=("birds",),
    spots=("barn", "hay", "fence", "barrel"),
)
_STRIPS = ("#b8cf7a", "#8fb868", "#d8c268")


@scenery(_INFO)
def farm(score: Score) -> None:
    """Hazy hills, striped fields, wheat, then the yard with the barn on the right third."""
    frame, size = score.framing, score.framing.hero()
    sky(score, low=frame.y(0.58), clouds=4)
    hills(score, 0.18, frame.y(0.57), 24, "#8fb0b0")
    far = hills(score, 0.30, frame.y(0.61), 20, "#9fc07f", "#7fae68")
    _strips(score, far.band)
    plant(score, score.band(0.31), poplar, 9, (46, 80), lambda x: far.edge(x) + 4, "#5f9a62")
    windmill(score, score.band(0.46), frame.x(0.235), frame.y(0.70), 150 * size)
    _wheat(score)
    yard = score.band(0.72)
    barn(score, yard, frame.x(0.70), frame.y(0.785), 270 * size)
    score.anchor("barn", frame.x(0.70), frame.y(0.80), 0.9, 0.8)
    apples = score.band(0.71)
    apples.sheet(0.8, 0.2)
    round_tree(apples, frame.x(0.50), frame.y(0.785), 230 * frame.up, "#5f9e52", rng=score.rng, fruit="#e8564c")
    _yard(score)
    grass(score, size=0.9)
    hanging_branch(score, "r")
    birds(score, (0, frame.y(0.1), frame.width, frame.y(0.35)))


def _strips(score: Score, band: Band) -> None:
    frame = score.framing
    top, bottom = frame.y(0.60) + 16, frame.y(0.74)
    for i in range(7):
        x = frame.left + (frame.right - frame.left) * i / 6
        strip = [(x, top), (x + frame.x(0.10), top), (x + frame.x(0.16), bottom), (x - frame.x(0.02), bottom)]
        band.polygon(strip, score.snowy(_STRIPS[i % 3]), alpha=0.55)


def _wheat(score: Score) -> None:
    frame = score.framing
    field = hills(score, 0.5, frame.y(0.68), 12, "#e6c463", "#cfa246", tuft=6).band
    ears = score.snowy("#f2da86", 0.6)
    for share, grow in ((0.70, 1.0), (0.725, 1.25), (0.75, 1.5)):
        for x in score.strata(26 * frame.across):
            y = frame.y(share)
            field.line([(x, y + 10), (x + 2, y - 12 * grow)], ears, 2, alpha=0.55)


def _yard(score: Score) -> None:
    frame = score.framing
    ground = hills(score, 1.0, frame.y(0.785), 7, "#7cb45c", "#3f8046", tuft=11, rim=0.2).band
    near = (frame.x(0.36), frame.y(1.08), frame.x(0.10))
    path = trail(score, ground, near, (frame.x(0.66), frame.y(0.79), 22), "#dcbc8a", 0.04)
    meadow(score, ground, frame.y(0.82), frame.y(1.02), "#579a4c", tufts=18, flowers=10, path=path)
    put(ground, fence(count=7), frame.x(0.13), frame.y(0.845), 0.9)
    put(ground, hay(), frame.x(0.86), frame.y(0.855))
    put(ground, hay(), frame.x(0.94), frame.y(0.875), 0.8)
    put(ground, barrel(), frame.x(0.545), frame.y(0.82), 0.75)
    for i, x in enumerate(score.strata(4, 0, frame.x(0.28))):
        put(ground, pumpkin(), x, frame.y(0.89 + 0.025 * (i % 2)), 1.1 + 0.3 * (i % 2))
    score.anchor("fence", frame.x(0.13), frame.y(0.855))
    score.anchor("hay", frame.x(0.79), frame.y(0.86))
    score.anchor("barrel", frame.x(0.59), frame.y(0.83))
