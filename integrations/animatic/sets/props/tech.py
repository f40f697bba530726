"""Machines of a house and an office."""

import math

from integrations.animatic.drawing.shapes import ellipse, minus
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.props.inks import CREAM, GOLD, INK, RED, STEEL, WOOD, WOOD_DARK, lamp_glow, shine
from integrations.animatic.sets.props.recipe import prop


@prop(24, "tech")
def phone(art: Art) -> None:
    art.rect(-27, -100, 54, 100, "#2f3348", "#1f2236", radius=9)
    art.rect(-22, -90, 44, 78, "#6fc0e8", "#b58ae0", bright=True, radius=3)
    for i in range(6):
        art.rect(
            -17 + i % 3 * 13,
            -80 + i // 3 * 16,
            9,
            9,
            ["#ffffff", "#ffd75e", "#ff8a80", "#8af0b8", "#ffffff", "#ffb86a"][i],
            bright=True,
            radius=2,
        )
    art.oval(0, -6, 3, "#8a90a8")


@prop(44, "tech")
def laptop(art: Art) -> None:
    art.polygon([(-60, -100), (60, -100), (64, -22), (-64, -22)], "#4a5068", radius=6)
    art.rect(-54, -94, 108, 66, "#bfe6f7", "#7fb4e8", bright=art.lamps_lit, radius=2)
    for i, w in enumerate((60, 80, 44, 70)):
        art.rect(
            -44, -84 + i * 13, w, 5, ["#ffffff", "#ffe08a", "#ffffff", "#f7a8b8"][i], bright=art.lamps_lit, radius=2
        )
    art.sheet(0.5)
    art.polygon([(-64, -22), (64, -22), (86, 0), (-86, 0)], "#c8cfdc", "#9aa3b5", radius=4)
    art.polygon([(-50, -17), (50, -17), (58, -8), (-58, -8)], "#6f788c")
    lamp_glow(art, 0, -60, 90, 0.28, "#a8d8ff")


@prop(80, "tech")
def television(art: Art) -> None:
    for s in (-1, 1):
        art.line([(0, -88), (s * 26, -122)], INK, 3)
        art.line([(s * 26, -14), (s * 36, 0)], WOOD_DARK, 6)
    art.sheet(0.7)
    art.rect(-62, -92, 124, 80, "#c8703f", "#a05230", radius=10)
    art.rect(-54, -84, 82, 64, "#2f4a58", radius=12)
    art.rect(-49, -79, 72, 54, "#8fd8e0", "#5aa0c0", radius=9, bright=True)
    art.blob([(-49, -34), (-24, -54), (0, -40), (23, -50), (23, -25), (-49, -25)], "#6fb86a", bright=True)
    for y in (-74, -54):
        art.oval(44, y, 8, CREAM)
    for i in range(4):
        art.line([(36, -40 + i * 5), (52, -40 + i * 5)], "#6b3420", 2)


@prop(40, "tech")
def radio(art: Art) -> None:
    art.line([(30, -62), (52, -108)], STEEL, 3)
    art.rect(-60, -66, 120, 66, "#d8614a", "#b0443c", radius=12)
    art.oval(-26, -34, 23, CREAM)
    for i in range(3):
        art.fill(minus(ellipse(-26, -34, 19 - i * 6), ellipse(-26, -34, 17 - i * 6)), "#b8906a")
    art.rect(10, -54, 40, 18, "#ffe9b0", radius=3)
    art.line([(34, -53), (34, -38)], RED, 2)
    for x in (18, 40):
        art.oval(x, -18, 9, CREAM)


@prop(32, "tech")
def camera(art: Art) -> None:
    art.rect(-26, -76, 40, 18, "#3f4458", radius=4)
    art.rect(-56, -64, 112, 64, "#4a5068", "#343a50", radius=9)
    art.rect(-56, -44, 112, 24, "#8a5a42")
    art.sheet(0.6)
    art.oval(0, -32, 27, "#c8d0dc")
    art.oval(0, -32, 21, "#2a3048")
    art.oval(0, -32, 12, "#5a8fd0")
    shine(art, -6, -38, 5, alpha=0.8)
    art.oval(42, -54, 5, RED)


@prop(56, "tech")
def microphone(art: Art) -> None:
    art.oval(0, -3, 28, INK, ry=6)
    art.rect(-3, -52, 6, 50, "#4a5068")
    art.sheet(0.5)
    art.rect(-17, -100, 34, 54, "#d0d8e4", "#98a4b8", radius=17)
    for i in range(4):
        art.line([(-15, -90 + i * 9), (15, -90 + i * 9)], "#7f8aa0", 2)
    art.rect(-20, -62, 40, 7, GOLD, radius=3)


@prop(70, "tech")
def robot(art: Art) -> None:
    art.line([(0, -94), (0, -106)], STEEL, 3)
    art.oval(0, -108, 5, "#ff8a80")
    for s in (-1, 1):
        art.rect(s * 16 - 8, -16, 16, 16, "#e8856a", radius=5)
        art.line([(s * 28, -46), (s * 44, -36), (s * 42, -22)], "#5aa8a0", 8)
    art.rect(-28, -56, 56, 44, "#7fd0c4", "#58a89e", radius=9)
    art.rect(-14, -46, 28, 22, CREAM, radius=4)
    art.blob([(0, -28), (-8, -36), (-4, -42), (0, -38), (4, -42), (8, -36)], RED)
    art.sheet(0.6)
    art.rect(-34, -98, 68, 44, "#8fdccf", "#66b8ac", radius=12)
    art.rect(-25, -90, 50, 27, "#22394a", radius=8)
    for s in (-1, 1):
        art.oval(s * 11, -78, 5, "#8af4f0", bright=True, ry=7)


@prop(60, "tech")
def clock(art: Art) -> None:
    art.oval(0, -50, 48, WOOD, shade=WOOD_DARK)
    art.oval(0, -50, 39, CREAM, shade="#f2e2c0")
    for i in range(12):
        t = i * math.pi / 6
        art.oval(math.sin(t) * 33, -50 - math.cos(t) * 33, 3.2 if i % 3 == 0 else 1.8, INK)
    art.line([(0, -50), (-13, -66)], INK, 5)
    art.line([(0, -50), (20, -62)], INK, 3.5)
    art.oval(0, -50, 4.5, RED)
