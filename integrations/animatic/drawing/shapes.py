"""Outlines that everything is cut from. Units are the caller's; y grows downwards."""

import math
from collections.abc import Sequence

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point, Triple, resampled

_CAP_STEPS = 7
_SMALLEST_RADIUS = 0.3


def blob(points: Sequence[Point], roundness: float = 0.5, closed: bool = True) -> skia.Path:
    """A smooth spline through points; roundness 0.5 is soft, 0.3 crisp."""
    path = skia.Path()
    count = len(points)
    path.moveTo(*points[0])
    pull = roundness / 3
    for index in range(count if closed else count - 1):
        b, c = points[index], points[(index + 1) % count]
        a, d = points[(index - 1) % count], points[(index + 2) % count]
        if not closed:
            a = b if index == 0 else a
            d = c if index == count - 2 else d
        path.cubicTo(
            b[0] + (c[0] - a[0]) * pull,
            b[1] + (c[1] - a[1]) * pull,
            c[0] - (d[0] - b[0]) * pull,
            c[1] - (d[1] - b[1]) * pull,
            c[0],
            c[1],
        )
    if closed:
        path.close()
    return path


def curve(points: Sequence[Point], roundness: float = 0.5) -> skia.Path:
    """An open smooth line through points, for stroking."""
    return blob(points, roundness, closed=False)


def ellipse(x: float, y: float, rx: float, ry: float | None = None, degrees: float = 0.0) -> skia.Path:
    """An ellipse about its centre; a circle when `ry` is left out."""
    ry = rx if ry is None else ry
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    if degrees:
        path.transform(skia.Matrix.RotateDeg(degrees, skia.Point(x, y)))
    return path


