"""The living room: a sofa, a fire, books and the evening outside."""

from integrations.animatic.sets.generators.frames import pot_plant_corner
from integrations.animatic.sets.generators.particles import flicker, motes
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.fittings import fireplace, painting
from integrations.animatic.sets.props.furniture import armchair, bookcase, rug, sofa
from integrations.animatic.sets.props.light import candle, floor_lamp
from integrations.animatic.sets.props.outdoors import pot_plant
from integrations.animatic.sets.props.play import teddy
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.study import open_book
from integrations.animatic.sets.props.tech import clock
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="house",
    words=(
        *("house", "living room", "livingroom", "home", "room", "lounge", "parlour", "sitting room", "apartment"),
        *("flat", "cottage", "cabin", "attic", "cellar", "basement", "fireplace", "sofa", "hallway", "corridor"),
        *("staircase", "indoors", "inside"),
    ),
    label="in the living room",
    interior=True,
    neighbours=("kitchen", "bedroom", "garden"),
    particles=("motes",),
    spots=("seat", "armchair", "fireplace", "lamp", "sill"),
)


@scenery(_INFO)
def house(score: Score) -> None:
    """Window in the middle, books left, fire right; the sofa sits before the window."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#e6c49a", "#d6a880", "#b07a4e", "stripe", "boards", panel="#f0e2cc"))
    window(score, frame.x(0.50), frame.y(0.13), 270 * size, 250 * size, Opening(curtains="#c8604f", panes=(3, 2)))
    _back_wall(score)
    _seats(score)
    pot_plant_corner(score, 0.015)
    motes(score, (frame.x(0.2), frame.y(0.2), frame.x(0.8), frame.y(0.9)), 22, "#fff0c8", depth=0.7)


def _back_wall(score: Score) -> None:
    frame = score.framing
    wall, foot = score.band(0.62), score.floor + 14
    put(wall, bookcase(), frame.x(0.11), foot, lift=1)
    hearth = frame.x(0.89)
    put(wall, fireplace(), hearth, foot, lift=1)
    put(wall, clock(), hearth, foot - 232, 0.75, shadow=False)
    put(wall, candle(), hearth - 92, foot - 203, 1.2, shadow=False)
    put(wall, pot_plant(), hearth + 88, foot - 203, 0.5, shadow=False)
    if frame.square < 0.6:
        put(wall, painting(), frame.x(0.265), frame.y(0.34), shadow=False)
        put(wall, painting("boat"), frame.x(0.735), frame.y(0.33), 0.8, shadow=False)
    flicker(score, hearth, foot - 48, 150, depth=0.63)
    flicker(score, hearth - 92, foot - 229, 34, depth=0.63)
    if score.lamps_on:
        score.lamp(hearth, foot - 50, 420, "#ff9a50")
    score.anchor("fireplace", hearth - 120, frame.y(0.80), 0.95, 0.9)


def _seats(score: Score) -> None:
    frame = score.framing
    middle, y = score.band(0.86), frame.y(0.785)
    couch, lamp = frame.x(0.47), frame.x(0.275)
    put(middle, sofa(), couch, y, 1.15, lift=1)
    put(middle, floor_lamp(), lamp, frame.y(0.78), 1.02)
    if frame.square < 0.6:
        put(middle, pot_plant(), frame.x(0.70), frame.y(0.79), 1.15)
    lamp_light(score, middle, lamp, frame.y(0.78) - 205, 190)
    score.anchor("seat", couch, y - 62, 1.0, 0.87)
    score.anchor("lamp", lamp + 60, frame.y(0.80), 0.95, 0.9)
    near = score.band(1.0)
    put(near, rug(), frame.x(0.48), frame.y(0.915), 1.5, shadow=False, lift=0.3)
    put(near, open_book(), frame.x(0.60), frame.y(0.895), 0.9)
    put(near, teddy(), frame.x(0.37), frame.y(0.88), 0.8)
    put(near, armchair(), frame.x(0.80), frame.y(0.885), 1.15, lift=1)
    score.anchor("armchair", frame.x(0.80), frame.y(0.885) - 66, 1.0, 1.01)
