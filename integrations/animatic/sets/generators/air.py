"""The sky: light from zenith to horizon, sun or moon, stars, clouds and banks of mist."""

import math
import random

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb, mix
from integrations.animatic.drawing.outlines import star
from integrations.animatic.drawing.shapes import common, ellipse, rectangle, rounded, union
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.effects.shining import Twinkle
from integrations.animatic.sets.score import Band, Motion, Score

_CLOUD_HEIGHTS = (0.16, 0.30, 0.22, 0.40, 0.12)
_CRATERS = (
    (-0.43, -0.39, 0.17),
    (0.39, 0.5, 0.2),
    (-0.55, 0.34, 0.1),
    (0.6, -0.3, 0.1),
    (0.02, -0.68, 0.09),
    (-0.1, 0.1, 0.13),
    (0.2, -0.25, 0.07),
)
_GALAXY = ("#8f7fd8", "#6f8ff0", "#d08fd8", "#7fc0f0")


def sky(
    score: Score,
    *,
    low: float | None = None,
    disc: bool = True,
    face: bool = False,
    clouds: int = 3,
    at: tuple[float, float] | None = None,
    flip: bool = False,
) -> Band:
    """Everything behind the land. `low` is the horizon in units, `at` moves sun or moon there
    (shares), `flip` puts it on the other side."""
    frame = score.framing
    low = score.horizon if low is None else low
    _place_disc(score, low, at, flip)
    band = score.band(0.0, in_light=False)
    _gradient(score, band, low)
    _halo(score, band)
    if clouds:
        _high_cloud(score, band, low)
    clear = score.look.weather in ("clear", "wind")
    if score.night >= 0.55 and clear:
        _stars(score, band, low)
    if disc and score.look.weather in ("clear", "fog", "wind"):
        _show_disc(score, face)
    if clouds and score.wet:
        _cloud_deck(score, low)
    elif clouds:
        _fair_clouds(score, low, clouds * max(0.7, frame.across))
    return band


def _place_disc(score: Score, low: float, at: tuple[float, float] | None, flip: bool) -> None:
    frame = score.framing
    if at:
        score.sun_x, score.sun_y = at
    else:
        score.sun_x += (0.5 - score.sun_x) * 0.35 * frame.tall
    if flip:
        score.sun_x = 1 - score.sun_x
    y = score.sun_y * low / 0.60
    if score.look.time == "evening" and not at:
        y = low * 0.90
    score.disc = (frame.x(score.sun_x), y)


def _gradient(score: Score, band: Band, low: float) -> None:
    frame = score.framing
    band.sheet(0, flat=True)
    inks = [argb(band.air(colour)) for colour in score.palette.sky]
    shader = skia.GradientShader.MakeLinear([(0.0, frame.top), (0.0, low * 1.04)], inks, [0.0, 0.40, 0.74, 1.0])
    band.wash(rectangle(frame.left, frame.top, frame.right, frame.bottom), shader)


def _halo(score: Score, band: Band) -> None:
    palette, frame = score.palette, score.framing
    colour = band.air(palette.glow)
    strength = palette.glow_strength * score.material.halo
    for reach, alpha in ((0.62, 0.42), (0.30, 0.40), (0.15, 0.5)):
        radius = reach * frame.width * (1 + 0.5 * frame.tall)
        band.glow(*score.disc, radius, colour, alpha * strength)


def _high_cloud(score: Score, band: Band, low: float) -> None:
    palette, frame = score.palette, score.framing
    rng = random.Random(score.salt + 5)
    for _ in range(7):
        x, y = rng.uniform(0, frame.width), rng.uniform(0.05, 0.85) * low
        behind = palette.sky[min(3, int(y / low * 4))]
        streak = ellipse(x, y, rng.uniform(0.10, 0.26) * frame.width, rng.uniform(3, 9))
        colour = band.air(mix(palette.cloud, behind, 0.4))
        band.tone(streak, colour, 0.20 + 0.12 * palette.dark, 9, bright=True)


