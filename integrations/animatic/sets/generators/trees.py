"""Trees and shrubs: each a function that draws one, its foot at a point."""

import math
import random

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.outlines import stem
from integrations.animatic.drawing.shapes import blob, common, ellipse, rectangle, union
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.palette import SNOW

_ROUND_CROWN = (
    (-0.20, -0.52, 0.17),
    (0.20, -0.54, 0.17),
    (0, -0.50, 0.18),
    (-0.13, -0.72, 0.17),
    (0.14, -0.74, 0.16),
    (0.0, -0.84, 0.15),
)
_BIRCH_BACK = (
    (-0.10, -0.52, 0.11),
    (0.10, -0.56, 0.11),
    (-0.12, -0.70, 0.10),
    (0.12, -0.74, 0.10),
    (0, -0.62, 0.14),
    (0, -0.84, 0.11),
    (0, -0.95, 0.07),
)
_BIRCH_FRONT = (
    (-0.06, -0.60, 0.08),
    (0.07, -0.66, 0.085),
    (0.0, -0.76, 0.09),
    (-0.02, -0.89, 0.07),
)
_BUSH = (
    (-0.62, 0.28, 0.36),
    (0.6, 0.26, 0.34),
    (0, 0.42, 0.48),
    (-0.3, 0.52, 0.34),
    (0.32, 0.5, 0.34),
)
_FRONDS = (
    (200, 0.44),
    (165, 0.50),
    (-20, 0.44),
    (18, 0.50),
    (128, 0.40),
    (52, 0.42),
    (92, 0.30),
)


def snow_on(art: Art, colour: str, amount: float) -> str:
    """A colour under snow, where it snows."""
    return mix(colour, SNOW, amount) if art.snowing else colour


def pine(
    art: Art,
    x: float,
    y: float,
    h: float,
    colour: str = "#2f6b52",
    *,
    rng: random.Random,
    snowy: bool = False,
) -> None:
    """A fir of five skirts; `snowy` caps it whatever the weather."""
    art.rect(x - h * 0.028, y - h * 0.16, h * 0.056, h * 0.19, "#5b4030")
    for i in range(5):
        base = y - h * 0.09 - i * h * 0.172
        half = h * 0.40 * (1 - i * 0.17) * 0.5 * rng.uniform(0.94, 1.06)
        path = _skirt(x, base, half, h)
        art.fill(path, lighten(colour, 0.06 + 0.05 * i), darken(colour, 0.16))
        if snowy or art.snowing:
            art.fill(_skirt_cap(x, base, half, h), "#f6f9ff")


def _skirt(x: float, base: float, half: float, h: float) -> skia.Path:
    top, teeth = base - h * 0.30, 4
    path = skia.Path()
    path.moveTo(x, top)
    path.quadTo(x + half * 0.32, base - h * 0.12, x + half, base)
    for j in range(teeth):
        end = base if j == teeth - 1 else base - h * 0.008
        path.quadTo(
            x + half - (j + 0.5) * 2 * half / teeth,
            base + h * 0.042,
            x + half - (j + 1) * 2 * half / teeth,
            end,
        )
    path.quadTo(x - half * 0.32, base - h * 0.12, x, top)
    path.close()
    return path


def _skirt_cap(x: float, base: float, half: float, h: float) -> skia.Path:
    top = base - h * 0.30
    path = skia.Path()
    path.moveTo(x, top)
    path.quadTo(x + half * 0.32, base - h * 0.13, x + half * 0.86, base - h * 0.03)
    path.quadTo(x + half * 0.3, base - h * 0.09, x, base - h * 0.06)
    path.quadTo(x - half * 0.3, base - h * 0.10, x - half * 0.86, base - h * 0.03)
    path.quadTo(x - half * 0.32, base - h * 0.13, x, top)
    path.close()
    return path


def _crown(
    x: float,
    y: float,
    h: float,
    lobes: tuple[tuple[float, float, float], ...],
    rng: random.Random,
    *,
    loose: float = 0.02,
    stretch: float = 1.0,
) -> skia.Path:
    rounds: list[skia.Path] = []
    for u, v, r in lobes:
        radius = r * h * rng.uniform(0.93, 1.08)
        at = x + u * h + rng.uniform(-1, 1) * h * loose
        rounds.append(ellipse(at, y + v * h, radius, radius * stretch))
    return union(*rounds)


