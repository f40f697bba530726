"""Insects: a big head, a striped body that hovers, gauze wings or a hard shell, thin legs."""

import math
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import blob, chain, ellipse, placed, tube
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.heads import add_head
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.parts.wings import add_gauze_wing
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, Sheet

_LIMB = "#3a2433"
_GROUNDED = frozenset({"walk", "run", "dance"})
_BEAT_DRAWINGS = 3


@dataclass(frozen=True)
class Bug(BodyPlan):
    """`hover` in units above the ground. Wings are `gauze`, `butterfly` or a `shell` over them."""

    hover: float = 40.0
    sting: bool = False
    wings: str = "gauze"
    stripes: bool = True
    slim: float = 1.0

    name = "bug"

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Insects hang level in the air."""
        del sheet
        return replace(pose, rotation=pose.rotation * 0.2)

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        radius = sheet.head_radius
        hover = 0.0 if pose.resting or pose.action in _GROUNDED else self.hover
        stand = -0.1 if pose.resting else 0.25
        bob = 4 * pose.clock.sway(5) if hover else 0.0
        level = -(hover + radius * (1.25 + stand)) + bob
        body = (-radius * 0.25, level + radius * 0.62)
        line = [
            (body[0] + radius * 0.25, body[1] - radius * 0.15),
            (body[0] - radius * 0.45, body[1] + radius * 0.12),
            (body[0] - radius * 1.15, body[1] + radius * 0.30),
        ]
        radii = [radius * share * self.slim for share in (0.62, 0.80, 0.20)]
        self._add_wings(figure, sheet, pose, body, radius)
        figure.add(
            0,
            chain(line, radii),
            sheet.colour("skin"),
            self._stripes(sheet, line, radius),
            name="body",
        )
        if self.wings == "shell":
            self._add_shell(figure, sheet, line, radius)
        if self.sting:
            self._add_sting(figure, line[-1], radius)
        self._add_legs(figure, pose, body, radius, hover)
        self._add_arms(figure, pose, body, radius)
        at = (body[0] + radius * 1.1, body[1] + radius * 0.5)
        hold(figure, pose.prop, at, 2.8, radius * 0.34)
        turn = sheet.head_turn if pose.head_turn is None else pose.head_turn
        add_head(figure, sheet, pose, (radius * 0.42, level), 2.0, 30.0 if turn is None else turn)

    def _stripes(self, sheet: Sheet, line: list[Point], radius: float) -> list[Marking]:
        if not self.stripes:
            return []
        dx, dy = line[2][0] - line[0][0], line[2][1] - line[0][1]
        length = math.hypot(dx, dy)
        nx, ny = -dy / length * radius * 1.2, dx / length * radius * 1.2
        markings: list[Marking] = []
        for at, half in ((0.30, 0.13), (0.62, 0.12), (0.90, 0.14)):
            x, y = between(line[0], line[2], at)
            ring = [(x + nx, y + ny), (x - radius * 0.06, y), (x - nx, y - ny)]
            markings.append(Marking(tube(ring, half * radius), sheet.colour("stripe")))
        return markings

    def _beat(self, pose: Pose) -> float:
        if pose.action == "sleep":
            return 0.0
        if self.wings == "butterfly":
            return pose.clock.sway(6.28 if pose.stance != "fly" else 12.57)
        drawing = round(pose.clock.time * 12) % _BEAT_DRAWINGS
        return math.sin(math.tau * drawing / _BEAT_DRAWINGS)

    def _add_wings(self, figure: Figure, sheet: Sheet, pose: Pose, body: Point, radius: float) -> None:
        beat = self._beat(pose)
        if self.wings == "butterfly":
            self._add_butterfly(figure, sheet, beat, body, radius)
            return
        if self.wings != "gauze":
            return
        colour = sheet.colour("wing") if sheet.has("wing") else "#dff1ff"
        for index, (turn, size) in enumerate(((-98, 1.22), (-138, 1.05))):
            root = (body[0] - radius * (0.22 + index * 0.10), body[1] - radius * 0.48)
            add_gauze_wing(figure, root, turn + beat * 16, radius * size, 1.2 - index * 2.6, colour)

    def _add_butterfly(self, figure: Figure, sheet: Sheet, beat: float, body: Point, radius: float) -> None:
        fold = 0.72 + 0.26 * beat
        for far in (True, False):
            upper = blob(
                [
                    (0, 0),
                    (-radius * 0.2, -radius * 0.9),
                    (-radius * 0.9, -radius * 1.75),
                    (-radius * 1.75, -radius * 1.6),
                    (-radius * 1.8, -radius * 0.8),
                    (-radius * 0.9, -radius * 0.15),
                ]
            )
            lower = blob(
                [
                    (0, 0),
                    (-radius * 0.8, -radius * 0.1),
                    (-radius * 1.5, radius * 0.35),
                    (-radius * 1.35, radius * 1.0),
                    (-radius * 0.75, radius * 0.95),
                ]
            )
            spots = [
                ellipse(-radius * 1.15, -radius * 1.15, radius * 0.30),
                ellipse(-radius * 0.62, -radius * 0.62, radius * 0.17),
                ellipse(-radius * 0.98, radius * 0.50, radius * 0.22),
            ]
            root = (body[0] + radius * (0.02 if not far else 0.18), body[1] - radius * 0.35)
            turn, squeeze = (10.0, fold) if not far else (34.0, fold * 0.86)

            def put(path: skia.Path, at: Point = root, degrees: float = turn, wide: float = squeeze) -> skia.Path:
                return placed(path, *at, degrees, wide, 1.0)

            colour = sheet.colour("wing")
            tone = darken(colour, 0.14) if far else colour
            accent = sheet.colour("accent")
            depth = -2.4 if far else 0.9
            figure.add(
                depth,
                [put(upper), put(lower)],
                tone,
                [Marking(put(spot), accent, 0.3) for spot in spots],
                lift=0.7,
            )

    def _add_shell(self, figure: Figure, sheet: Sheet, line: list[Point], radius: float) -> None:
        x, y = between(line[0], line[2], 0.5)
        shell = ellipse(x - radius * 0.05, y - radius * 0.12, radius * 1.0, radius * 0.82, 18)
        colour = sheet.colour("wing")
        spots = [
            Marking(ellipse(x + dx * radius, y + dy * radius, radius * 0.17), sheet.colour("stripe"))
            for dx, dy in ((-0.55, -0.35), (0.05, -0.55), (-0.1, 0.05), (-0.75, 0.15), (0.45, -0.1))
        ]
        seam = tube([(x + radius * 0.7, y - radius * 0.5), (x - radius * 0.9, y + radius * 0.1)], 1.6)
        figure.add(1.0, shell, colour, [*spots, Marking(seam, darken(colour, 0.3))])

    @staticmethod
    def _add_sting(figure: Figure, end: Point, radius: float) -> None:
        tip = (end[0] - radius * 0.26, end[1] + radius * 0.08)
        figure.add(-0.2, chain([end, tip], [radius * 0.10, radius * 0.02]), _LIMB)

    @staticmethod
    def _add_legs(figure: Figure, pose: Pose, body: Point, radius: float, hover: float) -> None:
        for index, (along, far) in enumerate(((0.15, False), (-0.25, True), (0.35, True))):
            x, y = body[0] + along * radius, body[1] + radius * 0.55
            forward, up = pose.feet[index]
            reach = (0.40 if hover else 0.55) - up * 0.6
            line = [
                (x, y),
                (x + radius * (0.05 + forward * 0.5), y + radius * 0.20),
                (x + radius * (0.12 + forward * 0.8), y + radius * reach),
            ]
            leg = chain(line, [radius * 0.06, radius * 0.055, radius * 0.075])
            figure.add(-0.5 if far else 0.5, leg, _LIMB, lift=0.5)

    @staticmethod
    def _add_arms(figure: Figure, pose: Pose, body: Point, radius: float) -> None:
        for index, side in ((1, 1), (0, -1)):
            forward, up, out = pose.hands[index]
            x, y = body[0] + radius * (0.15 if index == 0 else 0.5), body[1] + radius * 0.1
            tip = (
                x + (forward * 0.9 + side * out) * radius * 0.9 + radius * 0.05,
                y - up * radius * 0.85,
            )
            if up < -0.8:
                tip = (x + radius * 0.25, y + radius * 0.52)
            bend_x, bend_y = between((x, y), tip, 0.5)
            bend = (bend_x + side * radius * 0.06, bend_y + radius * 0.12)
            arm = [tube([(x, y), bend, tip], radius * 0.065), ellipse(*tip, radius * 0.11)]
            figure.add(2.9 if index == 0 else -0.4, arm, _LIMB, lift=0.6)
