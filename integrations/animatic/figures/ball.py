"""A turning ball: whatever sits on it is right from the front, in three-quarter and from the side."""

import math
from collections.abc import Sequence

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point, Triple, rotated
from integrations.animatic.drawing.shapes import blob

_PIVOT = 0.6
"""Heads tilt about the neck: this far below the centre, in radii."""


class Ball:
    """A head seen with a turn (yaw), a nod (pitch) and a tilt (roll), all in degrees.

    Places are given as longitude and latitude in degrees, or as forward, up and side in radii.
    The third value of a projected place is its depth: 1 towards us, -1 away.
    """

    def __init__(
        self,
        centre: Point,
        rx: float,
        ry: float,
        turn: float = 30.0,
        nod: float = 0.0,
        tilt: float = 0.0,
    ) -> None:
        self.x, self.y = centre
        self.rx, self.ry = rx, ry
        self.turn, self.tilt = turn, tilt
        self.sine, self.cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
        self._nod_sine, self._nod_cosine = math.sin(math.radians(nod)), math.cos(math.radians(nod))
        self.pivot: Point = (self.x, self.y + ry * _PIVOT)
        self.middle = rotated(centre, tilt, self.pivot)
        self.frontal = abs(self.cosine)

    def tilted(self, point: Point) -> Point:
        """A picture point carried along by the tilt of the head."""
        return rotated(point, self.tilt, self.pivot) if self.tilt else point

    def place(self, forward: float, up: float, side: float) -> Triple:
        """Picture x, y and depth of a place in radii."""
        forward, up = (
            forward * self._nod_cosine - up * self._nod_sine,
            up * self._nod_cosine + forward * self._nod_sine,
        )
        across = forward * self.sine + side * self.cosine
        depth = forward * self.cosine - side * self.sine
        x, y = self.tilted((self.x + self.rx * across, self.y - self.ry * up))
        return x, y, depth

    def at(self, forward: float, up: float, side: float = 0.0) -> Point:
        """Picture point of a place in radii."""
        x, y, _ = self.place(forward, up, side)
        return x, y

    def surface(self, longitude: float, latitude: float, reach: float = 1.0) -> Triple:
        """Picture x, y and depth of a place on the surface, or `reach` radii from the centre."""
        east, north = math.radians(longitude), math.radians(latitude)
        return self.place(
            reach * math.cos(north) * math.cos(east),
            reach * math.sin(north),
            reach * math.cos(north) * math.sin(east),
        )

    def on(self, longitude: float, latitude: float, reach: float = 1.0) -> Point:
        """Picture point of a place on the surface."""
        x, y, _ = self.surface(longitude, latitude, reach)
        return x, y

    def patch(self, places: Sequence[Point], reach: float = 1.0, roundness: float = 0.5) -> skia.Path:
        """A region painted on the ball, given by its longitudes and latitudes.

        Corners that turn away are pushed past the outline, so a mask or a hairline stays closed.
        """
        centre = self.middle
        corners: list[Point] = []
        for longitude, latitude in places:
            x, y, depth = self.surface(longitude, latitude, reach)
            if depth < 0:
                dx, dy = x - centre[0], y - centre[1]
                distance = math.hypot(dx / self.rx, dy / self.ry) or 1e-3
                push = max(1.0, (2 * reach - distance + 0.15)) / distance
                x, y = centre[0] + dx * push, centre[1] + dy * push
            corners.append((x, y))
        return blob(corners, roundness)
