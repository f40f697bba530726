"""Legs of upright bodies: trousers, bare legs with socks, shoes and paws."""

from dataclasses import dataclass

from integrations.animatic.drawing.colour import darken, mix
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.geometry import Point, between, elbow, stretch
from integrations.animatic.drawing.shapes import chain, ellipse, placed
from integrations.animatic.figures.figure import Figure, Ramp
from integrations.animatic.figures.parts.hands import shoe, toe_lines
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.parts.trunk import Trunk
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import Sheet


@dataclass(frozen=True)
class LegShape:
    """Length of a leg, its radius and the height of its foot, in units."""

    length: float
    radius: float
    foot: float


@dataclass(frozen=True)
class _Leg:
    index: int
    far: bool
    hip: Point
    knee: Point
    ankle: Point
    step: tuple[float, float]

    @property
    def points(self) -> list[Point]:
        return [
            self.hip,
            between(self.hip, self.knee, 0.5),
            self.knee,
            between(self.knee, self.ankle, 0.55),
            self.ankle,
        ]


def add_legs(figure: Figure, sheet: Sheet, pose: Pose, trunk: Trunk, shape: LegShape) -> None:
    """Add both legs with their feet, the far one first."""
    outfit = sheet.outfit or Outfit(top=sheet.colour("skin"))
    for index in (1, 0):
        leg = _leg(pose, trunk, shape, outfit, index)
        if sheet.feet == "shoe":
            _add_shoe(figure, sheet, outfit, pose, trunk, shape, leg)
        else:
            _add_paw(figure, sheet, trunk, shape, leg)
        _add_limb(figure, sheet, outfit, trunk, shape, leg)


def _leg(pose: Pose, trunk: Trunk, shape: LegShape, outfit: Outfit, index: int) -> _Leg:
    side = 1 if index == 1 else -1
    view, length = trunk.view, shape.length
    raised = shape.radius * 1.4 if _trousered(outfit, trunk) else 0.0
    forward, up = pose.feet[index]
    hip = view(0, trunk.hip_up - raised, side * trunk.hip * 0.52)
    if trunk.sitting:
        spread = 0.75 if pose.stance == "sit" else 0.95
        ankle = view(length * 0.92, shape.foot * 0.6, side * trunk.hip * spread)
    else:
        ankle = view(forward * length, up * length, side * trunk.hip * 0.62)
    ankle = (ankle[0], ankle[1] - shape.foot * 0.45)
    bone = (length - shape.foot * 0.45 - raised) * 0.508
    knee = elbow(hip, ankle, bone, bone, -1 if view.sine >= 0 else 1)
    if pose.stance == "sit":
        x, y = between(hip, ankle, 0.5)
        knee = (x, y - length * 0.16)
    return _Leg(index, index == 1 and view.sine > 0.25, hip, knee, ankle, (forward, up))


def _trousered(outfit: Outfit, trunk: Trunk) -> bool:
    return outfit.covers_legs and not trunk.sitting and not trunk.pear


def _layer(trunk: Trunk, leg: _Leg) -> float:
    if trunk.sitting:
        return 0.5 if leg.far else 0.6
    return -3.0 if leg.far else -1.0


def _toe_direction(trunk: Trunk) -> float:
    return trunk.view.sine if abs(trunk.view.sine) > 0.25 else 0.0


