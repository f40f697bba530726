"""Things to eat and drink."""

from integrations.animatic.drawing.shapes import ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.inks import BLUE, CREAM, GOLD, GREEN, INK, RED, WOOD_DARK, shine
from integrations.animatic.sets.props.recipe import prop


@prop(56, "food")
def cake(art: Art) -> None:
    art.oval(0, -5, 54, "#e8edf2", ry=8)
    art.rect(-44, -44, 88, 40, "#f7c8a4", "#e0a27c", radius=6)
    art.sheet(0.4)
    art.blob(
        [
            (-46, -48),
            (-40, -30),
            (-30, -40),
            (-20, -26),
            (-8, -38),
            (4, -24),
            (16, -38),
            (28, -28),
            (38, -38),
            (46, -46),
            (40, -56),
            (-40, -56),
        ],
        "#fff0f2",
        roundness=0.55,
    )
    art.rect(-30, -74, 60, 24, "#f27f9a", "#d9607f", radius=5)
    art.blob([(-32, -76), (-24, -62), (-12, -70), (0, -60), (12, -70), (24, -62), (32, -76)], "#fff6ee", roundness=0.5)
    for x in (-18, 0, 18):
        art.rect(x - 2, -94, 4, 18, BLUE)
        art.blob([(x, -106), (x + 4, -98), (x, -93), (x - 4, -98)], "#ffd25a", bright=True)
    for x in (-28, -10, 10, 28):
        art.oval(x, -16, 4, RED)
    art.glow(0, -98, 50, ACCENT, 0.4, hot=True)


@prop(16, "food")
def apple(art: Art) -> None:
    art.blob(
        [(0, -72), (-24, -80), (-44, -52), (-30, -10), (0, -4), (30, -10), (44, -52), (24, -80)],
        "#e8564c",
        "#b8323c",
        roundness=0.6,
    )
    art.line([(0, -72), (3, -92)], WOOD_DARK, 5)
    art.blob([(4, -82), (22, -100), (38, -92), (22, -80)], GREEN, roundness=0.6)
    shine(art, -20, -54, 7, 12)


@prop(24, "food")
def ice_cream(art: Art) -> None:
    art.polygon([(-22, -52), (22, -52), (0, 0)], "#e0a860", "#c88a45", radius=3)
    for i in (-1, 0, 1):
        art.line([(i * 14 - 6, -50), (i * 6 + 4, -14)], "#b87a3a", 1.6)
    art.sheet(0.5)
    art.oval(-10, -62, 22, "#f7a8b8")
    art.oval(12, -62, 20, "#fff0d8")
    art.oval(0, -82, 19, "#a8dcc8")
    art.oval(2, -102, 7, RED)


@prop(22, "food")
def pizza(art: Art) -> None:
    art.polygon([(-44, -84), (44, -84), (0, 0)], "#f7d070", "#f0b850", radius=8)
    art.sheet(0.5)
    art.blob([(-50, -82), (-46, -98), (0, -104), (46, -98), (50, -82), (0, -88)], "#c8823f", roundness=0.5)
    for x, y in ((-18, -66), (14, -70), (0, -40)):
        art.oval(x, y, 9, RED)
    for x, y in ((2, -62), (-10, -48), (10, -28)):
        art.blob([(x - 5, y), (x, y - 4), (x + 5, y), (x, y + 4)], GREEN)


@prop(16, "food")
def cup(art: Art) -> None:
    art.oval(0, -4, 46, "#e6ebf2", ry=7)
    art.fill(minus(ellipse(34, -46, 18), ellipse(34, -46, 10)), "#f6efe4")
    art.blob([(-34, -78), (34, -78), (26, -12), (-26, -12)], "#fbf4ea", "#d9cfc4", roundness=0.3)
    art.oval(0, -78, 34, "#7a4a30", ry=7)
    art.line([(-30, -50), (0, -44), (30, -50)], RED, 6)
    for x in (-10, 8):
        art.line([(x, -88), (x + 6, -98), (x - 2, -108), (x + 4, -118)], "#ffffff", 3, alpha=0.55)


@prop(30, "food")
def teapot(art: Art) -> None:
    art.line([(36, -60), (64, -56), (60, -26), (34, -22)], "#3f8f9a", 8)
    art.blob([(-34, -40), (-60, -72), (-72, -74), (-66, -60), (-46, -16)], "#3f8f9a", roundness=0.5)
    art.blob([(-40, -46), (-26, -76), (26, -76), (40, -46), (28, -4), (-28, -4)], "#58b0b4", "#3a8a98", roundness=0.6)
    art.sheet(0.4)
    art.blob([(-26, -74), (0, -90), (26, -74), (0, -70)], "#6fc4c4", roundness=0.5)
    art.oval(0, -92, 7, GOLD)
    for i in range(5):
        art.oval(-24 + i * 12, -38 + i % 2 * 8, 4, CREAM)


@prop(18, "food")
def bread(art: Art) -> None:
    art.blob([(-60, -8), (-64, -40), (-36, -64), (36, -64), (64, -40), (60, -8)], "#e0a25c", "#b87438", roundness=0.5)
    for x in (-34, -8, 18):
        art.line([(x, -54), (x + 14, -30)], "#f7dcac", 6)


@prop(36, "food")
def pumpkin(art: Art) -> None:
    for x, w, c in (
        (-30, 24, "#e07a2c"),
        (30, 24, "#e07a2c"),
        (-14, 24, "#f08c36"),
        (14, 24, "#f08c36"),
        (0, 18, "#f79d48"),
    ):
        art.oval(x, -38, w, c, ry=38)
    art.blob([(-5, -72), (-3, -92), (12, -98), (10, -88), (6, -72)], GREEN)


@prop(14, "food")
def fish(art: Art) -> None:
    art.polygon([(36, -40), (74, -68), (66, -40), (74, -12)], "#f08a4a", radius=6)
    art.blob([(-56, -38), (-20, -70), (30, -52), (44, -40), (30, -26), (-20, -8)], "#f7a860", "#e07a3c", roundness=0.6)
    art.line([(-24, -62), (-14, -40), (-24, -16)], CREAM, 6)
    art.oval(-38, -44, 6, "#ffffff")
    art.oval(-39, -44, 3, INK)


@prop(18, "food")
def burger(art: Art) -> None:
    art.rect(-46, -20, 92, 20, "#e0a25c", "#c07f40", radius=8)
    art.blob([(-52, -24), (-30, -16), (0, -26), (30, -16), (52, -24), (48, -34), (-48, -34)], "#6fb050", roundness=0.5)
    art.rect(-48, -44, 96, 14, "#7a4632", radius=6)
    art.polygon([(-46, -46), (46, -46), (22, -34), (0, -42), (-20, -34)], "#ffc94a")
    art.blob([(-48, -46), (-40, -76), (0, -88), (40, -76), (48, -46)], "#eab066", "#c98744", roundness=0.55)
    for x, y in ((-20, -70), (0, -78), (20, -70), (8, -62)):
        art.oval(x, y, 2.6, CREAM)
