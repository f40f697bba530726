"""Things that drive, sail and fly."""

import math

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.shapes import blob, ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import BLUE, CREAM, GOLD, INK, RED, STEEL, WOOD_DARK, lamp_glow, wheel
from integrations.animatic.sets.props.recipe import prop


@prop(230, "vehicle")
def rocket(art: Art) -> None:
    for s in (-1, 1):
        art.blob([(s * 14, -44), (s * 38, -18), (s * 36, -4), (s * 14, -16)], RED, darken(RED, 0.2), roundness=0.4)
    art.sheet(0.7)
    p = blob([(0, -106), (18, -80), (23, -48), (15, -12), (-15, -12), (-23, -48), (-18, -80)], 0.55)
    art.fill(p, "#fbf4ea", "#cfd6e2", sideways=True)
    with art.clipped(p):
        art.rect(-40, -112, 80, 30, RED, "#c03a40")
        art.rect(-40, -26, 80, 7, BLUE)
    art.oval(0, -58, 12, GOLD)
    art.oval(0, -58, 8.5, "#7fd0ee", shade="#4a90c8", bright=art.lamps_lit)
    art.rect(-11, -13, 22, 8, "#5a6078", radius=2)


@prop(110, "vehicle")
def boat(art: Art, sail: str = CREAM) -> None:
    art.rect(-3, -104, 6, 84, WOOD_DARK)
    art.blob([(6, -100), (52, -36), (6, -30)], sail, darken(sail, 0.1), roundness=0.25)
    art.blob([(-6, -88), (-42, -36), (-6, -30)], "#f7c46a", "#e0a04a", roundness=0.25)
    art.polygon([(0, -112), (0, -102), (20, -106)], RED)
    art.sheet(0.8)
    art.blob([(-62, -24), (62, -24), (48, 0), (-46, 0)], "#d8614a", "#a83f3c", roundness=0.25)
    art.rect(-62, -27, 124, 7, CREAM, radius=3)


@prop(120, "vehicle")
def car(art: Art, colour: str = "#e0584a") -> None:
    art.blob([(-58, -56), (-36, -96), (30, -96), (60, -56)], lighten(colour, 0.06), colour, roundness=0.35)
    art.blob([(-46, -58), (-30, -86), (-4, -86), (-4, -58)], "#bfe4f0", "#8fc0dc", roundness=0.2)
    art.blob([(4, -58), (4, -86), (24, -86), (46, -58)], "#bfe4f0", "#8fc0dc", roundness=0.2)
    art.sheet(0.6, 0.2)
    art.blob(
        [(-94, -20), (-92, -50), (-56, -60), (58, -60), (90, -48), (96, -20), (86, -12), (-86, -12)],
        lighten(colour, 0.1),
        darken(colour, 0.16),
        roundness=0.3,
    )
    art.rect(-96, -22, 192, 8, "#d8dce6", radius=4)
    art.oval(88, -40, 8, "#fff0b0", bright=art.lamps_lit)
    art.oval(-89, -40, 6, "#ff6a5a", bright=art.lamps_lit)
    art.line([(0, -56), (0, -22)], darken(colour, 0.3), 2)
    art.rect(8, -46, 14, 4, CREAM, radius=2)
    for x in (-50, 52):
        wheel(art, x, -14, 20)
    if art.lamps_lit:
        art.glow(100, -38, 80, "#fff0c0", 0.5, hot=True)


@prop(110, "vehicle")
def bicycle(art: Art, colour: str = "#e0584a") -> None:
    for x in (-52, 52):
        art.fill(minus(ellipse(x, -36, 36), ellipse(x, -36, 31)), INK)
        for i in range(6):
            t = i * math.pi / 6
            art.line(
                [(x - math.cos(t) * 31, -36 - math.sin(t) * 31), (x + math.cos(t) * 31, -36 + math.sin(t) * 31)],
                STEEL,
                1,
            )
    art.sheet(0.5)
    for p in (
        [(-52, -36), (-18, -80)],
        [(-18, -80), (34, -82)],
        [(34, -82), (-4, -34)],
        [(-4, -34), (-18, -80)],
        [(-4, -34), (-52, -36)],
        [(30, -94), (52, -36)],
    ):
        art.line(p, colour, 6)
    art.line([(-18, -80), (-22, -94)], colour, 5)
    art.blob([(-38, -96), (-8, -98), (-4, -92), (-34, -88)], "#7a4a30", roundness=0.4)
    art.line([(30, -94), (28, -104), (44, -108)], INK, 5)
    art.oval(-4, -34, 9, GOLD)


@prop(170, "vehicle")
def train(art: Art) -> None:
    art.rect(-80, -78, 44, 62, RED, "#a83038", radius=4)
    art.rect(-70, -68, 24, 22, "#bfe4f0", bright=False, radius=3)
    art.rect(-86, -88, 56, 12, "#3f4458", radius=4)
    art.sheet(0.6)
    art.rect(-38, -58, 96, 40, "#3f8f7a", "#2c6b5c", radius=12)
    for x in (-14, 18):
        art.rect(x, -58, 6, 40, GOLD)
    art.polygon([(30, -58), (46, -58), (52, -90), (24, -90)], "#3f4458", radius=2)
    art.blob([(-8, -58), (-8, -70), (2, -76), (12, -70), (12, -58)], GOLD)
    art.oval(60, -40, 9, "#fff0b0", bright=True)
    art.polygon([(52, -18), (84, 0), (52, 0)], RED)
    for x, r in ((-58, 17), (-12, 13), (18, 13), (44, 13)):
        wheel(art, x, -r, r, "#3f4458", GOLD, 3)


