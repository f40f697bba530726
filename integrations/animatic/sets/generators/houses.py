"""Cottages, churches, barns, mills and lamps: the buildings of villages and farms."""

import random
from dataclasses import dataclass

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.outlines import arch
from integrations.animatic.drawing.shapes import minus, polygon
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.effects.living import Sails
from integrations.animatic.sets.generators.masonry import gable_roof, pane, someone_home
from integrations.animatic.sets.generators.particles import smoke
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.score import Band, Score

_BLOOMS = ("#f27f8e", "#ffd75e", "#fff3e0")


@dataclass(frozen=True)
class Cottage:
    """What one house looks like."""

    wall: str = "#f0dcc0"
    roof: str = "#c8604a"
    timber: str = ""
    """Colour of its beams; none when empty."""
    door: str = "#7a4a38"
    chimney: bool = True
    pitch: float = 0.62
    """Height of the roof over its width."""


def house(
    score: Score, band: Band, x: float, y: float, width: float, height: float, look: Cottage | None = None
) -> None:
    """A cottage whose lower left corner is at (x, y); its windows glow after dusk."""
    look = look or Cottage()
    rng = band.rng
    if look.chimney:
        _chimney(score, band, x, y - height, width, look.pitch)
    _wall(band, x, y, width, height, look)
    door_x = x + width * rng.choice((0.14, 0.40, 0.62))
    door_width, door_height = width * 0.22, min(height * 0.62, width * 0.42)
    _door(band, door_x, y, door_width, door_height, look.door)
    for share in (0.10, 0.40, 0.70):
        _window(
            band, rng, x + width * (share + 0.02), y - height * 0.72, width * 0.15, door_x + door_width / 2, door_width
        )
    gable_roof(band, x, y - height, width, width * look.pitch, look.roof)
    if width > 90:
        band.sheet(0.4)
        attic = (x + width * 0.45, y - height - width * look.pitch * 0.50, width * 0.10, width * 0.12)
        pane(band, *attic, lit=someone_home(band, rng, 0.7), arched=True, sill=False)


def _chimney(score: Score, band: Band, x: float, eaves: float, width: float, pitch: float) -> None:
    band.sheet(0.8)
    at = x + width * band.rng.choice((0.22, 0.74))
    top = eaves - width * pitch * 0.72
    band.rect(at, top, width * 0.10, width * 0.5, "#9a6a58")
    band.rect(at - 3, top - 4, width * 0.10 + 6, 8, "#b98a72")
    mouth = band.spot(at + width * 0.05, top - width * pitch * 0.02)
    smoke(score, band.depth, *mouth, band.grown * max(0.6, width / 200))


def _wall(art: Art, x: float, y: float, width: float, height: float, look: Cottage) -> None:
    art.sheet(0.8, 0.2)
    art.rect(x, y - height, width, height + 6, lighten(look.wall, 0.12), darken(look.wall, 0.10))
    art.rect(x, y - height, width, height * 0.12, darken(look.wall, 0.4), alpha=0.30)
    art.rect(x, y - height * 0.10, width, height * 0.10 + 6, mix("#9a8f8a", look.wall, 0.25))
    if not look.timber:
        return
    for share in (0.0, 0.5, 0.955):
        art.rect(x + width * share, y - height, width * 0.045, height, look.timber)
    art.rect(x, y - height * 0.56, width, width * 0.04, look.timber)
    left: list[Point] = [(x + width * 0.04, y - height * 0.56), (x + width * 0.5, y - height)]
    right: list[Point] = [(x + width * 0.54, y - height), (x + width * 0.97, y - height * 0.56)]
    art.line(left, look.timber, width * 0.036)
    art.line(right, look.timber, width * 0.036)


def _door(art: Art, x: float, y: float, width: float, height: float, colour: str) -> None:
    art.sheet(0.35)
    art.fill(arch(x - 3, y - height - 3, width + 6, height + 4, width / 2), darken(colour, 0.35))
    art.fill(arch(x, y - height, width, height, width / 2), lighten(colour, 0.12), colour)
    for share in (0.33, 0.66):
        art.line([(x + width * share, y - height * 0.94), (x + width * share, y - 2)], darken(colour, 0.3), 1.4)
    art.oval(x + width * 0.8, y - height * 0.45, 2.4, "#ffd75e")


