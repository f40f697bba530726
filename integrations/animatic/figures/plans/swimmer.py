"""Swimmers: fish, whales, sharks, dolphins. The head is the front of the body."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.easing import keyed, lerp
from integrations.animatic.drawing.geometry import Point, between, direction
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import blob, brush, chain, drop, ellipse, placed, tube
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.face.face import add_face
from integrations.animatic.figures.figure import Figure, Marking, Ramp
from integrations.animatic.figures.parts.props import hold
from integrations.animatic.figures.parts.worn import add_features
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import BodyPlan, HeadFrame, Sheet

_WATER = "#8fd4fa"
_PACE: Mapping[str, float] = {"run": 9, "swim": 6, "fly": 6, "walk": 5}
_SWING: Mapping[str, float] = {"run": 1.5, "swim": 1.3, "walk": 1.1, "sleep": 0.3}
_JUMP_SECONDS = 15 / 12


@dataclass(frozen=True)
class Fins:
    """Fins in head radii; `fluke` is a whale's tail, `pectoral` the pair that serves as hands."""

    colour: str
    tail: float
    pectoral: float
    dorsal: float = 0.0
    fluke: bool = False
    sharp: bool = False


@dataclass(frozen=True)
class Swimmer(BodyPlan):
    """`length` in units; `profile` gives radii from head to tail in head radii.

    `height` squashes the head, `lift` raises the tail, `floats` is how high it hovers over the
    ground. `bands` are (fraction, half width, colour) rings; `snout` lengthens the front.
    """

    length: float
    profile: tuple[float, ...]
    fins: Fins
    height: float = 1.0
    lift: float = 0.0
    floats: float = 40.0
    bands: tuple[tuple[float, float, str], ...] = ()
    grooves: bool = False
    spout: bool = False
    snout: float = 0.0

    name = "swimmer"

    def settled(self, pose: Pose, sheet: Sheet) -> Pose:
        """Fish arc when they jump and hardly turn over otherwise."""
        del sheet
        if pose.action == "jump":
            at = pose.clock.time / _JUMP_SECONDS % 1
            return replace(pose, rotation=keyed(at, (0, 0), (0.3, -28), (0.5, 0), (0.7, 28), (1, 0)))
        if pose.action == "fly":
            return replace(pose, rotation=-14.0)
        return replace(pose, rotation=pose.rotation * 0.05)

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose) -> None:
        """Add the whole character."""
        radius = sheet.head_radius
        line, radii = self._spine(sheet, pose)
        self._add_tail(figure, sheet, pose, line)
        if self.fins.dorsal:
            self._add_dorsal(figure, sheet, line, radii)
        self._add_body(figure, sheet, line, radii)
        for index in (1, 0):
            self._add_pectoral(figure, sheet, pose, line, radii, index)
        at = (radius * 1.35, line[0][1] + radius * 0.6)
        hold(figure, pose.prop, at, 2.2, radius * 0.36)
        self._add_face(figure, sheet, pose, line[0])
        if self.spout:
            self._add_spout(figure, sheet, pose, line, radii)

    def _spine(self, sheet: Sheet, pose: Pose) -> tuple[list[Point], list[float]]:
        radius, clock = sheet.head_radius, pose.clock
        level = -(self.floats + radius) + 4 * clock.sway(2)
        if pose.resting:
            level = -radius * self.height
        pace, swing = _PACE.get(pose.action, 2.6), _SWING.get(pose.action, 0.7)
        last = len(self.profile) - 1
        line: list[Point] = []
        for index in range(last + 1):
            at = index / last
            wave = clock.sway(pace, 2.6 * at) * radius * 0.16 * swing * at
            rise = self.lift * radius * at * at
            line.append((radius * 0.15 - self.length * at, level - rise + wave))
        return line, [radius * share for share in self.profile]

    def _add_tail(self, figure: Figure, sheet: Sheet, pose: Pose, line: list[Point]) -> None:
        end = line[-1]
        size = self.fins.tail * sheet.head_radius
        pace, swing = _PACE.get(pose.action, 2.6), _SWING.get(pose.action, 0.7)
        turn = direction(line[-2], end) + 180 + pose.clock.sway(pace, 3.0) * 14 * swing
        colour = sheet.colour(self.fins.colour)
        rays: list[Marking] = []
        if not self.fins.fluke:
            rays = [
                Marking(
                    placed(
                        chain([(-size * 0.1, 0), (-size * 0.85, ray * size * 0.55)], [1.0, 1.6]),
                        *end,
                        turn,
                    ),
                    darken(colour, 0.2),
                )
                for ray in (-1.1, -0.55, 0.55, 1.1)
            ]
        shape = placed(self._tail_shape(size), end[0] + 2, end[1], turn)
        figure.add(-0.5, shape, colour, rays)

    def _tail_shape(self, size: float) -> skia.Path:
        if self.fins.fluke:
            outline = [
                (6, 0),
                (-size * 0.25, -size * 0.30),
                (-size * 0.30, -size * 0.95),
                (-size * 0.75, -size * 0.85),
                (-size * 0.62, -size * 0.25),
                (-size * 0.92, size * 0.30),
                (-size * 0.55, size * 0.42),
                (-size * 0.2, size * 0.22),
            ]
        else:
            outline = [
                (4, 0),
                (-size * 0.45, -size * 0.62),
                (-size, -size * 0.88),
                (-size * 0.92, -size * 0.4),
                (-size * 0.62, 0),
                (-size * 0.92, size * 0.4),
                (-size, size * 0.88),
                (-size * 0.45, size * 0.62),
            ]
        return blob(outline, 0.34 if self.fins.sharp else 0.5)

    def _add_dorsal(self, figure: Figure, sheet: Sheet, line: list[Point], radii: list[float]) -> None:
        size = self.fins.dorsal * sheet.head_radius
        colour = sheet.colour(self.fins.colour)
        (x, y), middle, back = line[1], line[2], line[3]
        top = y - radii[1]
        if self.fins.sharp:
            outline = [
                (x + sheet.head_radius * 0.15, top + sheet.head_radius * 0.25),
                (x - size * 0.42, top - size * 0.95),
                (x - size * 0.62, top - size * 0.80),
                (middle[0] - size * 0.30, middle[1] - radii[2] + 4),
                middle,
            ]
            figure.add(-0.4, blob(outline, 0.32), colour)
            return
        outline = [
            (x + sheet.head_radius * 0.35, top + sheet.head_radius * 0.25),
            (x - size * 0.2, top - size * 0.75),
            (middle[0] - size * 0.30, middle[1] - radii[2] - size * 0.62),
            (back[0], back[1] - radii[3] + 3),
            middle,
        ]
        rays = [
            Marking(
                chain(
                    [
                        (lerp(x, back[0], at), middle[1]),
                        (lerp(x, back[0], at) - size * 0.25, top - size),
                    ],
                    [1.2, 1.2],
                ),
                darken(colour, 0.2),
            )
            for at in (0, 0.3, 0.6)
        ]
        figure.add(-0.4, blob(outline, 0.42), colour, rays)

    def _add_body(self, figure: Figure, sheet: Sheet, line: list[Point], radii: list[float]) -> None:
        radius = sheet.head_radius
        paths = [
            chain(line, radii, 8),
            ellipse(*line[0], radius, radius * self.height),
        ]
        if self.snout:
            x, y = line[0]
            tip = (x + radius * (0.8 + self.snout), y + radius * 0.05)
            paths.append(
                chain(
                    [(x, y), between((x, y), tip, 0.6), tip],
                    [radius * 0.86, radius * 0.62, radius * 0.24],
                )
            )
        markings = [
            *self._belly(sheet, line, radii),
            *self._rings(sheet, line),
            *self._scales(sheet, line, radii),
        ]
        figure.add(0, paths, sheet.colour("skin"), markings, melt=5, name="body")

    def _belly(self, sheet: Sheet, line: list[Point], radii: list[float]) -> list[Marking]:
        if not sheet.has("belly"):
            return []
        radius, colour = sheet.head_radius, sheet.colour("belly")
        low = [(x, y + size * 0.95) for (x, y), size in zip(line, radii, strict=True)]
        chin = (radius * (0.8 + self.snout), line[0][1] + radius * 0.75)
        pale = chain([chin, *low], [radius * 0.35, radius * 0.55, *(size * 0.5 for size in radii[1:])])
        markings = [Marking(pale, colour)]
        if self.grooves:
            for row in range(3):
                groove = [
                    (radius * 0.75, line[0][1] + radius * (0.55 + 0.16 * row)),
                    (line[1][0], line[1][1] + radii[1] * (0.55 + 0.17 * row)),
                    (line[2][0], line[2][1] + radii[2] * (0.62 + 0.16 * row)),
                ]
                markings.append(Marking(tube(groove, 1.2), darken(colour, 0.16)))
        return markings

    def _rings(self, sheet: Sheet, line: list[Point]) -> list[Marking]:
        radius, last = sheet.head_radius, len(line) - 1
        markings: list[Marking] = []
        for at, half, colour in self.bands:
            index = min(last - 1, int(at * last))
            x, y = between(line[index], line[index + 1], at * last - index)
            ring = [
                (x + radius * 0.1, y - radius * 1.3),
                (x - radius * 0.12, y),
                (x + radius * 0.1, y + radius * 1.3),
            ]
            markings.append(Marking(tube(ring, half * radius), sheet.colour(colour)))
        return markings

    def _scales(self, sheet: Sheet, line: list[Point], radii: list[float]) -> list[Marking]:
        if not sheet.has("scales"):
            return []
        size, markings = sheet.head_radius * 0.14, list[Marking]()
        for column in range(1, 4):
            for row in (-1, 0, 1):
                x = line[column][0] + sheet.head_radius * 0.1
                y = line[column][1] + row * radii[column] * 0.45
                arc = [(x, y - size), (x - size, y), (x, y + size)]
                markings.append(Marking(brush(arc, size * 0.16), sheet.colour("scales")))
        return markings

    def _add_pectoral(
        self,
        figure: Figure,
        sheet: Sheet,
        pose: Pose,
        line: list[Point],
        radii: list[float],
        index: int,
    ) -> None:
        radius = sheet.head_radius
        forward, up, out = pose.hands[index]
        size = self.fins.pectoral * radius
        root = (
            line[1][0] + radius * (0.30 if index == 0 else 0.45),
            line[1][1] + radii[1] * 0.45,
        )
        wobble = pose.clock.sway(4, -index) * 0.12
        if up < -0.8:
            tip = (root[0] - size * (0.62 + wobble), root[1] + size * (0.70 - wobble))
        else:
            aside = out * size * (-1 if index == 0 else 1)
            tip = (root[0] + (forward * 0.9 - 0.1) * size + aside, root[1] - up * size)
        fin = chain([root, between(root, tip, 0.55), tip], [size * 0.17, size * 0.30, size * 0.13])
        colour = sheet.colour(self.fins.colour)
        if index == 0:
            figure.add(1.5, fin, colour, ramp=Ramp(root, tip, "body"))
        else:
            figure.add(-0.6, fin, darken(colour, 0.15))

    def _add_face(self, figure: Figure, sheet: Sheet, pose: Pose, front: Point) -> None:
        radius = sheet.head_radius
        default = 40.0 if sheet.head_turn is None else sheet.head_turn
        turn = default if pose.head_turn is None else default * 0.6 + pose.head_turn * 0.4
        ball = Ball(
            (front[0] + radius * 0.08, front[1]),
            radius,
            radius * self.height,
            turn,
            pose.nod * 0.5,
            pose.head_tilt * 0.6,
        )
        frame = HeadFrame(figure, sheet, pose, ball, radius, 2.0)
        add_face(frame)
        brow = Ball((ball.x - radius * 0.10, ball.y - radius * self.height * 0.42), radius * 0.58, radius * 0.58, turn)
        add_features(frame, HeadFrame(figure, sheet, pose, brow, radius * 0.58, 2.0))

    def _add_spout(self, figure: Figure, sheet: Sheet, pose: Pose, line: list[Point], radii: list[float]) -> None:
        radius, clock = sheet.head_radius, pose.clock
        x, y = line[1][0] + radius * 0.3, line[1][1] - radii[1]

        def draw(canvas: skia.Canvas) -> None:
            for side in (-1, 1, 0):
                height = radius * (0.75 + 0.12 * clock.sway(5))
                jet = skia.Path()
                jet.moveTo(x, y)
                jet.cubicTo(
                    x,
                    y - height * 0.7,
                    x + side * radius * 0.42,
                    y - height * 1.1,
                    x + side * radius * 0.55,
                    y - height * 0.45,
                )
                canvas.drawPath(jet, pen(_WATER, radius * 0.10, 230))
                fall = y - height * 0.22 + radius * 0.1 * clock.sway(6, -side)
                canvas.drawPath(drop(x + side * radius * 0.58, fall, radius * 0.07), fill(_WATER, 230))

        figure.ink(-0.2, draw, (x - radius, y - radius * 1.3, x + radius, y))
