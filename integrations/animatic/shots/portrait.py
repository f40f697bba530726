"""A character alone before a plain ground, as a reference for other studios."""

from core.domain.storyboard import PortraitOrder, Staging
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.figures.api import figure_sprite
from integrations.animatic.figures.looks import size_of
from integrations.animatic.kit import Kit
from integrations.animatic.shots.acting import Actor
from integrations.animatic.shots.players import Mark, players

_WIDTH, _HEIGHT = 768, 1024
_TALL = 0.78
"""Height of the figure, as a share of the picture's, unless it is wider than high."""
_FACING = {"front": 0.0, "side": 1.0, "back": 0.0}
"""Figures turn no further than to the side: a view from behind shows the front."""


class Portrait:
    """A portrait as a scene of one moment."""

    size = (_WIDTH, _HEIGHT)
    seconds = 0.0

    def __init__(self, order: PortraitOrder, kit: Kit) -> None:
        self._view = order.view
        self._style = kit.style(order.look.style)
        player = players((Staging(character=order.character.id),), (order.character,))[0]
        fits = min(_TALL * _HEIGHT / player.height, 0.86 * _WIDTH / player.width)
        self._player = player.on(Mark(_WIDTH / 2, _HEIGHT * 0.9, fits, 1.0))

    def held(self, t: float) -> float:
        """There is one moment."""
        return 0.0

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint the character; it does not move."""
        light = skia.GradientShader.MakeRadial(
            (_WIDTH / 2, _HEIGHT * 0.4), _HEIGHT * 0.8, [argb("#f7efe0"), argb("#d9cfc4")]
        )
        canvas.drawRect(skia.Rect.MakeWH(_WIDTH, _HEIGHT), skia.Paint(Shader=light))
        player, mark = self._player, self._player.mark
        sprite = figure_sprite(
            player.look,
            self._style,
            action="idle",
            emotion="neutral",
            t=t,
            scale=mark.scale,
            facing=_FACING.get(self._view, 0.0),
            seed=player.look.seed,
        )
        shrink = mark.scale * size_of(player.look) / sprite.scale
        Actor(sprite, mark.x, mark.y, shrink, 1.0, lambda _x, _y: (1.0, 1.0, 1.0)).draw(canvas)
