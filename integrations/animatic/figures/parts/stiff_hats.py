"""Stiff hats: brims, crowns, helmets."""

from collections.abc import Callable, Mapping, Sequence

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import blob, chain, ellipse, polygon, star
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.parts.fitting import Fitting

_CREAM = "#fff3df"
_GOLD = "#ffcf4d"


def _brimmed(
    width: float, height: float, crown: float, top: float, dent: float = 1.06, crisp: float = 0.5
) -> Callable[[Fitting], None]:
    """A hat with a brim; `crown` and `top` are half width and height of what rises from it."""

    def draw(hat: Fitting) -> None:
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


def _cowboy(hat: Fitting) -> None:
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


def _crown(hat: Fitting) -> None:
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


def _tiara(hat: Fitting) -> None:
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


def _police(hat: Fitting) -> None:
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
    visor(hat, "#2b2430")


def _helmet(hat: Fitting) -> None:
    """A hard hat or a fire helmet: a dome, a ridge and a rim."""
    ridge = Marking(hat.chain([(0, -1.4), (0, -0.3)], 0.10), hat.trim, 0.5)
    dome(hat, [ridge])
    rim = [(-1.20, -0.32), (-0.6, -0.44), (0, -0.48), (0.6, -0.44), (1.20, -0.32)]
    hat.add(0.52, hat.chain(rim, 0.10), hat.trim)


def _knight(hat: Fitting) -> None:
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


def dome(hat: Fitting, markings: Sequence[Marking] = ()) -> None:
    """Add the dome of a cap or a helmet."""
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


def visor(hat: Fitting, colour: str) -> None:
    """Add a visor that turns with the face."""
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


def _pirate(hat: Fitting) -> None:
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


def _bubble(hat: Fitting) -> None:
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


def _halo(hat: Fitting) -> None:
    x, y = hat.at(0, -1.42)
    size = hat.size
    ring = pen(_GOLD, size * 0.11)
    glow = pen("#fff3c0", size * 0.05)

    def draw(canvas: skia.Canvas) -> None:
        canvas.drawPath(ellipse(x, y, size * 0.62, size * 0.17), ring)
        canvas.drawPath(ellipse(x, y, size * 0.62, size * 0.17), glow)

    box = (x - size * 0.8, y - size * 0.3, x + size * 0.8, y + size * 0.3)
    hat.head.figure.ink(hat.head.depth + 0.5, draw, box)


STIFF_HATS: Mapping[str, Callable[[Fitting], None]] = {
    "straw": _brimmed(1.62, 0.30, 0.82, 0.62),
    "sun": _brimmed(1.78, 0.36, 0.80, 0.50),
    "bowler": _brimmed(1.28, 0.20, 0.82, 0.66),
    "top": _brimmed(1.22, 0.20, 0.74, 1.05, crisp=0.28),
    "cowboy": _cowboy,
    "crown": _crown,
    "tiara": _tiara,
    "police": _police,
    "helmet": _helmet,
    "knight": _knight,
    "pirate": _pirate,
    "bubble": _bubble,
    "halo": _halo,
}
"""Hats with a shape of their own: brims, crowns, helmets."""
