"""Small films and sounds to test with."""

from pathlib import Path

import numpy as np
from av.video.frame import VideoFrame

from integrations.media.encode import Pixels, VideoWriter
from integrations.media.sound import RATE, Samples, write_wav
from integrations.media.streams import add_video, encode_video, mux, open_output

SIZE = (160, 96)


def picture(blue: int, green: int, red: int, size: tuple[int, int] = SIZE) -> Pixels:
    """One colour."""
    pixels: Pixels = np.empty((size[1], size[0], 4), np.uint8)
    pixels[:] = (blue, green, red, 255)
    return pixels


def numbered(number: int, size: tuple[int, int] = SIZE) -> Pixels:
    """A grey whose brightness tells the frame's number, up to 19."""
    shade = 20 + 11 * number
    return picture(shade, shade, shade, size)


def number_of(pixels: Pixels) -> int:
    """The number of a picture made by `numbered`, after encoding."""
    return round((float(pixels[:, :, :3].mean()) - 20) / 11)


def segment(path: Path, frames: int, size: tuple[int, int] = SIZE, first: int = 0) -> Path:
    """A segment of numbered pictures."""
    with VideoWriter(path, *size) as writer:
        for number in range(first, first + frames):
            writer.write(numbered(number, size))
    return path


def foreign(
    path: Path, frames: int, *, codec: str = "mpeg4", fps: int = 12, size: tuple[int, int] = SIZE, turned: int = 0
) -> Path:
    """Numbered pictures as somebody else would encode them."""
    with open_output(path, {}) as container:
        stream = add_video(container, codec, fps)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        if turned:
            stream.set_display_rotation(turned)
        for number in range(frames):
            mux(container, encode_video(stream, VideoFrame.from_ndarray(numbered(number, size), "bgra")))
        mux(container, encode_video(stream, None))
    return path


def sine(seconds: float, hertz: float = 440.0, level: float = 0.2, channels: int = 1) -> Samples:
    """A tone."""
    t = np.arange(round(seconds * RATE)) / RATE
    wave = (level * np.sin(2 * np.pi * hertz * t)).astype(np.float32)
    return np.repeat(wave[:, None], channels, axis=1)


def tone(path: Path, seconds: float, hertz: float = 440.0, level: float = 0.2, channels: int = 1) -> Path:
    """A tone as WAV."""
    write_wav(path, [sine(seconds, hertz, level, channels)])
    return path


def babble(seconds: float, level: float = 0.2, seed: int = 1) -> Samples:
    """Noise in syllables, much like a voice to a meter."""
    t = np.arange(round(seconds * RATE)) / RATE
    noise = np.random.default_rng(seed).standard_normal(len(t))
    smooth = np.convolve(noise, np.hanning(32) / 16, "same")
    return (level * smooth * np.abs(np.sin(2 * np.pi * 2.2 * t))).astype(np.float32)[:, None]
