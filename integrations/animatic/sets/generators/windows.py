"""A window seen from inside: the hour and the weather outside it, and the light it lets in."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb, darken, lighten, mix
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.outlines import arch, box
from integrations.animatic.drawing.shapes import ellipse, minus, polygon, union
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.effects.effect import Frame
from integrations.animatic.sets.generators.air import draw_disc
from integrations.animatic.sets.light import fading
from integrations.animatic.sets.palette import SNOW, tinted
from integrations.animatic.sets.scatter import roll
from integrations.animatic.sets.score import Band, Score

_HILLS = (("#7fa3b8", 0.66), ("#6fae72", 0.76), ("#4f8a52", 0.88))
_FIELDS = (("#7f9fc0", 0.52), ("#8fb86a", 0.62), ("#e0c05c", 0.72), ("#5f9a52", 0.84))
_TOWERS = ("#8a93ad", "#a08a9a", "#7f8fa8")


@dataclass(frozen=True)
class Opening:
    """What a window is like."""

    frame: str = "#f6ead6"
    curtains: str = ""
    """Their colour; none when empty."""
    panes: tuple[int, int] = (2, 2)
    """Columns and rows."""
    view: str = "hills"
    """hills, city, fields or nothing."""
    arched: bool = False
    shaft: bool = True
    """Whether light falls from it across the room."""
    sill: bool = True
    depth: float = 0.46


@dataclass(frozen=True)
class _Hole:
    """Left, top, width and height of the glass."""

    x: float
    y: float
    width: float
    height: float

    def at(self, across: float, down: float) -> Point:
        """A point by its shares."""
        return (self.x + self.width * across, self.y + self.height * down)


def window(score: Score, x: float, y: float, width: float, height: float, opening: Opening | None = None) -> Frame:
    """A window whose glass has its upper middle at (x, y); tall frames get tall ones. Returns its box."""
    opening = opening or Opening()
    frame = score.framing
    if frame.tall:
        width *= 1 + 0.15 * frame.tall
        height *= 1 + 0.75 * frame.tall
        y += frame.y(0.035) * frame.tall
    hole = _Hole(x - width / 2, y, width, height)
    glass = arch(hole.x, y, width, height, width / 2) if opening.arched else box(hole.x, y, width, height, 3)
    band = score.band(opening.depth)
    _sky(score, band, hole, glass)
    with band.clipped(glass):
        _outside(score, band, hole, opening.view)
        _glare(band, hole)
    edge = max(7.0, width * 0.045)
    _frame(score, band, hole, glass, edge, opening)
    if opening.curtains:
        _curtains(band, hole, edge, x, opening.curtains)
    light = score.room
    if light is not None:
        score.lamp(x, y + height * 0.5, max(width, height) * 1.5, light.window, light.window_power * 0.75)
        if opening.shaft and light.window_power > 0.2:
            _shaft(score, hole, x, opening.panes[0], light.window)
    return hole.x, y, hole.x + width, y + height


def _sky(score: Score, band: Band, hole: _Hole, glass: skia.Path) -> None:
    band.sheet(0, flat=True)
    inks = [argb(band.air(colour)) for colour in score.palette.sky]
    ends: list[Point] = [(0.0, hole.y), (0.0, hole.y + hole.height)]
    band.wash(glass, skia.GradientShader.MakeLinear(ends, inks))


def _outside(score: Score, band: Band, hole: _Hole, view: str) -> None:
    if score.look.weather in ("clear", "fog", "snow", "wind"):
        _heavens(score, band, hole)
    _clouds(score, band, hole)
    if view == "city":
        _city(score, band, hole)
    elif view == "fields":
        _slopes(score, band, hole, _FIELDS, 0.18)
    elif view == "hills":
        _slopes(score, band, hole, _HILLS, 0.26)
    if score.wet:
        for _ in range(int(hole.width * hole.height / 700)):
            x, y = hole.at(score.rng.random(), score.rng.random())
            drop = [(x, y), (x - 3, y + score.rng.uniform(8, 20))]
            band.line(drop, "#dfeaf5", 1.3, alpha=0.5, bright=True)
    if score.look.weather == "snow":
        for _ in range(int(hole.width * hole.height / 600)):
            at = hole.at(score.rng.random(), score.rng.random())
            band.oval(*at, score.rng.uniform(1.2, 3), "#ffffff", alpha=0.9, bright=True)


def _heavens(score: Score, band: Band, hole: _Hole) -> None:
    rng, palette = score.rng, score.palette
    if score.night > 0.9 and score.look.weather != "fog":
        for _ in range(int(hole.width * hole.height / 900)):
            at = hole.at(rng.random(), rng.random() * 0.7)
            band.oval(*at, rng.choice((0.8, 1.2, 1.7)), "#fff7dc", alpha=rng.uniform(0.4, 1), bright=True)
    if score.disc_shown:
        return
    score.disc_shown = True
    down = 0.52 if score.look.time == "evening" else palette.disc_at[1]
    x, y = hole.at(palette.disc_at[0], down)
    reach = hole.height * 0.6
    halo = fading(x, y, reach, band.air(palette.glow), 0.75 * palette.glow_strength, (1.0, 0.36, 0.1, 0.0))
    band.wash(ellipse(x, y, reach), halo)
    moon = score.look.time == "night"
    draw_disc(band, x, y, min(hole.width, hole.height) * 0.115, palette.disc, moon=moon)


def _clouds(score: Score, band: Band, hole: _Hole) -> None:
    rng, palette = score.rng, score.palette
    for _ in range(3):
        x, y = hole.at(rng.random(), rng.uniform(0.10, 0.42))
        size = hole.width * rng.uniform(0.10, 0.16)
        puffs = union(
            ellipse(x, y, size, size * 0.42),
            ellipse(x + size * 0.7, y + size * 0.12, size * 0.7, size * 0.3),
            ellipse(x - size * 0.1, y - size * 0.25, size * 0.5, size * 0.4),
        )
        through = 0.35 if score.look.weather in ("clear", "wind") else 0.1
        band.fill(puffs, mix(palette.cloud, palette.sky[1], through), bright=True, alpha=0.85)


def far_colour(score: Score, colour: str, haze: float) -> str:
    """A colour outdoors, seen from a room whose own palette is not lit by the hour."""
    if score.look.weather == "snow":
        colour = mix(colour, SNOW, 0.8)
    time = score.look.time
    if time == "night":
        dim = mix(tinted(colour, (0.46, 0.54, 0.90)), score.palette.haze, haze)
        return mix(dim, score.palette.sky[1], 0.3)
    keyed = tinted(colour, (1, 0.8, 0.78)) if time == "evening" else colour
    return mix(keyed, score.palette.haze, haze)


def _slopes(score: Score, band: Band, hole: _Hole, slopes: tuple[tuple[str, float], ...], step: float) -> None:
    for i, (colour, share) in enumerate(slopes):
        rise = roll(score.rng, hole.height * 0.034, 5.5 / hole.width)
        xs = [hole.x + hole.width * j / 20 for j in range(21)]
        line = [(x, hole.y + hole.height * share + rise(x)) for x in xs]
        bottom = hole.y + hole.height + 5
        sheet = [(hole.x, bottom), *line, (hole.x + hole.width, bottom)]
        band.polygon(sheet, far_colour(score, colour, 0.6 - step * i), bright=True)
        if i == 1 and slopes is _HILLS:
            _firs(score, band, hole)


def _firs(score: Score, band: Band, hole: _Hole) -> None:
    ink, half = far_colour(score, "#2f6b52", 0.25), hole.height * 0.04
    for _ in range(4):
        x = hole.x + hole.width * score.rng.random()
        low, high = hole.y + hole.height * 0.82, hole.y + hole.height * 0.62
        band.polygon([(x - half, low), (x, high), (x + half, low)], ink, bright=True)


def _city(score: Score, band: Band, hole: _Hole) -> None:
    rng, x = score.rng, hole.x
    while x < hole.x + hole.width:
        wide = rng.uniform(0.08, 0.15) * min(hole.width, 420)
        tall = hole.height * rng.uniform(0.18, 0.5)
        top = hole.y + hole.height - tall
        ink = far_colour(score, rng.choice(_TOWERS), 0.42)
        band.rect(x, top, wide, tall + 4, ink, bright=True)
        for _ in range(int(wide * tall / 210)):
            u = int(rng.random() * 4) / 4 * wide + wide * 0.06
            v = int(rng.random() * tall / 13) * 13 + 5
            lit = score.night > 0.3 and rng.random() < 0.7
            band.rect(x + u, top + v, wide * 0.14, 6, "#ffdf98" if lit else lighten(ink, 0.3), bright=True)
        x += wide + 2


def _glare(band: Band, hole: _Hole) -> None:
    wide = [hole.at(0.10, 0), hole.at(0.30, 0), hole.at(0.02, 1), hole.at(-0.18, 1)]
    thin = [hole.at(0.62, 0), hole.at(0.70, 0), hole.at(0.42, 1), hole.at(0.34, 1)]
    band.polygon(wide, "#ffffff", alpha=0.10, bright=True)
    band.polygon(thin, "#ffffff", alpha=0.08, bright=True)


def _frame(score: Score, band: Band, hole: _Hole, glass: skia.Path, edge: float, opening: Opening) -> None:
    colour = opening.frame
    outer_box = (hole.x - edge, hole.y - edge, hole.width + 2 * edge, hole.height + 2 * edge)
    outer = arch(*outer_box, hole.width / 2 + edge) if opening.arched else box(*outer_box, 4)
    band.sheet(0.8, 0.2)
    band.fill(minus(outer, glass), lighten(colour, 0.1), darken(colour, 0.1))
    columns, rows = opening.panes
    for i in range(1, columns):
        band.rect(hole.x + hole.width * i / columns - edge * 0.3, hole.y, edge * 0.6, hole.height, colour)
    for i in range(1, rows):
        band.rect(hole.x, hole.y + hole.height * i / rows - edge * 0.3, hole.width, edge * 0.6, colour)
    if opening.sill:
        band.sheet(0.9, 0.2)
        top = hole.y + hole.height + edge * 0.6
        ledge = (hole.x - edge * 2.2, top, hole.width + edge * 4.4, edge * 1.7)
        band.rect(*ledge, lighten(colour, 0.12), darken(colour, 0.12), radius=3)
        score.anchor("sill", hole.x + hole.width / 2, top, 0.8, opening.depth)


def _curtains(art: Art, hole: _Hole, edge: float, x: float, colour: str) -> None:
    width, height, y = hole.width, hole.height, hole.y
    art.sheet(0.6)
    art.rect(hole.x - width * 0.26, y - edge * 3.4, width * 1.52, edge * 0.9, "#8a5f3c", radius=4)
    for side in (-1, 1):
        start = x - side * width * 0.70
        for i in range(4):
            art.sheet(0.7, 0.15)
            near, far = start + side * i * width * 0.075, start + side * (i + 1.25) * width * 0.075
            fold = [
                (near, y - edge * 3),
                (far, y - edge * 3),
                (far + side * 7 * math.sin(i), y + height * 0.55),
                (far - side * width * 0.012, y + height * 1.10),
                ((near + far) / 2, y + height * 1.135),
                (near, y + height * 1.10),
            ]
            art.polygon(fold, colour if i % 2 else lighten(colour, 0.16), darken(colour, 0.12), radius=7)


def _shaft(score: Score, hole: _Hole, x: float, columns: int, colour: str) -> None:
    frame, time = score.framing, score.look.time
    lean = (0.5 - x / frame.width) * hole.width * 0.9
    lean += hole.width * (0.35 if x < frame.width / 2 else -0.35)
    beam = {"night": 0.05, "day": 0.056}.get(time, 0.09)
    patch = 0.12 if time == "night" else 0.16
    band = score.band(0.60, in_light=False)
    for i in range(columns):
        left, right = hole.at((i + 0.06) / columns, 0.06), hole.at((i + 0.94) / columns, 0.06)
        far = frame.y(0.90)
        light = [left, right, (right[0] + lean * 1.5, far), (left[0] + lean * 1.5, far)]
        band.tone(polygon(light), colour, beam, 8, bright=True)
        top, bottom = score.floor + 8, frame.y(0.93)
        spot = [
            (left[0] + lean * 0.9, top),
            (right[0] + lean * 0.9, top),
            (right[0] + lean * 1.7 + 20, bottom),
            (left[0] + lean * 1.7, bottom),
        ]
        band.tone(polygon(spot), colour, patch, 5, bright=True)
