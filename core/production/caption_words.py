"""The words of a spoken line as they are written, each with the time it is heard."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.domain.media import Speech, WordTime

_WIDE = r"\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60"
_CLOSING = r"\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f\u300d\u300f\uff09\u3011\u2026\u30fc"
_OPENING = r"\u300c\u300e\uff08\u3010"
_PIECE = re.compile(rf"[{_OPENING}]*[{_WIDE}][{_CLOSING}]*|[^{_WIDE}]+|.")


@dataclass(frozen=True)
class TimedWord:
    """A word, or a sign of a script without spaces, in seconds of its sound."""

    text: str
    start: float
    end: float
    apart: bool
    """Whether a space stands before it."""

    def moved(self, seconds: float) -> WordTime:
        """As a value, on another clock."""
        return WordTime(text=self.text, start=self.start + seconds, end=self.end + seconds)


def timed_words(text: str, speech: Speech, widest: int) -> tuple[TimedWord, ...]:
    """The text's words with times from the sound's measured words, whatever these are called; spread evenly over the
    sound where nothing was measured. Words wider than `widest` are cut."""
    pieces = [(piece, first) for word in text.split() for piece, first in _pieces(word, widest)]
    signs = sum(len(piece) for piece, _ in pieces)
    clock = _Clock(speech, signs)
    made: list[TimedWord] = []
    at, earliest = 0, 0.0
    for piece, first in pieces:
        start = max(clock.begins(at), earliest)
        end = max(clock.ends(at + len(piece)), start)
        made.append(TimedWord(piece, start, end, apart=first and bool(made)))
        at, earliest = at + len(piece), start
    return tuple(made)


def joined(words: Sequence[TimedWord]) -> str:
    """The words as they are written in one line."""
    return "".join((" " if word.apart and place else "") + word.text for place, word in enumerate(words))


def width_of(text: str) -> int:
    """How wide a text is: signs of wide scripts count twice, marks over letters not at all."""
    return sum(0 if unicodedata.combining(sign) else 2 if _is_wide(sign) else 1 for sign in text)


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"


def _pieces(word: str, widest: int) -> Iterable[tuple[str, bool]]:
    """Where lines may be broken inside a word: between wide signs, and where it is too wide for any line."""
    first = True
    for match in _PIECE.finditer(word):
        piece = match[0]
        while piece:
            cut = _fitting(piece, widest)
            yield piece[:cut], first
            piece, first = piece[cut:], False


def _fitting(piece: str, widest: int) -> int:
    """How many signs fit into a line, at least one."""
    taken = 0
    for number, sign in enumerate(piece):
        taken += width_of(sign)
        if taken > widest and number:
            return number
    return len(piece)


class _Clock:
    """From a sign's place in the written text to its time in the sound."""

    def __init__(self, speech: Speech, signs: int) -> None:
        measured = [(sum(not sign.isspace() for sign in word.text), word) for word in speech.words]
        whole = [(max(signs, 1), WordTime(text="", start=0.0, end=speech.seconds))]
        self._words = [(count, word) for count, word in measured if count] or whole
        self._measured = sum(count for count, _ in self._words)
        self._signs = max(signs, 1)

    def begins(self, sign: int) -> float:
        """When the sign at this place begins to be heard."""
        place = sign * self._measured
        before = 0
        for count, word in self._words:
            if place < (before + count) * self._signs:
                return self._inside(place, before, count, word)
            before += count
        return self._words[-1][1].end

    def ends(self, sign: int) -> float:
        """When the sign before this place has been heard."""
        place = sign * self._measured
        before = 0
        for count, word in self._words:
            if place <= (before + count) * self._signs:
                return self._inside(place, before, count, word)
            before += count
        return self._words[-1][1].end

    def _inside(self, place: int, before: int, count: int, word: WordTime) -> float:
        share = (place - before * self._signs) / (count * self._signs)
        return word.start + share * (word.end - word.start)
