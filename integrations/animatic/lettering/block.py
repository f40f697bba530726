"""A few lines of plain type, centred or from the left."""

from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.lettering.lines import balanced
from integrations.animatic.lettering.typefaces import Run, Typefaces

_LINE = 1.26
_ELLIPSIS = "…"


@dataclass(frozen=True)
class Block:
    """Lines that are broken and ready to be drawn."""

    typefaces: Typefaces
    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        """Pixels of all lines."""
        return len(self.lines) * self.size * _LINE

    def draw(self, canvas: skia.Canvas, middle: float, top: float, colour: str, alpha: float = 255) -> None:
        """Paint the lines, centred about `middle`; alpha is 0..255."""
        for row, text in enumerate(self.lines):
            line = self.typefaces.line([Run(text, argb(colour, alpha))], self.size)
            spare = (self.size * _LINE - line.Height) / 2
            line.paint(canvas, middle - line.LongestLine / 2, top + row * self.size * _LINE + spare)


def block(typefaces: Typefaces, text: str, size: float, limit: float, *, most_lines: int, least: float) -> Block:
    """Break a text into balanced lines of at most `limit` pixels. Too much text makes the type smaller, down to
    `least` pixels; what is still too much ends in an ellipsis."""
    words = typefaces.writable(text).split()
    while True:
        lines = _broken(typefaces, words, size, limit)
        if len(lines) <= most_lines or size <= least:
            break
        size = max(least, size * 0.93)
    if len(lines) > most_lines:
        kept = lines[:most_lines]
        kept[-1] = _shortened(typefaces, kept[-1], size, limit)
        lines = kept
    return Block(typefaces, tuple(lines), size)


def _broken(typefaces: Typefaces, words: list[str], size: float, limit: float) -> list[str]:
    widths = [typefaces.width(word, size) for word in words]
    return [" ".join(words[i] for i in line) for line in balanced(widths, size * 0.26, limit)]


def _shortened(typefaces: Typefaces, line: str, size: float, limit: float) -> str:
    words = line.split()
    while len(words) > 1 and typefaces.width(" ".join(words) + _ELLIPSIS, size) > limit:
        words.pop()
    return " ".join(words).rstrip(",;:. ") + _ELLIPSIS
