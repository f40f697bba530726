"""Hats by name; every head can wear every one of them."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import (
    blob,
    chain,
    ellipse,
    flower,
    placed,
    polygon,
    star,
)
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.sheet import HeadFrame

_CREAM = "#fff3df"
_GOLD = "#ffcf4d"
_RED = "#d8483f"
_COLOURS: Mapping[str, str] = {
    "straw": "#ecc873",
    "sun": "#f3dba0",
    "bowler": "#4a4256",
    "top": "#3a3f58",
    "cowboy": "#a8703f",
    "wizard": "#5a4fb0",
    "witch": "#43335a",
    "party": "#4a86c5",
    "cap": "#3f7fb0",
    "police": "#2f4a80",
    "helmet": "#f6c945",
    "pirate": "#3a3040",
    "flower": "#f58ab0",
    "wreath": "#f58ab0",
    "bow": "#e2578c",
}
"""What a hat is made of while nobody chose its colour."""


@dataclass(frozen=True)
class Hat:
    """A hat of some shape; `colour` and `band` are roles or '#rrggbb'."""

    shape: str
    colour: str = "hat"
    trim: str = ""
    band: str = "#c8404a"

    def draw(self, head: HeadFrame) -> None:
        """Add the hat; a shape without a recipe is left out."""
        recipe = HATS.get(self.shape)
        if recipe:
            colour = head.colour(self.colour) if self._coloured(head) else _COLOURS.get(self.shape, _RED)
            trim = head.colour(self.trim) if self.trim else darken(colour, 0.25)
            recipe(_Fitting(head, colour, trim, head.colour(self.band)))

    def _coloured(self, head: HeadFrame) -> bool:
        return self.colour.startswith("#") or head.sheet.has(self.colour)


@dataclass(frozen=True)
class _Fitting:
    """A hat being drawn: points are in head radii about the middle of the head, up negative."""

    head: HeadFrame
    colour: str
    trim: str
    band: str

    @property
    def size(self) -> float:
        return self.head.radius

    def at(self, x: float, y: float) -> Point:
        ball, radius = self.head.ball, self.head.radius
        # Balls stretched in height carry their hats higher.
        rise = (y - self._above_eyes) * ball.ry
        return ball.tilted((ball.x + ball.sine * radius * 0.06 + x * ball.rx, ball.y + rise))

    @property
    def _above_eyes(self) -> float:
        """Eyes on top of the head push the hat up."""
        return clamp((self.head.sheet.face.latitude - 20) / 60)

    def line(self, *points: Point) -> list[Point]:
        return [self.at(x, y) for x, y in points]

    def add(
        self,
        above: float,
        paths: skia.Path | Sequence[skia.Path],
        colour: str,
        markings: Sequence[Marking] = (),
        lift: float = 1.0,
    ) -> None:
        self.head.figure.add(self.head.depth + above, paths, colour, markings, lift=lift)

    def brim(self, width: float, height: float, y: float) -> None:
        tilt = self.head.ball.tilt - self.head.ball.sine * 3
        shape = placed(ellipse(0, 0, self.size * width, self.size * height), *self.at(0, y), tilt)
        self.add(0.5, shape, self.trim)

    def chain(self, points: Sequence[Point], radius: float) -> skia.Path:
        return chain(self.line(*points), [self.size * radius] * len(points))


def _beanie(hat: _Fitting) -> None:
    dome = [
        (-1.10, -0.28),
        (-1.02, -0.85),
        (-0.5, -1.26),
        (0, -1.36),
        (0.5, -1.26),
        (1.02, -0.85),
        (1.10, -0.28),
        (0, -0.36),
    ]
    ribs = [Marking(hat.chain([(x, -1.3), (x * 1.1, -0.3)], 0.02), hat.trim) for x in (-0.75, -0.4, 0, 0.4, 0.75)]
    hat.add(0.5, blob(hat.line(*dome)), hat.colour, ribs)
    cuff = [(-1.04, -0.34), (-0.5, -0.47), (0, -0.50), (0.5, -0.47), (1.04, -0.34)]
    hat.add(0.52, hat.chain(cuff, 0.17), hat.trim)
    hat.add(0.53, _pompom(hat, 0, -1.46), _CREAM)


def _pompom(hat: _Fitting, x: float, y: float) -> list[skia.Path]:
    centre_x, centre_y = hat.at(x, y)
    size = hat.size
    tufts = [
        ellipse(
            centre_x + math.cos(turn) * size * 0.12,
            centre_y + math.sin(turn) * size * 0.12,
            size * 0.14,
        )
        for turn in (0, 1.2, 2.5, 3.7, 5)
    ]
    return [*tufts, ellipse(centre_x, centre_y, size * 0.2)]


def _brimmed(
    width: float, height: float, crown: float, top: float, dent: float = 1.06, crisp: float = 0.5
) -> Callable[[_Fitting], None]:
    """A hat with a brim; `crown` and `top` are half width and height of what rises from it."""

    def draw(hat: _Fitting) -> None:
        base = -0.66
        hat.brim(width, height, base)
        outline = [
            (-crown - 0.03, base),
            (-crown, base - top * 0.6),
            (-crown * 0.72, base - top),
            (0, base - top * dent),
            (crown * 0.72, base - top),
            (crown, base - top * 0.6),
            (crown + 0.03, base),
            (0, base + 0.17),
        ]
        ribbon = [(-crown - 0.2, base - 0.14), (0, base + 0.02), (crown + 0.2, base - 0.14)]
        band = Marking(hat.chain(ribbon, 0.10), hat.band)
        hat.add(0.51, blob(hat.line(*outline), crisp), hat.colour, [band])

    return draw


def _cowboy(hat: _Fitting) -> None:
    base, size = -0.64, hat.size
    left, right = hat.at(-1.55, base - 0.22), hat.at(1.55, base - 0.22)
    middle = hat.at(0, base + 0.1)
    brim = chain(
        [left, hat.at(-0.85, base + 0.02), middle, hat.at(0.85, base + 0.02), right],
        [size * 0.10, size * 0.17, size * 0.20, size * 0.17, size * 0.10],
    )
    crown = [
        (-0.80, base),
        (-0.74, base - 0.5),
        (-0.46, base - 0.84),
        (0, base - 0.66),
        (0.46, base - 0.84),
        (0.74, base - 0.5),
        (0.80, base),
        (0, base + 0.14),
    ]
    band = Marking(hat.chain([(-0.95, base - 0.12), (0, base), (0.95, base - 0.12)], 0.09), hat.band)
    hat.add(0.5, blob(hat.line(*crown), 0.42), hat.colour, [band])
    hat.add(0.52, brim, hat.trim)


def _wizard(hat: _Fitting) -> None:
    hat.brim(1.45, 0.27, -0.62)
    _cone(hat, [Marking(star(*hat.at(x, y), r * hat.size), "#ffd864") for x, y, r in _HAT_STARS])


_HAT_STARS = ((-0.35, -1.0, 0.13), (0.3, -1.25, 0.10), (0.42, -0.85, 0.08), (-0.1, -1.6, 0.08))


def _witch(hat: _Fitting) -> None:
    hat.brim(1.6, 0.28, -0.62)
    _cone(hat, [])


def _cone(hat: _Fitting, markings: Sequence[Marking]) -> None:
    sway = hat.head.pose.clock.sway(2) * 0.05
    line = hat.line((0, -0.62), (0, -1.2), (-0.10 + sway, -1.75), (-0.42 + sway, -2.15))
    size = hat.size
    cone = chain(line, [size * 0.86, size * 0.60, size * 0.28, size * 0.04], start_cap=False)
    hat.add(0.51, cone, hat.colour, markings)
    hat.add(0.515, hat.chain([(-0.84, -0.70), (0, -0.58), (0.84, -0.70)], 0.09), hat.band, lift=0.4)


def _party(hat: _Fitting) -> None:
    size = hat.size
    line = hat.line((0, -0.78), (0.04, -1.3), (0.1, -1.9))
    cone = chain(line, [size * 0.52, size * 0.30, size * 0.03], start_cap=False)
    dots = [
        Marking(ellipse(*hat.at(x, y), size * 0.07), hat.band)
        for x, y in ((-0.22, -0.95), (0.2, -1.05), (-0.04, -1.3), (0.3, -0.85), (0.08, -1.6))
    ]
    hat.add(0.5, cone, hat.colour, dots)
    hat.add(0.52, _pompom(hat, 0.1, -1.92), _CREAM)


def _santa(hat: _Fitting) -> None:
    sway = hat.head.pose.clock.sway(2) * 0.06
    size = hat.size
    line = hat.line((0, -0.92), (0.10, -1.28), (0.58, -1.52), (1.05 + sway, -1.02))
    hat.add(0.5, chain(line, [size * 0.72, size * 0.52, size * 0.32, size * 0.12]), hat.colour)
    cuff = [(-0.98, -0.42), (-0.5, -0.58), (0, -0.62), (0.5, -0.58), (0.98, -0.42)]
    hat.add(0.52, hat.chain(cuff, 0.19), _CREAM)
    hat.add(0.53, _pompom(hat, 1.08 + sway, -0.95), _CREAM)


def _crown(hat: _Fitting) -> None:
    points = [
        (-0.72, -0.72),
        (-0.82, -1.30),
        (-0.42, -1.02),
        (0, -1.44),
        (0.42, -1.02),
        (0.82, -1.30),
        (0.72, -0.72),
        (0, -0.62),
    ]
    jewels = [
        Marking(ellipse(*hat.at(x, -0.86), hat.size * 0.085), colour)
        for x, colour in ((-0.42, "#e2574c"), (0, "#4aa3df"), (0.42, "#e2574c"))
    ]
    hat.add(0.5, polygon(hat.line(*points), hat.size * 0.08), _GOLD, jewels)


def _tiara(hat: _Fitting) -> None:
    points = [
        (-0.62, -0.74),
        (-0.50, -1.00),
        (-0.26, -0.92),
        (0, -1.26),
        (0.26, -0.92),
        (0.50, -1.00),
        (0.62, -0.74),
        (0, -0.70),
    ]
    gem = Marking(ellipse(*hat.at(0, -0.98), hat.size * 0.09), "#f08ab0")
    hat.add(0.5, polygon(hat.line(*points), hat.size * 0.07), _GOLD, [gem])


def _cap(hat: _Fitting) -> None:
    _dome(hat)
    _visor(hat, hat.trim)


def _police(hat: _Fitting) -> None:
    outline = [
        (-1.02, -0.42),
        (-1.22, -0.98),
        (-0.6, -1.24),
        (0, -1.30),
        (0.6, -1.24),
        (1.22, -0.98),
        (1.02, -0.42),
        (0, -0.50),
    ]
    band = Marking(hat.chain([(-1.3, -0.55), (0, -0.62), (1.3, -0.55)], 0.12), hat.trim)
    badge_x = hat.head.ball.sine * 0.8
    badge = Marking(star(*hat.at(badge_x, -0.92), hat.size * 0.18), _GOLD, 0.4)
    hat.add(0.5, blob(hat.line(*outline), 0.4), hat.colour, [band, badge])
    _visor(hat, "#2b2430")


def _helmet(hat: _Fitting) -> None:
    """A hard hat or a fire helmet: a dome, a ridge and a rim."""
    ridge = Marking(hat.chain([(0, -1.4), (0, -0.3)], 0.10), hat.trim, 0.5)
    _dome(hat, [ridge])
    rim = [(-1.20, -0.32), (-0.6, -0.44), (0, -0.48), (0.6, -0.44), (1.20, -0.32)]
    hat.add(0.52, hat.chain(rim, 0.10), hat.trim)


def _knight(hat: _Fitting) -> None:
    """An open helmet with a plume."""
    steel = "#b9c2cf"
    sway = hat.head.pose.clock.sway(2.4) * 0.05
    plume = hat.line((0, -1.2), (-0.2, -1.65), (-0.65 + sway, -1.7), (-1.05 + sway, -1.25))
    size = hat.size
    hat.add(0.48, chain(plume, [size * 0.10, size * 0.22, size * 0.24, size * 0.06]), hat.colour)
    shine = Marking(hat.chain([(0.3, -1.15), (0.62, -0.85)], 0.05), "#e6edf5")
    dome = [
        (-1.12, 0.30),
        (-1.10, -0.60),
        (-0.55, -1.18),
        (0, -1.28),
        (0.55, -1.18),
        (1.10, -0.60),
        (1.12, 0.30),
        (0.88, 0.34),
        (0.86, -0.36),
        (0, -0.52),
        (-0.86, -0.36),
        (-0.88, 0.34),
    ]
    hat.add(0.5, polygon(hat.line(*dome), size * 0.12), steel, [shine])
    brow = [(-1.08, -0.30), (-0.5, -0.46), (0, -0.50), (0.5, -0.46), (1.08, -0.30)]
    hat.add(0.52, hat.chain(brow, 0.075), "#d8b04a")


def _dome(hat: _Fitting, markings: Sequence[Marking] = ()) -> None:
    outline = [
        (-1.06, -0.30),
        (-1.0, -0.80),
        (-0.5, -1.16),
        (0, -1.22),
        (0.5, -1.16),
        (1.0, -0.80),
        (1.06, -0.30),
        (0, -0.42),
    ]
    hat.add(0.5, blob(hat.line(*outline)), hat.colour, markings)


def _visor(hat: _Fitting, colour: str) -> None:
    turn, frontal = hat.head.ball.sine, hat.head.ball.frontal
    outline = [
        (turn * 0.9 - 0.75 * frontal - 0.12, -0.44),
        (turn, -0.56),
        (turn * 0.9 + 0.75 * frontal + 0.1, -0.44),
        (turn * 1.75 + 0.5 * frontal, -0.28),
        (turn * 1.5, -0.20),
        (turn - 0.6 * frontal, -0.26),
    ]
    hat.add(0.52, blob(hat.line(*outline)), colour)


def _chef(hat: _Fitting) -> None:
    puffs = ((-0.5, -1.3, 0.42), (0.5, -1.3, 0.42), (0, -1.5, 0.5), (0, -1.2, 0.5))
    hat.add(0.5, [ellipse(*hat.at(x, y), hat.size * r) for x, y, r in puffs], "#fffaf0")
    band = [(-0.78, -0.62), (-0.70, -1.12), (0.70, -1.12), (0.78, -0.62), (0, -0.52)]
    hat.add(0.51, blob(hat.line(*band), 0.15), "#f4ead8")


def _pirate(hat: _Fitting) -> None:
    outline = [
        (-1.45, -0.50),
        (-1.05, -1.12),
        (-0.45, -1.30),
        (0, -1.46),
        (0.45, -1.30),
        (1.05, -1.12),
        (1.45, -0.50),
        (0.6, -0.66),
        (0, -0.60),
        (-0.6, -0.66),
    ]
    edge = [(-1.42, -0.52), (-1.02, -1.08), (0, -1.42), (1.02, -1.08), (1.42, -0.52)]
    x, y = hat.at(hat.head.ball.sine * 0.3, -0.98)
    size = hat.size
    skull = [
        Marking(ellipse(x, y, size * 0.17, size * 0.15), _CREAM),
        Marking(ellipse(x, y + size * 0.14, size * 0.10, size * 0.08), _CREAM),
        Marking(ellipse(x - size * 0.06, y, size * 0.04), hat.colour),
        Marking(ellipse(x + size * 0.06, y, size * 0.04), hat.colour),
    ]
    markings = [Marking(hat.chain(edge, 0.05), hat.band), *skull]
    hat.add(0.5, blob(hat.line(*outline), 0.4), hat.colour, markings)


def _bubble(hat: _Fitting) -> None:
    """A glass helmet around the whole head."""
    x, y = hat.at(0, -0.08)
    radius = hat.size * 1.36 * max(hat.head.ball.rx, hat.head.ball.ry) / hat.size
    collar = hat.line((-0.85, 1.05), (0, 1.22), (0.85, 1.05))
    hat.add(0.55, chain(collar, [hat.size * 0.16] * 3), hat.trim)
    rim = pen("#f2fbff", hat.size * 0.07, 230)
    shine = pen("#ffffff", hat.size * 0.10, 190)

    def draw(canvas: skia.Canvas) -> None:
        canvas.drawPath(ellipse(x, y, radius), fill("#cfeeff", 44))
        canvas.drawPath(ellipse(x, y, radius), rim)
        box = skia.Rect.MakeXYWH(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6)
        canvas.drawArc(box, 200, 46, False, shine)
        canvas.drawArc(box, 256, 10, False, shine)

    reach = radius + hat.size * 0.1
    hat.head.figure.ink(hat.head.depth + 0.54, draw, (x - reach, y - reach, x + reach, y + reach))


def _halo(hat: _Fitting) -> None:
    x, y = hat.at(0, -1.42)
    size = hat.size
    ring = pen(_GOLD, size * 0.11)
    glow = pen("#fff3c0", size * 0.05)

    def draw(canvas: skia.Canvas) -> None:
        canvas.drawPath(ellipse(x, y, size * 0.62, size * 0.17), ring)
        canvas.drawPath(ellipse(x, y, size * 0.62, size * 0.17), glow)

    box = (x - size * 0.8, y - size * 0.3, x + size * 0.8, y + size * 0.3)
    hat.head.figure.ink(hat.head.depth + 0.5, draw, box)


def _flower(hat: _Fitting) -> None:
    ball, size = hat.head.ball, hat.size
    x, y = ball.on(-58 if ball.turn >= 0 else 58, 46, 1.1)
    heart = Marking(ellipse(x, y, size * 0.1), "#ffd864")
    hat.add(0.5, flower(x, y, size * 0.25), hat.colour, [heart])


def _wreath(hat: _Fitting) -> None:
    size = hat.size
    colours = (hat.colour, "#ffd864", "#fff3df", hat.colour, "#ffd864")
    leaves = [(-0.95, -0.55), (-0.5, -0.78), (0, -0.86), (0.5, -0.78), (0.95, -0.55)]
    hat.add(0.5, hat.chain(leaves, 0.10), "#5f9f58")
    for (x, y), colour in zip(leaves, colours, strict=True):
        centre = hat.at(x, y)
        heart = Marking(ellipse(*centre, size * 0.08), "#f2a33a")
        hat.add(0.51, flower(*centre, size * 0.20), colour, [heart], lift=0.5)


def _bow(hat: _Fitting) -> None:
    ball, size = hat.head.ball, hat.size
    x, y = ball.on(-40 if ball.turn >= 0 else 40, 62, 1.08)
    loop = blob(
        [
            (0, 0),
            (size * 0.34, -size * 0.22),
            (size * 0.40, size * 0.04),
            (size * 0.30, size * 0.2),
        ]
    )
    loops = [placed(loop, x, y, ball.tilt - 12 + turn) for turn in (0, 180)]
    hat.add(0.5, loops, hat.colour)
    hat.add(0.51, ellipse(x, y, size * 0.1), hat.trim, lift=0.5)


HATS: Mapping[str, Callable[[_Fitting], None]] = {
    "beanie": _beanie,
    "straw": _brimmed(1.62, 0.30, 0.82, 0.62),
    "sun": _brimmed(1.78, 0.36, 0.80, 0.50),
    "bowler": _brimmed(1.28, 0.20, 0.82, 0.66),
    "top": _brimmed(1.22, 0.20, 0.74, 1.05, crisp=0.28),
    "cowboy": _cowboy,
    "wizard": _wizard,
    "witch": _witch,
    "party": _party,
    "santa": _santa,
    "crown": _crown,
    "tiara": _tiara,
    "cap": _cap,
    "police": _police,
    "helmet": _helmet,
    "knight": _knight,
    "chef": _chef,
    "pirate": _pirate,
    "bubble": _bubble,
    "halo": _halo,
    "flower": _flower,
    "wreath": _wreath,
    "bow": _bow,
}
"""Every hat the studio can make, by shape."""
