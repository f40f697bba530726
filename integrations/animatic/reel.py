"""Drawings onto film: a drawing function of time becomes frames, a segment or a picture."""

import hashlib
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np

from integrations.animatic.drawing.canvas import skia
from integrations.media.encode import Pixels, VideoWriter
from integrations.media.pictures import read_picture, write_picture
from integrations.media.profile import FPS


class Scene(Protocol):
    """Anything that can be drawn at any moment; equal moments give equal pictures."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        ...

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        ...

    def held(self, t: float) -> float:
        """The moment that is on screen at second `t`: equal moments are equal pictures, and are drawn once."""
        ...

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t` over the whole canvas, which is in frame pixels."""
        ...


def frame_count(seconds: float) -> int:
    """Frames in a length, at least one."""
    return max(1, round(seconds * FPS))


def frames(scene: Scene, first: int = 0, last: int = -1) -> Iterator[Pixels]:
    """Frames from `first` up to `last`, which is the end when negative. Each is the same array, painted over."""
    width, height = scene.size
    pixels = np.zeros((height, width, 4), np.uint8)
    surface = _surface(pixels)
    canvas = surface.getCanvas()
    shown: float | None = None
    for number in range(first, frame_count(scene.seconds) if last < 0 else last):
        moment = scene.held(number / FPS)
        if moment != shown:
            canvas.resetMatrix()
            scene.draw(canvas, moment)
            shown = moment
        yield pixels


def twos(t: float) -> float:
    """The moment whose drawing is on screen: animation moves twelve times a second."""
    return math.floor(t * FPS / 2 + 1e-6) * 2 / FPS


def film(scene: Scene, path: Path, first: int = 0, last: int = -1) -> float:
    """Film a scene, or a range of its frames, as a segment; the seconds filmed."""
    with VideoWriter(path, *scene.size) as writer:
        for pixels in frames(scene, first, last):
            writer.write(pixels)
        return writer.seconds


def picture(scene: Scene, t: float, *, scale: float = 1.0) -> Pixels:
    """One moment as pixels, possibly smaller than the frame."""
    width, height = (max(2, round(side * scale / 2) * 2) for side in scene.size)
    pixels = np.zeros((height, width, 4), np.uint8)
    canvas = _surface(pixels).getCanvas()
    canvas.scale(width / scene.size[0], height / scene.size[1])
    scene.draw(canvas, t)
    return pixels


def digest(pixels: Pixels) -> str:
    """A name for exactly these pixels."""
    return hashlib.sha256(pixels.tobytes()).hexdigest()


def load(path: Path) -> skia.Image:
    """A picture file as an image to draw. UnreadableMedia when it is none."""
    return image_of(read_picture(path))


def image_of(pixels: Pixels) -> skia.Image:
    """Pixels as an image to draw."""
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels), colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kOpaque_AlphaType
    )


def save(pixels: Pixels, path: Path) -> None:
    """Write a picture; the ending says as what."""
    write_picture(path, pixels)


def canvas_on(pixels: Pixels) -> skia.Canvas:
    """A canvas that paints straight into a picture."""
    return _surface(pixels).getCanvas()


def _surface(pixels: Pixels) -> skia.Surface:
    return skia.Surface(pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
