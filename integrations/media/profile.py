"""The one set of encoder options that all segments of a film share, so that they join by copying packets."""

from dataclasses import dataclass
from typing import Final

from av.codec.context import Flags
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream

FPS: Final = 24
"""Frames per second of every film."""
CONTAINER_OPTIONS: Final = {"movflags": "+faststart", "brand": "mp42"}


@dataclass(frozen=True, slots=True)
class Profile:
    """H.264 high, yuv420p, BT.709 limited, closed groups of pictures; `crf` 0 (lossless) to 51."""

    preset: str = "veryfast"
    crf: int = 20
    tune: str = "animation"
    gop: int = 48
    """Frames between key frames at most."""

    def prepare(self, stream: VideoStream, width: int, height: int) -> None:
        """Set up an unopened libx264 stream; raises ValueError for sizes that yuv420p cannot hold."""
        if width <= 0 or height <= 0 or width % 2 or height % 2:
            raise ValueError(f"a picture of {width}x{height} cannot be encoded: both sides must be even")
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.options = {
            "preset": self.preset,
            "crf": str(self.crf),
            "tune": self.tune,
            "profile": "high",
            "threads": "1",
        }
        context = stream.codec_context
        context.gop_size = self.gop
        context.flags |= Flags.closed_gop
        context.color_range = ColorRange.MPEG
        context.colorspace = Colorspace.ITU709
        context.color_primaries = ColorPrimaries.BT709
        context.color_trc = ColorTrc.BT709


SEGMENT: Final = Profile()
