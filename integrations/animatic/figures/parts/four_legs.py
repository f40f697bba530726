"""Legs of four-footed animals: hips, hocks, paws and hoofs, standing or not."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point, between, elbow, stretch
from integrations.animatic.drawing.shapes import chain, ellipse
from integrations.animatic.figures.figure import Figure, Marking, Ramp
from integrations.animatic.figures.parts.hands import hoof, paw, toe_lines
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import Sheet
from integrations.animatic.figures.view import View

_BOTH_PAWS = frozenset({"hold", "cry", "laugh"})
_NEAR_PAW = frozenset({"wave", "think"})
_FAR_PAW = frozenset({"point"})


@dataclass(frozen=True)
class FourLegs:
    """Proportions of the legs, in units; `stance` is how wide they stand, in body radii.

    `sock` is the role that colours everything beyond the fraction `sock_from`.
    """

    length: float
    root: float
    shin: float
    paw: float
    stance: float = 0.62
    hoofed: bool = False
    sock: str = ""
    sock_from: float = 0.62


@dataclass(frozen=True)
class Ground:
    """Where the body carries its legs: forward and up of chest and rump, and how it rests."""

    view: View
    chest: tuple[float, float]
    rump: tuple[float, float]
    chest_radius: float
    rump_radius: float
    sitting: bool


@dataclass(frozen=True)
class _Leg:
    index: int
    hind: bool
    far: bool
    folded: bool
    raised: bool
    hip: Point
    knee: Point
    foot: Point

    @property
    def points(self) -> list[Point]:
        return [
            self.hip,
            between(self.hip, self.knee, 0.55),
            self.knee,
            between(self.knee, self.foot, 0.55),
            self.foot,
        ]


def add_four_legs(figure: Figure, sheet: Sheet, pose: Pose, ground: Ground, legs: FourLegs) -> None:
    """Add all four legs."""
    for index in range(4):
        leg = _leg(pose, ground, legs, index)
        _add_leg(figure, sheet, pose, ground, legs, leg)


def raised_paws(pose: Pose) -> bool:
    """Whether the action needs a front paw in the air: the animal sits down for it."""
    return pose.action in _BOTH_PAWS | _NEAR_PAW | _FAR_PAW


def _uses_paw(pose: Pose, ground: Ground, hind: bool, far: bool) -> bool:
    if hind or not ground.sitting:
        return False
    if pose.action in _BOTH_PAWS:
        return True
    return pose.action in (_FAR_PAW if far else _NEAR_PAW)


def _leg(pose: Pose, ground: Ground, legs: FourLegs, index: int) -> _Leg:
    hind, far = index >= 2, index % 2 == 1
    side = 1 if far else -1
    view = ground.view
    forward, up = ground.rump if hind else ground.chest
    radius = ground.rump_radius if hind else ground.chest_radius
    forward += _apart(ground, hind, far)
    folded = hind and (ground.sitting or pose.stance == "lie")
    raised = _uses_paw(pose, ground, hind, far)
    hip3 = (forward, up - radius * 0.12, side * radius * legs.stance * 0.8)
    foot3 = _foot(pose, ground, legs, index, (forward, up), radius)
    hip, foot = view(*hip3), view(*foot3)
    foot = (foot[0], foot[1] - legs.paw * 0.55)
    if raised:
        foot = _raised_paw(pose, ground, legs, hip3, far, side)
    bone = (legs.length + radius * 0.13 - legs.paw * 0.55) * (0.512 if hind else 0.504)
    knee = elbow(hip, foot, bone, bone, _bend(view, hind, raised))
    if folded:
        knee = (foot[0] - 2, foot[1] - ground.rump_radius * 0.62)
    return _Leg(index, hind, far, folded, raised, hip, knee, foot)


def _apart(ground: Ground, hind: bool, far: bool) -> float:
    """Legs of a pair stand a little apart along the body too."""
    if hind:
        return ground.rump_radius * (0.14 if far else 0.02)
    return ground.chest_radius * (0.05 if far else -0.05)


def _bend(view: View, hind: bool, raised: bool) -> int:
    looks_right = view.sine > 0
    if hind:
        return -1 if looks_right else 1
    return 1 if looks_right and not raised else -1


def _foot(
    pose: Pose,
    ground: Ground,
    legs: FourLegs,
    index: int,
    hip: tuple[float, float],
    radius: float,
) -> tuple[float, float, float]:
    """Where a foot is in body units."""
    hind, far = index >= 2, index % 2 == 1
    side = (1 if far else -1) * legs.stance
    length = legs.length
    if ground.sitting and hind:
        return ground.rump[0] + ground.rump_radius * 1.25, 0, (1 if far else -1) * (ground.rump_radius * 0.9)
    if pose.stance == "lie":
        return _lying_foot(ground, legs, hind, far)
    if pose.stance == "fly":
        reach = length * (0.75 if not hind else -0.8)
        return hip[0] + reach, hip[1] - length * 0.45, side * radius
    if pose.stance == "swim":
        paddle = pose.stroke + index * 1.7
        return (
            hip[0] + math.cos(paddle) * length * 0.4,
            hip[1] - length * 0.75 + math.sin(paddle) * length * 0.15,
            side * radius,
        )
    forward, up = pose.feet[index]
    planted = length * (-0.02 if hind else 0.06)
    return hip[0] + forward * length + planted, up * length, side * radius


def _lying_foot(ground: Ground, legs: FourLegs, hind: bool, far: bool) -> tuple[float, float, float]:
    side = 1 if far else -1
    if hind:
        return ground.rump[0] + ground.rump_radius * 1.3, 0, side * ground.rump_radius * 0.95
    reach = ground.chest[0] + ground.chest_radius * 1.15 + (0 if far else -4)
    return reach, legs.shin * 0.2, side * ground.chest_radius * legs.stance


def _raised_paw(
    pose: Pose,
    ground: Ground,
    legs: FourLegs,
    hip: tuple[float, float, float],
    far: bool,
    side: int,
) -> Point:
    forward, up, out = pose.hands[1 if far else 0]
    if pose.action == "wave":
        forward, up, out = 1.45, 0.30 + 0.22 * pose.clock.sway(8.38), -0.2
    return ground.view(
        hip[0] + forward * legs.length + ground.chest_radius * 0.5,
        hip[1] + up * legs.length,
        hip[2] + side * out * legs.length * 0.8,
    )


def _add_leg(figure: Figure, sheet: Sheet, pose: Pose, ground: Ground, legs: FourLegs, leg: _Leg) -> None:
    skin = sheet.colour("skin")
    colour = darken(skin, 0.16) if leg.far else skin
    radii = _radii(ground, legs, leg)
    limb = _limb(ground, legs, leg, radii)
    foot = _foot_shape(ground, legs, leg)
    depth = _depth(pose, leg)
    ramp = None
    if depth > 0:
        end = between(leg.hip, leg.knee, 0.95)
        if leg.folded:
            end = (leg.hip[0], leg.hip[1] + ground.rump_radius * 0.9)
        ramp = Ramp(between(leg.hip, leg.knee, -0.1), end, "body")
    markings = _markings(sheet, legs, leg, radii, foot)
    figure.add(depth, [*limb, foot], colour, markings, ramp=ramp)
    if not legs.hoofed and not leg.far:
        facing = 0 if leg.raised else (1 if ground.view.sine > 0 else -1)
        figure.ink(depth + 0.01, toe_lines(*leg.foot, legs.paw, facing))


def _radii(ground: Ground, legs: FourLegs, leg: _Leg) -> list[float]:
    root, shin, rump = legs.root, legs.shin, ground.rump_radius
    if leg.hind:
        return [rump * 0.62, rump * 0.56, root * 0.5 + shin * 0.6, shin, shin]
    return [root * 1.15, root * 0.98, root * 0.45 + shin * 0.55, shin, shin * 0.98]


def _limb(ground: Ground, legs: FourLegs, leg: _Leg, radii: list[float]) -> list[skia.Path]:
    if not leg.folded:
        return [chain(leg.points, radii, 5)]
    rump, shin = ground.rump_radius, legs.shin
    x, y = leg.hip
    thigh = ellipse(x + rump * 0.30, y + rump * 0.18, rump * 0.72, rump * 0.66, -12)
    shank = chain([(x + rump * 0.2, leg.foot[1] - shin * 0.1), leg.foot], [shin * 1.15, shin])
    return [thigh, shank]


def _foot_shape(ground: Ground, legs: FourLegs, leg: _Leg) -> skia.Path:
    if legs.hoofed:
        return hoof(*leg.foot, legs.paw, -60 if leg.raised else 0)
    if leg.raised:
        return ellipse(*leg.foot, legs.paw * 1.05, legs.paw)
    return paw(*leg.foot, legs.paw, 1 if ground.view.sine > 0 else -1)


def _markings(sheet: Sheet, legs: FourLegs, leg: _Leg, radii: list[float], foot: skia.Path) -> list[Marking]:
    markings: list[Marking] = []
    if legs.sock:
        colour = sheet.colour(legs.sock)
        tone = darken(colour, 0.12) if leg.far else colour
        if leg.folded:
            x, y = leg.foot
            markings.append(Marking(ellipse(x + 2, y, legs.paw * 1.7, legs.paw), tone))
        else:
            part = stretch(leg.points, radii, legs.sock_from, 1, 1.5)
            markings += [Marking(chain(*part), tone), Marking(foot, tone)]
    if legs.hoofed:
        horn = sheet.colour("hoof")
        markings.append(Marking(foot, darken(horn, 0.12) if leg.far else horn))
    return markings


def _depth(pose: Pose, leg: _Leg) -> float:
    if leg.raised and not leg.far:
        return 3.9 if pose.action == "wave" else 2.2
    if leg.raised and pose.action in _BOTH_PAWS:
        return 2.1
    return (-1.5 if leg.far else 0.5) - (0.2 if leg.hind else 0)
