"""Soft heads on many arms: octopuses and jellyfish."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.easing import lerp
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import chain, ellipse
from integrations.animatic.figures.figure import Figure, Marking, Ramp
from integrations.animatic.figures.parts.heads import add_head
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, Sheet

_PACE: Mapping[str, float] = {"run": 8, "walk": 5, "swim": 6, "dance": 6.3}
_GESTURES = frozenset({"wave", "point", "hold", "talk", "think", "cry", "laugh", "surprised", "dance", "jump"})
_CLOSE = frozenset({"hold", "laugh", "cry", "think"})


@dataclass(frozen=True)
class Octopus(BodyPlan):
    """Arms in head radii. A `drifting` one hangs in the water, its arms below it."""

    arms: int = 8
    length: float = 1.15
    radius: float = 0.16
    drifting: bool = False
    suckers: bool = True

    name = "octopus"

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Soft bodies rock; they do not turn over."""
        del sheet
        if pose.action in ("walk", "run"):
            return replace(pose, rotation=4 * pose.clock.sway(_PACE[pose.action]))
        return replace(pose, rotation=pose.rotation * 0.25)

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        radius = sheet.head_radius
        pace = _PACE.get(pose.action, 2.2)
        level = -radius * self._height(pose, pace)
        for index in range(self.arms):
            self._add_arm(figure, sheet, pose, level, index, pace)
        hold(figure, pose.prop, (0, level + radius * 1.18), 2.8, radius * 0.30)
        turn = sheet.head_turn if pose.head_turn is None else pose.head_turn * 0.6
        add_head(figure, sheet, pose, (0, level), 2.0, 18.0 if turn is None else turn)

    def _height(self, pose: Pose, pace: float) -> float:
        """Height of the head's middle in head radii."""
        if self._hangs(pose):
            return 1.85 + (0.5 * self.length if self.drifting else 0)
        if pose.resting:
            return 1.1
        return 1.50 + (0.06 * pose.clock.sway(pace * 2) if pace > 3 else 0)

    def _hangs(self, pose: Pose) -> bool:
        return pose.airborne or (self.drifting and not pose.resting)

    def _add_arm(self, figure: Figure, sheet: Sheet, pose: Pose, level: float, index: int, pace: float) -> None:
        radius = sheet.head_radius
        half = (self.arms - 1) / 2
        at = (index - half) / half
        root = (at * radius * 0.62, level + radius * 0.62)
        waves = [pose.clock.sway(pace, lag - index * 1.9) for lag in (0, 1.1, 2.2)]
        skin = sheet.colour("skin")
        depth = (-1.0 if index % 2 else -2.0) + abs(at) * 0.3
        colour = skin if index % 2 else darken(skin, 0.14)
        hand = {1: 0, self.arms - 2: 1}.get(index)
        if hand is not None and pose.action in _GESTURES and pose.hands[hand][1] > -0.8:
            line = self._gesture(pose, radius, root, hand, waves)
            depth, colour = 2.5, skin
        elif self._hangs(pose):
            line = self._hanging(radius, root, at, waves)
        else:
            line = self._standing(radius, root, at, waves, pace)
        thick = self.radius * radius
        last = len(line) - 1
        radii = [thick * (1.25 - 0.9 * joint / last) for joint in range(last + 1)]
        suckers = [
            Marking(
                ellipse(*between(line[joint], line[joint + 1], 0.5), thick * 0.34),
                lighten(colour, 0.45),
            )
            for joint in range(1, last)
            if self.suckers
        ]
        ramp = Ramp(line[0], line[1], "head") if depth > 2 else None
        figure.add(depth, chain(line, radii), colour, suckers, ramp=ramp)

    def _hanging(self, radius: float, root: Point, at: float, waves: list[float]) -> list[Point]:
        x, y = root
        length = self.length * radius
        return [
            (x, y),
            (x + (at * 0.35 + waves[0] * 0.12) * radius, y + length * 0.38),
            (x + (at * 0.42 + waves[1] * 0.16) * radius, y + length * 0.74),
            (x + (at * 0.3 + waves[2] * 0.2) * radius, y + length),
        ]

    @staticmethod
    def _standing(radius: float, root: Point, at: float, waves: list[float], pace: float) -> list[Point]:
        x, y = root
        lifted = max(0.0, waves[0]) * radius * (0.30 if pace > 3 else 0.025)
        floor = -radius * 0.12 - lifted
        out = math.copysign(radius, at)
        return [
            (x, y),
            (x + at * radius * 0.38, lerp(y, floor, 0.55)),
            (x + (at * 0.72 + waves[0] * 0.06) * radius, floor + radius * 0.02),
            (
                x + (at * 0.98 + waves[0] * 0.05) * radius + out * 0.16,
                floor - radius * (0.10 + 0.05 * waves[1]),
            ),
            (x + at * radius + out * 0.10, floor - radius * 0.34 - lifted),
        ]

    @staticmethod
    def _gesture(pose: Pose, radius: float, root: Point, hand: int, waves: list[float]) -> list[Point]:
        forward, up, out = pose.hands[hand]
        x, y = root
        side = -1 if hand == 0 else 1
        pointed = forward * radius * 0.4 if pose.action == "point" else 0
        tip = (
            x + side * (0.35 + abs(out)) * radius * 1.2 + pointed,
            y - up * radius * 1.25 - radius * 0.1,
        )
        if pose.action in _CLOSE:
            tip = (side * radius * 0.52, y - up * radius * 0.9 + radius * 0.1)
        bend = (
            lerp(x, tip[0], 0.5) + side * radius * 0.25,
            lerp(y, tip[1], 0.45) + radius * 0.25,
        )
        curl = (tip[0] + side * radius * 0.16 + waves[0] * 3, tip[1] - radius * 0.14)
        return [root, bend, between(bend, tip, 0.7), tip, curl]
