"""Furniture of a home."""

import random

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.outlines import star
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import (
    CREAM,
    GOLD,
    TEAL,
    WOOD,
    WOOD_DARK,
    legs,
)
from integrations.animatic.sets.props.recipe import prop

_SPINES = ("#c8504a", "#3f8f8a", "#f0bc4a", "#4a6fb0", "#8a5a98", "#e8dcc0", "#5f9a5c", "#d9803f")


@prop(130, "furniture")
def chair(art: Art, colour: str = WOOD) -> None:
    legs(art, (-26, 26), -44, 0, darken(colour, 0.15), 8)
    art.rect(-30, -102, 8, 60, colour)
    art.rect(22, -102, 8, 60, colour)
    for y in (-98, -80, -64):
        art.rect(-26, y, 52, 9, lighten(colour, 0.08), radius=3)
    art.sheet(0.5)
    art.rect(-36, -50, 72, 11, lighten(colour, 0.12), colour, radius=4)


@prop(150, "furniture")
def armchair(art: Art, colour: str = "#3f8f8a") -> None:
    legs(art, (-40, 40), -12, 0, WOOD_DARK, 8)
    art.rect(-46, -104, 92, 80, lighten(colour, 0.06), darken(colour, 0.16), radius=22)
    for x, y in ((-16, -74), (16, -74), (0, -58)):
        art.oval(x, y, 3, darken(colour, 0.35))
    art.sheet(0.6)
    art.rect(-40, -48, 80, 26, lighten(colour, 0.16), colour, radius=10)
    for s in (-1, 1):
        art.sheet(0.7)
        art.rect(s * 48 - 14, -64, 28, 56, lighten(colour, 0.1), darken(colour, 0.14), radius=12)


@prop(140, "furniture")
def sofa(art: Art, colour: str = "#c8604f") -> None:
    legs(art, (-110, 110), -12, 0, WOOD_DARK, 9)
    art.rect(-122, -100, 244, 84, lighten(colour, 0.05), darken(colour, 0.18), radius=22)
    for s in (-1, 1):
        art.sheet(0.6)
        art.rect(s * 55 - 56, -50, 112, 32, lighten(colour, 0.14), colour, radius=10)
    for s in (-1, 1):
        art.sheet(0.7)
        art.rect(s * 126 - 18, -68, 36, 60, lighten(colour, 0.09), darken(colour, 0.14), radius=15)
    for x, c, r in ((-84, "#f2c75a", -10), (82, TEAL, 12)):
        art.sheet(0.6)
        with art.placed(x, -64, 1, r):
            art.rect(-22, -22, 44, 42, c, darken(c, 0.15), radius=9)


@prop(110, "furniture")
def table(art: Art, colour: str = WOOD, width: float = 110) -> None:
    legs(art, (-width + 14, width - 14), -84, 0, darken(colour, 0.18), 11)
    art.rect(-width + 8, -84, 2 * width - 16, 13, darken(colour, 0.1))
    art.sheet(0.7, 0.2)
    art.rect(-width, -98, 2 * width, 16, lighten(colour, 0.14), colour, radius=5)


@prop(110, "furniture")
def round_table(art: Art, colour: str = WOOD, cloth: str = "") -> None:
    art.blob([(-7, -84), (7, -84), (10, -20), (40, 0), (-40, 0), (-10, -20)], darken(colour, 0.15), roundness=0.3)
    art.sheet(0.7)
    if cloth:
        art.blob(
            [
                (-76, -92),
                (76, -92),
                (84, -50),
                (62, -44),
                (40, -54),
                (18, -44),
                (-4, -54),
                (-26, -44),
                (-50, -54),
                (-70, -44),
                (-84, -50),
            ],
            cloth,
            darken(cloth, 0.1),
            roundness=0.4,
        )
    art.oval(0, -92, 78, lighten(cloth or colour, 0.18), ry=11)


@prop(120, "furniture")
def desk(art: Art, colour: str = "#b07a4c", width: float = 130) -> None:
    art.rect(-width + 8, -86, 62, 86, colour, darken(colour, 0.18), radius=3)
    for j in range(3):
        art.rect(-width + 14, -80 + j * 26, 50, 21, lighten(colour, 0.1), radius=3)
        art.oval(-width + 39, -69 + j * 26, 3, GOLD)
    art.rect(width - 22, -86, 12, 86, darken(colour, 0.12))
    art.sheet(0.7, 0.2)
    art.rect(-width, -98, 2 * width, 14, lighten(colour, 0.16), colour, radius=4)


@prop(330, "furniture")
def bookcase(art: Art, colour: str = "#9a6a44", width: float = 36, rows: int = 5) -> None:
    rng = random.Random(int(width) + rows)
    art.rect(-width, -100, 2 * width, 100, darken(colour, 0.2), darken(colour, 0.4), radius=2)
    shelf = 92 / rows
    for j in range(rows):
        y, x = (-4 - j * shelf, -width + 5)
        art.sheet(0.35)
        while x < width - 9:
            thick, tall = (rng.uniform(3.2, 6), shelf * rng.uniform(0.58, 0.82))
            if rng.random() < 0.12:
                x += rng.uniform(5, 10)
                continue
            art.rect(x, y - tall, thick, tall, rng.choice(_SPINES), radius=0.6)
            art.rect(x, y - tall * 0.8, thick, 1.2, CREAM, alpha=0.7)
            x += thick + 0.5
    art.sheet(0.6)
    for j in range(rows + 1):
        art.rect(-width, -3 - j * shelf - 1.4, 2 * width, 3, lighten(colour, 0.1))
    for x in (-width, width - 3.5):
        art.rect(x, -100, 3.5, 100, lighten(colour, 0.08), colour)
    art.rect(-width - 2, -103, 2 * width + 4, 5, lighten(colour, 0.2), radius=1.5)


@prop(130, "furniture")
def bed(art: Art, colour: str = "#5a8fc0", frame: str = WOOD) -> None:
    art.rect(-170, -104, 16, 104, frame, darken(frame, 0.2), radius=6)
    art.rect(154, -62, 14, 62, frame, darken(frame, 0.2), radius=6)
    art.rect(-158, -40, 316, 24, darken(frame, 0.1), radius=3)
    art.sheet(0.5)
    art.rect(-156, -60, 312, 26, "#f6efe2", radius=10)
    art.sheet(0.6)
    art.rect(-148, -84, 76, 32, "#ffffff", "#e0dce8", radius=14)
    art.sheet(0.7, 0.2)
    art.blob(
        [(-66, -70), (40, -76), (156, -66), (160, -22), (60, -18), (-70, -22)],
        lighten(colour, 0.12),
        darken(colour, 0.1),
        roundness=0.22,
    )
    for i in range(5):
        for j in range(2):
            art.fill(star(-40 + i * 42 + j * 18, -56 + j * 20, 6), lighten(colour, 0.55))
    art.rect(-74, -72, 20, 50, lighten(colour, 0.5), radius=5)


@prop(100, "furniture")
def rug(art: Art, colour: str = "#c8604f", width: float = 190) -> None:
    art.oval(0, -20, width, colour, ry=24)
    art.oval(0, -20, width * 0.84, lighten(colour, 0.55), ry=19)
    art.oval(0, -20, width * 0.74, mix(colour, "#3f4a7a", 0.45), ry=16)
    art.oval(0, -20, width * 0.34, lighten(colour, 0.45), ry=7)
