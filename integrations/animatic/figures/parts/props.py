"""Things a character holds, drawn as part of the character."""

from collections.abc import Callable, Mapping

from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import (
    blob,
    chain,
    ellipse,
    flower,
    placed,
    rectangle,
    star,
)
from integrations.animatic.figures.figure import Figure, Held, Marking

_GOLD = "#ffd864"
_CREAM = "#fff3df"


def hold(figure: Figure, name: str, at: Point, depth: float, size: float) -> None:
    """Say where a thing is held, half its size, and add the prop called `name` if there is one.

    An unknown name becomes a gift.
    """
    figure.held = Held(*at, size)
    if name:
        PROPS.get(name, _gift)(figure, at, depth, size)


def _gift(figure: Figure, at: Point, depth: float, size: float) -> None:
    x, y = at
    box = rectangle(x - size, y - size * 0.9, x + size, y + size * 0.9, size * 0.12)
    ribbons = [
        Marking(rectangle(x - size * 0.2, y - size, x + size * 0.2, y + size), _GOLD),
        Marking(rectangle(x - size, y - size * 0.15, x + size, y + size * 0.2), _GOLD),
    ]
    figure.add(depth, box, "#e2574c", ribbons)
    loop = blob([(0, 0), (size * 0.5, -size * 0.5), (size * 0.66, -size * 0.05)], 0.6)
    loops = [placed(loop, x, y - size * 0.9, turn) for turn in (-18, -108)]
    figure.add(depth + 0.01, loops, _GOLD, lift=0.5)


def _flower(figure: Figure, at: Point, depth: float, size: float) -> None:
    x, y = at
    top = (x + 2, y - size * 1.6)
    figure.add(depth, chain([(x, y + size * 0.5), top], [size * 0.09] * 2), "#4f9a4a")
    heart = Marking(ellipse(*top, size * 0.26), _GOLD)
    figure.add(depth + 0.01, flower(*top, size * 0.66), "#ff8fb0", [heart])


def _cup(figure: Figure, at: Point, depth: float, size: float) -> None:
    x, y = at
    handle = chain(
        [
            (x + size * 0.5, y - size * 0.4),
            (x + size, y - size * 0.3),
            (x + size * 0.5, y + size * 0.3),
        ],
        [size * 0.12] * 3,
    )
    figure.add(depth - 0.01, handle, _CREAM)
    body = [
        (x - size * 0.6, y - size * 0.7),
        (x + size * 0.6, y - size * 0.7),
        (x + size * 0.5, y + size * 0.6),
        (x - size * 0.5, y + size * 0.6),
    ]
    band = Marking(rectangle(x - size, y - size * 0.1, x + size, y + size * 0.2), "#5aa9c8")
    figure.add(depth, blob(body, 0.2), _CREAM, [band])


def _book(figure: Figure, at: Point, depth: float, size: float) -> None:
    x, y = at
    cover = rectangle(x - size, y - size * 0.75, x + size, y + size * 0.75, size * 0.1)
    spine = Marking(rectangle(x - size, y - size, x - size * 0.7, y + size), "#2c5f80")
    emblem = Marking(star(x + size * 0.15, y, size * 0.4), _GOLD)
    figure.add(depth, cover, "#3c7fa8", [spine, emblem])


def _lantern(figure: Figure, at: Point, depth: float, size: float) -> None:
    x, y = at
    frame = rectangle(x - size * 0.5, y - size * 0.8, x + size * 0.5, y + size * 0.9, size * 0.16)
    glass = rectangle(x - size * 0.34, y - size * 0.5, x + size * 0.34, y + size * 0.62, size * 0.1)
    flame = ellipse(x, y + size * 0.18, size * 0.16, size * 0.30)
    markings = [Marking(glass, "#ffe9a8", -0.4), Marking(flame, "#f2a33a")]
    figure.add(depth, frame, "#4a4256", markings)
    ring = chain(
        [
            (x - size * 0.3, y - size * 0.8),
            (x, y - size * 1.25),
            (x + size * 0.3, y - size * 0.8),
        ],
        [size * 0.06] * 3,
    )
    figure.add(depth - 0.01, ring, "#4a4256")


def _star(figure: Figure, at: Point, depth: float, size: float) -> None:
    x, y = at
    figure.add(depth, star(x, y, size * 1.05, waist=0.52), _GOLD)


PROPS: Mapping[str, Callable[[Figure, Point, float, float], None]] = {
    "gift": _gift,
    "flower": _flower,
    "cup": _cup,
    "book": _book,
    "lantern": _lantern,
    "star": _star,
}
"""What a character can hold."""
