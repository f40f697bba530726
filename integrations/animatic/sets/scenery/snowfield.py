"""The snow: a cabin, a snowman and, on clear nights, northern lights."""

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from integrations.animatic.drawing.colour import mix
from integrations.animatic.drawing.shapes import polygon
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.houses import Cottage, house
from integrations.animatic.sets.generators.particles import flicker, snowfall
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import hills, peaks, tones
from integrations.animatic.sets.generators.trees import bare_tree, pine
from integrations.animatic.sets.props.light import lantern
from integrations.animatic.sets.props.outdoors import fence, snowman
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="snowfield",
    words=(
        *("snowfield", "snow", "snowland", "arctic", "antarctica", "iceberg", "north pole", "south pole", "pole"),
        *("tundra", "ice", "glacier", "winter", "igloo", "ski slope"),
    ),
    label="in the snow",
    neighbours=("mountain", "forest", "village"),
    particles=("snow",),
    spots=("snowman", "cabin"),
)


@scenery(_INFO)
def snowfield(score: Score) -> None:
    """White hills in blue shade, capped firs and a warm window."""
    frame = score.framing
    sky(score, low=frame.y(0.62))
    if score.look.time == "night" and score.look.weather in ("clear", "wind"):
        _northern_lights(score)
    peaks(score, 0.16, frame.y(0.68), 230 * frame.up, "#9fb4d8", 4, snow=0.95)
    mist(score, 0.2, frame.y(0.65), 60, 0.4)
    for depth, share, count, tall in ((0.34, 0.665, 22, (60, 100)), (0.52, 0.70, 14, (110, 160))):
        land = hills(score, depth, frame.y(share), 12, "#dfe8f6", "#c3d2ec")
        _firs(score, score.band(depth), count, tall, lambda x, edge=land.edge: edge(x) + 12, "#4f8a86")
    _cabin(score, score.band(0.62))
    hills(score, 0.74, frame.y(0.775), 12, "#eaf0fa", "#c0cfea")
    sides = [frame.x(u) for u in (0.02, 0.15, 0.94, 1.03)]
    _firs(score, score.band(0.76), 4, (220, 300), lambda _: frame.y(0.83), "#3a7a78", sides)
    _foreground(score)
    trees = score.band(1.22, Motion(sway=3 * score.breeze))
    out = 10 + 110 * frame.tall
    for x in (-out, frame.width + out):
        trees.sheet(1, 0.3)
        bare_tree(trees, x, frame.y(1.06), 430 * frame.up, "#5a4f68", rng=score.rng)
    if score.look.weather != "snow":
        snowfall(score, 1.05, 60, 1.0)


def _firs(
    score: Score,
    band: Band,
    count: int,
    tall: tuple[float, float],
    y: Callable[[float], float],
    colour: str,
    at: list[float] | None = None,
) -> None:
    """Firs that carry snow in any weather."""
    plant(score, band, partial(pine, snowy=True), count, tall, y, colour, at=at)


def _northern_lights(score: Score) -> None:
    frame = score.framing
    band = score.band(0.03, Motion(sway=24, pulse=0.4), in_light=False)
    for i in range(34):
        x, y = frame.x(0.02 + 0.028 * i), frame.y(0.24 + 0.06 * math.sin(i * 0.5))
        veil = [(x, y), (x + 34, y - 6), (x + 40, y - frame.y(0.20)), (x + 14, y - frame.y(0.22))]
        colour = mix("#6ff0b8", "#a88af0", 0.5 + 0.5 * math.sin(i * 0.33))
        band.tone(polygon(veil), band.air(colour), 0.40, 13, bright=True)


def _cabin(score: Score, band: Band) -> None:
    frame, size = score.framing, score.framing.hero()
    x, y = frame.x(0.655), frame.y(0.785)
    band.palette = replace(band.palette, weather="snow")
    house(score, band, x, y, 190 * size, 96 * size, Cottage("#a8714a", "#8a5a48", "#7a4e34"))
    score.anchor("cabin", x - 20, y + 8, 0.8, 0.63)


def _foreground(score: Score) -> None:
    frame = score.framing
    snow = hills(score, 1.0, frame.y(0.82), 10, "#ffffff", "#c4d2f0", rim=0.3).band
    tones(score, snow, frame.y(0.85), frame.height, "#9fb6e0", 16, 0.22)
    _footprints(score, snow)
    spot = (frame.x(0.28), frame.y(0.885))
    put(snow, snowman(), *spot)
    score.anchor("snowman", spot[0] + 70, spot[1])
    put(snow, lantern(), frame.x(0.345), frame.y(0.895), 0.75)
    flicker(score, frame.x(0.345), frame.y(0.895) - 21, 70)
    if score.night > 0.3:
        score.lamp(frame.x(0.345), frame.y(0.84), 260, "#ffc080", 0.9)
    put(snow, fence(count=6, colour="#c8a888"), frame.x(0.90), frame.y(0.865), 0.72)


def _footprints(score: Score, snow: Art) -> None:
    frame = score.framing
    start, end = frame.x(0.50), frame.x(0.655) + 50
    for i in range(11):
        x = start + (end - start) * (i / 11) ** 0.7 + (7 if i % 2 else -7)
        y = frame.y(0.97 - 0.135 * (i / 11) ** 0.8)
        size = 1 - i / 16
        snow.oval(x, y, 9 * size, "#9fb6e0", ry=4 * size, alpha=0.8)
