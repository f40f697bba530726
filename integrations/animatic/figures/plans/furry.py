"""Furry round monsters: one ball of fur with a face, big arms and short legs."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import blob, ellipse
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.face.face import add_face
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.noodles import Noodles, add_noodles
from integrations.animatic.figures.parts.worn import add_features
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, HeadFrame, Sheet

_TUFTS = 26
_SPOTS = (
    (-0.62, 0.80, 0.11),
    (-0.82, 0.62, 0.08),
    (0.70, 0.78, 0.09),
    (-0.40, 0.92, 0.07),
    (0.86, 0.55, 0.07),
)


@dataclass(frozen=True)
class Furry(BodyPlan):
    """Half width, height and legs in units."""

    width: float = 60.0
    height: float = 126.0
    leg: float = 20.0
    spotted: bool = True
    fur: float = 0.055
    hand: str = "mitt"
    arm: float = 0.85

    name = "furry"

    def stride(self) -> float:
        """Short legs, quick steps."""
        return self.leg * 1.6

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        up = 0.0 if pose.resting else self.leg * (1 - pose.crouch)
        turn = 16.0 if sheet.head_turn is None else sheet.head_turn
        if pose.head_turn is not None:
            turn = pose.head_turn * 0.7
        slide = math.sin(math.radians(turn)) * self.width * 0.12
        colour = sheet.colour("skin")
        figure.add(0, blob(self._outline(up), 0.42), colour, self._markings(sheet, up, slide), name="body")
        limbs = Noodles(
            x=0,
            y=-up - self.height * 0.45,
            half=self.width * 0.97,
            base=-up,
            arm=self.width * self.arm,
            leg=6.0 if pose.stance == "lie" else self.leg,
            radius=self.width * 0.15,
            colour=colour,
            glove=colour,
            shoe=darken(colour, 0.2),
            hand=self.hand,
        )
        add_noodles(figure, pose, limbs)
        self._add_face(figure, sheet, pose, up, slide, turn)

    def _outline(self, up: float) -> list[Point]:
        points: list[Point] = []
        for tuft in range(_TUFTS):
            turn = math.tau * tuft / _TUFTS
            reach = 1.0 + (self.fur if tuft % 2 else -self.fur * 0.55)
            x = math.cos(turn) * self.width * reach
            y = -up - self.height * 0.5 + math.sin(turn) * self.height * 0.5 * reach
            sag = 1 + 0.06 * max(0.0, math.sin(turn))
            points.append((x * sag, y))
        return points

    def _markings(self, sheet: Sheet, up: float, slide: float) -> list[Marking]:
        w, h = self.width, self.height
        markings: list[Marking] = []
        if sheet.has("belly"):
            belly = ellipse(slide, -up - h * 0.27, w * 0.62, h * 0.24)
            markings.append(Marking(belly, sheet.colour("belly")))
        if self.spotted:
            accent = sheet.colour("accent")
            markings += [Marking(ellipse(x * w, -up - h * y, size * w), accent) for x, y, size in _SPOTS]
        return markings

    def _add_face(self, figure: Figure, sheet: Sheet, pose: Pose, up: float, slide: float, turn: float) -> None:
        radius = sheet.head_radius
        centre = (slide, -up - self.height * 0.62)
        ball = Ball(centre, radius, radius * 0.95, turn, pose.nod, pose.head_tilt * 0.5)
        frame = HeadFrame(figure, sheet, pose, ball, radius, 2.0)
        mouth = None
        if sheet.snout:
            sheet.snout.draw(frame)
            mouth = sheet.snout.mouth
        add_face(HeadFrame(figure, sheet, pose, ball, radius, 2.3), mouth)
        crown = Ball((slide * 0.4, -up - self.height * 0.5), self.width, self.height * 0.5, turn)
        add_features(frame, HeadFrame(figure, sheet, pose, crown, self.width, 0.25))
