"""Four-footed bodies: foxes, cats, horses, dragons."""

import math
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point, between, resampled
from integrations.animatic.drawing.shapes import chain
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.coats import Back, Coat
from integrations.animatic.figures.parts.four_legs import (
    FourLegs,
    Ground,
    add_four_legs,
    raised_paws,
)
from integrations.animatic.figures.parts.heads import add_head
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.parts.wings import BatWings
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, Sheet
from integrations.animatic.figures.view import View

_MOST_FRONTAL = 48.0
"""Seen from further in front, the body of this plan stays near its side view and looks wrong."""
_SIDE_ON = 66.0
_LONG_NECK = 1.4


@dataclass(frozen=True)
class Quadruped(BodyPlan):
    """Lengths and radii in units. The neck goes `neck` (forward, up) chest radii, `neck_length`
    times; `carapace` (over the back) and `spines` are radii of what the back carries.
    """

    length: float
    leg: float
    chest: float
    middle: float
    rump: float
    leg_radii: tuple[float, float]
    paw: float
    neck: tuple[float, float] = (0.35, 0.75)
    neck_length: float = 1.0
    neck_radius: float | None = None
    stance: float = 0.62
    hoofed: bool = False
    sock: str = ""
    sock_from: float = 0.62
    belly: str = ""
    coat: tuple[Coat, ...] = ()
    mane: str = ""
    spines: float = 0.0
    carapace: str = ""
    wings: BatWings | None = None
    melt: float = 6.0

    name = "quadruped"

    def stride(self) -> float:
        """Length of a leg."""
        return self.leg

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Animals rear and dive a little; they never stand on their heads."""
        del sheet
        rotation = {"fly": -14.0, "swim": -4.0}.get(pose.stance, pose.rotation)
        turn = pose.turn
        if turn is not None:
            turn = max(turn, _MOST_FRONTAL)
        if pose.action in ("wave", "dance"):
            turn = 50.0
        return replace(pose, rotation=rotation, turn=turn)

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        view = View(_SIDE_ON if pose.turn is None else pose.turn)
        frame = self._frame(sheet, pose, view)
        self._add_tail(figure, sheet, pose, frame)
        if self.wings:
            self._add_wings(figure, sheet, pose, frame, self.wings)
        legs = FourLegs(
            self.leg,
            *self.leg_radii,
            self.paw,
            self.stance,
            self.hoofed,
            self.sock,
            self.sock_from,
        )
        add_four_legs(figure, sheet, pose, frame.ground, legs)
        if self.spines:
            self._add_spines(figure, sheet, frame)
        figure.add(
            0,
            self._outline(sheet, frame),
            sheet.colour("skin"),
            self._markings(sheet, frame),
            melt=self.melt,
            name="body",
        )
        if self.carapace:
            self._add_shell(figure, sheet, frame)
        if self.mane:
            self._add_mane(figure, sheet, pose, frame)
        if sheet.has("scarf"):
            self._add_scarf(figure, sheet, pose, frame)
        at = (frame.chest[0] + self.chest * 1.0, frame.chest[1] + self.chest * 0.42)
        hold(figure, pose.prop, at, 2.15, sheet.head_radius * 0.48)
        head_turn = sheet.head_turn if pose.head_turn is None else pose.head_turn
        add_head(figure, sheet, pose, frame.head, 3.0, 30.0 if head_turn is None else head_turn)

    def _frame(self, sheet: Sheet, pose: Pose, view: View) -> "_Frame":
        sitting = pose.stance == "sit" or raised_paws(pose)
        lying = pose.stance == "lie"
        chest_up, rump_up = self._heights(pose, sitting, lying)
        chest_on, rump_on = self.length * 0.5, -self.length * 0.5
        if sitting:
            rump_on, chest_on = -self.length * 0.22, self.length * 0.24
        sag = -0.05 if sitting else 0.04
        middle = view((chest_on + rump_on) / 2, (chest_up + rump_up) / 2 + self.middle * sag)
        head = self._head(sheet, pose, (chest_on, chest_up), sitting, lying)
        x, y = view(*head)
        return _Frame(
            ground=Ground(view, (chest_on, chest_up), (rump_on, rump_up), self.chest, self.rump, sitting),
            chest=view(chest_on, chest_up),
            middle=middle,
            rump=view(rump_on, rump_up),
            neck=view(chest_on + self.chest * 0.15, chest_up + self.chest * 0.25),
            head=(x, y + pose.lean * 0.2),
            neck_radius=self.neck_radius or sheet.head_radius * 0.55,
        )

    def _heights(self, pose: Pose, sitting: bool, lying: bool) -> tuple[float, float]:
        """Heights of chest and rump."""
        chest, rump = self.leg + self.chest * 0.25, self.leg + self.rump * 0.25
        if sitting:
            rump, chest = self.rump * 0.95, chest + self.chest * 0.15
        elif lying:
            rump, chest = self.rump * 0.88, self.chest * 0.86
        else:
            chest -= self.leg * pose.crouch * 0.9
            rump -= self.leg * pose.crouch * 0.9
        if pose.action == "dance":
            chest += self.leg * (0.35 * max(0.0, pose.clock.sway(math.tau)) + 0.1)
        if pose.action == "run" and pose.gait is not None:
            chest += math.sin(pose.gait + 1.0) * self.leg * 0.12
            rump -= math.sin(pose.gait + 1.0) * self.leg * 0.12
        if pose.action == "surprised":
            chest += self.leg * 0.1
        return chest, rump

    def _head(
        self, sheet: Sheet, pose: Pose, chest: tuple[float, float], sitting: bool, lying: bool
    ) -> tuple[float, float]:
        """Forward and up of the head: higher and further back when sitting."""
        radius = sheet.head_radius
        forward, up = (part * self.neck_length for part in self.neck)
        if lying:
            low = radius * 0.95
            if self.neck_length >= 1.5:
                low = chest[1] + self.chest * up * 0.6
            return chest[0] + self.chest * 0.95, low
        place = (
            chest[0] + self.chest * forward + radius * (-0.15 if sitting else 0.1),
            chest[1] + self.chest * up + radius * 0.45,
        )
        if pose.lean and not sitting:
            return place[0] + pose.lean * 0.3, place[1] - pose.lean * 0.35
        return place

    def _outline(self, sheet: Sheet, frame: "_Frame") -> list[skia.Path]:
        radius = sheet.head_radius
        x, y = frame.head
        trunk = chain([frame.rump, frame.middle, frame.chest], [self.rump, self.middle, self.chest], 8)
        if self.neck_length <= _LONG_NECK:
            nape = (x - radius * 0.05, y + radius * 0.3)
            return [trunk, chain([frame.neck, nape], [self.chest * 0.72, frame.neck_radius])]
        bend = between(frame.neck, frame.head, 0.5)
        line = [
            frame.neck,
            (bend[0] + radius * 0.12, bend[1]),
            (x - radius * 0.1, y + radius * 0.1),
        ]
        radii = [self.chest * 0.80, frame.neck_radius * 1.15, frame.neck_radius]
        return [trunk, chain(line, radii)]

    def _markings(self, sheet: Sheet, frame: "_Frame") -> list[Marking]:
        markings: list[Marking] = []
        if self.belly:
            colour = sheet.colour(self.belly)
            markings += [Marking(path, colour) for path in self._pale_parts(sheet, frame)]
        back = Back(frame.rump, frame.middle, frame.chest, self.rump, self.middle, self.chest)
        for coat in self.coat:
            markings += coat.on(sheet, back)
        return markings

    def _pale_parts(self, sheet: Sheet, frame: "_Frame") -> list[skia.Path]:
        """Throat, breast and, unless it sits, the belly."""
        radius, chest = sheet.head_radius, self.chest
        x, y = frame.head
        cx, cy = frame.chest
        if frame.ground.sitting:
            breast = [
                (x + radius * 0.1, y + radius * 0.7),
                (cx + chest * 0.34, cy + chest * 0.1),
                (cx + chest * 0.25, cy + chest * 1.1),
            ]
            return [chain(breast, [chest * 0.5, chest * 0.62, chest * 0.4])]
        breast = [
            (x + radius * 0.05, y + radius * 0.75),
            (cx + chest * 0.62, cy + chest * 0.12),
            (cx + chest * 0.2, cy + chest * 0.95),
        ]
        belly = [
            (frame.rump[0] + self.rump * 0.3, frame.rump[1] + self.rump * 1.05),
            (frame.middle[0], frame.middle[1] + self.middle * 1.02),
            (cx + chest * 0.0, cy + chest),
        ]
        return [
            chain(breast, [chest * 0.42, chest * 0.52, chest * 0.32]),
            chain(belly, [self.rump * 0.2, self.middle * 0.34, chest * 0.3]),
        ]

    def _add_tail(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame") -> None:
        if sheet.tail:
            forward, up = frame.ground.rump
            root = frame.ground.view(forward - self.rump * 0.62, up + self.rump * sheet.tail.rise)
            sheet.tail.draw(figure, sheet, pose, root, 1, sheet.tail.depth)

    def _add_wings(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame", wings: BatWings) -> None:
        beat = pose.wings if pose.wings is not None else 0.25 + 0.05 * pose.clock.sway(3)
        forward, up = frame.ground.chest
        for far in (True, False):
            side = self.chest * (0.3 if far else -0.3)
            root = frame.ground.view(forward - self.chest * 0.3, up + self.chest * 0.6, side)
            wings.draw(figure, sheet, root, beat, -2.5 if far else 1.4, far)

    def _add_spines(self, figure: Figure, sheet: Sheet, frame: "_Frame") -> None:
        radius = sheet.head_radius
        x, y = frame.head
        throat = between(frame.neck, frame.head, 0.4)
        ridge: list[Point] = [
            (x - radius * 0.75, y + radius * 0.1),
            (throat[0] - frame.neck_radius, throat[1]),
            (frame.chest[0] - self.chest * 0.35, frame.chest[1] - self.chest * 0.92),
            (frame.middle[0], frame.middle[1] - self.middle * 0.97),
            (frame.rump[0] - self.rump * 0.3, frame.rump[1] - self.rump * 0.92),
        ]
        points = resampled([(px, py, 0.0) for px, py in ridge], 3)
        paths: list[skia.Path] = []
        for index, (px, py, _) in enumerate(points):
            size = self.spines * (0.6 + 0.4 * math.sin(math.pi * index / len(points)))
            line = [(px, py + size * 0.3), (px - size * 0.25, py - size * 0.9)]
            paths.append(chain(line, [size * 0.7, size * 0.12]))
        figure.add(-0.3, paths, sheet.colour("spines"))

    def _add_shell(self, figure: Figure, sheet: Sheet, frame: "_Frame") -> None:
        colour = sheet.colour(self.carapace)
        x, y = between(frame.rump, frame.chest, 0.46)
        half, rise = self.length * 0.5 + self.rump * 0.62, self.middle * 1.45
        dome = skia.Path()
        dome.moveTo(x - half, y + self.middle * 0.34)
        dome.cubicTo(x - half * 0.95, y - rise, x + half * 0.95, y - rise, x + half, y + self.middle * 0.34)
        dome.quadTo(x, y + self.middle * 0.72, x - half, y + self.middle * 0.34)
        dome.close()
        plates = [
            Marking(
                chain(
                    [(x + half * at, y - rise * 0.9), (x + half * at * 1.15, y + self.middle * 0.5)],
                    [2.2, 2.6],
                ),
                darken(colour, 0.25),
            )
            for at in (-0.45, 0.0, 0.45)
        ]
        rim = chain(
            [
                (x - half, y + self.middle * 0.30),
                (x, y + self.middle * 0.58),
                (x + half, y + self.middle * 0.30),
            ],
            [self.middle * 0.14] * 3,
        )
        markings = [*plates, Marking(rim, darken(colour, 0.16), 0.4)]
        figure.add(1.2, dome, colour, markings, lift=1.2)

    def _add_mane(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame") -> None:
        radius = sheet.head_radius
        top = (frame.head[0] - radius * 0.2, frame.head[1] - radius * 0.75)
        foot = (frame.chest[0] - self.chest * 0.45, frame.chest[1] - self.chest * 0.75)
        tufts: list[skia.Path] = []
        for index in range(6):
            x, y = between(top, foot, index / 5)
            swing = pose.clock.sway(3, -0.7 * index) * 3 + pose.tail * 2
            line = [
                (x + radius * 0.10, y),
                (x - radius * 0.28, y + radius * 0.16),
                (x - radius * 0.46 - swing, y + radius * 0.55),
            ]
            tufts.append(chain(line, [radius * 0.24, radius * 0.24, radius * 0.04]))
        figure.add(2.5, tufts, sheet.colour(self.mane), lift=0.7)

    def _add_scarf(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame") -> None:
        colour = sheet.colour("scarf")
        x, y = between(frame.neck, frame.head, 0.75 if self.neck_length > _LONG_NECK else 0.42)
        half = frame.neck_radius * 1.25
        loop = [(x - half, y - 3), (x + 2, y + half * 0.5), (x + half * 1.1, y - 2)]
        figure.add(2.6, chain(loop, [7, 8.5, 7]), colour)
        swing = pose.clock.sway(3) * 3 - pose.tail * 2
        end = [
            (x - half * 0.35, y + half * 0.4),
            (x - half * 0.6 - swing * 0.4, y + half * 0.4 + 18),
            (x - half * 0.5 - swing, y + half * 0.4 + 34),
        ]
        figure.add(2.55, chain(end, [5, 7.5, 8]), darken(colour, 0.14))


@dataclass(frozen=True)
class _Frame:
    """The body in the picture."""

    ground: Ground
    chest: Point
    middle: Point
    rump: Point
    neck: Point
    head: Point
    neck_radius: float
