"""What floats and falls: the set's own small life, and what the weather adds to every set."""

from integrations.animatic.drawing.colour import mix
from integrations.animatic.sets.effects.effect import Frame
from integrations.animatic.sets.effects.falling import (
    Gusts,
    Leaves,
    Lightning,
    Rain,
    Ripples,
    Snow,
)
from integrations.animatic.sets.effects.living import Birds, Bubbles, Smoke
from integrations.animatic.sets.effects.shining import Fireflies, Flicker, Sparks
from integrations.animatic.sets.generators.air import mist
from integrations.animatic.sets.score import Score

_ROUGH = ("rain", "snow", "storm")


def _count(score: Score, count: int) -> int:
    return int(count * max(0.6, score.framing.across))


def fireflies(score: Score, frame: Frame, count: int = 26, colour: str = "#ffe27a", depth: float = 1.1) -> None:
    """Fireflies after dark, dust in the sun by day; none in bad weather."""
    if score.look.weather in _ROUGH:
        return
    if score.night > 0.5:
        ink = score.air(colour, 0.9)
        score.effects.append(Fireflies(depth, score.salt + 9, _count(score, count), ink, frame))
    else:
        motes(score, frame, count, "#fff6d0", depth)


def motes(score: Score, frame: Frame, count: int = 30, colour: str = "#fff0c8", depth: float = 0.9) -> None:
    """Slow specks in the air."""
    ink = score.air(colour, 0.9)
    score.effects.append(
        Fireflies(
            depth,
            score.salt + 10 + len(score.effects),
            _count(score, count),
            ink,
            frame,
            size=9.0,
            pace=0.25,
            strength=0.5,
        )
    )


def birds(score: Score, frame: Frame, count: int = 5, depth: float = 0.2) -> None:
    """Far birds, by day and in fair weather."""
    if score.look.weather in _ROUGH or score.look.time == "night":
        return
    ink = score.air(mix(score.palette.shade, score.palette.haze, 0.35), 0.3)
    score.effects.append(Birds(depth, score.salt + 11, _count(score, count), ink, frame))


def leaves(score: Score, frame: Frame, count: int = 16, colour: str = "#f7a8b8", depth: float = 1.05) -> None:
    """Falling leaves or petals, in fair weather."""
    if score.look.weather in _ROUGH:
        return
    ink = score.air(score.palette.lit(colour), 0.9)
    score.effects.append(Leaves(depth, score.salt + 12, _count(score, count), ink, frame))


def bubbles(score: Score, frame: Frame, count: int = 34, depth: float = 1.05) -> None:
    """Rising bubbles."""
    ink = score.air("#e6fbff", 0.9)
    score.effects.append(Bubbles(depth, score.salt + 13, _count(score, count), ink, frame))


def sparks(score: Score, frame: Frame, count: int = 14, depth: float = 1.02) -> None:
    """Embers over a fire."""
    score.effects.append(Sparks(depth, score.salt + 14, count, "#ffb45a", frame))


def flicker(score: Score, x: float, y: float, radius: float, depth: float = 1.01) -> None:
    """The trembling of a flame whose heart is at a point."""
    score.effects.append(Flicker(depth, x, y, radius, score.air("#ffb45a", 1.0)))


def snowfall(score: Score, depth: float, count: int, whiteness: float, seed: int = 0) -> None:
    """Falling snow over the whole frame."""
    ink = score.air(mix(score.palette.haze, "#ffffff", whiteness), depth)
    amount = _count(score, count)
    score.effects.append(Snow(depth, score.salt + 15 + seed, amount, ink, _whole(score)))


def smoke(score: Score, depth: float, x: float, y: float, size: float) -> None:
    """Smoke from a chimney whose mouth is at a point."""
    ink = score.air(mix(score.palette.cloud, score.palette.sky[2], 0.4), depth)
    wind = 26.0 * score.breeze**1.6
    score.effects.append(Smoke(depth + 0.001, x, y, size, ink, wind))


def weather(score: Score) -> None:
    """What the weather adds after an outdoor set is laid out."""
    if score.info.interior:
        return
    add = {"rain": _rain, "storm": _storm, "snow": _snow, "fog": _fog, "wind": _wind}
    if score.look.weather in add:
        add[score.look.weather](score)


def _whole(score: Score) -> Frame:
    return (-20, -20, score.framing.width + 20, score.framing.height + 20)


def _rain(score: Score, slant: float = 0.16) -> None:
    haze, whole = score.palette.haze, _whole(score)
    for seed, (depth, count, white) in enumerate(((0.55, 170, 0.60), (1.3, 180, 0.65))):
        ink = score.air(mix(haze, "#ffffff", white), depth)
        amount = _count(score, count)
        score.effects.append(Rain(depth, score.salt + 20 + seed, amount, ink, whole, slant))
    frame = score.framing
    ground = (0, score.ground + frame.y(0.02), frame.width, frame.y(0.98))
    ink = score.air(mix(haze, "#ffffff", 0.5), 1.0)
    score.effects.append(Ripples(1.0, score.salt + 22, _count(score, 30), ink, ground))


def _storm(score: Score) -> None:
    _rain(score, slant=0.34)
    rng, frame = score.rng, score.framing
    x, y = frame.x(rng.uniform(0.2, 0.4)), -10.0
    bolt: list[tuple[float, float]] = []
    while y < score.horizon * 0.98:
        bolt.append((x, y))
        x, y = x + rng.uniform(-34, 40), y + rng.uniform(20, 46)
    fork = bolt[len(bolt) // 2]
    branch = (fork, (fork[0] - 50, fork[1] + 40), (fork[0] - 64, fork[1] + 96))
    sky = (frame.left, frame.top, frame.right, frame.bottom)
    score.effects.append(Lightning(0.11, score.salt % 97, tuple(bolt), branch, sky))


def _snow(score: Score) -> None:
    snowfall(score, 0.35, 150, 0.7, seed=1)
    snowfall(score, 1.32, 90, 0.9, seed=2)


def _fog(score: Score) -> None:
    for depth, share in ((0.3, 0.60), (0.62, 0.70), (0.93, 0.82), (1.2, 0.95)):
        mist(score, depth, score.framing.y(share), 110, 0.85, 4)


def _wind(score: Score) -> None:
    frame = score.framing
    ink = score.air(mix(score.palette.haze, "#ffffff", 0.75), 0.8)
    air = (0, frame.y(0.12), frame.width, frame.y(0.80))
    score.effects.append(Gusts(0.8, score.salt + 23, _count(score, 7), ink, air))
    leaf = score.air(score.palette.lit("#d89a48"), 0.9)
    whole = (-40, frame.y(0.25), frame.width + 40, frame.y(0.98))
    score.effects.append(Leaves(1.08, score.salt + 24, _count(score, 18), leaf, whole, gust=5.0))
