"""How far music steps back while somebody speaks."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.sound import RATE, Samples, WavFile

HOP: Final = RATE // 100
"""Samples per step of the envelope: 10 ms."""

_DEPTH: Final = 0.22
"""What is left of the music under speech."""
_AUDIBLE: Final = 0.012
_BEFORE: Final = 18
_AFTER: Final = 40
_ATTACK: Final = 0.18
_RELEASE: Final = 0.035

Envelope = NDArray[np.float32]


class Activity:
    """When somebody is heard, in steps of 10 ms."""

    def __init__(self, frames: int) -> None:
        self.steps = np.zeros(-(-frames // HOP) + 1, np.bool_)

    def add(self, start: int, wav: WavFile) -> None:
        """Mark the audible parts of a voice that begins at sample `start`."""
        for at in range(0, wav.frames, RATE):
            levels = _levels(wav.read(at, at + RATE))
            first = (start + at) // HOP
            heard = np.flatnonzero(levels > _AUDIBLE) + first
            heard = heard[(heard >= 0) & (heard < self.steps.shape[0])]
            self.steps[heard] = True


def _levels(samples: Samples) -> Envelope:
    padded = np.zeros((-(-samples.shape[0] // HOP) * HOP, 1), np.float32)
    padded[: samples.shape[0]] = samples.mean(axis=1, keepdims=True)
    return np.sqrt((padded.reshape(-1, HOP) ** 2).mean(axis=1))


def ducking(activity: Activity) -> Envelope:
    """The factor for music at every step: it goes down shortly before the voice, waits out its pauses, and comes back
    slowly."""
    steps = activity.steps
    marks = np.flatnonzero(steps)
    wanted = np.ones(steps.shape[0], np.float32)
    for mark in marks:
        wanted[max(0, mark - _BEFORE) : mark + _AFTER] = _DEPTH
    gains = np.empty_like(wanted)
    level = 1.0
    for number, goal in enumerate(wanted.tolist()):
        level += (goal - level) * (_ATTACK if goal < level else _RELEASE)
        gains[number] = level
    return gains


def spread(envelope: Envelope, start: int, stop: int) -> Envelope:
    """The envelope at every sample from `start` to `stop`, in straight lines between its steps."""
    at = np.arange(start, stop, dtype=np.float64) / HOP
    return np.interp(at, np.arange(len(envelope)), envelope).astype(np.float32)
