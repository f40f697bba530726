"""Loudness after ITU-R BS.1770-4 (integrated, gated) and true peak, fed block by block."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.sound import RATE, Samples

SILENCE: Final = -70.0
"""LUFS (and dBTP) reported for silence: the standard's absolute gate."""

_HOP: Final = RATE // 10
_BLOCK: Final = 4
"""A gating block is four hops: 400 ms with 75 % overlap."""
_TAPS: Final = 4096
_STRIDE: Final = (1 << 15) - _TAPS + 1
_PHASES: Final = 4
_PHASE_TAPS: Final = 12


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud a sound is."""

    lufs: float
    peak: float
    """True peak in dBTP."""


def _biquad(z: NDArray[np.complex128], b: tuple[float, ...], a: tuple[float, ...]) -> NDArray[np.complex128]:
    return (b[0] + b[1] / z + b[2] / z**2) / (a[0] + a[1] / z + a[2] / z**2)


def _weighting() -> NDArray[np.float64]:
    """The standard's two filters as one impulse response; its tail is below 1e-9 at this length."""
    z = np.exp(2j * np.pi * np.arange(_TAPS // 2 + 1) / _TAPS)
    shelf = _biquad(
        z,
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    )
    high_pass = _biquad(z, (1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
    return np.fft.irfft(shelf * high_pass, _TAPS)


def _interpolation() -> NDArray[np.float32]:
    """Windowed-sinc phases that show what lies between two samples: (taps, phases)."""
    half = _PHASE_TAPS // 2
    at = np.arange(_PHASE_TAPS)[:, None] - (half - 1) - np.arange(_PHASES)[None, :] / _PHASES
    window = np.cos(np.pi * at / (2 * half)) ** 2
    phases = np.sinc(at) * window
    return (phases / phases.sum(axis=0)).astype(np.float32)


_WEIGHTING: Final = _weighting()
_INTERPOLATION: Final = _interpolation()


class Meter:
    """Feed it sound of one or two channels, in blocks of any size, then ask."""

    def __init__(self) -> None:
        self._buffer = np.zeros((0, 0), np.float32)
        self._tail = np.zeros((0, 0))
        self._energy: list[float] = []
        self._weighted = np.zeros(0)
        self._edge = np.zeros((0, 0), np.float32)
        self._peak = 0.0

    def feed(self, block: Samples) -> None:
        """Take the next samples."""
        if not block.shape[0]:
            return
        if not self._tail.size:
            self._tail = np.zeros((block.shape[1], _TAPS - 1))
            self._edge = np.zeros((_PHASE_TAPS - 1, block.shape[1]), np.float32)
        for start in range(0, block.shape[0], _STRIDE):
            self._weigh(block[start : start + _STRIDE])
        joined = np.concatenate([self._edge, block])
        self._peak = max(self._peak, true_peak(joined))
        self._edge = joined[-(_PHASE_TAPS - 1) :]

    def _weigh(self, block: Samples) -> None:
        frames = block.shape[0]
        size = 1 << (frames + _TAPS - 2).bit_length()
        response = np.fft.rfft(_WEIGHTING, size)
        lines = np.ascontiguousarray(block.T, np.float64)
        full = np.fft.irfft(np.fft.rfft(lines, size) * response, size)[:, : frames + _TAPS - 1]
        full[:, : _TAPS - 1] += self._tail
        self._tail = full[:, frames:]
        power = np.concatenate([self._weighted, (full[:, :frames] ** 2).sum(axis=0)])
        hops = power.shape[0] // _HOP
        self._energy += power[: hops * _HOP].reshape(hops, _HOP).mean(axis=1).tolist()
        self._weighted = power[hops * _HOP :]

    def read(self) -> Loudness:
        """The loudness of everything fed so far; sounds shorter than 400 ms are measured ungated."""
        peak = SILENCE if self._peak <= 0 else max(SILENCE, 20 * float(np.log10(self._peak)))
        return Loudness(lufs=self._integrated(), peak=peak)

    def _integrated(self) -> float:
        energy = np.array(self._energy)
        if energy.shape[0] < _BLOCK:
            rest = self._weighted
            frames = energy.shape[0] * _HOP + rest.shape[0]
            total = float(energy.sum() * _HOP + rest.sum())
            return _lufs(total / frames) if frames else SILENCE
        blocks = np.convolve(energy, np.full(_BLOCK, 1 / _BLOCK), "valid")
        loud = blocks[blocks > 10 ** ((SILENCE + 0.691) / 10)]
        if not loud.size:
            return SILENCE
        gated = loud[loud > loud.mean() / 10]
        return _lufs(float(gated.mean()))


def _lufs(power: float) -> float:
    return SILENCE if power <= 0 else max(SILENCE, float(-0.691 + 10 * np.log10(power)))


def measure(blocks: Iterable[Samples]) -> Loudness:
    """The loudness of a whole sound at 48 kHz."""
    meter = Meter()
    for block in blocks:
        meter.feed(block)
    return meter.read()


def true_peak(samples: Samples) -> float:
    """The highest level between and at the samples, by fourfold oversampling; 1 is full scale."""
    if samples.shape[0] < _PHASE_TAPS:
        return float(np.abs(samples).max(initial=0.0))
    highest = 0.0
    for start in range(0, samples.shape[0], 1 << 15):
        piece = samples[max(0, start - _PHASE_TAPS) : start + (1 << 15) + _PHASE_TAPS]
        highest = max(highest, float(between(piece).max(initial=0.0)))
    return highest


def between(samples: Samples) -> NDArray[np.float32]:
    """The level around each sample, the largest of its channels and of the four points up to the next sample; one
    value per sample, the edges taken as they are."""
    frames = samples.shape[0]
    levels = np.zeros(frames, np.float32)
    inner = slice(_PHASE_TAPS // 2 - 1, frames - _PHASE_TAPS // 2)
    for channel in range(samples.shape[1]):
        line = np.ascontiguousarray(samples[:, channel])
        np.maximum(levels, np.abs(line), out=levels)
        for phase in range(1, _PHASES):
            inserted = np.zeros(frames - _PHASE_TAPS + 1, np.float32)
            for tap in range(_PHASE_TAPS):
                inserted += line[tap : tap + inserted.shape[0]] * _INTERPOLATION[tap, phase]
            np.maximum(levels[inner], np.abs(inserted), out=levels[inner])
    return levels
