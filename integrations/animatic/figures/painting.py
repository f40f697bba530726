"""Paints a figure twice: its colours, and how high every sheet of it lies."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb, darken, from_channels, lighten, mix
from integrations.animatic.drawing.paint import atop, fill
from integrations.animatic.figures.face.emotions import Expression
from integrations.animatic.figures.figure import FaceInk, Figure, Marking, Piece
from integrations.animatic.figures.material import FLOOR, STEP

Tint = tuple[str, float] | None

_HIGHEST = 0.99
_SHADE = 0.10
_ROOM = 8.0
"""Units a layer is larger than its piece: melting reaches beyond the outline."""


def paint_colours(
    canvas: skia.Canvas,
    figure: Figure,
    density: float,
    tint: Tint,
    mood: Expression | None,
    within: skia.Rect | None = None,
) -> None:
    """Paint colours at `density` pixels to a unit. Without a mood the face stays empty.

    Pieces that do not reach into `within`, in units, are left out.
    """
    for item in figure.ordered():
        if isinstance(item, Piece):
            if within is None or within.intersects(item.box().makeOutset(_ROOM, _ROOM)):
                _paint_colour(canvas, item, density, tint)
        elif isinstance(item, FaceInk):
            if mood is not None:
                item.draw(canvas, mood)
        else:
            item.draw(canvas)


def paint_elevation(canvas: skia.Canvas, figure: Figure, density: float) -> None:
    """Paint elevations as grey, from the floor upwards."""
    height = FLOOR
    named: dict[str, float] = {}
    for item in figure.ordered():
        if isinstance(item, Piece):
            height = min(_HIGHEST, height + STEP * item.lift)
            named[item.name] = height
            _paint_height(canvas, item, density, height, named)


def grey(height: float) -> str:
    """The grey of an elevation."""
    level = int(height * 255)
    return from_channels(level, level, level)


def _tinted(colour: str, tint: Tint) -> str:
    return mix(colour, *tint) if tint else colour


def _paint_colour(canvas: skia.Canvas, piece: Piece, density: float, tint: Tint) -> None:
    layers = _open_layers(canvas, piece, density, inlaid=bool(piece.markings))
    paint = _shaded(piece, _tinted(piece.colour, tint))
    for path in piece.paths:
        canvas.drawPath(path, paint)
    _close_melt(canvas, piece)
    for marking in piece.markings:
        canvas.drawPath(marking.path, atop(_tinted(marking.colour, tint)))
    canvas.restoreToCount(layers)


def _paint_height(canvas: skia.Canvas, piece: Piece, density: float, height: float, named: dict[str, float]) -> None:
    raised = [marking for marking in piece.markings if marking.lift]
    layers = _open_layers(canvas, piece, density, inlaid=bool(raised))
    paint = fill(grey(height))
    if piece.ramp and piece.ramp.base in named:
        levels = [argb(grey(named[piece.ramp.base])), argb(grey(height))]
        ends = [piece.ramp.start, piece.ramp.end]
        paint = skia.Paint(AntiAlias=True, Shader=skia.GradientShader.MakeLinear(ends, levels))
    for path in piece.paths:
        canvas.drawPath(path, paint)
    _close_melt(canvas, piece)
    for marking in raised:
        canvas.drawPath(marking.path, atop(grey(_inlaid(height, marking))))
    canvas.restoreToCount(layers)


def _inlaid(height: float, marking: Marking) -> float:
    return min(_HIGHEST, height + STEP * marking.lift)


def _open_layers(canvas: skia.Canvas, piece: Piece, density: float, *, inlaid: bool) -> int:
    """Open the layers a piece needs; answers the count to restore to."""
    count = canvas.save()
    if inlaid or piece.melt:
        room = piece.box().makeOutset(_ROOM, _ROOM)
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
