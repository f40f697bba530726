"""A still picture with gentle motion, for a shot that could not be filmed."""

from fractions import Fraction
from pathlib import Path
from typing import Final, Literal, cast

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from numpy.typing import NDArray

from integrations.media.encode import Pixels, VideoWriter
from integrations.media.pictures import cover
from integrations.media.profile import FPS, SEGMENT, Profile

Motion = Literal["hold", "push", "pull", "left", "right", "rise"]

ZOOM: Final = 1.12
"""How much larger than the frame the picture is: the room there is for motion."""

Plane = NDArray[np.uint8]
Window = tuple[float, float, float]
"""Left and top corner and size of what is seen, as parts of the whole picture."""


def write_still(
    pixels: Pixels,
    target: Path,
    *,
    width: int,
    height: int,
    seconds: float,
    motion: Motion = "push",
    fps: int = FPS,
    profile: Profile = SEGMENT,
) -> float:
    """Film a picture (BGRA, any shape) and return the segment's seconds. Every frame is resampled at fractions of a
    pixel, so nothing jitters."""
    frames = max(1, round(seconds * fps))
    planes = _planes(pixels, round(width * ZOOM / 2) * 2, round(height * ZOOM / 2) * 2)
    with VideoWriter(target, width, height, fps=fps, profile=profile) as writer:
        for number in range(frames):
            view = window(motion, number / max(frames - 1, 1))
            writer.write_frame(_frame(planes, view, width, height))
        return writer.seconds


def window(motion: Motion, progress: float) -> Window:
    """What is seen at `progress` 0 to 1 through the shot."""
    eased = progress * progress * (3 - 2 * progress)
    near, slack = 1 / ZOOM, 1 - 1 / ZOOM
    if motion in ("push", "pull"):
        size = 1 - slack * (eased if motion == "push" else 1 - eased)
        return (1 - size) / 2, (1 - size) / 2, size
    if motion in ("left", "right"):
        return slack * (1 - eased if motion == "left" else eased), slack / 2, near
    if motion == "rise":
        return slack / 2, slack * (1 - eased), near
    return slack / 2, slack / 2, near


def _planes(pixels: Pixels, width: int, height: int) -> tuple[Plane, Plane, Plane]:
    """Luma and both chroma planes of the picture at the given size."""
    frame = VideoFrame.from_numpy_buffer(cover(pixels, width, height), "bgra")
    converted = VideoReformatter().reformat(
        frame,
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
    )
    packed = cast("Plane", converted.to_ndarray()).reshape(-1)
    luma, chroma = width * height, width * height // 4
    return (
        packed[:luma].reshape(height, width),
        packed[luma : luma + chroma].reshape(height // 2, width // 2),
        packed[luma + chroma :].reshape(height // 2, width // 2),
    )


def _frame(planes: tuple[Plane, Plane, Plane], view: Window, width: int, height: int) -> VideoFrame:
    sizes = ((width, height), (width // 2, height // 2), (width // 2, height // 2))
    seen = [_resample(plane, view, *size) for plane, size in zip(planes, sizes, strict=True)]
    packed = np.concatenate([plane.reshape(-1) for plane in seen]).reshape(height * 3 // 2, width)
    frame = VideoFrame.from_ndarray(packed, "yuv420p")
    frame.colorspace, frame.color_range = Colorspace.ITU709, ColorRange.MPEG
    frame.time_base = Fraction(1, FPS)
    return frame


def _resample(plane: Plane, view: Window, width: int, height: int) -> Plane:
    left, top, size = view
    row, row_part = _positions(plane.shape[0], top, size, height)
    column, column_part = _positions(plane.shape[1], left, size, width)
    rows = _blend(plane[row], plane[row + 1], row_part[:, None])
    return _blend(np.take(rows, column, 1), np.take(rows, column + 1, 1), column_part[None, :])


def _positions(length: int, start: float, size: float, wanted: int) -> tuple[NDArray[np.intp], NDArray[np.uint16]]:
    """For each wanted pixel, the one before it in the source and how far it lies beyond, in 256ths."""
    at = (np.arange(wanted) + 0.5) * (size * length / wanted) + start * length - 0.5
    fixed = np.clip(np.rint(at * 256), 0, (length - 1) * 256 - 1).astype(np.intp)
    return fixed >> 8, (fixed & 255).astype(np.uint16)


def _blend(first: Plane, second: Plane, part: NDArray[np.uint16]) -> Plane:
    mixed = first * (np.uint16(256) - part)
    mixed += second * part
    mixed += np.uint16(128)
    return (mixed >> np.uint16(8)).astype(np.uint8)
