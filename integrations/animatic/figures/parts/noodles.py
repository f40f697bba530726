"""Noodle limbs: the arms and legs of things that have none."""

from dataclasses import dataclass

from integrations.animatic.drawing.geometry import Point, between, direction, elbow
from integrations.animatic.drawing.shapes import chain
from integrations.animatic.figures.figure import Figure, Ramp
from integrations.animatic.figures.parts.hands import hand, shoe
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.pose import Pose

_TOWARDS_FRONT = frozenset({"point", "walk", "run"})
_BEFORE_BODY = frozenset({"laugh", "cry", "think"})
_HANGING = -0.8


@dataclass(frozen=True)
class Noodles:
    """Where limbs leave a body: its middle, half its width and the height of its underside.

    Lengths in units; a length of 0 leaves the limb out. `hand` is a kind of hand.
    """

    x: float
    y: float
    half: float
    base: float
    arm: float
    leg: float
    radius: float
    colour: str
    glove: str
    shoe: str
    hand: str = "mitt"
    resting_arms_out: bool = False


def add_noodles(figure: Figure, pose: Pose, limbs: Noodles) -> None:
    """Add legs, arms and what is held."""
    for index, side in ((1, 1), (0, -1)):
        if limbs.leg:
            _add_leg(figure, pose, limbs, index, side)
    for index, side in ((1, 1), (0, -1)):
        if limbs.arm:
            _add_arm(figure, pose, limbs, index, side)
    hold(figure, pose.prop, _held(limbs), 2.9, limbs.half * 0.34)


def _held(limbs: Noodles) -> Point:
    return limbs.x + limbs.half * 0.62, limbs.y + limbs.half * 0.42


def _add_leg(figure: Figure, pose: Pose, limbs: Noodles, index: int, side: int) -> None:
    forward, up = pose.feet[index]
    sprawl = limbs.leg * 0.7 * side if pose.resting else 0
    foot = (
        limbs.x + side * limbs.half * 0.42 + forward * limbs.leg * 0.9 + sprawl,
        -limbs.radius if pose.resting else -up * limbs.leg,
    )
    hip = (limbs.x + side * limbs.half * 0.40, limbs.base - limbs.radius)
    knee = elbow(hip, foot, limbs.leg * 0.52, limbs.leg * 0.52, -1)
    line = [hip, knee, (foot[0], foot[1] - limbs.radius * 0.6)]
    figure.add(-1, chain(line, [limbs.radius * 0.82] * 3), limbs.colour, lift=0.5)
    turned = (pose.turn or 0.0) * 0.4 > 8
    sole = shoe(foot[0], foot[1] + 1, limbs.radius * 1.5, 0.75 if turned else 0.5 * side)
    figure.add(-0.9, sole, limbs.shoe)


def _add_arm(figure: Figure, pose: Pose, limbs: Noodles, index: int, side: int) -> None:
    root = (limbs.x + side * limbs.half * 0.97, limbs.y)
    wrist, up = _wrist(pose, limbs, root, index, side)
    bone = limbs.arm * 0.52
    bends = [elbow(root, wrist, bone, bone, bend) for bend in (1, -1)]
    joint = max(bends, key=lambda p: (p[1] - root[1]) + side * (p[0] - root[0]) * 0.9)
    radii = [limbs.radius * share for share in (0.8, 0.75, 0.7)]
    figure.add(
        3,
        chain([root, joint, wrist], radii),
        limbs.colour,
        lift=0.6,
        ramp=Ramp(root, between(root, joint, 0.6), "body"),
    )
    thumb = side * (-1 if up > 0.2 else 1)
    palm = hand(
        limbs.hand,
        pose.grips[index],
        wrist,
        direction(joint, wrist),
        limbs.radius * 1.15,
        thumb,
    )
    figure.add(3.1, palm, limbs.glove, lift=0.5)


def _wrist(pose: Pose, limbs: Noodles, root: Point, index: int, side: int) -> tuple[Point, float]:
    """Where the hand is, and how high it was asked to be."""
    forward, up, out = pose.hands[index]
    if limbs.resting_arms_out and up < _HANGING:
        forward, up, out = 0.2, -0.15 + 0.08 * pose.clock.sway(2, -index), 0.55
    if pose.action == "hold":
        # To one side: most things carry their face where hands would meet.
        x, y = _held(limbs)
        return (x + side * limbs.half * 0.30, y), up
    if pose.action in _BEFORE_BODY and up > _HANGING:
        share = 0.7 if pose.action == "think" and index == 1 else 0.45
        x = limbs.x + side * limbs.half * share
        return (x, limbs.y - up * limbs.arm * 0.9 + limbs.half * 0.25), up
    reach = 0.95 if pose.action == "point" and index == 1 else 0.5
    ahead = 1.0 if pose.action in _TOWARDS_FRONT else -side * 0.6
    x = root[0] + side * (0.10 + out) * limbs.arm * 1.1 + forward * limbs.arm * reach * ahead
    return (x, root[1] - up * limbs.arm), up
