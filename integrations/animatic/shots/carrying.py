"""Characters whose hands are free for a prop of the story, instead of the present they hold by themselves."""

from dataclasses import dataclass, replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.figures.api import Look, Sprite
from integrations.animatic.figures.cache import DrawingCache
from integrations.animatic.figures.drawing import draw_sheet
from integrations.animatic.figures.face.emotions import expression
from integrations.animatic.figures.looks import sheet_of, size_of
from integrations.animatic.figures.performance import Moment, perform
from integrations.animatic.figures.rendering import render
from integrations.animatic.styles.style import Style

_BUDGET = 24 * 1024 * 1024
_SHADOW = 0.30
"""Half the contact shadow of a figure, as a share of its size."""


@dataclass(frozen=True)
class _Key:
    look: Look
    style: str
    scale: float
    moment: Moment


_kept: DrawingCache[Sprite] = DrawingCache(_BUDGET)


def carrying_sprite(look: Look, style: Style, moment: Moment, scale: float) -> Sprite:
    """A character that stretches out its empty hands."""
    key = _Key(look, style.name, scale, moment)
    found = _kept.get(key)
    if found is None:
        found = _drawn(key, style)
        _kept.put(key, found, found.image.width() * found.image.height() * 4)
    return found


def _drawn(key: _Key, style: Style) -> Sprite:
    sheet = sheet_of(key.look)
    factor = key.scale * size_of(key.look)
    pose = perform(sheet, key.moment)
    drawn = draw_sheet(sheet, replace(pose, prop=""))
    matrix: skia.Matrix = drawn.matrix
    picture = render(drawn.figure, style.figure, factor, key.moment.seed, matrix, expression(pose))
    return Sprite(
        picture.image,
        (-picture.left * picture.density, -picture.top * picture.density),
        picture.density,
        drawn.air,
        sheet.size * _SHADOW * factor,
        picture.smooth,
    )
