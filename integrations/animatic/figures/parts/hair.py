"""Hair: a cap with an opening for the face, and a volume behind or around it."""

from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import blob, brush, chain, ellipse, minus, polygon
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.parts.hairlines import HAIRLINES, Hairline
from integrations.animatic.figures.parts.locks import BACKS, Locks
from integrations.animatic.figures.sheet import HeadFrame

_STRANDS = (-112, -84, -60, 58, 80, 108, 150)
_SMOOTH_BACKS = frozenset({"afro", "curls"})


@dataclass(frozen=True)
class Hair:
    """A hairline in front and a shape behind; `length` is in head radii.

    The hair takes the role `hair` of the sheet, bands and ribbons its `accent`.
    """

    front: Hairline = "round"
    back: Locks = "none"
    length: float = 1.7

    def draw(self, head: HeadFrame) -> None:
        """Add what hangs behind, then the cap with its shine and its strands."""
        opening = head.ball.patch(HAIRLINES[self.front], 1.0, 0.12 if self.front == "spiky" else 0.45)
        volumes = [self._cap(head, opening)]
        back = BACKS.get(self.back)
        if back:
            around = back(head, self.length, opening)
            volumes = around.replaced or [*volumes, *around.added]
        head.figure.add(
            head.depth + 0.32,
            volumes,
            head.colour("hair"),
            self._markings(head),
            lift=0.7,
            name="hair",
        )

    def _cap(self, head: HeadFrame, opening: skia.Path) -> skia.Path:
        ball, radius = head.ball, head.radius
        volume = 1.09
        top = ball.tilted((ball.x, ball.y - radius * 0.05))
        cap = ellipse(*top, ball.rx * volume, ball.ry * volume, ball.tilt)
        nape = radius * (0.10 if self.front == "bald" else 0.42)
        below = [
            (ball.x - radius * 2, ball.y + nape),
            (ball.x + radius * 2, ball.y + nape),
            (ball.x + radius * 2, ball.y + radius * 3),
            (ball.x - radius * 2, ball.y + radius * 3),
        ]
        return minus(cap, polygon([ball.tilted(point) for point in below]), opening)

    def _markings(self, head: HeadFrame) -> list[Marking]:
        if self.front == "bald" or self.back in _SMOOTH_BACKS:
            return []
        colour = head.colour("hair")
        ball, radius = head.ball, head.radius
        shine = [
            Marking(brush(_band(ball, (-34, -14, 8, 26), 58), radius * 0.055), lighten(colour, 0.22)),
            Marking(brush(_band(ball, (-26, -12, 2), 47), radius * 0.03), lighten(colour, 0.22)),
        ]
        # Strands from the crown: without them a cap of hair reads as a hood.
        for longitude in _STRANDS:
            strand = [ball.surface(longitude * (0.55 + 0.45 * step / 3), 74 - 25 * step, 1.075) for step in range(4)]
            if all(depth > -0.12 for _, _, depth in strand):
                line = brush([(x, y) for x, y, _ in strand], radius * 0.018)
                shine.append(Marking(line, darken(colour, 0.30)))
        return shine


def _band(ball: Ball, longitudes: tuple[float, ...], latitude: float) -> list[Point]:
    """A lit band that stays on the side the light comes from as the head turns."""
    return [ball.on(longitude - ball.turn * 0.8 + 22, latitude, 1.09) for longitude in longitudes]


@dataclass(frozen=True)
class Beard:
    """A full or a long beard with its moustache, or a moustache alone; it takes the role `beard`."""

    shape: str = "full"

    def draw(self, head: HeadFrame) -> None:
        """Add the beard."""
        colour = head.colour("beard" if head.sheet.has("beard") else "hair")
        if self.shape != "moustache":
            self._draw_beard(head, colour)
        ball, radius = head.ball, head.radius
        x, y = ball.at(1.05, -0.32)
        squeeze = 0.5 + 0.5 * ball.frontal
        whiskers = lighten(colour, 0.08) if self.shape != "moustache" else colour
        for side in (-1, 1):
            line = [
                (x, y),
                (x + side * radius * 0.20 * squeeze, y + radius * 0.02),
                (x + side * radius * 0.40 * squeeze, y + radius * 0.09),
            ]
            head.figure.add(
                head.depth + 0.325,
                _half_moustache(line, radius),
                whiskers,
                lift=0.3,
            )

    def _draw_beard(self, head: HeadFrame, colour: str) -> None:
        ball = head.ball
        low = 1.75 if self.shape == "long" else 1.22
        cheeks = [
            ball.on(longitude, latitude, 1.03)
            for longitude, latitude in (
                (-78, 2),
                (-60, -22),
                (-30, -20),
                (-12, -14),
                (12, -14),
                (30, -20),
                (60, -22),
                (78, 2),
            )
        ]
        chin = [
            ball.at(0.2, -0.70, 0.80),
            ball.at(0.4, -low * 0.86, 0.42),
            ball.at(0.55, -low),
            ball.at(0.4, -low * 0.86, -0.42),
            ball.at(0.2, -0.70, -0.80),
        ]
        head.figure.add(head.depth + 0.28, blob([*cheeks, *chin]), colour, lift=0.4)


def _half_moustache(line: list[Point], radius: float) -> skia.Path:
    """Half a moustache: full at the nose, fine at its end."""
    return chain(line, [radius * 0.075, radius * 0.095, radius * 0.02])
