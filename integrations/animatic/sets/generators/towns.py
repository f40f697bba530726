"""Towers, skylines and shopfronts: the buildings of a city."""

import random

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.outlines import scallop
from integrations.animatic.drawing.shapes import ellipse, rectangle, union
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.masonry import pane, someone_home
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.score import Band, Score

_CROWNS = ("flat", "step", "slope", "tank", "spire")
_GOODS = ("#e8604f", "#f2bd42", "#4a86c8", "#7fb86a")
_AWNINGS = ("#d8493f", "#3f8f8a", "#4a6fb0", "#e0983a")
_ROOM_LIGHTS = ("#ffe2a0", "#ffd080", "#fff0c8")


def skyline(
    score: Score,
    depth: float,
    y: float,
    heights: tuple[float, float],
    colours: tuple[str, ...],
    widths: tuple[float, float] = (60, 120),
) -> Band:
    """A row of towers across the whole picture, standing on y."""
    band, rng, frame = score.band(depth), score.rng, score.framing
    x = frame.left
    while x < frame.right:
        width = rng.uniform(*widths)
        band.sheet(0.7, 0.2)
        tower_block(band, x, y, width, rng.uniform(*heights) * frame.up, rng.choice(colours), rng)
        x += width + rng.choice((2, 4, 14))
    return band


def tower_block(art: Art, x: float, y: float, width: float, height: float, colour: str, rng: random.Random) -> None:
    """A city building from its lower left corner: body, crown and a grid of windows."""
    top = y - height
    art.rect(x, top, width, height + 30, lighten(colour, 0.10), darken(colour, 0.12))
    art.rect(x + width * 0.72, top, width * 0.28, height + 30, darken(colour, 0.25), alpha=0.35)
    _crown(art, x, top, width, colour, rng.choice(_CROWNS))
    art.rect(x - 3, top - 2, width + 6, 7, lighten(colour, 0.25))
    if art.snowing:
        art.rect(x - 5, top - 9, width + 10, 12, "#fbfdff", radius=6)
    columns, rows = max(2, int(width / 27)), max(2, int(height / 36))
    glass = mix(colour, "#9fd0e8", 0.5 * (1 - art.night)) if art.night < 0.9 else darken(colour, 0.4)
    for column in range(columns):
        for row in range(rows):
            wide, tall = width / columns * 0.46, height / rows * 0.50
            at = (x + width * (column + 0.5) / columns - wide / 2, top + 16 + (height - 16) * row / rows)
            if someone_home(art, rng, 0.42):
                art.rect(*at, wide, tall, rng.choice(_ROOM_LIGHTS), bright=True, radius=1.5)
            else:
                art.rect(*at, wide, tall, glass, alpha=0.9, radius=1.5)


def _crown(art: Art, x: float, top: float, width: float, colour: str, kind: str) -> None:
    if kind == "step":
        art.rect(x + width * 0.2, top - width * 0.22, width * 0.6, width * 0.24, colour)
    elif kind == "slope":
        art.polygon([(x, top + 1), (x + width, top + 1), (x + width, top - width * 0.3)], lighten(colour, 0.05))
    elif kind == "tank":
        art.rect(x + width * 0.56, top - width * 0.30, width * 0.28, width * 0.22, "#8a5f48")
        lid = [(0.52, 0.30), (0.88, 0.30), (0.70, 0.46)]
        art.polygon([(x + width * u, top - width * v) for u, v in lid], "#6b4636")
        for share in (0.6, 0.8):
            art.rect(x + width * share, top - width * 0.1, 2.4, width * 0.1, "#4a3530")
    elif kind == "spire":
        art.rect(x + width * 0.3, top - width * 0.16, width * 0.4, width * 0.18, lighten(colour, 0.1))
        mast = x + width * 0.5
        art.line([(mast, top - width * 0.1), (mast, top - width * 0.62)], darken(colour, 0.3), 2.5)


def shopfront(art: Art, x: float, y: float, width: float, height: float, colour: str, rng: random.Random) -> None:
    """A town house with a shop, from its lower left corner."""
    top = y - height
    art.sheet(0.8, 0.2)
    art.rect(x, top, width, height + 8, lighten(colour, 0.12), darken(colour, 0.12))
    art.rect(x - 4, top - 8, width + 8, 15, lighten(colour, 0.4), lighten(colour, 0.1), radius=2)
    if art.snowing:
        art.sheet(0.5)
        drift = rectangle(x - 8, top - 15, x + width + 8, top, 7)
        heaps = (ellipse(x + width * 0.2, top - 3, 16, 8), ellipse(x + width * 0.62, top - 3, 22, 9))
        art.fill(union(drift, *heaps), "#fbfdff")
    for row in range(int((height - 120) / 62) + 1):
        for share in (0.16, 0.56):
            lit = someone_home(art, rng, 0.6)
            pane(art, x + width * share, top + 24 + row * 64, width * 0.20, 38, lit=lit, frame=lighten(colour, 0.55))
    _shop_window(art, x, y, width, colour, rng)
    _awning(art, x, y, width, rng)


def _shop_window(art: Art, x: float, y: float, width: float, colour: str, rng: random.Random) -> None:
    lit = art.lamps_lit
    art.sheet(0.4)
    art.rect(x + 8, y - 86, width - 16, 88, darken(colour, 0.5), radius=2)
    door = x + (width - 48 if rng.random() < 0.5 else 16)
    shown = x + 14 if door > x + width / 2 else x + 54
    glass = ("#ffe6a8", "#ffbe68") if lit else ("#cfe6ee", "#9cc4d8")
    art.rect(shown, y - 76, width - 68, 62, *glass, bright=lit)
    for i in range(4):
        art.oval(shown + 12 + i * (width - 92) / 3, y - 20, 8, rng.choice(_GOODS))
    art.rect(door, y - 78, 32, 80, "#ffd890" if lit else lighten(colour, 0.35), bright=lit)
    art.rect(door + 4, y - 72, 24, 40, "#fff0c8" if lit else "#b8d8e6", bright=lit)
    if lit:
        art.glow(shown + (width - 68) / 2, y - 44, 140, ACCENT, 0.17 + 0.17 * art.night, hot=True)


def _awning(art: Art, x: float, y: float, width: float, rng: random.Random) -> None:
    art.sheet(0.9)
    colour, stripes = rng.choice(_AWNINGS), 7
    wide = (width - 8) / stripes
    for i in range(stripes):
        cloth = scallop(x + 4 + wide * i, y - 104, wide + 0.6, 36, wide / 2)
        art.fill(cloth, colour if i % 2 else "#fff3e0")
