"""Outlines of buildings and furniture: arches, rings, wedges and stars that may be turned."""

import math
from collections.abc import Sequence

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import chain, ellipse, minus, polygon, rectangle, turned
from integrations.animatic.drawing.shapes import star as upright_star


def arch(x: float, y: float, width: float, height: float, radius: float) -> skia.Path:
    """A rectangle from its upper left corner whose upper corners are rounded."""
    return _rounded_side(x, y, width, height, radius, upper=True)


def scallop(x: float, y: float, width: float, height: float, radius: float) -> skia.Path:
    """A rectangle from its upper left corner whose lower corners are rounded."""
    return _rounded_side(x, y, width, height, radius, upper=False)


def _rounded_side(x: float, y: float, width: float, height: float, radius: float, upper: bool) -> skia.Path:
    radius = min(radius, width / 2, height)
    pull = radius * 0.45
    right = x + width
    straight, bent = (y + height, y) if upper else (y, y + height)
    inward = 1 if upper else -1
    path = skia.Path()
    path.moveTo(x, straight)
    path.lineTo(x, bent + inward * radius)
    path.cubicTo(x, bent + inward * pull, x + pull, bent, x + radius, bent)
    path.lineTo(right - radius, bent)
    path.cubicTo(right - pull, bent, right, bent + inward * pull, right, bent + inward * radius)
    path.lineTo(right, straight)
    path.close()
    return path


def ring(x: float, y: float, radius: float, inner: float, squash: float = 1.0) -> skia.Path:
    """A flat ring about its centre; `squash` is its height over its width."""
    return minus(ellipse(x, y, radius, radius * squash), ellipse(x, y, inner, inner * squash))


def stem(points: Sequence[Point], start: float, end: float) -> skia.Path:
    """A tube through points whose half width goes evenly from `start` to `end`."""
    last = max(1, len(points) - 1)
    return chain(points, [start + (end - start) * i / last for i in range(len(points))], steps=4)


def star(x: float, y: float, radius: float, points: int = 5, waist: float = 0.45, turn: float = 0.0) -> skia.Path:
    """A star turned by `turn` radians."""
    path = upright_star(x, y, radius, points, waist)
    return turned(path, math.degrees(turn), (x, y)) if turn else path


def below(line: Sequence[Point], depth: float) -> skia.Path:
    """Everything under a line from left to right, down to `depth`."""
    return polygon([(line[0][0], depth), *line, (line[-1][0], depth)])


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> skia.Path:
    """A rectangle from its upper left corner, its corners rounded by `radius`."""
    return rectangle(x, y, x + width, y + height, min(radius, width / 2, height / 2))
