"""The castle hall: stone, tall windows, banners, torches and a throne on its steps."""

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import arch, star
from integrations.animatic.sets.generators.particles import flicker, motes, sparks
from integrations.animatic.sets.generators.rooms import Decor, lamp_light, room
from integrations.animatic.sets.generators.windows import Opening, window
from integrations.animatic.sets.props.light import torch
from integrations.animatic.sets.props.magic import chest, shield, sword
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="castle_hall",
    words=(
        *("castle hall", "throne room", "great hall", "hall", "dungeon", "throne", "banquet", "temple", "church"),
        *("cathedral", "mansion", "tower room", "armoury", "palace hall", "court"),
    ),
    label="in the castle hall",
    interior=True,
    neighbours=("castle", "library"),
    particles=("sparks", "motes"),
    spots=("throne", "torch", "chest"),
)


@scenery(_INFO)
def castle_hall(score: Score) -> None:
    """The throne in the middle, arched windows and pillars to both sides, a red carpet forward."""
    frame, size = score.framing, score.framing.hero()
    room(score, Decor("#b4a8b8", "#9a8ea6", "#9a90a0", "stone", "flags", ceiling=False))
    places = (0.22, 0.78) if frame.square < 0.6 else (0.18, 0.82)
    for i, share in enumerate(places):
        opening = Opening("#8a7f92", panes=(2, 3), arched=True, shaft=i == 0, sill=False, depth=0.44 + 0.01 * i)
        window(score, frame.x(share), frame.y(0.12), 130 * size, 250 * size, opening)
    _pillars(score, size)
    _banners(score)
    _torches(score)
    _throne(score, size)
    _carpet(score)
    near = score.band(1.0)
    put(near, chest(), frame.x(0.15), frame.y(0.875), 1.1, lift=1)
    score.anchor("chest", frame.x(0.25), frame.y(0.875))
    motes(score, (frame.x(0.1), frame.y(0.1), frame.x(0.9), frame.y(0.85)), 26, "#ffe8c0", depth=0.7)


def _pillars(score: Score, size: float) -> None:
    frame, band, stone = score.framing, score.band(0.64), "#c4b8c8"
    for share in (0.06, 0.36, 0.64, 0.94) if frame.square < 0.6 else (0.02, 0.98):
        x, half = frame.x(share), 30 * min(1.2, size)
        band.sheet(1, 0.25)
        top, foot = frame.top - 20, score.floor + 22
        band.rect(x - half, top, 2 * half, foot - top, lighten(stone, 0.1), darken(stone, 0.16), sideways=True)
        for shift in (-0.45, 0.0, 0.45):
            groove = [(x + shift * half, frame.y(0.06)), (x + shift * half, foot - 30)]
            band.line(groove, darken(stone, 0.2), 2.4, alpha=0.6)
        band.rect(x - half * 1.4, foot - 26, half * 2.8, 28, lighten(stone, 0.05), darken(stone, 0.12), radius=4)
        band.rect(x - half * 1.4, frame.y(0.02), half * 2.8, 24, lighten(stone, 0.14), stone, radius=4)


def _banners(score: Score) -> None:
    frame, band = score.framing, score.band(0.66, Motion(sway=2))
    for share, colour in ((0.36, "#b8404a"), (0.64, "#3f5aa0")) if frame.square < 0.6 else ((0.02, "#b8404a"),):
        x, top, low = frame.x(share), frame.y(0.10), frame.y(0.44)
        band.sheet(0.8, 0.2)
        band.rect(x - 40, top - 6, 80, 8, "#d8a860", radius=4)
        cloth = [(x - 32, top), (x + 32, top), (x + 32, low), (x, low - 26), (x - 32, low)]
        band.polygon(cloth, lighten(colour, 0.06), darken(colour, 0.2), radius=2)
        band.fill(star(x, (top + low) / 2 - 6, 20), "#f2c75a")


