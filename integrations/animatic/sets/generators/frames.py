"""Frames: dark shapes at the edges of the picture that lead the eye to the middle."""

import math

from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.sets.generators.flora import kelp, rock
from integrations.animatic.sets.props.outdoors import pot_plant
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.score import Band, Motion, Score


def ferns(score: Score, sides: str = "lr", size: float = 1.0) -> None:
    """Broad fern leaves in the lower corners; `sides` is l, r or lr."""
    _foliage(score, "#3a7a44", 0.13, sides, size)


def leaves(score: Score, sides: str = "lr", size: float = 1.0) -> None:
    """Broad dark leaves in the lower corners."""
    _foliage(score, "#2f6b4a", 0.13, sides, size)


def grass(score: Score, sides: str = "lr", size: float = 1.0) -> None:
    """Long blades in the lower corners."""
    _foliage(score, "#4f7a3f", 0.05, sides, size)


def reeds(score: Score, sides: str = "lr", size: float = 1.0) -> None:
    """Dry reeds in the lower corners."""
    _foliage(score, "#7a8a4a", 0.05, sides, size)


def _bands(score: Score) -> tuple[Band, Band]:
    near = score.band(1.24, Motion(sway=4 * score.breeze, phase=1.0))
    far = score.band(1.16, Motion(sway=3 * score.breeze, phase=2.4))
    return near, far


def _foliage(score: Score, colour: str, width: float, sides: str, size: float) -> None:
    frame = score.framing
    near, far = _bands(score)
    colour = score.snowy(colour, 0.5)
    light, dark = lighten(colour, 0.1), darken(colour, 0.2)
    out = 20 * (frame.across * (1 - 0.15 * frame.square) + 0.25 * frame.tall)
    bottom, taller = frame.height, 1 + 0.5 * frame.tall
    if "l" in sides:
        _spray(score, far, (-out, bottom + 14), (28, 98), 7, 190 * size * taller, light, width)
        _spray(score, near, (-30, bottom + 34), (14, 84), 6, 180 * size, dark, width)
    if "r" in sides:
        right = frame.width
        _spray(score, far, (right + out, bottom + 14), (82, 152), 7, 170 * size * taller, light, width)
        _spray(score, near, (right + 30, bottom + 34), (96, 166), 6, 190 * size, dark, width)


def _spray(
    score: Score,
    band: Band,
    root: tuple[float, float],
    fan: tuple[float, float],
    count: int,
    length: float,
    colour: str,
    width: float,
) -> None:
    rng = score.rng
    x, y = root
    for i in range(count):
        turn = math.radians(fan[0] + (fan[1] - fan[0]) * (i + rng.uniform(0.2, 0.8)) / count)
        reach = length * rng.uniform(0.6, 1.05)
        dx, dy = math.cos(turn), -math.sin(turn)
        middle = (
            x + dx * reach * 0.55 - dy * reach * 0.06,
            y + dy * reach * 0.55 - abs(dx) * reach * 0.10,
        )
        tip = (x + dx * reach, y + dy * reach + abs(dx) * reach * 0.12)
        half = reach * width
        left = (middle[0] + dy * half, middle[1] - dx * half)
        right = (middle[0] - dy * half, middle[1] + dx * half)
        band.sheet(0.9, 0.22)
        band.blob([root, left, tip, right], colour, roundness=0.7)
        band.line([root, middle, tip], lighten(colour, 0.2), 1.5, alpha=0.5)


