"""Plates: baked layers merged where they move alike, cut into the parts that show something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.sets.cutting import cuts
from integrations.animatic.sets.score import Motion

Pixels = NDArray[np.uint8]
"""Rows of premultiplied blue, green, red, alpha."""

_WASTE = 1.2
"""A merged layer may be this much larger than what it replaces."""


@dataclass(frozen=True)
class Layer:
    """One painted layer, fresh from the baker. Lengths are baked pixels, but motion, which is units."""

    pixels: Pixels
    left: int
    top: int
    depth: float
    motion: Motion

    @property
    def right(self) -> int:
        """The column after the last."""
        return self.left + self.pixels.shape[1]

    @property
    def bottom(self) -> int:
        """The row after the last."""
        return self.top + self.pixels.shape[0]

    @property
    def area(self) -> int:
        """Its number of pixels."""
        return self.pixels.shape[0] * self.pixels.shape[1]


@dataclass(frozen=True)
class Plate:
    """One image of a stage. Lengths are baked pixels, but motion, which is units."""

    image: skia.Image
    left: int
    top: int
    depth: float
    motion: Motion
    cover: tuple[int, int] | None = None
    """Rows from and to that hide everything behind them over the whole width."""


def cut_plates(layers: Sequence[Layer], barriers: Sequence[float]) -> list[Plate]:
    """Layers by depth as plates. Neighbours are merged where no barrier (the depth of an effect, or of a spot that
    actors use) lies between and nobody could see the lost parallax."""
    whole: list[Layer] = []
    for layer in sorted(layers, key=lambda each: each.depth):
        if whole and _alike(whole[-1], layer, barriers):
            whole[-1] = _joined(whole[-1], layer)
        else:
            whole.append(layer)
    return [plate for layer in whole for plate in _parts(layer)]


def image_of(pixels: Pixels, *, copy: bool = True) -> skia.Image:
    """Pixels as an image; an opaque one is drawn faster."""
    opaque = bool((pixels[..., 3] == 255).all())
    return skia.Image.fromarray(
        pixels,
        colorType=skia.kBGRA_8888_ColorType,
        alphaType=skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType,
        copy=copy,
    )


def _alike(back: Layer, front: Layer, barriers: Sequence[float]) -> bool:
    if not (back.motion.still and front.motion.still):
        return False
    if front.depth - back.depth > _tolerance(front.depth):
        return False
    if any(back.depth <= barrier < front.depth for barrier in barriers):
        return False
    left, top, right, bottom = _union(back, front)
    return (right - left) * (bottom - top) <= (back.area + front.area) * _WASTE


def _tolerance(depth: float) -> float:
    if depth < 0.5:
        return 0.12
    return 0.07 if depth <= 0.95 else 0.03


def _union(one: Layer, two: Layer) -> tuple[int, int, int, int]:
    return (
        min(one.left, two.left),
        min(one.top, two.top),
        max(one.right, two.right),
        max(one.bottom, two.bottom),
    )


def _joined(back: Layer, front: Layer) -> Layer:
    left, top, right, bottom = _union(back, front)
    pixels = np.zeros((bottom - top, right - left, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    for layer in (back, front):
        surface.getCanvas().drawImage(image_of(layer.pixels, copy=False), layer.left - left, layer.top - top)
    return Layer(pixels, left, top, front.depth, front.motion)


def _parts(layer: Layer) -> Iterator[Plate]:
    for cut in cuts(layer.pixels[..., 3] > 0):
        part = np.ascontiguousarray(layer.pixels[cut.top : cut.bottom, cut.left : cut.right])
        yield Plate(
            image_of(part),
            layer.left + cut.left,
            layer.top + cut.top,
            layer.depth,
            layer.motion,
            _cover(part, layer.motion),
        )


def _cover(pixels: Pixels, motion: Motion) -> tuple[int, int] | None:
    """The longest stretch of rows that are opaque from edge to edge."""
    if motion.pulse or motion.drift:
        return None
    solid = np.flatnonzero(np.diff(np.r_[0, (pixels[..., 3] == 255).all(axis=1), 0]))
    stretches = [(int(a), int(b)) for a, b in zip(solid[::2], solid[1::2], strict=True)]
    return max(stretches, key=lambda rows: rows[1] - rows[0], default=None)
