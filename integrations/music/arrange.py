"""From a mood and a seed to every note of a piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from integrations.music.figures import BASS, CHORDS, GROOVES
from integrations.music.form import Clock, Part, Section, sections
from integrations.music.moods import Chords, Palette
from integrations.music.moods import Part as Figure
from integrations.music.notes import Chord, Key, Note
from integrations.music.theme import Bar, melody

_TONICS: Final = range(55, 66)
_STRENGTH: Final[dict[Part, float]] = {"intro": 0.55, "theme": 0.75, "again": 0.85, "bridge": 0.75, "lift": 1.0}
_CHORDS_AT: Final = 60
_BASS_AT: Final = 40
_LOW: Final = frozenset({"cellos", "drone"})
_SWELL_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Cast:
    """What the seed chose among a mood's means."""

    key: Key
    theme: tuple[Chord, ...]
    bridge: tuple[Chord, ...]
    lead: str
    second: str
    pad: str
    figure: Figure
    bass: Figure
    melody: tuple[Bar, ...]
    counter: tuple[Bar, ...]


def choose(palette: Palette, rng: np.random.Generator) -> Cast:
    """Key, harmony, instruments and both melodies."""

    def one(count: int) -> int:
        return int(rng.integers(count))

    mode = palette.modes[one(len(palette.modes))]
    theme = _chords(palette.progressions[one(len(palette.progressions))], palette, mode, rng)
    bridge = _chords(palette.bridges[one(len(palette.bridges))], palette, mode, rng)
    lead = palette.leads[one(len(palette.leads))]
    others = [name for name in palette.second if name != lead]
    return Cast(
        key=Key(_TONICS[one(len(_TONICS))], mode),
        theme=theme,
        bridge=bridge,
        lead=lead,
        second=others[one(len(others))],
        pad=palette.pads[one(len(palette.pads))],
        figure=palette.figures[one(len(palette.figures))],
        bass=palette.bass[one(len(palette.bass))],
        melody=melody(palette, theme, rng),
        counter=melody(palette, bridge, rng, start=9),
    )


def _chords(roots: Chords, palette: Palette, mode: str, rng: np.random.Generator) -> tuple[Chord, ...]:
    minor = mode in ("minor", "dorian", "harmonic")
    return tuple(
        Chord(root, 4 if rng.random() < palette.sevenths else 3, leading=minor and root == 4) for root in roots
    )


