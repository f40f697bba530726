"""Ears: pointed, round, long, flopping, and those at the side of a human head."""

import math
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, mix
from integrations.animatic.drawing.geometry import Point, Triple, between
from integrations.animatic.drawing.shapes import blob, chain, ellipse, placed
from integrations.animatic.figures.figure import Marking, Ramp
from integrations.animatic.figures.sheet import HeadFrame


@dataclass(frozen=True)
class _Spot:
    """Where one ear of a pair is and how it is seen."""

    x: float
    y: float
    depth: float
    hand: int
    out: int
    near: bool
    narrow: float
    lag: float


@dataclass(frozen=True)
class Ears:
    """A pair of ears at (forward, up, side) in radii; width and height in radii, tilt in degrees.

    `fold` bends the tip of one long ear: 1 for the right, -1 for the left.
    """

    shape: Literal["point", "round", "long", "flop", "side"]
    at: Triple = (0, 0.62, 0.62)
    width: float = 0.3
    height: float = 0.7
    tilt: float = 16.0
    colour: str = "skin"
    tip: str = ""
    fold: int = 0

    def draw(self, head: HeadFrame) -> None:
        """Add both ears."""
        draw = {
            "point": self._draw_point,
            "round": self._draw_round,
            "long": self._draw_long,
            "flop": self._draw_flop,
            "side": self._draw_side,
        }[self.shape]
        for hand in (1, -1):
            draw(head, self._spot(head, hand))

    def _spot(self, head: HeadFrame, hand: int) -> _Spot:
        ball = head.ball
        x, y, depth = ball.place(self.at[0], self.at[1], self.at[2] * hand)
        return _Spot(
            x,
            y,
            depth,
            hand,
            1 if ball.cosine * hand > 0 else -1,
            hand * ball.sine <= 0,
            0.62 + 0.38 * ball.frontal,
            head.pose.clock.sway(2.4, -hand) * 2,
        )

    def _colour(self, head: HeadFrame, spot: _Spot) -> str:
        colour = head.colour(self.colour)
        return colour if spot.near or head.ball.turn < 20 else darken(colour, 0.08)

    def _inner(self, head: HeadFrame) -> str:
        if head.sheet.has("inner"):
            return head.colour("inner")
        return mix(head.colour(self.colour), "#f08a8a", 0.5)

    @staticmethod
    def _behind(head: HeadFrame, spot: _Spot) -> float:
        return head.depth - 0.2 - (0 if spot.near else 0.05)

    def _draw_point(self, head: HeadFrame, spot: _Spot) -> None:
        ball = head.ball
        w, h = self.width * head.radius, self.height * head.radius
        spread = self.tilt * (0.35 + 0.65 * ball.frontal) + head.pose.ears * 18
        tilt = spot.out * spread + ball.tilt + spot.lag * 0.5 - ball.sine * 6

        def put(path: skia.Path) -> skia.Path:
            return placed(path, spot.x, spot.y, tilt, spot.narrow)

        outer = [
            (-w, h * 0.16),
            (-w * 0.86, -h * 0.36),
            (-w * 0.22, -h * 0.97),
            (w * 0.10, -h),
            (w * 0.80, -h * 0.36),
            (w, h * 0.16),
            (0, h * 0.3),
        ]
        inner = [
            (-w * 0.52, h * 0.1),
            (-w * 0.5, -h * 0.32),
            (-w * 0.05, -h * 0.74),
            (w * 0.48, -h * 0.32),
            (w * 0.54, h * 0.1),
        ]
        markings = [Marking(put(blob(inner)), self._inner(head), -0.5)]
        if self.tip:
            tip = put(ellipse(0, -h * 0.98, w * 0.7, h * 0.34))
            markings.append(Marking(tip, head.colour(self.tip)))
        head.figure.add(self._behind(head, spot), put(blob(outer)), self._colour(head, spot), markings)

    def _draw_round(self, head: HeadFrame, spot: _Spot) -> None:
        size = self.width * head.radius
        x = spot.x + spot.out * size * (0.12 + 0.2 * max(0.0, head.pose.ears))
        y = spot.y - size * 0.2 + size * 0.3 * max(0.0, head.pose.ears)
        inner = ellipse(x + spot.out * size * 0.06, y + size * 0.1, size * 0.6 * spot.narrow, size * 0.62)
        head.figure.add(
            self._behind(head, spot),
            ellipse(x, y, size * spot.narrow, size),
            self._colour(head, spot),
            [Marking(inner, self._inner(head), -0.5)],
        )

    def _draw_long(self, head: HeadFrame, spot: _Spot) -> None:
        ball, droop = head.ball, head.pose.ears
        w, h = self.width * head.radius, self.height * head.radius
        spread = self.tilt * (0.3 + 0.7 * ball.frontal) + 14 * max(0, droop)
        lower = spot.out * spread + ball.tilt - ball.sine * 10 + spot.lag
        folded = 26 if self.fold and spot.hand == self.fold else 0
        upper = lower + spot.out * (10 * (1 + droop) + folded)
        root = (spot.x, spot.y)
        middle = _upwards(root, lower, h * 0.5)
        tip = _upwards(middle, upper, h * 0.5)
        outer = chain([(spot.x, spot.y + w * 0.3), middle, tip], [w * 0.72, w * 1.05, w * 0.5])
        inner = chain(
            [between(root, middle, 0.25), middle, between(middle, tip, 0.86)],
            [w * 0.35, w * 0.58, w * 0.2],
        )
        head.figure.add(
            self._behind(head, spot),
            outer,
            self._colour(head, spot),
            [Marking(inner, self._inner(head), -0.5)],
        )

    def _draw_flop(self, head: HeadFrame, spot: _Spot) -> None:
        ball, radius = head.ball, head.radius
        w, h = self.width * radius, self.height * radius
        swing = max(0.0, head.pose.clock.sway(3, -spot.hand) * 0.05 - head.pose.ears * 0.35)
        out = spot.out * (0.20 + swing) * (0.3 + 0.7 * ball.frontal) - ball.sine * 0.22
        root = (spot.x, spot.y)
        middle = (spot.x + radius * (out * 1.5 + spot.out * 0.02), spot.y + h * 0.42)
        tip = (spot.x + radius * out * 1.25, spot.y + h * (0.95 - swing))
        in_front = spot.near or ball.frontal > 0.95
        colour = head.colour(self.colour)
        joined = in_front and self.colour == "skin"
        head.figure.add(
            head.depth + (0.28 if in_front else -0.2),
            chain([root, middle, tip], [w * 0.55, w * 0.92, w * 0.72]),
            colour if spot.near else darken(colour, 0.1),
            lift=0.8,
            ramp=Ramp(root, between(root, middle, 0.8), "head") if joined else None,
        )

    def _draw_side(self, head: HeadFrame, spot: _Spot) -> None:
        ball = head.ball
        if spot.depth < -0.35 and abs(ball.turn) > 25:
            return
        w, h = self.width * head.radius, self.height * head.radius
        skin = head.colour(self.colour)
        behind = abs(ball.turn) < 35 or not spot.near
        inner = ellipse(spot.x - spot.out * w * 0.1, spot.y, w * 0.45, h * 0.55)
        head.figure.add(
            head.depth + (-0.1 if behind else 0.02),
            ellipse(spot.x, spot.y, w * (0.7 + 0.3 * abs(ball.sine)), h, ball.tilt),
            skin,
            [Marking(inner, mix(skin, "#d0504a", 0.3))],
            lift=0.5,
        )


def _upwards(start: Point, degrees: float, length: float) -> Point:
    """The point a length away, 0 degrees being straight up and positive ones to the right."""
    turn = math.radians(degrees)
    return start[0] + length * math.sin(turn), start[1] - length * math.cos(turn)
