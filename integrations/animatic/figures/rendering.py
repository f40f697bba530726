"""Turns a figure into a picture: a raster of colour, one of elevation, and the style's shader."""

import math
from dataclasses import dataclass

import numpy as np

from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.colour import argb, darken, from_channels, lighten, mix
from integrations.animatic.drawing.noise import SIZE, noise_shader
from integrations.animatic.drawing.paint import atop, fill
from integrations.animatic.figures.figure import Figure, Ink, Marking, Piece
from integrations.animatic.figures.material import FLOOR, STEP, FigureMaterial

_PAD = 24
_LARGEST_SIDE = 2600
_BLUR_DENSITY = 0.5
"""Elevation is blurred at half resolution: a quarter of the pixels, no visible difference."""
_HIGHEST = 0.99
_SHADE = 0.10
_SEED_MASK = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Picture:
    """A rendered figure; `left` and `top` are the units its first pixel lies at."""

    image: skia.Image
    left: float
    top: float
    density: float
    smooth: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    left: float
    top: float
    width: int
    height: int
    density: float
    matrix: skia.Matrix


def render(figure: Figure, material: FigureMaterial, scale: float, seed: int, matrix: skia.Matrix) -> Picture:
    """The picture of a figure moved by `matrix`, `scale` pixels to a unit."""
    frame = _frame(figure, matrix, scale / material.pixel)
    art = _art(figure, frame, material.tint)
    rise = _elevation(figure, frame)
    density = 1.0 if material.pixel > 1 else _BLUR_DENSITY
    small = _shrunk(rise, density)
    near = _blurred(small, material.near_blur * frame.density * density)
    far = _blurred(small, material.far_blur * frame.density * density)
    shader = skia.RuntimeShaderBuilder(material.effect())
    random = np.random.default_rng(seed & _SEED_MASK)
    offset = random.uniform(0, SIZE, 2)
    shader.setUniform("scale", float(frame.density))
    shader.setUniform("origin", skia.V2(float(offset[0]) + frame.left, float(offset[1]) + frame.top))
    smooth = material.pixel <= 1
    sampling = LINEAR if smooth else NEAREST
    decal, clamp = skia.TileMode.kDecal, skia.TileMode.kClamp
    grown = skia.Matrix.Scale(1 / density, 1 / density)
    shader.setChild("art", art.makeShader(decal, decal, sampling))
    shader.setChild("rise", rise.makeShader(clamp, clamp, LINEAR))
    shader.setChild("rise_near", near.makeShader(clamp, clamp, LINEAR, grown))
    shader.setChild("rise_far", far.makeShader(clamp, clamp, LINEAR, grown))
    shader.setChild("noise", noise_shader())
    surface = _surface(frame.width, frame.height)
    surface.getCanvas().drawPaint(skia.Paint(Shader=shader.makeShader()))
    return Picture(surface.makeImageSnapshot(), frame.left, frame.top, frame.density, smooth)


def _frame(figure: Figure, matrix: skia.Matrix, density: float) -> _Frame:
    box = matrix.mapRect(figure.bounds())
    # Whole pixels, so that the same drawing always lands on the same grid.
    left = math.floor((box.left() - _PAD) * density) / density
    top = math.floor((box.top() - _PAD) * density) / density
    width = math.ceil((box.right() + _PAD - left) * density)
    height = math.ceil((box.bottom() + _PAD - top) * density)
    return _Frame(left, top, min(width, _LARGEST_SIDE), min(height, _LARGEST_SIDE), density, matrix)


def _surface(width: int, height: int) -> skia.Surface:
    return skia.Surface.MakeRaster(skia.ImageInfo.MakeN32Premul(width, height))


def _enter(canvas: skia.Canvas, frame: _Frame) -> None:
    canvas.scale(frame.density, frame.density)
    canvas.translate(-frame.left, -frame.top)
    canvas.concat(frame.matrix)


def _art(figure: Figure, frame: _Frame, tint: tuple[str, float] | None) -> skia.Image:
    surface = _surface(frame.width, frame.height)
    canvas = surface.getCanvas()
    canvas.clear(0)
    _enter(canvas, frame)
    for item in figure.ordered():
        if isinstance(item, Ink):
            item.draw(canvas)
        else:
            _paint_colour(canvas, item, frame.density, tint)
    return surface.makeImageSnapshot()


