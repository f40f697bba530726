"""The theatre: a painted backdrop, boards, spotlights and red curtains."""

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import arch, below, star
from integrations.animatic.drawing.shapes import ellipse, polygon
from integrations.animatic.sets.generators.air import cloud, draw_disc
from integrations.animatic.sets.generators.frames import curtains
from integrations.animatic.sets.generators.particles import motes
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.rooms import Decor, room
from integrations.animatic.sets.generators.trees import round_tree
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.magic import chest
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.tech import microphone
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.scatter import roll
from integrations.animatic.sets.score import Motion, Score, SetInfo

_INFO = SetInfo(
    id="theatre",
    words=(
        *("theatre", "theater", "stage", "circus", "concert", "opera", "cinema", "show", "ballroom", "disco", "club"),
        *("talent show", "puppet theatre", "tv studio", "television studio", "karaoke", "concert hall", "dance hall"),
    ),
    label="on the stage",
    interior=True,
    neighbours=("city",),
    particles=("dust",),
    spots=("microphone", "chest"),
)
_BACKDROPS = {
    "morning": ("#7fb8dc", "#ffdcb8"),
    "day": ("#5aa8e0", "#d8f0f0"),
    "evening": ("#5a3a88", "#ffa878"),
    "night": ("#1a2468", "#6a6ab8"),
}
_RED = ("#c2314a", "#a3243f")


@scenery(_INFO)
def theatre(score: Score) -> None:
    """A flat sky and hills on canvas; three spots of light where actors stand."""
    frame = score.framing
    room(score, Decor("#5a3a62", "#3f2850", "#c08850", "", "boards", base=0.72, ceiling=False))
    score.light.ambient = "#7a6490"
    score.light.pool, score.light.pool_strength = (frame.x(0.5), frame.y(0.48)), 0.92
    score.lamps_on = True
    _backdrop(score)
    _canvas_hills(score)
    _canvas_castle(score)
    _boards(score)
    _spotlights(score)
    props = score.band(1.0)
    put(props, microphone(), frame.x(0.70), frame.y(0.87), 2.2)
    put(props, chest(), frame.x(0.25), frame.y(0.865))
    score.anchor("microphone", frame.x(0.64), frame.y(0.865))
    score.anchor("chest", frame.x(0.33), frame.y(0.865))
    curtains(score, _RED)
    _pelmet(score)
    _footlights(score)
    motes(score, (frame.x(0.2), frame.y(0.1), frame.x(0.8), frame.y(0.9)), 30, "#fff0d0")
    score.ground = frame.y(0.85)


def _backdrop(score: Score) -> None:
    frame, band = score.framing, score.band(0.45)
    band.sheet(0.6)
    high, low = _BACKDROPS[score.look.time]
    band.rect(frame.left, frame.top, frame.right - frame.left, score.floor - frame.top, high, low, bright=True)
    if score.look.time == "night":
        for x, y in score.spread(34, (0, 0, frame.width, frame.y(0.4))):
            band.fill(star(x, y, score.rng.uniform(3, 7), 4, 0.3), "#fff3c8", bright=True)
    band.sheet(0.8, 0.3)
    at, moon = (frame.x(0.66), frame.y(0.26)), score.look.time == "night"
    draw_disc(band, *at, 56, score.palette.disc, moon=moon, face=True)
    band.line([(at[0], frame.top - 10), (at[0], at[1] - 54)], "#c8b890", 1.6)
    for u, v, size in ((0.30, 0.20, 0.9), (0.44, 0.30, 0.7), (0.82, 0.33, 0.75)):
        band.line([(frame.x(u), frame.top - 10), (frame.x(u), frame.y(v) - 40)], "#c8b890", 1.6)
        cloud(score, band, frame.x(u), frame.y(v), size)


