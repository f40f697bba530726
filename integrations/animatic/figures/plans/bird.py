"""Birds: songbirds, owls, penguins, ducks."""

import math
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.easing import lerp
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import blob, chain, ellipse
from integrations.animatic.figures.figure import Figure, Marking, Ramp
from integrations.animatic.figures.parts.garments import ScarfPlace, add_scarf
from integrations.animatic.figures.parts.heads import add_head
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.pose import Hand, Pose
from integrations.animatic.figures.sheet import BodyPlan, Sheet
from integrations.animatic.figures.view import View

_BELOW_FACE = -0.25


@dataclass(frozen=True)
class TailFeathers:
    """Three feathers; `angle` in degrees, length and radius in units."""

    angle: float
    length: float
    radius: float


@dataclass(frozen=True)
class Bird(BodyPlan):
    """Half width, height and parts in units; `tilt` leans the body forward, in degrees.

    With `one_piece` the head is part of the body, as an owl's. `flippers` are stiff wings.
    """

    width: float
    height: float
    leg: float
    wing: float
    tilt: float = 10.0
    top: float = 0.8
    wing_radius: float | None = None
    tail: TailFeathers | None = None
    head_up: float = 0.4
    head_forward: float = 0.05
    leg_radius: float = 4.0
    toe: float = 12.0
    webbed: bool = False
    flippers: bool = False
    one_piece: bool = False
    flightless: bool = False
    deep: float = 1.05
    breast: str = ""

    name = "bird"

    def stride(self) -> float:
        """Birds take quick small steps."""
        return self.leg * 1.5

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Birds carry themselves by their wings: only flightless ones lie in air and water."""
        del sheet
        if pose.stance == "fly":
            return replace(pose, rotation=40.0 if self.flightless else 0.0, turn=34.0)
        if pose.stance == "swim":
            return replace(pose, rotation=62.0 if self.flightless else 0.0)
        return pose

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        view = View(sheet.turn if pose.turn is None else pose.turn)
        frame = self._frame(sheet, pose, view)
        if self.tail:
            self._add_tail(figure, sheet, pose, frame, self.tail)
        self._add_legs(figure, sheet, pose, frame)
        self._add_body(figure, sheet, frame)
        for index in (1, 0):
            self._add_wing(figure, sheet, pose, frame, index)
        if sheet.has("scarf"):
            width = frame.seen * self.top
            x, y = between(frame.top, frame.head, 0.35 if not self.one_piece else 0.0)
            low = sheet.head_radius * (0.55 if not self.one_piece else 0.85)
            place = ScarfPlace(x + view.sine * width * 0.1, y + low, width * 1.05, 0.9, 3.5)
            add_scarf(figure, sheet.colour("scarf"), pose, place)
        at = (
            frame.bottom[0] + view.sine * self.width * 1.1 + 4,
            frame.middle[1] + self.width * 0.3,
        )
        hold(figure, pose.prop, at, 2.1, sheet.head_radius * 0.42)
        turn = sheet.head_turn if pose.head_turn is None else pose.head_turn * 0.8
        x, y = frame.head
        centre = (x + view.sine * sheet.head_radius * self.head_forward, y)
        add_head(figure, sheet, pose, centre, 3.0, 26.0 if turn is None else turn)

    def _frame(self, sheet: Sheet, pose: Pose, view: View) -> "_Frame":
        base = 0.0 if pose.resting else self.leg * (1 - pose.crouch * 0.8)
        lean = math.radians(self.tilt * view.sine + pose.lean)
        if pose.stance == "fly":
            lean += math.radians(-25 if self.tilt > 20 else -6)
        bottom = (0.0, -(base + self.width * 0.82))
        rise = self.height - self.width
        top = (math.sin(lean) * rise, bottom[1] - math.cos(lean) * rise)
        up = sheet.head_radius * self.head_up
        return _Frame(
            view=view,
            bottom=bottom,
            top=top,
            head=(top[0] + math.sin(lean) * up, top[1] - up),
            lean=lean,
            seen=view.width(self.width, self.width * self.deep),
        )

    def _add_tail(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame", tail: TailFeathers) -> None:
        x = frame.bottom[0] - frame.view.sine * self.width * 0.5
        y = frame.bottom[1] - self.width * 0.1
        feathers: list[skia.Path] = []
        for fan in (-0.5, 0, 0.5):
            turn = math.radians(tail.angle + fan * 22 + pose.tail * 5 - math.degrees(frame.lean) * 0.4)
            dx, dy = math.cos(turn) * tail.length, math.sin(turn) * tail.length
            line = [(x, y), (x - dx * 0.6, y - dy * 0.6), (x - dx, y - dy)]
            radii = [tail.radius * 0.8, tail.radius, tail.radius * 0.7]
            feathers.append(chain(line, radii))
        figure.add(-1.5, feathers, darken(self._wing_colour(sheet), 0.12))

    def _add_legs(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame") -> None:
        colour = sheet.colour("leg")
        for index, side in ((1, 1), (0, -1)):
            hip, foot = self._leg(pose, frame, index, side)
            thick = self.leg_radius
            shank = chain(
                [hip, between(hip, foot, 0.5), (foot[0], foot[1] - thick)],
                [thick, thick * 0.9, thick * 0.9],
            )
            toes = self._web(foot, frame) if self.webbed else self._toes(foot)
            tone = colour if index == 0 else darken(colour, 0.15)
            figure.add(-1.0 if index == 0 else -1.2, [shank, *toes], tone, lift=0.6)

    def _leg(self, pose: Pose, frame: "_Frame", index: int, side: int) -> tuple[Point, Point]:
        forward, up = pose.feet[index]
        view = frame.view
        hip = (
            frame.bottom[0] + view(0, 0, side * self.width * 0.42)[0],
            frame.bottom[1] + self.width * 0.6,
        )
        if pose.stance == "fly":
            return hip, (hip[0] - self.leg * 0.5, hip[1] + self.leg * 0.45)
        reach = forward * self.leg * 1.5 + (self.width * 0.7 if pose.resting else 0)
        return hip, view(reach, up * self.leg * 1.5, side * self.width * 0.45)

    def _web(self, foot: Point, frame: "_Frame") -> list[skia.Path]:
        x, y = foot
        size, thick, sine = self.toe, self.leg_radius, frame.view.sine
        outline = [
            (x - size * 0.7, y - thick * 0.6),
            (x, y - thick * 2.0),
            (x + size * (0.6 + 0.5 * sine), y - thick * 1.2),
            (x + size * (0.8 + 0.7 * sine), y),
            (x, y + 2),
            (x - size * 0.8, y),
        ]
        return [blob(outline, 0.4)]

    def _toes(self, foot: Point) -> list[skia.Path]:
        x, y = foot
        thick = self.leg_radius
        return [
            chain(
                [(x, y - thick), (x + reach * self.toe, y - thick * 0.4 + drop)],
                [thick * 0.85, thick * 0.75],
            )
            for reach, drop in ((0.9, -1), (0.55, 2.5), (-0.5, 0))
        ]

    def _add_body(self, figure: Figure, sheet: Sheet, frame: "_Frame") -> None:
        seen, top = frame.seen, self.top
        radii = [seen, seen * lerp(1, top, 0.5) * 1.02, seen * top]
        paths = [chain([frame.bottom, frame.middle, frame.top], radii, 8)]
        if not self.one_piece:
            paths.append(ellipse(*frame.head, sheet.head_radius * 0.94))
        markings = self._belly(sheet, frame) + self._breast(sheet, frame)
        figure.add(0, paths, sheet.colour("skin"), markings, melt=6, name="body")

    def _belly(self, sheet: Sheet, frame: "_Frame") -> list[Marking]:
        if not sheet.has("belly"):
            return []
        seen, sine = frame.seen, frame.view.sine
        low = (frame.bottom[0] + sine * seen * 0.40, frame.bottom[1] + seen * 0.15)
        drop = 0.7 if self.one_piece else 0.25
        high = (frame.top[0] + sine * seen * 0.36, frame.top[1] + seen * drop)
        radii = [seen * 0.72, seen * (0.6 if self.one_piece else 0.5)]
        inlaid = 0.3 if self.one_piece else 0.0
        return [Marking(chain([low, high], radii), sheet.colour("belly"), inlaid)]

    def _breast(self, sheet: Sheet, frame: "_Frame") -> list[Marking]:
        """Rows of small feathers on the breast."""
        if not self.breast:
            return []
        colour, seen = sheet.colour(self.breast), frame.seen
        markings: list[Marking] = []
        for row in range(3):
            for column in range(-2, 3):
                x = frame.bottom[0] + frame.view.sine * seen * 0.40
                x += (column + row % 2 * 0.5) * seen * 0.27
                y = frame.middle[1] + (row - 0.2) * seen * 0.32
                corners = [
                    (x - seen * 0.09, y - seen * 0.05),
                    (x + seen * 0.09, y - seen * 0.05),
                    (x, y + seen * 0.10),
                ]
                markings.append(Marking(blob(corners), colour))
        return markings

    @staticmethod
    def _wing_colour(sheet: Sheet) -> str:
        return sheet.colour("wing") if sheet.has("wing") else darken(sheet.colour("skin"), 0.15)

    def _add_wing(self, figure: Figure, sheet: Sheet, pose: Pose, frame: "_Frame", index: int) -> None:
        side = 1 if index == 1 else -1
        view = frame.view
        beating = pose.stance == "fly" and not self.flightless
        length = self.wing * (1.12 if beating else 1.0)
        hand = self._spread(pose, index, beating)
        shoulder = (
            view(0, 0, side * self.width * 0.80)[0] + lerp(frame.middle[0], frame.top[0], 0.7),
            lerp(frame.middle[1], frame.top[1], 0.72),
        )
        tip = self._wing_tip(view, shoulder, hand, side, length)
        far = index == 1 and view.sine > 0.2
        depth = -1.8 if far and hand[0] <= 0.3 else 2.2
        colour = self._wing_colour(sheet)
        thick = self.wing_radius or length * 0.26
        paths, vanes = self._wing_shape(view, shoulder, tip, side, length, thick)
        ramp = None
        if depth > 0:
            start = (shoulder[0], shoulder[1] - thick * 0.3)
            ramp = Ramp(start, between(shoulder, tip, 0.7), "body")
        markings = [Marking(vane, lighten(colour, 0.25)) for vane in vanes]
        figure.add(depth, paths, darken(colour, 0.12) if far else colour, markings, ramp=ramp)

    def _spread(self, pose: Pose, index: int, beating: bool) -> Hand:
        if not beating:
            forward, up, out = pose.hands[index]
            # A wing held before the body would hide the face.
            return (forward, min(up, _BELOW_FACE), out) if forward > 0.3 else (forward, up, out)
        beat = pose.wings or 0.0
        return -0.12, 0.12 + 0.85 * beat, 0.62 - 0.12 * abs(beat)

    def _wing_tip(self, view: View, shoulder: Point, hand: Hand, side: int, length: float) -> Point:
        forward, up, out = hand
        x, y = shoulder
        if not self.flippers and up < -0.8:
            # Folded along the body.
            fold = -view.sine * length * 0.62 + view.cosine * side * length * 0.16
            return x + fold, y + length * 0.80
        reach = view(forward * length, 0, side * out * length * 1.5)[0]
        return x + reach + side * view.cosine * length * 0.04, y - up * length

    def _wing_shape(
        self, view: View, shoulder: Point, tip: Point, side: int, length: float, thick: float
    ) -> tuple[list[skia.Path], list[skia.Path]]:
        """Outlines of a wing, and the light line along its feathers."""
        dx, dy = tip[0] - shoulder[0], tip[1] - shoulder[1]
        reach = math.hypot(dx, dy) or 1.0
        normal = (-dy / reach, dx / reach)
        bulge = length * 0.10 * (1 if view.sine > 0 or side < 0 else -1)
        middle = between(shoulder, tip, 0.5)
        middle = (middle[0] + normal[0] * bulge, middle[1] + normal[1] * bulge)
        end = thick * (0.5 if self.flippers else 0.42)
        paths = [chain([shoulder, middle, tip], [thick * 0.72, thick, end])]
        if self.flippers:
            return paths, []
        turn = math.atan2(dy, dx)
        outward = normal[0] * -view.sine > 0 or side > 0
        fan = (1 if outward else -1) * (1 if side < 0 else -1)
        for feather in range(4):
            at = turn + (feather - 0.4) * 0.26 * fan
            root = between(shoulder, tip, 0.55 + 0.03 * (3 - feather))
            span = reach * (0.58 - 0.09 * feather)
            point = (root[0] + math.cos(at) * span, root[1] + math.sin(at) * span)
            paths.append(chain([root, point], [thick * 0.46, thick * 0.28]))
        vane = chain(
            [between(shoulder, tip, 0.35), between(shoulder, tip, 0.95)],
            [thick * 0.10, thick * 0.05],
        )
        return paths, [vane]


@dataclass(frozen=True)
class _Frame:
    """The body in the picture; `lean` in radians, `seen` its half width at this turn."""

    view: View
    bottom: Point
    top: Point
    head: Point
    lean: float
    seen: float

    @property
    def middle(self) -> Point:
        return between(self.bottom, self.top, 0.5)
