"""Fits a hat to a head: places in head radii become points of the picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import chain, ellipse, placed
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.sheet import HeadFrame


@dataclass(frozen=True)
class Fitting:
    """A hat on a head: points are in head radii about the middle of the head, up negative."""

    head: HeadFrame
    colour: str
    trim: str
    band: str

    @property
    def size(self) -> float:
        """The head radius, in units."""
        return self.head.radius

    def at(self, x: float, y: float) -> Point:
        """Picture point of a place."""
        ball, radius = self.head.ball, self.head.radius
        # Balls stretched in height carry their hats higher.
        rise = (y - self._above_eyes) * ball.ry
        return ball.tilted((ball.x + ball.sine * radius * 0.06 + x * ball.rx, ball.y + rise))

    @property
    def _above_eyes(self) -> float:
        """Eyes on top of the head push the hat up."""
        return clamp((self.head.sheet.face.latitude - 20) / 60)

    def line(self, *points: Point) -> list[Point]:
        """Picture points of places."""
        return [self.at(x, y) for x, y in points]

    def add(
        self,
        above: float,
        paths: skia.Path | Sequence[skia.Path],
        colour: str,
        markings: Sequence[Marking] = (),
        lift: float = 1.0,
    ) -> None:
        """Add a sheet of the hat, `above` the head."""
        self.head.figure.add(self.head.depth + above, paths, colour, markings, lift=lift)

    def brim(self, width: float, height: float, y: float) -> None:
        """Add a brim around the head."""
        tilt = self.head.ball.tilt - self.head.ball.sine * 3
        shape = placed(ellipse(0, 0, self.size * width, self.size * height), *self.at(0, y), tilt)
        self.add(0.5, shape, self.trim)

    def chain(self, points: Sequence[Point], radius: float) -> skia.Path:
        """A band through places."""
        return chain(self.line(*points), [self.size * radius] * len(points))
