"""Ways to move along: walk, run, jump, fly and swim."""

import math
from dataclasses import replace

from integrations.animatic.drawing.easing import clamp, keyed
from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.pose import Foot, Pose

WALK_STRIDE = 0.34
"""Half a step of the walk, in leg lengths."""
RUN_STRIDE = 0.62
_JUMP_SECONDS = 15 / 12


def _foot(phase: float, stride: float, lift: float, sharp: float) -> Foot:
    return stride * math.cos(phase), max(0.0, math.sin(phase)) ** sharp * lift


def _walk(pose: Pose) -> Pose:
    phase = pose.clock.turn(math.tau) - pose.clock.offset
    swing, bob = math.cos(phase), abs(math.sin(phase))
    near, far, near_hind, far_hind = (_foot(phase + math.pi * lag, WALK_STRIDE, 0.16, 1.2) for lag in (0, 1, 1.5, 0.5))
    return replace(
        pose,
        gait=phase,
        feet=(near, far, near_hind, far_hind),
        hands=((-0.42 * swing, -0.88, 0.12), (0.42 * swing, -0.88, 0.12)),
        lift=bob * 0.035 - 0.01,
        crouch=0.03,
        lean=4,
        tail=math.sin(phase) * 0.6,
        ears=-bob * 0.5,
        stretch=1 + 0.02 * math.cos(2 * phase),
        head_tilt=2 * math.sin(phase),
        turn=68,
        head_turn=42,
    )


def _run(pose: Pose) -> Pose:
    phase = pose.clock.turn(10.8) - pose.clock.offset
    swing, bob = math.cos(phase), abs(math.sin(phase))
    near, far, near_hind, far_hind = (_foot(phase + math.pi * lag, RUN_STRIDE, 0.42, 1.0) for lag in (0, 1, 1.15, 0.15))
    return replace(
        pose,
        gait=phase,
        feet=(near, far, near_hind, far_hind),
        hands=(
            (0.30 - 0.5 * swing, -0.35 - 0.16 * swing, 0.14),
            (0.30 + 0.5 * swing, -0.35 + 0.16 * swing, 0.14),
        ),
        grips=("fist", "fist"),
        lift=max(0.0, math.sin(2 * phase + 0.6)) * 0.14,
        crouch=0.09,
        lean=16,
        tail=math.sin(phase) * 0.6,
        ears=-bob * 0.5 - 0.5,
        stretch=1 + 0.04 * math.cos(2 * phase),
        head_tilt=2 * math.sin(phase),
        turn=68,
        head_turn=42,
    )


def _jump(pose: Pose) -> Pose:
    at = pose.clock.time / _JUMP_SECONDS % 1
    height = max(0.0, math.sin(math.pi * clamp((at - 0.27) / 0.47))) * 0.46
    reach = keyed(at, (0, 0), (0.16, -0.7), (0.36, 1), (0.6, 0.9), (0.8, -0.1), (1, 0))
    tuck = keyed(at, (0.30, 0), (0.50, 1), (0.72, 0))
    hand = (
        0.15 + 0.1 * reach,
        -0.5 + reach * 1.35 if reach > 0 else -0.75,
        0.40 + 0.32 * max(reach, 0),
    )
    return replace(
        pose,
        crouch=keyed(at, (0, 0), (0.18, 0.42), (0.30, 0.0), (0.72, 0.0), (0.80, 0.40), (1, 0)),
        lift=height,
        stretch=keyed(
            at,
            (0, 1),
            (0.18, 0.86),
            (0.32, 1.14),
            (0.52, 1.0),
            (0.70, 1.10),
            (0.79, 0.84),
            (0.90, 1.03),
            (1, 1),
        ),
        hands=(hand, hand),
        grips=("open", "open") if reach > 0.3 else ("relax", "relax"),
        feet=(
            (0.12 * tuck, 0.30 * tuck),
            (-0.10 * tuck, 0.16 * tuck),
            (-0.1 * tuck, 0.3 * tuck),
            (0.1 * tuck, 0.16 * tuck),
        ),
        ears=-height * 3 + 0.5,
        tail=height * 3 - 0.5,
        turn=40,
    )


def _fly(pose: Pose) -> Pose:
    beat = pose.clock.turn(12.57) - pose.clock.offset
    return replace(
        pose,
        stance="fly",
        wings=math.sin(beat),
        lift=0.42 + 0.06 * math.sin(beat - 1.2),
        rotation=52,
        hands=((0.18, 0.98, 0.10), (0.1, -0.85, 0.22)),
        grips=("fist", "fist"),
        feet=((-0.10, 0.03), (-0.22, 0.12), (-0.1, 0.0), (-0.2, 0.1)),
        tail=0.5 * math.sin(beat - 2),
        turn=65,
        head_turn=45,
        nod=8,
    )


def _swim(pose: Pose) -> Pose:
    phase = pose.clock.turn(5.03) - pose.clock.offset
    kick = 0.22 * math.sin(2 * phase)
    return replace(
        pose,
        stance="swim",
        stroke=phase,
        rotation=66 + 4 * math.sin(phase),
        lift=0.34 + 0.03 * math.sin(phase),
        hands=(
            (0.75 * math.sin(phase), 0.75 * math.cos(phase), 0.15),
            (-0.75 * math.sin(phase), -0.75 * math.cos(phase), 0.15),
        ),
        feet=((kick, 0.03), (-kick, 0.03), (-0.9 * kick, 0.03), (0.9 * kick, 0.03)),
        turn=66,
        head_turn=45,
        nod=12,
    )


ACTIONS = (
    Action("walk", _walk, loop=12, travels=True),
    Action("run", _run, loop=7, mood="happy", travels=True),
    Action("jump", _jump, loop=15, mood="happy"),
    Action("fly", _fly, loop=6, mood="happy", travels=True),
    Action("swim", _swim, loop=15, mood="happy", travels=True),
)
