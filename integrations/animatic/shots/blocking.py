"""Who goes where and when: places on the stage, ways across it, and what each body does on the way."""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.vocabulary import Side
from integrations.animatic.drawing.easing import smooth
from integrations.animatic.shots.frame import Point

SIDES: Mapping[Side, int] = {"left": -1, "center": 0, "right": 1}
TRAVEL: Mapping[str, float] = {"walk": 0.60, "run": 1.55, "fly": 0.95, "swim": 0.75, "hop": 0.7, "sneak": 0.4}
"""Heights of the body that an action covers in a second."""
AIRBORNE = frozenset({"fly"})
_WALK_SHARE = 0.55
"""Share of the shot that somebody who goes to somebody is on the way at least."""
_LATEST_ARRIVAL = 0.86
"""Share of the shot after which nobody should still be on the way to somebody."""


@dataclass(frozen=True)
class Moment:
    """What a body does at one instant."""

    x: float
    """Stage pixels from the body's mark."""
    y: float
    action: str
    facing: float
    """-1 left, 0 to the camera, 1 right."""
    clock: float
    """Seconds on the action's own clock."""


@dataclass(frozen=True)
class Way:
    """What a body does during the whole shot."""

    action: str
    facing: float
    start: float = 0.0
    """Stage pixels from the mark where it sets out; it ends at `end`."""
    end: float = 0.0
    seconds: float = 0.0
    """How long it is on its way."""
    after: str = "idle"
    """What it does once it has arrived."""
    facing_after: float = 0.0
    rise: float = 0.0
    """Stage pixels it climbs while it travels."""
    lead: float = 0.0
    """Seconds on the action's clock at the start, so that two alike do not move as one."""

    @property
    def travels(self) -> bool:
        """Whether it goes anywhere."""
        return self.start != self.end

    def at(self, t: float) -> Moment:
        """The moment at second `t` of the shot."""
        clock = t + self.lead
        if not self.travels:
            return Moment(0.0, 0.0, self.action, self.facing, clock)
        if t >= self.seconds:
            return Moment(self.end, -self.rise, self.after, self.facing_after, clock)
        share = t / self.seconds
        height = -self.rise * smooth(share) if self.rise else 0.0
        return Moment(self.start + (self.end - self.start) * share, height, self.action, self.facing, clock)


def way_across(
    action: str, facing: float, pace: float, seconds: float, room: float, *, rise: float = 0.0, lead: float = 0.0
) -> Way:
    """A way through the picture in the direction of `facing`, at `pace` pixels a second. It never covers more than
    `room` pixels; with room to spare it lasts the whole shot."""
    direction = math.copysign(1.0, facing or 1.0)
    distance = min(pace * seconds, room)
    time = distance / pace
    arrives = time < seconds * _LATEST_ARRIVAL
    share = 0.85 if arrives else 0.55
    return Way(
        action=action,
        facing=direction,
        start=-direction * distance * share,
        end=direction * distance * (1 - share),
        seconds=time if arrives else seconds,
        facing_after=direction * 0.5,
        rise=rise,
        lead=lead,
    )


def way_to(
    action: str, mark: float, goal: float, pace: float, seconds: float, room: float, *, lead: float = 0.0
) -> Way:
    """A way to a place beside somebody, in stage pixels, at `pace` pixels a second. It takes the first half of the
    shot or more, and no more than `room` pixels, and ends before the shot does."""
    direction = math.copysign(1.0, goal - mark)
    longest = pace * seconds * _LATEST_ARRIVAL
    distance = min(max(abs(goal - mark), min(pace * seconds * _WALK_SHARE, room)), longest)
    return Way(
        action=action,
        facing=direction,
        start=goal - direction * distance - mark,
        end=goal - mark,
        seconds=max(distance / pace, 1e-3),
        facing_after=direction,
        lead=lead,
    )


@dataclass(frozen=True)
class Footprint:
    """What placing needs to know about a body: where it wants to stand and how wide it is, in stage pixels."""

    wish: float
    width: float


def spread_out(bodies: list[Footprint], left: float, right: float) -> list[float]:
    """Where bodies stand so that nobody covers anybody: near their wishes, in the same order, between two edges.
    When there is too little room for all, they overlap evenly."""
    if not bodies:
        return []
    order = sorted(range(len(bodies)), key=lambda index: (bodies[index].wish, index))
    widths = [bodies[index].width for index in order]
    squeeze = min(1.0, (right - left) / sum(widths))
    gaps = [(one + two) / 2 * squeeze for one, two in itertools.pairwise(widths)]
    spots = [bodies[index].wish for index in order]
    _push_right(spots, gaps, float("-inf"))
    shift = sum(bodies[i].wish for i in order) / len(order) - sum(spots) / len(spots)
    spots = [spot + shift for spot in spots]
    _push_right(spots, gaps, left + widths[0] * squeeze / 2)
    _push_left(spots, gaps, right - widths[-1] * squeeze / 2)
    placed = dict(zip(order, spots, strict=True))
    return [placed[index] for index in range(len(bodies))]


def _push_right(spots: list[float], gaps: list[float], edge: float) -> None:
    spots[0] = max(spots[0], edge)
    for index, gap in enumerate(gaps):
        spots[index + 1] = max(spots[index + 1], spots[index] + gap)


def _push_left(spots: list[float], gaps: list[float], edge: float) -> None:
    spots[-1] = min(spots[-1], edge)
    for index in reversed(range(len(gaps))):
        spots[index] = min(spots[index], spots[index + 1] - gaps[index])


def crowd(count: int) -> list[tuple[Point, float]]:
    """Offsets, in shares of a body's height, and sizes of the members of a group; the first one leads."""
    ring = [(0.0, 0.0), (-0.62, -0.10), (0.62, -0.08), (-0.34, -0.20), (0.36, -0.19), (-0.95, -0.22), (0.97, -0.20)]
    sizes = [1.0, 0.94, 0.96, 0.9, 0.88, 0.86, 0.87]
    return list(zip(ring, sizes, strict=True))[: max(1, min(count, len(ring)))]
