"""Hands and feet: fingers, mittens, claws and paws in every grip, and shoes with a flat sole."""

import math
from collections.abc import Callable, Mapping, Sequence

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point, rotated
from integrations.animatic.drawing.paint import pen
from integrations.animatic.drawing.shapes import blob, chain
from integrations.animatic.figures.pose import Grip

_TOE = "#2b1722"


class _Palm:
    """A hand being built; points are in hand radii along the forearm and towards the thumb."""

    def __init__(self, wrist: Point, degrees: float, radius: float, thumb: int) -> None:
        self._wrist, self._degrees, self._radius, self._thumb = wrist, degrees, radius, thumb
        self.paths: list[skia.Path] = []

    def add(self, points: Sequence[Point], radii: Sequence[float]) -> None:
        """Add one finger, or the palm itself."""
        turned = [rotated((x, y * self._thumb), self._degrees) for x, y in points]
        x, y = self._wrist
        placed = [(x + dx * self._radius, y + dy * self._radius) for dx, dy in turned]
        self.paths.append(chain(placed, [size * self._radius for size in radii]))


def hand(kind: str, grip: Grip, wrist: Point, degrees: float, radius: float, thumb: int = 1) -> list[skia.Path]:
    """Outlines of a hand. `degrees` is where the forearm points (90 hangs); `thumb` its side."""
    palm = _Palm(wrist, degrees, radius, thumb)
    _HANDS.get(kind, _paw)(palm, grip)
    return palm.paths


def _human(palm: _Palm, grip: Grip) -> None:
    if grip in ("open", "palm"):
        _spread_fingers(palm, 1.0 if grip == "open" else 0.55)
    elif grip == "point":
        palm.add([(0.1, 0), (0.8, 0.02)], (0.62, 0.80))
        palm.add([(0.8, -0.36), (2.15, -0.40)], (0.31, 0.24))
        palm.add([(0.4, 0.3), (1.0, 0.62), (1.35, 0.45)], (0.28, 0.28, 0.25))
    elif grip in ("fist", "hold"):
        palm.add([(0.1, 0), (0.85, 0)], (0.62, 0.86))
        palm.add([(0.5, 0.5), (1.05, 0.72), (1.45, 0.35)], (0.28, 0.28, 0.24))
    else:
        palm.add([(0.1, 0), (0.75, 0), (1.5, -0.10)], (0.55, 0.72, 0.40))
        palm.add([(0.3, 0.3), (0.8, 0.72), (1.15, 0.78)], (0.28, 0.26, 0.22))


def _spread_fingers(palm: _Palm, spread: float) -> None:
    palm.add([(0.1, 0), (0.75, 0)], (0.62, 0.82))
    for turn, length in ((-0.62, 1.62), (-0.22, 1.92), (0.2, 1.98), (0.58, 1.72)):
        fan = turn * spread
        knuckle = (0.75 * math.cos(fan), 0.95 * math.sin(fan) * 0.8)
        tip = (length * math.cos(fan * 0.8), length * math.sin(fan * 0.8))
        palm.add([knuckle, tip], (0.29, 0.25))
    palm.add([(0.3, 0.35), (0.72, 1.05), (1.0, 1.32)], (0.32, 0.28, 0.24))


def _claw(palm: _Palm, grip: Grip) -> None:
    palm.add([(0.0, 0), (0.6, 0)], (0.75, 0.85))
    if grip == "point":
        palm.add([(0.6, 0), (2.0, 0)], (0.4, 0.3))
        return
    spread = 0.75 if grip in ("open", "palm") else 0.45
    for side in (-1, 1):
        bend, tip = (1.3, 0.95 * side * spread * 1.3), (1.85, 0.55 * side * spread)
        palm.add([(0.6, 0.5 * side), bend, tip], (0.36, 0.34, 0.26))


