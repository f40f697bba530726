"""Muzzles, beaks and human noses."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, mix
from integrations.animatic.drawing.easing import clamp, lerp
from integrations.animatic.drawing.geometry import Point, Triple, between, hull
from integrations.animatic.drawing.paint import fill
from integrations.animatic.drawing.shapes import blob, chain, ellipse
from integrations.animatic.figures.face.emotions import expression
from integrations.animatic.figures.figure import Marking, Ramp
from integrations.animatic.figures.sheet import HeadFrame

_GLINT = "#ffffff"
_MOUTH_INSIDE = "#7a1c2c"


@dataclass(frozen=True)
class Muzzle:
    """A muzzle from a root to a tip, each (forward, up, radius) in head radii.

    A `merged` one is part of the skull; another is its own sheet of `colour`. `underside` paints
    the lower half of a merged one. `nose` is width and height of the nose; `nose_up` and
    `mouth_down` place nose and mouth in radii of the tip.
    """

    root: Triple
    tip: Triple
    colour: str = "pale"
    merged: bool = False
    underside: str = ""
    stretch: float = 1.0
    nose: tuple[float, float] | None = None
    nose_colour: str = "#2f1a22"
    nose_up: float = 0.45
    mouth_down: float = 0.42
    nostrils: bool = False
    moves: bool = False

    @property
    def mouth(self) -> Point:
        """Forward and up of the mouth, in radii."""
        forward, up, radius = self.tip
        return forward + radius * 0.55, up - radius * self.mouth_down

    def growth(self, head: HeadFrame) -> tuple[list[skia.Path], list[Marking]]:
        """The merged muzzle, as part of the skull, and its underside."""
        if not self.merged:
            return [], []
        radius = head.radius
        start, end = head.ball.at(*self.root[:2]), head.ball.at(*self.tip[:2])
        middle = self.root[2] * 0.45 + self.tip[2] * 0.55
        radii = [self.root[2] * radius, middle * radius, self.tip[2] * radius]
        paths = [chain([start, between(start, end, 0.5), end], radii)]
        if not self.underside:
            return paths, []
        chin = head.ball.at(self.root[0], self.root[1] - self.root[2] * 0.60)
        lip = head.ball.at(self.tip[0] + 0.12, self.tip[1] - self.tip[2] * 0.50)
        pale = chain([chin, lip], [self.root[2] * radius * 0.8, self.tip[2] * radius * 0.98])
        return paths, [Marking(pale, head.colour(self.underside))]

    def draw(self, head: HeadFrame) -> None:
        """Add the muzzle's own sheet, its nose and its nostrils."""
        if not self.merged:
            self._draw_sheet(head)
        if self.nose:
            nose = self.nose
            head.figure.ink(head.depth + 0.32, lambda canvas: self._draw_nose(canvas, head, nose))
        if self.nostrils:
            head.figure.ink(head.depth + 0.32, lambda canvas: self._draw_nostrils(canvas, head))

    def _draw_sheet(self, head: HeadFrame) -> None:
        ball, radius = head.ball, head.radius
        start, end = ball.at(*self.root[:2]), ball.at(*self.tip[:2])
        width = self.tip[2] * radius * lerp(1, self.stretch, ball.frontal)
        paths = [ellipse(*end, width, self.tip[2] * radius, ball.tilt)]
        if abs(end[0] - start[0]) > 2:
            paths.append(chain([start, end], [self.root[2] * radius, self.tip[2] * radius]))
        head.figure.add(
            head.depth + 0.1,
            paths,
            head.colour(self.colour),
            lift=0.55,
            melt=0.04 * radius,
            ramp=Ramp(start, end, "head") if ball.frontal < 0.75 else None,
        )

    def _draw_nose(self, canvas: skia.Canvas, head: HeadFrame, nose: tuple[float, float]) -> None:
        forward, up, reach = self.tip
        x, y = head.ball.at(forward + reach * 0.80, up + reach * self.nose_up)
        w = nose[0] * head.radius * (0.7 + 0.3 * head.ball.frontal)
        h = nose[1] * head.radius
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(head.ball.tilt)
        outline = [
            (-w, -h * 0.35),
            (-w * 0.5, -h * 0.95),
            (w * 0.5, -h * 0.95),
            (w, -h * 0.35),
            (w * 0.35, h * 0.75),
            (0, h),
            (-w * 0.35, h * 0.75),
        ]
        canvas.drawPath(blob(outline, 0.55), fill(head.colour(self.nose_colour)))
        canvas.drawPath(ellipse(w * 0.15, -h * 0.45, w * 0.38, h * 0.2), fill(_GLINT, 120))
        canvas.restore()

    def _draw_nostrils(self, canvas: skia.Canvas, head: HeadFrame) -> None:
        forward, up, reach = self.tip
        base = head.colour("skin") if self.merged else head.colour(self.colour)
        paint = fill(darken(base, 0.5))
        for side in (-1, 1):
            x, y, depth = head.ball.place(forward + reach * 0.62, up + reach * 0.30, side * reach * 0.5)
            if depth > -0.2:
                width = head.radius * 0.06 * (0.4 + 0.6 * clamp(depth))
                hole = ellipse(x, y, width, head.radius * 0.085, head.ball.tilt - 10)
                canvas.drawPath(hole, paint)


