"""The geometry of a frame: one amount of picture, whatever its shape."""

import math
from dataclasses import dataclass
from functools import cached_property

AREA = 1280 * 720
"""Units of picture; a grown figure is about 260 units tall in any shape of frame."""


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


@dataclass(frozen=True)
class Framing:
    """Scenery is laid out in units; `pixels` turns a unit into frame pixels."""

    width_px: int
    height_px: int

    @cached_property
    def aspect(self) -> float:
        """Width over height."""
        return self.width_px / self.height_px

    @cached_property
    def tall(self) -> float:
        """0 for square and wider frames, 1 at 9:16."""
        return _share((1 / self.aspect - 1) / 0.78)

    @cached_property
    def square(self) -> float:
        """0 at 16:9, 1 at 1:1 and taller."""
        return _share((1.78 - self.aspect) / 0.78)

    @cached_property
    def wide(self) -> float:
        """0 at 16:9, 1 at 21:9."""
        return _share((self.aspect - 1.78) / 0.55)

    @cached_property
    def area(self) -> float:
        """Tall frames look closer, so figures are not lost in them."""
        return AREA * (1 - 0.30 * self.tall)

    @cached_property
    def width(self) -> float:
        """Width in units."""
        return math.sqrt(self.area * self.aspect)

    @cached_property
    def height(self) -> float:
        """Height in units."""
        return math.sqrt(self.area / self.aspect)

    @cached_property
    def pixels(self) -> float:
        """Frame pixels in one unit."""
        return self.width_px / self.width

    @cached_property
    def across(self) -> float:
        """Width against the 16:9 frame: counts of scattered things follow it."""
        return self.width / 1280

    @cached_property
    def up(self) -> float:
        """Growth of trees, peaks and towers in tall frames."""
        return (self.height / 720) ** 0.85

    @cached_property
    def margin_x(self) -> float:
        """Scenery beyond the left and right edge, for pans."""
        return 0.14 * self.width

    @cached_property
    def margin_y(self) -> float:
        """Scenery beyond the upper and lower edge, for tilts."""
        return 0.09 * self.height

    @cached_property
    def left(self) -> float:
        """Left end of the painted picture."""
        return -self.margin_x

    @cached_property
    def right(self) -> float:
        """Right end of the painted picture."""
        return self.width + self.margin_x

    @cached_property
    def top(self) -> float:
        """Upper end of the painted picture."""
        return -self.margin_y

    @cached_property
    def bottom(self) -> float:
        """Lower end of the painted picture."""
        return self.height + self.margin_y

    def x(self, share: float) -> float:
        """A share of the width."""
        return self.width * share

    def y(self, share: float) -> float:
        """A share of the height."""
        return self.height * share

    def centred(self, share: float) -> float:
        """A share of the width that slides to the middle as the frame narrows: for main objects."""
        return self.width * (share + (0.5 - share) * 0.72 * self.square)

    def hero(self, base: float = 1.0) -> float:
        """Size of a main object: bound by the width in tall frames, by the height in wide ones."""
        by_width = self.width / 1280 * (1 + 0.42 * self.square + 0.62 * self.tall)
        by_height = self.height / 720 * (1.12 - 0.22 * self.wide)
        return base * min(by_width, by_height)
