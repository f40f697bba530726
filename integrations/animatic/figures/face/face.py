"""Puts a face on a ball: blush, eyes, brows, mouth and the symbols of the mood."""

import math

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, mix
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.geometry import Point, rotated
from integrations.animatic.drawing.paint import fill, pen, soft
from integrations.animatic.drawing.shapes import brush, curve, ellipse
from integrations.animatic.figures.face.emotions import Expression, expression
from integrations.animatic.figures.face.eyes import Eye, EyeColours, draw_eye
from integrations.animatic.figures.face.mouth import Mouth, draw_mouth
from integrations.animatic.figures.face.symbols import add_symbols
from integrations.animatic.figures.figure import HeadPlace
from integrations.animatic.figures.sheet import HeadFrame

_HIDDEN_EYE = 0.42
"""An eye that has turned this far away (as a depth) is left out."""
_HIDDEN_CHEEK = 0.1
_PROFILE = 60.0


def add_face(head: HeadFrame, mouth_at: Point | None = None) -> None:
    """Add the face of a head. `mouth_at` overrides where the traits put the mouth."""
    figure, traits = head.figure, head.sheet.face
    figure.head = HeadPlace(*head.ball.middle, head.radius)
    figure.face_ink(head.depth, lambda canvas, mood: _draw_upper(canvas, head, mood))
    if traits.lip != "none":
        mouth = _mouth(head, mouth_at or traits.mouth)
        figure.face_ink(head.depth + 0.001, lambda canvas, mood: draw_mouth(canvas, mouth, traits, mood))
    _open_window(head, mouth_at or traits.mouth)
    if traits.whiskers:
        figure.ink(head.depth, lambda canvas: _draw_whiskers(canvas, head))
    add_symbols(head, expression(head.pose).symbol)


def _open_window(head: HeadFrame, mouth_at: Point) -> None:
    """The part of the head that eyes, brows, cheeks and mouth may move in, whatever the mood."""
    ball, radius, traits = head.ball, head.radius, head.sheet.face
    wide, high = traits.eye_width * radius, traits.eye_height * radius
    for side in (-1, 1):
        x, y = ball.on(_eye_longitude(side, traits.longitude, ball.turn), traits.latitude)
        brow = high * 1.5 + radius * 0.24 if traits.brows else high * 1.25
        head.figure.open_face(skia.Rect.MakeLTRB(x - wide * 1.8, y - brow, x + wide * 1.8, y + high * 1.25))
        x, y, depth = ball.surface(*_cheek(head, side), 0.98)
        if depth > _HIDDEN_CHEEK:
            reach = radius * 0.27
            head.figure.open_face(skia.Rect.MakeLTRB(x - reach, y - reach, x + reach, y + reach))
    if traits.lip != "none":
        x, y = ball.at(*mouth_at)
        half = radius * traits.mouth_width * 1.15 + radius * 0.12
        head.figure.open_face(skia.Rect.MakeLTRB(x - half, y - half * 0.7, x + half, y + half * 1.3))


def ink_colour(head: HeadFrame) -> str:
    """What lines of this face are drawn with."""
    return head.colour("ink")


def _draw_upper(canvas: skia.Canvas, head: HeadFrame, mood: Expression) -> None:
    if mood.blush > 0:
        _draw_blush(canvas, head, mood)
    for side in (-1, 1):
        _draw_side(canvas, head, mood, side)


def _draw_blush(canvas: skia.Canvas, head: HeadFrame, mood: Expression) -> None:
    ball, radius = head.ball, head.radius
    for side in (-1, 1):
        x, y, depth = ball.surface(*_cheek(head, side), 0.98)
        if depth > _HIDDEN_CHEEK:
            width = radius * 0.17 * clamp(depth * 1.3)
            paint = soft(head.colour("blush"), 105 * mood.blush * clamp(depth * 2), radius * 0.03)
            canvas.drawPath(ellipse(x, y, width, radius * 0.115, ball.tilt), paint)


def _cheek(head: HeadFrame, side: int) -> Point:
    """Longitude and latitude of a cheek."""
    traits = head.sheet.face
    return side * (traits.longitude + traits.blush_longitude), traits.latitude - traits.blush_latitude