def round_tree(
    art: Art,
    x: float,
    y: float,
    h: float,
    colour: str = "#5b9a52",
    *,
    rng: random.Random,
    fruit: str = "",
) -> None:
    """A broad crown on a short trunk; `fruit` is the colour of its fruit."""
    art.tube([(x, y + 4), (x + h * 0.01, y - h * 0.25), (x, y - h * 0.52)], "#7a5238", h * 0.045, h * 0.028)
    art.line([(x, y - h * 0.34), (x + h * 0.12, y - h * 0.5)], "#7a5238", h * 0.03)
    art.line([(x, y - h * 0.30), (x - h * 0.11, y - h * 0.46)], "#7a5238", h * 0.026)
    art.sheet(0.6, 0.25)
    colour = snow_on(art, colour, 0.6)
    crown = _crown(x, y, h, _ROUND_CROWN, rng)
    art.fill(crown, lighten(colour, 0.14), darken(colour, 0.22))
    with art.clipped(crown):
        for _ in range(9):
            px, py = x + rng.uniform(-0.28, 0.28) * h, y + rng.uniform(-0.95, -0.42) * h
            curl = [(px, py), (px + 0.03 * h, py + 0.022 * h), (px + 0.06 * h, py)]
            art.line(curl, lighten(colour, 0.30), h * 0.010, alpha=0.65)
    if fruit:
        for _ in range(9):
            px, py = x + rng.uniform(-0.24, 0.24) * h, y + rng.uniform(-0.86, -0.46) * h
            art.oval(px, py, h * 0.024, fruit)


def poplar(art: Art, x: float, y: float, h: float, colour: str = "#4f8a55", *, rng: random.Random) -> None:
    """A slender upright tree."""
    art.rect(x - h * 0.016, y - h * 0.16, h * 0.032, h * 0.18, "#6b4a36")
    lean = rng.uniform(-0.01, 0.01) * h
    half: list[Point] = [(0.10, 0.6), (0.11, 0.28)]
    right = [(x + u * h + lean, y - v * h) for u, v in half]
    left = [(x - u * h + lean, y - v * h) for u, v in half[::-1]]
    colour = snow_on(art, colour, 0.5)
    outline = [(x + lean, y - h), *right, (x, y - h * 0.10), *left]
    art.blob(outline, lighten(colour, 0.12), darken(colour, 0.25), roundness=0.55)


def birch(art: Art, x: float, y: float, h: float, colour: str = "#d9a441", *, rng: random.Random) -> None:
    """A white trunk under two sheets of small leaves."""
    lean = rng.uniform(-0.03, 0.03) * h
    trunk = stem([(x, y + 4), (x + lean * 0.5, y - h * 0.5), (x + lean, y - h * 0.96)], h * 0.024, h * 0.008)
    art.fill(trunk, "#f3ece0", "#cfc4b8", sideways=True)
    with art.clipped(trunk):
        for i in range(8):
            notch = y - h * (0.06 + 0.11 * i)
            end = x + h * rng.uniform(-0.005, 0.02) + lean * 0.5
            art.line([(x - h * 0.03 + lean * 0.5, notch), (end, notch + 2)], "#4a3f3c", h * 0.008)
    for lobes, tone in ((_BIRCH_BACK, darken(colour, 0.10)), (_BIRCH_FRONT, lighten(colour, 0.16))):
        art.sheet(0.55, 0.25)
        crown = _crown(x + lean, y, h, lobes, rng, loose=0.012, stretch=1.12)
        leaf = snow_on(art, tone, 0.6)
        art.fill(crown, lighten(leaf, 0.15), darken(leaf, 0.10))
        with art.clipped(crown):
            _flecks(art, x + lean, y, h, leaf, rng)


def _flecks(art: Art, x: float, y: float, h: float, leaf: str, rng: random.Random) -> None:
    for _ in range(12):
        px, py = x + rng.uniform(-0.2, 0.2) * h, y + rng.uniform(-1.0, -0.42) * h
        fleck = [(px - h * 0.018, py), (px, py - h * 0.010), (px + h * 0.02, py), (px, py + h * 0.012)]
        art.blob(fleck, lighten(leaf, 0.35), alpha=0.8, roundness=0.7)


