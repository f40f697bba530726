"""Letters made of the film's own material: cut from paper, painted, inked."""

import math
import unicodedata
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.figures.figure import Figure
from integrations.animatic.figures.rendering import Picture, render
from integrations.animatic.lettering.lines import balanced
from integrations.animatic.lettering.typefaces import Run, Typefaces, right_to_left
from integrations.animatic.styles.style import Style

_ALONE = ("LATIN", "GREEK", "CYRILLIC", "DIGIT", "HIRAGANA", "KATAKANA", "CJK")
"""Scripts whose letters keep their shape when they stand alone."""
_UNITS = 100.0
"""Type size, in units, that letters are drawn at."""


@dataclass(frozen=True)
class Inks:
    """Colours of carved letters."""

    face: str = "#fff6dc"
    back: str = "#2a1846"
    """The sheet behind each letter."""


@dataclass(frozen=True)
class Glyph:
    """One carved piece, a letter or a whole word, placed in its block of text."""

    image: skia.Image
    left: float
    """Pixels from the piece's middle to the image's left edge."""
    top: float
    density: float
    """Image pixels per pixel."""
    smooth: bool
    x: float
    """Middle of the piece, in pixels from the middle of the block."""
    y: float
    """Its baseline, in pixels from the top of the block."""

    def draw(self, canvas: skia.Canvas, paint: skia.Paint | None = None) -> None:
        """Paint it around the canvas' origin."""
        canvas.save()
        canvas.translate(self.left, self.top)
        canvas.scale(1 / self.density, 1 / self.density)
        canvas.drawImage(self.image, 0, 0, LINEAR if self.smooth else NEAREST, paint)
        canvas.restore()


@dataclass(frozen=True)
class Carving:
    """A block of carved text."""

    glyphs: tuple[Glyph, ...]
    width: float
    height: float


class Carver:
    """Carves texts in one style."""

    def __init__(self, typefaces: Typefaces, style: Style, inks: Inks = Inks()) -> None:
        self._typefaces = typefaces
        self._style = style
        self._inks = inks

    def carve(self, text: str, size: float, limit: float, *, most_lines: int = 3, seed: int = 0) -> Carving:
        """Carve a text at `size` pixels, or smaller until it fits `limit` pixels across in `most_lines` lines."""
        words = self._typefaces.writable(text).split()
        families = self._typefaces.families(text)
        space = 0.27
        while True:
            widths = [self._typefaces.width(word, size, families) for word in words]
            lines = balanced(widths, space * size, limit)
            fits = len(lines) <= most_lines and all(width <= limit for width in widths)
            if fits or size < 14:
                break
            size *= 0.94
        glyphs: list[Glyph] = []
        widest = 0.0
        for row, line in enumerate(lines):
            across = sum(widths[i] for i in line) + space * size * (len(line) - 1)
            widest = max(widest, across)
            x = -across / 2
            for index in reversed(line) if right_to_left(text) else line:
                baseline = size * (0.95 + 1.16 * row)
                glyphs += self._word(words[index], size, x, baseline, seed + 97 * index)
                x += widths[index] + space * size
        return Carving(tuple(glyphs), widest, size * (0.25 + 1.16 * len(lines)))

    def _word(self, word: str, size: float, x: float, baseline: float, seed: int) -> list[Glyph]:
        typeface = self._typefaces.one_for(word)
        if typeface is None or not all(_stands_alone(letter) for letter in word):
            return [self._set_word(word, size, x, baseline)]
        font = skia.Font(typeface, _UNITS)
        ids = font.textToGlyphs(word)
        families = self._typefaces.families(word)
        scale = size / _UNITS
        glyphs: list[Glyph] = []
        for number, (glyph, advance) in enumerate(zip(ids, font.getWidths(ids), strict=True)):
            path = font.getPath(glyph)
            if path is None or path.isEmpty():
                continue
            path.offset(-advance / 2, 0)
            # The width of everything up to here, kerning included.
            end = x + self._typefaces.width(word[: number + 1], size, families)
            glyphs.append(_placed(self._cut(path, scale, seed + number), scale, end - advance * scale / 2, baseline))
        return glyphs

    def _cut(self, path: skia.Path, scale: float, seed: int) -> Picture:
        figure = Figure()
        outline = skia.Path()
        pen = skia.Paint(
            Style=skia.Paint.kStrokeAndFill_Style, StrokeWidth=13, StrokeJoin=skia.Paint.kRound_Join, AntiAlias=True
        )
        pen.getFillPath(path, outline)
        figure.add(0.0, outline, self._inks.back, lift=1.0, shading=0.4)
        figure.add(1.0, path, self._inks.face, lift=1.4, shading=0.7)
        return render(figure, self._style.figure, scale, seed, skia.Matrix())

    def _set_word(self, word: str, size: float, x: float, baseline: float) -> Glyph:
        """A word of a joined script as plain type with a dark edge."""
        edge = self._typefaces.line([Run(word, argb(self._inks.back))], size)
        face = self._typefaces.line([Run(word, argb(self._inks.face))], size)
        pad = size * 0.12
        surface = skia.Surface(int(face.LongestLine + 2 * pad) + 2, int(face.Height + 2 * pad) + 2)
        canvas = surface.getCanvas()
        canvas.clear(0)
        for step in range(16):
            turn = math.tau * step / 16
            edge.paint(canvas, pad + size * 0.065 * math.cos(turn), pad + size * 0.065 * math.sin(turn))
        face.paint(canvas, pad, pad)
        top = -pad - face.AlphabeticBaseline
        middle = x + face.LongestLine / 2
        return Glyph(surface.makeImageSnapshot(), -face.LongestLine / 2 - pad, top, 1.0, True, middle, baseline)


def _placed(cut: Picture, scale: float, x: float, y: float) -> Glyph:
    density = cut.density / scale
    return Glyph(cut.image, cut.left * scale, cut.top * scale, density, cut.smooth, x, y)


def _stands_alone(letter: str) -> bool:
    if not letter.isalpha():
        return True
    name = unicodedata.name(letter, "")
    return name.startswith(_ALONE) and not unicodedata.combining(letter)
