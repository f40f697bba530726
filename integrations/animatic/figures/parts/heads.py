"""Heads: a round skull of a few melted balls, or a box with a screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.geometry import Point, Triple, between
from integrations.animatic.drawing.shapes import chain, ellipse, rectangle, turned
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.face.face import add_face
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import HeadFrame, Sheet

SkullBall = tuple[float, float, float, float]
"""Forward, up, side (mirrored when not 0) and radius of one ball of a skull, in head radii."""
_WIDEST_TURN = 80.0


@dataclass(frozen=True)
class Spot:
    """A round mark on the skull (mirrored when its side is not 0); sizes in head radii."""

    colour: str
    place: Triple
    width: float
    height: float


@dataclass(frozen=True)
class Mask:
    """A region of the skull given by its longitudes and latitudes."""

    colour: str
    outline: tuple[Point, ...]


@dataclass(frozen=True)
class Tuft:
    """Cheek fur from a root to a tip (forward, up, side in radii), mirrored."""

    root: Triple
    tip: Triple
    width: float


@dataclass(frozen=True)
class RoundHead:
    """A skull of balls that melt into one outline. Width and height stretch the whole head."""

    skull: tuple[SkullBall, ...] = ((0, 0, 0, 1),)
    width: float = 1.0
    height: float = 1.0
    marks: tuple[Spot | Mask, ...] = ()
    tufts: tuple[Tuft, ...] = ()
    melt: float = 0.07
    widest_turn: float | None = None

    def ball(self, centre: Point, radius: float, turn: float, pose: Pose) -> Ball:
        """The ball that features are placed on."""
        return Ball(centre, radius * self.width, radius * self.height, turn, pose.nod, pose.head_tilt)

    def draw(self, head: HeadFrame) -> None:
        """Add the skull with its fur, its marks and the snout that grows out of it."""
        paths = [*self._balls(head), *self._fur(head)]
        markings = self._markings(head)
        if head.sheet.snout:
            grown, inlays = head.sheet.snout.growth(head)
            paths += grown
            markings += inlays
        head.figure.add(
            head.depth,
            paths,
            head.colour("skin"),
            markings,
            melt=self.melt * head.radius,
            name="head",
        )

    def _balls(self, head: HeadFrame) -> list[skia.Path]:
        ball, radius = head.ball, head.radius
        return [
            ellipse(
                *ball.at(forward, up, side * hand),
                size * radius * self.width,
                size * radius * self.height,
                ball.tilt,
            )
            for forward, up, side, size in self.skull
            for hand in _mirrored(side)
        ]

    def _fur(self, head: HeadFrame) -> list[skia.Path]:
        paths: list[skia.Path] = []
        for tuft in self.tufts:
            width = tuft.width * head.radius
            for hand in (1, -1):
                root = head.ball.at(tuft.root[0], tuft.root[1], tuft.root[2] * hand)
                tip = head.ball.at(tuft.tip[0], tuft.tip[1], tuft.tip[2] * hand)
                line = [root, between(root, tip, 0.55), tip]
                paths.append(chain(line, [width, width * 0.72, width * 0.16]))
        return paths

    def _markings(self, head: HeadFrame) -> list[Marking]:
        markings: list[Marking] = []
        for mark in self.marks:
            colour = head.colour(mark.colour)
            if isinstance(mark, Mask):
                markings.append(Marking(head.ball.patch(mark.outline), colour))
                continue
            forward, up, side = mark.place
            for hand in _mirrored(side):
                x, y, depth = head.ball.place(forward, up, side * hand)
                if depth > -0.15:
                    width = mark.width * head.radius * (0.5 + 0.5 * clamp(depth + 0.3))
                    spot = ellipse(x, y, width, mark.height * head.radius, head.ball.tilt)
                    markings.append(Marking(spot, colour))
        return markings


@dataclass(frozen=True)
class BoxHead:
    """A rounded box; its screen slides over the front as the head turns."""

    widest_turn: float | None = None

    def ball(self, centre: Point, radius: float, turn: float, pose: Pose) -> Ball:
        """The ball that features are placed on."""
        return Ball(centre, radius, radius, turn, pose.nod, pose.head_tilt)

    def draw(self, head: HeadFrame) -> None:
        """Add the box, its two ear plugs and its screen."""
        ball, radius = head.ball, head.radius
        width, height = radius * (0.92 + 0.08 * ball.frontal), radius * 0.86
        x, y = ball.x, ball.y
        for hand in (-1, 1):
            plug = x + hand * width * 1.02 - ball.sine * radius * 0.1
            shape = rectangle(
                plug - radius * 0.16,
                y - radius * 0.26,
                plug + radius * 0.16,
                y + radius * 0.26,
                radius * 0.12,
            )
            head.figure.add(head.depth - 0.1, _tilted(shape, ball), head.colour("plug"))
        slide = x + ball.sine * radius * 0.16
        screen = rectangle(
            slide - width * 0.74,
            y - height * 0.66,
            slide + width * 0.74,
            y + height * 0.62,
            radius * 0.30,
        )
        box = rectangle(x - width, y - height, x + width, y + height, radius * 0.40)
        head.figure.add(
            head.depth,
            _tilted(box, ball),
            head.colour("skin"),
            [Marking(_tilted(screen, ball), head.colour("lid"), -0.6)],
            name="head",
        )


def _tilted(path: skia.Path, ball: Ball) -> skia.Path:
    return turned(path, ball.tilt, ball.pivot) if ball.tilt else path


def _mirrored(side: float) -> Sequence[int]:
    return (1, -1) if side else (1,)


def add_head(figure: Figure, sheet: Sheet, pose: Pose, centre: Point, depth: float, turn: float) -> None:
    """Add a whole head: skull, snout, face and everything worn on it."""
    limit = sheet.head.widest_turn or _WIDEST_TURN
    ball = sheet.head.ball(centre, sheet.head_radius, clamp(turn, -limit, limit), pose)
    frame = HeadFrame(figure, sheet, pose, ball, sheet.head_radius, depth)
    sheet.head.draw(frame)
    mouth = None
    if sheet.snout:
        sheet.snout.draw(frame)
        mouth = sheet.snout.mouth
    add_face(HeadFrame(figure, sheet, pose, ball, sheet.head_radius, depth + 0.3), mouth)
    for feature in sheet.features:
        feature.draw(frame)
