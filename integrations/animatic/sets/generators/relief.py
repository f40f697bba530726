"""The lie of the land: hills, peaks, dunes, winding paths and the marks on large sheets."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.outlines import below
from integrations.animatic.drawing.shapes import blob, ellipse, polygon
from integrations.animatic.sets.scatter import roll
from integrations.animatic.sets.score import Band, Score


@dataclass(frozen=True)
class Land:
    """A sheet of land and the line of its edge."""

    band: Band
    edge: Callable[[float], float]
    """Height of the edge at x, both in units."""


def hills(
    score: Score,
    depth: float,
    y: float,
    swing: float,
    colour: str,
    shade: str | None = None,
    *,
    tuft: float = 0.0,
    pace: float = 1.0,
    lift: float = 0.7,
    rim: float = 0.0,
) -> Land:
    """One rolling sheet down to where nearer land hides it; `tuft` is the height of its grass."""
    frame = score.framing
    band = score.band(depth)
    band.sheet(lift, rim)
    rise = roll(score.rng, swing, 0.0052 * pace)

    def edge(x: float) -> float:
        return y + rise(x)

    bottom = frame.bottom + 40 if depth >= 0.75 else min(frame.bottom, y + frame.y(0.30))
    line = _edge_line(score, edge, tuft)
    colour = score.snowy(colour)
    shade = score.snowy(shade or darken(colour, 0.22))
    fade = y + frame.y(0.34) if depth > 0.6 else y + swing + frame.y(0.16)
    band.fill(below(line, bottom), colour, shade, span=(y - swing, fade))
    return Land(band, edge)


def _edge_line(score: Score, edge: Callable[[float], float], tuft: float) -> list[Point]:
    rng, frame = score.rng, score.framing
    x, end = frame.left - 10, frame.right + 10
    line: list[Point] = [(x, edge(x))]
    while x < end:
        if tuft and rng.random() < 0.8:
            line.append((x + rng.uniform(1, 5), edge(x) - tuft * rng.uniform(0.3, 1.2)))
        x += rng.uniform(6, 14) if tuft else 18
        line.append((x, edge(x)))
    return line


def tones(
    score: Score,
    band: Band,
    top: float,
    bottom: float,
    colour: str,
    count: int = 9,
    strength: float = 0.16,
) -> None:
    """Long soft strokes that keep a large sheet from looking empty."""
    rng = score.rng
    for x, y in score.spread(count, (0, top, score.framing.width, bottom)):
        stroke = ellipse(x, y, rng.uniform(70, 240), rng.uniform(4, 13))
        band.tone(stroke, score.snowy(colour), strength, 7)


def dapple(score: Score, band: Band, top: float, bottom: float, strength: float = 0.12) -> None:
    """Shadows of clouds and crowns on the ground, deeper at the sides than in the middle."""
    rng, frame = score.rng, score.framing
    for x, y in score.spread(7 * max(0.7, frame.across), (0, top, frame.width, bottom)):
        side = abs(x / frame.width - 0.5) * 2
        near = (y - top) / max(1.0, bottom - top)
        patch = ellipse(x, y, rng.uniform(90, 190) * (0.6 + near), rng.uniform(9, 20) * (0.6 + near))
        band.tone(patch, score.palette.shade, strength * (0.4 + 0.6 * side), 12, bright=True)


def peaks(
    score: Score,
    depth: float,
    y: float,
    height: float,
    colour: str,
    count: int = 4,
    *,
    snow: float = 0.0,
    sharp: float = 1.0,
    lift: float = 0.7,
) -> Band:
    """Separate mountain sheets with a shaded face; `snow` is the share of the height it covers."""
    band, rng, frame = score.band(depth), score.rng, score.framing
    places = score.strata(count * max(0.6, frame.across), jitter=0.6)
    rng.shuffle(places)
    for x in places:
        middle = math.exp(-(((x - frame.width / 2) / (frame.width * 0.2)) ** 2))
        rise = height * rng.uniform(0.62, 1.0) * (1 - 0.25 * middle)
        width = rise * rng.uniform(0.85, 1.15) * (1.05 if sharp > 0.7 else 1.7)
        _peak(score, band, x, y, rise, width, colour, snow=snow, sharp=sharp, lift=lift)
    return band


def _peak(
    score: Score,
    band: Band,
    x: float,
    y: float,
    rise: float,
    width: float,
    colour: str,
    *,
    snow: float,
    sharp: float,
    lift: float,
) -> None:
    rng, steps = score.rng, 5

    def flank(side: int) -> list[Point]:
        return [
            (
                x + side * width * (i / steps) ** 1.08 + rng.uniform(-1, 1) * width * 0.035,
                y - rise * (1 - i / steps) + rng.uniform(-1, 1) * rise * 0.025,
            )
            for i in range(1, steps)
        ]

    left, right, top = flank(-1), flank(1), (x, y - rise)
    outline = [(x - width, y + 60), *left[::-1], top, *right, (x + width, y + 60)]
    path = polygon(outline, 5 if sharp > 0.7 else 30)
    band.sheet(lift, 0.25)
    band.fill(path, lighten(colour, 0.10), mix(colour, lighten(colour, 0.6), 0.35))
    with band.clipped(path):
        face = _shaded_face(score, x, y, rise, width)
        band.polygon(face, darken(colour, 0.30), alpha=0.55)
        if snow or score.snowing:
            _snow_cap(score, band, x, y, rise, width, max(snow, 0.75 * score.snowing), face)


def _shaded_face(score: Score, x: float, y: float, rise: float, width: float) -> list[Point]:
    side, steps = (1 if score.sun_x > 0.5 else -1), 5
    ridge: list[Point] = [(x, y - rise)]
    for i in range(1, steps + 1):
        jag = -side * width * 0.10 * (i % 2) - side * width * 0.05 * i / 3
        ridge.append((x + jag + score.rng.uniform(-4, 4), y - rise * (1 - i / steps)))
    away = x - side * width * 1.3
    return [*ridge, (x, y + 80), (away, y + 80), (away, y - rise)]


def _snow_cap(
    score: Score,
    band: Band,
    x: float,
    y: float,
    rise: float,
    width: float,
    snow: float,
    face: list[Point],
) -> None:
    base = y - rise * (1 - 0.42 * snow)
    cap: list[Point] = [(x - width, y - rise - 20)]
    for i in range(15):
        drop = rise * 0.085 if i % 2 else -rise * 0.07
        cap.append((x - width + 2 * width * i / 14, base + drop * score.rng.uniform(0.7, 1.3)))
    cap.append((x + width, y - rise - 20))
    band.polygon(cap, "#fbfcff")
    with band.clipped(polygon(cap)):
        band.polygon(face, "#b9c6e6", alpha=0.85)


def dune(score: Score, depth: float, y: float, swing: float, colour: str, shade: str) -> Land:
    """A sheet of sand whose crests throw a soft slope of shade."""
    frame = score.framing
    land = hills(score, depth, y, swing, colour, mix(colour, shade, 0.6), pace=0.55, rim=0.2)
    side = -1 if score.sun_x > 0.5 else 1
    xs = range(int(frame.left), int(frame.right) + 16, 16)
    sheet = below([(float(x), land.edge(x)) for x in xs], frame.bottom)
    for x in score.strata(3 * max(0.5, frame.across), jitter=0.5):
        top = land.edge(x)
        slope = [
            (x, top - 3),
            (x + side * 60, top + 36),
            (x + side * 40, top + 90),
            (x + side * 330, top + 150),
            (x + side * 330, top + 30),
            (x + side * 140, land.edge(x + side * 140) - 2),
        ]
        with land.band.clipped(sheet):
            land.band.blob(slope, score.snowy(shade, 0.5), alpha=0.55, roundness=0.55)
    return land


def trail(
    score: Score,
    band: Band,
    near: tuple[float, float, float],
    far: tuple[float, float, float],
    colour: str,
    bend: float = 0.12,
) -> skia.Path:
    """A path winding from near the camera to the distance: x, y and half width at both ends. Returns its outline."""
    rng, width = score.rng, score.framing.width
    (x0, y0, w0), (x1, y1, w1) = near, far

    def at(share: float) -> tuple[float, float, float]:
        wind = math.sin(share * 5.2) * bend * width * (1 - share) ** 0.8
        return (
            x0 + (x1 - x0) * share**0.8 + wind,
            y0 + (y1 - y0) * share,
            w0 + (w1 - w0) * share**0.7,
        )

    steps = [at(i / 14) for i in range(15)]
    path = blob([(x - w, y) for x, y, w in steps] + [(x + w, y) for x, y, w in steps[::-1]], 0.5)
    band.sheet(0.3)
    light, dark = score.snowy(lighten(colour, 0.12), 0.7), score.snowy(darken(colour, 0.08), 0.6)
    band.fill(path, light, dark, span=(y1, y0))
    with band.clipped(path):
        for _ in range(26):
            share = rng.uniform(0.0, 0.8)
            x, y, half = at(share)
            x += rng.uniform(-0.9, 0.9) * half
            size = (1 - share) * rng.uniform(5, 13)
            flat = (1 - share) * rng.uniform(2, 4)
            band.oval(x, y, size, score.snowy(darken(colour, 0.18), 0.5), ry=flat, alpha=0.5)
    return path
