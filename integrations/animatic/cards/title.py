"""The opening card: letters hop onto the first place of the film, one after another."""

import math
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.domain.film import TitleOrder
from integrations.animatic.cards.backdrop import Backdrop, backdrop
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.easing import overshoot, smooth
from integrations.animatic.lettering.carved import Carver, Carving, Glyph
from integrations.animatic.lettering.typefaces import Run, Typefaces
from integrations.animatic.styles.style import Style

_FIRST = 0.15
_HOP = 0.45
"""Seconds a letter takes."""
_ALL_BY = 0.48
"""Share of the card after which the last letter sets off at the latest."""


@dataclass(frozen=True)
class TitleCard:
    """The title as a scene."""

    order: TitleOrder
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
    def _carving(self) -> Carving:
        width, height = self.size
        largest = 0.155 * min(height, 1.1 * width)
        carver = Carver(self.typefaces, self.style)
        return carver.carve(
            self.order.title, largest, width * 0.84, most_lines=4 if height > width else 2, seed=self.order.seed
        )

    @cached_property
    def _step(self) -> float:
        spare = max(0.1, self.seconds * _ALL_BY - _FIRST)
        return min(0.045, spare / max(1, len(self._carving.glyphs)))

    def held(self, t: float) -> float:
        """Every frame is drawn."""
        return t

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`."""
        self.behind.draw(canvas, t)
        width, height = self.size
        canvas.save()
        canvas.translate(width / 2, height * 0.44 - self._carving.height / 2)
        for number, glyph in enumerate(self._carving.glyphs):
            self._hop(canvas, glyph, number, t)
        canvas.restore()
        self._subtitle(canvas, t)

    def _hop(self, canvas: skia.Canvas, glyph: Glyph, number: int, t: float) -> None:
        grown = overshoot((t - _FIRST - number * self._step) / _HOP)
        if grown <= 0.01:
            return
        size = self._carving.height
        canvas.save()
        bob = 0.012 * size * math.sin(t * 2 + number * 0.5)
        canvas.translate(glyph.x, glyph.y + bob)
        canvas.scale(grown, grown)
        canvas.rotate((1 - grown) * 25 + 1.8 * math.sin(number * 1.7))
        glyph.draw(canvas)
        canvas.restore()

    def _subtitle(self, canvas: skia.Canvas, t: float) -> None:
        text = self.typefaces.writable(self.order.subtitle)
        shown = smooth((t - self.seconds * _ALL_BY) / 0.5)
        if not text or shown <= 0:
            return
        width, height = self.size
        size = 0.05 * min(height, width)
        colour = argb("#fff6dc", 235 * shown)
        while self.typefaces.width(text, size) > width * 0.86 and size > 10:
            size *= 0.94
        line = self.typefaces.line([Run(text, colour)], size)
        top = height * 0.44 + self._carving.height / 2 + size * 0.5
        line.paint(canvas, (width - line.LongestLine) / 2, top)


def title_card(order: TitleOrder, style: Style, typefaces: Typefaces, cache: Path | None = None) -> TitleCard:
    """The opening card of an order."""
    behind = backdrop(order.place, order.time, style, order.look.size, order.seconds, veil=0.42, cache=cache)
    return TitleCard(order, style, typefaces, behind)
