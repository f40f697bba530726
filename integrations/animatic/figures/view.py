"""Looks at a body from a height: forward, up and side become a point of the picture."""

import math

from integrations.animatic.drawing.geometry import Point

_CAMERA_HEIGHT = 0.10
"""Far feet stand this much higher than near ones, per unit of depth."""


class View:
    """A body turned by degrees: 0 faces us, 90 looks right."""

    def __init__(self, turn: float) -> None:
        self.turn = turn
        self.sine = math.sin(math.radians(turn))
        self.cosine = math.cos(math.radians(turn))

    def __call__(self, forward: float, up: float, side: float = 0.0) -> Point:
        """Picture point of a place in the body's own units."""
        x = forward * self.sine + side * self.cosine
        return x, -up + self.depth(forward, side) * _CAMERA_HEIGHT

    def depth(self, forward: float, side: float) -> float:
        """How near a place is; positive is towards us."""
        return forward * self.cosine - side * self.sine

    def width(self, side: float, forward: float) -> float:
        """Half width of something `side` wide and `forward` deep, as it is seen."""
        return math.hypot(side * self.cosine, forward * self.sine)

    @property
    def facing(self) -> int:
        """+1 when the body looks right in the picture, -1 when it looks left."""
        return 1 if self.sine >= -0.05 else -1
