"""Planting: one kind scattered along a line, and meadows."""

import random
from collections.abc import Callable, Sequence
from typing import Protocol

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.generators.flora import flower, rock, tuft
from integrations.animatic.sets.generators.relief import dapple, tones
from integrations.animatic.sets.generators.trees import (
    bare_tree,
    birch,
    palm,
    pine,
    poplar,
    round_tree,
)
from integrations.animatic.sets.score import Band, Score

FLOWERS = ("#f27f8e", "#ffd75e", "#fff3e0", "#b58ae8")
_TALL = (pine, round_tree, poplar, birch, palm, bare_tree)
"""Kinds that grow with tall frames."""


class Kind(Protocol):
    """Draws one plant of height h with its foot at (x, y)."""

    def __call__(self, art: Art, x: float, y: float, h: float, colour: str, *, rng: random.Random) -> None: ...


def plant(
    score: Score,
    band: Band,
    kind: Kind,
    count: float,
    height: float | tuple[float, float],
    y: float | Callable[[float], float],
    colours: str | Sequence[str],
    *,
    at: Sequence[float] | None = None,
    gap: tuple[float, float] | None = None,
    lift: float = 0.8,
    rim: float = 0.2,
) -> None:
    """Scatter one kind along a line, one sheet each. `at` gives the places, `gap` stays open for
    the actors; trees grow with tall frames."""
    rng, frame = score.rng, score.framing
    inks = (colours,) if isinstance(colours, str) else colours
    grow = frame.up if getattr(kind, "func", kind) in _TALL else 1.0
    places = at if at is not None else score.strata(count * frame.across**0.8)
    for i, x in enumerate(places):
        if gap and gap[0] < x < gap[1]:
            continue
        tall = height if isinstance(height, int | float) else rng.uniform(*height)
        foot = y if isinstance(y, int | float) else y(x)
        band.sheet(lift, rim)
        kind(band, x, foot, tall * grow, inks[i % len(inks)], rng=rng)


def meadow(
    score: Score,
    band: Band,
    top: float,
    bottom: float,
    colour: str = "#5f9a52",
    *,
    tufts: float = 26,
    flowers: float = 14,
    stones: int = 5,
    petals: Sequence[str] = FLOWERS,
    path: skia.Path | None = None,
) -> None:
    """Tufts, flowers and pebbles, larger towards the camera. Nothing grows on the `path`, and the lowest part stays
    calm for captions."""
    frame, rng = score.framing, score.rng
    depth = max(1.0, bottom - top)
    calm = min(bottom, frame.y(0.93))
    tones(score, band, top, bottom, darken(colour, 0.45), 8, 0.20)
    tones(score, band, top, bottom, lighten(colour, 0.45), 7, 0.16)
    dapple(score, band, top, bottom)
    for x, y in _near_last(score, tufts * frame.across + 4, top, bottom, path):
        band.sheet(0.35)
        tuft(band, x, y, 13 + 24 * (y - top) / depth, score.snowy(colour, 0.5), rng=rng)
    if not score.snowing:
        for x, y in _near_last(score, flowers * frame.across, top + 12, calm, path):
            band.sheet(0.45)
            flower(band, x, y, 20 + 24 * (y - top) / depth, rng.choice(petals), rng=rng)
    for x, y in _near_last(score, stones, top + 10, calm, path):
        band.sheet(0.4)
        rock(band, x, y, rng.uniform(8, 20), "#a49c98", rng=rng)


def _near_last(
    score: Score, count: float, top: float, bottom: float, path: skia.Path | None
) -> list[tuple[float, float]]:
    spots = score.spread(count, (0, top, score.framing.width, bottom))
    return sorted((spot for spot in spots if path is None or not path.contains(*spot)), key=lambda spot: spot[1])
