"""Being there: idle, sit and sleep."""

from collections.abc import Mapping
from dataclasses import replace

from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.pose import Grip, Hand, Pose

_MOOD_HANDS: Mapping[str, tuple[Hand, Hand, Grip, Grip]] = {
    "scared": ((0.40, 0.05, 0.12), (0.40, 0.05, 0.12), "fist", "fist"),
    "love": ((0.44, -0.24, 0.02), (0.44, -0.24, 0.02), "hold", "hold"),
    "angry": ((0.12, -0.62, 0.34), (0.12, -0.62, 0.34), "fist", "fist"),
    "surprised": ((0.30, -0.05, 0.40), (0.30, -0.05, 0.40), "open", "open"),
    "thinking": ((0.50, 0.10, -0.12), (0.40, -0.50, -0.22), "point", "hold"),
    "worried": ((0.42, -0.36, 0.0), (0.42, -0.36, 0.0), "hold", "hold"),
    "proud": ((0.12, -0.55, 0.42), (0.12, -0.55, 0.42), "fist", "fist"),
    "excited": ((0.34, -0.06, 0.36), (0.34, -0.06, 0.36), "fist", "fist"),
}
"""What hands do while somebody only stands there in a mood."""


def _idle(pose: Pose) -> Pose:
    gesture = _MOOD_HANDS.get(pose.emotion)
    if gesture is None:
        return pose
    near, far, near_grip, far_grip = gesture
    breath = 0.012 * pose.clock.sway(2.1)
    return replace(
        pose,
        hands=((near[0], near[1] + breath, near[2]), (far[0], far[1] + breath, far[2])),
        grips=(near_grip, far_grip),
    )


def _sit(pose: Pose) -> Pose:
    return replace(
        pose,
        stance="sit",
        crouch=1,
        hands=((0.42, -0.70, 0.05), (0.42, -0.72, 0.05)),
        turn=42,
    )


def _sleep(pose: Pose) -> Pose:
    breath = pose.clock.sway(1.6)
    return replace(
        pose,
        stance="lie",
        crouch=1,
        head_tilt=13 + breath,
        nod=-10,
        stretch=1 + 0.022 * breath,
        hands=((0.38, -0.68, -0.08), (0.38, -0.68, -0.02)),
        tail=0.3 * pose.clock.sway(1.6, 1.0),
        ears=0.8,
        turn=42,
    )


ACTIONS = (
    Action("idle", _idle, loop=18, hold=2),
    Action("sit", _sit, loop=18, hold=2),
    Action("sleep", _sleep, loop=16, hold=3, mood="asleep", fixed=True),
)
