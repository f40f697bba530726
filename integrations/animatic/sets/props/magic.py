"""Treasure and magic."""

from integrations.animatic.drawing.outlines import star
from integrations.animatic.drawing.shapes import blob, ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.inks import CREAM, GOLD, INK, RED, WOOD, WOOD_DARK, shine
from integrations.animatic.sets.props.recipe import prop


@prop(16, "magic")
def key(art: Art) -> None:
    art.fill(minus(ellipse(0, -76, 25), ellipse(0, -76, 13)), GOLD, "#d9982f")
    art.rect(-5, -54, 10, 54, GOLD, "#d0902c", radius=2)
    art.rect(4, -12, 18, 8, GOLD)
    art.rect(4, -28, 13, 8, GOLD)


@prop(30, "magic")
def crown(art: Art) -> None:
    art.polygon(
        [(-48, 0), (-56, -66), (-26, -38), (0, -82), (26, -38), (56, -66), (48, 0)], "#f7cc58", "#d9982f", radius=4
    )
    art.sheet(0.4)
    art.rect(-50, -16, 100, 16, "#e0a838", radius=4)
    for x, c in ((-30, RED), (0, "#4fb0c8"), (30, RED)):
        art.oval(x, -8, 6, c)
    for x, y in ((-56, -68), (0, -86), (56, -68)):
        art.oval(x, y, 7, "#ffe08a")


@prop(70, "magic")
def chest(art: Art, gold: bool = True) -> None:
    art.blob([(-58, -56), (-54, -92), (0, -104), (54, -92), (58, -56)], "#8f5a30", "#6b4022", roundness=0.4)
    if gold:
        art.sheet(0.4)
        art.blob(
            [(-50, -48), (-36, -66), (-14, -60), (0, -72), (18, -60), (36, -66), (50, -48)],
            "#ffd35e",
            "#f0a83a",
            roundness=0.6,
        )
        for x, y in ((-26, -60), (8, -66), (30, -58), (-4, -56)):
            art.oval(x, y, 8, "#ffe48c")
        art.fill(star(-14, -70, 9, 4, 0.35), "#fff8d8", bright=True)
    art.sheet(0.7)
    art.rect(-60, -50, 120, 50, "#a8693a", "#7a4826", radius=4)
    for x in (-52, -6, 40):
        art.rect(x, -50, 12, 50, "#e0aa4a", "#b9822f")
    art.rect(-11, -44, 22, 26, "#f2c75a", radius=4)
    art.oval(0, -33, 4, INK)
    if gold:
        art.glow(0, -64, 90, ACCENT, 0.35, hot=True)


@prop(20, "magic")
def gem(art: Art) -> None:
    art.polygon([(-46, -56), (-26, -84), (26, -84), (46, -56), (0, 0)], "#5ad0d8", "#2f8fc0")
    art.polygon([(-26, -84), (-14, -56), (-46, -56)], "#9be8ea")
    art.polygon([(-14, -56), (14, -56), (0, 0)], "#8fe0e8")
    art.polygon([(26, -84), (14, -56), (46, -56)], "#48b4d0")
    art.polygon([(-26, -84), (26, -84), (14, -56), (-14, -56)], "#c8f4f0")


@prop(18, "magic")
def ring(art: Art) -> None:
    art.fill(minus(ellipse(0, -34, 34), ellipse(0, -34, 24)), GOLD, "#c8882c")
    art.sheet(0.4)
    art.polygon([(-18, -82), (-9, -94), (9, -94), (18, -82), (0, -62)], "#f27f9a", "#c8446c")


@prop(110, "magic")
def sword(art: Art) -> None:
    art.polygon([(-8, -34), (8, -34), (7, -96), (0, -108), (-7, -96)], "#e6edf5", "#a8b6c8", sideways=True)
    art.line([(0, -36), (0, -96)], "#8f9fb6", 1.6)
    art.rect(-26, -38, 52, 8, GOLD, radius=4)
    art.rect(-4.5, -31, 9, 24, "#7a3a30", radius=2)
    art.oval(0, -5, 7, GOLD)


@prop(80, "magic")
def shield(art: Art) -> None:
    p = blob([(-42, -96), (0, -104), (42, -96), (42, -50), (0, 0), (-42, -50)], 0.28)
    art.fill(p, "#4a6fb8", "#35508f")
    with art.clipped(p):
        art.rect(-60, -110, 60, 120, CREAM, "#e0cfae")
    art.fill(minus(p, blob([(-34, -88), (0, -95), (34, -88), (34, -52), (0, -11), (-34, -52)], 0.28)), GOLD, "#c8882c")
    art.sheet(0.4)
    art.fill(star(0, -56, 22), RED)


@prop(60, "magic")
def wand(art: Art) -> None:
    with art.placed(0, 0, 1, 22):
        art.rect(-4, -76, 8, 76, "#5a3a6a", "#3f2850", radius=3)
        art.rect(-4, -76, 8, 12, CREAM, radius=2)
        art.sheet(0.4)
        art.fill(star(0, -92, 24, 5, 0.45, 0.2), "#ffd75e", "#f7ae3c", bright=True)
        art.glow(0, -92, 70, ACCENT, 0.55, hot=True)


@prop(34, "magic")
def potion(art: Art) -> None:
    art.blob(
        [(-12, -92), (12, -92), (11, -64), (40, -24), (28, -2), (-28, -2), (-40, -24), (-11, -64)],
        "#d8ecf2",
        roundness=0.4,
    )
    art.blob([(-27, -42), (27, -42), (37, -23), (26, -5), (-26, -5), (-37, -23)], "#a45fd0", "#7a3fb8", roundness=0.4)
    for x, y, r in ((-10, -24, 5), (8, -32, 4), (16, -16, 3), (-2, -50, 3)):
        art.oval(x, y, r, "#e6b8ff")
    art.rect(-11, -104, 22, 16, WOOD, radius=3)
    shine(art, -22, -24, 4, 9, alpha=0.6)
    art.glow(0, -24, 60, "#c88aff", 0.35, hot=True)


@prop(46, "magic")
def crystal_ball(art: Art) -> None:
    art.polygon([(-30, 0), (30, 0), (20, -24), (-20, -24)], "#8a5a2c", "#6b4022", radius=4)
    art.sheet(0.5)
    art.oval(0, -58, 40, "#b8c8ff", shade="#6f5fc8")
    art.blob([(-26, -50), (-6, -70), (16, -56), (28, -62), (16, -38), (-10, -40)], "#e6dcff", roundness=0.7, alpha=0.6)
    shine(art, -14, -76, 10, 7, alpha=0.8)
    art.glow(0, -58, 80, "#b89aff", 0.45, hot=True)


@prop(60, "magic")
def trophy(art: Art) -> None:
    for s in (-1, 1):
        art.line([(s * 28, -90), (s * 50, -80), (s * 40, -54), (s * 18, -50)], GOLD, 7)
    art.blob([(-32, -98), (32, -98), (24, -56), (6, -40), (-6, -40), (-24, -56)], "#ffd766", "#dd9c30", roundness=0.4)
    art.rect(-5, -42, 10, 22, "#d9982f")
    art.rect(-26, -22, 52, 22, WOOD_DARK, radius=4)
    art.fill(star(0, -76, 13), "#fff3c0")
