"""Sound as files and arrays: 16-bit WAV in and out piece by piece, any other format decoded, sample rates changed."""

import wave
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from integrations.media.errors import UnreadableMedia
from integrations.media.streams import audio_stream, open_input, sounds_of

RATE: Final = 48_000
"""Samples per second of every film."""

Samples = NDArray[np.float32]
"""Sound as (samples, channels), full scale at 1."""

_FULL_SCALE: Final = 32_767.0


class WavFile:
    """A 16-bit PCM WAV, read in slices so that long sounds never sit in memory whole."""

    def __init__(self, path: Path) -> None:
        """UnreadableMedia when it is missing, truncated or anything but 16-bit PCM."""
        self.path = path
        try:
            with wave.open(str(path), "rb") as file:
                self.rate, self.channels = file.getframerate(), file.getnchannels()
                self.frames, width = file.getnframes(), file.getsampwidth()
        except (OSError, EOFError, wave.Error) as error:
            raise UnreadableMedia(f"{path.name} is no WAV file: {error}") from error
        if width != 2:
            raise UnreadableMedia(f"{path.name} has {8 * width}-bit samples, not 16-bit ones")

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.frames / self.rate

    def read(self, start: int = 0, stop: int | None = None) -> Samples:
        """Samples from `start` to `stop`; what lies outside the file is left out."""
        start = max(0, start)
        stop = self.frames if stop is None else min(stop, self.frames)
        with wave.open(str(self.path), "rb") as file:
            if start >= stop:
                return np.zeros((0, self.channels), np.float32)
            file.setpos(start)
            data = file.readframes(stop - start)
        samples = np.frombuffer(data, "<i2").reshape(-1, self.channels)
        return samples.astype(np.float32) / np.float32(_FULL_SCALE)


def pcm(samples: Samples) -> bytes:
    """16-bit little-endian samples; what exceeds full scale is cut off."""
    scaled = np.rint(np.clip(samples, -1.0, 1.0) * _FULL_SCALE)
    return scaled.astype("<i2").tobytes()


def write_wav(path: Path, blocks: Iterable[Samples], rate: int = RATE) -> int:
    """Write a WAV from blocks as they come, at least one, and return its number of samples. The file appears under
    its name only when it is whole."""
    pieces = iter(blocks)
    first = next(pieces)
    partial = path.with_name(f".{path.name}.part")
    try:
        with wave.open(str(partial), "wb") as file:
            file.setnchannels(first.shape[1])
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(pcm(first))
            for piece in pieces:
                file.writeframes(pcm(piece))
            frames = file.getnframes()
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return frames


def decode_blocks(path: Path, channels: int = 2) -> Iterator[Samples]:
    """The sound of any media file at 48 kHz, block by block; UnreadableMedia when it has none."""
    with open_input(path) as container:
        stream = audio_stream(container)
        if stream is None:
            raise UnreadableMedia(f"{path.name} has no sound")
        layout = "mono" if channels == 1 else "stereo"
        resampler = AudioResampler(format="flt", layout=layout, rate=RATE)
        for frame in sounds_of(container, stream, path):
            for ready in resampler.resample(frame):
                yield _array(ready.to_ndarray(), channels)
        for ready in resampler.resample(None):
            yield _array(ready.to_ndarray(), channels)


def _array(packed: NDArray[np.generic], channels: int) -> Samples:
    return packed.astype(np.float32).reshape(-1, channels)


def has_sound(path: Path) -> bool:
    """Whether a media file has an audio stream."""
    with open_input(path) as container:
        return audio_stream(container) is not None


def to_wav(source: Path, target: Path, channels: int = 2) -> float:
    """Decode any sound into a 48 kHz WAV and return its seconds."""
    return write_wav(target, decode_blocks(source, channels)) / RATE


def resample(samples: Samples, factor: float) -> Samples:
    """Stretch to `factor` times as many samples, band-limited. Meant for sounds of up to a minute: one Fourier
    transform over the whole."""
    frames = samples.shape[0]
    wanted = round(frames * factor)
    if frames == 0 or wanted == 0:
        return np.zeros((wanted, samples.shape[1]), np.float32)
    padded = smooth_length(frames + 64)
    stretched = max(1, round(padded * factor))
    spectrum = np.fft.rfft(samples, padded, axis=0)
    bins = stretched // 2 + 1
    fitted = np.zeros((bins, samples.shape[1]), spectrum.dtype)
    kept = min(bins, spectrum.shape[0])
    fitted[:kept] = spectrum[:kept]
    out = np.fft.irfft(fitted, stretched, axis=0) * (stretched / padded)
    return out[:wanted].astype(np.float32)


def smooth_length(least: int) -> int:
    """The next length whose only prime factors are 2, 3, 5 and 7, which transforms quickly."""
    length = least
    while True:
        rest = length
        for prime in (2, 3, 5, 7):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return length
        length += 1
