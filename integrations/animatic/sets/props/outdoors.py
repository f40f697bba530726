"""Things that stand outdoors."""

import math
import random

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.outlines import arch
from integrations.animatic.drawing.shapes import ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.flora import flower
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.inks import CREAM, GOLD, GREEN, INK, RED, WOOD, WOOD_DARK
from integrations.animatic.sets.props.recipe import prop


@prop(60, "outdoor")
def flower_pot(art: Art) -> None:
    rng = random.Random(4)

    for x, h, c in ((-20, 62, "#f27f8e"), (18, 58, "#ffd75e"), (0, 76, "#b58ae8")):
        flower(art, x * 0.8, -36, h * 0.8, c, rng=rng)
    art.sheet(0.6)
    art.polygon([(-26, -38), (26, -38), (19, 0), (-19, 0)], "#d07848", "#a85434", radius=3)
    art.rect(-30, -44, 60, 12, "#e08c58", radius=4)


@prop(110, "outdoor")
def pot_plant(art: Art) -> None:
    for i, (angle, reach) in enumerate(
        ((-62, 52), (-38, 66), (-14, 72), (12, 72), (36, 66), (60, 54), (-26, 50), (24, 50))
    ):
        t = math.radians(angle)
        ex, ey = (math.sin(t) * reach, -28 - math.cos(t) * reach)
        art.blob(
            [(0, -28), (ex * 0.5 - 9, -28 + (ey + 28) * 0.55), (ex, ey), (ex * 0.5 + 9, -28 + (ey + 28) * 0.6)],
            lighten("#3f8f5a", 0.12 * (i % 3)),
            darken("#3f8f5a", 0.12),
            roundness=0.7,
        )
    art.sheet(0.6)
    art.polygon([(-19, -32), (19, -32), (14, 0), (-14, 0)], "#e8dcc8", "#c0ae98", radius=3)


@prop(50, "outdoor")
def stump(art: Art) -> None:
    art.blob([(-44, -2), (-34, -20), (-34, -60), (34, -60), (34, -20), (46, -2)], "#8a5a3c", "#63402c", roundness=0.25)
    art.sheet(0.4)
    art.oval(0, -60, 35, "#e0b883", ry=12)
    for r in (26, 17, 8):
        art.fill(minus(ellipse(0, -60, r, r * 0.34), ellipse(0, -60, r - 2.4, (r - 2.4) * 0.34)), "#b9885a")


@prop(30, "outdoor")
def nest(art: Art) -> None:
    for x in (-18, 0, 18):
        art.oval(x, -44, 14, "#cfe8ee", ry=19)
    art.sheet(0.6)
    art.blob([(-56, -40), (0, -30), (56, -40), (40, -4), (-40, -4)], "#a87848", "#7a5230", roundness=0.5)
    for i in range(7):
        art.line([(-48 + i * 14, -32), (-36 + i * 12, -12)], "#d0a468", 2.4)


@prop(20, "outdoor")
def shell(art: Art) -> None:
    art.blob([(0, -4), (-44, -40), (-34, -80), (0, -92), (34, -80), (44, -40)], "#f7b8a4", "#e08a86", roundness=0.55)
    for x in (-26, -13, 0, 13, 26):
        art.line([(0, -8), (x * 1.1, -80 + abs(x) * 0.5)], "#c8706f", 2.4)
    art.blob([(-16, 0), (16, 0), (8, -14), (-8, -14)], "#e89a90")


@prop(170, "outdoor")
def snowman(art: Art) -> None:
    art.oval(0, -24, 26, "#ffffff", shade="#cfdcf0")
    art.sheet(0.5)
    art.oval(0, -58, 19, "#ffffff", shade="#d4e0f2")
    art.sheet(0.5)
    art.oval(0, -84, 14, "#ffffff", shade="#d8e4f4")
    art.tube([(-18, -62), (-34, -74)], WOOD_DARK, 1.6, 1)
    art.tube([(18, -62), (36, -70)], WOOD_DARK, 1.6, 1)
    art.polygon([(2, -84), (16, -81), (2, -79)], "#f08a3c")
    for x, y in ((-5, -88), (5, -88), (0, -62), (0, -54)):
        art.oval(x, y, 2, INK)
    art.blob(
        [(-14, -74), (14, -74), (16, -68), (4, -68), (8, -52), (0, -52), (-2, -68), (-14, -68)], RED, roundness=0.3
    )
    art.rect(-15, -98, 30, 5, INK, radius=2)
    art.rect(-10, -114, 20, 18, INK, radius=2)


@prop(80, "outdoor")
def fence(art: Art, count: int = 4, colour: str = CREAM) -> None:
    for y in (-66, -32):
        art.rect(-count * 22, y, count * 44, 11, darken(colour, 0.08))
    for i in range(count):
        x = (i - (count - 1) / 2) * 44
        art.sheet(0.4)
        art.polygon(
            [(x - 11, 0), (x + 11, 0), (x + 11, -80), (x, -96), (x - 11, -80)], colour, darken(colour, 0.14), radius=2
        )


