"""Soft hats, and what is worn in the hair."""

import math
from collections.abc import Callable, Mapping, Sequence

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.shapes import blob, chain, ellipse, flower, placed, star
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.parts.fitting import Fitting
from integrations.animatic.figures.parts.stiff_hats import dome, visor

_CREAM = "#fff3df"
_GOLD = "#ffcf4d"
_HAT_STARS = ((-0.35, -1.0, 0.13), (0.3, -1.25, 0.10), (0.42, -0.85, 0.08), (-0.1, -1.6, 0.08))


def _beanie(hat: Fitting) -> None:
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


def _pompom(hat: Fitting, x: float, y: float) -> list[skia.Path]:
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


def _wizard(hat: Fitting) -> None:
    hat.brim(1.45, 0.27, -0.62)
    _cone(hat, [Marking(star(*hat.at(x, y), r * hat.size), "#ffd864") for x, y, r in _HAT_STARS])


def _witch(hat: Fitting) -> None:
    hat.brim(1.6, 0.28, -0.62)
    _cone(hat, [])


def _cone(hat: Fitting, markings: Sequence[Marking]) -> None:
    sway = hat.head.pose.clock.sway(2) * 0.05
    line = hat.line((0, -0.62), (0, -1.2), (-0.10 + sway, -1.75), (-0.42 + sway, -2.15))
    size = hat.size
    cone = chain(line, [size * 0.86, size * 0.60, size * 0.28, size * 0.04], start_cap=False)
    hat.add(0.51, cone, hat.colour, markings)
    hat.add(0.515, hat.chain([(-0.84, -0.70), (0, -0.58), (0.84, -0.70)], 0.09), hat.band, lift=0.4)


def _party(hat: Fitting) -> None:
    size = hat.size
    line = hat.line((0, -0.78), (0.04, -1.3), (0.1, -1.9))
    cone = chain(line, [size * 0.52, size * 0.30, size * 0.03], start_cap=False)
    dots = [
        Marking(ellipse(*hat.at(x, y), size * 0.07), hat.band)
        for x, y in ((-0.22, -0.95), (0.2, -1.05), (-0.04, -1.3), (0.3, -0.85), (0.08, -1.6))
    ]
    hat.add(0.5, cone, hat.colour, dots)
    hat.add(0.52, _pompom(hat, 0.1, -1.92), _CREAM)


def _santa(hat: Fitting) -> None:
    sway = hat.head.pose.clock.sway(2) * 0.06
    size = hat.size
    line = hat.line((0, -0.92), (0.10, -1.28), (0.58, -1.52), (1.05 + sway, -1.02))
    hat.add(0.5, chain(line, [size * 0.72, size * 0.52, size * 0.32, size * 0.12]), hat.colour)
    cuff = [(-0.98, -0.42), (-0.5, -0.58), (0, -0.62), (0.5, -0.58), (0.98, -0.42)]
    hat.add(0.52, hat.chain(cuff, 0.19), _CREAM)
    hat.add(0.53, _pompom(hat, 1.08 + sway, -0.95), _CREAM)


def _cap(hat: Fitting) -> None:
    dome(hat)
    visor(hat, hat.trim)


def _chef(hat: Fitting) -> None:
    puffs = ((-0.5, -1.3, 0.42), (0.5, -1.3, 0.42), (0, -1.5, 0.5), (0, -1.2, 0.5))
    hat.add(0.5, [ellipse(*hat.at(x, y), hat.size * r) for x, y, r in puffs], "#fffaf0")
    band = [(-0.78, -0.62), (-0.70, -1.12), (0.70, -1.12), (0.78, -0.62), (0, -0.52)]
    hat.add(0.51, blob(hat.line(*band), 0.15), "#f4ead8")


def _flower(hat: Fitting) -> None:
    ball, size = hat.head.ball, hat.size
    x, y = ball.on(-58 if ball.turn >= 0 else 58, 46, 1.1)
    heart = Marking(ellipse(x, y, size * 0.1), "#ffd864")
    hat.add(0.5, flower(x, y, size * 0.25), hat.colour, [heart])


def _wreath(hat: Fitting) -> None:
    size = hat.size
    colours = (hat.colour, "#ffd864", "#fff3df", hat.colour, "#ffd864")
    leaves = [(-0.95, -0.55), (-0.5, -0.78), (0, -0.86), (0.5, -0.78), (0.95, -0.55)]
    hat.add(0.5, hat.chain(leaves, 0.10), "#5f9f58")
    for (x, y), colour in zip(leaves, colours, strict=True):
        centre = hat.at(x, y)
        heart = Marking(ellipse(*centre, size * 0.08), "#f2a33a")
        hat.add(0.51, flower(*centre, size * 0.20), colour, [heart], lift=0.5)


def _bow(hat: Fitting) -> None:
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


SOFT_HATS: Mapping[str, Callable[[Fitting], None]] = {
    "wizard": _wizard,
    "witch": _witch,
    "beanie": _beanie,
    "party": _party,
    "santa": _santa,
    "cap": _cap,
    "chef": _chef,
    "flower": _flower,
    "wreath": _wreath,
    "bow": _bow,
}
"""Hats of cloth and wool, and what is worn in the hair."""
