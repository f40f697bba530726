"""Notes, scales and chords."""

from dataclasses import dataclass
from typing import Final

MODES: Final = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
}
"""Semitones of the seven degrees above the tonic."""

OCTAVE: Final = 7
"""Degrees."""


@dataclass(frozen=True, slots=True)
class Note:
    """One sound. Times in beats, pitch as a MIDI number, loudness 0 to 1, pan -1 to 1."""

    start: float
    length: float
    pitch: int
    loudness: float
    instrument: str
    pan: float = 0.0


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic (MIDI number) and a mode."""

    tonic: int
    mode: str

    def pitch(self, degree: int) -> int:
        """The MIDI number of a degree; 0 is the tonic, 7 the octave above, -1 the degree below."""
        octave, step = divmod(degree, OCTAVE)
        return self.tonic + 12 * octave + MODES[self.mode][step]

    def raised(self, semitones: int) -> "Key":
        """The same mode on a higher tonic."""
        return Key(self.tonic + semitones, self.mode)


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord on a degree of the scale, in thirds. `leading` raises the third of a minor dominant, so that it pulls
    home."""

    root: int
    size: int = 3
    leading: bool = False

    def degrees(self) -> tuple[int, ...]:
        """Its degrees from the root up."""
        return tuple(self.root + 2 * number for number in range(self.size))

    def holds(self, degree: int) -> bool:
        """Whether a degree, in any octave, belongs to it."""
        return (degree - self.root) % OCTAVE in {(2 * number) % OCTAVE for number in range(self.size)}

    def pitches(self, key: Key, around: int) -> tuple[int, ...]:
        """Its notes as MIDI numbers, each in the octave nearest to `around`, low to high."""
        found = [_near(self.pitch(key, degree), around) for degree in self.degrees()]
        return tuple(sorted(found))

    def pitch(self, key: Key, degree: int) -> int:
        """A degree as this chord has it."""
        pitch = key.pitch(degree)
        sharpened = self.leading and (degree - self.root) % OCTAVE == 2 and _is_minor_third(key, self.root)
        return pitch + 1 if sharpened else pitch

    def bass(self, key: Key, around: int) -> int:
        """Its root near a MIDI number."""
        return _near(key.pitch(self.root), around)


def _is_minor_third(key: Key, root: int) -> bool:
    return key.pitch(root + 2) - key.pitch(root) == 3


def _near(pitch: int, around: int) -> int:
    return pitch + 12 * round((around - pitch) / 12)


def frequency(pitch: float) -> float:
    """Hz of a MIDI number."""
    return 440.0 * 2 ** ((pitch - 69) / 12)
