"""What grows on heads: horns, crests, antennae and the ruff of a lion or a flower."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.easing import lerp
from integrations.animatic.drawing.geometry import between
from integrations.animatic.drawing.shapes import chain, ellipse
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.sheet import HeadFrame


@dataclass(frozen=True)
class Horns:
    """Two horns, or one in the middle when `single`; lengths in head radii.

    `out` spreads them, `swept` bends them back as the head turns, `bands` are rings by fraction.
    """

    length: float = 0.6
    at: tuple[float, float, float] = (0.1, 0.82, 0.45)
    radius: float = 0.14
    out: float = 0.25
    swept: float = 0.3
    curl: float = 1.0
    single: bool = False
    colour: str = "#f3e2c0"
    bands: tuple[float, ...] = ()
    branches: int = 0

    def draw(self, head: HeadFrame) -> None:
        """Add the horns."""
        for hand in (0,) if self.single else (1, -1):
            self._draw_one(head, hand)

    def _draw_one(self, head: HeadFrame, hand: int) -> None:
        ball, radius = head.ball, head.radius
        forward, up, side = self.at
        x, y = ball.at(forward, up, side * hand)
        spread = hand * ball.frontal * self.out - ball.sine * self.swept
        if self.single:
            spread = ball.sine * 0.35
        length, thick = self.length * radius, self.radius * radius
        line = [
            (x, y + radius * 0.08),
            (x + spread * radius * 0.9, y - length * 0.5),
            (x + spread * radius * self.curl, y - length),
        ]
        paths = [chain(line, [thick, thick * 0.75, thick * 0.14])]
        paths += self._antlers(line, hand or 1, length, thick)
        colour = head.colour(self.colour)
        rings = [
            Marking(
                chain(
                    [between(line[0], line[2], at), between(line[0], line[2], at + 0.02)],
                    [thick * 1.3, thick * 1.3],
                ),
                darken(colour, 0.15),
            )
            for at in self.bands
        ]
        depth = head.depth - 0.15 - (0.02 if hand * ball.sine > 0 else 0)
        if self.single:
            depth = head.depth + 0.42
        head.figure.add(depth, paths, colour, rings)

    def _antlers(self, line: list[tuple[float, float]], hand: int, length: float, thick: float) -> list[skia.Path]:
        branches: list[skia.Path] = []
        for index in range(self.branches):
            root = between(line[1], line[2], 0.1 + 0.5 * index)
            side = hand if index % 2 == 0 else -hand
            tip = (root[0] + side * length * 0.32, root[1] - length * 0.26)
            bend = (root[0] + side * length * 0.20, root[1] - length * 0.04)
            branches.append(chain([root, bend, tip], [thick * 0.6, thick * 0.5, thick * 0.2]))
        return branches


@dataclass(frozen=True)
class Crest:
    """A row of spikes, plumes or tufts over the crown, from latitude `start` to `end` degrees."""

    colour: str
    count: int = 4
    start: float = 50.0
    end: float = 150.0
    length: float = 0.3
    radius: float = 0.2
    tip: float = 0.12
    in_front: bool = False

    def draw(self, head: HeadFrame) -> None:
        """Add the row."""
        paths: list[skia.Path] = []
        thick = self.radius * head.radius
        for index in range(self.count):
            latitude = lerp(self.start, self.end, index / max(1, self.count - 1))
            root = _over_crown(head, latitude, 0.93)
            tip = _over_crown(head, latitude + 8, 1 + self.length)
            paths.append(chain([root, between(root, tip, 0.55), tip], [thick, thick * 0.7, thick * self.tip]))
        depth = head.depth + (0.4 if self.in_front else -0.05)
        head.figure.add(depth, paths, head.colour(self.colour))


def _over_crown(head: HeadFrame, latitude: float, reach: float) -> tuple[float, float]:
    """A place along the middle of the head, counted from the face over the crown to the nape."""
    if latitude <= 90:
        return head.ball.on(0, latitude, reach)
    return head.ball.on(180, 180 - latitude, reach)


@dataclass(frozen=True)
class Antennae:
    """One or two feelers with a ball at the end; lengths in head radii."""

    count: int = 2
    length: float = 0.8
    radius: float = 0.13
    colour: str = "#3a2433"
    tip: str = ""

    def draw(self, head: HeadFrame) -> None:
        """Add the feelers."""
        for hand in (1, -1) if self.count == 2 else (0,):
            self._draw_one(head, hand)

    def _draw_one(self, head: HeadFrame, hand: int) -> None:
        ball, radius = head.ball, head.radius
        x, y = ball.at(0.2, 0.85, 0.36 * hand)
        wobble = head.pose.clock.sway(5, -hand) * radius * 0.05
        length = self.length * radius
        reach = hand * radius * 0.42 * ball.frontal + ball.sine * radius * 0.25 + wobble
        tip = (x + reach, y - length)
        colour = head.colour(self.colour)
        stalk = chain(
            [(x, y), (x + hand * radius * 0.06, y - length * 0.6), tip],
            [radius * 0.05, radius * 0.04, radius * 0.04],
        )
        head.figure.add(head.depth - 0.1, stalk, colour)
        shine = ellipse(tip[0] + radius * 0.04, tip[1] - radius * 0.05, radius * 0.035)
        head.figure.add(
            head.depth - 0.05,
            ellipse(*tip, self.radius * radius),
            head.colour(self.tip) if self.tip else colour,
            [Marking(shine, "#ffffff")],
        )


@dataclass(frozen=True)
class Ruff:
    """Two rings of tufts around the head: a mane, petals, rays; lengths in head radii."""

    colour: str
    count: int = 13
    length: float = 1.32
    radius: float = 0.30
    tip: float = 0.45

    def draw(self, head: HeadFrame) -> None:
        """Add both rings."""
        colour = head.colour(self.colour)
        self._draw_ring(head, 0, self.length + 0.14, darken(colour, 0.18))
        self._draw_ring(head, 1, self.length, colour)

    def _draw_ring(self, head: HeadFrame, ring: int, reach: float, colour: str) -> None:
        ball, radius = head.ball, head.radius
        paths = [ellipse(ball.x - ball.sine * radius * 0.12, ball.y, radius * 1.05)]
        for index in range(self.count):
            turn = math.tau * (index + 0.5 * ring) / self.count + math.radians(ball.tilt)
            sway = turn + head.pose.clock.sway(2.5, -index) * 0.02
            root = (
                ball.x - ball.sine * radius * 0.12 + math.cos(turn) * radius * 0.7,
                ball.y + math.sin(turn) * radius * 0.7,
            )
            tip = (
                ball.x - ball.sine * radius * 0.16 + math.cos(sway) * radius * reach,
                ball.y + math.sin(sway) * radius * reach,
            )
            width = radius * self.radius
            paths.append(chain([root, tip], [width, width * self.tip]))
        head.figure.add(head.depth - 0.34 + 0.02 * ring, paths, colour)
