"""Where a spoken line is broken into pages and lines: after sentences, evenly, and never too full."""

from collections.abc import Sequence
from itertools import pairwise

from core.production.caption_words import TimedWord, joined, width_of

Line = Sequence[TimedWord]

_SENTENCE_ENDS = tuple(".!?…。！？।؟")
_CLAUSE_ENDS = tuple(",;:，、；：—–")
_QUOTES = "\"'”’»)]」』）"
_SHORT = 0.8
"""Seconds below which a page is hardly read."""
_SILENCE = 0.8
"""Seconds between two words that belong on different pages."""


def pages_of(words: Sequence[TimedWord], width: int, lines: int, longest: float) -> list[tuple[Line, ...]]:
    """The words in pages of at most `lines` lines of `width` signs and `longest` seconds, in the way that reads best.
    A single word is a page whatever its size."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(words) + 1):
        choices: list[tuple[float, int]] = []
        for start in range(end - 1, -1, -1):
            page = words[start:end]
            if len(page) > 1 and not _fits(page, width, lines, longest):
                break
            choices.append((best[start][0] + _cost(page, width * lines, last=end == len(words)), start))
        best.append(min(choices))
    cuts = [len(words)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    return [_broken(words[start:end], width) for start, end in pairwise(reversed(cuts))]


def _fits(page: Line, width: int, lines: int, longest: float) -> bool:
    if page[-1].end - page[0].start > longest:
        return False
    broken = _broken(page, width)
    return len(broken) <= lines and all(width_of(joined(line)) <= width for line in broken)


def _broken(page: Line, width: int) -> tuple[Line, ...]:
    """One line where it fits, else two of similar width, rather broken after a clause."""
    if width_of(joined(page)) <= width or len(page) == 1:
        return (page,)
    halves = [(page[:cut], page[cut:]) for cut in range(1, len(page)) if page[cut].apart or not _spaced(page)]
    return min(halves, key=_unevenness, default=(page,))


def _spaced(page: Line) -> bool:
    """Whether the page has spaces to be broken at."""
    return any(word.apart for word in page[1:])


def _unevenness(halves: tuple[Line, Line]) -> float:
    upper, lower = (width_of(joined(half)) for half in halves)
    return max(upper, lower) - (3 if _ends(halves[0], _CLAUSE_ENDS + _SENTENCE_ENDS) else 0)


def _cost(page: Line, room: int, *, last: bool) -> float:
    """How badly a page reads."""
    empty = 1 - min(width_of(joined(page)) / room, 1)
    cost = 1.0 + 0.4 * empty * empty
    if not last and not _ends(page, _SENTENCE_ENDS):
        cost += 0.25 if _ends(page, _CLAUSE_ENDS) else 0.7
    if page[-1].end - page[0].start < _SHORT:
        cost += 0.8
    return cost + sum(0.9 for before, after in pairwise(page) if after.start - before.end > _SILENCE)


def _ends(line: Line, signs: tuple[str, ...]) -> bool:
    return line[-1].text.rstrip(_QUOTES).endswith(signs)
