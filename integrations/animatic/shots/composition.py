"""How a shot size becomes a view: how near the camera goes, and where in the frame people are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.domain.vocabulary import Angle, ShotSize
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.shots.frame import Box, Frame, Point

NEAR: frozenset[ShotSize] = frozenset({"medium", "close", "insert"})
"""Shots about one person."""
NEAREST = 2.6
"""Scenery looks soft when it is magnified more."""
_WIDEST = 1.2
"""A wide picture shows the place, however small its people are."""
MARGIN = (0.14, 0.09)
"""Painted scenery beyond the frame, as shares of width and height."""


@dataclass(frozen=True)
class View:
    """A camera position: the stage point in the middle of the frame, and the magnification there."""

    x: float
    y: float
    zoom: float

    def seen(self, frame: Frame, point: Point) -> Point:
        """Where a stage point beside the actors appears in the frame."""
        return (
            frame.width / 2 + (point[0] - self.x) * self.zoom,
            frame.height / 2 + (point[1] - self.y) * self.zoom,
        )

    def seen_box(self, frame: Frame, box: Box) -> Box:
        """Where a stage box appears in the frame."""
        left, top = self.seen(frame, (box.left, box.top))
        right, bottom = self.seen(frame, (box.right, box.bottom))
        return Box(left, top, right, bottom)

    def inside(self, frame: Frame) -> "View":
        """The nearest view that shows painted scenery only."""
        spare = 1 - 1 / max(self.zoom, 1.0)
        across = frame.width * (MARGIN[0] + spare / 2)
        down = frame.height * (MARGIN[1] + spare / 2)
        return replace(
            self,
            x=clamp(self.x, frame.width / 2 - across, frame.width / 2 + across),
            y=clamp(self.y, frame.height / 2 - down, frame.height / 2 + down),
        )


@dataclass(frozen=True)
class Subject:
    """Somebody the shot is about: the whole body and the face, in stage pixels."""

    body: Box
    face: Box


@dataclass(frozen=True)
class _Rule:
    """Sizes are shares of the frame's reach."""

    body: float
    """Height of the tallest body."""
    face: float
    """Largest height of a face."""
    across: float
    """Widest that everybody together may be, as a share of the frame's width."""
    eyes: float
    """Height of the eye line, as a share of the frame's height; feet decide when 0."""


_RULES: dict[ShotSize, _Rule] = {
    "wide": _Rule(body=0.40, face=0.25, across=0.90, eyes=0.0),
    "full": _Rule(body=0.60, face=0.40, across=0.86, eyes=0.0),
    "two": _Rule(body=0.90, face=0.44, across=0.82, eyes=0.37),
    "medium": _Rule(body=1.20, face=0.48, across=1.10, eyes=0.39),
    "close": _Rule(body=1.90, face=0.66, across=1.50, eyes=0.42),
    "insert": _Rule(body=1.40, face=0.54, across=0.80, eyes=0.42),
}
_SIDE_STEP = 0.07
"""How far somebody who looks aside stands off the middle, to leave room before the eyes."""


def wanted_zoom(size: ShotSize, frame: Frame, subjects: Sequence[Subject]) -> float:
    """How much people have to grow for this size of shot, whatever the scenery allows."""
    rule = _RULES[size]
    tallest = max(subject.body.height for subject in subjects)
    largest = max(subject.face.height for subject in subjects)
    everybody = union([subject.body for subject in subjects])
    reach = frame.near_reach if size in NEAR else frame.reach
    by_body = rule.body * reach / tallest
    by_face = rule.face * reach / max(largest, 1.0)
    by_width = rule.across * frame.width / everybody.width
    head = max(subject.face.bottom - subject.body.top for subject in subjects)
    by_head = (frame.caption_top - frame.head_room) * 0.94 / max(head, 1.0)
    by_all = (frame.floor - frame.head_room) / everybody.height if not rule.eyes else by_body
    return min(by_body, by_face, by_width, by_head, by_all)


def compose(
    size: ShotSize, frame: Frame, subjects: Sequence[Subject], *, looks: float = 0.0, angle: Angle = "eye"
) -> View:
    """The view of a shot. `looks` is where its people look, -1 left to 1 right."""
    if not subjects:
        return View(frame.width / 2, frame.height / 2, 1.0)
    rule = _RULES[size]
    zoom = clamp(wanted_zoom(size, frame, subjects), 1.0, _WIDEST if size == "wide" else NEAREST)
    everybody = union([subject.body for subject in subjects])
    faces = union([subject.face for subject in subjects])
    middle = faces.centre[0] if rule.eyes else everybody.centre[0]
    if size == "wide":
        middle = frame.width / 2 + (middle - frame.width / 2) * 0.35
    across = (frame.left + frame.right) / 2 - (_SIDE_STEP * looks * frame.width if rule.eyes else 0.0)
    view = View(middle - (across - frame.width / 2) / zoom, frame.height / 2, zoom)
    view = replace(view, y=_height(rule, frame, view, everybody, faces))
    return _safe(frame, _tilted(frame, view, angle), everybody, faces)


def _height(rule: _Rule, frame: Frame, view: View, everybody: Box, faces: Box) -> float:
    """The stage height in the middle of the frame."""
    stands = everybody.height * view.zoom < (frame.floor - frame.head_room) * 0.92
    if rule.eyes and not stands:
        eyes = faces.top + faces.height * 0.45
        return eyes - (rule.eyes * frame.height - frame.height / 2) / view.zoom
    if view.zoom <= 1.02 and not frame.captioned:
        return frame.height / 2
    return everybody.bottom - (frame.floor - frame.height / 2) / view.zoom


def _tilted(frame: Frame, view: View, angle: Angle) -> View:
    """A low camera sees more above people, a high one more below them."""
    if angle == "eye":
        return view
    step = frame.height * 0.05 / view.zoom
    return replace(view, y=view.y - step if angle == "low" else view.y + step, zoom=max(1.0, view.zoom * 0.97))


def _safe(frame: Frame, view: View, everybody: Box, faces: Box) -> View:
    """The view, moved so that no head is cut and no face lies under the captions; heads matter more."""
    view = view.inside(frame)
    below = view.seen_box(frame, faces).bottom - frame.caption_top
    if below > 0:
        view = replace(view, y=view.y + below / view.zoom)
    above = frame.head_room - view.seen_box(frame, everybody).top
    if above > 0:
        view = replace(view, y=view.y - above / view.zoom)
    return view.inside(frame)


def nudge(frame: Frame, view: View, subjects: Sequence[Subject]) -> Point:
    """How far people have to move on the stage to be seen well where the painted scenery stops the camera."""
    faces = view.seen_box(frame, union([subject.face for subject in subjects]))
    tops = view.seen_box(frame, union([subject.body for subject in subjects]))
    across = max(0.0, frame.left - faces.left) - max(0.0, faces.right - frame.right)
    down = max(0.0, frame.head_room - tops.top) or -max(0.0, faces.bottom - frame.caption_top)
    return (across / view.zoom, down / view.zoom)


def union(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of them."""
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.with_(box)
    return whole
