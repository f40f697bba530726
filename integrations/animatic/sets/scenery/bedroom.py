"""The bedroom: a bed under the window, toys and a lamp that stays on."""

import math

from integrations.animatic.drawing.outlines import star
from integrations.animatic.sets.generators.particles import motes
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.fittings import cupboard, painting
from integrations.animatic.sets.props.furniture import bed, bookcase, rug
from integrations.animatic.sets.props.light import table_lamp
from integrations.animatic.sets.props.play import ball, blocks, kite, teddy
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.study import open_book
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Motion, Score, SetInfo

_INFO = SetInfo(
    id="bedroom",
    words=(
        *("bedroom", "bed", "nursery room", "dormitory", "children's room", "kids room", "bathroom"),
        *("hotel room", "dream"),
    ),
    label="in the bedroom",
    interior=True,
    neighbours=("house", "kitchen"),
    particles=("motes",),
    spots=("bed", "rug", "sill"),
)

_BULBS = ("#ffd98a", "#ffb8a0", "#ffe6b0")


@scenery(_INFO)
def bedroom(score: Score) -> None:
    """Stars on the wall, the bed on the right, toys on the left."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#b8bfe6", "#a3a8d8", "#b98a68", "dots", "boards", panel="#e8e4f4"))
    window(score, frame.x(0.46), frame.y(0.13), 240 * size, 220 * size, Opening(curtains="#7f86c8"))
    wall, foot = score.band(0.6), score.floor + 14
    put(wall, bookcase("#d8b088", width=34, rows=4), frame.x(0.10 - 0.06 * frame.tall), foot, 0.82, lift=1)
    if frame.tall < 0.5:
        put(wall, cupboard("#d8b088", width=70), frame.x(0.265), foot, 1.0, lift=1)
        put(wall, teddy(), frame.x(0.265), foot - 101, 0.85)
    if frame.square < 0.6:
        put(wall, painting("flowers"), frame.x(0.255), frame.y(0.33), 0.85, shadow=False)
        put(wall, kite(), frame.x(0.88), frame.y(0.36), 1.05, turn=24, shadow=False)
    _mobile(score)
    _fairy_lights(score)
    _bed(score)
    near = score.band(1.0)
    put(near, rug("#7f86c8"), frame.x(0.40), frame.y(0.92), 1.4, shadow=False, lift=0.3)
    put(near, blocks(), frame.x(0.14), frame.y(0.895), 1.5)
    put(near, ball(), frame.x(0.255), frame.y(0.90), 1.0)
    put(near, open_book(), frame.x(0.52), frame.y(0.90), 0.9)
    score.anchor("rug", frame.x(0.40), frame.y(0.88))
    motes(score, (frame.x(0.15), frame.y(0.15), frame.x(0.85), frame.y(0.85)), 20, "#fff0d8", depth=0.7)


def _mobile(score: Score) -> None:
    frame, band = score.framing, score.band(0.66, Motion(sway=5))
    x, y = frame.x(0.70), frame.y(0.10 + 0.05 * frame.tall)
    band.line([(x, frame.top - 20), (x, y)], "#8a86a8", 2)
    band.line([(x - 70, y + 8), (x, y), (x + 70, y + 8)], "#8a86a8", 4)
    for shift, drop, colour in ((-66, 60, "#ffd75e"), (0, 84, "#f7a8b8"), (66, 56, "#8fd0e0")):
        band.line([(x + shift, y + 6), (x + shift, y + drop)], "#8a86a8", 1.4)
        band.sheet(0.6, 0.2)
        band.fill(star(x + shift, y + drop + 16, 21), colour)


def _fairy_lights(score: Score) -> None:
    frame, band = score.framing, score.band(0.65)
    top = frame.y(0.08 + 0.05 * frame.tall)
    cord = [(frame.left + i * (frame.right - frame.left) / 40, top + 15 * math.sin(i * 0.75) ** 2) for i in range(41)]
    band.line(cord, "#7a76a0", 2)
    for i, (x, y) in enumerate(cord):
        if score.lamps_on:
            band.oval(x, y + 7, 6, "#fff0b8", bright=True)
            band.glow(x, y + 7, 34, _BULBS[i % 3], 0.5, hot=True)
            if i % 8 == 4:
                score.lamp(x, y + 40, 340, _BULBS[i % 3], 0.32)
        else:
            band.oval(x, y + 7, 6, _BULBS[i % 3])


def _bed(score: Score) -> None:
    frame, band = score.framing, score.band(0.86)
    x, foot = frame.x(0.72 - 0.08 * frame.tall), frame.y(0.815)
    put(band, bed("#6f86d0"), x, foot, 1.08, lift=1)
    score.anchor("bed", x - 10, foot - 78, 1.0, 0.87)
    side = x - 250
    put(band, cupboard("#d8b088", width=44), side, foot, 0.62)
    put(band, table_lamp(), side, foot - 64, 0.95)
    lamp_light(score, band, side, foot - 104, 180)
    put(band, teddy(), x - 96, foot - 74, 0.6, shadow=False)
