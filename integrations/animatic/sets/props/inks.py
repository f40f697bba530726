"""Colours and small parts that many props share."""

import math

from integrations.animatic.drawing.colour import darken
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.palette import ACCENT

WOOD = "#a8703f"
WOOD_DARK = "#7a4d2c"
GOLD = "#f2bd42"
INK = "#3a3044"
CREAM = "#fff3dc"
RED = "#dd4f48"
BLUE = "#4a86c8"
TEAL = "#3fa7a0"
GREEN = "#5f9e52"
STEEL = "#9aa6b8"


def shine(art: Art, x: float, y: float, width: float, height: float | None = None, alpha: float = 0.45) -> None:
    """A highlight."""
    art.oval(x, y, width, "#ffffff", ry=height, alpha=alpha)


def legs(art: Art, places: tuple[float, ...], top: float, bottom: float, colour: str, width: float = 5) -> None:
    """Upright legs of a piece of furniture."""
    for x in places:
        art.rect(x - width / 2, top, width, bottom - top, colour, darken(colour, 0.2), radius=1.5)


def lamp_glow(art: Art, x: float, y: float, radius: float, strength: float = 0.6, colour: str = ACCENT) -> None:
    """The bloom of a lamp, once lamps are lit."""
    if art.lamps_lit:
        art.glow(x, y, radius, colour, strength, hot=True)


def wheel(
    art: Art,
    x: float,
    y: float,
    radius: float,
    tyre: str = "#3a3444",
    hub: str = "#d8dce4",
    spokes: int = 0,
) -> None:
    """A wheel on a sheet of its own."""
    art.sheet(0.5)
    art.oval(x, y, radius, tyre)
    art.oval(x, y, radius * 0.62, hub)
    art.oval(x, y, radius * 0.20, tyre)
    for i in range(spokes):
        turn = i * math.pi / spokes
        dx, dy = math.cos(turn) * radius * 0.6, math.sin(turn) * radius * 0.6
        art.line([(x - dx, y - dy), (x + dx, y + dy)], tyre, 1.2)
