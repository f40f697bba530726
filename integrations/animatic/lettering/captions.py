"""Karaoke captions: the spoken words in a soft box low in the picture, the one just heard lit up."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from core.domain.media import WordTime
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.easing import smooth
from integrations.animatic.lettering.lines import balanced
from integrations.animatic.lettering.typefaces import Run, Typefaces

_HEARD = argb("#ffffff")
_NOW = argb("#ffd45e")
_COMING = argb("#c3c7e6", 225)
_BOX = argb("#0b0d2a", 178)
_FADE = 0.14
"""Seconds a page takes to appear and to go."""
_LINE = 1.26
"""Line height over type size."""


@dataclass(frozen=True)
class CaptionArea:
    """Where captions may stand in a frame, in pixels."""

    width: int
    height: int

    @property
    def _tall(self) -> bool:
        return self.height > 1.5 * self.width

    @cached_property
    def size(self) -> float:
        """Height of the type."""
        return min(self.width, self.height) * (0.058 if self._tall else 0.05)

    @cached_property
    def limit(self) -> float:
        """Widest line."""
        return self.width * (0.86 if self.width <= self.height * 1.4 else 0.70) - 2 * self.padding

    @cached_property
    def padding(self) -> float:
        """Between the type and the edge of its box."""
        return self.size * 0.62

    @cached_property
    def floor(self) -> float:
        """Lower edge of the lowest box; tall frames leave room for the buttons of their players."""
        return self.height * (0.93 if self._tall else 0.955)

    @cached_property
    def most_lines(self) -> int:
        """Lines at once."""
        return 3 if self._tall else 2

    @cached_property
    def signs(self) -> int:
        """About how many signs fit into a line."""
        return max(8, int(self.limit / (self.size * 0.54)))


@dataclass(frozen=True)
class _Word:
    """A word as it is written, its start, and the space after it."""

    text: str
    start: float
    gap: str


@dataclass(frozen=True)
class _Line:
    words: range
    width: float


class CaptionBox:
    """Words that are seen together, from `start` to `end` seconds of the shot."""

    def __init__(
        self, words: Sequence[WordTime], start: float, end: float, area: CaptionArea, typefaces: Typefaces
    ) -> None:
        self.start, self.end = start, end
        self._area, self._typefaces = area, typefaces
        self._words = _written(words, typefaces)
        self._families = typefaces.families(" ".join(word.text for word in self._words))
        self._drawn: dict[int, skia.Image] = {}

    @property
    def words(self) -> int:
        """How many words are written."""
        return len(self._words)

    @cached_property
    def _size(self) -> float:
        """The area's size, smaller when the words would need too many lines or one is too wide."""
        size = self._area.size
        while size > self._area.size * 0.55:
            lines = self._broken(size)
            fits = len(lines) <= self._area.most_lines and all(line.width <= self._area.limit for line in lines)
            if fits:
                break
            size *= 0.93
        return size

    @cached_property
    def _lines(self) -> list[_Line]:
        return self._broken(self._size)

    def _broken(self, size: float) -> list[_Line]:
        widths = [self._typefaces.width(word.text, size, self._families) for word in self._words]
        spaces = [self._space(size) if word.gap else 0.0 for word in self._words]
        taken = [width + space for width, space in zip(widths, spaces, strict=True)]
        lines = balanced(taken, 0.0, self._area.limit + max(spaces, default=0.0))
        return [_Line(line, sum(taken[i] for i in line) - spaces[line[-1]]) for line in lines]

    def _space(self, size: float) -> float:
        return self._typefaces.width("a a", size, self._families) - self._typefaces.width("aa", size, self._families)

    @cached_property
    def box(self) -> skia.Rect:
        """The soft box behind the words, in frame pixels; empty when there are none."""
        if not self._lines:
            return skia.Rect.MakeWH(0, 0)
        padding = self._area.padding * self._size / self._area.size
        width = max(line.width for line in self._lines) + 2 * padding
        height = len(self._lines) * self._size * _LINE + padding * 0.95
        return skia.Rect.MakeXYWH((self._area.width - width) / 2, self._area.floor - height, width, height)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint the page as it is at second `t` of the shot; nothing outside its time."""
        shown = min(smooth((t - self.start + _FADE) / _FADE), smooth((self.end - t) / _FADE))
        if shown <= 0 or not self._lines:
            return
        heard = sum(1 for word in self._words if word.start <= t + 1e-6)
        image = self._drawn.get(heard)
        if image is None:
            image = self._drawn[heard] = self._painted(heard)
        box = self.box
        canvas.drawImage(image, box.left(), box.top(), skia.SamplingOptions(), skia.Paint(Alphaf=shown))

    def _painted(self, heard: int) -> skia.Image:
        box = self.box
        surface = skia.Surface(int(box.width()) + 2, int(box.height()) + 2)
        canvas = surface.getCanvas()
        canvas.clear(0)
        radius = self._size * 0.5
        rounded = skia.Rect.MakeWH(box.width(), box.height())
        canvas.drawRoundRect(rounded, radius, radius, skia.Paint(AntiAlias=True, Color=_BOX))
        first = (box.height() - len(self._lines) * self._size * _LINE) / 2
        for row, line in enumerate(self._lines):
            paragraph = self._typefaces.line(self._runs(line, heard), self._size, self._families)
            spare = (self._size * _LINE - paragraph.Height) / 2
            x = (box.width() - paragraph.LongestLine) / 2
            paragraph.paint(canvas, x, first + row * self._size * _LINE + spare)
        return surface.makeImageSnapshot()

    def _runs(self, line: _Line, heard: int) -> list[Run]:
        runs: list[Run] = []
        for index in line.words:
            word = self._words[index]
            colour = _NOW if index == heard - 1 else _HEARD if index < heard else _COMING
            runs.append(Run(word.text if index == line.words[-1] else word.text + word.gap, colour))
        return runs


def _written(words: Sequence[WordTime], typefaces: Typefaces) -> list[_Word]:
    """The words that can be written."""
    texts = [(typefaces.writable(word.text).strip(), word.start) for word in words]
    kept = [(text, start) for text, start in texts if text]
    gaps = gaps_after([text for text, _ in kept])
    return [_Word(text, start, gap) for (text, start), gap in zip(kept, gaps, strict=True)]


def gaps_after(texts: Sequence[str]) -> list[str]:
    """The space after each text: none between signs of scripts that use none."""
    gaps = ["" if _wide(one[-1]) and _wide(two[0]) else " " for one, two in pairwise(texts)]
    return [*gaps, " "][: len(texts)]


def _wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"