class Arranger:
    """Writes the notes of one piece."""

    def __init__(self, palette: Palette, cast: Cast, clock: Clock) -> None:
        self._palette, self._cast, self._clock = palette, cast, clock
        self._beats = palette.beats

    def notes(self, seconds: float) -> Iterator[Note]:
        """Every note up to the final chord, which rings until `seconds`."""
        bar = 0
        parts = sections(self._clock.bars)
        for number, section in enumerate(parts):
            key = self._key(section, number, parts)
            for offset in range(section.bars):
                start = float((bar + offset) * self._beats)
                yield from self._bar(section, key, (section.first + offset) % 8, start, offset)
            bar += section.bars
            if number + 1 < len(parts) and parts[number + 1].part == "lift":
                yield from self._approach(float(bar * self._beats))
        last = self._key(parts[-1], len(parts) - 1, parts) if parts else self._cast.key
        yield from self._final(last, float(bar * self._beats), seconds)

    def _key(self, section: Section, number: int, parts: tuple[Section, ...]) -> Key:
        """The last theme rises where there was time to get used to the key."""
        rises = section.part == "lift" and len(parts) >= 4 and section.first == 0
        return self._cast.key.raised(self._palette.lift) if rises else self._cast.key

    def _bar(self, section: Section, key: Key, place: int, start: float, offset: int) -> Iterator[Note]:
        cast, part = self._cast, section.part
        chord = (cast.bridge if part == "bridge" else cast.theme)[place]
        strength = _STRENGTH[part]
        if part != "intro" or offset > 0 or section.bars == 1:
            yield from self._bass(chord, key, start, strength)
        yield from self._figure(chord, key, start, strength, high=part == "lift")
        if part != "intro" or offset >= section.bars // 2:
            yield from self._pad(chord, key, start, strength)
        yield from self._drums(part, start, strength)
        if part != "intro":
            yield from self._lead(section, chord, key, place, start)

    def _lead(self, section: Section, chord: Chord, key: Key, place: int, start: float) -> Iterator[Note]:
        cast, part = self._cast, section.part
        tones = (cast.counter if part == "bridge" else cast.melody)[place]
        voice = cast.second if part == "bridge" else cast.lead
        yield from self._sung(tones, chord, key, start, voice, 0.9, 0.0)
        if part == "lift":
            yield from self._sung(tones, chord, key, start, cast.second, 0.55, 0.3, octave=-12 if place % 2 else 12)
        elif part == "again":
            yield from self._sung(tones, chord, key, start, cast.second, 0.4, -0.3, octave=-12)

    def _sung(
        self,
        tones: Bar,
        chord: Chord,
        key: Key,
        start: float,
        voice: str,
        loudness: float,
        pan: float,
        octave: int = 0,
    ) -> Iterator[Note]:
        shift = 12 * round((self._palette.lead_at - key.pitch(9)) / 12) + octave
        for beat, length, degree in tones:
            accent = 1.0 if beat == 0 else 0.86
            pitch = chord.pitch(key, degree) + shift
            yield Note(start + self._swung(beat), length * 0.95, pitch, loudness * accent, voice, pan)

    def _figure(self, chord: Chord, key: Key, start: float, strength: float, *, high: bool) -> Iterator[Note]:
        name, instrument = self._cast.figure
        pitches = chord.pitches(key, _CHORDS_AT - (12 if instrument in _LOW else 0))[:3]
        ladder = (*pitches, *(pitch + 12 for pitch in pitches), *(pitch + 24 for pitch in pitches))
        for beat, tones, length, loudness in CHORDS[name][self._beats]:
            for tone in tones:
                pan = 0.35 - 0.12 * (tone % 3)
                at = start + self._swung(beat) + 0.012 * tone * (len(tones) > 1)
                yield Note(at, length, ladder[tone], loudness * strength * 0.8, instrument, pan)
                if high and len(tones) == 1 and beat == int(beat):
                    yield Note(at, length, ladder[tone] + 12, loudness * 0.35, instrument, -pan)

    def _pad(self, chord: Chord, key: Key, start: float, strength: float) -> Iterator[Note]:
        for number, pitch in enumerate(chord.pitches(key, _CHORDS_AT + 2)):
            pan = (-0.4, 0.0, 0.4, 0.2)[number]
            yield Note(start, self._beats * 0.98, pitch, 0.8 * strength, self._cast.pad, pan)

    def _bass(self, chord: Chord, key: Key, start: float, strength: float) -> Iterator[Note]:
        name, instrument = self._cast.bass
        root = chord.bass(key, _BASS_AT)
        for beat, degrees, length, loudness in BASS[name][self._beats]:
            pitch = root + key.pitch(chord.root + degrees) - key.pitch(chord.root)
            yield Note(start + self._swung(beat), length, pitch, loudness * (0.5 + strength / 2), instrument)

    def _drums(self, part: Part, start: float, strength: float) -> Iterator[Note]:
        light, full = self._palette.grooves
        groove = {"intro": "none", "theme": light, "bridge": light, "again": full, "lift": full}[part]
        for beat, drum, loudness in GROOVES[groove][self._beats]:
            pan = 0.3 if drum in ("shaker", "hat", "tick") else 0.0
            yield Note(start + self._swung(beat), 0, 0, loudness * strength, drum, pan)

    def _approach(self, start: float) -> Iterator[Note]:
        """Something that announces the lift."""
        if "none" in self._palette.grooves[1]:
            return
        yield Note(max(0.0, start - _SWELL_SECONDS / self._clock.beat), 0, 0, 0.8, "swell")
        yield Note(start, 0, 0, 0.6, "crash", -0.2)

    def _final(self, key: Key, start: float, seconds: float) -> Iterator[Note]:
        """The tonic, spread from low to high, left to ring."""
        cast = self._cast
        rest = max(0.5, (seconds - self._clock.end) / self._clock.beat)
        home = Chord(0)
        shift = 12 * round((self._palette.lead_at - key.pitch(9)) / 12)
        yield Note(start, rest, home.bass(key, _BASS_AT), 0.9, cast.bass[1])
        for number, pitch in enumerate(home.pitches(key, _CHORDS_AT)):
            yield Note(start, rest, pitch, 0.8, cast.pad, (-0.4, 0.0, 0.4)[number])
            yield Note(start + 0.09 * number, rest, pitch, 0.6, cast.figure[1], 0.2)
        yield Note(start + 0.12, rest, key.pitch(7) + shift, 0.85, cast.lead)
        drum = {"thunder": "taiko", "storm": "taiko", "heart": "heart"}.get(self._palette.grooves[1])
        if drum:
            yield Note(start, 0, 0, 1.0, drum)

    def _swung(self, beat: float) -> float:
        """Off-beats come late where the mood swings."""
        return beat + self._palette.swing / 2 if beat % 1 == 0.5 else beat
