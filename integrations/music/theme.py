"""A melody with a memory: a motif, its answer, and a way home."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from integrations.music.moods import Palette, Rhythm
from integrations.music.notes import OCTAVE, Chord

Tone = tuple[float, float, int]
"""Beat in the bar, length in beats, scale degree."""
Bar = tuple[Tone, ...]

_LOW: Final = 3
_HIGH: Final = 15
_STEPS: Final = (-2, -1, -1, 0, 1, 1, 2)
_LEAPS: Final = (-4, -3, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Motif:
    """A rhythm and the way its pitches move."""

    rhythm: Rhythm
    moves: tuple[int, ...]


def melody(palette: Palette, chords: tuple[Chord, ...], rng: np.random.Generator, start: int = 7) -> tuple[Bar, ...]:
    """Eight bars over eight chords: motif, answer, motif, half close; motif, answer, climb, home."""
    motif, answer, climb = (_motif(palette, rng) for _ in range(3))
    plan = (motif, answer, motif, None, motif, answer, climb, None)
    bars: list[Bar] = []
    degree = start
    for number, (shape, chord) in enumerate(zip(plan, chords, strict=True)):
        if shape is None:
            bar = _close(palette, chord, degree, home=number == len(plan) - 1)
        else:
            opening = start if number == 4 else degree + (2 if number == 6 else 0)
            bar = _sung(palette, shape, chord, opening)
        bars.append(bar)
        degree = bar[-1][2] if bar else degree
    return tuple(bars)


def _motif(palette: Palette, rng: np.random.Generator) -> Motif:
    rhythm = palette.rhythms[int(rng.integers(len(palette.rhythms)))]
    moves: list[int] = []
    for _ in rhythm:
        leaps = rng.random() < palette.restless
        if moves and abs(moves[-1]) > 2:
            moves.append(-int(np.sign(moves[-1])))  # a leap is answered by a step back
        elif leaps:
            moves.append(int(rng.choice(_LEAPS)))
        else:
            moves.append(int(rng.choice(_STEPS)))
    return Motif(rhythm, tuple(moves))


def _sung(palette: Palette, motif: Motif, chord: Chord, start: int) -> Bar:
    """The motif on a chord: strong beats belong to it."""
    degree, beat = start, 0.0
    tones: list[Tone] = []
    for length, move in zip(motif.rhythm, motif.moves, strict=True):
        if length > 0:
            degree = _within(degree + (move if tones else 0))
            if _is_strong(beat, palette.beats) or length >= 2:
                degree = nearest(chord, degree)
            tones.append((beat, length, degree))
        beat += abs(length)
    return tuple(tones)


def _close(palette: Palette, chord: Chord, degree: int, *, home: bool) -> Bar:
    """A long note: on the tonic at home, else on the chord, open."""
    goal = round(degree / OCTAVE) * OCTAVE if home else nearest(chord, degree)
    approach = goal + (1 if degree >= goal else -1)
    if palette.beats == 3:
        return ((0.0, 3.0, _within(goal)),)
    return ((0.0, 1.0, _within(approach if home else goal)), (1.0, 2.6, _within(goal)))


def _is_strong(beat: float, beats: int) -> bool:
    return beat == 0 or (beats == 4 and beat == 2)


def nearest(chord: Chord, degree: int) -> int:
    """The degree of the chord that is closest, the lower one of two."""
    return min(range(degree - 3, degree + 4), key=lambda other: (not chord.holds(other), abs(other - degree)))


def _within(degree: int) -> int:
    while degree < _LOW:
        degree += OCTAVE
    while degree > _HIGH:
        degree -= OCTAVE
    return degree
