"""A paper label with the noun of an object that has no recipe of its own."""

from functools import lru_cache
from pathlib import Path

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.paint import fill
from integrations.animatic.drawing.shapes import rectangle, star
from integrations.animatic.figures.figure import Figure

_FONTS = Path(__file__).parents[2] / "fonts"
_FILES = ("Fredoka-SemiBold.ttf", "NotoSans-SemiBold.ttf")
_PAPER = "#fff6e6"
_INK = "#4a3140"
_LARGEST = 22.0
_LONGEST = 16


def add_label(figure: Figure, word: str, box: tuple[float, float, float, float], *, mirrored: bool) -> None:
    """Add a label with a word inside left, top, right, bottom; it can be read in a mirror too."""
    left, top, right, bottom = box
    figure.add(0.8, rectangle(left, top, right, bottom, 4), _PAPER, lift=0.5)
    middle, centre = (left + right) / 2, (top + bottom) / 2
    outlines = _written(word[:_LONGEST], right - left - 8, bottom - top - 4)

    def draw(canvas: skia.Canvas) -> None:
        canvas.save()
        canvas.translate(middle, centre)
        canvas.scale(-1 if mirrored else 1, 1)
        for outline in outlines:
            canvas.drawPath(outline, fill(_INK))
        canvas.restore()

    figure.ink(0.81, draw)


@lru_cache(64)
def _written(word: str, width: float, height: float) -> list[skia.Path]:
    """Outlines of a word about (0, 0); a star where the studio's typefaces lack a letter."""
    for typeface in _typefaces():
        if all(typeface.unicharToGlyph(ord(letter)) for letter in word):
            return _glyphs(word, typeface, width, height)
    return [star(0, 0, height * 0.42)]


def _glyphs(word: str, typeface: skia.Typeface, width: float, height: float) -> list[skia.Path]:
    size = min(_LARGEST, height)
    natural = max(skia.Font(typeface, size).measureText(word), 1.0)
    font = skia.Font(typeface, size * min(1.0, width / natural))
    glyphs = font.textToGlyphs(word)
    widths = font.getWidths(glyphs)
    x = -sum(widths) / 2
    outlines: list[skia.Path] = []
    for glyph, advance in zip(glyphs, widths, strict=True):
        outline = font.getPath(glyph)
        if outline is not None:
            outline.offset(x, font.getSize() * 0.34)
            outlines.append(outline)
        x += advance
    return outlines


@lru_cache(1)
def _typefaces() -> tuple[skia.Typeface, ...]:
    loaded = (skia.Typeface.MakeFromFile(str(_FONTS / name)) for name in _FILES)
    return tuple(typeface for typeface in loaded if typeface is not None)
