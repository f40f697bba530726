"""Windows and roofs of buildings seen from outside."""

import random

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.outlines import arch, box
from integrations.animatic.drawing.shapes import polygon
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.trees import snow_on
from integrations.animatic.sets.palette import ACCENT

_LIT = ("#ffe9a8", "#ffb455")


def someone_home(art: Art, rng: random.Random, share: float = 0.55) -> bool:
    """Whether a window is lit: never by day, else for a share of them."""
    return art.lamps_lit and rng.random() < share


def pane(
    art: Art,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    lit: bool = False,
    frame: str = "#f3e6d2",
    arched: bool = False,
    sill: bool = True,
    cross: bool = True,
) -> None:
    """A window from its upper left corner; a lit one blooms."""
    edge = max(1.5, width * 0.09)
    outer = (x - edge, y - edge, width + 2 * edge, height + 2 * edge)
    art.fill(arch(*outer, width / 2 + edge) if arched else box(*outer, 2), frame)
    hole = arch(x, y, width, height, width / 2) if arched else box(x, y, width, height, 2)
    if lit:
        art.fill(hole, *_LIT, bright=True)
        art.glow(x + width / 2, y + height / 2, max(width, height) * 2.2, ACCENT, 0.2 + 0.2 * art.night, hot=True)
    else:
        art.fill(hole, lighten("#7fb4cf", 0.25 * (1 - art.night)), darken("#7fb4cf", 0.15 + 0.35 * art.night))
    if width <= 9:
        return
    if cross:
        art.rect(x + width / 2 - edge * 0.3, y, edge * 0.6, height, frame)
        art.rect(x, y + height * 0.45, width, edge * 0.6, frame)
    if sill:
        ledge = darken(frame, 0.15)
        art.rect(x - edge * 1.6, y + height + edge * 0.4, width + edge * 3.2, edge * 1.4, ledge)
        if art.snowing:
            art.rect(x - edge * 1.4, y + height - edge * 0.2, width + edge * 2.8, edge, "#fbfdff", radius=2)


def gable_roof(art: Art, x: float, y: float, width: float, height: float, colour: str, over: float = 0.12) -> None:
    """A pointed roof with rows of shingles; x, y is the left end of the eaves' wall."""
    reach = width * over
    corners: list[Point] = [(x - reach, y), (x + width + reach, y), (x + width * 0.5, y - height)]
    path = polygon(corners, 5)
    colour = snow_on(art, colour, 0.88)
    art.sheet(0.9, 0.25)
    art.fill(path, lighten(colour, 0.08), darken(colour, 0.14))
    rows = max(2, int(height / 15))
    with art.clipped(path):
        for row in range(rows):
            line = y - height + (row + 0.7) * height / rows
            at = x - reach - (row % 2) * 8.5
            zigzag: list[Point] = []
            while at < x + width + reach:
                zigzag += [(at, line), (at + 8.5, line + 5)]
                at += 17
            art.line(zigzag, darken(colour, 0.22), 1.7, alpha=0.55)
