"""Where the camera is at every moment of a shot."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from core.domain.vocabulary import Movement
from integrations.animatic.drawing.easing import lerp, smooth
from integrations.animatic.shots.composition import View
from integrations.animatic.shots.frame import Frame

_PUSH = 0.15
"""How much a push or a pull magnifies."""
_CREEP, _LONGEST_CREEP = 0.007, 0.07
"""How much a standing camera nears in a second, and altogether: a long shot must not go dead."""
_TRIES = 5

Fits = Callable[[View], bool]
"""Whether everybody can be seen well in a view."""


@dataclass(frozen=True)
class CameraPath:
    """A move from one view to another over the shot, with a breath of life on top."""

    frame: Frame
    start: View
    end: View
    seconds: float
    travels: bool = False
    """False for a camera that stands and breathes."""
    even: bool = False
    """True for a move without ease, for example a drift."""
    phase: float = 0.0

    def at(self, t: float) -> View:
        """The view at second `t`."""
        share = min(1.0, max(0.0, t / self.seconds)) if self.seconds > 0 else 0.0
        share = share if self.even else smooth(share)
        breath = 0.0012 * self.frame.height / self.start.zoom
        return View(
            lerp(self.start.x, self.end.x, share) + breath * math.sin(t * 0.9 + self.phase),
            lerp(self.start.y, self.end.y, share) + breath * math.sin(t * 0.7 + 1.3 * self.phase),
            lerp(self.start.zoom, self.end.zoom, share),
        )


def camera_path(
    movement: Movement, frame: Frame, view: View, seconds: float, fits: Fits, *, way: int = 1, phase: float = 0.0
) -> CameraPath:
    """The path of a movement around a composed view. `way` is 1 for pans to the right, -1 to the left. A move that
    would lose somebody is made smaller, in the end none at all."""
    strength = 1.0
    for _ in range(_TRIES):
        start, end = (each.inside(frame) for each in _ends(movement, frame, view, seconds, strength, way))
        if fits(start) and fits(end):
            even = movement in ("hold", "drift")
            return CameraPath(frame, start, end, seconds, travels=movement != "hold", even=even, phase=phase)
        strength /= 2
    return CameraPath(frame, view, view, seconds, even=True, phase=phase)


def _ends(movement: Movement, frame: Frame, view: View, seconds: float, strength: float, way: int) -> tuple[View, View]:
    wider = replace(view, zoom=max(1.0, view.zoom * (1 - _PUSH * strength)))
    closer = replace(view, zoom=view.zoom * (1 + 0.07 * strength))
    aside = frame.width * 0.085 * strength / view.zoom
    down = frame.height * 0.07 * strength / view.zoom
    if movement == "push":
        return (wider, closer)
    if movement == "pull":
        return (closer, wider)
    if movement == "pan":
        return (replace(view, x=view.x - aside * way), replace(view, x=view.x + aside * way * 0.5))
    if movement == "rise":
        return (replace(view, y=view.y + down), replace(view, y=view.y - down * 0.4))
    if movement == "drift":
        return (replace(view, x=view.x - aside * 0.4 * way), replace(closer, x=view.x + aside * 0.4 * way))
    creep = min(_LONGEST_CREEP, _CREEP * seconds)
    return (view, replace(view, zoom=view.zoom * (1 + creep * strength)))
