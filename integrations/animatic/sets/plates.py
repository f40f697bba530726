"""Merging baked layers that move alike, so that a frame draws fewer of them."""

from collections.abc import Sequence

from integrations.animatic.drawing.canvas import NEAREST, skia
from integrations.animatic.sets.baker import Plate

_WASTE = 1.2
"""A merged image may be this much larger than what it replaces."""


def merged(plates: Sequence[Plate], barriers: Sequence[float]) -> list[Plate]:
    """Plates by depth, with neighbours merged where no barrier (the depth of an effect, or of a
    spot actors use) lies between and nobody could see the lost parallax."""
    result: list[Plate] = []
    for plate in sorted(plates, key=lambda each: each.depth):
        if result and _alike(result[-1], plate, barriers):
            result[-1] = _joined(result[-1], plate)
        else:
            result.append(plate)
    return result


def _alike(back: Plate, front: Plate, barriers: Sequence[float]) -> bool:
    if not (back.motion.still and front.motion.still):
        return False
    if front.depth - back.depth > _tolerance(front.depth):
        return False
    if any(back.depth <= barrier < front.depth for barrier in barriers):
        return False
    left, top, right, bottom = _union(back, front)
    apart = _area(back) + _area(front)
    return (right - left) * (bottom - top) <= apart * _WASTE


def _tolerance(depth: float) -> float:
    if depth < 0.5:
        return 0.12
    return 0.07 if depth <= 0.95 else 0.03


def _area(plate: Plate) -> int:
    return plate.image.width() * plate.image.height()


def _union(one: Plate, two: Plate) -> tuple[int, int, int, int]:
    return (
        min(one.left, two.left),
        min(one.top, two.top),
        max(one.left + one.image.width(), two.left + two.image.width()),
        max(one.top + one.image.height(), two.top + two.image.height()),
    )


def _joined(back: Plate, front: Plate) -> Plate:
    left, top, right, bottom = _union(back, front)
    surface = skia.Surface(right - left, bottom - top)
    canvas = surface.getCanvas()
    canvas.clear(0)
    for plate in (back, front):
        canvas.drawImage(plate.image, plate.left - left, plate.top - top, NEAREST)
    return Plate(surface.makeImageSnapshot(), left, top, front.depth, front.motion)
