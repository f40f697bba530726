"""The closing card: the title once more, then who made what, line by line, over a quiet night."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.domain.film import CreditsOrder
from integrations.animatic.cards.backdrop import Backdrop, backdrop
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.easing import smooth
from integrations.animatic.lettering.block import Block, block
from integrations.animatic.lettering.carved import Carver, Carving
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.reel import twos
from integrations.animatic.styles.style import Style

_NIGHT = "sky"
_CREAM, _PALE = "#fff6dc", "#cfd3f2"
_FADE_OUT = 0.45
"""Seconds in which the card goes dark at the end."""


@dataclass(frozen=True)
class CreditsCard:
    """The credits as a scene."""

    order: CreditsOrder
    style: Style
    typefaces: Typefaces
    behind: Backdrop

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.order.look.size

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.order.seconds

    @cached_property
    def _type(self) -> float:
        width, height = self.size
        crowded = max(1.0, len(self.order.lines) / (5 if height <= width else 8))
        return 0.058 * min(height, 1.1 * width) / crowded**0.5

    @cached_property
    def _title(self) -> Carving:
        carver = Carver(self.typefaces, self.style)
        width, height = self.size
        largest = 0.095 * min(height, 1.1 * width)
        return carver.carve(self.order.title, largest, width * 0.8, most_lines=2, seed=self.order.seed)

    @cached_property
    def _lines(self) -> list[Block]:
        width = self.size[0] * 0.82
        return [
            block(self.typefaces, line, self._type, width, most_lines=2, least=self._type * 0.7)
            for line in self.order.lines
            if line.strip()
        ]

    def held(self, t: float) -> float:
        """On twos: nothing moves fast."""
        return twos(t)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`."""
        self.behind.draw(canvas, t)
        width, height = self.size
        gap = self._type * 0.45
        body = sum(line.height + gap for line in self._lines)
        top = (height - self._title.height - body) / 2 - height * 0.02
        self._draw_title(canvas, top, t)
        y = top + self._title.height + self._type * 0.6
        step = min(0.22, self.seconds * 0.35 / max(1, len(self._lines)))
        for number, line in enumerate(self._lines):
            shown = smooth((t - 0.25 - number * step) / 0.4)
            colour = _CREAM if number == 0 else _PALE
            line.draw(canvas, width / 2, y + (1 - shown) * self._type * 0.7, colour, 255 * shown)
            y += line.height + gap
        dark = smooth((t - self.seconds + _FADE_OUT) / _FADE_OUT)
        if dark > 0:
            canvas.drawRect(skia.Rect.MakeWH(width, height), skia.Paint(Color=0xFF05061A, Alphaf=0.96 * dark))

    def _draw_title(self, canvas: skia.Canvas, top: float, t: float) -> None:
        shown = smooth(t / 0.4)
        canvas.save()
        canvas.translate(self.size[0] / 2, top)
        for glyph in self._title.glyphs:
            canvas.save()
            canvas.translate(glyph.x, glyph.y)
            glyph.draw(canvas, skia.Paint(Alphaf=shown))
            canvas.restore()
        canvas.restore()


def credits_card(order: CreditsOrder, style: Style, typefaces: Typefaces, cache: Path | None = None) -> CreditsCard:
    """The closing card of an order."""
    behind = backdrop(_NIGHT, "night", style, order.look.size, order.seconds, veil=0.62, cache=cache)
    return CreditsCard(order, style, typefaces, behind)
