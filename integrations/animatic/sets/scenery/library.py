"""The library: walls of books, a ladder, reading lamps and a high arched window."""

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.frames import pot_plant_corner
from integrations.animatic.sets.generators.particles import motes
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.furniture import armchair, bookcase, rug, table
from integrations.animatic.sets.props.light import table_lamp
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.study import book, globe, hourglass, open_book, telescope
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="library",
    words=("library", "study", "bookshop", "bookstore", "archive", "museum", "reading room", "gallery", "books"),
    label="in the library",
    interior=True,
    neighbours=("classroom", "castle_hall", "office"),
    particles=("motes",),
    spots=("table", "armchair", "ladder", "sill"),
)


@scenery(_INFO)
def library(score: Score) -> None:
    """Two stacks of shelves on either side of the window; a reading table in front, left."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#a8785a", "#94664c", "#8f5f44", "plank", "boards", panel="#8a5a42"))
    window(score, frame.x(0.50), frame.y(0.09), 210 * size, 270 * size, Opening("#d8b890", panes=(2, 3), arched=True))
    _shelves(score, size)
    _reading_table(score)
    near = score.band(1.0)
    put(near, rug("#3f7f8a"), frame.x(0.55), frame.y(0.915), 1.5, shadow=False, lift=0.3)
    put(near, armchair("#b8584a"), frame.x(0.82), frame.y(0.88), 1.12, lift=1)
    score.anchor("armchair", frame.x(0.82), frame.y(0.88) - 64, 1.0, 1.01)
    if frame.tall < 0.5:
        put(near, globe(), frame.x(0.69), frame.y(0.865), 1.9)
    pot_plant_corner(score, 0.0)
    motes(score, (frame.x(0.2), frame.y(0.1), frame.x(0.8), frame.y(0.85)), 30, "#ffe8b8", depth=0.7)


def _shelves(score: Score, size: float) -> None:
    frame, band, foot = score.framing, score.band(0.6), score.floor + 12
    grow = 1.12 * max(1.0, frame.up * 0.9)
    places = (0.02, 0.165, 0.31, 0.69, 0.835, 0.98) if frame.square < 0.5 else (0.07, 0.93)
    for i, share in enumerate(places):
        x = frame.x(share)
        put(band, bookcase("#7a4a34", width=24 + i % 2, rows=6), x, foot, grow, shadow=False, lift=1)
    _ladder(band, frame.x(0.24 - 0.05 * frame.tall), foot, 300 * size)
    score.anchor("ladder", frame.x(0.30), frame.y(0.79), 0.93, 0.75)
    for share in (0.33, 0.67):
        x, y = frame.x(share), frame.y(0.30)
        band.sheet(0.7, 0.2)
        band.rect(x - 3, y, 6, 30, "#d8a860", radius=3)
        shade = [(x - 15, y), (x + 15, y), (x + 22, y - 34), (x - 22, y - 34)]
        band.polygon(shade, "#fff0b8" if score.lamps_on else "#f7e6c4", bright=score.lamps_on, radius=4)
        lamp_light(score, band, x, y - 18, 170)


def _ladder(art: Art, x: float, foot: float, height: float) -> None:
    wood = "#c8935a"
    art.sheet(0.9, 0.2)
    for side in (-1, 1):
        rail = [(x + side * 26, foot + 8), (x + side * 19, foot - height)]
        art.line(rail, darken(wood, 0.1), 7)
    for step in range(7):
        y = foot - height * (0.08 + 0.135 * step)
        half = 25 - step
        art.rect(x - half, y, 2 * half, 6, lighten(wood, 0.12), wood, radius=2)


def _reading_table(score: Score) -> None:
    frame, band = score.framing, score.band(0.88)
    x, foot = frame.x(0.40), frame.y(0.825)
    put(band, table("#9a6440", width=150 if frame.square < 0.6 else 110), x, foot, 1.02, lift=1)
    top = foot - 110
    put(band, open_book(), x + 14, top, 1.3)
    put(band, table_lamp(), x - 84, top, 0.95)
    put(band, book(), x + 98, top, 1.0)
    put(band, hourglass(), x - 36, top, 0.9)
    lamp_light(score, band, x - 84, top - 44, 170)
    score.anchor("table", x, top, 0.95, 0.89)
    if frame.tall < 0.5:
        put(band, telescope(), frame.x(0.62), frame.y(0.80), 1.5)