def rectangle(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> skia.Path:
    """A rectangle, its corners rounded by `radius`."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius)
    return path


def polygon(points: Sequence[Point], radius: float = 0.0) -> skia.Path:
    """A closed polygon, its corners rounded by `radius`."""
    path = polyline(points)
    path.close()
    return rounded(path, radius) if radius else path


def polyline(points: Sequence[Point]) -> skia.Path:
    """An open line of straight stretches, for stroking."""
    path = skia.Path()
    path.moveTo(*points[0])
    # One call per corner: handing over a list of points takes the engine ten times as long.
    line_to = path.lineTo
    for x, y in points[1:]:
        line_to(x, y)
    return path


def rounded(path: skia.Path, radius: float) -> skia.Path:
    """`path` with its corners rounded."""
    soft = skia.Path()
    skia.Paint(PathEffect=skia.CornerPathEffect.Make(radius)).getFillPath(path, soft)
    return soft


def chain(
    points: Sequence[Point],
    radii: Sequence[float],
    steps: int = 6,
    start_cap: bool = True,
    end_cap: bool = True,
) -> skia.Path:
    """A limb: one smooth tube through points with a radius at each, so no joint can be seen."""
    line = resampled([(x, y, r) for (x, y), r in zip(points, radii, strict=True)], steps)
    left: list[Point] = []
    right: list[Point] = []
    last = len(line) - 1
    for index, (x, y, radius) in enumerate(line):
        before, after = line[max(0, index - 1)], line[min(last, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1e-6
        reach = max(radius, _SMALLEST_RADIUS)
        nx, ny = -dy / length * reach, dx / length * reach
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    outline = [
        *left,
        *(_cap(line[last], line[last - 1]) if end_cap else ()),
        *reversed(right),
        *(_cap(line[0], line[1]) if start_cap else ()),
    ]
    path = polygon(outline)
    for x, y, radius in line[steps:last:steps]:
        # Sharp bends fold the outline at the joint; a disc of the same winding fills the fold.
        reach = max(_SMALLEST_RADIUS, radius * 0.98)
        box = skia.Rect.MakeLTRB(x - reach, y - reach, x + reach, y + reach)
        path.addOval(box, skia.PathDirection.kCCW)
    return path


def _cap(end: Triple, inner: Triple) -> list[Point]:
    x, y, radius = end
    facing = math.atan2(y - inner[1], x - inner[0]) + math.pi / 2
    turns = [facing - step * math.pi / _CAP_STEPS for step in range(1, _CAP_STEPS)]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]


def tube(points: Sequence[Point], radius: float) -> skia.Path:
    """A limb of one thickness."""
    return chain(points, [radius] * len(points))


def brush(points: Sequence[Point], width: float) -> skia.Path:
    """A stroke that swells in its middle, as a brush does."""
    line = resampled([(x, y, 0.0) for x, y in points], 6)
    last = len(line) - 1
    widths = [width * (0.45 + 0.55 * math.sin(math.pi * i / last)) for i in range(last + 1)]
    return chain([(x, y) for x, y, _ in line], widths, steps=1)


def star(x: float, y: float, radius: float, points: int = 5, waist: float = 0.45) -> skia.Path:
    """A star standing on two of its points; `waist` is the inner radius as a share."""
    corners: list[Point] = []
    for index in range(2 * points):
        turn = -math.pi / 2 + index * math.pi / points
        reach = radius * (1 if index % 2 == 0 else waist)
        corners.append((x + math.cos(turn) * reach, y + math.sin(turn) * reach))
    return polygon(corners)


def heart(x: float, y: float, radius: float) -> skia.Path:
    """A heart about its middle."""
    path = skia.Path()
    path.moveTo(x, y + radius)
    path.cubicTo(x - radius * 1.7, y - radius * 0.2, x - radius * 0.9, y - radius * 1.3, x, y - radius * 0.45)
    path.cubicTo(x + radius * 0.9, y - radius * 1.3, x + radius * 1.7, y - radius * 0.2, x, y + radius)
    path.close()
    return path


def drop(x: float, y: float, radius: float) -> skia.Path:
    """A drop of water, its tip up."""
    path = skia.Path()
    path.moveTo(x, y - radius * 1.7)
    path.cubicTo(x + radius * 0.5, y - radius * 0.8, x + radius, y - radius * 0.3, x + radius, y + radius * 0.1)
    path.cubicTo(x + radius, y + radius * 1.25, x - radius, y + radius * 1.25, x - radius, y + radius * 0.1)
    path.cubicTo(x - radius, y - radius * 0.3, x - radius * 0.5, y - radius * 0.8, x, y - radius * 1.7)
    path.close()
    return path


def flower(x: float, y: float, radius: float, petals: int = 5) -> list[skia.Path]:
    """The petals of a flower, each about half as large as the whole."""
    turns = [2 * math.pi * petal / petals - math.pi / 2 for petal in range(petals)]
    return [
        ellipse(x + math.cos(turn) * radius * 0.55, y + math.sin(turn) * radius * 0.55, radius * 0.46) for turn in turns
    ]


def placed(path: skia.Path, x: float, y: float, degrees: float = 0.0, sx: float = 1.0, sy: float = 1.0) -> skia.Path:
    """A copy of `path` scaled, then turned, then moved so that its origin lies at (x, y)."""
    matrix = skia.Matrix()
    matrix.preTranslate(x, y)
    matrix.preRotate(degrees)
    matrix.preScale(sx, sy)
    return transformed(path, matrix)


def turned(path: skia.Path, degrees: float, about: Point) -> skia.Path:
    """A copy of `path` turned clockwise on screen about a point."""
    return transformed(path, skia.Matrix.RotateDeg(degrees, skia.Point(*about)))


def transformed(path: skia.Path, matrix: skia.Matrix) -> skia.Path:
    """A copy of `path` under a matrix."""
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def union(*paths: skia.Path) -> skia.Path:
    """One outline around all paths."""
    whole = paths[0]
    for path in paths[1:]:
        whole = _combined(whole, path, skia.kUnion_PathOp)
    return whole


def minus(path: skia.Path, *holes: skia.Path) -> skia.Path:
    """`path` with holes cut out."""
    for hole in holes:
        path = _combined(path, hole, skia.kDifference_PathOp)
    return path


def common(first: skia.Path, second: skia.Path) -> skia.Path:
    """What two paths share."""
    return _combined(first, second, skia.kIntersect_PathOp)


def _combined(first: skia.Path, second: skia.Path, operation: skia.PathOp) -> skia.Path:
    try:
        return skia.Op(first, second, operation)
    except RuntimeError:
        # The engine gives up on some degenerate outlines; keeping the first is the smaller harm.
        return first


def bounds(paths: Sequence[skia.Path]) -> skia.Rect:
    """The smallest upright rectangle around all paths."""
    boxes = [path.getBounds() for path in paths]
    return skia.Rect.MakeLTRB(
        min(box.left() for box in boxes),
        min(box.top() for box in boxes),
        max(box.right() for box in boxes),
        max(box.bottom() for box in boxes),
    )
