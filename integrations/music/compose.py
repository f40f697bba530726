"""Music of an exact length from a mood and a seed."""

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from core.domain.vocabulary import Mood
from integrations.media.sound import RATE, Samples, write_wav
from integrations.music.arrange import Arranger, choose
from integrations.music.form import fit
from integrations.music.moods import PALETTES
from integrations.music.render import Room, blocks, finish, perform

SHORTEST, LONGEST = 0.5, 1800.0
"""Seconds."""

_STRETCH: Final = 1.12
_GAIN: Final = 0.62


def compose(mood: Mood, seconds: float, seed: int, tempo: float | None = None) -> Samples:
    """A piece for stereo, (samples, 2) at 48 kHz, of exactly `seconds` (0.5 to 1800) that begins, has a form, and
    ends. The same arguments give the same samples. `tempo` in beats per minute is kept to within an eighth."""
    return np.concatenate(list(stream(mood, seconds, seed, tempo)))


def write_music(path: Path, mood: Mood, seconds: float, seed: int, tempo: float | None = None) -> float:
    """Write a piece as WAV and return its seconds; long pieces never sit in memory whole."""
    return write_wav(path, stream(mood, seconds, seed, tempo)) / RATE


def stream(mood: Mood, seconds: float, seed: int, tempo: float | None = None) -> Iterator[Samples]:
    """The piece in blocks."""
    if not SHORTEST <= seconds <= LONGEST:
        raise ValueError(f"music of {seconds} s cannot be made: {SHORTEST} to {LONGEST} s can")
    palette = PALETTES[mood]
    rng = np.random.default_rng([zlib.crc32(mood.encode()), seed % 2**64])
    slow, fast = palette.tempo if tempo is None else (tempo, tempo)
    clock = fit(seconds, palette.beats, float(rng.uniform(slow, fast)), slow / _STRETCH, fast * _STRETCH)
    cast = choose(palette, rng)
    soundings = perform(Arranger(palette, cast, clock).notes(seconds), clock, rng)
    frames = round(seconds * RATE)
    room = Room(palette.echo, seed & 0xFFFF)
    heard = blocks(soundings, frames, room, palette.wet)
    yield from finish(heard, frames, _GAIN * palette.loudness, 0.75 * (seconds - clock.end))