def _add_shoe(
    figure: Figure,
    sheet: Sheet,
    outfit: Outfit,
    pose: Pose,
    trunk: Trunk,
    shape: LegShape,
    leg: _Leg,
) -> None:
    del pose
    colour = outfit.shoe or sheet.colour("shoe" if sheet.has("shoe") else "skin")
    x, y = leg.ankle
    sine = trunk.view.sine
    if trunk.sitting:
        toes = 0.9 if sine > 0 else -0.9
        tilt = -62 * (1 if sine > 0.2 else 0.4)
        path = placed(shoe(0, 0, shape.foot, toes), x, y + shape.foot * 0.1, tilt)
    else:
        forward, up = leg.step
        # Lifted behind, the toe points down; lifted in front, it points up.
        tilt = 28 * clamp(up * 3) * (1 if forward < 0.1 else -0.6)
        path = placed(
            shoe(0, 0, shape.foot, _toe_direction(trunk)),
            x,
            y + shape.foot * 0.5,
            tilt if sine > 0 else -tilt,
        )
    tone = darken(colour, 0.12) if leg.far else colour
    layer = 0.14 if _trousered(outfit, trunk) else _layer(trunk, leg) + 0.03
    figure.add(layer, path, tone, lift=0.6)


def _add_paw(figure: Figure, sheet: Sheet, trunk: Trunk, shape: LegShape, leg: _Leg) -> None:
    toes = _toe_direction(trunk)
    x, y = leg.ankle
    width = shape.foot * (1.25 + 0.3 * abs(toes))
    path = ellipse(x + toes * shape.foot * 0.5, y - shape.foot * 0.1, width, shape.foot * 0.75)
    colour = sheet.colour("foot" if sheet.has("foot") else "skin")
    if trunk.pear:
        figure.add(0.45, path, darken(colour, 0.06) if leg.far else colour, lift=0.5)
        lines = toe_lines(x + toes * shape.foot * 0.3, y - shape.foot * 0.2, shape.foot * 0.8, toes)
        figure.ink(0.46, lines)
    else:
        figure.add(_layer(trunk, leg) + 0.05, path, colour, lift=0.5)


def _add_limb(figure: Figure, sheet: Sheet, outfit: Outfit, trunk: Trunk, shape: LegShape, leg: _Leg) -> None:
    points = leg.points
    radii = [shape.radius * share for share in (1.35, 1.22, 1.06, 0.95, 0.86)]
    if sheet.feet == "shoe" and not trunk.sitting:
        points[-1] = between(leg.ankle, leg.knee, 0.10)
        radii[-1] *= 0.92
    colour = outfit.bottom or sheet.colour("skin")
    tone = darken(colour, 0.14) if leg.far else colour
    if outfit.bares_legs:
        _add_bare_leg(figure, sheet, outfit, trunk, shape, leg, points, radii)
    elif _trousered(outfit, trunk):
        ramp = Ramp(leg.hip, between(leg.hip, leg.knee, 1.1), "body")
        figure.add(
            0.1 if leg.far else 0.12,
            chain(points, radii),
            mix(colour, tone, 0.7),
            ramp=ramp,
            lift=0.4,
            shading=0.5,
        )
    else:
        figure.add(_layer(trunk, leg), chain(points, radii), tone)


def _add_bare_leg(
    figure: Figure,
    sheet: Sheet,
    outfit: Outfit,
    trunk: Trunk,
    shape: LegShape,
    leg: _Leg,
    points: list[Point],
    radii: list[float],
) -> None:
    layer = _layer(trunk, leg)
    skin = sheet.colour("skin")
    thin = [radius * 0.86 for radius in radii]
    figure.add(layer, chain(points, thin), darken(skin, 0.12) if leg.far else skin, lift=0.5)
    if outfit.hem and outfit.bottom:
        part = stretch(points, radii, 0, outfit.hem, shape.radius * 0.12)
        joined = trunk.sitting and not leg.far
        ramp = Ramp(leg.hip, between(leg.hip, leg.knee, 0.9), "body") if joined else None
        tone = darken(outfit.bottom, 0.14) if leg.far else outfit.bottom
        figure.add(layer + 0.02, chain(*part, end_cap=False), tone, ramp=ramp, lift=0.5)
    if outfit.sock:
        part = stretch(points, thin, 0.74, 1, 0.8)
        tone = darken(outfit.sock, 0.12) if leg.far else outfit.sock
        figure.add(layer + 0.01, chain(*part), tone, lift=0.3)