def _canvas_hills(score: Score) -> None:
    frame = score.framing
    for i, (share, colour) in enumerate(((0.60, "#5f8fa8"), (0.655, "#5f9f7a"))):
        band = score.band(0.5 + 0.06 * i)
        band.sheet(0.9, 0.3)
        rise = roll(score.rng, 22, 0.009)
        line = [(float(x), frame.y(share) + rise(x)) for x in range(int(frame.left), int(frame.right) + 14, 14)]
        band.fill(below(line, frame.y(0.82)), lighten(colour, 0.1), darken(colour, 0.2))
        if i:
            trees = [frame.x(u) for u in (0.25, 0.36, 0.74)]
            plant(score, band, round_tree, 3, (110, 150), frame.y(0.70), "#6aa85a", at=trees)


def _canvas_castle(score: Score) -> None:
    frame, band = score.framing, score.band(0.52)
    with band.placed(frame.x(0.5), frame.y(0.70), 1.3 * frame.hero()):
        for x, height in ((-54, 120), (54, 120), (0, 150)):
            band.sheet(0.8, 0.3)
            band.rect(x - 22, -height, 44, height + 10, "#e0cfd8", "#b8a4b8")
            band.polygon([(x - 28, -height), (x + 28, -height), (x, -height - 48)], "#c8607a", "#9f4468")
            band.fill(arch(x - 7, -height + 24, 14, 24, 7), "#ffd890", bright=True)
        band.sheet(0.7)
        band.rect(-80, -70, 160, 80, "#d4c0cc", "#a890a8")
        band.fill(arch(-20, -46, 40, 56, 20), "#5a3a4a")


def _boards(score: Score) -> None:
    frame, band = score.framing, score.band(0.7)
    band.sheet(0.9, 0.2)
    band.rect(frame.left, score.floor - 4, frame.right - frame.left, frame.y(0.45), "#d09a60", "#9a6438")
    for i in range(-16, 17):
        joint = [(frame.width / 2 + i * 66, score.floor), (frame.width / 2 + i * 160, frame.y(1.1))]
        band.line(joint, "#8a5830", 2, alpha=0.6)


def _spotlights(score: Score) -> None:
    frame = score.framing
    for i, (share, colour) in enumerate(((0.26, "#ffd0e0"), (0.5, "#fff3d0"), (0.74, "#c8e4ff"))):
        band = score.band(0.75 + i * 0.001, Motion(sway=6, phase=i * 2, pulse=0.2), in_light=False)
        x, target = frame.x(share), frame.x(0.5 + (share - 0.5) * 0.6)
        half = 120 * min(1.0, 0.45 + 0.55 * frame.across)
        cone = [(x - 12, -60), (x + 12, -60), (target + half, frame.y(0.86)), (target - half, frame.y(0.86))]
        band.tone(polygon(cone), colour, 0.17, 8, bright=True)
        band.tone(ellipse(target, frame.y(0.865), half * 1.06, 20), colour, 0.28, 8, bright=True)
        score.lamp(target, frame.y(0.72), 300, colour, 0.75)


def _pelmet(score: Score) -> None:
    frame, band = score.framing, score.band(1.22)
    count = 9 if frame.tall < 0.5 else 6
    wide = (frame.right - frame.left) / count
    for i in range(count):
        x = frame.left + wide * i
        band.sheet(0.9, 0.25)
        low, sag = frame.y(0.055), frame.y(0.055) + 50
        swag = [(x - 4, frame.top - 30), (x + wide + 4, frame.top - 30), (x + wide, low), (x + wide / 2, sag), (x, low)]
        band.blob(swag, _RED[i % 2], roundness=0.45)
        band.line([(x + 2, low - 4), (x + wide / 2, sag - 5), (x + wide - 2, low - 4)], "#f2bd42", 5)


def _footlights(score: Score) -> None:
    frame, band = score.framing, score.band(1.14)
    y = frame.y(0.965)
    for x in score.strata(9 * max(0.6, frame.across), jitter=0):
        band.sheet(0.8)
        band.fill(arch(x - 26, y, 52, 60, 26), "#4a3040")
        band.oval(x, y + 12, 13, "#fff0b8", bright=True)
        band.glow(x, y, 80, ACCENT, 0.35, hot=True)
