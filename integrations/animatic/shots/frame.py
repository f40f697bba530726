"""The frame and what has to be kept free in it."""

from dataclasses import dataclass
from functools import cached_property

Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle; in stage pixels unless said otherwise, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The middle."""
        return ((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def moved(self, x: float, y: float) -> "Box":
        """The same box elsewhere."""
        return Box(self.left + x, self.top + y, self.right + x, self.bottom + y)

    def with_(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True)
class Frame:
    """Width and height in pixels, and the places in it that matter."""

    width: int
    height: int
    captioned: bool = False
    """Whether words are shown low in the picture."""

    @cached_property
    def tall(self) -> bool:
        """Higher than wide."""
        return self.height > self.width

    @cached_property
    def reach(self) -> float:
        """What sizes of people are measured against: the height, but never more than a tall frame's width allows."""
        return min(self.height, 1.3 * self.width)

    @cached_property
    def near_reach(self) -> float:
        """The same for pictures of one person, who may fill a tall frame."""
        return min(self.height, 1.55 * self.width)

    @cached_property
    def aside(self) -> float:
        """How near the sides people stand, as a share of the width: further in where the frame is narrow and its
        sides are full of scenery."""
        return 0.24 if self.tall else 0.16 if self.width < 1.2 * self.height else 0.10

    @cached_property
    def head_room(self) -> float:
        """No head comes above this line."""
        return self.height * (0.09 if self.tall else 0.045)

    @cached_property
    def caption_top(self) -> float:
        """No face comes below this line."""
        return self.height * 0.77

    @cached_property
    def floor(self) -> float:
        """Where feet stand in a full shot."""
        spoken = 0.03 if self.captioned else 0.0
        return self.height * ((0.78 if self.tall else 0.81) - spoken)

    @cached_property
    def left(self) -> float:
        """Faces stay to the right of this."""
        return self.width * 0.05

    @cached_property
    def right(self) -> float:
        """Faces stay to the left of this: tall players put their buttons there."""
        return self.width * (0.88 if self.tall else 0.95)
