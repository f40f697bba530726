"""From notes to stereo sound, block by block."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.sound import RATE, Samples
from integrations.music.drums import DRUMS, hit
from integrations.music.form import Clock
from integrations.music.instruments import Tone, play
from integrations.music.notes import Note

BLOCK: Final = 1 << 16

_LATE: Final = 0.004
_UNEVEN: Final = 0.07

Stereo = NDArray[np.float32]
"""(2, samples)"""


@dataclass(frozen=True, slots=True)
class Sounding:
    """A note as samples at its place."""

    start: int
    tone: Tone
    left: np.float32
    right: np.float32


def perform(notes: Iterable[Note], clock: Clock, rng: np.random.Generator) -> list[Sounding]:
    """Play every note, a little unevenly like people do, in the order of sounding."""
    found: list[Sounding] = []
    for note in notes:
        start = clock.at(note.start)
        if note.instrument in DRUMS:
            tone = hit(note.instrument)
        else:
            length = clock.at(note.start + note.length) - start
            tone = play(note.instrument, note.pitch, max(40, round(length * 50) * 20))
            start = max(0.0, start + rng.normal(0, _LATE))
        loudness = note.loudness * (1 + rng.normal(0, _UNEVEN))
        angle = (note.pan + 1) * np.pi / 4
        left, right = np.float32(loudness * np.cos(angle)), np.float32(loudness * np.sin(angle))
        found.append(Sounding(round(start * RATE), tone, left, right))
    return sorted(found, key=lambda sounding: sounding.start)


class Room:
    """A reverberation that takes sound in blocks of one size and remembers what still rings."""

    def __init__(self, decay: float, seed: int) -> None:
        """`decay`: seconds until it has fallen to a third."""
        length = min(round(RATE * decay * 5), BLOCK)
        t = np.arange(length) / RATE
        noise = np.random.default_rng(seed).standard_normal((2, length)) * np.exp(-t / decay)
        noise[:, : RATE // 160] = 0
        f = np.fft.rfftfreq(length, 1 / RATE)
        damped = np.fft.rfft(noise) * (f / 180) / (1 + f / 180) / (1 + (f / 4200) ** 2)
        echo = np.fft.irfft(damped, length) * (0.02 * (0.4 / decay) ** 0.5)
        self._spectrum = np.fft.rfft(echo.astype(np.float32), 2 * BLOCK)
        self._ringing = np.zeros((2, BLOCK), np.float32)

    def add(self, block: Stereo) -> Stereo:
        """The echo of this block and of what came before."""
        wet = np.fft.irfft(np.fft.rfft(block, 2 * BLOCK) * self._spectrum, 2 * BLOCK).astype(np.float32)
        heard = wet[:, :BLOCK] + self._ringing
        self._ringing = wet[:, BLOCK:]
        return heard


def blocks(soundings: list[Sounding], frames: int, room: Room, wet: float) -> Iterator[Stereo]:
    """The piece with its room, in blocks; the last one is cut at `frames`."""
    waiting = deque(soundings)
    active: list[Sounding] = []
    for start in range(0, frames, BLOCK):
        stop = start + BLOCK
        while waiting and waiting[0].start < stop:
            active.append(waiting.popleft())
        dry = np.zeros((2, BLOCK), np.float32)
        for sounding in active:
            _add(dry, sounding, start)
        active = [sounding for sounding in active if sounding.start + len(sounding.tone) > stop]
        dry += np.float32(wet) * room.add(dry)
        yield dry[:, : min(BLOCK, frames - start)]


def _add(block: Stereo, sounding: Sounding, start: int) -> None:
    offset = sounding.start - start
    first = max(0, -offset)
    piece = sounding.tone[first : first + block.shape[1] - max(0, offset)]
    at = max(0, offset)
    block[0, at : at + len(piece)] += sounding.left * piece
    block[1, at : at + len(piece)] += sounding.right * piece


def finish(pieces: Iterable[Stereo], frames: int, gain: float, fade: float) -> Iterator[Samples]:
    """Level, soft peaks, a short fade at the start and one of `fade` seconds that reaches silence exactly at the
    end."""
    done = 0
    fade_in, fade_out = RATE // 50, min(round(fade * RATE), frames)
    for piece in pieces:
        at = np.arange(done, done + piece.shape[1], dtype=np.float64)
        shape = np.clip(at / fade_in, 0, 1) * np.clip((frames - 1 - at) / max(fade_out, 1), 0, 1) ** 1.5
        bent = np.tanh(piece * np.float32(gain)) * shape.astype(np.float32)
        yield np.ascontiguousarray(bent.T)
        done += piece.shape[1]
