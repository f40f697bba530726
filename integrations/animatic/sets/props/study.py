"""Books, maps and instruments."""

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import star
from integrations.animatic.drawing.shapes import ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import BLUE, CREAM, GOLD, GREEN, RED, TEAL, WOOD, WOOD_DARK, shine
from integrations.animatic.sets.props.recipe import prop


@prop(34, "study")
def book(art: Art) -> None:
    art.rect(-36, -96, 72, 96, "#b8433f", "#8f2f38", radius=5)
    art.rect(-26, -92, 60, 88, CREAM, radius=2)
    art.sheet(0.4)
    art.rect(-36, -96, 66, 92, RED, "#b93a40", radius=5)
    art.rect(-36, -96, 10, 92, darken(RED, 0.3), alpha=0.6)
    art.fill(star(2, -58, 15), GOLD)
    art.rect(-18, -30, 40, 5, GOLD, radius=2)


@prop(30, "study")
def open_book(art: Art) -> None:
    art.blob(
        [(0, -6), (-40, -14), (-84, -4), (-84, -66), (-40, -78), (0, -66), (40, -78), (84, -66), (84, -4), (40, -14)],
        "#8f4a3c",
        roundness=0.3,
    )
    for s in (-1, 1):
        art.sheet(0.4)
        art.blob(
            [(0, -10), (s * 40, -20), (s * 78, -10), (s * 78, -70), (s * 40, -82), (0, -70)],
            CREAM,
            "#ecd9b4",
            roundness=0.3,
        )
        for i in range(4):
            art.line([(s * 12, -62 + i * 12), (s * 38, -70 + i * 12), (s * 66, -62 + i * 12)], "#b9a284", 2)


@prop(20, "study")
def letter(art: Art) -> None:
    art.rect(-60, -76, 120, 76, CREAM, "#ead9b6", radius=4)
    art.polygon([(-58, -74), (58, -74), (0, -28)], "#fff9ec", radius=4)
    art.line([(-58, -4), (-16, -40)], "#d8c49c", 2)
    art.line([(58, -4), (16, -40)], "#d8c49c", 2)
    art.sheet(0.4)
    art.oval(0, -36, 12, RED)
    art.fill(star(0, -36, 7), lighten(RED, 0.4))


@prop(26, "study")
def treasure_map(art: Art) -> None:
    art.blob(
        [(-70, -4), (-74, -82), (-30, -88), (10, -80), (70, -90), (74, -8), (30, -2), (-20, -10)],
        "#f0d9a4",
        "#d9b676",
        roundness=0.3,
    )
    art.blob(
        [(-50, -30), (-30, -56), (0, -50), (24, -66), (50, -50), (44, -28), (10, -20), (-20, -16)],
        "#b9c98a",
        roundness=0.6,
    )
    art.line([(-40, -26), (-14, -40), (10, -34), (30, -46)], RED, 3, dash=(6, 6))
    for s in (-1, 1):
        art.line([(38 - 7, -52 - 7 * s), (38 + 7, -52 + 7 * s)], RED, 4)


@prop(40, "study")
def globe(art: Art) -> None:
    art.line([(-2, -96), (-38, -74), (-38, -34), (-4, -16)], GOLD, 4)
    art.rect(-3, -18, 6, 14, GOLD)
    art.oval(0, -3, 24, WOOD, ry=5)
    art.sheet(0.6)
    art.oval(0, -56, 34, "#5aa9d8", shade="#3a7fb8")
    with art.clipped(ellipse(0, -56, 34)):
        art.blob([(-26, -74), (-6, -84), (4, -66), (-10, -52), (-24, -58)], GREEN)
        art.blob([(6, -60), (28, -66), (30, -44), (14, -30), (4, -44)], GREEN)
        shine(art, -12, -70, 10, 6)


@prop(30, "study")
def pencils(art: Art) -> None:
    for x, c, r in ((-10, RED, -10), (0, GOLD, 2), (10, BLUE, 12)):
        with art.placed(x, -40, 1, r):
            art.rect(-5, -50, 10, 60, c)
            art.polygon([(-5, -50), (5, -50), (0, -64)], CREAM)
    art.sheet(0.6)
    art.polygon([(-24, -54), (24, -54), (20, 0), (-20, 0)], TEAL, darken(TEAL, 0.2), radius=4)


@prop(44, "study")
def hourglass(art: Art) -> None:
    art.blob(
        [
            (-24, -90),
            (24, -90),
            (20, -62),
            (3, -50),
            (20, -38),
            (24, -10),
            (-24, -10),
            (-20, -38),
            (-3, -50),
            (-20, -62),
        ],
        "#d6ecf2",
        roundness=0.35,
    )
    art.polygon([(-18, -72), (18, -72), (1, -52), (-1, -52)], "#f2c75a")
    art.blob([(-20, -12), (0, -36), (20, -12)], "#f2c75a", roundness=0.3)
    for y in (-98, -12):
        art.rect(-32, y, 64, 12, WOOD, WOOD_DARK, radius=4)


@prop(70, "study")
def telescope(art: Art) -> None:
    for x in (-26, 0, 26):
        art.line([(0, -50), (x, 0)], WOOD_DARK, 4)
    art.sheet(0.6)
    with art.placed(0, -56, 1, -28):
        art.rect(-44, -10, 44, 20, "#4a5f8a", radius=3)
        art.rect(0, -13, 42, 26, "#5a74a8", "#3f5684", radius=3)
        art.rect(40, -16, 9, 32, GOLD, radius=3)
        art.rect(-52, -6, 9, 12, GOLD, radius=2)


@prop(28, "study")
def magnifier(art: Art) -> None:
    with art.placed(0, -8, 1, 38):
        art.rect(-6, -34, 12, 40, WOOD, WOOD_DARK, radius=5)
    art.fill(minus(ellipse(24, -62, 34), ellipse(24, -62, 26)), GOLD, "#c8913a")
    art.oval(24, -62, 26, "#cfeaf2", alpha=0.75)
    shine(art, 14, -72, 8, 6, alpha=0.8)


@prop(24, "study")
def compass(art: Art) -> None:
    art.oval(0, -46, 44, GOLD, shade="#c8913a")
    art.oval(0, -46, 35, CREAM)
    art.polygon([(0, -78), (8, -46), (-8, -46)], RED)
    art.polygon([(0, -14), (8, -46), (-8, -46)], "#4a5568")
    art.oval(0, -46, 4, GOLD)
    art.rect(-7, -100, 14, 12, "#c8913a", radius=4)
