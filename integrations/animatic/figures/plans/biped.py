"""Upright bodies: people, robots, wizards, and animals that stand like a soft pear."""

import math
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import chain, ellipse, polygon
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.arms import Arm, add_arm
from integrations.animatic.figures.parts.garments import ScarfPlace, add_garments, add_scarf
from integrations.animatic.figures.parts.heads import add_head
from integrations.animatic.figures.parts.legs import LegShape, add_legs
from integrations.animatic.figures.parts.outfit import Outfit, chest_markings
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.parts.trunk import Trunk
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, Sheet
from integrations.animatic.figures.view import View

_SLEEVES = {"short": 0.36, "mid": 0.60, "long": 0.93}
_ARM_DEPTH = 3.0
_PROP_DEPTH = 3.05
"""Held things lie on the far arm and under the near one."""


@dataclass(frozen=True)
class Biped(BodyPlan):
    """Lengths and half widths in units. `pear` bodies are animals; `box` ones are machines."""

    leg: float
    torso: float
    shoulder: float
    hip: float
    waist: float | None = None
    arm: float | None = None
    arm_radius: float = 8.0
    leg_radius: float = 11.0
    foot: float | None = None
    pear: bool = False
    box: bool = False
    shoulder_height: float = 0.92

    name = "biped"

    def stride(self) -> float:
        """Length of a leg."""
        return self.leg

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """In flight the head looks ahead, not at the floor."""
        del sheet
        if pose.airborne:
            return replace(pose, head_tilt=pose.head_tilt - pose.rotation * 0.80)
        return pose

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        turn = sheet.turn if pose.turn is None else pose.turn
        trunk = self._trunk(pose, View(turn))
        outfit = sheet.outfit or Outfit(top=sheet.colour("skin"))
        head_turn = _head_turn(sheet, pose, turn)
        head = self._head_centre(sheet, pose, trunk)
        add_legs(figure, sheet, pose, trunk, LegShape(self.leg, self.leg_radius, self._foot))
        self._add_neck(figure, sheet, trunk, head)
        self._add_torso(figure, sheet, outfit, trunk)
        add_garments(figure, outfit, trunk, pose, self._foot)
        if outfit.scarf:
            place = self._scarf_place(sheet, outfit, trunk, head, head_turn)
            add_scarf(figure, outfit.scarf, pose, place)
        if sheet.tail:
            root = trunk.view(-self.hip * 0.7, trunk.hip_up + self.hip * 0.1)
            sheet.tail.draw(figure, sheet, pose, root, trunk.view.facing, -3.5)
        self._add_arms(figure, sheet, pose, outfit, trunk)
        self._hold(figure, sheet, pose, trunk)
        add_head(figure, sheet, pose, head, 4.0 if trunk.view.cosine > -0.2 else 1.0, head_turn)

    @property
    def _foot(self) -> float:
        return self.foot if self.foot is not None else self.leg_radius * 0.95

    @property
    def _arm(self) -> float:
        return self.arm if self.arm is not None else (self.leg + self.torso) * 0.62

    def _trunk(self, pose: Pose, view: View) -> Trunk:
        sitting = pose.resting
        return Trunk(
            view=view,
            hip_up=self.hip * 0.78 if sitting else self.leg * (1 - pose.crouch * 0.9),
            lean=math.radians(pose.lean + (8 if pose.stance == "lie" else 0)),
            torso=self.torso,
            leg=self.leg,
            shoulder=self.shoulder,
            hip=self.hip,
            waist=self.waist if self.waist is not None else (self.shoulder + self.hip) * 0.44,
            pear=self.pear,
            sitting=sitting,
        )

    @staticmethod
    def _head_centre(sheet: Sheet, pose: Pose, trunk: Trunk) -> Point:
        x, y = trunk.on_spine(1.0)
        radius, lean, sine = sheet.head_radius, trunk.lean * 0.8, trunk.view.sine
        x += math.sin(lean) * radius * 0.5 * sine + sine * radius * 0.06
        y -= (sheet.neck + 0.80) * radius * math.cos(lean)
        if pose.stance == "lie":
            return x + radius * 0.18 * sine, y + radius * 0.10
        return x, y

    @staticmethod
    def _add_neck(figure: Figure, sheet: Sheet, trunk: Trunk, head: Point) -> None:
        if sheet.neck_width:
            width = sheet.head_radius * 0.30 * sheet.neck_width
            line = [trunk.neck, between(trunk.neck, head, 0.6)]
            tone = darken(sheet.colour("skin"), 0.12)
            figure.add(0.9, chain(line, [width, width]), tone, lift=0.5)

    def _add_torso(self, figure: Figure, sheet: Sheet, outfit: Outfit, trunk: Trunk) -> None:
        body = self._box_torso(trunk) if self.box else chain(trunk.line, trunk.radii, 8)
        markings: list[Marking] = []
        if sheet.has("belly"):
            x, y = trunk.on_spine(0.36)
            hip, sine = trunk.hip_seen, trunk.view.sine
            belly = ellipse(x + sine * hip * 0.42, y, hip * (0.70 - 0.12 * abs(sine)), self.torso * 0.46)
            markings.append(Marking(belly, sheet.colour("belly"), 0.35))
        markings += chest_markings(outfit, trunk)
        figure.add(0, body, outfit.top, markings, name="body")

    def _box_torso(self, trunk: Trunk) -> skia.Path:
        width = trunk.view.width(self.shoulder, self.shoulder * 0.8)
        hip, top = trunk.line[0], trunk.line[-1]
        low = hip[1] + self.hip * 0.3
        corners = [
            (hip[0] - width * 0.9, low),
            (top[0] - width, top[1] - 6),
            (top[0] + width, top[1] - 6),
            (hip[0] + width * 0.9, low),
        ]
        return polygon(corners, width * 0.42)

    def _scarf_place(self, sheet: Sheet, outfit: Outfit, trunk: Trunk, head: Point, head_turn: float) -> ScarfPlace:
        radius = sheet.head_radius
        thickness = 0.35 + 0.65 * radius / 50
        if not self.pear:
            x, y = trunk.neck
            turned = trunk.view.sine * self.shoulder * 0.1
            depth = 3.6 if outfit.cut == "coat" else 2.95
            return ScarfPlace(x + turned, y + 4, trunk.shoulder_seen, thickness, depth)
        sine = math.sin(math.radians(head_turn))
        half = max(trunk.shoulder_seen, radius * 0.78) * (1 - 0.22 * abs(sine))
        chin = radius * getattr(sheet.head, "height", 1.0) * 0.92
        return ScarfPlace(head[0] - sine * radius * 0.12, head[1] + chin, half, thickness, 5.2)

    def _add_arms(self, figure: Figure, sheet: Sheet, pose: Pose, outfit: Outfit, trunk: Trunk) -> None:
        sleeve = (outfit.top, _SLEEVES[outfit.sleeve]) if outfit.sleeve else None
        base = "skirt" if outfit.cut == "dress" else "body"
        spread = 0.66 if self.pear else 0.72
        for index, side in ((1, 1), (0, -1)):
            arm = Arm(
                index=index,
                shoulder=trunk.spine(self.shoulder_height, side * self.shoulder * spread),
                length=self._arm,
                radius=self.arm_radius,
                depth=_ARM_DEPTH + (0.1 if index == 0 else 0),
                colour=sheet.colour("arm" if sheet.has("arm") else "skin"),
                base=base,
                sleeve=sleeve,
            )
            add_arm(figure, sheet, pose, trunk.view, arm)

    def _hold(self, figure: Figure, sheet: Sheet, pose: Pose, trunk: Trunk) -> None:
        forward, up, _ = pose.hands[0]
        chest_forward, chest_up, _ = trunk.spine(0.92)
        x, y = trunk.view(chest_forward + (forward + 0.16) * self._arm, chest_up + up * self._arm)
        hold(figure, pose.prop, (x, y - 4), _PROP_DEPTH, sheet.head_radius * 0.46)


def _head_turn(sheet: Sheet, pose: Pose, turn: float) -> float:
    if pose.head_turn is not None:
        return pose.head_turn
    return sheet.head_turn if sheet.head_turn is not None else turn * 0.75
