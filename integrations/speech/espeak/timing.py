"""From events in the said text to words as written and mouth shapes, in seconds."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from integrations.speech.espeak.library import Event
from integrations.speech.espeak.text import Reading, Token
from integrations.speech.espeak.visemes import is_pause, shapes
from integrations.speech.script import clusters, is_unspaced

_PIECE: Final = 4
"""Signs of an unspaced script that are lit up together, at most."""
_EPSILON: Final = 0.03

Timed = tuple[str, float, float]
"""A word or a mouth shape, its start and end in seconds."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a written stretch begins and when it is heard."""

    place: int
    at: float
    unspaced: bool


def words(reading: Reading, events: Sequence[Event], seconds: float) -> tuple[Timed, ...]:
    """Every word exactly as written, in order; what is silent (a dash, an emoji) belongs to the word before it."""
    marks = _marks(reading, events)
    if not marks:
        text = reading.written.strip()
        return ((text, 0.0, seconds),) if text else ()
    pauses = [event.ms / 1000 for event in events if event.phoneme and is_pause(event.phoneme)]
    found: list[Timed] = []
    for number, mark in enumerate(marks):
        place = 0 if number == 0 else mark.place
        following = marks[number + 1] if number + 1 < len(marks) else None
        text = reading.written[place : following.place if following else None].strip()
        begins_next = following.at if following else seconds
        silence = (at for at in pauses if mark.at + _EPSILON < at < begins_next)
        end = max(mark.at, min(begins_next, next(silence, begins_next)))
        found += _pieces(text, mark.at, end) if mark.unspaced else [(text, mark.at, end)]
    return tuple(found)


def _marks(reading: Reading, events: Sequence[Event]) -> list[_Mark]:
    """The first sound of every written stretch, in the order of writing."""
    marks: list[_Mark] = []
    for event in events:
        if event.word is None:
            continue
        number = reading.token_at(event.word)
        if number < 0:
            continue
        token = reading.tokens[number]
        place = _place(token, event.word)
        if not marks or place > marks[-1].place:
            marks.append(_Mark(place, event.ms / 1000, token.unspaced))
    return marks


def _place(token: Token, said: int) -> int:
    if not token.unspaced:
        return token.start
    return min(token.start + said - token.said_start, token.end - 1)


def _pieces(text: str, start: float, end: float) -> list[Timed]:
    """A long stretch without spaces, split evenly; espeak-ng gives one time for a whole clause of kana."""
    signs = clusters(text)
    if len(signs) <= _PIECE or not is_unspaced(text):
        return [(text, start, end)]
    count = -(-len(signs) // _PIECE)
    step = (end - start) / len(signs)
    bounds = [round(len(signs) * number / count) for number in range(count + 1)]
    pairs = pairwise(bounds)
    cut = [("".join(signs[first:last]), start + first * step, start + last * step) for first, last in pairs]
    return [(piece.strip(), begin, stop) for piece, begin, stop in cut if piece.strip()]


def mouths(events: Sequence[Event], seconds: float) -> tuple[Timed, ...]:
    """Mouth shapes in order; between them the mouth is closed."""
    heard = [event for event in events if event.phoneme and not event.phoneme.startswith("(")]
    found: list[Timed] = []
    for number, event in enumerate(heard):
        start = event.ms / 1000
        end = heard[number + 1].ms / 1000 if number + 1 < len(heard) else seconds
        shown = shapes(event.phoneme)
        if not shown or end <= start:
            continue
        step = (end - start) / len(shown)
        for part, shape in enumerate(shown):
            begin = start + part * step
            if found and found[-1][0] == shape and begin - found[-1][2] < _EPSILON:
                found[-1] = (shape, found[-1][1], begin + step)
            else:
                found.append((shape, begin, begin + step))
    return tuple(found)
