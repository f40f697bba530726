"""From a sheet and a pose to a figure in place: squash, turn, flight and mirror."""

import math
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.easing import clamp, lerp
from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.face.emotions import EMOTIONS
from integrations.animatic.figures.figure import Figure
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import Sheet

_SIDE_BODY, _SIDE_HEAD = 62.0, 44.0
"""How far a character turns that faces the side."""
_PIVOT = 0.42
"""Bodies roll about this share of their height."""
_LEAST_SQUASH = 0.5


@dataclass(frozen=True)
class Drawn:
    """A figure and the matrix that puts it on its ground point; `air` is 0 on the ground, 1 high."""

    figure: Figure
    matrix: skia.Matrix
    air: float


def draw_sheet(sheet: Sheet, pose: Pose) -> Drawn:
    """The figure of a sheet in a pose, its ground point at (0, 0)."""
    settled = sheet.body.settled(pose, sheet)
    figure = Figure()
    sheet.body.draw(figure, sheet, settled)
    height = -figure.paper_bounds().top()
    matrix = skia.Matrix()
    if settled.mirrored:
        matrix.preScale(-1, 1)
    matrix.preTranslate(settled.shift * sheet.size, -settled.lift * sheet.size)
    if settled.rotation:
        matrix.preRotate(settled.rotation, 0, -height * _PIVOT)
    matrix.preScale(1 / math.sqrt(max(_LEAST_SQUASH, settled.stretch)), settled.stretch)
    lifted = settled.lift * sheet.size / 120 + (0.5 if settled.airborne else 0)
    return Drawn(figure, matrix, clamp(lifted))


def faced(pose: Pose, action: Action, sheet: Sheet, facing: float) -> Pose:
    """The pose turned towards -1, left, to 1, right; 0 leaves it in its prettiest three-quarter."""
    amount = clamp(abs(facing))
    if not amount:
        return pose
    mirrored = replace(pose, mirrored=facing < 0)
    if action.travels:
        return mirrored
    body = sheet.turn if pose.turn is None else pose.turn
    head = pose.head_turn
    if head is None:
        head = sheet.head_turn if sheet.head_turn is not None else body * 0.75
    return replace(
        mirrored,
        turn=lerp(body, max(body, _SIDE_BODY), amount),
        head_turn=lerp(head, max(head, _SIDE_HEAD), amount),
    )


def in_mood(pose: Pose, action: Action) -> Pose:
    """The pose with head and ears as the mood carries them; actions with a mood of their own keep theirs."""
    if action.fixed:
        return pose
    nod, tilt, ears = EMOTIONS[pose.emotion].posture
    return replace(
        pose,
        nod=pose.nod + nod,
        head_tilt=pose.head_tilt + tilt,
        ears=pose.ears + ears,
    )