@prop(300, "vehicle")
def hot_air_balloon(art: Art, colours: tuple[str, str, str] = ("#e8604f", "#fbe6b8", "#4aa3b0")) -> None:
    for s in (-1, 1):
        art.line([(s * 7, -16), (s * 18, -40)], WOOD_DARK, 1.2)
    env = blob([(0, -108), (34, -92), (38, -64), (14, -38), (-14, -38), (-38, -64), (-34, -92)], 0.62)
    art.sheet(0.7, 0.2)
    art.fill(env, colours[0])
    with art.clipped(env):
        for i, x in enumerate((-1.0, -0.62, -0.22, 0.22, 0.62)):
            w = (-0.62, -0.22, 0.22, 0.62, 1.0)[i]
            art.blob(
                [(0, -112), (x * 44, -74), (x * 15, -34), (w * 15, -34), (w * 44, -74)], colours[i % 2], roundness=0.5
            )
        art.blob([(-50, -70), (0, -62), (50, -70), (50, -60), (0, -52), (-50, -60)], colours[2], roundness=0.4)
    art.sheet(0.6)
    art.polygon([(-9, -16), (9, -16), (7, 0), (-7, 0)], "#b9824a", "#8f5f34", radius=2)
    art.rect(-10, -18, 20, 4, "#8a5a30", radius=2)
    lamp_glow(art, 0, -52, 60, 0.5, "#ffb45a")


@prop(110, "vehicle")
def plane(art: Art) -> None:
    art.polygon([(-70, -52), (-92, -88), (-72, -88), (-44, -56)], RED, radius=4)
    art.blob([(-84, -48), (-30, -66), (50, -66), (88, -44), (50, -22), (-30, -28)], "#fbf4ea", "#cfd8e4", roundness=0.4)
    for i in range(4):
        art.oval(-20 + i * 18, -50, 5.5, "#6fb4dc")
    art.blob([(52, -62), (76, -52), (56, -48)], "#6fb4dc")
    art.sheet(0.8)
    art.polygon([(12, -40), (34, -40), (-14, 0), (-36, 0)], "#e6695a", "#b8443f", radius=5)


@prop(180, "vehicle")
def bus(art: Art) -> None:
    art.rect(-100, -92, 200, 80, "#f7bd3f", "#dc982c", radius=12)
    art.rect(-100, -44, 200, 9, "#3f4458")
    for i in range(5):
        art.rect(-90 + i * 34, -82, 27, 28, "#bfe4f0", "#8fc0dc", radius=4)
    art.rect(78, -82, 18, 60, "#a8d4e6", radius=4)
    art.oval(95, -26, 6, "#fff0b0", bright=art.lamps_lit)
    for x in (-58, 54):
        wheel(art, x, -15, 19)


@prop(120, "vehicle")
def ufo(art: Art) -> None:
    art.blob([(-36, -56), (-26, -92), (0, -102), (26, -92), (36, -56)], "#bff0e8", "#7fc8d0", roundness=0.6)
    art.oval(0, -68, 10, "#7fc05a")
    art.sheet(0.8, 0.25)
    art.blob([(-90, -46), (-44, -64), (44, -64), (90, -46), (44, -26), (-44, -26)], "#c0c8dc", "#7f8ab0", roundness=0.6)
    for i in range(5):
        art.oval(
            -56 + i * 28,
            -40 + abs(i - 2) * -2,
            6,
            ["#ffd75e", "#ff8a80", "#8af0b8", "#ff8a80", "#ffd75e"][i],
            bright=True,
        )
        art.glow(-56 + i * 28, -40, 22, ["#ffd75e", "#ff8a80", "#8af0b8", "#ff8a80", "#ffd75e"][i], 0.4, hot=True)


@prop(130, "vehicle")
def submarine(art: Art) -> None:
    art.line([(0, -78), (0, -104), (18, -104)], "#c8882c", 7)
    art.rect(-26, -82, 52, 26, "#f0b03c", radius=8)
    art.sheet(0.7, 0.2)
    art.blob([(-90, -34), (-60, -64), (50, -64), (84, -34), (50, -6), (-60, -6)], "#ffc94a", "#dd9430", roundness=0.55)
    for i in range(3):
        art.oval(-30 + i * 34, -36, 13, "#c8782c")
        art.oval(-30 + i * 34, -36, 9, "#a8e4f0", bright=True)
    for s in (-1, 1):
        art.blob([(-88, -34), (-108, -34 - s * 22), (-102, -34)], RED, roundness=0.5)


@prop(30, "vehicle")
def skateboard(art: Art) -> None:
    art.line([(-70, -44), (-50, -30), (50, -30), (70, -44)], "#e8604f", 12)
    art.line([(-66, -46), (-50, -35), (50, -35), (66, -46)], "#3f4458", 4)
    for x in (-38, 38):
        wheel(art, x, -12, 12, CREAM, "#8a90a8")
