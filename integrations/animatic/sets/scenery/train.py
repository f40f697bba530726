"""The train: a compartment of wood and velvet, fields going by."""

from integrations.animatic.sets.effects.effect import Frame
from integrations.animatic.sets.effects.living import Passing
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, far_colour, window
from integrations.animatic.sets.props.fittings import train_seat
from integrations.animatic.sets.props.food import cup
from integrations.animatic.sets.props.furniture import table
from integrations.animatic.sets.props.light import table_lamp
from integrations.animatic.sets.props.outdoors import crate
from integrations.animatic.sets.props.play import gift
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.study import open_book
from integrations.animatic.sets.props.wear import backpack, wizard_hat
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="train",
    words=(
        *("train", "railway", "compartment", "carriage", "subway", "metro", "tram", "bus", "station", "car"),
        *("vehicle", "taxi", "train station", "wagon", "locomotive"),
    ),
    label="on the train",
    interior=True,
    neighbours=("city", "village"),
    spots=("seat", "table"),
)

_LUGGAGE = (
    (backpack, 0.16, 0.95),
    (gift, 0.30, 0.8),
    (crate, 0.62, 0.7),
    (wizard_hat, 0.78, 0.9),
    (backpack, 0.9, 0.9),
)


@scenery(_INFO)
def train(score: Score) -> None:
    """As many windows as fit; a seat in each corner and the aisle free."""
    frame = score.framing
    room(score, Decor("#7a4a3c", "#643a34", "#8a4a48", "", "carpet", base=0.76))
    count = 3 if frame.square < 0.4 else 2 if frame.tall < 0.5 else 1
    glass: list[Frame] = []
    for i in range(count):
        opening = Opening("#d8a860", panes=(1, 1), view="fields", shaft=i == count // 2, depth=0.44 + 0.01 * i)
        top = frame.y(0.17 - 0.03 * frame.tall)
        size = (frame.x(0.74 / count), frame.y(0.38 - 0.14 * frame.tall))
        glass.append(window(score, frame.x((i + 0.5) / count), top, *size, opening))
    passing = (far_colour(score, "#5a6a78", 0.35), far_colour(score, "#4f8a4c", 0.15))
    score.effects.append(Passing(0.47, tuple(glass), *passing))
    _pillars(score, count)
    _rack(score)
    _seats(score, count)
    _carpet(score)
    corner = score.band(1.22)
    put(corner, train_seat("#1f4a58"), -frame.x(0.015), frame.y(1.16), 4.0 / 1.5, shadow=False)
    score.anchor("window", frame.x(0.5), frame.y(0.3), 1.0, 0.5)
    score.ground = frame.y(0.87)


def _pillars(score: Score, count: int) -> None:
    frame, band, on = score.framing, score.band(0.56), score.lamps_on
    for i in range(count + 1):
        x = frame.x(i / count)
        band.sheet(0.7, 0.2)
        band.rect(x - 24, frame.top, 48, score.floor - frame.top, "#8f5a44", "#6b3f36")
        band.rect(x - 18, frame.y(0.64), 36, score.floor - frame.y(0.66), "#a8704f", radius=4)
        band.sheet(0.5)
        y = frame.y(0.30)
        shade = [(x - 16, y - 52), (x + 16, y - 52), (x + 24, y), (x - 24, y)]
        band.blob(shade, "#fff0b8" if on else "#f7e6c4", bright=on, roundness=0.3)
        band.rect(x - 5, y, 10, 26, "#d8a860", radius=3)
        lamp_light(score, band, x, y - 22, 165)
        if on:
            score.lamp(x, frame.y(0.62), 260, "#ffcf90", 0.75)


def _rack(score: Score) -> None:
    frame, band, y = score.framing, score.band(0.62), score.framing.y(0.105)
    band.sheet(0.8, 0.2)
    band.rect(frame.left, y, frame.right - frame.left, 9, "#d8a860", radius=4)
    for x in score.strata(9 * frame.across, jitter=0.1):
        band.line([(x, y - frame.y(0.055)), (x, y)], "#d8a860", 4)
    luggage = (
        (backpack, 0.16, 0.95),
        (gift, 0.30, 0.8),
        (crate, 0.62, 0.7),
        (wizard_hat, 0.78, 0.9),
        (backpack, 0.9, 0.9),
    )
    for thing, share, size in luggage if frame.tall < 0.5 else luggage[:3]:
        put(band, thing(), frame.x(share), y, size, shadow=False)


def _seats(score: Score, count: int) -> None:
    frame, band, foot = score.framing, score.band(0.9), score.framing.y(0.845)
    places = (0.14, 0.42, 0.60, 0.88) if count > 1 else (0.10, 0.90)
    for i, share in enumerate(places):
        x = frame.x(share)
        put(band, train_seat("#2f7f86"), x, foot, 1.25, flip=i % 2 == 1, lift=1)
    score.anchor("seat", frame.x(0.16), foot - 72, 1.0, 0.91)
    places = ((0.28, True), (0.74, False)) if count > 1 else ((0.5, True),)
    for share, lamp in places:
        x = frame.x(share)
        put(band, table("#a8704f", width=52), x, foot - 4, 0.92)
        top = foot - 105
        if lamp:
            put(band, table_lamp(), x + 14, top, 0.8)
            put(band, cup(), x - 22, top, 1.1)
            lamp_light(score, band, x + 14, top - 39, 120)
            score.anchor("table", x, top, 1.0, 0.91)
        else:
            put(band, open_book(), x, top, 0.8)


def _carpet(score: Score) -> None:
    frame, band = score.framing, score.band(1.0)
    width = frame.right - frame.left
    band.sheet(0.4)
    band.rect(frame.left, frame.y(0.885), width, frame.y(0.3), "#b8484a", "#7a2c3c")
    band.rect(frame.left, frame.y(0.905), width, frame.y(0.01), "#f0c878")
