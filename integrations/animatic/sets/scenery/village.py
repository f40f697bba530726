"""The village: cottages up a green slope, a church and a path to the square."""

from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.frames import hanging_branch, leaves
from integrations.animatic.sets.generators.houses import Cottage, church, house, street_lamp
from integrations.animatic.sets.generators.particles import birds
from integrations.animatic.sets.generators.plants import meadow, plant
from integrations.animatic.sets.generators.relief import hills, peaks, trail
from integrations.animatic.sets.generators.trees import poplar
from integrations.animatic.sets.props.outdoors import fence, well
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="village",
    words=("village", "hamlet", "neighbourhood", "neighborhood", "settlement", "suburb", "town square", "yard"),
    label="in the village",
    neighbours=("meadow", "farm", "forest", "castle"),
    particles=("smoke", "birds"),
    spots=("well", "fence", "door"),
)
_FAR_WALLS = ("#f0dcc0", "#e8c8a8", "#dce0d8")
_FAR_ROOFS = ("#c8604a", "#8a6a9a", "#b8824a")
_NEAR = (
    (0.76, 225, 140, Cottage("#ead0b0", "#7f5f94", "#6b4a38")),
    (0.03, 215, 135, Cottage("#f2e0c4", "#c85a48", "#7a5238")),
    (0.64, 140, 98, Cottage("#f0d8c8", "#4f8a92")),
    (0.26, 150, 104, Cottage("#e6d8cc", "#d0883f")),
)


@scenery(_INFO)
def village(score: Score) -> None:
    """Two large houses frame a gap with the church; smaller ones stand up the slope."""
    frame = score.framing
    sky(score, low=frame.y(0.60), face=True, flip=True)
    peaks(score, 0.14, frame.y(0.62), 170 * frame.up, "#8aa0c8", 3, snow=0.7)
    hills(score, 0.24, frame.y(0.60), 26, "#8fb88a", "#a8c890")
    slope = hills(score, 0.36, frame.y(0.645), 20, "#7fb070", "#5f9a60", tuft=4)
    gap = (frame.x(0.40), frame.x(0.58))
    plant(score, slope.band, poplar, 10, (60, 100), lambda x: slope.edge(x) + 6, "#5a9a64", gap=gap)
    far = score.band(0.48)
    for i, x in enumerate(score.strata(7 * frame.across + 1, jitter=0.5)):
        look = Cottage(_FAR_WALLS[i % 3], _FAR_ROOFS[i % 3])
        house(score, far, x, slope.edge(x) + 34 + (i % 2) * 8, 84, 58, look)
    hills(score, 0.6, frame.y(0.715), 12, "#79ad62", "#4f8a52", tuft=7)
    _houses(score)
    _square(score)
    birds(score, (0, frame.y(0.10), frame.width, frame.y(0.34)), 4)
    leaves(score)
    hanging_branch(score, "l")


def _houses(score: Score) -> None:
    frame = score.framing
    near, size = score.band(0.72), frame.hero()
    foot, up = frame.y(0.79), frame.y(0.055) * frame.tall
    tower = 120 * size * (0.8 + 0.4 * frame.tall)
    church(score, near, frame.x(0.50), frame.y(0.735) - up * 1.5, tower)
    small_first = sorted(_NEAR, key=lambda each: each[1] >= 200)
    for share, width, height, look in small_first:
        x = frame.x(share)
        if share < 0.1:
            x -= width * size * (0.4 + 0.12 * frame.square)
        y = foot if width > 200 else foot - 16 - up
        house(score, near, x, y, width * size, height * size, look)
    score.anchor("door", frame.x(0.84), foot + 6, 0.9, 0.8)


def _square(score: Score) -> None:
    frame = score.framing
    ground = hills(score, 1.0, frame.y(0.79), 6, "#7ab562", "#3f8048", tuft=10, rim=0.2).band
    near = (frame.x(0.42), frame.y(1.08), frame.x(0.13))
    path = trail(score, ground, near, (frame.x(0.52), frame.y(0.795), 26), "#e0c496", 0.05)
    meadow(score, ground, frame.y(0.82), frame.y(1.02), "#5a9a50", tufts=18, flowers=12, path=path)
    spot = (frame.x(0.73), frame.y(0.865))
    put(ground, well(), *spot)
    score.anchor("well", *spot)
    put(ground, fence(count=6), frame.x(0.16), frame.y(0.86), 0.8)
    score.anchor("fence", frame.x(0.16), frame.y(0.87))
    street_lamp(score, ground, frame.x(0.345), frame.y(0.83), 170)
