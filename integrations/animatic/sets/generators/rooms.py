"""Rooms: wall, floor, skirting and the light of the hour."""

import random
from dataclasses import dataclass, replace

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.outlines import box, star
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.daylight import RoomLight, room_light
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.score import Band, Score


@dataclass(frozen=True)
class Decor:
    """What a room is covered with."""

    wall: str = "#e8cfae"
    wall_low: str = ""
    """Colour at the foot of the wall; a little darker when left out."""
    floor: str = "#b98a5c"
    pattern: str = "stripe"
    """stripe, dots, tile, brick, stone, plank, or nothing."""
    flooring: str = "boards"
    """boards, check, tiles, carpet or flags."""
    base: float = 0.70
    """Where wall and floor meet, as a share of the height."""
    panel: str = ""
    """Colour of the panelling; none when empty."""
    ceiling: bool = True


def room(score: Score, decor: Decor) -> Band:
    """Build the shell of a room and set its light; furniture comes after."""
    light = room_light(score.look.time, score.look.weather)
    _set_light(score, light)
    frame = score.framing
    score.floor = frame.y(decor.base - 0.02 * frame.tall)
    score.horizon, score.ground = score.floor, frame.y(0.82)
    low = decor.wall_low or darken(decor.wall, 0.10)
    band = score.band(0.40)
    _wall(score, band, decor, low)
    if decor.ceiling and frame.tall > 0.4:
        _beams(score, band, decor.wall, low)
    if decor.panel:
        _panelling(score, band, decor.panel)
    _floor(score, band, decor)
    edge = box(frame.left, score.floor - 6, frame.right - frame.left, 26)
    band.tone(edge, band.palette.shade, 0.22, 8, bright=True)
    band.sheet(0.6)
    skirting = lighten(decor.panel or low, 0.35)
    band.rect(frame.left, score.floor - 15, frame.right - frame.left, 17, skirting, radius=2)
    score.anchor("wall", frame.width / 2, score.floor * 0.5, 1.0, 0.4)
    score.anchor("sky", frame.width / 2, frame.y(0.15), 1.0, 0.4)
    return band


def _set_light(score: Score, light: RoomLight) -> None:
    score.room = light
    score.palette = replace(score.palette, key=light.key, ambient_share=0.02, vignette=0.3)
    score.light.ambient = light.ambient
    score.light.pool_strength = light.pool
    score.light.pool = (score.framing.x(0.5), score.framing.y(0.45))
    score.lamps_on = score.night > 0.3 or score.look.weather == "storm"


def _wall(score: Score, band: Band, decor: Decor, low: str) -> None:
    frame = score.framing
    band.sheet(0.0)
    x, y, width = frame.left, frame.top, frame.right - frame.left
    height = score.floor - y
    band.rect(x, y, width, height + 4, lighten(decor.wall, 0.06), low)
    _PATTERNS.get(decor.pattern, _plain)(band, x, y, width, height, decor.wall, score.rng)
    if decor.ceiling:
        for share, strength in ((0.30, 0.10), (0.18, 0.12)):
            shade = box(x, y, width, frame.y(share) - y)
            band.tone(shade, band.palette.shade, strength, 40, bright=True)


