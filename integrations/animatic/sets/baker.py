"""The baker: turns the sheets of a band into one image, with the grain and shadow of a style."""

import math
import random
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.colour import argb, channels, mix
from integrations.animatic.drawing.noise import noise_shader
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.light import LightMap, fading, tint_pools
from integrations.animatic.sets.material import SHEET_HEAD, SHEET_TAIL
from integrations.animatic.sets.plates import Layer
from integrations.animatic.sets.score import Band, Score
from integrations.animatic.sets.sheets import Glow, Sheet, Tone

_PAD = 22.0
"""Units around a sheet for what its shadow and warped edge need."""
_GLOW_STOPS = (1.0, 0.36, 0.1, 0.0)
_HOT_STOPS = (1.0, 0.5, 0.16, 0.04, 0.0)
_WRAP_SPARE = 260.0
"""Units beyond the picture that things on a drifting layer may reach."""


@dataclass(frozen=True)
class Limits:
    """The part of the picture that is painted, in units."""

    left: float
    top: float
    right: float
    bottom: float

    def cut(self, left: float, top: float, right: float, bottom: float) -> "Limits":
        """What a box and the limits share."""
        return Limits(
            max(self.left, left),
            max(self.top, top),
            min(self.right, right),
            min(self.bottom, bottom),
        )

    @property
    def empty(self) -> bool:
        """Whether nothing is left."""
        return self.right - self.left < 1 or self.bottom - self.top < 1


@lru_cache(32)
def _effect(shader: str) -> skia.RuntimeEffect:
    return skia.RuntimeEffect.MakeForShader(SHEET_HEAD + shader + SHEET_TAIL)


def _canvas(width: int, height: int) -> tuple[skia.Surface, skia.Canvas]:
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(0)
    return surface, surface.getCanvas()


