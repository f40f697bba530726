"""The shop: shelves of jars, boxes and books behind a counter."""

import random

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import star
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.frames import valance
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.fittings import counter, till
from integrations.animatic.sets.props.food import cake
from integrations.animatic.sets.props.light import candle
from integrations.animatic.sets.props.magic import potion
from integrations.animatic.sets.props.outdoors import barrel, crate
from integrations.animatic.sets.props.play import balloons, gift, teddy
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.wear import umbrella
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Motion, Score, SetInfo

_INFO = SetInfo(
    id="shop",
    words=(
        *("shop", "store", "boutique", "supermarket", "toy shop", "pharmacy", "mall", "grocery", "stall"),
        *("market hall", "toy store", "flower shop", "barber", "salon", "kiosk"),
    ),
    label="in the shop",
    interior=True,
    neighbours=("city", "village"),
    spots=("counter",),
)
_GOODS = ("#e8604f", "#f2bd42", "#4a86c8", "#7fb86a", "#a86ab0", "#3fa7a0", "#f7a8b8")


@scenery(_INFO)
def shop(score: Score) -> None:
    """Shelves and counter on the left, window and open floor on the right."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#d8a88a", "#c08a72", "#a8734c", "plank", "check"))
    window(score, frame.x(0.80), frame.y(0.17), 270 * size, 230 * size, Opening("#7a4a34", panes=(2, 1), view="city"))
    shelves = score.band(0.58)
    columns = ((0.035, 0.22), (0.29, 0.27)) if frame.tall < 0.5 else ((0.03, 0.40),)
    for start, wide in columns:
        for row in range(4):
            y = frame.y(0.22 + 0.125 * row + 0.03 * frame.tall)
            _shelf(shelves, frame.x(start), frame.x(wide), y, score.rng)
    _sign(score)
    _lamps(score)
    _stock(score)
    valance(score, "#7a2f3c", 190)


def _shelf(art: Art, x: float, width: float, y: float, rng: random.Random) -> None:
    art.sheet(0.7)
    art.rect(x, y, width, 9, "#8a5a3c", "#6b4430", radius=2)
    at = x + 8
    art.sheet(0.45)
    while at < x + width - 26:
        rng.choice((_tin, _jar, _books, _doll, _parcel))(art, at, y, rng.choice(_GOODS), rng)
        at += rng.uniform(36, 46)


def _tin(art: Art, x: float, y: float, colour: str, rng: random.Random) -> None:
    art.rect(x, y - 46, 26, 46, colour, darken(colour, 0.15), radius=4)
    art.rect(x, y - 32, 26, 16, "#fff3dc")


def _jar(art: Art, x: float, y: float, colour: str, rng: random.Random) -> None:
    glass = [(3, 0), (0, -26), (10, -40), (20, -40), (30, -26), (27, 0)]
    art.blob([(x + u, y + v) for u, v in glass], "#dceef2", roundness=0.4)
    art.rect(x + 2, y - 22, 26, 21, colour, radius=4)
    art.rect(x + 7, y - 46, 16, 8, "#a8703f", radius=2)


def _books(art: Art, x: float, y: float, colour: str, rng: random.Random) -> None:
    for i, ink in enumerate((colour, rng.choice(_GOODS), rng.choice(_GOODS))):
        art.rect(x + i * 9, y - 40 + (i % 2) * 5, 8, 40 - (i % 2) * 5, ink, radius=1)


def _doll(art: Art, x: float, y: float, colour: str, rng: random.Random) -> None:
    art.oval(x + 14, y - 13, 13, colour)
    art.oval(x + 14, y - 36, 11, lighten(colour, 0.3))


def _parcel(art: Art, x: float, y: float, colour: str, rng: random.Random) -> None:
    art.rect(x, y - 26, 32, 26, lighten(colour, 0.2), colour, radius=2)
    art.rect(x + 13, y - 26, 6, 26, "#fff3dc")


def _sign(score: Score) -> None:
    frame, band = score.framing, score.band(0.64)
    x, y, half = frame.x(0.42), frame.y(0.035 + 0.03 * frame.tall), 130 * min(1.0, frame.across * 1.5)
    on = score.lamps_on
    band.sheet(0.9, 0.2)
    band.rect(x - half, y, 2 * half, 52, "#3f6f6a", "#2c524f", radius=12)
    for shift in (-0.6, -0.3, 0.0, 0.3, 0.6):
        big = 17 if shift == 0 else 11
        band.fill(star(x + shift * half, y + 27, big), "#ffe6a8", bright=on)


def _lamps(score: Score) -> None:
    frame, band, y = score.framing, score.band(0.7, Motion(sway=2)), score.framing.y(0.14)
    on = score.lamps_on
    for share in (0.18, 0.62):
        x = frame.x(share)
        band.line([(x, frame.top - 20), (x, y - 20)], "#4a3a3a", 3)
        band.sheet(0.8, 0.3)
        band.oval(x, y, 24, "#fff0b8" if on else "#f7ead0", bright=on)
        lamp_light(score, band, x, y, 220)
        if on:
            score.lamp(x, frame.y(0.6), 360, "#ffd098", 0.7)


def _stock(score: Score) -> None:
    frame = score.framing
    back = score.band(0.82)
    put(back, umbrella(), frame.x(0.895), frame.y(0.80) - 70, 0.8, turn=10, shadow=False)
    put(back, barrel(), frame.x(0.90), frame.y(0.80), 1.1)
    put(back, crate(), frame.x(0.985), frame.y(0.81), 1.1)
    front, foot = score.band(1.0), frame.y(0.90)
    x = frame.x(0.33)
    put(front, counter("#8f5f44", width=205 if frame.square < 0.6 else 140, worktop="#e0b888"), x, foot, 1.25, lift=1)
    top = foot - 152
    for thing, shift, grow in (
        (till, -128, 1.05),
        (candle, -45, 1.2),
        (cake, 19, 0.9),
        (potion, 109, 1.15),
        (gift, 160, 0.8),
    ):
        put(front, thing(), x + shift * (1 if frame.square < 0.6 else 0.66), top, grow)
    put(front, balloons(), frame.x(0.70), frame.y(0.875), 1.6)
    put(front, teddy(), frame.x(0.79), frame.y(0.885))
    score.anchor("counter", x, top)
    score.anchor("left", frame.x(0.60), score.ground)
    score.anchor("right", frame.x(0.80), score.ground)
    score.anchor("ground", frame.x(0.68), score.ground)