def hanging_branch(score: Score, sides: str = "lr", size: float = 1.0) -> None:
    """A leafy branch from an upper corner."""
    frame, rng = score.framing, score.rng
    near, far = _bands(score)
    colour = score.snowy("#3a7a4c", 0.5)
    for side in [s for s, name in ((-1, "l"), (1, "r")) if name in sides]:
        x0 = -20.0 if side < 0 else frame.width + 20
        near.sheet(1, 0.2)
        wood = [
            (x0, frame.y(0.02)),
            (x0 - side * frame.x(0.10), frame.y(0.07)),
            (x0 - side * frame.x(0.22), frame.y(0.055)),
        ]
        near.tube(wood, "#4a3328", 13 * size, 4)
        for i in range(15):
            share = (i + 0.5) / 15
            px = x0 - side * frame.x(0.24) * share
            py = frame.y(0.02 + 0.05 * math.sin(share * 2.2))
            turn = rng.uniform(-2.4, -0.7) if i % 2 else rng.uniform(0.5, 2.6)
            reach = rng.uniform(40, 72) * size
            dx, dy = math.cos(turn) * -side, math.sin(turn)
            middle = (px + dx * reach * 0.5, py + dy * reach * 0.5)
            leaf = [
                (px, py),
                (middle[0] - dy * 13, middle[1] + dx * 13),
                (px + dx * reach, py + dy * reach),
                (middle[0] + dy * 13, middle[1] - dx * 13),
            ]
            far.sheet(0.9, 0.2)
            far.blob(leaf, mix(colour, lighten(colour, 0.3), rng.random() * 0.6), roundness=0.6)


def rocks(score: Score, sides: str = "lr", size: float = 1.0, colour: str = "#6f6a80") -> None:
    """Boulders in the lower corners."""
    frame = score.framing
    near, _ = _bands(score)
    for name, x0, side in (("l", 0.0, 1), ("r", frame.width, -1)):
        for share, height in ((0.00, 150), (0.09, 80), (0.15, 42)) if name in sides else ():
            near.sheet(1, 0.3)
            x = x0 + side * frame.x(share)
            rock(near, x, frame.height + 26, height * size, colour, rng=score.rng)


def curtains(score: Score, colours: tuple[str, str] = ("#c2314a", "#a3243f")) -> None:
    """Heavy folds down both sides."""
    frame = score.framing
    near, _ = _bands(score)
    top, bottom = frame.top - 20, frame.bottom + 20
    fold = (frame.margin_x + frame.x(0.115)) / 6
    for side, edge in ((-1, frame.left), (1, frame.right)):
        for i in range(6):
            near.sheet(0.9, 0.2)
            x = edge - side * fold * i
            outline = [
                (x, top),
                (x - side * fold * 1.25, top),
                (x - side * fold * (1.35 + 0.06 * i), frame.y(0.5)),
                (x - side * fold * 1.15, bottom),
                (x, bottom),
            ]
            near.blob(outline, colours[(i + 1) % 2], roundness=0.4)


def kelp_curtain(score: Score, sides: str = "lr", size: float = 1.0) -> None:
    """Tall weeds down both sides."""
    frame, rng = score.framing, score.rng
    near, _ = _bands(score)
    for name, share in (("l", 0.02), ("r", 0.98)):
        for i in range(4) if name in sides else ():
            near.sheet(0.9, 0.2)
            x = frame.x(share) + (i - 1.5) * 34
            height = frame.y(rng.uniform(0.45, 0.85)) * size
            kelp(near, x, frame.height + 30, height, "#2c6a5a", rng=rng)


def valance(score: Score, colour: str, width: float = 150, depth: float = 1.22) -> None:
    """A scalloped cloth hanging into both upper corners."""
    frame = score.framing
    band = score.band(depth, Motion(sway=2 * score.breeze))
    for side, x in ((-1, -14.0), (1, frame.width + 14)):
        band.sheet(1, 0.2)
        cloth = [
            (x, frame.top - 10),
            (x - side * width, frame.top - 10),
            (x - side * width * 0.85, 40),
            (x - side * width * 0.64, 22),
            (x - side * width * 0.43, 46),
            (x - side * width * 0.21, 24),
            (x, 48),
        ]
        band.blob(cloth, colour, roundness=0.3)


def pot_plant_corner(score: Score, share: float, size: float = 2.6) -> None:
    """A house plant close to the camera, its foot below the frame at a share of the width."""
    band = score.band(1.22, Motion(sway=1))
    put(band, pot_plant(), score.framing.x(share), score.framing.y(1.08), size, shadow=False)