@dataclass(frozen=True)
class Trunk:
    """A trunk that hangs, swings and curls its tip; length and radius in head radii."""

    length: float = 1.5
    radius: float = 0.32
    moves: bool = False

    @property
    def mouth(self) -> Point:
        """Forward and up of the mouth: beside the root of the trunk."""
        return 0.72, -0.66

    def growth(self, head: HeadFrame) -> tuple[list[skia.Path], list[Marking]]:
        """The root of the trunk is a bulge of the skull."""
        x, y = head.ball.at(0.80, -0.16)
        return [ellipse(x, y, self.radius * head.radius * 1.15)], []

    def draw(self, head: HeadFrame) -> None:
        """Add the trunk with its wrinkles."""
        radius = head.radius
        swing = head.pose.clock.sway(2.1) * 0.06 + head.pose.tail * 0.04
        root = head.ball.at(0.84, -0.14)
        lifted = max(0.0, head.pose.lift) * 1.2
        reach = self.length * radius
        side = 1 if head.ball.sine >= 0 else -1
        line = [
            root,
            (root[0] + side * radius * (0.16 + swing), root[1] + reach * (0.36 - lifted * 0.4)),
            (root[0] + side * radius * (0.14 + swing * 2), root[1] + reach * (0.72 - lifted)),
            (root[0] + side * radius * (0.42 + swing * 2), root[1] + reach * (0.92 - lifted)),
            (root[0] + side * radius * (0.60 + swing * 2), root[1] + reach * (0.78 - lifted)),
        ]
        size = self.radius * radius
        radii = [size, size * 0.82, size * 0.62, size * 0.52, size * 0.40]
        colour = head.colour("skin")
        wrinkles = [Marking(_wrinkle(line, at, size), darken(colour, 0.22)) for at in (0.22, 0.34, 0.46, 0.58)]
        ramp = Ramp(root, between(line[0], line[1], 0.9), "head")
        head.figure.add(head.depth + 0.2, chain(line, radii), colour, wrinkles, lift=0.7, ramp=ramp)


def _wrinkle(line: list[Point], at: float, size: float) -> skia.Path:
    position = at * (len(line) - 1)
    index = int(position)
    x, y = between(line[index], line[index + 1], position - index)
    return chain([(x - size * 0.9, y), (x, y + size * 0.14), (x + size * 0.3, y + size * 0.10)], [0.6, 1.4, 0.6])


