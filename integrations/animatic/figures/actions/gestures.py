"""Gestures: wave, point, hold, think, look and talk."""

from dataclasses import replace

from integrations.animatic.drawing.easing import overshoot
from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.pose import Pose


def _wave(pose: Pose) -> Pose:
    swing = pose.clock.sway(8.38)
    return replace(
        pose,
        hands=((0.34, 0.50 + 0.05 * swing, 0.76 + 0.18 * swing), pose.hands[1]),
        grips=("open", "relax"),
        head_tilt=-5 + 2 * swing,
        lean=-2,
        turn=18,
        head_turn=12,
    )


def _point(pose: Pose) -> Pose:
    reach = overshoot(pose.clock.time / 0.35) if pose.clock.time < 0.35 else 1.0
    reach += 0.015 * pose.clock.sway(5)
    return replace(
        pose,
        hands=((0.16, -0.55, 0.42), (0.93 * reach, 0.16 * reach, 0.12)),
        grips=("fist", "point"),
        turn=48,
        head_turn=38,
        gaze=(0.6, -0.1),
        lean=4,
    )


def _hold(pose: Pose) -> Pose:
    breath = 0.015 * pose.clock.sway(2.1)
    hand = (0.52, -0.40 + breath, -0.10)
    return replace(
        pose,
        hands=(hand, hand),
        grips=("hold", "hold"),
        prop="gift",
        gaze=(0.2, 0.4),
        nod=-4,
        turn=26,
        head_turn=20,
    )


def _think(pose: Pose) -> Pose:
    return replace(
        pose,
        hands=((0.50, 0.10, -0.12), (0.40, -0.50, -0.22)),
        grips=("point", "hold"),
        head_tilt=7 + pose.clock.sway(2.1),
        nod=3,
        turn=28,
        head_turn=24,
    )


def _look(pose: Pose) -> Pose:
    """Look about: the eyes lead, the head follows."""
    sweep = pose.clock.sway(1.57)
    lead = pose.clock.sway(1.57, -0.6)
    return replace(
        pose,
        gaze=(0.75 * lead, -0.15),
        head_turn=14 + 26 * sweep,
        head_tilt=3 * sweep,
        nod=4,
        ears=-0.6 if abs(lead) > 0.8 else pose.ears,
        lean=2,
    )


def _talk(pose: Pose) -> Pose:
    beat = pose.clock.sway(3.14)
    return replace(
        pose,
        hands=((0.48, -0.42 - 0.10 * beat, 0.32), (0.60, -0.18 + 0.14 * beat, 0.30)),
        grips=("palm", "palm"),
        head_tilt=3 * pose.clock.sway(3.14, 0.8),
        nod=3 * pose.clock.sway(6.28),
        turn=32,
    )


ACTIONS = (
    Action("wave", _wave, loop=9, hold=2, mood="happy"),
    Action("point", _point, loop=15, hold=2, intro=5, mood="happy"),
    Action("hold", _hold, loop=18, hold=2, mood="happy"),
    Action("think", _think, loop=18, hold=2, mood="thinking"),
    Action("look", _look, loop=24, hold=2, mood="curious"),
    Action("talk", _talk, loop=12, hold=2),
)
