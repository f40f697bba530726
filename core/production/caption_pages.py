"""Where a spoken line is broken into pages and lines: after sentences, evenly, and never too full."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from core.production.caption_words import TimedWord, width_of

Line = Sequence[TimedWord]

_SENTENCE_ENDS = tuple(".!?…。！？।؟")
_CLAUSE_ENDS = tuple(",;:，、；：—–")
_QUOTES = "\"'”’»)]」』）"
_SHORT = 0.8
"""Seconds below which a page is hardly read."""
_SILENCE = 0.8
"""Seconds between two words that belong on different pages."""
_PAGE, _EMPTY, _MID_CLAUSE, _MID_SENTENCE, _HASTY, _PAUSED = 0.5, 0.4, 0.9, 0.5, 0.8, 0.9
"""What makes a page read badly, and how much."""


def pages_of(words: Sequence[TimedWord], width: int, lines: int, longest: float) -> list[tuple[Line, ...]]:
    """The words in pages of at most `lines` (1 or 2) lines of `width` signs and `longest` seconds, in the way that
    reads best. A single word is a page whatever its size."""
    return _Pages(words, width, lines, longest).best()


class _Pages:
    """The words with their widths added up, so that any stretch of them is measured at once."""

    def __init__(self, words: Sequence[TimedWord], width: int, lines: int, longest: float) -> None:
        self._words = words
        self._width, self._lines, self._longest = width, lines, longest
        self._written = list(accumulate((width_of(word.text) + word.apart for word in words), initial=0))
        self._paused = list(
            accumulate((after.start - before.end > _SILENCE for before, after in pairwise(words)), initial=0)
        )
        self._ends = [_ending_cost(word) for word in words]
        self._breaks = {place for place, word in enumerate(words) if word.apart} or set(range(len(words)))

    def best(self) -> list[tuple[Line, ...]]:
        """The cheapest way to break the words, found from the front."""
        cheapest: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(self._words) + 1):
            choices: list[tuple[float, int]] = []
            for start in range(end - 1, -1, -1):
                if end - start > 1 and not self._fits(start, end):
                    break
                choices.append((cheapest[start][0] + self._cost(start, end), start))
            cheapest.append(min(choices))
        cuts = [len(self._words)]
        while cuts[-1]:
            cuts.append(cheapest[cuts[-1]][1])
        return [self._page(start, end) for start, end in pairwise(reversed(cuts))]

    def _wide(self, start: int, end: int) -> int:
        """How wide the words from `start` up to `end` are in one line."""
        return self._written[end] - self._written[start] - self._words[start].apart

    def _seconds(self, start: int, end: int) -> float:
        return self._words[end - 1].end - self._words[start].start

    def _fits(self, start: int, end: int) -> bool:
        if self._seconds(start, end) > self._longest:
            return False
        if self._wide(start, end) <= self._width:
            return True
        return self._lines > 1 and self._unevenness(start, self._cut(start, end), end) <= self._width

    def _page(self, start: int, end: int) -> tuple[Line, ...]:
        if self._wide(start, end) <= self._width or end - start == 1:
            return (self._words[start:end],)
        cut = self._cut(start, end)
        return self._words[start:cut], self._words[cut:end]

    def _cut(self, start: int, end: int) -> int:
        """Where a page of two lines is broken: evenly, rather after a clause, and only inside a word if there is no
        other place."""
        places = [place for place in range(start + 1, end) if place in self._breaks] or range(start + 1, end)
        return min(
            places, key=lambda cut: self._unevenness(start, cut, end) + (3 if self._ends[cut - 1] == _MID_CLAUSE else 0)
        )

    def _unevenness(self, start: int, cut: int, end: int) -> int:
        return max(self._wide(start, cut), self._wide(cut, end))

    def _cost(self, start: int, end: int) -> float:
        """How badly a page reads."""
        empty = 1 - min(self._wide(start, end) / (self._width * self._lines), 1)
        hasty = _HASTY if self._seconds(start, end) < _SHORT else 0.0
        ending = self._ends[end - 1] if end < len(self._words) else 0.0
        pauses = self._paused[end - 1] - self._paused[start]
        return _PAGE + _EMPTY * empty * empty + ending + hasty + _PAUSED * pauses


def _ending_cost(word: TimedWord) -> float:
    """How badly a page ends with the word."""
    text = word.text.rstrip(_QUOTES)
    if text.endswith(_SENTENCE_ENDS):
        return 0.0
    return _MID_SENTENCE if text.endswith(_CLAUSE_ENDS) else _MID_CLAUSE