@dataclass(frozen=True)
class Beak:
    """A beak that opens; sizes in head radii. A `solid` one, like a carrot, leaves the mouth be."""

    length: float
    width: float
    height: float
    up: float = -0.1
    hook: float = 0.5
    colour: str = "#f2a33a"
    solid: bool = False
    blunt: bool = False

    @property
    def moves(self) -> bool:
        """Whether paper moves when the mouth opens."""
        return not self.solid

    @property
    def mouth(self) -> Point | None:
        """A beak is the mouth; only a solid one leaves it to the face."""
        return None

    def growth(self, head: HeadFrame) -> tuple[list[skia.Path], list[Marking]]:
        """Nothing of a beak belongs to the skull."""
        del head
        return [], []

    def draw(self, head: HeadFrame) -> None:
        """Add the lower and the upper beak."""
        colour = head.colour(self.colour)
        gape = expression(head.pose).open * 0.30
        root = math.sqrt(max(0.05, 1 - self.up * self.up)) - 0.06
        if not self.solid:
            lower = blob(self._lower(head, root, gape), 0.32)
            head.figure.add(head.depth + 0.24, lower, darken(colour, 0.22), lift=0.3)
            if gape > 0.03:
                self._ink_throat(head, root, gape)
        head.figure.add(head.depth + 0.26, blob(self._upper(head, root), 0.32), colour, lift=0.5)

    def _upper(self, head: HeadFrame, root: float) -> list[Point]:
        at, up, height = head.ball.at, self.up, self.height
        blunt = 0.45 if self.blunt else 0.0
        tip = root + self.length
        corners = [
            at(root, up, -self.width),
            at(root, up, self.width),
            at(root + 0.02, up + height),
            at(root + self.length * 0.5, up + height * 0.66),
            at(root + self.length * 0.6, up - 0.04, self.width * (0.6 + blunt)),
            at(root + self.length * 0.6, up - 0.04, -self.width * (0.6 + blunt)),
            at(tip, up - height * self.hook, self.width * blunt),
            at(tip, up - height * self.hook, -self.width * blunt),
        ]
        return hull(corners)

    def _lower(self, head: HeadFrame, root: float, gape: float) -> list[Point]:
        at, up, height = head.ball.at, self.up, self.height
        jaw = up - height * 0.5 - gape * 0.6
        blunt = self.width * 0.5 if self.blunt else 0.0
        far, low = root + self.length * 0.72, up - 0.10 - height * 0.3 - gape
        return hull(
            [
                at(root, up + 0.03, -self.width * 0.8),
                at(root, up + 0.03, self.width * 0.8),
                at(far, low, blunt),
                at(far, low, -blunt),
                at(root, jaw, -self.width * 0.45),
                at(root, jaw, self.width * 0.45),
            ]
        )

    def _ink_throat(self, head: HeadFrame, root: float, gape: float) -> None:
        x, y = head.ball.at(root + 0.04, self.up - 0.02 - gape * 0.35)
        width = head.radius * self.width * 0.5 * (0.4 + 0.6 * head.ball.frontal)
        throat = ellipse(x, y, width, head.radius * (0.05 + gape * 0.35))
        head.figure.ink(head.depth + 0.245, lambda canvas: canvas.drawPath(throat, fill(_MOUTH_INSIDE)))


@dataclass(frozen=True)
class Nose:
    """A human nose: a soft bump, and in profile part of the outline."""

    radius: float = 0.105
    up: float = -0.17
    out: float = 0.06

    def draw(self, head: HeadFrame) -> None:
        """Add the nose."""
        ball, skin = head.ball, head.colour("skin")
        x, y = ball.at(1.0 + self.out, self.up)
        size = self.radius * head.radius
        if abs(ball.turn) > 50:
            bump = ellipse(x - math.copysign(size * 0.5, ball.turn), y, size * 1.15, size * 0.95, -10)
            head.figure.add(head.depth + 0.05, bump, skin, lift=0.0, shading=0)
        tip = ellipse(x, y, size * (0.75 + 0.25 * ball.frontal), size * 0.82)
        shine = ellipse(x + size * 0.2, y - size * 0.3, size * 0.3, size * 0.2)
        flush = mix(skin, "#e0504a", 0.16)

        def draw(canvas: skia.Canvas) -> None:
            canvas.drawPath(tip, fill(flush))
            canvas.drawPath(shine, fill(_GLINT, 90))

        head.figure.ink(head.depth + 0.31, draw)