def _stars(score: Score, band: Band, low: float) -> None:
    frame, rng = score.framing, random.Random(score.salt + 6)
    deep = score.look.time == "night"
    if deep:
        for i in range(26):
            x, y = _galaxy_spot(score, low, i / 25, rng.uniform(-26, 26))
            cloudlet = ellipse(x, y, rng.uniform(50, 120), rng.uniform(22, 60))
            band.tone(cloudlet, band.air(rng.choice(_GALAXY)), 0.17, 24, bright=True)
    band.sheet(0, flat=True)
    count = (300 if deep else 50) * frame.across * (1 + frame.tall * 0.6)
    for _ in range(int(count)):
        x = rng.uniform(frame.left, frame.right)
        y = rng.uniform(frame.top, low * 0.95)
        if deep and rng.random() < 0.34:
            x, y = _galaxy_spot(score, low, rng.random(), rng.gauss(0, 46))
        alpha = rng.uniform(0.25, 0.95) * (1 - max(0.0, y) / low * 0.75)
        radius = rng.choice((0.8, 1.1, 1.5, 2.1))
        band.oval(x, y, radius, "#fff7dc", alpha=max(0.0, alpha), bright=True)
    _twinkling(score, low, rng)


def _galaxy_spot(score: Score, low: float, share: float, aside: float) -> tuple[float, float]:
    return score.framing.x(-0.05 + 1.1 * share), low * (0.86 - 0.80 * share) + aside


def _twinkling(score: Score, low: float, rng: random.Random) -> None:
    stars: list[tuple[float, float, float, float]] = []
    for _ in range(26):
        x, y = rng.uniform(0, score.framing.width), rng.uniform(0, low * 0.7)
        if math.dist((x, y), score.disc) > 130:
            stars.append((x, y, rng.uniform(0, 7), rng.uniform(6, 13)))
    strength = 1.0 if score.look.time == "night" else 0.5
    score.effects.append(Twinkle(0.05, tuple(stars), strength))


def _show_disc(score: Score, face: bool) -> None:
    palette, frame = score.palette, score.framing
    moon = score.look.time == "night"
    band = score.band(0.04, in_light=False)
    radius = (74 if moon else 62) * (1 + 0.35 * frame.tall)
    radius *= 1.12 if score.look.time == "evening" else 1.0
    clear = score.look.weather != "fog"
    colour = palette.disc if clear else mix(palette.disc, palette.sky[2], 0.55)
    if score.look.time in ("day", "morning") and clear:
        band.sheet(0.45)
        rays = rounded(star(*score.disc, radius * 1.42, 14, 0.80, 0.1), 8)
        band.fill(rays, mix(colour, "#fff3c0", 0.55), bright=True, alpha=0.85)
    band.sheet(0.45)
    draw_disc(band, *score.disc, radius, colour, moon=moon, face=face)
    score.disc_shown = True


def draw_disc(art: Art, x: float, y: float, radius: float, colour: str, *, moon: bool, face: bool = False) -> None:
    """A sun, or a moon with craters; either may smile."""
    deep = "#e8bd78" if moon else "#ffb14a"
    art.oval(x, y, radius, colour, mix(colour, deep, 0.35), bright=True)
    if moon:
        with art.clipped(ellipse(x, y, radius)):
            for u, v, size in _CRATERS:
                hollow, rim = mix(colour, "#c99a62", 0.42), mix(colour, "#d9b27c", 0.30)
                at = (x + u * radius, y + v * radius)
                art.oval(*at, size * radius, hollow, bright=True, alpha=0.75)
                inner = (at[0] + 0.03 * radius, at[1] + 0.03 * radius)
                art.oval(*inner, size * radius * 0.8, rim, bright=True)
    if face and art.material.faces:
        _smile(art, x, y, radius)


def _smile(art: Art, x: float, y: float, radius: float) -> None:
    ink = "#7a5a3c"
    for side in (-0.32, 0.26):
        lid = [
            (x + (side - 0.13) * radius, y - 0.06 * radius),
            (x + side * radius, y + 0.03 * radius),
            (x + (side + 0.13) * radius, y - 0.06 * radius),
        ]
        art.line(lid, ink, radius * 0.05, bright=True)
        cheek = (x + side * radius * 1.55, y + 0.20 * radius)
        art.oval(*cheek, radius * 0.11, "#ff9d7a", bright=True, alpha=0.45)
    mouth = [
        (x - 0.18 * radius, y + 0.20 * radius),
        (x - 0.03 * radius, y + 0.30 * radius),
        (x + 0.12 * radius, y + 0.20 * radius),
    ]
    art.line(mouth, ink, radius * 0.05, bright=True)