def _mitt(palm: _Palm, grip: Grip) -> None:
    palm.add([(0.1, 0), (0.9, 0)], (0.75, 0.95))
    if grip == "point":
        palm.add([(0.9, -0.2), (2.1, -0.25)], (0.42, 0.34))
    if grip != "relax":
        palm.add([(0.5, 0.5), (0.95, 1.15)], (0.38, 0.32))
    if grip == "open":
        for turn in (-0.5, 0.0, 0.45):
            tip = (1.75 * math.cos(turn * 0.7), 1.75 * math.sin(turn * 0.7))
            palm.add([(0.9, turn), tip], (0.42, 0.36))


def _paw(palm: _Palm, grip: Grip) -> None:
    palm.add([(0, 0), (0.7, 0)], (0.95, 1.05))
    if grip == "point":
        palm.add([(0.7, 0), (1.6, -0.1)], (0.6, 0.42))


_HANDS: Mapping[str, Callable[[_Palm, Grip], None]] = {
    "human": _human,
    "claw": _claw,
    "mitt": _mitt,
    "paw": _paw,
}


def knuckle_lines(
    wrist: Point, degrees: float, radius: float, thickness: float, colour: str
) -> Callable[[skia.Canvas], None]:
    """Two short lines between the fingers of a closed hand."""
    x, y = wrist
    ends = [rotated((radius * 1.15, side * radius * 0.34), degrees) for side in (-0.6, 0.25)]
    paint = pen(colour, thickness, 110)

    def draw(canvas: skia.Canvas) -> None:
        for dx, dy in ends:
            canvas.drawLine(x + dx * 0.85, y + dy * 0.85, x + dx * 1.2, y + dy * 1.2, paint)

    return draw


def toe_lines(x: float, y: float, radius: float, facing: float) -> Callable[[skia.Canvas], None]:
    """Two toe lines on a paw."""
    paint = pen(_TOE, radius * 0.12, 90)

    def draw(canvas: skia.Canvas) -> None:
        for side in (-0.28, 0.28):
            top, foot = x + (facing * 0.5 + side) * radius, x + (facing * 0.62 + side) * radius
            canvas.drawLine(top, y + radius * 0.05, foot, y + radius * 0.55, paint)

    return draw


def shoe(x: float, y: float, radius: float, facing: float) -> skia.Path:
    """A foot with its flat sole at y; `facing` is where the toe points, 0 being towards us."""
    length = radius * (1.15 + 0.85 * abs(facing))
    side = 1 if facing >= 0 else -1
    outline = [
        (-radius * 0.95, -radius * 0.5),
        (-radius * 0.6, -radius * 1.25),
        (radius * 0.25, -radius * 1.22),
        (length * 0.72, -radius * 0.86),
        (length, -radius * 0.30),
        (length * 0.85, 0),
        (0, radius * 0.03),
        (-radius * 0.8, 0),
    ]
    return blob([(x + side * dx, y + dy) for dx, dy in outline], 0.46)


def paw(x: float, y: float, radius: float, facing: int) -> skia.Path:
    """An animal's paw about its middle, toes towards `facing`."""
    outline = [
        (-radius * 0.85, -radius * 0.4),
        (-radius * 0.1, -radius * 0.75),
        (facing * radius * 0.9, -radius * 0.62),
        (facing * radius * 1.45, radius * 0.02),
        (facing * radius * 1.1, radius * 0.52),
        (-radius * 0.8, radius * 0.52),
    ]
    return blob([(x + dx, y + dy) for dx, dy in outline])


def hoof(x: float, y: float, radius: float, degrees: float) -> skia.Path:
    """A hoof about its middle."""
    outline = [(-0.9, -0.9), (0.8, -0.9), (1.25, 0.5), (-1.05, 0.5)]
    turned = [rotated((dx * radius, dy * radius), degrees) for dx, dy in outline]
    return blob([(x + dx, y + dy) for dx, dy in turned], 0.2)
