"""One tileable noise picture that every material reads: clouds, grain and fibres."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from integrations.animatic.drawing.canvas import LINEAR, skia

SIZE = 512
_SEED = 3


def tile(size: int = SIZE, seed: int = _SEED) -> NDArray[np.uint8]:
    """RGBA noise that repeats without a seam: red soft clouds, green fine grain, blue fibres."""
    random = np.random.default_rng(seed)
    across = np.fft.rfftfreq(size)[None, :] * size
    down = np.fft.fftfreq(size)[:, None] * size
    radius = np.hypot(down, across)

    def filtered(response: NDArray[np.float64]) -> NDArray[np.float64]:
        white = np.fft.rfft2(random.standard_normal((size, size)))
        shaped = np.fft.irfft2(white * response, s=(size, size))
        shaped = (shaped - shaped.mean()) / shaped.std()
        return np.clip(127 + shaped * 52, 0, 255)

    clouds = filtered(np.where(radius > 2, 1 / np.maximum(radius, 3) ** 1.9, 0))
    grain = filtered(np.exp(-((radius / 110) ** 2)) * (radius > 14))
    upright = filtered(np.exp(-((down / 22) ** 2) - (across / 190) ** 2) * (radius > 4))
    level = filtered(np.exp(-((down / 150) ** 2) - (across / 30) ** 2) * (radius > 4))
    opaque = np.full((size, size), 255.0)
    stacked = np.dstack([clouds, grain, 0.5 * upright + 0.5 * level, opaque])
    return np.ascontiguousarray(stacked.astype(np.uint8))


@lru_cache(1)
def noise_shader() -> skia.Shader:
    """The noise as a shader that repeats in both directions; one unit is one noise pixel."""
    picture = skia.Image.fromarray(tile(), colorType=skia.kRGBA_8888_ColorType)
    return picture.makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, LINEAR)