@prop(130, "outdoor")
def well(art: Art) -> None:
    for s in (-1, 1):
        art.rect(s * 34 - 4, -82, 8, 50, WOOD_DARK)
    art.rect(-36, -64, 72, 5, WOOD)
    art.line([(0, -62), (0, -38)], "#d8c49a", 2)
    art.sheet(0.6)
    art.rect(-42, -36, 84, 36, "#a49aa8", "#7a7084", radius=5)
    for j in range(3):
        for i in range(5):
            art.rect(
                -40 + i * 17 + j % 2 * -6,
                -35 + j * 12,
                15,
                10,
                mix("#b4aab6", "#8a8096", (i * 7 + j * 3) % 5 / 5),
                radius=3,
            )
    art.rect(-46, -42, 92, 9, "#b9b0bc", radius=4)
    art.sheet(0.8)
    art.polygon([(-54, -78), (54, -78), (34, -104), (-34, -104)], "#c8604a", "#9f4238", radius=4)


@prop(80, "outdoor")
def barrel(art: Art) -> None:
    art.blob(
        [(-34, -96), (34, -96), (42, -50), (34, 0), (-34, 0), (-42, -50)],
        "#b8793f",
        "#8a5428",
        roundness=0.3,
        sideways=True,
    )
    for x in (-20, 0, 20):
        art.line([(x, -94), (x * 1.2, -50), (x, -2)], "#7a4a24", 2)
    for y, w in ((-80, 37), (-24, 38)):
        art.rect(-w, y, 2 * w, 9, "#5a6078", radius=2)
    art.oval(0, -96, 34, "#9a6230", ry=7)


@prop(70, "outdoor")
def crate(art: Art) -> None:
    art.rect(-46, -88, 92, 88, "#c8935a", "#a0703c", radius=3)
    for y in (-88, -12):
        art.rect(-46, y, 92, 12, "#dcae74", radius=2)
    for x in (-46, 34):
        art.rect(x, -88, 12, 88, "#dcae74", radius=2)
    art.line([(-32, -14), (32, -74)], "#b8824a", 10)


@prop(110, "outdoor")
def mailbox(art: Art) -> None:
    art.rect(-5, -52, 10, 52, WOOD, WOOD_DARK)
    art.sheet(0.6)
    art.fill(arch(-34, -96, 68, 46, 22), "#d8493f", "#a8323a")
    art.rect(30, -100, 5, 28, INK)
    art.rect(30, -104, 18, 12, GOLD)
    art.rect(-22, -80, 30, 5, INK, radius=2)


@prop(90, "outdoor")
def bench(art: Art) -> None:
    for x in (-70, 70):
        art.rect(x - 5, -44, 10, 44, "#4a5068", radius=2)
        art.rect(x - 4, -92, 8, 50, "#4a5068", radius=2)
    for y in (-92, -74):
        art.sheet(0.4)
        art.rect(-88, y, 176, 13, WOOD, WOOD_DARK, radius=4)
    art.sheet(0.5)
    art.rect(-92, -48, 184, 14, "#b97c48", WOOD_DARK, radius=4)


@prop(150, "outdoor")
def tent(art: Art) -> None:
    art.polygon([(0, -100), (86, 0), (-86, 0)], "#e8914a", "#c06a30", radius=3)
    art.polygon([(0, -100), (86, 0), (40, 0)], "#b85f2c")
    art.sheet(0.6)
    art.polygon([(0, -92), (24, 0), (-24, 0)], "#3f2f3a", radius=2)
    art.polygon([(0, -92), (-24, 0), (-38, 0)], "#f7b06a", radius=2)
    if art.lamps_lit:
        art.polygon([(0, -70), (18, 0), (-18, 0)], "#ffd890", bright=True)
        art.glow(0, -26, 90, ACCENT, 0.5, hot=True)


@prop(110, "outdoor")
def hay(art: Art) -> None:
    art.oval(0, -50, 50, "#e8c25c", shade="#c8963c")
    for r in (40, 29, 18, 8):
        art.fill(minus(ellipse(0, -50, r), ellipse(0, -50, r - 3)), "#b98430")


@prop(190, "outdoor")
def signpost(art: Art) -> None:
    art.rect(-4, -100, 8, 100, WOOD, WOOD_DARK)
    for y, s, c in ((-92, 1, "#d9a866"), (-70, -1, "#c8935a")):
        art.sheet(0.5)
        art.polygon(
            [(-s * 30, y), (s * 30, y), (s * 42, y + 8), (s * 30, y + 16), (-s * 30, y + 16)],
            c,
            darken(c, 0.15),
            radius=2,
        )
        art.line([(-s * 20, y + 8), (s * 24, y + 8)], WOOD_DARK, 2.5)


@prop(160, "outdoor")
def easel(art: Art) -> None:
    for x in (-34, 0, 34):
        art.line([(0, -104), (x, 0)], WOOD_DARK, 4)
    art.sheet(0.6)
    art.rect(-36, -88, 72, 56, CREAM, radius=2)
    art.rect(-31, -83, 62, 46, "#9fd4ee", "#f7dcb0")
    art.blob([(-31, -48), (-10, -62), (10, -52), (31, -60), (31, -37), (-31, -37)], GREEN, roundness=0.5)
    art.oval(16, -72, 6, "#ffd75e")
    art.rect(-40, -32, 80, 5, WOOD, radius=2)
