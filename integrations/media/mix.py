"""The sound track: voices of one loudness, music that steps back while they speak, a measured level and safe peaks."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from integrations.media.duck import Activity, ducking, spread
from integrations.media.limit import CELL, Curve, cell_levels, gain_curve
from integrations.media.loudness import SILENCE, Loudness, Meter, measure
from integrations.media.sound import RATE, Samples, WavFile, to_wav, write_wav

TARGET: Final = -16.0
"""LUFS of a whole film."""
CEILING: Final = -2.0
"""dBTP before AAC, which adds up to 1 dB."""
TOLERANCE: Final = 0.2
"""LU."""

_VOICE: Final = -18.0
_BED: Final = -21.5
_BLOCK: Final = 4 * RATE
_ATTEMPTS: Final = 4
_GAIN_LIMIT: Final = 30.0
_REACH: Final = 40.0


@dataclass(frozen=True, slots=True)
class Line:
    """Something spoken."""

    path: Path
    start: float
    """Seconds."""
    gain: float = 0.0
    """dB against the other voices."""
    pan: float = 0.0
    """-1 left to 1 right."""


@dataclass(frozen=True, slots=True)
class Bed:
    """Something that lies under the voices: music, or the sound of a place."""

    path: Path
    start: float = 0.0
    gain: float = 0.0
    """dB against the usual level of music."""
    ducks: bool = True
    loops: bool = False


@dataclass(frozen=True, slots=True)
class MixPlan:
    """What is heard in a film of `seconds`."""

    seconds: float
    lines: tuple[Line, ...] = ()
    beds: tuple[Bed, ...] = ()
    target: float = TARGET
    ceiling: float = CEILING


def mix(plan: MixPlan, out: Path) -> Loudness:
    """Write the sound track as a 48 kHz stereo WAV of exactly the plan's length, and return what was measured. Sound
    files may have any format; UnreadableMedia when one cannot be decoded. Memory does not grow with the files."""
    frames = round(plan.seconds * RATE)
    if frames <= 0:
        raise ValueError("a sound track needs a length")
    with TemporaryDirectory(dir=out.parent, prefix=".mix-") as folder:
        stage = _Stage(plan, frames, Path(folder))
        raw, levels = _listen(stage)
        gain = plan.target - raw.lufs if raw.lufs > SILENCE else 0.0
        for attempt in range(_ATTEMPTS):
            meter = Meter()
            curve = gain_curve(levels, gain, plan.ceiling)
            write_wav(out, _metered(stage, gain, curve, meter))
            heard = meter.read()
            missing = plan.target - heard.lufs
            silent = heard.lufs <= SILENCE
            if silent or abs(missing) <= TOLERANCE / 2 or attempt == _ATTEMPTS - 1:
                return heard
            gain = float(np.clip(gain + missing, -_REACH, _REACH))
        raise AssertionError("unreachable")


class _Stage:
    """All sounds at their levels; any stretch of the film can be heard."""

    def __init__(self, plan: MixPlan, frames: int, folder: Path) -> None:
        self.frames = frames
        self._lines = [_Voice(line, _as_wav(line.path, folder)) for line in plan.lines]
        self._beds = [_Ground(bed, _as_wav(bed.path, folder)) for bed in plan.beds]
        activity = Activity(frames)
        for voice in self._lines:
            activity.add(voice.start, voice.wav)
        self._duck = ducking(activity)

    def render(self, start: int, stop: int) -> Samples:
        """Stereo samples from `start` to `stop`; silence outside the film."""
        out = np.zeros((stop - start, 2), np.float32)
        duck = spread(self._duck, start, stop)[:, None]
        for bed in self._beds:
            bed.add(out, start, stop, duck)
        for line in self._lines:
            line.add(out, start, stop)
        return out

    def blocks(self) -> Iterator[tuple[int, int]]:
        """The stretches the film is worked on in."""
        for start in range(0, self.frames, _BLOCK):
            yield start, min(start + _BLOCK, self.frames)


class _Voice:
    def __init__(self, line: Line, wav: WavFile) -> None:
        self.wav = wav
        self.start = round(line.start * RATE)
        level = _gain(_VOICE, wav) * 10 ** (line.gain / 20)
        angle = (line.pan + 1) * np.pi / 4
        sides = np.array([np.cos(angle), np.sin(angle)]) * np.sqrt(2)
        self._gains = (level * sides).astype(np.float32)

    def add(self, out: Samples, start: int, stop: int) -> None:
        heard = self.wav.read(start - self.start, stop - self.start)
        if heard.shape[0]:
            at = max(0, self.start - start)
            out[at : at + heard.shape[0]] += heard.mean(axis=1, keepdims=True) * self._gains


class _Ground:
    def __init__(self, bed: Bed, wav: WavFile) -> None:
        self._wav, self._bed = wav, bed
        self._start = round(bed.start * RATE)
        self._gain = np.float32(_gain(_BED, wav) * 10 ** (bed.gain / 20))

    def add(self, out: Samples, start: int, stop: int, duck: Samples) -> None:
        length = self._wav.frames
        first = max(start, self._start)
        while first < stop and length:
            position = first - self._start
            if self._bed.loops:
                position %= length
            heard = self._wav.read(position, position + stop - first)
            if not heard.shape[0]:
                return
            at = first - start
            part = slice(at, at + heard.shape[0])
            out[part] += heard * self._gain * (duck[part] if self._bed.ducks else np.float32(1))
            first += heard.shape[0]


def _as_wav(path: Path, folder: Path) -> WavFile:
    """The sound as a 48 kHz WAV, decoded into the folder unless it is one already."""
    if path.suffix.lower() == ".wav":
        wav = WavFile(path)
        if wav.rate == RATE and wav.channels <= 2:
            return wav
    target = folder / f"{len(list(folder.iterdir()))}.wav"
    to_wav(path, target)
    return WavFile(target)


def _gain(target: float, wav: WavFile) -> float:
    """The factor that brings a sound to a loudness; silence stays silence."""
    loud = measure(wav.read(at, at + _BLOCK) for at in range(0, wav.frames, _BLOCK)).lufs
    if loud <= SILENCE:
        return 1.0
    return float(10 ** (min(target - loud, _GAIN_LIMIT) / 20))


def _listen(stage: _Stage) -> tuple[Loudness, Samples]:
    """The loudness of the whole before any gain, and its true peak in every cell of the limiter."""
    meter = Meter()
    levels: list[Samples] = []
    for start, stop in stage.blocks():
        around = stage.render(start - CELL, stop + CELL)
        meter.feed(around[CELL : CELL + stop - start])
        levels.append(cell_levels(around)[1:-1])
    return meter.read(), np.concatenate(levels)


def _metered(stage: _Stage, gain: float, curve: Curve, meter: Meter) -> Iterator[Samples]:
    for start, stop in stage.blocks():
        block = stage.render(start, stop) * curve.between(start, stop)[:, None]
        block *= np.float32(10 ** (gain / 20))
        meter.feed(block)
        yield block