def _elevation(figure: Figure, frame: _Frame) -> skia.Image:
    surface = _surface(frame.width, frame.height)
    canvas = surface.getCanvas()
    canvas.clear(argb(_grey(FLOOR)))
    _enter(canvas, frame)
    height = FLOOR
    named: dict[str, float] = {}
    for item in figure.ordered():
        if isinstance(item, Ink):
            continue
        height = min(_HIGHEST, height + STEP * item.lift)
        named[item.name] = height
        _paint_elevation(canvas, item, frame.density, height, named)
    return surface.makeImageSnapshot()


def _grey(height: float) -> str:
    level = int(height * 255)
    return from_channels(level, level, level)


def _tinted(colour: str, tint: tuple[str, float] | None) -> str:
    return mix(colour, *tint) if tint else colour


def _paint_colour(canvas: skia.Canvas, piece: Piece, density: float, tint: tuple[str, float] | None) -> None:
    layers = _open_layers(canvas, piece, density, inlaid=bool(piece.markings))
    paint = _shaded(piece, _tinted(piece.colour, tint))
    for path in piece.paths:
        canvas.drawPath(path, paint)
    _close_melt(canvas, piece)
    for marking in piece.markings:
        canvas.drawPath(marking.path, atop(_tinted(marking.colour, tint)))
    canvas.restoreToCount(layers)


def _paint_elevation(canvas: skia.Canvas, piece: Piece, density: float, height: float, named: dict[str, float]) -> None:
    raised = [marking for marking in piece.markings if marking.lift]
    layers = _open_layers(canvas, piece, density, inlaid=bool(raised))
    paint = fill(_grey(height))
    if piece.ramp and piece.ramp.base in named:
        levels = [argb(_grey(named[piece.ramp.base])), argb(_grey(height))]
        ends = [piece.ramp.start, piece.ramp.end]
        paint = skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeLinear(ends, levels))
    for path in piece.paths:
        canvas.drawPath(path, paint)
    _close_melt(canvas, piece)
    for marking in raised:
        canvas.drawPath(marking.path, atop(_grey(_raised(height, marking))))
    canvas.restoreToCount(layers)


def _raised(height: float, marking: Marking) -> float:
    return min(_HIGHEST, height + STEP * marking.lift)


def _open_layers(canvas: skia.Canvas, piece: Piece, density: float, *, inlaid: bool) -> int:
    """Layers the piece needs; answers the count to restore to."""
    count = canvas.save()
    if inlaid or piece.melt:
        room = piece.box().makeOutset(8, 8)
        if inlaid:
            # Markings are blended inside a layer: a clip of overlapping outlines leaves holes.
            canvas.saveLayer(room)
        if piece.melt:
            canvas.saveLayer(room, skia.Paint(ImageFilter=_melting(piece.melt, density)))
    return count


def _close_melt(canvas: skia.Canvas, piece: Piece) -> None:
    if piece.melt:
        canvas.restore()


def _melting(deviation: float, density: float) -> skia.ImageFilter:
    """Blur, then a steep alpha: inner corners fill up as wet paper would."""
    gain = max(2.0, 2.4 * deviation * density)
    steep = [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, gain, -0.5 * (gain - 1)]
    blur = skia.ImageFilters.Blur(deviation, deviation)
    return skia.ImageFilters.ColorFilter(skia.ColorFilters.Matrix(steep), blur)


def _shaded(piece: Piece, colour: str) -> skia.Paint:
    """Light from the upper right to shade at the lower left: flat fills look printed."""
    if not piece.shading:
        return fill(colour)
    box = piece.box()
    depth = _SHADE * piece.shading
    foot = (box.left() * 0.7 + box.right() * 0.3, box.bottom())
    shader = skia.GradientShader.MakeLinear(
        [(box.right(), box.top()), foot],
        [argb(lighten(colour, depth)), argb(darken(colour, depth))],
    )
    return skia.Paint(AntiAlias=True, Shader=shader)


def _shrunk(image: skia.Image, density: float) -> skia.Image:
    if density == 1.0:
        return image
    surface = _surface(max(1, math.ceil(image.width() * density)), max(1, math.ceil(image.height() * density)))
    canvas = surface.getCanvas()
    canvas.scale(density, density)
    canvas.drawImage(image, 0, 0, LINEAR)
    return surface.makeImageSnapshot()


def _blurred(image: skia.Image, deviation: float) -> skia.Image:
    surface = _surface(image.width(), image.height())
    blur = skia.ImageFilters.Blur(deviation, deviation, skia.TileMode.kClamp)
    surface.getCanvas().drawImage(image, 0, 0, NEAREST, skia.Paint(ImageFilter=blur))
    return surface.makeImageSnapshot()