def _window(art: Art, rng: random.Random, x: float, y: float, width: float, door: float, door_width: float) -> None:
    if abs(x + width / 2 - door) < door_width * 0.95:
        return
    pane(art, x, y, width, width * 1.25, lit=someone_home(art, rng, 0.8))
    if rng.random() < 0.6:
        art.rect(x - 4, y + width * 1.25 + 2, width + 8, 6, "#8a5a40")
        for i in range(4):
            bloom = "#fbfdff" if art.snowing else rng.choice(_BLOOMS)
            art.oval(x + width * i / 3, y + width * 1.25 + 1, 4.2, bloom)


def church(score: Score, band: Band, x: float, y: float, width: float) -> None:
    """A small tower with a clock and a pointed roof, its foot in the middle at (x, y)."""
    band.sheet(0.8, 0.2)
    band.rect(x - width * 0.2, y - width * 1.35, width * 0.4, width * 1.4, "#f4e6d2", "#d8c2a8")
    pane(band, x - width * 0.07, y - width * 1.15, width * 0.14, width * 0.24, lit=band.lamps_lit, arched=True)
    clock = (x, y - width * 0.66)
    band.oval(*clock, width * 0.09, "#fff6e4")
    band.line([clock, (x, y - width * 0.72)], "#3a3044", 2)
    band.line([clock, (x + width * 0.05, y - width * 0.66)], "#3a3044", 2)
    band.sheet(0.9, 0.25)
    spire: list[Point] = [
        (x - width * 0.26, y - width * 1.34),
        (x + width * 0.26, y - width * 1.34),
        (x, y - width * 2.15),
    ]
    band.polygon(spire, score.snowy("#5f7f9a"), score.snowy("#3f5a78"), radius=3)
    band.line([(x, y - width * 2.12), (x, y - width * 2.30)], "#f2bd42", 3)
    band.oval(x, y - width * 2.30, 3.4, "#f2bd42")


def barn(score: Score, band: Band, x: float, y: float, width: float) -> None:
    """A red barn with its silo, the middle of its foot at (x, y)."""
    red, white = "#c8473f", "#fff0e0"
    height = width * 0.46
    half = [(0.5, 0.0), (0.36, 0.22), (0.0, 0.36)]
    wall: list[Point] = [(x - width * 0.5, y + 6)]
    wall += [(x - width * u, y - height - width * v) for u, v in half]
    wall += [(x + width * u, y - height - width * v) for u, v in half[1::-1]]
    wall.append((x + width * 0.5, y + 6))
    band.sheet(0.9, 0.25)
    band.polygon(wall, lighten(red, 0.08), darken(red, 0.16))
    for i in range(15):
        at = x - width * 0.5 + width * (i + 1) / 16
        band.line([(at, y - height - width * 0.05), (at, y + 4)], darken(red, 0.2), 1.6, alpha=0.6)
    band.sheet(0.5)
    _barn_door(band, x, y, width * 0.34, height * 0.74, red, white)
    lit = band.lamps_lit
    pane(
        band, x - width * 0.06, y - height - width * 0.16, width * 0.12, width * 0.13, lit=lit, frame=white, arched=True
    )
    for share in (-0.38, 0.29):
        pane(band, x + width * share, y - height * 0.62, width * 0.09, width * 0.10, lit=lit, frame=white)
    _barn_roof(score, band, x, y - height, width)
    _silo(score, band, x + width * 0.62, y, width, height)


def _barn_door(art: Art, x: float, y: float, width: float, height: float, red: str, white: str) -> None:
    art.rect(x - width / 2 - 5, y - height - 5, width + 10, height + 8, white)
    art.rect(x - width / 2, y - height, width, height + 4, darken(red, 0.25))
    for side in (-1, 1):
        at = x + side * width / 4
        art.line([(at - width * 0.22, y - height + 5), (at + width * 0.22, y - 3)], white, 5)
        art.line([(at + width * 0.22, y - height + 5), (at - width * 0.22, y - 3)], white, 5)
    art.line([(x, y - height), (x, y)], white, 5)