def _draw_whiskers(canvas: skia.Canvas, head: HeadFrame) -> None:
    ball, radius = head.ball, head.radius
    ink = pen(ink_colour(head), radius * 0.022, 150)
    for side in (-1, 1):
        for up, reach in ((-0.30, 0.10), (-0.40, -0.02)):
            root = ball.place(0.86, up, side * 0.34)
            tip = ball.place(0.55, up + reach, side * 1.16)
            if root[2] > 0.1:
                bend = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - radius * 0.05)
                canvas.drawPath(curve([root[:2], bend, tip[:2]]), ink)


def _draw_side(canvas: skia.Canvas, head: HeadFrame, mood: Expression, side: int) -> None:
    ball, radius, traits = head.ball, head.radius, head.sheet.face
    x, y, depth = ball.surface(_eye_longitude(side, traits.longitude, ball.turn), traits.latitude)
    if depth < _HIDDEN_EYE:
        return
    squeeze = 0.42 + 0.58 * clamp(depth / 0.92)
    nose_side = -side if abs(ball.turn) < _PROFILE else (1 if ball.turn > 0 else -1)
    width, height = traits.eye_width * radius * squeeze, traits.eye_height * radius
    eye = Eye(
        x,
        y,
        width * (0.5 + mood.wide / 2),
        height * mood.wide,
        nose_side,
        ball.tilt,
        max(1.6, radius * 0.055),
    )
    draw_eye(canvas, eye, traits, mood, _eye_colours(head))
    if traits.brows:
        _draw_brow(canvas, head, mood, side, (x, y), width)


def _eye_longitude(side: int, longitude: float, turn: float) -> float:
    """The eye that turns away keeps closer to the nose, so that it never leaves the outline."""
    if side * turn > 0:
        return side * longitude * (1 - 0.30 * clamp(abs(turn) / 45))
    return side * longitude


def _eye_colours(head: HeadFrame) -> EyeColours:
    skin = head.colour("eye_skin" if head.sheet.has("eye_skin") else "skin")
    lid = head.colour("lid") if head.sheet.has("lid") else darken(skin, 0.14)
    return EyeColours(ink_colour(head), head.colour("iris"), head.colour("sclera"), lid, skin)


def _draw_brow(canvas: skia.Canvas, head: HeadFrame, mood: Expression, side: int, eye: Point, width: float) -> None:
    ball, radius, traits = head.ball, head.radius, head.sheet.face
    half = width * (0.98 if traits.lip == "cat" else 1.1) * (1.25 if traits.bushy_brows else 1.0)
    above = traits.eye_height * radius * 1.46 + radius * (0.02 + mood.brow_raise * 0.10)
    x, y = eye
    if side * ball.turn > 12:
        x -= math.copysign(half * 0.25, ball.turn)
    tilt = -mood.brow_tilt * side * radius * 0.085
    points = [
        (x - half, y - above - tilt + radius * 0.03),
        (x, y - above - radius * 0.022),
        (x + half, y - above + tilt + radius * 0.03),
    ]
    line = brush([rotated(point, ball.tilt, (x, y)) for point in points], radius * traits.brow_weight)
    canvas.drawPath(line, fill(_brow_colour(head)))


def _brow_colour(head: HeadFrame) -> str:
    if head.sheet.has("brow"):
        return head.colour("brow")
    return mix(ink_colour(head), head.colour("skin"), 0.22)


def _mouth(head: HeadFrame, place: Point) -> Mouth:
    ball, radius = head.ball, head.radius
    x, y = ball.at(*place)
    if abs(ball.turn) > 55:
        x -= math.copysign(radius * 0.12, ball.turn)
    return Mouth(
        x,
        y,
        radius * head.sheet.face.mouth_width,
        clamp(0.42 + 0.58 * ball.cosine, 0.3, 1),
        ball.tilt,
        max(1.5, radius * 0.05),
        head.colour("mouth_ink" if head.sheet.has("mouth_ink") else "ink"),
    )