def _cloud_deck(score: Score, low: float) -> None:
    for row in range(2):
        motion = Motion(drift=(5 + 5 * row) * score.breeze)
        band = score.band(0.07 + 0.05 * row, motion, in_light=False)
        for x in score.strata((6 + 2 * row) * max(0.75, score.framing.across)):
            y = low * (0.06 + 0.17 * row) + band.rng.uniform(-20, 20)
            cloud(score, band, x, y, band.rng.uniform(1.3, 2.0), dark=0.25 * row)


def _fair_clouds(score: Score, low: float, clouds: float) -> None:
    frame, pace = score.framing, score.breeze**2
    far = score.band(0.07, Motion(drift=4 * pace), in_light=False)
    for x in score.strata(clouds * 0.9):
        y = low * far.rng.uniform(0.50, 0.74)
        cloud(score, far, x, y, far.rng.uniform(0.40, 0.62), fade=0.45)
    near = score.band(0.13, Motion(drift=9 * pace), in_light=False)
    x_disc, y_disc = score.disc
    for i, x in enumerate(score.strata(clouds * (0.8 if frame.tall < 0.5 else 1.2), jitter=0.9)):
        share = _CLOUD_HEIGHTS[i % len(_CLOUD_HEIGHTS)]
        if abs(x - x_disc) < 170 and abs(low * share - y_disc) < 110:
            x += 270 if x > x_disc else -270
        y = low * (share + near.rng.uniform(-0.03, 0.03))
        cloud(score, near, x, y, near.rng.uniform(0.75, 1.15) * (1 + 0.15 * frame.tall))


def cloud(
    score: Score,
    band: Band,
    x: float,
    y: float,
    size: float,
    *,
    fade: float = 0.0,
    dark: float = 0.0,
) -> None:
    """Two sheets with flat bases: shaded puffs behind, lit puffs in front. `fade` lets the sky
    through, `dark` sinks it into the shade."""
    rng, palette = band.rng, score.palette
    behind = palette.sky[1 if y < score.horizon * 0.4 else 2]

    def ink(colour: str) -> str:
        return band.air(mix(mix(colour, behind, fade), palette.shade, dark))

    width = rng.uniform(190, 260) * size
    puffs = _puffs(rng)
    for near in (False, True):
        grow, drop = (0.80, 9 * size) if near else (1.0, 0.0)
        band.sheet(0.6 if near else 0.45)
        outline = _cloud_outline(x, y, width, size, puffs, grow, drop)
        colour = palette.cloud if near else palette.cloud_shade
        band.fill(outline, ink(colour), ink(mix(colour, palette.cloud_shade, 0.6)), bright=True)


def _puffs(rng: random.Random) -> list[tuple[float, float]]:
    count = rng.randint(5, 7)
    peak = rng.uniform(-0.35, 0.35)
    puffs: list[tuple[float, float]] = []
    for i in range(count):
        place = (i + 0.5) / count * 2 - 1
        height = (0.34 - 0.20 * abs(place - peak) ** 1.3) * rng.uniform(0.85, 1.15)
        puffs.append((place, max(0.10, height)))
    return puffs


def _cloud_outline(
    x: float,
    y: float,
    width: float,
    size: float,
    puffs: list[tuple[float, float]],
    grow: float,
    drop: float,
) -> skia.Path:
    half = width * 0.5 * grow
    base = rectangle(x - half, y - 20 * size + drop, x + half, y + 16 * size, 16 * size)
    shift, share = (7 * size, 0.62) if drop else (0.0, 0.66)
    rounds = [base]
    for place, height in puffs:
        radius = height * width * share
        at = (x + place * width * 0.38 * grow + shift, y - radius * 0.55 + drop * 0.8)
        rounds.append(ellipse(*at, radius, radius * 0.92))
    flat = rectangle(x - width * 2, y - 400 * size, x + width * 2, y + 16 * size)
    return common(union(*rounds), flat)


def mist(score: Score, depth: float, y: float, height: float = 60, strength: float = 0.45, count: int = 5) -> None:
    """A drifting bank of haze."""
    band = score.band(depth, Motion(sway=9, phase=depth * 9), in_light=False)
    colour = band.air(score.palette.haze)
    strength *= score.material.mist * (1.5 if score.look.weather == "fog" else 1.0) * 0.6
    for x in score.strata(count):
        bank = ellipse(
            x,
            y + score.rng.uniform(-14, 14),
            score.framing.width * score.rng.uniform(0.16, 0.3),
            height * score.rng.uniform(0.35, 0.7),
        )
        band.tone(bank, colour, strength, height * 0.42, bright=True)
