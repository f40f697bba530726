"""The garden: blossoming trees, flower beds, a hedge and an arch of roses."""

import math

from integrations.animatic.drawing.outlines import arch, below
from integrations.animatic.drawing.shapes import minus
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.flora import flower, tuft
from integrations.animatic.sets.generators.frames import hanging_branch, leaves
from integrations.animatic.sets.generators.houses import Cottage, house, street_lamp
from integrations.animatic.sets.generators.particles import fireflies
from integrations.animatic.sets.generators.particles import leaves as petals
from integrations.animatic.sets.generators.plants import meadow, plant
from integrations.animatic.sets.generators.relief import hills, trail
from integrations.animatic.sets.generators.trees import poplar, round_tree
from integrations.animatic.sets.props.outdoors import bench, flower_pot
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.tools import watering_can
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="garden",
    words=("garden", "park", "flowerbed", "greenhouse", "playground", "backyard", "rose garden", "zoo", "fountain"),
    label="in the garden",
    neighbours=("house", "village", "city", "meadow"),
    particles=("petals", "fireflies"),
    spots=("bench", "arch"),
)
_BEDS = ("#f27f8e", "#ffd75e", "#b58ae8", "#fff3e6", "#f29a5e")
_ROSES = ("#f27f9a", "#f7a8b8", "#fff0e0")


@scenery(_INFO)
def garden(score: Score) -> None:
    """House far left, the arch a little right of the middle, beds on both sides of the path."""
    frame, size = score.framing, score.framing.hero()
    sky(score, low=frame.y(0.56))
    hills(score, 0.2, frame.y(0.55), 18, "#9fc0a0")
    plant(score, score.band(0.3), poplar, 12, (110, 170), frame.y(0.64), ("#5f9e68", "#6aa870"))
    cottage = score.band(0.42, haze_depth=0.72)
    left = frame.x(0.16) - 110 * size - 60 * frame.square
    house(score, cottage, left, frame.y(0.715), 250 * size, 150 * size, Cottage("#f4e4cc", "#b8645a"))
    crowns = [frame.x(u) for u in (0.42, 0.62, 0.80, 0.97)]
    plant(
        score,
        score.band(0.48, haze_depth=0.68),
        round_tree,
        4,
        (210, 270),
        frame.y(0.72),
        ("#f0a8b8", "#6aa85a", "#f2b8c4", "#5f9e58"),
        at=crowns,
    )
    _hedge(score, score.band(0.58))
    middle = frame.x(0.52)
    lawn = hills(score, 0.8, frame.y(0.735), 5, "#8cc468", "#5fa052", tuft=5, rim=0.2).band
    near = (frame.x(0.50), frame.y(1.10), frame.x(0.11))
    path = trail(score, lawn, near, (middle, frame.y(0.745), 30), "#ecd6ac", 0.02)
    _arch(score, score.band(0.84), middle, frame.y(0.80), 190 * size, 250 * size)
    _beds(score, score.band(0.9))
    _furniture(score, score.band(1.0))
    turf = score.band(1.02)
    meadow(score, turf, frame.y(0.93), frame.y(1.04), "#5f9f52", tufts=16, flowers=0, path=path, stones=2)
    leaves(score)
    hanging_branch(score, "lr", 0.9)
    air = (0, frame.y(0.2), frame.width, frame.y(0.95))
    if score.night > 0.5:
        fireflies(score, air, 16)
    else:
        petals(score, air)
    score.anchor("arch", middle, frame.y(0.81), 0.8, 0.86)


def _hedge(score: Score, band: Band) -> None:
    frame, rng = score.framing, score.rng
    xs = range(int(frame.left), int(frame.right) + 20, 14)
    line = [(float(x), frame.y(0.665) + 5 * math.sin(x * 0.05) + rng.uniform(-4, 4)) for x in xs]
    band.sheet(0.8, 0.2)
    band.fill(below(line, frame.y(0.8)), score.snowy("#5f9a58", 0.5), "#3f7a48")
    for x, y in score.spread(60 * frame.across, (0, frame.y(0.675), frame.width, frame.y(0.74))):
        bloom = "#ffffff" if score.snowing else rng.choice(("#f27f9a", "#fff0e0", "#f2bd5a"))
        band.oval(x, y, rng.uniform(2.5, 5), bloom)


def _arch(score: Score, band: Band, x: float, y: float, width: float, height: float) -> None:
    rng, thick = score.rng, 17.0
    outer = arch(x - width / 2, y - height, width, height + 4, width / 2)
    inner = arch(x - width / 2 + thick, y - height + thick, width - 2 * thick, height + 4, width / 2 - thick)
    band.sheet(0.9, 0.25)
    band.fill(minus(outer, inner), "#fff6e8", "#d8cab8")
    reach = width / 2 - 8
    for i in range(44):
        turn = math.pi * i / 43
        at = (x - math.cos(turn) * reach, y - height + width / 2 - math.sin(turn) * reach)
        if i % 2:
            side = -1 if i % 4 == 1 else 1
            at = (x + side * reach, y - height + width / 2 + rng.uniform(0, height * 0.55))
        _tendril(score, band, *at, rose=i % 3 == 0)


def _tendril(score: Score, band: Band, x: float, y: float, *, rose: bool) -> None:
    rng = score.rng
    band.sheet(0.3)
    leaf = [(x - 11, y + 3), (x, y - 8), (x + 11, y + 2), (x, y + 8)]
    band.blob(leaf, score.snowy(rng.choice(("#4f9050", "#6aa85a")), 0.5), roundness=0.6)
    if rose:
        band.oval(x + rng.uniform(-8, 8), y, 7.5, score.snowy(rng.choice(_ROSES), 0.6))


def _beds(score: Score, band: Band) -> None:
    frame, rng = score.framing, score.rng
    # In a narrow frame the beds would close the path; the nearest row stays away.
    rows = ((0.80, 62), (0.835, 54), (0.875, 48))[: 2 if frame.tall > 0.5 else 3]
    for start, end in ((-0.02, 0.36), (0.66, 1.02)):
        for row, (share, tall) in enumerate(rows):
            places = score.strata(11 * max(0.6, frame.across), frame.x(start), frame.x(end))
            for i, x in enumerate(places):
                band.sheet(0.4)
                y = frame.y(share) + rng.uniform(-6, 6)
                if score.snowing:
                    tuft(band, x, y, tall * 0.5, "#dfe8f4", rng=rng)
                else:
                    colour = _BEDS[(i + row * 2) % len(_BEDS)]
                    flower(band, x + (row % 2) * 14, y, tall * rng.uniform(0.85, 1.2), colour, rng=rng)


def _furniture(score: Score, band: Band) -> None:
    frame = score.framing
    narrow = frame.tall > 0.5
    put(band, bench(), frame.x(0.22), frame.y(0.885), 1.05)
    score.anchor("bench", frame.x(0.22), frame.y(0.885) - 44)
    put(band, watering_can(), frame.x(0.37), frame.y(0.90), 1.1)
    if not narrow:
        put(band, flower_pot(), frame.x(0.72), frame.y(0.895), 1.2)
    put(band, flower_pot(), frame.x(0.78), frame.y(0.90), 0.95)
    for share in (0.36, 0.67):
        street_lamp(score, band, frame.x(share), frame.y(0.835), 150)