def _barn_roof(score: Score, art: Art, x: float, eaves: float, width: float) -> None:
    def outline(shape: tuple[tuple[float, float], ...], drop: float) -> list[Point]:
        left = [(x - width * u, eaves + drop - width * v) for u, v in shape]
        right = [(x + width * u, eaves + drop - width * v) for u, v in shape[-2::-1]]
        return [*left, *right]

    colour = score.snowy("#7a6a74")
    art.sheet(0.9, 0.25)
    outer = polygon(outline(((0.57, 0.0), (0.40, 0.25), (0.0, 0.41)), 6))
    inner = polygon(outline(((0.50, 0.0), (0.36, 0.205), (0.0, 0.345)), 8))
    art.fill(minus(outer, inner), lighten(colour, 0.2), colour)


def _silo(score: Score, art: Art, x: float, y: float, width: float, height: float) -> None:
    art.sheet(0.8, 0.25)
    art.rect(x - width * 0.10, y - height * 1.5, width * 0.20, height * 1.5 + 6, "#d8d4d0", "#a49ea4", sideways=True)
    for i in range(5):
        at = y - height * (0.25 + 0.28 * i)
        art.line([(x - width * 0.10, at), (x + width * 0.10, at)], "#8f8a92", 2, alpha=0.7)
    dome = arch(x - width * 0.11, y - height * 1.5 - width * 0.10, width * 0.22, width * 0.11, width * 0.11)
    art.fill(dome, score.snowy("#b85048"))


def windmill(score: Score, band: Band, x: float, y: float, height: float) -> None:
    """A mill with turning sails, the middle of its foot at (x, y)."""
    band.sheet(0.7, 0.2)
    tower: list[Point] = [(-0.20, 0), (0.20, 0), (0.12, 0.8), (-0.12, 0.8)]
    band.polygon([(x + u * height, y - v * height) for u, v in tower], "#f6ead8", "#d8c4b0")
    pane(band, x - 5, y - height * 0.5, 10, 14, lit=band.lamps_lit)
    cap: list[Point] = [(-0.14, 0.78), (0, 1.0), (0.14, 0.78)]
    band.blob([(x + u * height, y - v * height) for u, v in cap], score.snowy("#b8584a"))
    pace = 26.0 * score.breeze
    score.effects.append(
        Sails(band.depth + 0.001, x, y - height * 0.80, height, band.ink("#7a5238"), band.ink("#fff3e0"), pace)
    )


def street_lamp(score: Score, band: Band, x: float, y: float, height: float) -> None:
    """A lamp post; at night it lights everything near it."""
    iron = "#3a3f55"
    band.sheet(0.8, 0.2)
    band.rect(x - height * 0.030, y - height * 0.08, height * 0.06, height * 0.09, iron, radius=2)
    band.rect(x - height * 0.012, y - height * 0.86, height * 0.024, height * 0.82, iron)

    def taper(narrow: float, wide: float, low: float, high: float) -> list[Point]:
        return [
            (x - height * narrow, y - height * low),
            (x + height * narrow, y - height * low),
            (x + height * wide, y - height * high),
            (x - height * wide, y - height * high),
        ]

    band.polygon(taper(0.05, 0.075, 0.86, 0.99), iron)
    band.polygon(taper(0.038, 0.058, 0.87, 0.98), "#ffe9a8" if band.lamps_lit else "#e8eef2", bright=band.lamps_lit)
    band.polygon(
        [(x - height * 0.09, y - height * 0.985), (x + height * 0.09, y - height * 0.985), (x, y - height * 1.06)], iron
    )
    if band.lamps_lit:
        band.glow(x, y - height * 0.92, height * 0.62, ACCENT, 0.55, hot=True)
        score.lamp(x, y - height * 0.6, height * 1.2, "#ffcf88", 0.75)
