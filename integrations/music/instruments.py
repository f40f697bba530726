"""Instruments: a frequency and a length become samples, mono at 48 kHz, with their own decay after the length."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.sound import RATE
from integrations.music.notes import frequency

Tone = NDArray[np.float32]
Wave = NDArray[np.float64]


def _time(seconds: float) -> Wave:
    return np.arange(max(1, round(seconds * RATE))) / RATE


def _partials(phase: Wave, strengths: Sequence[float]) -> Wave:
    """Harmonics 1, 2, 3, ... of a phase in radians, by recurrence instead of a sine for each."""
    twice = 2 * np.cos(phase)
    before, current = np.zeros_like(phase), np.sin(phase)
    out = strengths[0] * current
    for strength in strengths[1:]:
        before, current = current, twice * current - before
        out += strength * current
    return out


def _audible(hz: float, strengths: Sequence[float]) -> list[float]:
    """The harmonics below 16 kHz."""
    return [strength for number, strength in enumerate(strengths, 1) if number * hz < 16_000 or number == 1]


def _phase(hz: float, t: Wave, vibrato: float = 0.0, rate: float = 5.2, delay: float = 0.25) -> Wave:
    """Radians of a tone whose pitch sways by `vibrato` semitones once it has begun."""
    if vibrato <= 0:
        return 2 * np.pi * hz * t
    depth = vibrato * np.log(2) / 12 * np.clip((t - delay) / 0.4, 0, 1)
    sway = -np.cos(2 * np.pi * rate * t) / (2 * np.pi * rate)
    return 2 * np.pi * hz * (t + depth * sway)


def _held(t: Wave, length: float, attack: float, release: float) -> Wave:
    """Rises, stays, and falls after `length`."""
    rise = np.minimum(1, t / attack)
    fall = np.clip(1 - (t - length) / release, 0, 1)
    return rise * rise * (3 - 2 * rise) * np.where(t < length, 1, fall * fall)


def _struck(t: Wave, decay: float, attack: float = 0.003) -> Wave:
    return np.exp(-t / decay) * np.minimum(1, t / attack)


def _bell(hz: float, length: float) -> Wave:
    """A music box."""
    t = _time(min(2.2, length + 1.4))
    bright = 1.4 * np.sin(2 * np.pi * hz * 3.01 * t) * np.exp(-t / 0.12)
    body = np.sin(2 * np.pi * hz * t + bright) + 0.25 * np.sin(2 * np.pi * hz * 4 * t) * np.exp(-t / 0.08)
    return body * _struck(t, 0.55, 0.002)


def _glass(hz: float, length: float) -> Wave:
    """A celesta, softer and longer than the music box."""
    t = _time(min(3.0, length + 2.0))
    soft = 0.6 * np.sin(2 * np.pi * hz * 2 * t) * np.exp(-t / 0.3)
    return (np.sin(2 * np.pi * hz * t + soft) + 0.12 * np.sin(2 * np.pi * hz * 5.4 * t) * np.exp(-t / 0.1)) * _struck(
        t, 0.85, 0.004
    )


def _pluck(hz: float, length: float) -> Wave:
    """A small guitar."""
    t = _time(min(1.6, length + 0.7))
    out = np.zeros_like(t)
    for number in range(1, 9):
        if number * hz < 16_000:
            out += np.sin(2 * np.pi * hz * number * t + number) * np.exp(-t * (2.2 + 1.5 * number)) / number**1.2
    return out * np.minimum(1, t / 0.003)


def _harp(hz: float, length: float) -> Wave:
    t = _time(min(2.6, length + 1.5))
    out = np.zeros_like(t)
    for number in range(1, 7):
        if number * hz < 14_000:
            out += np.sin(2 * np.pi * hz * number * t) * np.exp(-t * (1.0 + 1.1 * number)) / number**1.6
    return out * np.minimum(1, t / 0.005)


def _pizzicato(hz: float, length: float) -> Wave:
    t = _time(min(0.5, length + 0.3))
    out = np.zeros_like(t)
    for number in range(1, 7):
        if number * hz < 14_000:
            out += np.sin(2 * np.pi * hz * number * t) * np.exp(-t * (8 + 5 * number)) / number
    return out * np.minimum(1, t / 0.003)


def _piano(hz: float, length: float) -> Wave:
    """A felt piano."""
    t = _time(min(4.0, length + 1.2))
    out = np.zeros_like(t)
    for number in range(1, 8):
        partial = number * hz * np.sqrt(1 + 0.0004 * number * number)
        if partial < 12_000:
            decay = 0.5 + 0.6 * number * np.sqrt(hz / 262)
            out += np.sin(2 * np.pi * partial * t) * np.exp(-t * decay) / number**1.7
    return out * np.minimum(1, t / 0.008) * np.clip(1 - (t - length - 0.4) / 0.8, 0, 1)


def _marimba(hz: float, length: float) -> Wave:
    t = _time(min(0.9, length + 0.6))
    overtone = 0.35 * np.sin(2 * np.pi * hz * 3.9 * t) * np.exp(-t / 0.04)
    return (np.sin(2 * np.pi * hz * t) * np.exp(-t / 0.22) + overtone) * np.minimum(1, t / 0.002)


def _ensemble(hz: float, t: Wave, strengths: Sequence[float], vibrato: float) -> Wave:
    """Three players who are never quite together."""
    heard = _audible(hz, strengths)
    players = ((1.0, 5.1), (1.0028, 5.6), (0.9968, 4.7))
    return sum(
        (_partials(_phase(hz * detune, t, vibrato, rate) + detune * 40, heard) for detune, rate in players),
        start=np.zeros_like(t),
    )


def _strings(hz: float, length: float) -> Wave:
    t = _time(length + 0.7)
    strengths = [1 / number**1.25 / (1 + (number * hz / 3200) ** 2) for number in range(1, 13)]
    return _ensemble(hz, t, strengths, 0.18) * _held(t, length, 0.22, 0.6)


def _violins(hz: float, length: float) -> Wave:
    """Strings that carry a melody."""
    t = _time(length + 0.45)
    strengths = [1 / number / (1 + (number * hz / 4200) ** 2) for number in range(1, 13)]
    return _ensemble(hz, t, strengths, 0.24) * _held(t, length, 0.09, 0.4)


def _spiccato(hz: float, length: float) -> Wave:
    """Short bows for driving figures."""
    t = _time(0.34)
    strengths = [1 / number / (1 + (number * hz / 3600) ** 2) for number in range(1, 11)]
    return _ensemble(hz, t, strengths, 0.0) * _struck(t, 0.085, 0.012)


def _pad(hz: float, length: float) -> Wave:
    t = _time(length + 1.0)
    strengths = _audible(hz, (1, 0.35, 0.14, 0.06))
    both = _partials(_phase(hz * 1.002, t), strengths) + _partials(_phase(hz * 0.998, t) + 1.3, strengths)
    return both * _held(t, length, 0.5, 1.0)


def _choir(hz: float, length: float) -> Wave:
    """An "ah": harmonics under two formants."""
    t = _time(length + 0.9)
    partials = np.arange(1, 21) * hz
    colour = np.exp(-(((partials - 650) / 260) ** 2)) + 0.55 * np.exp(-(((partials - 1120) / 240) ** 2))
    strengths = (colour + 0.04) / np.arange(1, 21) ** 0.5
    return _ensemble(hz, t, _audible(hz, strengths.tolist()), 0.2) * _held(t, length, 0.4, 0.8)


def _brass(hz: float, length: float) -> Wave:
    """Horns: the louder, the brighter."""
    t = _time(length + 0.35)
    dark = _audible(hz, [1 / number**1.6 for number in range(1, 9)])
    bright = _audible(hz, [1 / number**0.9 / (1 + (number * hz / 2600) ** 2) for number in range(1, 13)])
    phase = _phase(hz, t, 0.08)
    swell = np.minimum(1, t / 0.16) * np.exp(-t / 1.6)
    tone = (1 - swell) * _partials(phase, dark) + swell * _partials(phase, bright)
    return tone * _held(t, length, 0.06, 0.3)


def _flute(hz: float, length: float) -> Wave:
    t = _time(length + 0.25)
    breath = np.random.default_rng(7).standard_normal(len(t))
    breath = np.convolve(breath, np.hanning(24) / 12, "same") * 0.035 * (1 + 2 * np.exp(-t / 0.05))
    tone = _partials(_phase(hz, t, 0.22, 4.9, 0.3), _audible(hz, (1, 0.28, 0.1, 0.03)))
    return (tone + breath) * _held(t, length, 0.07, 0.2)


def _clarinet(hz: float, length: float) -> Wave:
    """Odd harmonics: round and a little comical."""
    t = _time(length + 0.15)
    tone = _partials(_phase(hz, t, 0.08), _audible(hz, (1, 0.04, 0.42, 0.03, 0.2, 0.02, 0.08)))
    return tone * _held(t, length, 0.03, 0.12)


def _theremin(hz: float, length: float) -> Wave:
    t = _time(length + 0.5)
    scoop = 1 - 0.03 * np.exp(-t / 0.09)
    phase = (
        2 * np.pi * np.cumsum(hz * scoop * (1 + 0.012 * np.sin(2 * np.pi * 5.6 * t) * np.clip(t / 0.5, 0, 1))) / RATE
    )
    return _partials(phase, (1, 0.12, 0.05)) * _held(t, length, 0.12, 0.4)


def _organ(hz: float, length: float) -> Wave:
    t = _time(length + 0.5)
    tone = _partials(_phase(hz, t), _audible(hz, (1, 0.5, 0.1, 0.3, 0.02, 0.08, 0.02, 0.12)))
    return tone * _held(t, length, 0.08, 0.45)


def _bass(hz: float, length: float) -> Wave:
    """A plucked double bass."""
    t = _time(min(1.8, length + 0.3))
    out = np.zeros_like(t)
    for number in range(1, 7):
        out += np.sin(2 * np.pi * hz * number * t) * np.exp(-t * (1.6 + 1.8 * number)) / number**1.1
    return out * np.minimum(1, t / 0.006) * np.clip(1 - (t - length) / 0.3, 0, 1)


def _cellos(hz: float, length: float) -> Wave:
    """Low bows that last."""
    t = _time(length + 0.4)
    strengths = [1 / number**1.05 / (1 + (number * hz / 1500) ** 2) for number in range(1, 13)]
    return _ensemble(hz, t, strengths, 0.08) * _held(t, length, 0.12, 0.35)


def _drone(hz: float, length: float) -> Wave:
    """A dark bed that breathes."""
    t = _time(length + 1.2)
    breathing = 0.75 + 0.25 * np.sin(2 * np.pi * 0.13 * t)
    strengths = [1 / number**1.1 / (1 + (number * hz / 500) ** 2) for number in range(1, 13)]
    return _ensemble(hz, t, strengths, 0.0) * breathing * _held(t, length, 0.9, 1.2)


Instrument = Callable[[float, float], Wave]

TUNED: Final[dict[str, tuple[Instrument, float]]] = {
    "bell": (_bell, 0.30),
    "glass": (_glass, 0.30),
    "pluck": (_pluck, 0.34),
    "harp": (_harp, 0.36),
    "pizzicato": (_pizzicato, 0.50),
    "piano": (_piano, 0.42),
    "marimba": (_marimba, 0.50),
    "strings": (_strings, 0.055),
    "violins": (_violins, 0.095),
    "spiccato": (_spiccato, 0.16),
    "pad": (_pad, 0.060),
    "choir": (_choir, 0.075),
    "brass": (_brass, 0.19),
    "flute": (_flute, 0.24),
    "clarinet": (_clarinet, 0.22),
    "theremin": (_theremin, 0.20),
    "organ": (_organ, 0.10),
    "bass": (_bass, 0.38),
    "cellos": (_cellos, 0.085),
    "drone": (_drone, 0.070),
}
"""Name to instrument and the factor that makes all about equally loud."""


@lru_cache(maxsize=512)
def play(instrument: str, pitch: int, milliseconds: int) -> Tone:
    """A note at full loudness; do not change the array, it is shared."""
    synthesise, gain = TUNED[instrument]
    tone = (synthesise(frequency(pitch), milliseconds / 1000) * gain).astype(np.float32)
    tail = min(len(tone) // 4, RATE // 100)
    tone[len(tone) - tail :] *= np.linspace(1, 0, tail, dtype=np.float32)
    tone.setflags(write=False)
    return tone
