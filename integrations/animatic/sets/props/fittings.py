"""Fittings of kitchens, shops, schools, wards and trains."""

import math

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.outlines import arch, box
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import (
    BLUE,
    CREAM,
    GOLD,
    GREEN,
    INK,
    RED,
    STEEL,
    WOOD,
    WOOD_DARK,
    lamp_glow,
    legs,
)
from integrations.animatic.sets.props.recipe import prop


@prop(280, "furniture")
def fridge(art: Art, colour: str = "#cfe0dc") -> None:
    art.rect(-24, -100, 48, 98, lighten(colour, 0.2), darken(colour, 0.12), radius=6)
    art.sheet(0.4)
    art.rect(-24, -100, 48, 34, lighten(colour, 0.28), radius=6)
    for y in (-84, -56):
        art.rect(-19, y, 3, 14, "#8a96a4", radius=1.5)
    for x, y, c in ((4, -90, RED), (10, -80, GOLD), (0, -48, "#fff3c0")):
        art.rect(x, y, 8, 7, c, radius=1)


@prop(125, "furniture")
def stove(art: Art) -> None:
    art.rect(-50, -98, 100, 98, "#f2ede4", "#cfc8c0", radius=5)
    art.rect(-38, -64, 76, 48, "#3f4458", radius=5)
    art.rect(-32, -58, 64, 34, "#ffb45a" if art.lamps_lit else "#5a6078", bright=art.lamps_lit, radius=3)
    for i in range(4):
        art.oval(-33 + i * 22, -82, 6, "#5a6078")
    art.rect(-54, -104, 108, 8, "#5a6078", radius=3)
    art.sheet(0.6)
    art.blob([(-34, -104), (-36, -132), (4, -132), (2, -104)], "#d8614a", "#a83f3c", roundness=0.2)
    art.rect(-38, -136, 44, 6, "#e8856a", radius=3)
    art.oval(-16, -139, 4, INK)


@prop(120, "furniture")
def counter(art: Art, colour: str = "#7fa8a0", width: float = 120, worktop: str = "#e8d8bc") -> None:
    art.rect(-width, -92, 2 * width, 92, lighten(colour, 0.06), darken(colour, 0.14))
    n = int(width / 30)
    for i in range(n):
        x = -width + 6 + i * (2 * width - 6) / n
        art.rect(x, -80, (2 * width - 6) / n - 8, 72, lighten(colour, 0.18), colour, radius=4)
        art.oval(x + (2 * width - 6) / n - 17, -46, 3.4, GOLD)
    art.sheet(0.8, 0.2)
    art.rect(-width - 6, -102, 2 * width + 12, 14, lighten(worktop, 0.15), darken(worktop, 0.1), radius=4)


@prop(110, "furniture")
def cupboard(art: Art, colour: str = "#7fa8a0", width: float = 110) -> None:
    art.rect(-width, -92, 2 * width, 88, lighten(colour, 0.08), darken(colour, 0.1), radius=4)
    n = max(2, int(width / 36))
    for i in range(n):
        x = -width + 6 + i * (2 * width - 6) / n
        art.rect(x, -86, (2 * width - 6) / n - 7, 76, lighten(colour, 0.22), lighten(colour, 0.04), radius=4)
        art.oval(x + ((2 * width - 6) / n - 14 if i % 2 == 0 else 7), -40, 3.2, GOLD)


