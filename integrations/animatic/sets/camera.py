"""The camera before a set: near layers move and grow more than far ones."""

import math
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.sets.framing import Framing

_ZOOM_RANGE = (0.88, 6.0)
_TILT_LIMIT = 12.0


@dataclass(frozen=True)
class Camera:
    """Where the camera looks; every length is in frame pixels."""

    x: float = 0
    """Pan to the right, at depth 1; pans beyond the painted margin stop at its edge."""
    y: float = 0
    """Pan downwards, at depth 1."""
    zoom: float = 1
    focus_x: float = 0.5
    """The point that stays put while zooming, as a share of the width."""
    focus_y: float = 0.5
    """The same as a share of the height."""
    tilt: float = 0
    """Degrees of roll, clockwise."""
    shake: float = 0
    """Size of the tremble."""

    def within(self, framing: Framing) -> "Camera":
        """The nearest camera that never looks past the painted picture."""
        pixels = framing.pixels
        zoom = min(_ZOOM_RANGE[1], max(_ZOOM_RANGE[0], self.zoom))
        tilt = min(_TILT_LIMIT, max(-_TILT_LIMIT, self.tilt))
        focus_x, focus_y = _share(self.focus_x), _share(self.focus_y)
        lost = math.sin(math.radians(abs(tilt)))
        room_x = framing.margin_x * pixels - self.shake - framing.height_px * lost / 2
        room_y = framing.margin_y * pixels - self.shake - framing.width_px * lost / 2
        return replace(
            self,
            x=_slide(self.x, framing.width_px, focus_x, zoom, room_x),
            y=_slide(self.y, framing.height_px, focus_y, zoom, room_y),
            zoom=zoom,
            tilt=tilt,
            focus_x=focus_x,
            focus_y=focus_y,
        )

    def shaken(self, t: float) -> "Camera":
        """The camera at second t with its tremble turned into a pan."""
        if not self.shake:
            return self
        across = self.shake * math.sin(t * 37) * math.sin(t * 11.3)
        down = self.shake * 0.7 * math.sin(t * 41 + 1)
        return replace(self, x=self.x + across, y=self.y + down, shake=0)

    def zoom_at(self, depth: float) -> float:
        """How much a layer at this depth grows."""
        return 1 + (self.zoom - 1) * max(depth, 0.0) ** 0.7

    def seen(self, framing: Framing, depth: float, x: float, y: float) -> tuple[float, float]:
        """Where a point of a layer appears in the frame, for an upright camera."""
        at_x, at_y = framing.width_px * self.focus_x, framing.height_px * self.focus_y
        grow = self.zoom_at(depth)
        return at_x + (x - at_x - self.x * depth) * grow, at_y + (y - at_y - self.y * depth) * grow

    def look(self, canvas: skia.Canvas, framing: Framing, depth: float) -> None:
        """Put the canvas into the coordinates of a layer."""
        x, y = framing.width_px * self.focus_x, framing.height_px * self.focus_y
        canvas.translate(x, y)
        if self.tilt:
            canvas.rotate(self.tilt)
        grow = self.zoom_at(depth)
        canvas.scale(grow, grow)
        canvas.translate(-x - self.x * depth, -y - self.y * depth)


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


def _slide(value: float, length: float, focus: float, zoom: float, room: float) -> float:
    spare = 1 - 1 / zoom
    low = -room - length * focus * spare
    high = room + length * (1 - focus) * spare
    if low > high:
        return (low + high) / 2
    return min(high, max(low, value))
