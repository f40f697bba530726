"""Objects: layers of cut shapes, a face anywhere on them, noodle arms and legs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.paint import pen
from integrations.animatic.drawing.shapes import (
    blob,
    chain,
    curve,
    ellipse,
    polygon,
    rectangle,
    star,
    transformed,
)
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.face.face import add_face
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.label import add_label
from integrations.animatic.figures.parts.noodles import Noodles, add_noodles
from integrations.animatic.figures.parts.worn import add_features
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, HeadFrame, Sheet


@dataclass(frozen=True)
class Shape:
    """One outline as data; the ground is y = 0 and up is negative, in units."""

    kind: Literal["box", "oval", "blob", "poly", "tube", "star"]
    points: Sequence[Point]
    sizes: tuple[float, ...] = ()
    softness: float = 0.5

    def path(self) -> skia.Path:
        """The outline."""
        if self.kind == "box":
            left, top = self.points[0]
            right, bottom = self.points[1]
            return rectangle(left, top, right, bottom, self.softness)
        if self.kind == "oval":
            return ellipse(*self.points[0], self.sizes[0], self.sizes[-1], self.softness)
        if self.kind == "poly":
            return polygon(self.points, self.softness)
        if self.kind == "tube":
            return chain(self.points, self.sizes)
        if self.kind == "star":
            return star(*self.points[0], self.sizes[0], round(self.sizes[-1]), self.softness)
        return blob(self.points, self.softness)


def box(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> Shape:
    """A box with rounded corners."""
    return Shape("box", ((left, top), (right, bottom)), softness=radius)


def oval(x: float, y: float, rx: float, ry: float | None = None, degrees: float = 0.0) -> Shape:
    """An ellipse."""
    return Shape("oval", ((x, y),), (rx, rx if ry is None else ry), degrees)


def lump(*points: Point, softness: float = 0.5) -> Shape:
    """A soft outline through points."""
    return Shape("blob", points, softness=softness)


def panel(*points: Point, radius: float = 4.0) -> Shape:
    """A polygon with rounded corners."""
    return Shape("poly", points, softness=radius)


def rod(*points: Point, radii: tuple[float, ...]) -> Shape:
    """A tube with a radius at each point."""
    return Shape("tube", points, radii)


def spark(x: float, y: float, radius: float, points: int = 5, waist: float = 0.45) -> Shape:
    """A star."""
    return Shape("star", ((x, y),), (radius, float(points)), waist)


@dataclass(frozen=True)
class Layer:
    """One sheet of the object: shapes of a colour, with inlays of other colours.

    The layer called `body` is what arms grow out of.
    """

    depth: float
    colour: str
    shapes: tuple[Shape, ...]
    inlays: tuple[tuple[Shape, str], ...] = ()
    name: str = ""
    lift: float = 1.0


@dataclass(frozen=True)
class Thing(BodyPlan):
    """An object. `face` is x, y and radius of its face; `half` half its width at the arms.

    `crown` is where hats sit: x, y and radius; the face itself when left out. `steam` rises from
    its points; `label` carries the noun on objects without a recipe.
    """

    layers: tuple[Layer, ...]
    face: tuple[float, float, float]
    half: float
    arm_y: float
    leg: float = 24.0
    arm: float = 44.0
    radius: float = 6.0
    x: float = 0.0
    crown: tuple[float, float, float] | None = None
    steam: tuple[Point, ...] = ()
    label: tuple[float, float, float, float] | None = None
    floats: float = 0.0

    name = "thing"

    def stride(self) -> float:
        """Length of a noodle leg."""
        return self.leg or 20.0

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Things stay nearly upright, so that they can be recognised."""
        del sheet
        damped = pose.rotation * 0.8
        if pose.airborne:
            damped *= 0.6
        if pose.gait is not None and not self.leg:
            damped = 6 * math.sin(pose.gait)
        return replace(pose, rotation=damped)

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        up = self._height(pose)
        raised = skia.Matrix.Translate(0, -up)
        for layer in self.layers:
            paths = [transformed(shape.path(), raised) for shape in layer.shapes]
            inlays = [
                Marking(transformed(shape.path(), raised), sheet.colour(colour), 0.35) for shape, colour in layer.inlays
            ]
            figure.add(
                layer.depth,
                paths,
                sheet.colour(layer.colour),
                inlays,
                name=layer.name,
                lift=layer.lift,
            )
        for spot in self.steam:
            self._add_steam(figure, pose, (spot[0], spot[1] - up))
        self._add_limbs(figure, sheet, pose, up)
        self._add_face(figure, sheet, pose, up)
        if self.label and sheet.word:
            left, top, right, bottom = self.label
            at = (left, top - up, right, bottom - up)
            add_label(figure, sheet.word, at, mirrored=pose.mirrored)

    def _height(self, pose: Pose) -> float:
        """How high the object's underside is over the ground."""
        if pose.resting:
            return 0.0
        if self.floats:
            return self.floats + 5 * pose.clock.sway(2.1)
        return self.leg * (1 - pose.crouch) if pose.stance == "stand" else self.leg

    def _add_limbs(self, figure: Figure, sheet: Sheet, pose: Pose, up: float) -> None:
        limbs = Noodles(
            x=self.x,
            y=self.arm_y - up,
            half=self.half,
            base=4 - up,
            arm=self.arm,
            leg=self.leg,
            radius=self.radius,
            colour=sheet.colour("limb"),
            glove=sheet.colour("glove"),
            shoe=sheet.colour("shoe"),
        )
        add_noodles(figure, pose, limbs)

    def _add_face(self, figure: Figure, sheet: Sheet, pose: Pose, up: float) -> None:
        x, y, radius = self.face
        turn = 14.0 if sheet.head_turn is None else sheet.head_turn
        if pose.head_turn is not None:
            turn = pose.head_turn * 0.55
        ball = Ball((x, y - up), radius, radius * 0.92, turn, pose.nod * 0.6, pose.head_tilt * 0.4)
        frame = HeadFrame(figure, sheet, pose, ball, radius, 2.0)
        face = frame
        add_face(face)
        if self.crown:
            crown_x, crown_y, crown_radius = self.crown
            crown = Ball((crown_x, crown_y - up), crown_radius, crown_radius, turn)
            frame = HeadFrame(figure, sheet, pose, crown, crown_radius, 2.0)
        add_features(face, frame)

    @staticmethod
    def _add_steam(figure: Figure, pose: Pose, at: Point) -> None:
        x, y = at

        def draw(canvas: skia.Canvas) -> None:
            for plume in (-1, 0, 1):
                sway = 5 * pose.clock.sway(2.1, -plume)
                line = [
                    (x + plume * 9, y),
                    (x + plume * 9 + sway, y - 12),
                    (x + plume * 9 - sway, y - 26 - 3 * plume),
                ]
                canvas.drawPath(curve(line), pen("#ffffff", 4, 150))

        figure.ink(-2, draw, (x - 22, y - 36, x + 22, y))
