"""Feelings that take the whole body: dance, cry, laugh and be surprised."""

import math
from dataclasses import replace

from integrations.animatic.drawing.easing import clamp, keyed, overshoot
from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.pose import Pose


def _dance(pose: Pose) -> Pose:
    beat = pose.clock.turn(math.tau) - pose.clock.offset
    swing, up, down = math.sin(beat), max(0.0, math.sin(beat)), max(0.0, -math.sin(beat))
    return replace(
        pose,
        lean=3 * swing,
        rotation=5 * swing,
        crouch=0.07 + 0.06 * math.cos(2 * beat),
        hands=((0.25, 0.42 + 0.42 * swing, 0.62), (0.25, 0.42 - 0.42 * swing, 0.62)),
        grips=("open", "open"),
        feet=((0.05, 0.15 * up), (0.05, 0.15 * down), (0.05, 0.13 * down), (0.05, 0.13 * up)),
        head_tilt=-9 * swing,
        turn=20 * swing + 14,
        head_turn=25 * swing + 10,
        stretch=1 + 0.03 * math.cos(2 * beat),
        tail=1.6 * swing,
        emotion="proud" if pose.emotion == "happy" and math.cos(beat) > 0 else pose.emotion,
    )


def _cry(pose: Pose) -> Pose:
    sob = 0.4 * pose.clock.sway(15.7)
    return replace(
        pose,
        hands=((0.36, 0.34 + 0.02 * sob, 0.14), (0.30, -0.80, 0.12)),
        grips=("fist", "relax"),
        lean=6,
        nod=-8 + sob,
        head_tilt=4 + sob,
        ears=1.2,
        turn=30,
        stretch=1 + 0.012 * pose.clock.sway(15.7),
        tail=-1.2,
    )


def _laugh(pose: Pose) -> Pose:
    shake = abs(pose.clock.sway(9.42))
    return replace(
        pose,
        lean=-6 - 2 * shake,
        nod=10 + 4 * shake,
        stretch=1 + 0.035 * shake,
        lift=0.012 * shake,
        hands=((0.48, -0.46 + 0.03 * shake, -0.12), (0.42, -0.52 + 0.03 * shake, -0.10)),
        grips=("palm", "palm"),
        ears=0.4 * shake,
        head_tilt=-5,
        turn=26,
    )


def _surprised(pose: Pose) -> Pose:
    time = pose.clock.time
    jolt = overshoot(time / 0.3)
    hand = (0.34 * jolt, -0.28 + 0.42 * jolt, 0.48 * jolt)
    return replace(
        pose,
        stretch=keyed(time, (0, 1), (0.08, 0.9), (0.25, 1.08), (0.5, 1.03)),
        lift=0.12 * max(0.0, math.sin(math.pi * clamp(time / 0.35))),
        hands=(hand, hand),
        grips=("open", "open"),
        lean=-7,
        ears=-1.5,
        tail=1.8,
        turn=22,
        head_turn=16,
    )


ACTIONS = (
    Action("dance", _dance, loop=12, mood="happy"),
    Action("cry", _cry, loop=10, mood="crying", fixed=True),
    Action("laugh", _laugh, loop=8, mood="laughing", fixed=True),
    Action("surprised", _surprised, loop=12, hold=2, intro=7, mood="surprised"),
)
