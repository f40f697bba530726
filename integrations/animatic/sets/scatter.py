"""Seeded ways to spread things so that they look placed by hand."""

import math
import random
from collections.abc import Callable

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def strata(rng: random.Random, count: float, start: float, end: float, jitter: float = 0.7) -> list[float]:
    """Points on a line, one in each of `count` equal stretches, off its middle by `jitter`."""
    n = max(1, round(count))
    stretch = (end - start) / n
    return [start + stretch * (i + 0.5 + rng.uniform(-0.5, 0.5) * jitter) for i in range(n)]


def spread(rng: random.Random, count: float, box: Box) -> list[tuple[float, float]]:
    """Points in a box that keep their distance from each other."""
    points: list[tuple[float, float]] = []
    for _ in range(int(count)):
        tries = [(rng.uniform(box[0], box[2]), rng.uniform(box[1], box[3])) for _ in range(7)]
        points.append(max(tries, key=lambda spot: _clearance(spot, points)))
    return points


def _clearance(spot: tuple[float, float], points: list[tuple[float, float]]) -> float:
    return min((math.hypot(spot[0] - x, (spot[1] - y) * 2) for x, y in points), default=1e9)


def roll(rng: random.Random, height: float, pace: float, waves: int = 3) -> Callable[[float], float]:
    """A rolling line as a function of x: a few sines of falling height."""
    parts = [
        (
            pace * 1.9**i * rng.uniform(0.85, 1.15),
            rng.uniform(0, math.tau),
            height / 1.75**i,
        )
        for i in range(waves)
    ]

    def at(x: float) -> float:
        return sum(size * math.sin(x * speed + phase) for speed, phase, size in parts)

    return at
