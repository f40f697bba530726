"""Ghosts: a sheet that hovers and trails."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.shapes import blob, chain
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.face.face import add_face
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.noodles import Noodles, add_noodles
from integrations.animatic.figures.parts.worn import add_features
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, HeadFrame, Sheet

_TRAIL: Mapping[str, float] = {"walk": 9, "run": 16, "fly": 16, "swim": 16}


@dataclass(frozen=True)
class Ghost(BodyPlan):
    """Half width, height and hovering height in units."""

    width: float = 52.0
    height: float = 126.0
    floats: float = 26.0

    name = "ghost"

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """A sheet leans into its flight; it does not lie down in it."""
        del sheet
        return replace(pose, rotation=pose.rotation * 0.35)

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        clock = pose.clock
        base = -6.0 if pose.resting else -(self.floats + 5 * clock.sway(2.2))
        trail = clock.sway(1.8) * 4 - pose.tail * 2 - _TRAIL.get(pose.action, 0)
        turn = 16.0 if sheet.head_turn is None else sheet.head_turn
        if pose.head_turn is not None:
            turn = pose.head_turn * 0.7
        slide = math.sin(math.radians(turn)) * self.width * 0.12
        self._add_sheet(figure, sheet, pose, base, trail)
        limbs = Noodles(
            x=0,
            y=base - self.height * 0.40,
            half=self.width * 0.86,
            base=0,
            arm=self.width * 0.62,
            leg=0,
            radius=self.width * 0.16,
            colour=sheet.colour("skin"),
            glove=sheet.colour("skin"),
            shoe=sheet.colour("skin"),
            hand="paw",
            resting_arms_out=True,
        )
        add_noodles(figure, pose, limbs)
        self._add_face(figure, sheet, pose, base, slide, turn)

    def _add_sheet(self, figure: Figure, sheet: Sheet, pose: Pose, base: float, trail: float) -> None:
        w, h = self.width, self.height
        hem = [
            (
                w * 0.98 * (1 - step / 4) + trail * 1.2,
                base + (10 if step % 2 == 0 else -7) + 4 * pose.clock.sway(4, -1.4 * step),
            )
            for step in range(9)
        ]
        outline = [
            (-w * 0.90 + trail * 0.35, base - h * 0.35),
            (-w * 0.92, base - h * 0.62),
            (-w * 0.62, base - h * 0.93),
            (0, base - h),
            (w * 0.62, base - h * 0.93),
            (w * 0.92, base - h * 0.62),
            (w * 0.90 + trail * 0.35, base - h * 0.35),
            *hem,
        ]
        colour = sheet.colour("skin")
        folds = [
            Marking(chain(line, [2, 0.5]), darken(colour, 0.10))
            for line in (
                [(-w * 0.5 + trail, base), (-w * 0.4, base - h * 0.22)],
                [(w * 0.38 + trail, base), (w * 0.36, base - h * 0.2)],
            )
        ]
        figure.add(0, blob(outline), colour, folds, name="body")

    def _add_face(self, figure: Figure, sheet: Sheet, pose: Pose, base: float, slide: float, turn: float) -> None:
        radius = sheet.head_radius
        centre = (slide, base - self.height * 0.64)
        ball = Ball(centre, radius, radius * 0.95, turn, pose.nod, pose.head_tilt * 0.5)
        face = HeadFrame(figure, sheet, pose, ball, radius, 2.0)
        add_face(face)
        crown = Ball((slide * 0.4, base - self.height * 0.56), self.width * 0.95, self.height * 0.44, turn)
        add_features(face, HeadFrame(figure, sheet, pose, crown, self.width * 0.95, 1.6))
