"""The office: tall windows over the city, two desks and a round table."""

from integrations.animatic.sets.generators.frames import pot_plant_corner
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.food import cup
from integrations.animatic.sets.props.furniture import bookcase, chair, desk, round_table, rug
from integrations.animatic.sets.props.magic import trophy
from integrations.animatic.sets.props.outdoors import pot_plant
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.study import pencils
from integrations.animatic.sets.props.tech import laptop
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="office",
    words=(
        *("office", "desk", "company", "workplace", "meeting room", "boardroom", "bank", "agency", "headquarters"),
        *("newsroom", "news studio", "workshop", "lab", "laboratory", "startup", "factory", "town hall", "city hall"),
    ),
    label="in the office",
    interior=True,
    neighbours=("city", "library"),
    spots=("desk", "table"),
)


@scenery(_INFO)
def office(score: Score) -> None:
    """Three windows (two in narrow frames), lamps under the ceiling, the middle free."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#e4e2dc", "#cfd4d8", "#b8946c", "", "boards", panel="#c8cfd6"))
    count = 3 if frame.square < 0.5 else 2
    for i in range(count):
        x = frame.x(0.20 + 0.30 * i) if count == 3 else frame.x(0.28 + 0.44 * i)
        wide = 300 * size if count == 3 else 250 * frame.width / 720
        opening = Opening("#eef2f4", panes=(2, 1), view="city", shaft=i == 1, depth=0.44 + 0.01 * i)
        window(score, x, frame.y(0.10), wide, frame.y(0.36 - 0.12 * frame.tall), opening)
    _back(score)
    _ceiling_lamps(score)
    _desks(score)
    _front(score)
    pot_plant_corner(score, 0.99, 2.9)


def _back(score: Score) -> None:
    frame, band, foot = score.framing, score.band(0.6), score.floor + 14
    grey = "#8a94a8"
    if frame.square < 0.6:
        put(band, bookcase(grey, rows=4), frame.x(0.03), foot, 0.8, lift=1)
        put(band, bookcase(grey, rows=4), frame.x(0.96), foot, 0.7, lift=1)
    put(band, pot_plant(), frame.x(0.355), foot + 4, 1.35)
    put(band, pot_plant(), frame.x(0.645), foot + 4, 1.2)


def _ceiling_lamps(score: Score) -> None:
    frame, band, y = score.framing, score.band(0.7), score.framing.y(0.035)
    on = score.lamps_on
    for share in (0.20, 0.50, 0.80):
        x = frame.x(share)
        half = 90 * min(1.0, frame.across * 1.6)
        band.sheet(0.8, 0.2)
        band.rect(x - half, y, 2 * half, 13, "#fff6d8" if on else "#f6f4ea", bright=on, radius=6)
        for side in (-0.66, 0.66):
            band.line([(x + side * half, frame.top - 20), (x + side * half, y)], "#8a94a4", 2)
        if on:
            band.glow(x, y + 10, 130, "#fff0c8", 0.4, hot=True)
            score.lamp(x, frame.y(0.5), 380, "#ffe6c0", 0.5)


def _desks(score: Score) -> None:
    frame, band, foot = score.framing, score.band(0.84), score.framing.y(0.815)
    places = (0.20, 0.79) if frame.tall < 0.5 else (0.20,)
    for share in places:
        x = frame.x(share)
        put(band, chair("#4a86a8"), x, frame.y(0.80))
        put(band, desk("#c8a078", width=125), x, foot, 1.05, lift=1)
        top = foot - 124
        put(band, laptop(), x - 10, top, 1.25)
        put(band, pencils(), x + 84, top, 1.2)
        put(band, cup(), x - 92, top, 1.2)
        lamp_light(score, band, x, top - 20, 110, "#cfe0ff", 0.6)
    score.anchor("desk", frame.x(0.34 if frame.tall < 0.5 else 0.62), frame.y(0.83), 0.97, 0.85)


def _front(score: Score) -> None:
    frame, band = score.framing, score.band(1.0)
    x, foot = frame.x(0.50 if frame.tall < 0.5 else 0.66), frame.y(0.905)
    put(band, rug("#5a86a8"), x, frame.y(0.94), 1.5, shadow=False, lift=0.3)
    put(band, round_table("#d8b894"), x, foot, 1.05, lift=1)
    top = foot - 108
    put(band, laptop(), x - 34, top, 0.9)
    put(band, trophy(), x + 44, top, 0.8)
    score.anchor("table", x, top)