def palm(
    art: Art,
    x: float,
    y: float,
    h: float,
    colour: str = "#3f9a63",
    *,
    rng: random.Random,
    lean: float = 0.16,
) -> None:
    """A leaning palm with seven fronds and three nuts."""
    lean += rng.uniform(-0.02, 0.02)
    top = (x + lean * h, y - h)
    trunk = stem(
        [(x, y + 4), (x + lean * h * 0.30, y - h * 0.4), (x + lean * h * 0.72, y - h * 0.78), top],
        h * 0.040,
        h * 0.020,
    )
    art.fill(trunk, "#b98a58", "#8a5f3c", sideways=True)
    with art.clipped(trunk):
        for i in range(12):
            at, down = x + lean * h * i / 12, y - h * i / 12
            notch = [(at - h * 0.06, down), (at, down + 5), (at + h * 0.06, down)]
            art.line(notch, "#7a5234", 2.2, alpha=0.7)
    for j, (degrees, share) in enumerate(_FRONDS):
        art.sheet(0.6, 0.2)
        _frond(art, top, degrees, share * h, lighten(colour, 0.12) if j % 2 else colour)
    art.sheet(0.5)
    for u, v in ((-0.02, 0.03), (0.03, 0.02), (0.005, 0.05)):
        art.oval(top[0] + u * h, top[1] + v * h, h * 0.026, "#7a4e30")


def _frond(art: Art, top: Point, degrees: float, length: float, colour: str) -> None:
    turn = math.radians(-degrees)
    dx, dy = math.cos(turn), math.sin(turn)
    middle = (top[0] + dx * length * 0.55, top[1] + dy * length * 0.55 - 0.10 * length)
    end = (top[0] + dx * length, top[1] + dy * length + 0.30 * length)
    width = 0.13 * length
    upper = (middle[0] - width * 0.2, middle[1] - width * 0.8)
    lower = (middle[0] + width * 0.1, middle[1] + width)
    art.fill(blob([top, upper, end, lower], 0.75), colour, darken(colour, 0.25))
    art.line([top, middle, end], lighten(colour, 0.35), 1.8, alpha=0.6)


def bare_tree(art: Art, x: float, y: float, h: float, colour: str = "#4a3a44", *, rng: random.Random) -> None:
    """A winter tree of forking branches."""

    def branch(x: float, y: float, angle: float, length: float, width: float, forks: int) -> None:
        end = (x + math.cos(angle) * length, y - math.sin(angle) * length)
        bend = ((x + end[0]) / 2 + rng.uniform(-3, 3), (y + end[1]) / 2)
        art.line([(x, y), bend, end], colour, width)
        for side in (-1, 1) if forks else ():
            turned = angle + side * rng.uniform(0.3, 0.65)
            branch(*end, turned, length * rng.uniform(0.6, 0.78), width * 0.62, forks - 1)

    branch(x, y + 4, math.pi / 2, h * 0.36, h * 0.05, 4)


def bush(
    art: Art,
    x: float,
    y: float,
    h: float,
    colour: str = "#4f8a4c",
    *,
    rng: random.Random,
    dots: str = "",
) -> None:
    """A low shrub; `dots` is the colour of its berries or blossoms."""
    rounds = [ellipse(x + u * h, y - v * h, r * h * rng.uniform(0.9, 1.1)) for u, v, r in _BUSH]
    ground = rectangle(x - 2 * h, y - 2 * h, x + 2 * h, y)
    colour = snow_on(art, colour, 0.6)
    art.fill(common(union(*rounds), ground), lighten(colour, 0.14), darken(colour, 0.25))
    for _ in range(8 if dots else 0):
        at = (x + rng.uniform(-0.7, 0.7) * h, y - rng.uniform(0.15, 0.75) * h)
        art.oval(*at, h * 0.06, dots)


def cactus(art: Art, x: float, y: float, h: float, colour: str = "#4f8f5c", *, rng: random.Random) -> None:
    """A saguaro with two arms and a flower."""
    high = rng.uniform(-0.05, 0.05) * h
    trunk = [(x, y + 4), (x, y - h * 0.5), (x, y - h)]
    right = [(0, 0.34), (0.20, 0.36), (0.23, 0.46), (0.23, 0.70)]
    left = [(0, 0.46), (-0.18, 0.48), (-0.20, 0.58), (-0.20, 0.80)]
    arms = [[(x + u * h, y - v * h - high) for u, v in arm] for arm in (right, left)]
    for i, points in enumerate((trunk, *arms)):
        half = h * 0.10 * (0.66 if i else 1)
        art.line(points, colour, half * 2)
        lit = [(px + half * 0.3, py) for px, py in points]
        art.line(lit, lighten(colour, 0.28), half * 0.22, alpha=0.8)
        dim = [(px - half * 0.35, py) for px, py in points]
        art.line(dim, darken(colour, 0.25), half * 0.18, alpha=0.7)
    art.oval(x, y - h * 1.02, h * 0.05, "#f2738c")
