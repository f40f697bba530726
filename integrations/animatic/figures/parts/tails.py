"""Tails: chains whose joints follow each other a little late."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.geometry import Point, direction, stretch
from integrations.animatic.drawing.shapes import blob, chain, placed
from integrations.animatic.figures.figure import Figure, Marking, Ramp
from integrations.animatic.figures.pose import Pose
from integrations.animatic.figures.sheet import Sheet

Profile = Literal["bushy", "thin", "taper", "horse", "stub", "flat"]


def _bushy(at: float) -> float:
    end = 1 if at < 0.85 else 0.62 if at < 0.97 else 0.18
    return 0.30 + 1.25 * math.sin(math.pi * min(1, at * 0.62 + 0.10)) ** 1.3 * end


_PROFILES: Mapping[Profile, Callable[[float], float]] = {
    "bushy": _bushy,
    "thin": lambda at: 1 - 0.55 * at,
    "taper": lambda at: 1 - 0.92 * at,
    "horse": lambda at: (0.55 + 1.1 * math.sin(math.pi * at) ** 0.8) * (1 if at < 0.98 else 0.2),
    "stub": lambda at: 1.0,
    "flat": lambda at: 0.4 + 0.9 * math.sin(math.pi * min(1, at * 0.75 + 0.05)),
}


@dataclass(frozen=True)
class Tail:
    """A tail of some profile. Angles in degrees: `angle` at the root (180 is straight back),
    `curl` over the whole length, `wag` by itself and `mood` with the pose. Lengths in units.

    `tip` colours everything beyond `tip_from`; `rings` are fractions, drawn in `ring`.
    `rise` is where it leaves the rump, in rump radii; `depth` its layer.
    """

    profile: Profile
    length: float
    radius: float
    joints: int = 6
    angle: float = 150.0
    curl: float = 30.0
    wag: float = 7.0
    mood: float = 5.0
    colour: str = "skin"
    tip: str = ""
    tip_from: float = 0.68
    rings: tuple[float, ...] = ()
    ring: str = ""
    spade: float = 0.0
    rise: float = 0.35
    depth: float = -0.5

    def draw(self, figure: Figure, sheet: Sheet, pose: Pose, root: Point, facing: int, depth: float) -> None:
        """Add the tail at its root; `facing` is +1 when the body looks right."""
        points = self._points(pose, root, facing)
        shape = _PROFILES[self.profile]
        last = self.joints - 1
        radii = [self.radius * shape(index / last) for index in range(self.joints)]
        joined = Ramp(root, points[min(2, last)], "body") if depth > 0 else None
        figure.add(
            depth,
            chain(points, radii),
            sheet.colour(self.colour),
            self._markings(sheet, points, radii),
            ramp=joined,
            name="tail",
        )
        if self.spade:
            self._draw_spade(figure, sheet, points, depth)

    def _points(self, pose: Pose, root: Point, facing: int) -> list[Point]:
        points = [root]
        step = self.length / (self.joints - 1)
        for index in range(1, self.joints):
            at = index / (self.joints - 1)
            swing = pose.clock.sway(3.2, 2.0 * at) * self.wag * at
            lifted = pose.tail * self.mood * (0.4 + at)
            turn = math.radians(self.angle + self.curl * at + swing + lifted)
            x, y = points[-1]
            points.append((x + facing * math.cos(turn) * step, y - math.sin(turn) * step))
        return points

    def _markings(self, sheet: Sheet, points: list[Point], radii: list[float]) -> list[Marking]:
        markings: list[Marking] = []
        if self.tip:
            part = stretch(points, radii, self.tip_from, 1, self.radius * 0.3)
            markings.append(Marking(chain(*part), sheet.colour(self.tip)))
        for at in self.rings:
            line, widths = stretch(points, radii, at, at + 0.07, 2)
            ends, sizes = [line[0], line[-1]], [widths[0], widths[-1]]
            ring = chain(ends, sizes, start_cap=False, end_cap=False)
            markings.append(Marking(ring, sheet.colour(self.ring)))
        return markings

    def _draw_spade(self, figure: Figure, sheet: Sheet, points: list[Point], depth: float) -> None:
        size = self.spade
        leaf = blob([(-size * 0.3, 0), (0, -size * 0.8), (size * 1.2, 0), (0, size * 0.8)], 0.35)
        turn = direction(points[-2], points[-1])
        figure.add(depth + 0.01, placed(leaf, *points[-1], turn), sheet.colour("accent"))
