"""Pictures in, an H.264 segment out."""

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from av.video.frame import PictureType, VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from numpy.typing import NDArray

from integrations.media.profile import CONTAINER_OPTIONS, FPS, SEGMENT, Profile
from integrations.media.streams import add_video, encode_video, mux, open_output

Pixels = NDArray[np.uint8]
"""A picture as (height, width, 4) bytes: blue, green, red, and an alpha that is ignored."""


class VideoWriter:
    """Writes one segment. Use it as a context manager: the file appears under its name only when the block ends well,
    and an exception leaves nothing behind. Not for two threads at once."""

    def __init__(self, path: Path, width: int, height: int, *, fps: int = FPS, profile: Profile = SEGMENT) -> None:
        self.path = path
        self.width, self.height, self.fps = width, height, fps
        self.frames = 0
        self._partial = path.with_name(f".{path.name}.part")
        self._container = open_output(self._partial, CONTAINER_OPTIONS)
        self._stream = add_video(self._container, "libx264", fps)
        try:
            profile.prepare(self._stream, width, height)
        except ValueError:
            self.discard()
            raise
        self._reformatter = VideoReformatter()

    @property
    def seconds(self) -> float:
        """How long the segment is so far."""
        return self.frames / self.fps

    def write(self, pixels: Pixels) -> None:
        """Append one picture without copying it; the buffer may be drawn over once this returns."""
        if pixels.shape != (self.height, self.width, 4):
            expected = (self.height, self.width, 4)
            raise ValueError(f"the picture has shape {pixels.shape}, the segment wants {expected}")
        self.write_frame(VideoFrame.from_numpy_buffer(pixels, "bgra"))

    def write_frame(self, frame: VideoFrame) -> None:
        """Append a decoded frame of the segment's size; yuv420p is taken as BT.709 limited already."""
        if frame.format.name != "yuv420p":
            frame = self._reformatter.reformat(
                frame,
                format="yuv420p",
                dst_colorspace=Colorspace.ITU709,
                dst_color_range=ColorRange.MPEG,
            )
        frame.pict_type = PictureType.NONE  # a decoded picture would force its own kind on the encoder
        frame.pts = self.frames
        frame.time_base = Fraction(1, self.fps)
        mux(self._container, encode_video(self._stream, frame))
        self.frames += 1

    def close(self) -> None:
        """Finish the file and give it its name; ValueError when no picture was written."""
        if not self.frames:
            self.discard()
            raise ValueError(f"{self.path.name} has no pictures")
        mux(self._container, encode_video(self._stream, None))
        self._container.close()
        self._partial.replace(self.path)

    def discard(self) -> None:
        """Give up: nothing stays on disk."""
        self._container.close()
        self._partial.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()
