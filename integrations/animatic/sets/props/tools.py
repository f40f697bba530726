"""Tools."""

from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import BLUE, CREAM, GOLD, GREEN, RED, STEEL, WOOD, WOOD_DARK, shine
from integrations.animatic.sets.props.recipe import prop


@prop(40, "tool")
def hammer(art: Art) -> None:
    with art.placed(0, 0, 1, 24):
        art.rect(-6, -76, 12, 76, WOOD, WOOD_DARK, radius=4)
        art.sheet(0.5)
        art.rect(-30, -98, 54, 26, "#98a4b8", "#66718a", radius=4)
        art.polygon([(24, -96), (40, -84), (24, -76)], "#7f8aa0")


@prop(40, "tool")
def bucket(art: Art) -> None:
    art.line([(-40, -66), (-24, -100), (24, -100), (40, -66)], STEEL, 4)
    art.polygon([(-42, -68), (42, -68), (30, 0), (-30, 0)], "#8fb8d0", "#5f88a8", radius=4)
    art.oval(0, -68, 42, "#5aa4d0", ry=9)
    art.line([(-38, -46), (0, -40), (38, -46)], "#6f98b8", 4)


@prop(130, "tool")
def broom(art: Art) -> None:
    art.rect(-2.5, -104, 5, 76, WOOD)
    art.sheet(0.5)
    art.blob([(-7, -36), (7, -36), (20, 0), (-20, 0)], "#e6bc62", "#c08f3c", roundness=0.3)
    art.rect(-9, -36, 18, 6, RED, radius=2)
    for i in range(5):
        art.line([(-4 + i * 2, -28), (-14 + i * 7, -2)], "#a87a30", 1)


@prop(44, "tool")
def watering_can(art: Art) -> None:
    art.line([(-34, -62), (-66, -54), (-60, -20), (-36, -14)], "#3f8f7a", 7)
    art.polygon([(32, -30), (78, -78), (86, -70), (34, -12)], "#3f8f7a", radius=3)
    art.oval(84, -76, 13, "#58a890", ry=9)
    art.rect(-40, -66, 76, 66, "#58b09a", "#3a8674", radius=8)
    art.oval(-2, -66, 38, "#2c6b5c", ry=8)
    art.oval(-2, -30, 11, CREAM)


@prop(44, "tool")
def bell(art: Art) -> None:
    art.oval(0, -96, 7, GOLD)
    art.oval(0, -6, 10, "#b87a28")
    art.blob(
        [(-8, -92), (8, -92), (24, -66), (30, -28), (48, -10), (-48, -10), (-30, -28), (-24, -66)],
        "#ffd35e",
        "#d08f2c",
        roundness=0.4,
    )
    art.rect(-46, -20, 92, 8, "#b87a28", radius=4)
    shine(art, -14, -56, 5, 16)


@prop(34, "tool")
def paint_palette(art: Art) -> None:
    art.blob(
        [(-60, -40), (-30, -82), (30, -84), (62, -46), (40, -16), (14, -26), (0, -6), (-40, -8)],
        "#e0b27a",
        "#b98450",
        roundness=0.6,
    )
    for x, y, c in ((-36, -50, RED), (-14, -68, "#ffc94a"), (14, -70, GREEN), (38, -54, BLUE), (-32, -24, "#a45fd0")):
        art.oval(x, y, 9, c)
    art.sheet(0.5)
    art.line([(10, -40), (66, -102)], WOOD_DARK, 5)
    art.blob([(2, -30), (16, -40), (10, -46), (0, -40)], "#4a86c8")