@prop(110, "furniture")
def painting(art: Art, picture: str = "mountains") -> None:
    art.rect(-58, -92, 116, 92, "#d9a44a", "#a8762c", radius=4)
    art.rect(-47, -81, 94, 70, "#bfe0ec", "#f7e0b8")
    with art.clipped(box(-47, -81, 94, 70)):
        if picture == "mountains":
            art.polygon([(-60, -10), (-16, -62), (30, -10)], "#7f8fb8")
            art.polygon([(-10, -10), (30, -50), (70, -10)], "#5f74a0")
            art.oval(26, -64, 9, "#ffd75e")
        elif picture == "boat":
            art.blob([(-60, -30), (0, -36), (60, -28), (60, 0), (-60, 0)], "#4a90b8")
            art.polygon([(-14, -34), (14, -34), (8, -22), (-8, -22)], RED)
            art.polygon([(0, -70), (0, -38), (24, -38)], CREAM)
        else:
            for x in (-26, 0, 26):
                art.line([(x * 0.4, -12), (x, -48)], GREEN, 4)
                art.oval(x, -52, 11, [RED, "#ffc94a", "#a45fd0"][(x + 26) // 26])
            art.polygon([(-14, -12), (14, -12), (10, -30), (-10, -30)], BLUE)


@prop(190, "furniture")
def blackboard(art: Art, width: float = 120) -> None:
    art.rect(-width, -100, 2 * width, 92, WOOD, WOOD_DARK, radius=3)
    art.rect(-width + 6, -94, 2 * width - 12, 80, "#2f5a4c", "#274a42")
    _sum_in_chalk(art, -width * 0.76)
    _sun_in_chalk(art, width * 0.42)
    wavy = [(-0.8, -34), (-0.5, -38), (-0.2, -32), (0.1, -36)]
    art.line([(width * u, y) for u, y in wavy], "#f2b8c0", 2.4)
    art.line([(-width * 0.8, -24), (-width * 0.3, -26)], "#bfe0f2", 2.4)
    art.sheet(0.6)
    art.rect(-width + 10, -12, 2 * width - 20, 6, lighten(WOOD, 0.15), radius=2)
    for x, c in ((-0.5, "#ffffff"), (-0.4, "#f2d060"), (0.5, "#f2a8b8")):
        art.rect(width * x, -15, 9, 3.4, c, radius=1)


def _sum_in_chalk(art: Art, x: float) -> None:
    """2 + 3 = 5 in strokes: a sum reads the same in every language."""
    strokes = (
        [(0, -73), (5, -77), (10, -73), (8, -68), (0, -62), (11, -62)],
        [(18, -69), (28, -69)],
        [(23, -74), (23, -64)],
        [(35, -76), (45, -76), (40, -71), (46, -66), (41, -61), (34, -63)],
        [(53, -72), (63, -72)],
        [(53, -66), (63, -66)],
        [(80, -77), (71, -77), (71, -70), (79, -70), (81, -64), (76, -61), (70, -63)],
    )
    for points in strokes:
        art.line([(x + u, y) for u, y in points], "#f2f4ea", 2.6, alpha=0.9, roundness=0.35)


def _sun_in_chalk(art: Art, x: float) -> None:
    art.oval(x, -56, 18, "#f2d060", alpha=0.85)
    for i in range(8):
        dx, dy = math.cos(i * math.pi / 4), math.sin(i * math.pi / 4)
        ray = [(x + dx * 22, -56 + dy * 22), (x + dx * 29, -56 + dy * 29)]
        art.line(ray, "#f2d060", 2.4)


@prop(250, "furniture")
def fireplace(art: Art) -> None:
    art.rect(-50, -74, 100, 74, "#b0685a", "#8a4a42", radius=2)
    for j in range(7):
        for i in range(6):
            art.rect(
                -48 + i * 17 - j % 2 * 6,
                -72 + j * 10.5,
                15,
                8.5,
                mix("#c07a68", "#8f4a44", (i * 5 + j * 3) % 7 / 7),
                radius=1.5,
            )
    art.sheet(0.5)
    art.fill(arch(-30, -48, 60, 48, 26), "#2a1c24")
    art.blob([(0, -38), (12, -22), (18, -8), (-18, -8), (-12, -22)], "#ff8238", bright=True)
    art.blob([(1, -26), (8, -14), (0, -7), (-8, -14)], "#ffd766", bright=True)
    for r in (-14, 14):
        with art.placed(0, -5, 1, r):
            art.rect(-22, -3, 44, 6, WOOD_DARK, radius=3)
    art.sheet(0.8, 0.2)
    art.rect(-58, -82, 116, 10, WOOD, WOOD_DARK, radius=2)
    art.glow(0, -20, 70, "#ffa34a", 0.55, hot=True)


@prop(300, "furniture")
def door(art: Art, colour: str = "#b5744a") -> None:
    art.rect(-27, -100, 54, 100, lighten(colour, 0.3), radius=2)
    art.sheet(0.4)
    art.rect(-22, -95, 44, 95, lighten(colour, 0.06), darken(colour, 0.12))
    for x in (-17, 3):
        for y, h in ((-88, 36), (-44, 36)):
            art.rect(x, y, 14, h, darken(colour, 0.14), colour, radius=1)
    art.oval(16, -46, 2.6, GOLD)


@prop(60, "furniture")
def till(art: Art) -> None:
    art.polygon([(-50, 0), (50, 0), (44, -40), (-44, -40)], "#c8963c", "#9f6f2a", radius=4)
    art.polygon([(-40, -40), (40, -40), (30, -84), (-30, -84)], "#e0ae52", "#b9822f", radius=4)
    art.rect(-22, -108, 44, 24, "#5a4a3a", radius=3)
    for i in range(3):
        art.rect(-15 + i * 11, -101, 7, 11, "#ffe9a8", bright=True, radius=2)
    for j in range(3):
        for i in range(4):
            art.oval(-20 + i * 13, -72 + j * 11, 4, CREAM)


@prop(270, "furniture")
def drip_stand(art: Art) -> None:
    art.rect(-1, -98, 2, 96, STEEL)
    for x in (-12, 0, 12):
        art.line([(0, -6), (x, 0)], STEEL, 1.8)
    art.line([(-8, -95), (0, -99), (8, -95)], STEEL, 1.6)
    art.sheet(0.5)
    art.blob([(3, -93), (13, -93), (13, -76), (8, -72), (3, -76)], "#cfeef4", "#8fd0e0", roundness=0.3)
    art.line([(8, -72), (10, -50), (4, -34)], "#bfe4ee", 1)


@prop(150, "furniture")
def monitor(art: Art) -> None:
    art.rect(-3, -44, 6, 42, STEEL)
    art.rect(-24, -4, 48, 5, STEEL, radius=2)
    art.sheet(0.6)
    art.rect(-46, -100, 92, 60, "#e6ebf0", "#c0c8d2", radius=6)
    art.rect(-40, -94, 80, 46, "#1c3a42", bright=True, radius=3)
    art.line(
        [(-36, -70), (-16, -70), (-10, -86), (-2, -56), (6, -70), (36, -70)], "#6ff0b0", 3, bright=True, roundness=0.05
    )
    lamp_glow(art, 0, -70, 70, 0.3, "#8af0c8")


@prop(150, "furniture")
def train_seat(art: Art, colour: str = "#3f7f8a") -> None:
    art.rect(-62, -10, 124, 10, "#4a5068")
    art.rect(-62, -104, 30, 100, lighten(colour, 0.08), darken(colour, 0.2), radius=12)
    art.sheet(0.6)
    art.rect(-56, -42, 112, 28, lighten(colour, 0.16), colour, radius=10)
    art.rect(-60, -112, 26, 24, CREAM, radius=8)


@prop(190, "furniture")
def piano(art: Art) -> None:
    art.rect(-90, -100, 180, 96, "#4a3040", "#2f1c2a", radius=5)
    art.rect(-80, -90, 160, 28, "#5f4050", radius=3)
    art.sheet(0.8)
    art.rect(-94, -52, 188, 10, "#5a3a4c", radius=3)
    art.rect(-84, -58, 168, 8, "#fbf6ea")
    for i in range(20):
        if i % 7 not in (2, 6):
            art.rect(-80 + i * 8.3, -58, 4, 5, INK)
    legs(art, (-80, 80), -42, 0, "#3f2636", 9)
    art.rect(-20, -86, 40, 24, CREAM, radius=1)
