"""The storyboard contact sheet: every shot's picture on a board, with its words below."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.lettering.block import Block, block
from integrations.animatic.lettering.carved import Carver, Carving
from integrations.animatic.lettering.typefaces import Run, Typefaces
from integrations.animatic.styles.style import Style

_WIDTH = 1600
"""Pixels across."""
_BOARD, _BOARD_LIGHT = "#1d1838", "#2c2552"
_CARD, _INK, _BADGE = "#fff8e8", "#2b1f45", "#ff8a5c"
_SHARP = skia.SamplingOptions(skia.CubicResampler.Mitchell())
_SMALL = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)


@dataclass(frozen=True)
class ContactSheet:
    """The sheet as a scene of one moment."""

    title: str
    frames: Sequence[tuple[skia.Image, str]]
    aspect: float
    """Width over height of the film."""
    style: Style
    typefaces: Typefaces
    seconds: float = 0.0

    @cached_property
    def columns(self) -> int:
        """Pictures in a row."""
        ideal = math.sqrt(max(1, len(self.frames)) * 2.6 / self.aspect)
        most = 5 if self.aspect < 1 else 4
        return max(1, min(most, len(self.frames), round(ideal)))

    @cached_property
    def _gap(self) -> float:
        return _WIDTH * 0.028

    @cached_property
    def _card(self) -> tuple[float, float, float]:
        """Width of a card, height of its picture, height of its words."""
        columns = max(self.columns, 2 if self.aspect >= 1 else 3)
        width = (_WIDTH - self._gap * (columns + 1)) / columns
        border = self._border
        return (width, (width - 2 * border) / self.aspect, self._type * 1.26 * 2 + border * 0.9)

    @property
    def _border(self) -> float:
        return 10.0

    @cached_property
    def _type(self) -> float:
        return 25.0 if self.columns <= 3 else 22.0

    @cached_property
    def _heading(self) -> Carving:
        return Carver(self.typefaces, self.style).carve(self.title, 76, _WIDTH * 0.86, most_lines=2)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, both even."""
        rows = math.ceil(len(self.frames) / self.columns)
        height = self._top + rows * (self._card_height + self._gap)
        return (_WIDTH, round(height / 2) * 2)

    @property
    def _card_height(self) -> float:
        _, picture, words = self._card
        return picture + words + 2 * self._border

    @property
    def _top(self) -> float:
        return self._heading.height + self._gap * 1.2

    def held(self, t: float) -> float:
        """Every frame is drawn."""
        return t

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint the sheet; it does not move."""
        width, height = self.size
        glow = skia.GradientShader.MakeRadial(
            (width / 2, height * 0.3), max(width, height) * 0.8, [argb(_BOARD_LIGHT), argb(_BOARD)]
        )
        canvas.drawRect(skia.Rect.MakeWH(width, height), skia.Paint(Shader=glow))
        self._draw_heading(canvas)
        turns = random.Random(len(self.frames))
        for number, (image, words) in enumerate(self.frames):
            row, column = divmod(number, self.columns)
            in_row = min(self.columns, len(self.frames) - row * self.columns)
            card = self._card[0]
            left = (width - in_row * card - (in_row - 1) * self._gap) / 2 + column * (card + self._gap)
            canvas.save()
            canvas.translate(left + card / 2, self._top + row * (self._card_height + self._gap) + self._card_height / 2)
            canvas.rotate(turns.uniform(-0.9, 0.9))
            canvas.translate(-card / 2, -self._card_height / 2)
            self._draw_card(canvas, number, image, words)
            canvas.restore()

    def _draw_heading(self, canvas: skia.Canvas) -> None:
        canvas.save()
        canvas.translate(self.size[0] / 2, self._gap * 0.6)
        for glyph in self._heading.glyphs:
            canvas.save()
            canvas.translate(glyph.x, glyph.y)
            glyph.draw(canvas)
            canvas.restore()
        canvas.restore()

    def _draw_card(self, canvas: skia.Canvas, number: int, image: skia.Image, words: str) -> None:
        width, picture, room = self._card
        border = self._border
        whole = skia.Rect.MakeWH(width, self._card_height)
        shadow = skia.Paint(
            AntiAlias=True,
            Color=argb("#080418", 150),
            MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 9),
        )
        canvas.drawRoundRect(whole.makeOffset(4, 9), 12, 12, shadow)
        canvas.drawRoundRect(whole, 12, 12, skia.Paint(AntiAlias=True, Color=argb(_CARD)))
        window = skia.Rect.MakeXYWH(border, border, width - 2 * border, picture)
        self._draw_picture(canvas, image, window)
        text = self._words(words)
        text.draw(canvas, width / 2, border + picture + (room + border - text.height) / 2, _INK)
        self._draw_number(canvas, number)

    def _draw_picture(self, canvas: skia.Canvas, image: skia.Image, window: skia.Rect) -> None:
        """Fill the window, whatever the picture's own shape."""
        canvas.save()
        clip = skia.Path().addRoundRect(window, 7, 7)
        canvas.clipPath(clip, skia.ClipOp.kIntersect, True)
        grow = max(window.width() / image.width(), window.height() / image.height())
        width, height = image.width() * grow, image.height() * grow
        target = skia.Rect.MakeXYWH(window.centerX() - width / 2, window.centerY() - height / 2, width, height)
        canvas.drawImageRect(image, target, _SMALL if grow < 0.7 else _SHARP)
        canvas.restore()

    def _words(self, words: str) -> Block:
        limit = self._card[0] - 4 * self._border
        return block(self.typefaces, words, self._type, limit, most_lines=2, least=self._type * 0.8)

    def _draw_number(self, canvas: skia.Canvas, number: int) -> None:
        radius = 19
        canvas.drawCircle(radius + 3, radius + 3, radius, skia.Paint(AntiAlias=True, Color=argb(_BADGE)))
        line = self.typefaces.line([Run(str(number + 1), 0xFFFFFFFF)], 22)
        line.paint(canvas, radius + 3 - line.LongestLine / 2, radius + 3 - line.Height / 2)
