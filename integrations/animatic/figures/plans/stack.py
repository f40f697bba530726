"""Stacks of balls: snowmen, with twigs for arms."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import chain, ellipse
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.parts.garments import ScarfPlace, add_scarf
from integrations.animatic.figures.parts.heads import add_head
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, Sheet

_TWIG = "#6b4a35"
_COAL = "#3a2f3f"
_ROCK: Mapping[str, float] = {"walk": 5.0, "run": 8.0}
_CLOSE = frozenset({"hold", "laugh", "cry", "think"})
_HANGING = -0.8


@dataclass(frozen=True)
class Stack(BodyPlan):
    """Radii of the balls in units, the head last."""

    radii: tuple[float, ...] = (50, 40, 37)

    name = "stack"

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Without legs it rocks along."""
        del sheet
        if pose.gait is not None:
            rock = _ROCK.get(pose.action, 5.0) * math.sin(pose.gait)
            return replace(pose, rotation=rock, turn=30.0, head_turn=30.0)
        return pose

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        turn = 24.0 if sheet.head_turn is None else sheet.head_turn
        if pose.head_turn is not None:
            turn = pose.head_turn * 0.7
        slide = math.sin(math.radians(turn)) * self.radii[0] * 0.12
        balls = self._balls(pose)
        for index, (x, y, radius) in enumerate(balls[:-1]):
            chest = index == len(balls) - 2
            buttons = self._buttons(slide, y, radius) if chest else []
            ball = ellipse(x, y, radius * 1.04, radius * 0.96)
            figure.add(index * 0.1, ball, sheet.colour("skin"), buttons, name="body")
        x, y, radius = balls[-1]
        if sheet.has("scarf"):
            place = ScarfPlace(x, y + radius * 0.84, radius * 1.1, 1.0, 1.5)
            add_scarf(figure, sheet.colour("scarf"), pose, place)
        _, chest_y, chest_radius = balls[-2]
        for index, side in ((1, 1), (0, -1)):
            self._add_twig(figure, pose, (chest_y, chest_radius), index, side)
        hold(figure, pose.prop, (0, chest_y), 2.4, radius * 0.5)
        add_head(figure, sheet, pose, (x, y), 2.0, turn)

    def _balls(self, pose: Pose) -> list[tuple[float, float, float]]:
        squash = pose.crouch * 0.1
        balls: list[tuple[float, float, float]] = []
        ground = 0.0
        for index, radius in enumerate(self.radii):
            lean = pose.lean * (0.3 * index if index < len(self.radii) - 1 else 0.8)
            balls.append((lean, ground - radius * (0.90 - squash), radius))
            ground -= radius * 1.62 * (1 - squash)
        return balls

    @staticmethod
    def _buttons(slide: float, y: float, radius: float) -> list[Marking]:
        return [
            Marking(ellipse(slide * 0.9, y + row * radius * 0.42, radius * 0.085), _COAL, 0.4) for row in (-1, 0, 1)
        ]

    def _add_twig(self, figure: Figure, pose: Pose, chest: tuple[float, float], index: int, side: int) -> None:
        y, radius = chest
        length = radius * 1.35
        root = (side * radius * 0.86, y - radius * 0.2)
        forward = pose.hands[index][0]
        tip = self._twig_tip(pose, root, chest, length, index, side)
        middle_x, middle_y = between(root, tip, 0.5)
        middle = (middle_x, middle_y + length * 0.10)
        paths = [chain([root, middle, tip], [3.6, 3.2, 2.4]), *self._fingers(middle, tip, length)]
        figure.add(2.5 if forward > 0.3 else -0.5, paths, _TWIG, lift=0.7)

    @staticmethod
    def _twig_tip(
        pose: Pose,
        root: Point,
        chest: tuple[float, float],
        length: float,
        index: int,
        side: int,
    ) -> Point:
        _, up, out = pose.hands[index]
        y, radius = chest
        if pose.action in _CLOSE and up > _HANGING:
            return side * radius * 0.35, y - up * length * 0.6
        if up <= _HANGING:
            up, out = 0.10 + 0.1 * pose.clock.sway(2, -index), 0.75
        return root[0] + side * (out + 0.15) * length, root[1] - up * length

    @staticmethod
    def _fingers(middle: Point, tip: Point, length: float) -> list[skia.Path]:
        turn = math.atan2(tip[1] - middle[1], tip[0] - middle[0])
        fingers: list[skia.Path] = []
        for at, fan in ((0.75, 0.7), (0.8, -0.75)):
            x, y = between(middle, tip, at)
            reach = length * 0.20
            end = (x + math.cos(turn + fan) * reach, y + math.sin(turn + fan) * reach)
            fingers.append(chain([(x, y), end], [2.4, 1.6]))
        return fingers
