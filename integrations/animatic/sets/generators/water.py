"""Water: scalloped strips that sway against each other, and light on them."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import lighten, mix
from integrations.animatic.sets.effects.shining import Glints
from integrations.animatic.sets.score import Motion, Score


def waves(
    score: Score,
    depths: tuple[float, float],
    heights: tuple[float, float],
    count: int,
    far: str,
    near: str,
    *,
    crest: float = 9.0,
    length: float = 64.0,
    foam: str = "#ffffff",
) -> None:
    """`count` strips between two depths and two heights, far ones first."""
    rng = score.rng
    for i in range(count):
        share = i / max(1, count - 1)
        depth = depths[0] + (depths[1] - depths[0]) * share
        y = heights[0] + (heights[1] - heights[0]) * share**1.35
        after = heights[0] + (heights[1] - heights[0]) * min(1.0, (i + 1) / max(1, count - 1)) ** 1.35
        motion = Motion(
            sway=(5 + 10 * share) * (1 if i % 2 else -1) * score.breeze**0.5,
            bob=(1.5 + 3 * share) * score.breeze**0.5,
            phase=i * 1.3,
        )
        band = score.band(depth, motion)
        band.sheet(0.55)
        step, rise = length * (0.6 + 0.9 * share), crest * (0.5 + 0.9 * share)
        last = i == count - 1
        floor = score.framing.bottom + 30 if last else after + score.framing.y(0.12)
        path, tops = _scallops(score, y, step, rise, floor)
        colour = mix(far, near, share)
        band.fill(path, lighten(colour, 0.10), colour, span=(y - rise, y + 70))
        for x in tops:
            if rng.random() < 0.55:
                band.line(
                    [
                        (x + step * 0.10, y - rise * 0.2 + 7),
                        (x + step * 0.4, y - rise + 8),
                        (x + step * 0.66, y - rise * 0.75 + 8),
                    ],
                    foam,
                    1.6 + 1.6 * share,
                    alpha=0.35 + 0.2 * share,
                )


def _scallops(score: Score, y: float, step: float, rise: float, floor: float) -> tuple[skia.Path, list[float]]:
    frame = score.framing
    x = frame.left - 60 - score.rng.uniform(0, 60)
    path = skia.Path()
    path.moveTo(x, floor)
    path.lineTo(x, y)
    tops: list[float] = []
    while x < frame.right + 60:
        path.cubicTo(x + step * 0.25, y - rise, x + step * 0.55, y - rise * 1.5, x + step * 0.72, y - rise * 0.9)
        path.quadTo(x + step * 0.80, y - rise * 0.1, x + step, y)
        tops.append(x)
        x += step
    path.lineTo(x, floor)
    path.close()
    return path, tops


def glints(score: Score, depth: float, top: float, bottom: float, *, width: float = 0.10, count: int = 26) -> None:
    """The path of sun or moon on water; overcast skies have none."""
    if score.look.weather in ("rain", "storm", "fog", "snow"):
        return
    colour = score.air(mix(score.palette.disc, "#ffffff", 0.4), depth)
    score.effects.append(
        Glints(
            depth,
            score.salt + 77,
            count,
            colour,
            score.disc[0],
            score.framing.width * width,
            top,
            bottom,
        )
    )
