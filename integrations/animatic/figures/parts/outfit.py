"""Clothes as data, and what of them is printed on, cut into or sewn to the trunk."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import (
    blob,
    chain,
    ellipse,
    heart,
    polygon,
    rectangle,
    star,
)
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.parts.trunk import Trunk

Cut = Literal["shirt", "skirt", "dress", "coat", "robe"]
_WIDE = 99.0


@dataclass(frozen=True)
class Outfit:
    """What somebody wears; colours are '#rrggbb', or empty where there is no such garment.

    Legs are bare below the fraction `hem` of their length; None means trousers.
    """

    top: str
    cut: Cut = "shirt"
    bottom: str = ""
    skirt: str = ""
    shoe: str = ""
    sleeve: Literal["", "short", "mid", "long"] = ""
    hem: float | None = None
    sock: str = ""
    pattern: Literal["", "stripes", "dots"] = ""
    print: str = "#fff3df"
    stripe: str = ""
    emblem: Literal["", "star", "heart", "cross", "bolt"] = ""
    vest: str = ""
    tie: str = ""
    buttons: str = ""
    overall: str = ""
    panel: str = ""
    apron: str = ""
    zip: str = ""
    belt: str = ""
    collar: str = ""
    scarf: str = ""
    cape: str = ""
    trim: str = ""
    sash: str = ""
    wings: str = ""

    @property
    def covers_legs(self) -> bool:
        """Whether legs are in trousers."""
        return bool(self.bottom) and not self.bares_legs

    @property
    def bares_legs(self) -> bool:
        """Whether legs show: under skirts and dresses, and below the hem of shorts."""
        return self.hem is not None or self.cut in ("skirt", "dress")


def chest_markings(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    """Everything that lies in the surface of the trunk."""
    return [marking for draw in _GARMENTS for marking in draw(outfit, trunk)]


def pattern_dots(trunk: Trunk, rows: int, columns: int, colour: str) -> list[Marking]:
    """A field of dots that turns with the body."""
    x, y = trunk.chest
    size = trunk.shoulder
    return [
        Marking(
            ellipse(
                x + (column - columns / 2 + 0.5 + row % 2 * 0.5) * size * 0.62,
                y + (row - 2) * trunk.torso * 0.21,
                size * 0.115,
            ),
            colour,
        )
        for column in range(columns)
        for row in range(rows)
    ]


def _pattern(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if outfit.pattern == "dots":
        return pattern_dots(trunk, 10, 6, outfit.print)
    if outfit.pattern != "stripes":
        return []
    x, y = trunk.on_spine(0.72)
    middle, torso = trunk.chest[0], trunk.torso
    return [
        Marking(
            chain(
                [
                    (x - 80, y + row * torso * 0.17 - 2),
                    (middle, y + row * torso * 0.17 + 4),
                    (x + 80, y + row * torso * 0.17 - 2),
                ],
                [torso * 0.042] * 3,
            ),
            outfit.print,
        )
        for row in range(-1, 6)
    ]


def _stripe(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.stripe:
        return []
    x, y = trunk.on_spine(0.72)
    level = y + trunk.torso * 0.16
    band = chain([(x - 90, level), (x + 90, level)], [trunk.torso * 0.10] * 2)
    return [Marking(band, outfit.stripe)]


def _emblem(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    x, y = trunk.chest
    size = trunk.shoulder
    low = y + trunk.torso * 0.13
    if outfit.emblem == "star":
        return [Marking(star(x, low, size * 0.44), outfit.print, 0.4)]
    if outfit.emblem == "heart":
        return [Marking(heart(x, low, size * 0.34), outfit.print, 0.4)]
    if outfit.emblem == "cross":
        return [Marking(shape, outfit.print, 0.4) for shape in _cross(x, low, size * 0.36)]
    if outfit.emblem == "bolt":
        return [Marking(_bolt(x, low, size * 0.5), outfit.print, 0.4)]
    return []


def _cross(x: float, y: float, reach: float) -> list[skia.Path]:
    arm = reach * 0.34
    return [
        rectangle(x - arm, y - reach, x + arm, y + reach, arm * 0.3),
        rectangle(x - reach, y - arm, x + reach, y + arm, arm * 0.3),
    ]


def _bolt(x: float, y: float, reach: float) -> skia.Path:
    corners = [(0.25, -1), (-0.5, 0.15), (-0.05, 0.15), (-0.25, 1), (0.5, -0.2), (0.05, -0.2)]
    return polygon([(x + dx * reach, y + dy * reach) for dx, dy in corners], reach * 0.06)


def _vest(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.vest:
        return []
    x, y = trunk.chest
    size, torso = trunk.shoulder, trunk.torso
    return [
        Marking(
            chain(
                [
                    (x + side * size * 0.95, y - torso * 0.4),
                    (x + side * size * 0.62, y + torso * 0.1),
                    (x + side * size * 0.8, y + torso * 0.9),
                ],
                [size * 0.5] * 3,
            ),
            outfit.vest,
            0.4,
        )
        for side in (-1, 1)
    ]


def _tie(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.tie:
        return []
    x, y = trunk.chest
    torso = trunk.torso
    corners = [(-3, -0.20), (3, -0.20), (5.5, 0.30), (0, 0.42), (-5.5, 0.30)]
    return [Marking(polygon([(x + dx, y + dy * torso) for dx, dy in corners]), outfit.tie, 0.4)]


def _buttons(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.buttons:
        return []
    x, y = trunk.chest
    return [
        Marking(
            ellipse(x, y + trunk.torso * (0.02 + 0.22 * row), trunk.shoulder * 0.085),
            outfit.buttons,
            0.3,
        )
        for row in range(3)
    ]


def _overall(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.overall:
        return []
    x, y = trunk.chest
    middle = trunk.on_spine(0.72)[0]
    size, torso, colour = trunk.shoulder, trunk.torso, outfit.overall
    bib = rectangle(x - size * 0.62, y + torso * 0.05, x + size * 0.62, y + torso * 2, 5)
    waist = rectangle(middle - _WIDE, y + torso * 0.42, middle + _WIDE, y + torso * 2)
    straps = [
        chain(
            [(x + side * size * 0.5, y + torso * 0.1), (x + side * size * 0.56, y - torso * 0.5)],
            [size * 0.12] * 2,
        )
        for side in (-1, 1)
    ]
    return [Marking(path, colour, 0.35) for path in (bib, *straps, waist)]


def _panel(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.panel:
        return []
    x, y = trunk.chest
    size, torso = trunk.shoulder, trunk.torso
    plate = rectangle(x - size * 0.52, y - torso * 0.10, x + size * 0.52, y + torso * 0.44, 6)
    light = heart(x, y + torso * 0.18, size * 0.24)
    return [Marking(plate, outfit.panel, 0.5), Marking(light, "#e84f6b", 0.3)]


def _zip(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    if not outfit.zip:
        return []
    x, y = trunk.chest
    line = [(x, y - trunk.torso * 0.4), (x, y + trunk.torso)]
    return [Marking(chain(line, [1.3, 1.3]), outfit.zip)]


def _trousers(outfit: Outfit, trunk: Trunk) -> list[Marking]:
    """The part of trousers or shorts that covers the hips, and the belt above it."""
    if not outfit.bottom or outfit.cut != "shirt" or outfit.overall or trunk.pear:
        return []
    x, y = trunk.on_spine(0.0)
    torso = trunk.torso
    hips = rectangle(x - _WIDE, y - torso * 0.02, x + _WIDE, y + _WIDE)
    markings = [Marking(hips, outfit.bottom)]
    if outfit.belt:
        belt = rectangle(x - _WIDE, y - torso * 0.05, x + _WIDE, y + torso * 0.05)
        markings.append(Marking(belt, outfit.belt))
    return markings


_GARMENTS: tuple[Callable[[Outfit, Trunk], list[Marking]], ...] = (
    _pattern,
    _stripe,
    _emblem,
    _vest,
    _tie,
    _buttons,
    _overall,
    _panel,
    _zip,
    _trousers,
)


def apron_shape(trunk: Trunk, hem_y: float, half: float) -> skia.Path:
    """An apron from the chest to a hem, `half` as wide as the hem on either side."""
    x, y = trunk.chest
    size, torso = trunk.shoulder, trunk.torso
    waist = y + torso * 0.42
    corners: list[Point] = [
        (x - size * 0.46, y - torso * 0.02),
        (x + size * 0.46, y - torso * 0.02),
        (x + size * 0.52, waist),
        (x + half, waist + torso * 0.10),
        (x + half * 0.96, hem_y),
        (x - half * 0.96, hem_y),
        (x - half, waist + torso * 0.10),
        (x - size * 0.52, waist),
    ]
    return blob(corners, 0.18)
