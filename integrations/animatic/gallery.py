"""Everything the studio can show, on a few large pictures: for whoever widens the repertoire."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from integrations.animatic import reel
from integrations.animatic.cards.sheet import ContactSheet
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.figures.api import Look, emotions, figure_sprite, kinds, natural_height
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.sets.api import Camera, SetLook, build_stage, sets
from integrations.animatic.styles.registry import STYLES
from integrations.animatic.styles.style import Style

_WIDE = (640, 360)
_SQUARE = (320, 320)
_PAPER = 0xFFF3E9D6
_HOURS = ("day", "evening", "night")
_SEED = 7
_PAGE = 32
"""Pictures on a sheet."""


def hang(folder: Path, style_names: tuple[str, ...] = ()) -> list[Path]:
    """Draw sheets of sets and of figures per style into `folder`; the files. All styles when none is named."""
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    for name in style_names or tuple(sorted(STYLES)):
        style = STYLES[name]
        files += _sheets(folder, f"sets {name}", list(_sets(style)), _WIDE[0] / _WIDE[1], style)
        files += _sheets(folder, f"figures {name}", list(_figures(style)), 1.0, style)
    return files


def _sheets(
    folder: Path, title: str, pictures: list[tuple[skia.Image, str]], aspect: float, style: Style
) -> Iterator[Path]:
    for page in range(0, len(pictures), _PAGE):
        words = title.replace("_", " ").capitalize()
        sheet = ContactSheet(words, pictures[page : page + _PAGE], aspect, style, Typefaces(None))
        path = folder / f"{title.replace(' ', '-')}-{page // _PAGE + 1}.png"
        reel.save(reel.picture(sheet, 0.0), path)
        yield path


def _sets(style: Style) -> Iterator[tuple[skia.Image, str]]:
    for number, id in enumerate(sets()):
        hour = _HOURS[number % len(_HOURS)]
        stage = build_stage(SetLook(set=id, time=hour, seed=_SEED), style, *_WIDE)
        yield (
            _drawn(_WIDE, lambda canvas, stage=stage: stage.draw(canvas, 0.0, Camera(), ())),
            f"{id.replace('_', ' ')}, {hour}",
        )


def _figures(style: Style) -> Iterator[tuple[skia.Image, str]]:
    moods = sorted(emotions())
    for number, id in enumerate(sorted(kinds())):
        look, mood = Look(kind=id, seed=_SEED), moods[number % len(moods)]
        scale = 0.72 * _SQUARE[1] / natural_height(look)
        sprite = figure_sprite(look, style, action="idle", emotion=mood, t=0.0, scale=scale, facing=0.6)
        place = (_SQUARE[0] * 0.5, _SQUARE[1] * 0.88)
        yield (
            _drawn(_SQUARE, lambda canvas, sprite=sprite, place=place: sprite.draw(canvas, *place)),
            f"{id.replace('_', ' ')}, {mood}",
        )


def _drawn(size: tuple[int, int], draw: Callable[[skia.Canvas], None]) -> skia.Image:
    pixels = np.zeros((size[1], size[0], 4), np.uint8)
    canvas = skia.Surface(pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType).getCanvas()
    canvas.clear(_PAPER)
    draw(canvas)
    return reel.image_of(pixels)
