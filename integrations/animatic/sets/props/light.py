"""Lamps and fires."""

from integrations.animatic.drawing.colour import darken
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.inks import CREAM, INK, TEAL, WOOD, WOOD_DARK, lamp_glow
from integrations.animatic.sets.props.recipe import prop


@prop(62, "light")
def lantern(art: Art) -> None:
    art.line([(-18, -78), (-16, -98), (0, -104), (16, -98), (18, -78)], INK, 4)
    art.polygon([(-26, -72), (26, -72), (14, -88), (-14, -88)], "#8a4a34", "#6b3628", radius=4)
    art.rect(-22, -72, 44, 58, "#ffe9a8", "#ffb648", bright=True, radius=4)
    art.blob([(0, -58), (9, -36), (0, -24), (-9, -36)], "#fffbe8", bright=True, roundness=0.7)
    for x in (-22, -2, 18):
        art.rect(x, -74, 4, 60, "#7a4030")
    art.sheet(0.4)
    art.rect(-28, -16, 56, 16, "#8a4a34", "#5f3024", radius=4)
    art.glow(0, -44, 110, ACCENT, 0.55, hot=True)


@prop(30, "light")
def candle(art: Art) -> None:
    art.rect(-30, -8, 60, 8, "#c8963c", radius=4)
    art.rect(-14, -70, 28, 64, CREAM, "#e6cfa8", radius=4)
    art.blob([(-14, -66), (-10, -52), (-5, -62), (2, -46), (8, -62), (14, -58), (14, -72), (-14, -72)], "#fffaf0")
    art.blob([(0, -104), (9, -84), (0, -72), (-9, -84)], "#ffd25a", bright=True, roundness=0.7)
    art.glow(0, -86, 80, ACCENT, 0.6, hot=True)


@prop(80, "light")
def torch(art: Art) -> None:
    art.polygon([(-6, 0), (6, 0), (12, -58), (-12, -58)], WOOD, WOOD_DARK, radius=3)
    art.rect(-15, -64, 30, 12, INK, radius=3)
    art.blob([(0, -112), (16, -84), (14, -66), (-14, -66), (-16, -84)], "#ff8a3c", bright=True, roundness=0.6)
    art.blob([(2, -94), (8, -78), (0, -66), (-8, -76)], "#ffe58a", bright=True, roundness=0.6)
    art.glow(0, -84, 130, "#ffb45a", 0.6, hot=True)


@prop(60, "light")
def campfire(art: Art) -> None:
    for r in (-24, 24):
        with art.placed(0, -8, 1, r):
            art.rect(-44, -7, 88, 14, WOOD, WOOD_DARK, radius=6)
    art.sheet(0.3)
    art.blob(
        [(0, -104), (22, -66), (34, -40), (20, -10), (-20, -10), (-34, -40), (-18, -60)],
        "#ff7a36",
        bright=True,
        roundness=0.6,
    )
    art.blob([(4, -76), (18, -42), (8, -12), (-12, -12), (-18, -40)], "#ffc04a", bright=True, roundness=0.6)
    art.blob([(0, -46), (8, -26), (0, -12), (-8, -26)], "#fff2b0", bright=True, roundness=0.6)
    art.glow(0, -48, 170, "#ffa34a", 0.6, hot=True)


@prop(70, "light")
def table_lamp(art: Art) -> None:
    art.oval(0, -5, 24, "#c8963c", ry=6)
    art.blob([(-5, -4), (-14, -26), (-4, -50), (4, -50), (14, -26), (5, -4)], TEAL, darken(TEAL, 0.2), roundness=0.6)
    art.sheet(0.8)
    on = art.lamps_lit
    art.polygon(
        [(-34, -48), (34, -48), (22, -100), (-22, -100)],
        "#ffe6a8" if on else "#f6dcb0",
        "#ffbf66" if on else "#e0b884",
        radius=3,
        bright=on,
    )
    lamp_glow(art, 0, -62, 130, 0.55)


@prop(250, "light")
def floor_lamp(art: Art) -> None:
    art.oval(0, -2, 14, "#5a4636", ry=3)
    art.rect(-1.4, -80, 2.8, 79, "#5a4636")
    art.sheet(0.8)
    on = art.lamps_lit
    art.polygon(
        [(-17, -72), (17, -72), (10, -98), (-10, -98)],
        "#ffe6a8" if on else "#f2d9b0",
        "#ffbf66" if on else "#dcb686",
        radius=2,
        bright=on,
    )
    lamp_glow(art, 0, -80, 60, 0.55)
