"""Makes a synthetic voice pleasant: size of the speaker, warmth, evenness, a small room, and a safe level."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from integrations.media.sound import RATE, resample, smooth_length

Mono = NDArray[np.float32]

LEVEL: Final = 0.11
"""Root mean square of the louder parts of every voice."""
PEAK: Final = 0.8

_LEAD: Final = RATE // 50
_TAIL: Final = RATE // 4
_FLOOR: Final = 0.004


@dataclass(frozen=True, slots=True)
class Finish:
    """How a voice is treated. `size` above 1 is a smaller speaker: formants and pitch go up together."""

    size: float = 1.0
    warmth: float = 1.0
    """0 thin to 2 boomy."""
    air: float = 6200.0
    """Hz above which it gets dull."""
    room: float = 1.0
    """0 dry, 1 a small room, 4 a hall."""
    tremble: float = 0.0
    """0 steady to 1 shaking with age."""
    metal: float = 0.0
    """0 human to 1 robot."""


@dataclass(frozen=True, slots=True)
class Polished:
    """The sound, and how times in the raw voice map onto it: `(t - cut) / size`."""

    samples: Mono
    cut: float
    """Seconds of raw voice that were taken away at the start."""
    size: float

    def at(self, raw: float) -> float:
        """Seconds in the polished sound for seconds in the raw voice."""
        return min(max(0.0, (raw - self.cut) / self.size), len(self.samples) / RATE)


def polish(raw: NDArray[np.int16], rate: int, finish: Finish) -> Polished:
    """Trim the silence around a voice and treat it; the result is 48 kHz mono and never clips."""
    voice = raw.astype(np.float32) / np.float32(32_768)
    loud = np.flatnonzero(np.abs(voice) > _FLOOR)
    if not loud.size:
        return Polished(np.zeros(_TAIL, np.float32), 0.0, finish.size)
    lead = round(_LEAD * rate / RATE * finish.size)
    first, last = max(0, int(loud[0]) - lead), int(loud[-1]) + 1
    stretched = resample(voice[first:last, None], RATE / rate / finish.size)[:, 0]
    treated = _room(_tremble(_even(_tone(_metal(stretched, finish.metal), finish)), finish.tremble), finish.room)
    return Polished(_level(_faded(treated)), first / rate, finish.size)


def _tone(voice: Mono, finish: Finish) -> Mono:
    """Less buzz and rumble, more chest."""
    length = len(voice) + _TAIL
    size = smooth_length(length)
    f = np.fft.rfftfreq(size, 1 / RATE)
    gain = 1 / (1 + (f / finish.air) ** 4) * (f / 90) ** 2 / (1 + (f / 90) ** 2)
    gain *= 1 + 0.55 * finish.warmth * np.exp(-(((f - 220) / 160) ** 2))
    gain *= 1 - 0.35 * np.exp(-(((f - 2900) / 900) ** 2))
    return np.fft.irfft(np.fft.rfft(voice, size) * gain, size)[:length].astype(np.float32)


def _metal(voice: Mono, amount: float) -> Mono:
    """Short echoes and a ring turn a voice into a machine's."""
    if amount <= 0:
        return voice
    t = np.arange(len(voice)) / RATE
    ringing = voice * (1 - 0.5 * amount + 0.5 * amount * np.sin(2 * np.pi * 62 * t))
    out = ringing.copy()
    for milliseconds, gain in ((7, 0.55), (13, 0.35), (21, 0.22)):
        delay = RATE * milliseconds // 1000
        out[delay:] += amount * gain * ringing[:-delay]
    return out.astype(np.float32)


def _even(voice: Mono) -> Mono:
    """Gentle compression: quiet syllables come forward."""
    window = RATE // 50
    sums = np.cumsum(np.concatenate([np.zeros(1), np.abs(voice, dtype=np.float64)]))
    padded = np.pad(sums, (window // 2, window - window // 2), mode="edge")
    envelope = (padded[window : window + len(voice)] - padded[: len(voice)]) / window
    peak = float(envelope.max(initial=0.0)) or 1.0
    return (voice / np.maximum(envelope / peak, 0.06) ** 0.35).astype(np.float32)


def _tremble(voice: Mono, amount: float) -> Mono:
    """Loudness that wavers, never quite regularly."""
    if amount <= 0:
        return voice
    t = np.arange(len(voice)) / RATE
    wave = np.sin(2 * np.pi * 5.6 * t + 0.9 * np.sin(2 * np.pi * 0.7 * t))
    return (voice * (1 - 0.45 * amount * (0.5 + 0.5 * wave))).astype(np.float32)


def _room(voice: Mono, amount: float) -> Mono:
    if amount <= 0:
        return voice
    length = round(RATE * 0.25 * max(1.0, amount / 2))
    t = np.arange(length) / RATE
    noise = np.random.default_rng(2).standard_normal(length)
    echo = noise * np.exp(-t / (0.06 * max(1.0, amount / 2))) * 0.012 * min(amount, 2)
    size = 1 << (len(voice) + length).bit_length()
    wet = np.fft.irfft(np.fft.rfft(voice, size) * np.fft.rfft(echo, size), size)
    return voice + wet[: len(voice)].astype(np.float32)


def _faded(voice: Mono) -> Mono:
    """End where the room has died away, with a soft edge on both sides."""
    loud = np.flatnonzero(np.abs(voice) > _FLOOR * float(np.abs(voice).max(initial=1e-9)))
    out = voice[: int(loud[-1]) + RATE // 50].copy() if loud.size else voice.copy()
    edge = min(RATE // 100, len(out) // 2)
    ramp = np.linspace(0, 1, edge, dtype=np.float32)
    out[:edge] *= ramp
    out[len(out) - edge :] *= ramp[::-1]
    return out


def _level(voice: Mono) -> Mono:
    """One loudness for all, peaks well under full scale."""
    power = voice[: len(voice) // 480 * 480].reshape(-1, 480).astype(np.float64)
    energy = (power**2).mean(axis=1) if len(power) else np.array([float((voice**2).mean())])
    loud = energy[energy >= energy.max() / 30]
    gain = LEVEL / max(float(np.sqrt(loud.mean())), 1e-6)
    peak = float(np.abs(voice).max()) * gain
    knee = PEAK * 0.7
    scaled = voice * np.float32(gain)
    if peak <= knee:
        return scaled
    over = np.abs(scaled) > knee
    bent = np.sign(scaled) * (knee + (PEAK - knee) * np.tanh((np.abs(scaled) - knee) / (PEAK - knee)))
    return np.where(over, bent, scaled).astype(np.float32)
