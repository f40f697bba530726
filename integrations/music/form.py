"""The shape of a piece of any length: introduction, theme, bridge, lift, and an ending that comes home."""

from dataclasses import dataclass
from typing import Final, Literal

Part = Literal["intro", "theme", "again", "bridge", "lift"]

PHRASE: Final = 4
"""Bars."""
_RING: Final = (1.6, 4.0)
_SLOWING: Final = 0.14
"""By how much longer the last bar is."""


@dataclass(frozen=True, slots=True)
class Section:
    """Bars of one part; `first` is where in its eight bars it begins."""

    part: Part
    first: int
    bars: int


@dataclass(frozen=True, slots=True)
class Clock:
    """From beats to seconds, with a slower last bar."""

    bars: int
    beats: int
    beat: float
    """Seconds."""

    def at(self, position: float) -> float:
        """Seconds at a beat; after the last bar time goes on at its pace."""
        last = (self.bars - 1) * self.beats
        if position <= last or not self.slows:
            return position * self.beat
        inside = min((position - last) / self.beats, 1.0)
        after = max(0.0, position - self.bars * self.beats)
        return (last + self.beats * (inside + _SLOWING * inside * inside) + after) * self.beat

    @property
    def slows(self) -> bool:
        """Whether there are bars enough for a ritardando."""
        return self.bars >= PHRASE

    @property
    def end(self) -> float:
        """Seconds at which the final chord falls."""
        return self.at(self.bars * self.beats)


def fit(seconds: float, beats: int, tempo: float, slowest: float, fastest: float) -> Clock:
    """The number of whole bars, and the tempo near `tempo` (beats per minute), after which a final chord has just
    the time to ring out."""
    ring = min(max(0.12 * seconds, _RING[0]), _RING[1], 0.4 * seconds)
    usable = seconds - ring
    bars = round(usable / (beats * 60 / tempo))
    while bars and _tempo(bars, beats, usable) > fastest:
        bars -= 1
    while bars and _tempo(bars, beats, usable) < slowest and _tempo(bars + 1, beats, usable) <= fastest:
        bars += 1
    if not bars:
        return Clock(0, beats, 60 / tempo)
    return Clock(bars, beats, 60 / _tempo(bars, beats, usable))


def _tempo(bars: int, beats: int, usable: float) -> float:
    slowing = _SLOWING * beats if bars >= PHRASE else 0.0
    return 60 * (bars * beats + slowing) / usable


def sections(bars: int) -> tuple[Section, ...]:
    """The parts of a piece of so many bars, before its final chord."""
    if bars < 2 * PHRASE:
        phrase = min(bars, PHRASE)
        intro = (Section("intro", 0, bars - phrase),) if bars > phrase else ()
        return (*intro, Section("theme", 2 * PHRASE - phrase, phrase)) if phrase else intro
    intro = bars % PHRASE or (PHRASE if bars >= 5 * PHRASE else 0)
    phrases = (bars - intro) // PHRASE
    lift = 2 if phrases >= 4 else phrases - 2
    found = [Section("intro", 0, intro)] if intro else []
    found += _body(phrases - lift)
    if lift:
        found.append(Section("lift", 2 * PHRASE - lift * PHRASE, lift * PHRASE))
    return tuple(found)


def _body(phrases: int) -> list[Section]:
    """Theme, bridge, theme again, bridge ... an odd phrase is a short bridge that leads into the lift."""
    order: tuple[Part, ...] = ("theme", "bridge", "again")
    found: list[Section] = []
    while phrases >= 2:
        part: Part = order[len(found)] if len(found) < 3 else ("bridge" if found[-1].part == "again" else "again")
        found.append(Section(part, 0, 2 * PHRASE))
        phrases -= 2
    if phrases:
        found.append(Section("bridge", PHRASE, PHRASE))
    return found
