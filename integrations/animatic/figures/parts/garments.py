"""Clothes that are sheets of their own: skirts, coats, collars, scarves, capes, aprons."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import blob, chain, ellipse, placed
from integrations.animatic.figures.figure import Figure, Marking, Ramp
from integrations.animatic.figures.parts.outfit import Cut, Outfit, apron_shape, pattern_dots
from integrations.animatic.figures.parts.trunk import Trunk
from integrations.animatic.figures.parts.wings import add_gauze_wing
from integrations.animatic.figures.pose import Pose

_HEMS: dict[Cut, float] = {"skirt": 0.45, "dress": 0.62, "coat": 0.55, "robe": 0.93}
_FLARES: dict[Cut, float] = {"skirt": 1.65, "dress": 1.75, "coat": 1.25, "robe": 1.5}
_FOLDS = (-0.45, 0.1, 0.55)
_APRON_DEPTH = 0.75


@dataclass(frozen=True)
class _Fall:
    """How a skirt hangs: its waist, its hem and how far the hem trails."""

    waist: Point
    hem: list[Point]
    hem_y: float
    half: float
    trail: float
    middle: float


def add_garments(figure: Figure, outfit: Outfit, trunk: Trunk, pose: Pose, foot: float) -> None:
    """Add every loose garment of an outfit; `foot` is the height of a foot in units."""
    hem_y, half = trunk.on_spine(0.0)[1] + trunk.leg * 0.1, trunk.hip_seen * 1.1
    if outfit.cut != "shirt":
        fall = _fall(outfit, trunk, pose, foot)
        _add_skirt(figure, outfit, trunk, fall)
        hem_y, half = fall.hem_y - 4, fall.half * 0.72
    if outfit.apron:
        depth = _APRON_DEPTH if not trunk.sitting else _APRON_DEPTH + 0.2
        apron = apron_shape(trunk, hem_y, half * 0.82)
        figure.add(depth, apron, outfit.apron, lift=0.4)
    if outfit.collar:
        _add_collar(figure, outfit, trunk)
    if outfit.cape:
        _add_cape(figure, outfit, trunk, pose)
    if outfit.wings:
        _add_wings(figure, outfit, trunk, pose)


def _fall(outfit: Outfit, trunk: Trunk, pose: Pose, foot: float) -> _Fall:
    line = trunk.line
    waist = between(line[0], line[1], 0.6) if outfit.cut == "skirt" else line[1]
    trail = pose.tail * 3 + (math.cos(pose.gait) * 4 if pose.gait is not None else 0)
    low = max(trunk.hip_up - trunk.leg * _HEMS[outfit.cut], foot * 0.3)
    if trunk.sitting:
        low = max(trunk.hip_up - trunk.leg * 0.12, 0)
    hem_y = trunk.view(0, low)[1]
    half = trunk.hip_seen * _FLARES[outfit.cut] * (1.25 if trunk.sitting else 1.0)
    middle = line[0][0] + (trunk.view.sine * trunk.leg * 0.25 if trunk.sitting else 0)
    hem = [
        (
            middle - trail + half * (1 - step / 3),
            hem_y + (4 if step % 2 else -1) + 3 * math.sin(math.pi * step / 6),
        )
        for step in range(7)
    ]
    return _Fall(waist, hem, hem_y, half, trail, middle)


def _add_skirt(figure: Figure, outfit: Outfit, trunk: Trunk, fall: _Fall) -> None:
    colour = outfit.skirt or outfit.top
    ramp = None
    if outfit.cut == "skirt":
        ramp = Ramp(fall.waist, (fall.waist[0], fall.waist[1] + 8), "body")
    figure.add(
        0.7 if trunk.sitting else 0.2,
        blob(_outline(outfit, trunk, fall), 0.34),
        colour,
        _skirt_markings(outfit, trunk, fall, colour),
        lift=0.5,
        name="skirt",
        ramp=ramp,
    )


def _outline(outfit: Outfit, trunk: Trunk, fall: _Fall) -> list[Point]:
    waist = trunk.waist_seen * 1.05
    left, right = (fall.waist[0] - waist, fall.waist[1]), (fall.waist[0] + waist, fall.waist[1])
    if outfit.cut == "skirt":
        return [right, *fall.hem, left]
    top, chest, shoulder = trunk.line[3], trunk.line[2], trunk.shoulder_seen
    return [
        (top[0] + shoulder * 0.55, top[1] - shoulder * 0.42),
        (chest[0] + shoulder * 0.92, chest[1]),
        right,
        *fall.hem,
        left,
        (chest[0] - shoulder * 0.92, chest[1]),
        (top[0] - shoulder * 0.55, top[1] - shoulder * 0.42),
    ]


def _skirt_markings(outfit: Outfit, trunk: Trunk, fall: _Fall, colour: str) -> list[Marking]:
    markings: list[Marking] = []
    if outfit.pattern == "dots":
        markings += pattern_dots(trunk, 13, 8, outfit.print)
    if outfit.trim:
        edge = [(x, y - 6) for x, y in fall.hem]
        markings.append(Marking(chain(edge, [3.2] * len(edge)), outfit.trim, 0.3))
    x, y = fall.waist
    if outfit.sash:
        sash = chain([(x - 60, y), (x, y + 3), (x + 60, y)], [4.5] * 3)
        markings.append(Marking(sash, outfit.sash, 0.3))
    if outfit.cut in ("coat", "robe"):
        markings += _front(outfit, trunk, fall, colour)
    for share in _FOLDS:
        fold = [
            (x + share * trunk.waist_seen, y + 8),
            (fall.middle - fall.trail + share * fall.half, fall.hem_y - 1),
        ]
        markings.append(Marking(chain(fold, [0.5, 1.5]), darken(colour, 0.16)))
    return markings


def _front(outfit: Outfit, trunk: Trunk, fall: _Fall, colour: str) -> list[Marking]:
    """The seam of a coat and its buttons."""
    x, y = trunk.chest
    torso = trunk.torso
    seam = chain([(x, y - torso * 0.5), (x, fall.hem_y)], [1.2, 1.2])
    return [
        Marking(seam, darken(colour, 0.35)),
        *(
            Marking(
                ellipse(x + 5, y + torso * (0.05 + 0.25 * row), 2.4),
                outfit.buttons or "#ffd864",
                0.3,
            )
            for row in range(3)
        ),
    ]


def _add_collar(figure: Figure, outfit: Outfit, trunk: Trunk) -> None:
    width = trunk.shoulder_seen
    x, y = trunk.neck
    turned = trunk.view.sine * trunk.shoulder * 0.36
    flap = blob([(0, -2), (width * 0.52, -4), (width * 0.46, 7), (2, 6)], 0.3)
    flaps = [placed(flap, x + turned * 0.4, y + 2, 6 * side, side, 1) for side in (-1, 1)]
    figure.add(1.0, flaps, outfit.collar, lift=0.4)


def _add_cape(figure: Figure, outfit: Outfit, trunk: Trunk, pose: Pose) -> None:
    flutter = pose.clock.sway(4) * 8 + pose.tail * 5
    back = -trunk.view.sine * 26
    x, y = trunk.neck
    hip_x, hip_y = trunk.on_spine(0.0)
    shoulder, hip, leg = trunk.shoulder_seen, trunk.hip_seen, trunk.leg
    blown = abs(pose.rotation) > 30 or pose.gait is not None
    sweep = back * (2.0 if blown else 1.0)
    outline = [
        (x - shoulder * 0.9, y + 2),
        (x + shoulder * 0.9, y + 2),
        (hip_x + hip * 1.45 + sweep * 0.5, hip_y),
        (hip_x + hip * 1.85 + sweep - flutter, hip_y + leg * 0.60),
        (hip_x + sweep - flutter, hip_y + leg * 0.66),
        (hip_x - hip * 2.0 + sweep - flutter, hip_y + leg * 0.55),
        (hip_x - hip * 1.6 + sweep * 0.5, hip_y),
    ]
    figure.add(-4, blob(outline, 0.42), outfit.cape)
    ties = chain([(x - shoulder * 0.62, y + 1), (x, y + 7), (x + shoulder * 0.62, y + 1)], [4.5, 3.5, 4.5])
    figure.add(1.05, ties, outfit.cape, [Marking(ellipse(x, y + 6, 4.6), "#ffd864", 0.4)], lift=0.4)


def _add_wings(figure: Figure, outfit: Outfit, trunk: Trunk, pose: Pose) -> None:
    """Two pairs of gauze wings on the back."""
    beat = pose.wings if pose.wings is not None else 0.35 * pose.clock.sway(6.28)
    x, y = trunk.on_spine(0.62)
    back = -trunk.view.sine * trunk.shoulder * 0.5
    size = trunk.torso * 1.55
    for turn, scale, depth in ((-38, 1.05, -3.8), (-142, 1.15, -3.6), (14, 0.75, -3.9), (166, 0.8, -3.7)):
        spread = beat * 14 * (1 if turn > -90 else -1)
        add_gauze_wing(figure, (x + back, y), turn - spread, size * scale, depth, outfit.wings)


@dataclass(frozen=True)
class ScarfPlace:
    """Where a scarf is knotted, half its width, how thick it is and the layer it lies in."""

    x: float
    y: float
    half: float
    thickness: float
    depth: float


def add_scarf(figure: Figure, colour: str, pose: Pose, place: ScarfPlace) -> None:
    """Add a scarf with one hanging end."""
    x, y, half, thick = place.x, place.y, place.half, place.thickness
    loop = chain(
        [
            (x - half * 0.70, y - 9),
            (x - half * 0.36, y + 1),
            (x, y + 5),
            (x + half * 0.36, y + 1),
            (x + half * 0.70, y - 9),
        ],
        [4 * thick, 7 * thick, 8 * thick, 7 * thick, 4 * thick],
    )
    figure.add(place.depth, loop, colour)
    swing = pose.clock.sway(3) * 3 - pose.tail * 3
    end = [
        (x - half * 0.35, y + 3),
        (x - half * 0.42 - swing * 0.4, y + 20 * thick),
        (x - half * 0.40 - swing, y + 36 * thick),
    ]
    fringe = chain([between(end[1], end[2], 0.7), between(end[1], end[2], 0.75)], [9, 9])
    figure.add(
        place.depth - 0.05,
        chain(end, [5 * thick, 7 * thick, 7.5 * thick]),
        darken(colour, 0.12),
        [Marking(fringe, lighten(colour, 0.4))],
    )
