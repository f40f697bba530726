"""Small growth: flowers, mushrooms, grass, stones and what grows under water."""

import math
import random

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.shapes import polygon
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.trees import snow_on


def flower(art: Art, x: float, y: float, h: float, colour: str = "#f27f8e", *, rng: random.Random) -> None:
    """Six petals on a bending stalk."""
    bend = rng.uniform(-0.2, 0.2) * h
    art.line([(x, y), (x + bend * 0.5, y - h * 0.5), (x + bend, y - h)], "#4f8a4c", h * 0.06)
    leaf = [(0, 0.2), (0.22, 0.42), (0.3, 0.36), (0.1, 0.16)]
    art.blob([(x + u * h, y - v * h) for u, v in leaf], "#5f9a52")
    for i in range(6):
        turn = i * math.pi / 3
        at = (x + bend + math.cos(turn) * h * 0.14, y - h + math.sin(turn) * h * 0.14)
        art.oval(*at, h * 0.11, colour)
    art.oval(x + bend, y - h, h * 0.09, "#ffd75e")


def mushroom(art: Art, x: float, y: float, h: float, colour: str = "#d8493f", *, rng: random.Random) -> None:
    """A spotted cap on a pale foot."""
    foot = [(-0.15, 0), (-0.12, 0.5), (0.12, 0.5), (0.15, 0)]
    art.blob([(x + u * h, y - v * h) for u, v in foot], "#fff0dc")
    lean = rng.uniform(-0.03, 0.03)
    cap = [(-0.5, 0.44), (-0.34, 0.86), (lean, 1.0), (0.34, 0.86), (0.5, 0.44), (0, 0.36)]
    art.blob([(x + u * h, y - v * h) for u, v in cap], colour, roundness=0.6)
    for u, v, r in ((-0.2, 0.66, 0.08), (0.12, 0.78, 0.09), (0.26, 0.58, 0.06)):
        art.oval(x + u * h, y - v * h, r * h, "#fff6e8")


def tuft(
    art: Art,
    x: float,
    y: float,
    h: float,
    colour: str = "#5f9a52",
    *,
    rng: random.Random,
    blades: int = 5,
) -> None:
    """A few blades of grass."""
    for i in range(blades):
        side = (i / (blades - 1) - 0.5) * 2
        root = x + side * h * 0.18
        tip = (
            x + side * h * 0.55 + rng.uniform(-0.1, 0.1) * h,
            y - h * (1 - 0.35 * abs(side)) * rng.uniform(0.8, 1.1),
        )
        ink = mix(colour, lighten(colour, 0.3), i / blades)
        art.polygon([(root - h * 0.05, y + 2), tip, (root + h * 0.05, y + 2)], ink)


def rock(art: Art, x: float, y: float, h: float, colour: str = "#8a8794", *, rng: random.Random) -> None:
    """A stone with one face in the shade."""
    w = h * rng.uniform(1.1, 1.6)
    outline = [
        (x - w * 0.6, y + 4),
        (x - w * 0.55, y - h * 0.42),
        (x - w * 0.22, y - h * rng.uniform(0.85, 1.0)),
        (x + w * 0.2, y - h * rng.uniform(0.7, 0.95)),
        (x + w * 0.52, y - h * 0.4),
        (x + w * 0.6, y + 4),
    ]
    path = polygon(outline, h * 0.14)
    colour = snow_on(art, colour, 0.45)
    art.fill(path, lighten(colour, 0.16), darken(colour, 0.28))
    side = 1 if art.palette.disc_at[0] < 0.5 else -1
    face = [(0.05, 1.1), (0.2, 0.4), (0.1, -6 / max(h, 1)), (1, -6 / max(h, 1)), (1, 1)]
    with art.clipped(path):
        dark = [(x + side * u * w, y - v * h) for u, v in face]
        art.polygon(dark, darken(colour, 0.4), alpha=0.45)


def coral(art: Art, x: float, y: float, h: float, colour: str = "#f2738c", *, rng: random.Random) -> None:
    """A branching coral."""

    def branch(x: float, y: float, angle: float, length: float, width: float, forks: int) -> None:
        end = (x + math.cos(angle) * length, y - math.sin(angle) * length)
        art.line([(x, y), end], mix(colour, lighten(colour, 0.5), 1 - forks / 4), width)
        for side in (-1, 0.15, 1) if forks else ():
            turned = angle + side * rng.uniform(0.35, 0.6)
            branch(*end, turned, length * rng.uniform(0.6, 0.75), width * 0.72, forks - 1)

    branch(x, y + 4, math.pi / 2, h * 0.36, h * 0.13, 3)


def sea_fan(art: Art, x: float, y: float, h: float, colour: str = "#b06fd0", *, rng: random.Random) -> None:
    """A fan of nine fingers."""
    for i in range(9):
        side = (i / 8 - 0.5) * 2
        tall = h * rng.uniform(0.94, 1.04)
        finger = [
            (x, y),
            (x + side * h * 0.35, y - tall * 0.55 * (1 - 0.2 * abs(side))),
            (x + side * h * 0.62, y - tall * (1 - 0.4 * side * side)),
        ]
        art.tube(finger, mix(colour, lighten(colour, 0.45), i % 2 * 0.6), h * 0.05, h * 0.06)


def kelp(art: Art, x: float, y: float, h: float, colour: str = "#3f8a6a", *, rng: random.Random) -> None:
    """A tall weed with a leaf at every bend."""
    phase = rng.uniform(0, 6)
    stalk = [(x + math.sin(i * 0.9 + phase) * h * 0.05, y - h * i / 7) for i in range(8)]
    art.line(stalk, darken(colour, 0.2), h * 0.018)
    for i in range(1, 8):
        side = 1 if i % 2 else -1
        px, py = stalk[i]
        leaf = [(0, 0), (0.07, 0.06), (0.13, 0.13), (0.04, 0.08)]
        outline = [(px + side * u * h, py - v * h) for u, v in leaf]
        art.blob(outline, lighten(colour, 0.05 * i), roundness=0.6)
