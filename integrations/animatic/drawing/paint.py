"""Pens and fills: the paints that shapes are drawn with."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb


def fill(colour: str, alpha: float = 255) -> skia.Paint:
    """A flat fill; alpha is 0..255."""
    return skia.Paint(AntiAlias=True, Color=argb(colour, alpha))


def atop(colour: str) -> skia.Paint:
    """A flat fill that lands only on what is already there."""
    return skia.Paint(AntiAlias=True, Color=argb(colour), BlendMode=skia.BlendMode.kSrcATop)


def soft(colour: str, alpha: float, blur: float) -> skia.Paint:
    """A flat fill with a blurred edge; `blur` is the deviation in units."""
    blurred = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur)
    return skia.Paint(AntiAlias=True, Color=argb(colour, alpha), MaskFilter=blurred)


def pen(colour: str, width: float, alpha: float = 255) -> skia.Paint:
    """A round pen."""
    return skia.Paint(
        AntiAlias=True,
        Color=argb(colour, alpha),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap,
        StrokeJoin=skia.Paint.kRound_Join,
    )


def linear(start: tuple[float, float], end: tuple[float, float], *stops: tuple[str, float]) -> skia.Paint:
    """An even gradient between two points; each stop is a colour and its alpha, 0..255."""
    shader = skia.GradientShader.MakeLinear([start, end], [argb(*stop) for stop in stops])
    return skia.Paint(AntiAlias=True, Shader=shader)


def radial(centre: tuple[float, float], radius: float, *stops: tuple[str, float]) -> skia.Paint:
    """An even gradient from a centre outwards; each stop is a colour and its alpha, 0..255."""
    shader = skia.GradientShader.MakeRadial(centre, radius, [argb(*stop) for stop in stops])
    return skia.Paint(AntiAlias=True, Shader=shader)
