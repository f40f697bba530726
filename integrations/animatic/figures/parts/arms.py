"""Arms: two bones, one tapered tube, a sleeve and a hand."""

from dataclasses import dataclass

from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point, between, direction, elbow, stretch
from integrations.animatic.drawing.shapes import chain
from integrations.animatic.figures.figure import Figure, Ramp
from integrations.animatic.figures.parts.hands import hand, knuckle_lines
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import Sheet
from integrations.animatic.figures.view import View

_IN_FRONT = 2.6
"""How far a hand that is forward and raised moves towards us: in front of the head."""
_FAR_DEPTH = -2.0


@dataclass(frozen=True)
class Arm:
    """One arm of a body: 0 the near one, 1 the far one.

    `shoulder` is in body units. `sleeve` is a colour and how far down the arm it reaches (0..1).
    `base` names the piece that the arm grows out of.
    """

    index: int
    shoulder: tuple[float, float, float]
    length: float
    radius: float
    depth: float
    colour: str
    base: str = "body"
    sleeve: tuple[str, float] | None = None


def add_arm(figure: Figure, sheet: Sheet, pose: Pose, view: View, arm: Arm) -> Point:
    """Add an arm and its hand; answers where the wrist is."""
    side = -1 if arm.index == 0 else 1
    reach = _reach(pose, arm.index, _wide_head(sheet))
    root = view(*arm.shoulder)
    wrist = _wrist(view, arm, reach, side)
    joint = _elbow(view, root, wrist, arm.length, side)
    points = [root, between(root, joint, 0.5), joint, between(joint, wrist, 0.5), wrist]
    radii = [arm.radius * share for share in (1.18, 1.08, 0.98, 0.90, 0.80)]
    depth, behind = _depth(pose, view, arm, reach, _wide_head(sheet))
    colour = darken(arm.colour, 0.10) if behind else arm.colour
    palm = hand(
        sheet.hand,
        pose.grips[arm.index],
        wrist,
        direction(joint, wrist),
        sheet.hand_radius or arm.radius * 1.38,
        _thumb(pose, view, arm.index, side, wrist[0] < root[0]),
    )
    ramp = None if behind else Ramp(between(root, joint, 0.15), joint, arm.base)
    limb = chain(points, radii, 4)
    figure.add(depth, [limb, *palm], colour, lift=0.5, ramp=None if arm.sleeve else ramp)
    if arm.sleeve:
        cloth = chain(*stretch(points, radii, 0, arm.sleeve[1], arm.radius * 0.26))
        tone = darken(arm.sleeve[0], 0.10) if behind else arm.sleeve[0]
        figure.add(depth + 0.01, cloth, tone, ramp=ramp, lift=0.5)
    if sheet.hand == "human" and pose.grips[arm.index] in ("fist", "hold", "relax", "point"):
        size = sheet.hand_radius or arm.radius * 1.38
        lines = knuckle_lines(
            wrist,
            direction(joint, wrist),
            size,
            arm.radius * 0.12,
            darken(sheet.colour("skin"), 0.4),
        )
        figure.ink(depth + 0.02, lines)
    return wrist


def _wide_head(sheet: Sheet) -> bool:
    return getattr(sheet.head, "width", 1.0) > 1.1


def _reach(pose: Pose, index: int, wide_head: bool) -> tuple[float, float, float]:
    forward, up, out = pose.hands[index]
    if up > 0.3 and wide_head:
        # Around a wide head, never across its face.
        out += 0.35
    return forward, up, out


def _wrist(view: View, arm: Arm, reach: tuple[float, float, float], side: int) -> Point:
    forward, up, out = reach
    x, y, z = arm.shoulder
    return view(x + forward * arm.length, y + up * arm.length, z + side * out * arm.length)


def _elbow(view: View, root: Point, wrist: Point, length: float, side: int) -> Point:
    """Elbows hang: of both bends, the lower and more outward one."""
    outward = side * view.cosine - view.sine * 1.2
    bone = length * 0.505
    bends = [elbow(root, wrist, bone, bone, bend) for bend in (1, -1)]
    return max(bends, key=lambda p: (p[1] - root[1]) + (p[0] - root[0]) * outward * 0.8)


def _depth(pose: Pose, view: View, arm: Arm, reach: tuple[float, float, float], wide_head: bool) -> tuple[float, bool]:
    """The layer of the arm, and whether it lies behind the body."""
    forward, up, out = reach
    if (forward > 0.3 and up > 0.0) or (up > 0.3 and wide_head):
        return arm.depth + _IN_FRONT, False
    in_front = forward > 0.30 or (view.cosine > 0.9 and out < 0)
    hidden = view.turn > 12 and (view.turn > 55 or not in_front)
    if arm.index == 1 and hidden:
        return _FAR_DEPTH, True
    return arm.depth, False


def _thumb(pose: Pose, view: View, index: int, side: int, leftwards: bool) -> int:
    thumb = side if view.cosine > 0.3 else 1
    if pose.grips[index] == "open" and pose.hands[index][1] > 0.2 and leftwards:
        return -thumb
    return thumb
