"""The light map of a set: one key pool, windows and lamps, painted once over every layer."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from integrations.animatic.drawing.canvas import LINEAR, skia
from integrations.animatic.drawing.colour import argb, channels, mix
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.palette import Palette

RESOLUTION = 0.25
"""Pixels of the light map in one unit."""
_POOL_STOPS = (1.0, 0.80, 0.42, 0.12, 0.0)
_LAMP_STOPS = (1.0, 0.55, 0.22, 0.06, 0.0)


def fading(x: float, y: float, radius: float, colour: str, strength: float, stops: tuple[float, ...]) -> skia.Shader:
    """A radial gradient of one colour that fades by even stops."""
    inks = [argb(colour, 255 * min(1.0, strength * stop)) for stop in stops]
    return skia.GradientShader.MakeRadial((x, y), max(radius, 1.0), inks)


@dataclass(frozen=True)
class Lamp:
    """A pool of light on everything around; lengths are units."""

    x: float
    y: float
    radius: float
    colour: str
    strength: float


@dataclass
class LightPlan:
    """What lights a set while it is being composed."""

    ambient: str | None = None
    """Light where nothing reaches; from the palette's edge when left out."""
    pool: tuple[float, float] | None = None
    pool_strength: float = 1.0
    lamps: list[Lamp] = field(default_factory=list[Lamp])


class LightMap:
    """The painted light map: modulates layers, and says what colour falls on a point."""

    def __init__(self, framing: Framing, pixels: NDArray[np.uint8]) -> None:
        self.pixels = pixels
        self._framing = framing
        self._image = skia.Image.fromarray(
            pixels, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType
        )

    @classmethod
    def painted(cls, framing: Framing, palette: Palette, plan: LightPlan, sun_at: float) -> "LightMap":
        """Paint a plan; `sun_at` is where the sun stands, as a share of the width."""
        width = int((framing.right - framing.left) * RESOLUTION) + 1
        height = int((framing.bottom - framing.top) * RESOLUTION) + 1
        surface = skia.Surface(width, height)
        canvas = surface.getCanvas()
        ambient = plan.ambient or mix("#ffffff", palette.edge, palette.vignette * 1.35)
        canvas.clear(argb(ambient))
        canvas.scale(RESOLUTION, RESOLUTION)
        canvas.translate(-framing.left, -framing.top)
        pool = plan.pool or (framing.x(0.5 + (sun_at - 0.5) * 0.5), framing.y(0.5))
        reach = max(framing.width, framing.height) * 0.95
        for lamp in (Lamp(*pool, reach, "#ffffff", plan.pool_strength), *plan.lamps):
            paint = skia.Paint(
                BlendMode=skia.BlendMode.kScreen,
                Shader=fading(lamp.x, lamp.y, lamp.radius, lamp.colour, lamp.strength, _POOL_STOPS),
            )
            canvas.drawCircle(lamp.x, lamp.y, lamp.radius, paint)
        image = surface.makeImageSnapshot()
        pixels = image.toarray(colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
        return cls(framing, np.ascontiguousarray(pixels))

    def modulate(self, canvas: skia.Canvas, share: float) -> None:
        """Multiply the map onto a layer whose canvas is in units; `share` weakens it."""
        paint = skia.Paint(BlendMode=skia.BlendMode.kModulate)
        if share < 1:
            rest = 1 - share
            paint.setColorFilter(
                skia.ColorFilters.Matrix(
                    [share, 0, 0, 0, rest, 0, share, 0, 0, rest, 0, 0, share, 0, rest, 0, 0, 0, 1, 0]
                )
            )
        frame = self._framing
        whole = skia.Rect.MakeLTRB(frame.left, frame.top, frame.right, frame.bottom)
        canvas.drawImageRect(self._image, whole, LINEAR, paint)

    def at(self, x: float, y: float) -> tuple[float, float, float]:
        """The light on a point in units, each channel 0..1."""
        height, width = self.pixels.shape[:2]
        column = int((x - self._framing.left) * RESOLUTION)
        row = int((y - self._framing.top) * RESOLUTION)
        spot = self.pixels[min(height - 1, max(0, row)), min(width - 1, max(0, column))]
        return float(spot[0]) / 255, float(spot[1]) / 255, float(spot[2]) / 255


def tint_pools(canvas: skia.Canvas, lamps: list[Lamp]) -> None:
    """Warm what lamps reach outdoors at night: modulating cannot warm what is already blue."""
    for lamp in lamps:
        warm = mix(lamp.colour, "#ffb055", 0.3)
        radius = lamp.radius * 0.9
        paint = skia.Paint(
            BlendMode=skia.BlendMode.kSrcATop,
            Shader=fading(lamp.x, lamp.y, radius, warm, 0.40 * lamp.strength, _LAMP_STOPS),
        )
        canvas.drawCircle(lamp.x, lamp.y, radius, paint)


def lamp_tint(
    tint: tuple[float, float, float], lamps: tuple[Lamp, ...], x: float, y: float
) -> tuple[float, float, float]:
    """A tint warmed by the lamps near a point in units."""
    for lamp in lamps:
        distance = ((x - lamp.x) ** 2 + (y - lamp.y) ** 2) ** 0.5 / lamp.radius
        share = 0.5 * lamp.strength * max(0.0, 1 - distance) ** 1.5
        red, green, blue = (part / 255 for part in channels(lamp.colour))
        tint = (
            tint[0] + (red - tint[0]) * share,
            tint[1] + (green - tint[1]) * share,
            tint[2] + (blue - tint[2]) * share,
        )
    return tint
