"""The kitchen: a counter under the window, a laid table and two hanging lamps."""

from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.fittings import counter, cupboard, fridge, stove
from integrations.animatic.sets.props.food import apple, bread, cake, cup, teapot
from integrations.animatic.sets.props.furniture import chair, rug, table
from integrations.animatic.sets.props.outdoors import flower_pot
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.tech import radio
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Motion, Score, SetInfo

_INFO = SetInfo(
    id="kitchen",
    words=(
        *("kitchen", "bakery", "restaurant", "cafe", "diner", "pizzeria", "canteen", "dining room", "bar", "pub"),
        *("stove", "coffee shop", "breakfast table"),
    ),
    label="in the kitchen",
    interior=True,
    neighbours=("house", "garden"),
    particles=("steam",),
    spots=("table", "seat", "stove", "counter", "sill"),
)


@scenery(_INFO)
def kitchen(score: Score) -> None:
    """Cupboards over a long counter; the table stands in front, low enough to see over."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#bcd8cf", "#a4c6bf", "#d8a878", "tile", "check"))
    window(score, frame.x(0.47), frame.y(0.17), 240 * size, 190 * size, Opening(curtains="#f2c75a", view="fields"))
    _counter(score)
    _lamps(score)
    _table(score)
    corner = score.band(1.22, Motion(sway=1))
    put(corner, flower_pot(), frame.x(0.965), frame.y(1.07), 3.6, shadow=False)


def _counter(score: Score) -> None:
    frame = score.framing
    band, foot = score.band(0.6), score.floor + 20
    narrow = frame.square > 0.6
    put(band, fridge(), frame.x(0.09) - 40 * narrow, foot, 1.05, lift=1)
    put(band, counter(width=int(250 * max(0.55, frame.across))), frame.x(0.43), foot, lift=1)
    hob = frame.x(0.745)
    put(band, stove(), hob, foot, lift=1)
    put(band, counter(width=122), hob + 220, foot, lift=1)
    if not narrow:
        put(band, cupboard(), frame.x(0.20), frame.y(0.36), shadow=False)
        put(band, cupboard(width=100), frame.x(0.75), frame.y(0.33), 0.9, shadow=False)
    put(band, cupboard(width=80), frame.x(0.93) + 40 * narrow, frame.y(0.36), shadow=False)
    top = foot - 122
    things = (
        (teapot, 0.24, 1.3),
        (cup, 0.30, 1.2),
        (bread, 0.36, 1.4),
        (flower_pot, 0.50, 0.9),
        (apple, 0.565, 1.5),
        (apple, 0.585, 1.4),
        (radio, 0.90, 1.1),
    )
    for thing, share, grow in things:
        put(band, thing(), frame.x(share), top, grow)
    score.anchor("counter", frame.x(0.36), frame.y(0.79), 0.95, 0.75)
    score.anchor("stove", hob - 30, frame.y(0.79), 0.95, 0.75)


def _lamps(score: Score) -> None:
    frame = score.framing
    band, y = score.band(0.7, Motion(sway=1.5)), frame.y(0.17)
    on = score.lamps_on
    for share in (0.34, 0.64):
        x = frame.x(share)
        band.line([(x, frame.top - 20), (x, y - 40)], "#4a4450", 3)
        band.sheet(0.9, 0.3)
        shade = [(-48, 0), (-36, -32), (0, -46), (36, -32), (48, 0)]
        band.blob([(x + u, y + v) for u, v in shade], "#e8604f", "#b8403f")
        band.oval(x, y + 3, 15, "#fff0b8" if on else "#f2ece0", ry=9, bright=on)
        lamp_light(score, band, x, y + 12, 190)
        if on:
            score.lamp(x, frame.y(0.66), 300, "#ffd8a0", 0.7)


def _table(score: Score) -> None:
    frame = score.framing
    under = score.band(0.99)
    put(under, rug(colour="#e0a04a"), frame.x(0.51), frame.y(0.975), 1.5, shadow=False, lift=0.3)
    band = score.band(1.0)
    foot = frame.y(0.90)
    put(band, chair(), frame.x(0.36), foot - 8, 1.12)
    put(band, chair(), frame.x(0.66), foot - 8, 1.12, flip=True)
    put(band, table(width=165 if frame.square < 0.6 else 130), frame.x(0.51), foot, 1.12, lift=1)
    top = foot - 121
    put(band, cake(), frame.x(0.51), top, 1.1)
    put(band, cup(), frame.x(0.44), top, 1.3)
    put(band, flower_pot(), frame.x(0.585), top, 0.75)
    score.anchor("table", frame.x(0.51), top)
    score.anchor("seat", frame.x(0.36), foot - 72)
