"""Mouths: a line, a cat's lip, or an open mouth with teeth and tongue."""

from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import ellipse, polygon
from integrations.animatic.figures.face.emotions import Expression
from integrations.animatic.figures.face.traits import FaceTraits

_INSIDE = "#5b1626"
_TONGUE = "#f2707c"
_TONGUE_LIGHT = "#ff97a0"
_TEETH = "#fffdf4"
_CLOSED = 0.07


@dataclass(frozen=True)
class Mouth:
    """A mouth in place; `half` is half its full width, `squeeze` its foreshortening."""

    x: float
    y: float
    half: float
    squeeze: float
    tilt: float
    line: float
    ink: str


def draw_mouth(canvas: skia.Canvas, mouth: Mouth, traits: FaceTraits, mood: Expression) -> None:
    """Draw the mouth in a mood."""
    canvas.save()
    canvas.translate(mouth.x, mouth.y)
    canvas.rotate(mouth.tilt)
    canvas.scale(mouth.squeeze, 1)
    width = mood.width * mouth.half
    if mood.open < _CLOSED:
        line = _cat_lip(width, mood) if traits.lip == "cat" else _plain_lip(width, mood)
        canvas.drawPath(line, pen(mouth.ink, mouth.line))
        if traits.fangs:
            _draw_fangs(canvas, width, -mood.smile * width * 0.05, width * 0.34)
    else:
        _draw_open(canvas, mouth, traits, mood, width)
    canvas.restore()


def _cat_lip(width: float, mood: Expression) -> skia.Path:
    smile = mood.smile
    drop = -smile * width * 0.62 * 0.45
    line = skia.Path()
    for side in (-1, 1):
        line.moveTo(0, -width * 0.04)
        line.cubicTo(
            side * width * 0.12,
            width * 0.30 * max(smile, -0.3) + width * 0.10,
            side * width * 0.75,
            width * 0.34 * max(smile, -0.2) + width * 0.05,
            side * width,
            drop - mood.skew * width * 0.28 * side,
        )
    return line


def _plain_lip(width: float, mood: Expression) -> skia.Path:
    depth = mood.smile * width * 0.31
    skew = mood.skew * width * 0.28
    line = skia.Path()
    line.moveTo(-width, -depth + skew)
    line.cubicTo(-width * 0.5, depth, width * 0.5, depth, width, -depth - skew)
    return line


def _draw_open(canvas: skia.Canvas, mouth: Mouth, traits: FaceTraits, mood: Expression, width: float) -> None:
    height = mood.open * mouth.half * 0.78
    smile = mood.smile
    outline = _open_outline(width, smile, height, mood.skew * 0.5)
    canvas.drawPath(outline, fill(_INSIDE))
    canvas.save()
    canvas.clipPath(outline, skia.ClipOp.kIntersect, True)
    tongue = height * 1.25 - smile * width * 0.3
    canvas.drawPath(ellipse(0, tongue, width * 0.66, height * 0.62), fill(_TONGUE))
    shine = ellipse(0, tongue + height * 0.17, width * 0.40, height * 0.5)
    canvas.drawPath(shine, fill(_TONGUE_LIGHT, 150))
    if mood.bared or (traits.teeth and mood.open > 0.3 and mood.width > 0.4):
        canvas.drawPath(_upper_teeth(width, smile, height), fill(_TEETH))
        if mood.bared and mood.open < 0.5:
            lower = ellipse(0, height * 1.5 - smile * width * 0.34, width * 0.8, height * 0.5)
            canvas.drawPath(lower, fill(_TEETH))
    if traits.fangs:
        _draw_fangs(canvas, width, -smile * width * 0.15, height * 0.62)
    canvas.restore()
    canvas.drawPath(outline, pen(mouth.ink, mouth.line * 0.62))


def _open_outline(width: float, smile: float, height: float, skew: float) -> skia.Path:
    """Corners at +-width; a narrow mouth without a smile is round, as for O or surprise."""
    if height > width * 0.9 and smile < 0.5:
        radius = max(width * 1.05, height * 0.52)
        return ellipse(0, height * 0.5, radius * 0.92, height * 0.66)
    corner = -smile * width * 0.34
    sag = corner + height * 0.75 + (0 if smile > 0 else height * 0.2)
    floor = corner + height * 1.25
    tip = skew * width * 0.2
    path = skia.Path()
    path.moveTo(-width, corner - tip)
    path.quadTo(0, _upper_lip(width, smile, corner), width, corner + tip)
    path.cubicTo(width * 0.98, sag, width * 0.55, floor, 0, floor + max(smile, 0) * width * 0.1)
    path.cubicTo(-width * 0.55, floor, -width * 0.98, sag, -width, corner - tip)
    path.close()
    return path


def _upper_lip(width: float, smile: float, corner: float) -> float:
    return corner + max(smile, -0.2) * width * 0.42 + min(smile, 0) * width * 0.55


def _upper_teeth(width: float, smile: float, height: float) -> skia.Path:
    corner = -smile * width * 0.34
    edge = corner + height * 0.2
    teeth = skia.Path()
    teeth.moveTo(-width * 1.1, corner - width)
    teeth.lineTo(-width * 1.1, edge)
    teeth.quadTo(0, _upper_lip(width, smile, corner) + height * 0.52, width * 1.1, edge)
    teeth.lineTo(width * 1.1, corner - width)
    return teeth


def _draw_fangs(canvas: skia.Canvas, width: float, top: float, length: float) -> None:
    for side in (-1, 1):
        x = side * width * 0.55
        fang = [(x - width * 0.12, top), (x + width * 0.12, top), (x, top + length)]
        canvas.drawPath(polygon(fang, width * 0.05), fill(_TEETH))