def _torches(score: Score) -> None:
    frame, band = score.framing, score.band(0.67)
    for share in (0.29, 0.71) if frame.square < 0.6 else (0.33, 0.67):
        x, y = frame.x(share), frame.y(0.50)
        put(band, torch(), x, y, 0.95, shadow=False)
        score.lamp(x, y - 66, 330, "#ffb878", 1.0 if score.lamps_on else 0.35)
        flicker(score, x, y - 64, 120, depth=0.68)
        sparks(score, (x - 12, y - 190, x + 12, y - 76), 6, depth=0.68)
    score.anchor("torch", frame.x(0.29), frame.y(0.80), 0.95, 0.8)


def _throne(score: Score, size: float) -> None:
    frame, band = score.framing, score.band(0.74)
    x, foot = frame.x(0.5), score.floor + frame.y(0.055)
    k = min(1.25, size * 1.1)
    for step, half in enumerate((190, 150, 112)):
        band.sheet(0.8, 0.2)
        y = foot - step * 20 * k
        band.rect(x - half * k, y - 20 * k, 2 * half * k, 24 * k, "#cfc4d2", "#a89cb0", radius=3)
    _seat(band, x, foot - 60 * k, k)
    lamp_light(score, band, x, foot - 190 * k, 150, "#ffe0b0", 0.5)
    score.anchor("throne", x, foot - 128 * k, 0.95, 0.75)
    for side in (-1, 1):
        put(band, shield(), x + side * 150 * k, foot - 2, 1.2 * k, lift=0.9)
        put(band, sword(), x + side * 196 * k, foot + 6, 0.95 * k, turn=side * 7)


def _seat(band: Band, x: float, y: float, k: float) -> None:
    gold, velvet = "#e0aa4a", "#a8384a"
    band.sheet(0.9, 0.3)
    band.fill(arch(x - 62 * k, y - 240 * k, 124 * k, 240 * k, 62 * k), lighten(gold, 0.15), darken(gold, 0.2))
    band.sheet(0.5, 0.2)
    band.fill(arch(x - 46 * k, y - 220 * k, 92 * k, 160 * k, 46 * k), lighten(velvet, 0.12), darken(velvet, 0.2))
    for u, v in ((0, -180), (-18, -150), (18, -150), (0, -120)):
        band.oval(x + u * k, y + v * k, 3.4 * k, gold)
    band.sheet(0.7, 0.2)
    band.rect(x - 60 * k, y - 78 * k, 120 * k, 26 * k, lighten(velvet, 0.16), velvet, radius=9)
    band.rect(x - 60 * k, y - 54 * k, 120 * k, 54 * k, gold, darken(gold, 0.2), radius=4)
    for side in (-1, 1):
        band.sheet(0.7, 0.2)
        band.rect(
            x + side * 60 * k - 13 * k, y - 108 * k, 26 * k, 108 * k, lighten(gold, 0.12), darken(gold, 0.15), radius=8
        )
        band.oval(x + side * 60 * k, y - 112 * k, 15 * k, lighten(gold, 0.25), gold)
    crown = [(-26, 0), (-32, -34), (-13, -18), (0, -42), (13, -18), (32, -34), (26, 0)]
    band.sheet(0.6, 0.3)
    band.polygon([(x + u * k, y + (v - 234) * k) for u, v in crown], "#ffd766", "#dd9c30", radius=3)


def _carpet(score: Score) -> None:
    frame, band = score.framing, score.band(0.78)
    top, low, red = score.floor + frame.y(0.05), frame.bottom, "#b8404a"
    near, far = frame.x(0.25), frame.x(0.075)
    band.sheet(0.3)
    middle = frame.x(0.5)
    band.polygon(
        [(middle - far, top), (middle + far, top), (middle + near, low), (middle - near, low)],
        lighten(red, 0.08),
        darken(red, 0.12),
    )
    for side in (-1, 1):
        hem = [(middle + side * far * 0.86, top), (middle + side * near * 0.88, low)]
        band.line(hem, "#f0c878", 5, alpha=0.9)
