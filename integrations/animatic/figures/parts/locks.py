"""What hair does behind and around the head: long, tied, curled, spiked."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.easing import lerp
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.paint import pen
from integrations.animatic.drawing.shapes import blob, chain, ellipse, minus, rectangle, union
from integrations.animatic.figures.figure import Ramp
from integrations.animatic.figures.sheet import HeadFrame

Locks = Literal["none", "fluff", "long", "bob", "wavy", "pony", "pigtails", "bun", "buns", "afro", "curls", "spikes"]

_CURLS = (
    (-96, 4, 0.24),
    (-92, 32, 0.27),
    (-78, 58, 0.29),
    (-30, 78, 0.3),
    (30, 78, 0.3),
    (78, 58, 0.29),
    (92, 32, 0.27),
    (96, 4, 0.24),
    (-44, 47, 0.22),
    (-16, 54, 0.23),
    (14, 54, 0.23),
    (42, 47, 0.22),
    (180, 60, 0.4),
    (-140, 30, 0.34),
    (140, 30, 0.34),
    (-130, -5, 0.28),
    (130, -5, 0.28),
)
_SPIKES = (
    (-80, 40, 0.34),
    (-60, 66, 0.42),
    (0, 88, 0.46),
    (60, 66, 0.42),
    (80, 40, 0.34),
    (180, 40, 0.4),
    (180, 70, 0.42),
)


@dataclass(frozen=True)
class Volume:
    """Hair around the head that belongs to the cap: added to it, or in place of it."""

    added: Sequence[skia.Path] = ()
    replaced: Sequence[skia.Path] = ()


Back = Callable[[HeadFrame, float, skia.Path], Volume]


def _swing(head: HeadFrame) -> float:
    return head.pose.clock.sway(2.2) * 2 + head.pose.tail * 1.5


def _behind(head: HeadFrame) -> float:
    """Towards the back of the head, in picture x."""
    return -head.ball.sine


def _long(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    _curtain(head, length, 1.06, 0.0, head.depth - 4.5)
    return _side_locks(head, length, opening)


def _wavy(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    _curtain(head, length, 1.14, 0.10, head.depth - 4.5)
    return _side_locks(head, length, opening)


def _bob(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length
    _curtain(head, 0.85, 1.06, 0.0, head.depth - 0.5)
    return _side_locks(head, 0.85, opening)


def _curtain(head: HeadFrame, length: float, width: float, wave: float, depth: float) -> None:
    """A sheet of hair down the back that follows the head and trails the body."""
    ball, radius, swing = head.ball, head.radius, _swing(head)
    x, y = ball.x + _behind(head) * radius * 0.34, ball.y
    half = radius * width * (0.88 + 0.12 * ball.frontal)
    rows = 5
    left: list[Point] = []
    right: list[Point] = []
    for row in range(rows + 1):
        down = row / rows
        trail = swing * down**2 * 1.5
        spread = 1.0 + 0.06 * down
        ripple = wave * math.sin(row * 2.4)
        left.append((x - half * (spread + ripple) + trail, y + radius * length * down))
        ripple = wave * math.sin(row * 2.4 + 2)
        reach = half * (spread + ripple) * (1 - 0.10 * abs(ball.sine))
        right.append((x + reach + trail, y + radius * length * down))
    hem = [
        (lerp(left[-1][0], right[-1][0], share), left[-1][1] + radius * dip)
        for share, dip in ((0.2, 0.12), (0.4, 0.05), (0.6, 0.12), (0.8, 0.05))
    ]
    crown = [
        (x + half * 0.72, y - radius * 0.78),
        (x, y - radius * 1.02),
        (x - half * 0.72, y - radius * 0.78),
    ]
    outline = blob([*left, *hem, *reversed(right), *crown])
    outline.offset(ball.middle[0] - ball.x, ball.middle[1] - ball.y)
    head.figure.add(depth, outline, darken(head.colour("hair"), 0.16), name="curtain")


def _side_locks(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    """Locks in front of the shoulders."""
    del opening
    ball, radius, swing = head.ball, head.radius, _swing(head)
    for hand in (-1, 1):
        x, y, depth = ball.place(0.30, 0.15, 0.98 * hand)
        if depth < -0.12:
            continue
        reach = min(length, 1.15) * radius
        out = hand * radius * 0.06
        line = [
            (x, y - radius * 0.25),
            (x + out, y + reach * 0.35),
            (x + out * 0.4 + swing * 0.6, y + reach * 0.78),
        ]
        head.figure.add(
            head.depth + 0.33,
            chain(line, [radius * 0.13, radius * 0.17, radius * 0.06]),
            head.colour("hair"),
            lift=0.25,
            ramp=Ramp((x, y - radius * 0.2), (x, y + radius * 0.3), "hair"),
        )
    return Volume()


def _pony(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length, opening
    radius, swing, back = head.radius, _swing(head), _behind(head)
    x, y = head.ball.at(-0.88, 0.55)
    line = [
        (x, y),
        (x + back * radius * 0.5, y - radius * 0.05),
        (x + back * radius * 0.85 + swing, y + radius * 0.55),
        (x + back * radius * 0.75 + swing * 2.5, y + radius * 1.25),
    ]
    tail = chain(line, [radius * 0.16, radius * 0.30, radius * 0.28, radius * 0.05])
    head.figure.add(head.depth - 0.5, tail, darken(head.colour("hair"), 0.08))
    band = ellipse(x + back * radius * 0.12, y - radius * 0.02, radius * 0.13, radius * 0.17)
    head.figure.add(head.depth - 0.45, band, head.colour("accent"))
    return Volume()


def _pigtails(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length, opening
    ball, radius, swing = head.ball, head.radius, _swing(head)
    for hand in (-1, 1):
        x, y, depth = ball.place(-0.15, 0.10, 1.02 * hand)
        if depth < -0.85:
            continue
        out = hand * radius * 0.30 * ball.frontal + _behind(head) * radius * 0.2
        behind = depth < 0.2 or ball.frontal > 0.7
        layer = head.depth + (-0.5 if behind else 0.36)
        line = [
            (x, y),
            (x + out, y + radius * 0.25),
            (x + out * 1.35 + swing, y + radius * 0.75),
            (x + out * 1.2 + 2 * swing, y + radius * 1.15),
        ]
        tail = chain(line, [radius * 0.12, radius * 0.25, radius * 0.24, radius * 0.05])
        head.figure.add(layer, tail, head.colour("hair"))
        band = ellipse(x + out * 0.25, y + radius * 0.05, radius * 0.11, radius * 0.12)
        head.figure.add(layer + 0.02, band, head.colour("accent"), lift=0.5)
    return Volume()


def _bun(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length, opening
    radius, colour = head.radius, head.colour("hair")
    x, y = head.ball.at(-0.42, 1.0)
    head.figure.add(head.depth - 0.5, ellipse(x, y - radius * 0.10, radius * 0.40, radius * 0.36), colour)
    box = skia.Rect.MakeXYWH(x - radius * 0.24, y - radius * 0.34, radius * 0.48, radius * 0.42)
    shine = pen(lighten(colour, 0.22), radius * 0.045, 160)
    head.figure.ink(head.depth - 0.44, lambda canvas: canvas.drawArc(box, 200, 130, False, shine))
    return Volume()


def _buns(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length, opening
    radius = head.radius
    for hand in (-1, 1):
        x, y = head.ball.at(-0.1, 0.78, 0.80 * hand)
        bun = ellipse(x, y - radius * 0.08, radius * 0.34, radius * 0.33)
        head.figure.add(head.depth - 0.5, bun, head.colour("hair"))
    return Volume()


def _afro(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    """One piece, minus the face: a front and a back of their own would look like a fur hat."""
    del length
    ball, radius = head.ball, head.radius
    x, y = ball.x + _behind(head) * radius * 0.12, ball.y - radius * 0.20
    puffs = [ellipse(x, y, radius * 1.16, radius * 1.10)]
    count = 16
    for index in range(count):
        turn = math.tau * index / count + math.radians(ball.tilt)
        if math.sin(turn) < 0.70:
            puffs.append(
                ellipse(
                    x + math.cos(turn) * radius * 1.12,
                    y + math.sin(turn) * radius * 1.05,
                    radius * 0.27,
                )
            )
    below = rectangle(x - radius * 2, y + radius * 0.78, x + radius * 2, y + radius * 3)
    return Volume(replaced=[minus(union(*puffs), opening, below)])


def _curls(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length, opening
    places = [(head.ball.surface(east, north, 1.02), size) for east, north, size in _CURLS]
    return Volume(added=[ellipse(x, y, head.radius * size) for (x, y, depth), size in places if depth > -0.5])


def _spikes(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    del length, opening
    radius = head.radius
    spikes: list[skia.Path] = []
    for longitude, latitude, reach in _SPIKES:
        root = head.ball.on(longitude, latitude, 0.9)
        x, y = head.ball.on(longitude + 6, latitude + 8, 1.0 + reach)
        tip = (x - head.ball.sine * radius * 0.06, y)
        spikes.append(chain([root, between(root, (x, y), 0.5), tip], [radius * 0.30, radius * 0.21, radius * 0.03]))
    return Volume(added=spikes)


def _fluff(head: HeadFrame, length: float, opening: skia.Path) -> Volume:
    """Two soft tufts on top."""
    del length, opening
    radius = head.radius
    x, y = head.ball.at(0.35, 0.92)
    return Volume(
        added=[
            chain(
                [
                    (x - radius * 0.1, y + radius * 0.1),
                    (x + radius * 0.12, y - radius * 0.18),
                    (x + radius * 0.42, y - radius * 0.10),
                ],
                [radius * 0.26, radius * 0.22, radius * 0.05],
            ),
            chain(
                [
                    (x - radius * 0.3, y + radius * 0.1),
                    (x - radius * 0.2, y - radius * 0.14),
                    (x + radius * 0.1, y - radius * 0.22),
                ],
                [radius * 0.24, radius * 0.2, radius * 0.05],
            ),
        ]
    )


BACKS: Mapping[str, Back] = {
    "long": _long,
    "wavy": _wavy,
    "bob": _bob,
    "pony": _pony,
    "pigtails": _pigtails,
    "bun": _bun,
    "buns": _buns,
    "afro": _afro,
    "curls": _curls,
    "spikes": _spikes,
    "fluff": _fluff,
}
"""Everything hair can do behind the cap; `none` is the cap alone."""
