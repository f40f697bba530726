"""Cutting a painted layer into the few rectangles that show something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Seen = NDArray[np.bool_]
_BLOCK = 24
"""Side of the squares in which emptiness is looked for, in pixels."""
_WORTH = 0.12
"""Share of a rectangle that must be empty to cut it out."""
_SMALLEST = 12_000
"""Pixels that must be saved by a cut: every part costs a call to draw."""
_DEPTH = 4


@dataclass(frozen=True)
class Cut:
    """A rectangle of a layer: rows and columns from and to."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def area(self) -> int:
        """Its number of pixels."""
        return max(0, self.bottom - self.top) * max(0, self.right - self.left)


def cuts(seen: Seen) -> Iterator[Cut]:
    """Rectangles that hold everything seen and little else; they never overlap."""
    yield from _cut(seen, Cut(0, seen.shape[0], 0, seen.shape[1]), _DEPTH)


def _cut(seen: Seen, whole: Cut, depth: int) -> Iterator[Cut]:
    box = _tight(seen, whole)
    if box is None:
        return
    hole = _largest_hole(seen, box) if depth else None
    if hole is None or hole.area < max(_SMALLEST, _WORTH * box.area):
        yield box
        return
    around = (
        Cut(box.top, hole.top, box.left, box.right),
        Cut(hole.bottom, box.bottom, box.left, box.right),
        Cut(hole.top, hole.bottom, box.left, hole.left),
        Cut(hole.top, hole.bottom, hole.right, box.right),
    )
    for part in around:
        if part.area:
            yield from _cut(seen, part, depth - 1)


def _tight(seen: Seen, cut: Cut) -> Cut | None:
    part = seen[cut.top : cut.bottom, cut.left : cut.right]
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not rows.size:
        return None
    return Cut(
        cut.top + int(rows[0]), cut.top + int(rows[-1]) + 1, cut.left + int(columns[0]), cut.left + int(columns[-1]) + 1
    )


def _largest_hole(seen: Seen, box: Cut) -> Cut | None:
    """The largest empty rectangle of whole blocks."""
    part = seen[box.top : box.bottom, box.left : box.right]
    spare = (-part.shape[0] % _BLOCK, -part.shape[1] % _BLOCK)
    part = np.pad(part, ((0, spare[0]), (0, spare[1])))
    rows, columns = part.shape[0] // _BLOCK, part.shape[1] // _BLOCK
    filled: list[list[bool]] = part.reshape(rows, _BLOCK, columns, _BLOCK).max(axis=(1, 3)).tolist()
    heights = [0] * columns
    best: tuple[int, Cut] = (0, Cut(0, 0, 0, 0))
    for row, blocks in enumerate(filled):
        heights = [0 if block else height + 1 for height, block in zip(heights, blocks, strict=True)]
        area, tall, left, right = _widest(heights)
        if area > best[0]:
            best = (area, Cut(row + 1 - tall, row + 1, left, right))
    area, hole = best
    if not area:
        return None
    return Cut(
        box.top + hole.top * _BLOCK,
        min(box.bottom, box.top + hole.bottom * _BLOCK),
        box.left + hole.left * _BLOCK,
        min(box.right, box.left + hole.right * _BLOCK),
    )


def _widest(heights: Sequence[int]) -> tuple[int, int, int, int]:
    """The largest rectangle under a row of columns: area, height, and columns from and to."""
    best = (0, 0, 0, 0)
    rising: list[tuple[int, int]] = []
    for column, height in enumerate([*heights, 0]):
        start = column
        while rising and rising[-1][1] >= height:
            start, tall = rising.pop()
            best = max(best, (tall * (column - start), tall, start, column))
        rising.append((start, height))
    return best
