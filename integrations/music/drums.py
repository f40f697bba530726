"""Percussion: soft drums, small things that rattle, big ones that thunder."""

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.sound import RATE
from integrations.music.instruments import Tone

Wave = NDArray[np.float64]


def _time(seconds: float) -> Wave:
    return np.arange(round(seconds * RATE)) / RATE


def _noise(seed: int, frames: int, low: float, high: float) -> Wave:
    """Noise between two frequencies in Hz."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(frames))
    f = np.fft.rfftfreq(frames, 1 / RATE)
    band = 1 / (1 + (f / high) ** 4) * (f / low) ** 4 / (1 + (f / low) ** 4)
    return np.fft.irfft(spectrum * band, frames)


def _thump(seconds: float, high: float, low: float, drop: float, decay: float) -> Wave:
    t = _time(seconds)
    hz = low + (high - low) * np.exp(-t / drop)
    return np.sin(2 * np.pi * np.cumsum(hz) / RATE) * np.exp(-t / decay) * np.minimum(1, t / 0.002)


def _kick() -> Wave:
    return _thump(0.35, 130, 48, 0.035, 0.11)


def _taiko() -> Wave:
    t = _time(1.2)
    skin = _noise(3, len(t), 80, 900) * np.exp(-t / 0.05)
    return _thump(1.2, 110, 62, 0.05, 0.30) + 0.7 * skin


def _heart() -> Wave:
    return _thump(0.4, 70, 38, 0.05, 0.12)


def _snare() -> Wave:
    t = _time(0.3)
    return 0.8 * _noise(5, len(t), 900, 7000) * np.exp(-t / 0.07) + 0.4 * np.sin(2 * np.pi * 190 * t) * np.exp(
        -t / 0.05
    )


def _brush() -> Wave:
    t = _time(0.25)
    return _noise(6, len(t), 1800, 8000) * np.exp(-t / 0.06) * np.minimum(1, t / 0.012)


def _clap() -> Wave:
    t = _time(0.25)
    hands = sum((np.exp(-np.abs(t - at) / 0.006) for at in (0.0, 0.011, 0.021)), start=np.exp(-t / 0.06) * 0.5)
    return _noise(8, len(t), 900, 5200) * hands


def _hat() -> Wave:
    t = _time(0.09)
    return _noise(9, len(t), 6500, 15000) * np.exp(-t / 0.018)


def _shaker() -> Wave:
    t = _time(0.12)
    return _noise(10, len(t), 4500, 11000) * np.exp(-((t - 0.03) ** 2) / 0.0006)


def _tick() -> Wave:
    t = _time(0.05)
    return (np.sin(2 * np.pi * 2600 * t) + 0.5 * np.sin(2 * np.pi * 4100 * t)) * np.exp(-t / 0.006)


def _block() -> Wave:
    t = _time(0.12)
    return np.sin(2 * np.pi * 820 * t) * np.exp(-t / 0.022) + 0.4 * np.sin(2 * np.pi * 1290 * t) * np.exp(-t / 0.014)


def _swell() -> Wave:
    """A cymbal rolled up to the next downbeat: two seconds, loudest at its end."""
    t = _time(2.0)
    return _noise(11, len(t), 3000, 12000) * (t / 2.0) ** 3 * np.clip((2.0 - t) / 0.03, 0, 1)


def _crash() -> Wave:
    t = _time(2.2)
    return _noise(12, len(t), 2800, 13000) * np.exp(-t / 0.6) * np.minimum(1, t / 0.002)


DRUMS: Final = {
    "kick": (_kick, 0.50),
    "taiko": (_taiko, 0.42),
    "heart": (_heart, 0.55),
    "snare": (_snare, 0.24),
    "brush": (_brush, 0.2),
    "clap": (_clap, 0.38),
    "hat": (_hat, 0.16),
    "shaker": (_shaker, 0.22),
    "tick": (_tick, 0.10),
    "block": (_block, 0.27),
    "swell": (_swell, 0.14),
    "crash": (_crash, 0.16),
}


@lru_cache(maxsize=64)
def hit(drum: str) -> Tone:
    """One stroke at full loudness; do not change the array, it is shared."""
    strike, gain = DRUMS[drum]
    tone = (strike() * gain).astype(np.float32)
    tone.setflags(write=False)
    return tone
