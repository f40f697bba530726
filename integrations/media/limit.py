"""A limiter that looks ahead: true peaks stay under a ceiling without audible pumping."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.loudness import between
from integrations.media.sound import Samples

CELL: Final = 48
"""Samples per cell: 1 ms."""

_LOOK: Final = 6
_RECOVERY: Final = 0.004
"""Gain won back per cell."""

Levels = NDArray[np.float32]


def cell_levels(samples: Samples) -> Levels:
    """The true peak in every cell; a last part of a cell counts as one."""
    levels = between(samples)
    padded = np.zeros(-(-levels.shape[0] // CELL) * CELL, np.float32)
    padded[: levels.shape[0]] = levels
    return padded.reshape(-1, CELL).max(axis=1)


@dataclass(frozen=True, slots=True)
class Curve:
    """The limiter's factor in the middle of every cell."""

    cells: Levels

    def between(self, start: int, stop: int) -> Levels:
        """The factor at every sample from `start` to `stop`."""
        at = (np.arange(start, stop, dtype=np.float64) + 0.5) / CELL - 0.5
        return np.interp(at, np.arange(len(self.cells)), self.cells).astype(np.float32)


def gain_curve(levels: Levels, gain: float, ceiling: float) -> Curve:
    """The curve that keeps cells of these levels, made louder by `gain` dB, under `ceiling` dBTP."""
    peaks = levels.astype(np.float64) * 10 ** (gain / 20)
    allowed = np.minimum(1.0, 10 ** (ceiling / 20) / np.maximum(peaks, 1e-9))
    lowest = _window_minimum(allowed, _LOOK + 1)
    ramp = np.arange(len(lowest)) * _RECOVERY
    held = np.minimum(1.0, np.minimum.accumulate(lowest - ramp) + ramp)
    padded = np.pad(held, _LOOK, mode="edge")
    smooth = np.convolve(padded, np.full(2 * _LOOK + 1, 1 / (2 * _LOOK + 1)), "valid")
    return Curve(smooth.astype(np.float32))


def _window_minimum(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    padded = np.pad(values, reach, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1)
