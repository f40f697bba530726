"""Toys and music."""

import math

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import box, star
from integrations.animatic.drawing.shapes import ellipse, heart, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import BLUE, CREAM, GOLD, INK, RED, WOOD, WOOD_DARK, shine
from integrations.animatic.sets.props.recipe import prop


@prop(105, "play")
def guitar(art: Art) -> None:
    with art.placed(0, 0, 1, 16):
        art.rect(-4, -100, 8, 56, WOOD_DARK)
        art.rect(-8, -108, 16, 14, "#5a3420", radius=2)
        art.sheet(0.6, 0.2)
        art.blob(
            [(0, -56), (20, -50), (17, -36), (28, -18), (18, -2), (-18, -2), (-28, -18), (-17, -36), (-20, -50)],
            "#eaa04c",
            "#c06f2c",
            roundness=0.6,
        )
        art.oval(0, -34, 8.5, "#4a2a1c")
        art.rect(-11, -16, 22, 4, "#5a3420", radius=1)
        for i in (-2, 0, 2):
            art.line([(i, -98), (i, -14)], "#f7ead0", 0.8)


@prop(60, "play")
def drum(art: Art) -> None:
    art.rect(-50, -70, 100, 66, RED, "#a83038", radius=6)
    for i in range(5):
        art.line([(-48 + i * 20, -66), (-38 + i * 20, -8), (-28 + i * 20, -66)], CREAM, 2.4, roundness=0.02)
    art.rect(-54, -12, 108, 12, GOLD, radius=5)
    art.sheet(0.5)
    art.oval(0, -70, 54, GOLD, ry=14)
    art.oval(0, -71, 48, CREAM, ry=11)
    for s in (-1, 1):
        art.line([(s * 6, -78), (s * 46, -108)], WOOD, 5)


@prop(40, "play")
def trumpet(art: Art) -> None:
    art.rect(-60, -56, 90, 8, GOLD, radius=3)
    art.blob([(24, -58), (56, -64), (76, -84), (76, -20), (56, -40), (24, -46)], "#ffd766", "#d9962c", roundness=0.4)
    art.fill(minus(box(-36, -56, 56, 36, 16), box(-29, -49, 42, 22, 10)), "#e0a838")
    for x in (-20, -6, 8):
        art.rect(x - 3, -72, 7, 18, CREAM, radius=2)
    art.rect(-70, -59, 12, 14, "#c8882c", radius=4)


@prop(40, "play")
def ball(art: Art) -> None:
    art.oval(0, -48, 48, "#fff6ea", shade="#e0d4cc")
    with art.clipped(ellipse(0, -48, 48)):
        for i, c in enumerate((RED, "#ffc94a", BLUE)):
            t = i * 2.094
            art.blob(
                [
                    (0, -48),
                    (math.cos(t) * 60, -48 + math.sin(t) * 60),
                    (math.cos(t + 1.05) * 60, -48 + math.sin(t + 1.05) * 60),
                ],
                c,
                roundness=0.3,
            )
        shine(art, -18, -70, 12, 8)
    art.oval(0, -48, 7, CREAM)


@prop(60, "play")
def teddy(art: Art) -> None:
    b = "#b9824f"
    for s in (-1, 1):
        art.oval(s * 22, -92, 12, b)
        art.oval(s * 22, -92, 6, "#e8c090")
        art.oval(s * 26, -10, 15, b)
        art.oval(s * 34, -42, 12, b, ry=15)
    art.oval(0, -32, 30, b, ry=32)
    art.oval(0, -30, 17, "#e8c090", ry=20)
    art.sheet(0.6)
    art.oval(0, -76, 28, lighten(b, 0.08), ry=25)
    art.oval(0, -68, 12, "#f0d0a4", ry=9)
    for s in (-1, 1):
        art.oval(s * 10, -82, 3.4, INK)
    art.oval(0, -72, 4, INK, ry=3)
    art.polygon([(-14, -52), (0, -48), (14, -52), (14, -42), (0, -46), (-14, -42)], RED, radius=2)


@prop(90, "play")
def kite(art: Art) -> None:
    art.line([(0, -30), (-14, -20), (6, -10), (-8, 0)], INK, 2)
    for x, y in ((-12, -21), (4, -10)):
        art.polygon([(x - 8, y - 5), (x + 8, y + 5), (x + 8, y - 5), (x - 8, y + 5)], "#ffc94a")
    art.sheet(0.6)
    art.polygon([(0, -108), (36, -72), (0, -30), (-36, -72)], "#58b0b4")
    art.polygon([(0, -108), (36, -72), (0, -72)], RED)
    art.polygon([(0, -72), (-36, -72), (0, -30)], "#ffc94a")
    art.line([(0, -108), (0, -30)], WOOD_DARK, 2)
    art.line([(-36, -72), (36, -72)], WOOD_DARK, 2)


@prop(110, "play")
def balloons(art: Art) -> None:
    for x, y, c in ((-24, -74, RED), (22, -78, "#4aa3d0"), (0, -92, "#ffc94a")):
        art.line([(x, y + 18), (x * 0.4, -34), (0, 0)], "#8a8494", 1.4)
        art.sheet(0.5)
        art.oval(x, y, 19, lighten(c, 0.1), shade=darken(c, 0.15), ry=23)
        art.polygon([(x - 4, y + 26), (x + 4, y + 26), (x, y + 20)], c)
        shine(art, x - 7, y - 9, 4, 6, alpha=0.6)


@prop(46, "play")
def gift(art: Art) -> None:
    art.rect(-42, -62, 84, 62, "#58b0b4", "#3a8a98", radius=4)
    art.rect(-9, -62, 18, 62, "#ffd75e")
    art.sheet(0.6)
    art.rect(-48, -74, 96, 20, "#6cc4c4", radius=4)
    art.rect(-9, -74, 18, 20, "#ffe08a")
    for s in (-1, 1):
        art.blob([(0, -76), (s * 30, -96), (s * 34, -78), (s * 10, -74)], "#ffd75e", "#f0a83a", roundness=0.6)
    art.oval(0, -78, 7, "#f7b944")


@prop(38, "play")
def blocks(art: Art) -> None:
    signs = (star(-24, -23, 13), heart(24, -23, 9), ellipse(0, -71, 10))
    for (x, y, c), sign in zip(((-24, 0, RED), (24, 0, BLUE), (0, -48, "#f2b03c")), signs, strict=True):
        art.sheet(0.5)
        art.rect(x - 23, y - 46, 46, 46, lighten(c, 0.1), darken(c, 0.12), radius=5)
        art.rect(x - 17, y - 40, 34, 34, CREAM, radius=3)
        art.fill(sign, c)
