"""The classroom: a blackboard with a sum, bunting and desks at the sides."""

import math

from integrations.animatic.drawing.outlines import star
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.rooms import Decor, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.fittings import blackboard
from integrations.animatic.sets.props.food import apple
from integrations.animatic.sets.props.furniture import bookcase, chair, desk, table
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.study import book, globe, open_book, pencils
from integrations.animatic.sets.props.tech import clock
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="classroom",
    words=(
        *("classroom", "school", "class", "kindergarten", "university", "academy", "gym", "lecture hall", "nursery"),
        *("college", "lesson", "schoolyard", "course"),
    ),
    label="in the classroom",
    interior=True,
    neighbours=("library", "garden", "house"),
    spots=("board", "desk", "pupil"),
)
_FLAGS = ("#e8604f", "#ffc94a", "#4fa3b0", "#7fb86a")


@scenery(_INFO)
def classroom(score: Score) -> None:
    """The board in the middle, windows at both edges, room for the actors before it."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#f0dfb0", "#e0c890", "#c8935f", "", "boards", panel="#8fb8a8"))
    edge = 0.10 if frame.square < 0.5 else 0.0
    for i, share in enumerate((edge, 1 - edge)):
        opening = Opening(panes=(2, 3), shaft=i == 0, depth=0.46 + 0.01 * i)
        window(score, frame.x(share), frame.y(0.15), 190, 240 * frame.up**0.5, opening)
    wall = score.band(0.56)
    put(wall, blackboard(width=130), frame.x(0.5), score.floor - 62, 1.25 * size, shadow=False, lift=1)
    put(wall, clock(), frame.x(0.5), frame.y(0.16), 0.85, shadow=False)
    if frame.square < 0.6:
        _poster(wall, frame.x(0.235), frame.y(0.20), "#9fd0e8", "#ffd75e")
        _poster(wall, frame.x(0.765), frame.y(0.20), "#f7c0a0", "#e8604f")
    _bunting(score)
    _teacher(score)
    _pupils(score)
    if score.lamps_on:
        for share in (0.3, 0.7):
            score.lamp(frame.x(share), frame.y(0.45), 460, "#ffe0b0", 0.75)
    score.anchor("board", frame.x(0.30), frame.y(0.80), 0.95, 0.8)
    score.ground = frame.y(0.83)


def _poster(art: Art, x: float, y: float, sky: str, sign: str) -> None:
    art.sheet(0.5)
    art.rect(x - 42, y, 84, 108, "#fdf4e0", radius=3)
    art.rect(x - 34, y + 8, 68, 60, sky, radius=2)
    art.fill(star(x, y + 38, 20), sign)
    for row in range(3):
        art.line([(x - 30, y + 78 + row * 9), (x + 26 - row * 12, y + 78 + row * 9)], "#8a8090", 2.4)


def _bunting(score: Score) -> None:
    frame, band = score.framing, score.band(0.6)
    x, i = frame.left, 0
    while x < frame.right:
        band.sheet(0.4)
        y = frame.y(0.055 + 0.045 * frame.tall) + 16 * math.sin((x / 150) % math.pi)
        band.polygon([(x, y), (x + 36, y + 2), (x + 18, y + 40)], _FLAGS[i % 4], radius=2)
        x, i = x + 44, i + 1


def _teacher(score: Score) -> None:
    frame, band = score.framing, score.band(0.74)
    x, foot = frame.x(0.68), frame.y(0.765)
    put(band, desk(width=110), x, foot, 0.9, lift=1)
    top = foot - 106
    put(band, globe(), x + 60, top, 1.25)
    put(band, book(), x - 50, top, 1.1)
    put(band, apple(), x - 6, top, 1.4)
    put(band, bookcase(width=70, rows=3), frame.x(0.20), frame.y(0.755), 0.40)
    score.anchor("desk", x - 130, frame.y(0.79), 0.92, 0.75)


def _pupils(score: Score) -> None:
    frame, band = score.framing, score.band(1.02)
    places = (0.12, 0.88) if frame.square > 0.5 else (0.10, 0.90)
    things = ((open_book, apple), (book, pencils))
    for share, (first, second) in zip(places, things, strict=True):
        x, foot = frame.x(share), frame.y(0.935)
        put(band, chair("#d8804a"), x + 30, foot - 20)
        put(band, table("#e6b880", width=100), x, foot, lift=1)
        put(band, first(), x - 24, foot - 107, 1.1)
        put(band, second(), x + 44, foot - 107, 1.2)
    score.anchor("pupil", frame.x(0.27), frame.y(0.88))