class Baker:
    """Paints the bands of one score at `resolution` pixels per unit."""

    def __init__(self, score: Score, resolution: float, light_map: LightMap) -> None:
        self._score = score
        self._material = score.material
        self._k = resolution
        self._light_map = light_map
        side = 0.72 if score.disc[0] > score.framing.width * 0.5 else -0.72
        self._light = (side, -0.75)
        self._rim = skia.V3(*(part / 255 for part in channels(score.palette.rim)))
        self._shade = mix(score.palette.shade, "#000010", 0.3)

    def bake(self, band: Band) -> Layer | None:
        """The layer of a band, or nothing when nothing of it can be seen."""
        limits = _limits(self._score.framing, band)
        box = _snapped(_bounds(band, limits), self._k)
        if box.empty:
            return None
        width, height = self._size(box)
        pixels = np.zeros((height, width, 4), np.uint8)
        surface = skia.Surface(pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
        self._paint(surface.getCanvas(), band, box)
        return Layer(pixels, round(box.left * self._k), round(box.top * self._k), band.depth, band.motion)

    def _paint(self, canvas: skia.Canvas, band: Band, box: Limits) -> None:
        rng = random.Random(band.rng.random())
        for item in band.items:
            if isinstance(item, Sheet):
                self._lay(canvas, item, box, rng)
            else:
                canvas.save()
                self._into_units(canvas, box)
                _soften(canvas, item)
                canvas.restore()
        self._into_units(canvas, box)
        if band.in_light:
            self._illuminate(canvas)
        for item in band.items:
            if isinstance(item, Glow) and item.hot:
                _bloom(canvas, item, _HOT_STOPS, skia.BlendMode.kScreen)

    def _size(self, box: Limits) -> tuple[int, int]:
        return (
            math.ceil((box.right - box.left) * self._k),
            math.ceil((box.bottom - box.top) * self._k),
        )

    def _into_units(self, canvas: skia.Canvas, box: Limits) -> None:
        canvas.scale(self._k, self._k)
        canvas.translate(-box.left, -box.top)

    def _illuminate(self, canvas: skia.Canvas) -> None:
        score = self._score
        self._light_map.modulate(canvas, self._material.light_map)
        if not score.info.interior and score.night > 0.3:
            tint_pools(canvas, score.light.lamps)

    def _lay(self, canvas: skia.Canvas, sheet: Sheet, within: Limits, rng: random.Random) -> None:
        offset = skia.V2(rng.uniform(0, 900), rng.uniform(0, 900))
        if sheet.box is None:
            return
        edge = sheet.box.makeOutset(_PAD - 2, _PAD - 2)
        box = within.cut(edge.left(), edge.top(), edge.right(), edge.bottom())
        box = _snapped(box, self._k)
        if box.empty:
            return
        flat = self._flat(sheet, box)
        x, y = round((box.left - within.left) * self._k), round((box.top - within.top) * self._k)
        self._drop_shadow(canvas, sheet, flat, x, y)
        canvas.drawImage(self._shaded(sheet, flat, offset), x, y, NEAREST)

    def _flat(self, sheet: Sheet, box: Limits) -> skia.Image:
        surface, canvas = _canvas(*self._size(box))
        self._into_units(canvas, box)
        for mark in sheet.marks:
            if mark.clip is None:
                canvas.drawPath(mark.path, mark.paint)
                continue
            canvas.save()
            canvas.clipPath(mark.clip, skia.ClipOp.kIntersect, True)
            canvas.drawPath(mark.path, mark.paint)
            canvas.restore()
        return surface.makeImageSnapshot()

    def _shaded(self, sheet: Sheet, flat: skia.Image, offset: skia.V2) -> skia.Image:
        width, height = flat.width(), flat.height()
        soft = flat if sheet.flat else _shrunk(flat, 2, self._material.softness * self._k)
        builder = skia.RuntimeShaderBuilder(_effect(self._material.shader))
        builder.setUniform("scale", self._k)
        builder.setUniform("offset", offset)
        builder.setUniform("light", skia.V2(*self._light))
        builder.setUniform("relief", 0.0 if sheet.flat else 1.0)
        builder.setUniform("rim", sheet.rim if self._material.rim else 0.0)
        builder.setUniform("rim_light", self._rim)
        # Beyond its box a sheet is empty, or cut by the picture's edge, where the warp must not pull in nothing.
        tile = skia.TileMode.kClamp
        builder.setChild("art", flat.makeShader(tile, tile, LINEAR))
        stretch = skia.Matrix.Scale(width / soft.width(), height / soft.height())
        builder.setChild("soft", soft.makeShader(tile, tile, LINEAR, stretch))
        builder.setChild("noise", noise_shader())
        surface, canvas = _canvas(width, height)
        canvas.drawPaint(skia.Paint(Shader=builder.makeShader()))
        return surface.makeImageSnapshot()

    def _drop_shadow(self, canvas: skia.Canvas, sheet: Sheet, flat: skia.Image, x: int, y: int) -> None:
        strength = self._material.shadow
        if not strength or not sheet.lift or sheet.flat:
            return
        reach = sheet.lift * self._k
        dark = _shrunk(flat, 4, 4.4 * reach)
        alpha = 255 * 0.46 * min(1.0, sheet.lift) * min(1.0, strength)
        x0, y0 = x - self._light[0] * 4.2 * reach, y - self._light[1] * 5.5 * reach
        where = skia.Rect.MakeXYWH(x0, y0, flat.width(), flat.height())
        ink = skia.ColorFilters.Blend(argb(self._shade, alpha), skia.BlendMode.kSrcIn)
        canvas.drawImageRect(dark, where, LINEAR, skia.Paint(ColorFilter=ink))


def _shrunk(image: skia.Image, times: int, deviation: float) -> skia.Image:
    """A blurred copy, `times` smaller: blurring hides what is lost and costs a fraction."""
    width, height = max(1, image.width() // times), max(1, image.height() // times)
    surface, canvas = _canvas(width, height)
    canvas.scale(width / image.width(), height / image.height())
    blur = skia.ImageFilters.Blur(deviation, deviation)
    canvas.drawImage(image, 0, 0, LINEAR, skia.Paint(ImageFilter=blur))
    return surface.makeImageSnapshot()


def _limits(framing: Framing, band: Band) -> Limits:
    """Far layers move less with the camera, so less of them is ever seen."""
    near = min(1.0, band.depth)
    motion = band.motion
    across = max(framing.margin_x * near, 0.09 * framing.width * near**0.7)
    across += 0.02 * framing.width + abs(motion.sway) * 1.1
    up = max(framing.margin_y * near, 0.085 * framing.height * near**0.7)
    up += 0.025 * framing.height + abs(motion.bob) * 1.1
    if motion.drift:
        across = framing.margin_x + _WRAP_SPARE
    return Limits(-across, -up, framing.width + across, framing.height + up)


def _snapped(box: Limits, k: float) -> Limits:
    """The box with its upper left corner on a whole pixel."""
    return Limits(math.floor(box.left * k) / k, math.floor(box.top * k) / k, box.right, box.bottom)


def _bounds(band: Band, limits: Limits) -> Limits:
    boxes = [_item_bounds(item) for item in band.items]
    reached = [box for box in boxes if box is not None]
    if not reached:
        return Limits(0, 0, 0, 0)
    return limits.cut(
        min(box.left for box in reached),
        min(box.top for box in reached),
        max(box.right for box in reached),
        max(box.bottom for box in reached),
    )


def _item_bounds(item: Sheet | Glow | Tone) -> Limits | None:
    if isinstance(item, Glow):
        x, y, r = item.x, item.y, item.radius
        return Limits(x - r, y - r, x + r, y + r)
    box = item.box if isinstance(item, Sheet) else item.path.computeTightBounds()
    if box is None:
        return None
    pad = _PAD if isinstance(item, Sheet) else 3 * item.blur
    return Limits(box.left() - pad, box.top() - pad, box.right() + pad, box.bottom() + pad)


def _soften(canvas: skia.Canvas, item: Glow | Tone) -> None:
    if isinstance(item, Tone):
        paint = skia.Paint(AntiAlias=True, Color=argb(item.colour, 255 * item.alpha))
        blur = max(item.blur, 0.5)
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur, True))
        canvas.drawPath(item.path, paint)
    elif not item.hot:
        _bloom(canvas, item, _GLOW_STOPS, skia.BlendMode.kSrcOver)


def _bloom(canvas: skia.Canvas, glow: Glow, stops: tuple[float, ...], mode: skia.BlendMode) -> None:
    shader = fading(glow.x, glow.y, glow.radius, glow.colour, glow.strength, stops)
    paint = skia.Paint(AntiAlias=True, BlendMode=mode, Shader=shader)
    canvas.drawCircle(glow.x, glow.y, glow.radius, paint)
