"""Still pictures: read, write, scale, and take out of a film."""

from fractions import Fraction
from pathlib import Path
from typing import Final, cast

import numpy as np
from av.codec import CodecContext
from av.error import FFmpegError
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from integrations.media.encode import Pixels
from integrations.media.errors import UnreadableMedia
from integrations.media.streams import (
    encode_picture,
    open_input,
    pictures_of,
    time_base,
    video_stream,
)

_SIDE_LIMIT: Final = 16_384


def read_picture(path: Path) -> Pixels:
    """A picture file of any usual kind as BGRA; UnreadableMedia when it is none."""
    with open_input(path) as container:
        stream = video_stream(container, path)
        frame = next(pictures_of(container, stream, path), None)
        if frame is None or not 0 < max(frame.width, frame.height) <= _SIDE_LIMIT:
            raise UnreadableMedia(f"{path.name} is no picture that can be used")
        return pixels_of(frame)


def write_picture(path: Path, pixels: Pixels, *, quality: int = 90) -> None:
    """Write BGRA pixels as JPEG (`quality` 1 to 100) or, when the name ends in `.png`, as PNG without alpha. The file
    appears under its name only when it is whole."""
    data = png(pixels) if path.suffix.lower() == ".png" else jpeg(pixels, quality)
    partial = path.with_name(f".{path.name}.part")
    partial.write_bytes(data)
    partial.replace(path)


def jpeg(pixels: Pixels, quality: int = 90) -> bytes:
    """BGRA pixels as JPEG; `quality` 1 to 100."""
    frame = _reformat(pixels, "yuvj420p")
    coarseness = str(round(31 - (min(max(quality, 1), 100) - 1) * 29 / 99))
    return _encode(frame, "mjpeg", {"qmin": coarseness, "qmax": coarseness, "huffman": "optimal"})


def png(pixels: Pixels) -> bytes:
    """BGRA pixels as PNG without alpha."""
    return _encode(_reformat(pixels, "rgb24"), "png", {"compression_level": "6"})


def _reformat(pixels: Pixels, format: str) -> VideoFrame:
    frame = VideoFrame.from_numpy_buffer(np.ascontiguousarray(pixels), "bgra")
    if format == "rgb24":
        return VideoReformatter().reformat(frame, format=format)
    return VideoReformatter().reformat(
        frame,
        format=format,
        dst_colorspace=Colorspace.ITU601,
        dst_color_range=ColorRange.JPEG,
        interpolation=Interpolation.BICUBIC | Interpolation.ACCURATE_RND,
    )


def _encode(frame: VideoFrame, codec: str, options: dict[str, str]) -> bytes:
    context = cast("VideoCodecContext", CodecContext.create(codec, "w"))
    context.width, context.height, context.pix_fmt = frame.width, frame.height, frame.format.name
    context.time_base = Fraction(1, 1)
    context.options = options
    if codec == "mjpeg":
        context.color_range = ColorRange.JPEG
    frame.pts = 0
    return b"".join(encode_picture(context, frame))


def pixels_of(frame: VideoFrame) -> Pixels:
    """A decoded picture as BGRA, upright as the camera meant it."""
    size = Interpolation.BICUBIC | Interpolation.FULL_CHR_H_INT | Interpolation.ACCURATE_RND
    converted = VideoReformatter().reformat(frame, format="bgra", interpolation=size)
    pixels = cast("Pixels", converted.to_ndarray())
    turns = round(frame.rotation / 90) % 4
    return np.ascontiguousarray(np.rot90(pixels, turns)) if turns else pixels


def scale_picture(pixels: Pixels, width: int, height: int) -> Pixels:
    """The picture at another size, whatever that does to its shape."""
    if pixels.shape[:2] == (height, width):
        return pixels
    frame = VideoFrame.from_numpy_buffer(np.ascontiguousarray(pixels), "bgra")
    shrinks = width < pixels.shape[1]
    scaled = VideoReformatter().reformat(
        frame,
        width=width,
        height=height,
        format="bgra",
        interpolation=Interpolation.AREA if shrinks else Interpolation.LANCZOS,
    )
    return cast("Pixels", scaled.to_ndarray())


def cover(pixels: Pixels, width: int, height: int) -> Pixels:
    """The picture scaled until it fills the size, its overhang cut off evenly."""
    own_height, own_width = pixels.shape[:2]
    scale = max(width / own_width, height / own_height)
    wide, high = max(width, round(own_width * scale)), max(height, round(own_height * scale))
    scaled = scale_picture(pixels, wide, high)
    left, top = (wide - width) // 2, (high - height) // 2
    return np.ascontiguousarray(scaled[top : top + height, left : left + width])


def frame_at(path: Path, seconds: float) -> Pixels:
    """The picture a film shows at a time; the last one for any later time. UnreadableMedia when there is none."""
    with open_input(path) as container:
        stream = video_stream(container, path)
        base = time_base(stream)
        wanted = round(max(0.0, seconds) / base)
        try:
            container.seek(wanted, stream=stream, backward=True)
        except FFmpegError as error:
            raise UnreadableMedia(f"{path.name} cannot be searched: {error}") from error
        shown: VideoFrame | None = None
        for frame in pictures_of(container, stream, path):
            if shown is not None and (frame.pts or 0) > wanted:
                break
            shown = frame
        if shown is None:
            raise UnreadableMedia(f"{path.name} shows no picture at {seconds:.2f} s")
        return pixels_of(shown)
