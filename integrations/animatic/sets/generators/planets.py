"""Planets, rings, asteroids and craters."""

from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import ring
from integrations.animatic.drawing.shapes import common, curve, ellipse, minus, rectangle
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.score import Band, Score

_LEAN = -18.0


@dataclass(frozen=True)
class Globe:
    """What a planet looks like."""

    light: str
    dark: str
    bands: tuple[tuple[float, float, str], ...] = ()
    """Place (-1 top to 1 bottom), height and colour of each."""
    ring: str = ""
    """Colour of its ring; none when empty."""
    craters: int = 0
    shadow: float = 0.42
    """Strength of its night side."""


def globe(score: Score, band: Band, x: float, y: float, radius: float, look: Globe) -> None:
    """A planet about (x, y)."""
    band.glow(x, y, radius * 1.7, look.light, 0.28)
    if look.ring:
        band.sheet(0.5)
        with band.placed(x, y, 1, _LEAN):
            band.fill(_half_ring(radius, upper=True), lighten(look.ring, 0.1), bright=True)
    disc = ellipse(x, y, radius)
    band.sheet(0.7, 0.5)
    band.fill(disc, look.light, look.dark, bright=True)
    with band.clipped(disc):
        with band.placed(x, y, 1, _LEAN):
            for place, height, colour in look.bands:
                _belt(band, radius, place, height, colour)
        _craters(score, band, x, y, radius, look)
        night = minus(ellipse(x, y, radius * 1.02), ellipse(x + radius * 0.38, y - radius * 0.34, radius * 1.12))
        band.fill(night, "#0a0836", bright=True, alpha=look.shadow)
    if look.ring:
        band.sheet(0.8)
        with band.placed(x, y, 1, _LEAN):
            band.fill(_half_ring(radius, upper=False), look.ring, bright=True)
            line = [(-1.7, 0.02), (-0.9, 0.34), (0, 0.40), (0.9, 0.34), (1.7, 0.02)]
            band.trace(curve([(u * radius, v * radius) for u, v in line], 0.6), lighten(look.ring, 0.4), 3, bright=True)


def _half_ring(radius: float, *, upper: bool) -> skia.Path:
    top, bottom = (-radius * 3, 0.0) if upper else (0.0, radius * 3)
    return common(ring(0, 0, radius * 2.0, radius * 1.38, 0.24), rectangle(-radius * 3, top, radius * 3, bottom))


def _belt(art: Art, radius: float, place: float, height: float, colour: str) -> None:
    line = [(-1.2, 0.0), (-0.3, -0.04), (0.4, 0.05), (1.2, 0.0), (1.2, height), (0.2, height + 0.05), (-1.2, height)]
    art.blob([(u * radius, (place + v) * radius) for u, v in line], colour, bright=True, roundness=0.4)


def _craters(score: Score, art: Art, x: float, y: float, radius: float, look: Globe) -> None:
    rng = score.rng
    for _ in range(look.craters):
        u, v, size = rng.uniform(-0.8, 0.8), rng.uniform(-0.8, 0.8), rng.uniform(0.05, 0.16) * radius
        at = (x + u * radius, y + v * radius)
        art.oval(*at, size, darken(look.light, 0.25), bright=True, alpha=0.7)
        art.oval(at[0] + size * 0.2, at[1] + size * 0.2, size * 0.8, lighten(look.light, 0.05), bright=True)


def asteroid(art: Art, x: float, y: float, size: float) -> None:
    """A tumbling stone."""
    art.sheet(0.7, 0.5)
    outline = [(-1, 0), (-0.5, -0.8), (0.5, -0.7), (1, 0.1), (0.3, 0.8), (-0.6, 0.6)]
    art.blob([(x + u * size, y + v * size) for u, v in outline], "#8a7f9f", "#5a5078", roundness=0.4)
    art.oval(x - size * 0.2, y - size * 0.1, size * 0.2, "#5f5680")


def crater(art: Art, x: float, y: float, width: float, rim: str, hollow: str) -> None:
    """A crater on the ground."""
    art.sheet(0.5, 0.2)
    art.oval(x, y, width, rim, ry=width * 0.23)
    art.oval(x, y + width * 0.035, width * 0.79, hollow, ry=width * 0.155)
