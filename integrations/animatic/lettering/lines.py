"""Where lines break: as few as fit, of widths as even as the words allow."""

from collections.abc import Sequence
from itertools import accumulate, pairwise


def balanced(widths: Sequence[float], space: float, limit: float) -> list[range]:
    """Ranges of word indices, one per line. A word wider than `limit` gets a line of its own."""
    count = len(widths)
    if not count:
        return []
    ends = [0.0, *accumulate(widths)]

    def length(first: int, last: int) -> float:
        return ends[last] - ends[first] + space * (last - first - 1)

    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    """For the first n words: lines, widest line, where the last line begins."""
    for last in range(1, count + 1):
        options: list[tuple[int, float, int]] = []
        for first in range(last - 1, -1, -1):
            if first < last - 1 and length(first, last) > limit:
                break
            lines, widest, _ = best[first]
            options.append((lines + 1, max(widest, length(first, last)), first))
        best.append(min(options, key=lambda option: (option[0], option[1], -option[2])))
    breaks = [count]
    while breaks[-1]:
        breaks.append(best[breaks[-1]][2])
    breaks.reverse()
    return [range(first, last) for first, last in pairwise(breaks)]
