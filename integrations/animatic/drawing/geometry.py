"""Plane geometry without an engine: points, splines, convex hulls and two-bone limbs."""

import math
from collections.abc import Sequence
from functools import lru_cache

Point = tuple[float, float]
Triple = tuple[float, float, float]


def between(start: Point, end: Point, amount: float) -> Point:
    """The point `amount` of the way from `start` to `end`; the amount is not clamped."""
    return (start[0] + (end[0] - start[0]) * amount, start[1] + (end[1] - start[1]) * amount)


def rotated(point: Point, degrees: float, about: Point = (0.0, 0.0)) -> Point:
    """`point` turned clockwise on screen about another point."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y = point[0] - about[0], point[1] - about[1]
    return (about[0] + x * cosine - y * sine, about[1] + x * sine + y * cosine)


def direction(start: Point, end: Point) -> float:
    """Degrees from `start` to `end`; 0 is right, 90 is down."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


@lru_cache(32)
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """What each of four neighbouring points adds to the samples between the middle two."""
    weights: list[tuple[float, float, float, float]] = []
    for step in range(steps):
        t = step / steps
        t2, t3 = t * t, t * t * t
        weights.append(
            (
                0.5 * (-t + 2 * t2 - t3),
                0.5 * (2 - 5 * t2 + 3 * t3),
                0.5 * (t + 4 * t2 - 3 * t3),
                0.5 * (t3 - t2),
            )
        )
    return tuple(weights)


def resampled(points: Sequence[Triple], steps: int = 6) -> list[Triple]:
    """A Catmull-Rom spline through (x, y, radius) points, `steps` samples per stretch."""
    last = len(points) - 1
    weights = _weights(steps)
    samples: list[Triple] = []
    for index in range(last):
        ax, ay, ar = points[max(0, index - 1)]
        bx, by, br = points[index]
        cx, cy, cr = points[index + 1]
        dx, dy, dr = points[min(last, index + 2)]
        samples += [
            (
                a * ax + b * bx + c * cx + d * dx,
                a * ay + b * by + c * cy + d * dy,
                a * ar + b * br + c * cr + d * dr,
            )
            for a, b, c, d in weights
        ]
    samples.append(points[last])
    return samples


def stretch(
    points: Sequence[Point],
    radii: Sequence[float],
    start: float,
    end: float,
    grow: float = 0.0,
) -> tuple[list[Point], list[float]]:
    """The part of a limb between two fractions of its length, `grow` units thicker."""
    whole = resampled([(x, y, r) for (x, y), r in zip(points, radii, strict=True)], 8)
    last = len(whole) - 1
    first_index = int(start * last)
    part = whole[first_index : max(first_index + 1, round(end * last)) + 1]
    if len(part) > 9:
        part = part[::3] + ([part[-1]] if (len(part) - 1) % 3 else [])
    return [(x, y) for x, y, _ in part], [radius + grow for _, _, radius in part]


def elbow(root: Point, target: Point, upper: float, lower: float, bend: float = 1.0) -> Point:
    """Middle joint of a two-bone limb; out of reach it stretches, because a snap shows."""
    dx, dy = target[0] - root[0], target[1] - root[1]
    distance = math.hypot(dx, dy) or 1e-6
    if distance >= (upper + lower) * 0.999:
        share = upper / (upper + lower)
        return (root[0] + dx * share, root[1] + dy * share)
    distance = max(distance, abs(upper - lower) + 1e-3)
    along = (distance * distance + upper * upper - lower * lower) / (2 * distance)
    aside = math.sqrt(max(0.0, upper * upper - along * along)) * bend
    ux, uy = dx / distance, dy / distance
    return (root[0] + ux * along - uy * aside, root[1] + uy * along + ux * aside)


def hull(points: Sequence[Point]) -> list[Point]:
    """Convex outline around points, in order."""
    ordered = sorted({(round(x, 2), round(y, 2)) for x, y in points})
    if len(ordered) < 3:
        return ordered
    return _half_hull(ordered) + _half_hull(ordered[::-1])


def _half_hull(points: Sequence[Point]) -> list[Point]:
    chain: list[Point] = []
    for point in points:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain[:-1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
