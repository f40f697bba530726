"""Things to wear and carry."""

from integrations.animatic.drawing.outlines import star
from integrations.animatic.drawing.shapes import blob, ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import CREAM, GOLD, INK, WOOD_DARK
from integrations.animatic.sets.props.recipe import prop


@prop(90, "wear")
def umbrella(art: Art, colour: str = "#e0584a") -> None:
    art.rect(-2.5, -92, 5, 84, WOOD_DARK)
    art.line([(0, -10), (0, 0), (-8, 4), (-14, -2)], WOOD_DARK, 5)
    art.sheet(0.7, 0.2)
    top = blob(
        [
            (0, -106),
            (-40, -92),
            (-60, -54),
            (-40, -60),
            (-20, -54),
            (0, -60),
            (20, -54),
            (40, -60),
            (60, -54),
            (40, -92),
        ],
        0.5,
    )
    art.fill(top, colour)
    with art.clipped(top):
        art.blob([(0, -108), (-26, -84), (-20, -50), (20, -50), (26, -84)], CREAM, roundness=0.4)
        art.blob([(0, -108), (-9, -80), (-5, -50), (5, -50), (9, -80)], colour, roundness=0.4)
    art.line([(0, -104), (0, -112)], WOOD_DARK, 4)


@prop(40, "wear")
def wizard_hat(art: Art) -> None:
    art.blob(
        [(-34, -14), (-14, -70), (10, -106), (24, -96), (14, -80), (34, -14)], "#5a4aa8", "#3f2f86", roundness=0.35
    )
    for x, y, r in ((-8, -40, 8), (12, -60, 6), (14, -30, 5)):
        art.fill(star(x, y, r), GOLD)
    art.sheet(0.6)
    art.oval(0, -12, 62, "#4f3f98", ry=12)
    art.rect(-34, -26, 68, 11, GOLD, radius=4)


@prop(56, "wear")
def backpack(art: Art) -> None:
    for s in (-1, 1):
        art.rect(s * 46 - 9, -52, 18, 42, "#c8753c", radius=8)
    art.line([(-14, -92), (0, -106), (14, -92)], INK, 5)
    art.rect(-42, -96, 84, 96, "#e8914a", "#c06f34", radius=22)
    art.sheet(0.6)
    art.rect(-32, -44, 64, 38, "#f0a860", "#d08444", radius=8)
    art.rect(-42, -74, 84, 14, "#7a4a30", radius=4)
    art.rect(-7, -78, 14, 22, GOLD, radius=3)


@prop(24, "wear")
def glasses(art: Art) -> None:
    for s in (-1, 1):
        art.oval(s * 32, -34, 25, "#cfeaf2", alpha=0.8)
        art.fill(minus(ellipse(s * 32, -34, 28), ellipse(s * 32, -34, 22)), INK)
        art.line([(s * 58, -40), (s * 78, -50)], INK, 5)
        art.line([(s * 32 - 10, -28), (s * 32 + 4, -44)], "#ffffff", 4, alpha=0.8)
    art.line([(-8, -36), (0, -42), (8, -36)], INK, 5)


@prop(36, "wear")
def boots(art: Art) -> None:
    for x in (-22, 22):
        art.sheet(0.5)
        art.blob(
            [(x - 18, -80), (x + 10, -80), (x + 10, -34), (x + 32, -20), (x + 32, -2), (x - 18, -2)],
            "#d8493f",
            "#a8323a",
            roundness=0.3,
        )
        art.rect(x - 20, -90, 34, 16, CREAM, radius=6)
        art.rect(x - 19, -7, 53, 7, INK, radius=3)
