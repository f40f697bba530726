"""What floats around a head in a strong mood: tears, sweat, a vein, hearts, sleep."""

import math
from collections.abc import Callable, Mapping

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import rotated
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import chain, drop, ellipse, heart, polyline
from integrations.animatic.figures.sheet import HeadFrame

_WATER = "#8fd4fa"
_TEAR = "#7cc8f5"
_ANGER = "#e23b3b"
_LOVE = "#f2506e"
_SLEEP = "#5b6bb0"
_GLINT = "#ffffff"
_ABOVE = 9.0


def add_symbols(head: HeadFrame, symbol: str) -> None:
    """Add the symbol of a mood and, over sleepers, the letters of sleep."""
    ball, radius = head.ball, head.radius
    draw = _SYMBOLS.get(symbol)
    if draw:
        box = (
            ball.x - radius * 1.6,
            ball.y - radius * 1.6,
            ball.x + radius * 1.6,
            ball.y + radius * 1.7,
        )
        head.figure.ink(head.depth + _ABOVE, lambda canvas: draw(canvas, head), box)
    if head.pose.action == "sleep":
        box = (ball.x, ball.y - radius * 2.5, ball.x + radius * 1.9, ball.y)
        head.figure.ink(head.depth + _ABOVE, lambda canvas: _sleep(canvas, head), box)


def _tears(canvas: skia.Canvas, head: HeadFrame) -> None:
    ball, radius, traits = head.ball, head.radius, head.sheet.face
    eye_height = traits.eye_height * radius
    for side in (-1, 1):
        x, y, depth = ball.surface(side * traits.longitude, traits.latitude)
        if depth < 0.12:
            continue
        stream = chain(
            [
                (x, y + eye_height * 0.5),
                (x + side * radius * 0.05, y + radius * 0.4),
                (x + side * radius * 0.04, y + radius * 0.66),
            ],
            [radius * 0.06, radius * 0.085, radius * 0.10],
        )
        canvas.drawPath(stream, fill(_TEAR, 225))
        shine = chain(
            [
                (x - radius * 0.03, y + eye_height * 0.6),
                (x + side * radius * 0.03, y + radius * 0.5),
            ],
            [radius * 0.02, radius * 0.03],
        )
        canvas.drawPath(shine, fill(_GLINT, 170))
        fallen = (
            head.pose.clock.turn(6.3) / math.tau % 1
            if side > 0
            else (head.pose.clock.turn(6.3, math.pi) / math.tau % 1)
        )
        fall = drop(
            x + side * radius * (0.15 + 0.35 * fallen),
            y + radius * (0.55 + 0.9 * fallen * fallen),
            radius * 0.08,
        )
        canvas.drawPath(fall, fill(_WATER, 230 * (1 - fallen)))


def _sweat(canvas: skia.Canvas, head: HeadFrame) -> None:
    ball, radius = head.ball, head.radius
    x, y = ball.at(0.2, 0.62, -0.85 if ball.turn >= 0 else 0.85)
    canvas.drawPath(drop(x, y, radius * 0.13), fill(_WATER, 240))
    shine = ellipse(x - radius * 0.03, y + radius * 0.03, radius * 0.03, radius * 0.05)
    canvas.drawPath(shine, fill(_GLINT, 200))


def _vein(canvas: skia.Canvas, head: HeadFrame) -> None:
    radius = head.radius
    x, y = head.ball.at(0.55, 0.62, 0.62)
    size = radius * 0.13
    for quarter in (45, 135, 225, 315):
        start = rotated((size * 0.3, size), quarter)
        end = rotated((size, size * 0.3), quarter)
        bend = rotated((size * 0.35, size * 0.35), quarter)
        stroke = skia.Path()
        stroke.moveTo(x + start[0], y + start[1])
        stroke.quadTo(x + bend[0], y + bend[1], x + end[0], y + end[1])
        canvas.drawPath(stroke, pen(_ANGER, radius * 0.06))


def _hearts(canvas: skia.Canvas, head: HeadFrame) -> None:
    ball, radius = head.ball, head.radius
    for index, (dx, dy, size) in enumerate(((-1.05, -0.95, 0.16), (1.0, -1.15, 0.20), (1.3, -0.55, 0.12))):
        bob = head.pose.clock.sway(4, -2.0 * index) * 0.05
        x, y = ball.x + dx * radius, ball.y + (dy + bob) * radius
        canvas.drawPath(heart(x, y, size * radius), fill(_LOVE))
        shine = ellipse(x - size * radius * 0.4, y - size * radius * 0.4, size * radius * 0.18)
        canvas.drawPath(shine, fill(_GLINT, 170))


def _sleep(canvas: skia.Canvas, head: HeadFrame) -> None:
    ball, radius = head.ball, head.radius
    for index in range(3):
        risen = (head.pose.clock.turn(2.5) / math.tau + index / 3) % 1
        size = radius * (0.08 + 0.14 * risen)
        x = ball.x + radius * (0.75 + 0.75 * risen + 0.08 * math.sin(6 * risen))
        y = ball.y - radius * (0.75 + 1.5 * risen)
        letter = polyline([(x - size, y - size), (x + size, y - size), (x - size, y + size), (x + size, y + size)])
        canvas.drawPath(letter, pen(_SLEEP, radius * 0.07, 255 * math.sin(math.pi * risen)))


_SYMBOLS: Mapping[str, Callable[[skia.Canvas, HeadFrame], None]] = {
    "tears": _tears,
    "sweat": _sweat,
    "vein": _vein,
    "hearts": _hearts,
}
