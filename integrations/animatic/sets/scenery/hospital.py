"""The hospital ward: a bed, a drip, flowers and get-well balloons."""

from integrations.animatic.drawing.shapes import heart
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.fittings import counter, door, drip_stand, monitor, painting
from integrations.animatic.sets.props.furniture import bed, chair
from integrations.animatic.sets.props.light import table_lamp
from integrations.animatic.sets.props.outdoors import flower_pot
from integrations.animatic.sets.props.play import balloons, teddy
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.tech import clock
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="hospital",
    words=("hospital", "ward", "clinic", "doctor", "surgery", "sickbed", "emergency room", "dentist", "vet"),
    label="in the hospital",
    interior=True,
    neighbours=("city",),
    spots=("bed", "seat", "door", "sill"),
)


@scenery(_INFO)
def hospital(score: Score) -> None:
    """Mint walls, the bed a little left of the middle, the door right."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#e2f0ea", "#cfe4e0", "#b8c8c8", "dots", "tiles", panel="#9fd0c8"))
    window(
        score,
        frame.x(0.30),
        frame.y(0.14),
        280 * size,
        240 * size,
        Opening("#f4f8f8", curtains="#f2d8a8", panes=(2, 1)),
    )
    wall = score.band(0.6)
    put(wall, door("#7fb0b4"), frame.x(0.93), score.floor + 12, lift=1)
    score.anchor("door", frame.x(0.86), frame.y(0.80), 0.93, 0.75)
    if frame.square < 0.6:
        put(wall, painting("flowers"), frame.x(0.70), frame.y(0.33), shadow=False)
        put(wall, clock(), frame.x(0.55), frame.y(0.20), 0.75, shadow=False)
    _sign(wall, frame.x(0.82), frame.y(0.16))
    _bed(score)
    near = score.band(1.0)
    if frame.tall < 0.5:
        put(near, chair("#5fa0a8"), frame.x(0.17), frame.y(0.875))
    score.anchor("seat", frame.x(0.17), frame.y(0.875) - 60)
    _bed_curtain(score)


def _sign(band: Band, x: float, y: float) -> None:
    band.sheet(0.5)
    band.rect(x - 34, y, 68, 68, "#ffffff", radius=10)
    band.fill(heart(x, y + 34, 19), "#e8604f")


def _bed(score: Score) -> None:
    frame, band = score.framing, score.band(0.84)
    x, foot, size = frame.x(0.44 + 0.06 * frame.tall), frame.y(0.835), 1.08 if frame.tall < 0.5 else 0.9
    put(band, drip_stand(), x - 200 * size, frame.y(0.80))
    if frame.square < 0.6:
        put(band, monitor(), x - 270, frame.y(0.80), 0.95)
    put(band, bed("#6fb4c0", "#c8d4dc"), x, foot, size, lift=1)
    put(band, teddy(), x - 60 * size, foot - 72 * size, 0.85, shadow=False)
    score.anchor("bed", x, foot - 74 * size, 1.0, 0.85)
    side = frame.x(0.74 + 0.16 * frame.tall)
    put(band, counter("#9fc4c4", width=62, worktop="#f4f6f4"), side, frame.y(0.825), 0.72)
    put(band, flower_pot(), side - 16, frame.y(0.825) - 87, 1.15)
    put(band, table_lamp(), side + 30, frame.y(0.825) - 87, 0.9)
    lamp_light(score, band, side + 30, frame.y(0.825) - 130, 150)
    if score.lamps_on:
        score.lamp(x, frame.y(0.30), 360, "#e8f0e0", 0.35)
    put(band, balloons(), x + 190 * size, frame.y(0.78), 1.6, shadow=False)


def _bed_curtain(score: Score) -> None:
    frame, band = score.framing, score.band(1.2, Motion(sway=4))
    top, fold = frame.y(0.035), (frame.margin_x + frame.x(0.10)) / 5
    band.line([(frame.left, top - 4), (frame.x(0.16), top - 4)], "#b8c4cc", 5)
    for i in range(5):
        x = frame.left + i * fold
        band.sheet(0.9, 0.2)
        cloth = [
            (x, top),
            (x + fold + 3, top),
            (x + fold * 1.1, frame.y(0.5)),
            (x + fold, frame.y(1.12)),
            (x, frame.y(1.12)),
        ]
        band.blob(cloth, "#8fc8c4" if i % 2 else "#a8d8d2", roundness=0.3)
