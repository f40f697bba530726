"""Images laid over every frame: the darker corners of a stage, the torn edge of a painting."""

import numpy as np
from numpy.typing import NDArray

from integrations.animatic.drawing.canvas import LINEAR, skia
from integrations.animatic.drawing.colour import channels
from integrations.animatic.drawing.noise import tile

_SOFT = 4
"""A vignette has no detail: it is painted this many times smaller and stretched."""


def vignette(width: int, height: int, strength: float, colour: str) -> skia.Image:
    """Darker corners; strength 0..1."""
    down, across = np.mgrid[0 : max(2, height // _SOFT), 0 : max(2, width // _SOFT)].astype(np.float32)
    u = np.abs(across / across.max() * 2 - 1)
    v = np.abs(down / down.max() * 2 - 1)
    alpha = np.clip(u**2.6 + v**2.6 - 0.55, 0, 2) * strength * 0.62
    small = _image(np.broadcast_to(_share(colour), (*alpha.shape, 3)), np.clip(alpha, 0, 0.9))
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(0)
    surface.getCanvas().drawImageRect(small, skia.Rect.MakeWH(width, height), LINEAR)
    return surface.makeImageSnapshot()


def torn_paper(width: int, height: int, seed: int, paper: str, stain: str) -> skia.Image:
    """A deckled border of bare paper, with the line where the paint pooled against it."""
    unit = min(width, height) / 720
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    rough = _rough(width, height, unit, seed)
    inset = np.minimum(np.minimum(across, width - 1 - across), np.minimum(down, height - 1 - down))
    inset = inset / unit + 7 * rough
    bare = np.clip((19 - inset) / 3.0, 0, 1)
    line = np.exp(-(((inset - 21) / 2.4) ** 2)) * 0.30 * (1 - bare)
    fibre = (1 - 0.03 * np.abs(rough))[..., None]
    alpha = np.clip(bare + line, 0, 1)
    mixed = _share(paper) * fibre * bare[..., None] + _share(stain) * line[..., None]
    return _image(mixed / np.maximum(alpha, 1e-3)[..., None], alpha)


def _rough(width: int, height: int, unit: float, seed: int) -> NDArray[np.float32]:
    clouds = (tile()[..., 0].astype(np.float32) - 127) / 52
    size = clouds.shape[0]
    rows = (np.arange(height) / unit + seed * 37).astype(int) % size
    columns = (np.arange(width) / unit + seed * 61).astype(int) % size
    return np.asarray(clouds[rows][:, columns], np.float32)


def _share(colour: str) -> NDArray[np.float32]:
    return np.asarray(np.array(channels(colour)) / 255, np.float32)


def _image(colour: NDArray[np.float32], alpha: NDArray[np.float32]) -> skia.Image:
    """A premultiplied picture of rgb and alpha, each 0..1."""
    rgba = np.dstack([colour * alpha[..., None], alpha])
    pixels = np.ascontiguousarray((np.clip(rgba, 0, 1)[..., [2, 1, 0, 3]] * 255).astype(np.uint8))
    return skia.Image.fromarray(pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