def _plain(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    return


def _stripes(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    for i in range(int(width / 62) + 1):
        art.rect(x + i * 62, y, 31, height, lighten(wall, 0.22), alpha=0.42)


def _dots(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    for row in range(int(height / 46) + 1):
        for i in range(int(width / 58) + 1):
            at = (x + i * 58 + (row % 2) * 29, y + row * 46)
            art.fill(star(*at, 6, 4, 0.35), lighten(wall, 0.35), alpha=0.65)


def _wall_tiles(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    for i in range(int(height / 44) + 1):
        art.line([(x, y + i * 44), (x + width, y + i * 44)], lighten(wall, 0.4), 2.4, alpha=0.6)
    for i in range(int(width / 44) + 1):
        art.line([(x + i * 44, y), (x + i * 44, y + height)], lighten(wall, 0.4), 2.4, alpha=0.6)


def _bricks(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    _courses(art, x, y, width, height, wall, rng, 30)


def _stones(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    _courses(art, x, y, width, height, wall, rng, 54)


def _courses(
    art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random, course: float
) -> None:
    for row in range(int(height / course) + 1):
        at = x - rng.uniform(0, 50)
        while at < x + width:
            length = course * rng.uniform(1.5, 2.4)
            ink = mix(wall, rng.choice(("#ffffff", "#50405a", "#c99a7a")), rng.uniform(0.02, 0.14))
            tall = min(course - 3, height - row * course)
            if tall > 2:
                art.rect(at, y + row * course, length - 3, tall, ink, radius=4)
            at += length


def _planks(art: Art, x: float, y: float, width: float, height: float, wall: str, rng: random.Random) -> None:
    for i in range(int(width / 70) + 1):
        ink = mix(wall, rng.choice(("#ffffff", "#4a3020")), rng.uniform(0, 0.10))
        art.rect(x + i * 70, y, 67, height, ink)


_PATTERNS = {
    "stripe": _stripes,
    "dots": _dots,
    "tile": _wall_tiles,
    "brick": _bricks,
    "stone": _stones,
    "plank": _planks,
}


def _beams(score: Score, band: Band, wall: str, low: str) -> None:
    """A ceiling with beams closes the top of a tall frame."""
    frame = score.framing
    x, width, edge = frame.left, frame.right - frame.left, frame.y(0.085)
    band.sheet(0.8, 0.2)
    band.rect(x, frame.top, width, edge - frame.top, darken(low, 0.28), darken(low, 0.12))
    for share in (-0.05, 0.2, 0.5, 0.8, 1.05):
        near, far = frame.x(0.5 + (share - 0.5) * 1.5), frame.x(0.5 + (share - 0.5) * 0.8)
        beam = [(far - 13, edge), (far + 13, edge), (near + 20, frame.top), (near - 20, frame.top)]
        band.sheet(0.7, 0.2)
        band.polygon(beam, "#8a5f42", "#6b4632")
    band.sheet(0.7, 0.2)
    band.rect(x, edge - 8, width, 18, lighten(wall, 0.3), radius=3)


def _panelling(score: Score, band: Band, colour: str) -> None:
    frame, tall = score.framing, score.framing.y(0.17)
    x, width, top = frame.left, frame.right - frame.left, score.floor - tall
    band.sheet(0.7, 0.2)
    band.rect(x, top, width, tall, lighten(colour, 0.08), darken(colour, 0.1))
    band.rect(x, top - 7, width, 11, lighten(colour, 0.25), radius=3)
    for i in range(int(width / 92) + 1):
        band.rect(x + i * 92 + 12, top + 18, 68, tall - 42, darken(colour, 0.12), darken(colour, 0.03), radius=4)


def _floor(score: Score, band: Band, decor: Decor) -> None:
    frame = score.framing
    x, y, width, bottom = frame.left, score.floor, frame.right - frame.left, frame.bottom
    band.sheet(0.0)
    band.rect(x, y, width, bottom - y, darken(decor.floor, 0.16), lighten(decor.floor, 0.06))
    if decor.flooring == "boards":
        _boards(score, band, decor.floor)
    elif decor.flooring in ("check", "tiles", "flags"):
        _squares(score, band, decor.floor, decor.flooring)
    elif decor.flooring == "carpet":
        for _ in range(160):
            at = (score.rng.uniform(x, frame.right), score.rng.uniform(y, bottom))
            band.oval(*at, 3.5, lighten(decor.floor, 0.22), ry=1.4, alpha=0.4)


def _boards(score: Score, band: Band, floor: str) -> None:
    frame, rng, ink = score.framing, score.rng, darken(floor, 0.34)
    middle, top, bottom = frame.width / 2, score.floor, frame.bottom
    for i in range(-16, 17):
        band.line([(middle + i * 66, top), (middle + i * 165, bottom)], ink, 2.0, alpha=0.55)
    for _ in range(26):
        i, share = rng.randint(-13, 12), rng.random()
        spread, y = 66 * (1 + 1.5 * share), top + (bottom - top) * share
        band.line([(middle + i * spread, y), (middle + (i + 1) * spread, y)], ink, 1.8, alpha=0.5)


def _squares(score: Score, band: Band, floor: str, kind: str) -> None:
    """Square tiles in perspective: alternating ones lighter, or all of them slightly different."""
    frame, rows = score.framing, 6
    middle, top, bottom = frame.width / 2, score.floor, frame.bottom
    ys = [top + (bottom - top) * (row / rows) ** 1.6 for row in range(rows + 1)]

    def at(column: int, y: float) -> tuple[float, float]:
        return (middle + column * 78 * (1 + 1.6 * (y - top) / (bottom - top)), y)

    light = {"check": 0.5, "tiles": 0.14}.get(kind, 0.0)
    for row in range(rows):
        for column in range(-14, 14):
            tile = [at(column, ys[row]), at(column + 1, ys[row]), at(column + 1, ys[row + 1]), at(column, ys[row + 1])]
            if kind == "flags":
                ink = mix(floor, score.rng.choice(("#ffffff", "#3a3050")), score.rng.uniform(0.02, 0.16))
                band.polygon([(x + 1.5, y + 1) for x, y in tile], ink, radius=5, alpha=0.9)
            elif (row + column) % 2 == 0:
                band.polygon(tile, lighten(floor, light), alpha=0.75)


def lamp_light(
    score: Score, art: Art, x: float, y: float, radius: float, colour: str = "#ffd9a0", power: float = 1.0
) -> None:
    """A lit lamp: a warm pool on everything and a bloom you can see; only when lamps are on."""
    if score.lamps_on:
        score.lamp(x, y, radius * 2.4, colour, power)
        art.glow(x, y, radius * 0.62, ACCENT, 0.50, hot=True)
