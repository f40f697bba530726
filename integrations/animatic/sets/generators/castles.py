"""A castle of towers, battlements and a gate."""

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.drawing.outlines import arch
from integrations.animatic.sets.generators.masonry import pane, someone_home
from integrations.animatic.sets.score import Band, Score

_STONE = "#d8c8d0"


def castle_on_hill(score: Score, band: Band, x: float, y: float, size: float) -> None:
    """A castle of five towers on its mound; (x, y) is the middle of the mound's foot."""
    k = size
    mound = [(-380, 90), (-250, 10), (-150, -40), (150, -44), (260, 6), (400, 90)]
    band.sheet(0.8)
    band.blob(
        [(x + u * k, y + v * (k if v < 0 else 1)) for u, v in mound],
        score.snowy("#8a9a7a"),
        score.snowy("#5f8a62", 0.6),
        roundness=0.4,
    )
    foot = y - 36 * k
    _tower(score, band, x + 10 * k, foot, 70 * k, 265 * k, "#5f74b8", k)
    _tower(score, band, x - 62 * k, foot, 50 * k, 205 * k, "#8a6ab0", k)
    _tower(score, band, x + 84 * k, foot, 54 * k, 190 * k, "#5f74b8", k)
    _wall(score, band, x - 150 * k, foot, 300 * k, 96 * k, k)
    _tower(score, band, x - 165 * k, foot, 64 * k, 150 * k, "#b0607f", k)
    _tower(score, band, x + 168 * k, foot, 64 * k, 140 * k, "#b0607f", k)
    _gate(band, x, foot, k)


def _tower(score: Score, band: Band, x: float, y: float, width: float, height: float, roof: str, k: float) -> None:
    rng, top = score.rng, y - height
    band.sheet(0.8, 0.25)
    band.rect(x - width / 2, top, width, height + 30, lighten(_STONE, 0.12), darken(_STONE, 0.10))
    band.rect(x + width * 0.18, top, width * 0.32, height + 30, darken(_STONE, 0.22), alpha=0.35)
    for _ in range(7):
        at = (x + rng.uniform(-0.42, 0.2) * width, y - rng.uniform(0.05, 0.9) * height)
        band.rect(*at, width * 0.18, 6 * k, darken(_STONE, 0.14), alpha=0.7, radius=2)
    band.rect(x - width * 0.60, top - 9 * k, width * 1.2, 15 * k, lighten(_STONE, 0.2), radius=3)
    for share in (0.22, 0.6):
        at = (x - width * 0.12, y - height * (1 - share) - 6)
        pane(
            band,
            *at,
            width * 0.22,
            width * 0.36,
            lit=someone_home(band, rng, 0.8),
            frame=darken(_STONE, 0.2),
            arched=True,
            sill=False,
            cross=False,
        )
    band.sheet(0.8, 0.25)
    tip = top - width * 1.5
    cone = [(x - width * 0.70, top - 8 * k), (x + width * 0.70, top - 8 * k), (x, tip)]
    band.polygon(cone, score.snowy(lighten(roof, 0.1)), score.snowy(darken(roof, 0.15)), radius=3)
    band.line([(x, tip + 4), (x, tip - 26 * k)], "#5a4a50", 2.4)
    flag = [(0, -26), (16, -24), (32, -20), (14, -14), (0, -12)]
    band.blob([(x + u * k, tip + v * k) for u, v in flag], "#e8604f", roundness=0.4)


def _wall(score: Score, band: Band, x: float, y: float, width: float, height: float, k: float) -> None:
    rng, top = score.rng, y - height
    band.sheet(0.7, 0.2)
    band.rect(x, top, width, height + 34, _STONE, darken(_STONE, 0.14))
    teeth = max(3, int(width / (22 * k)))
    for i in range(teeth):
        band.rect(x + width * i / teeth, top - 12 * k, width / teeth * 0.55, 14 * k, lighten(_STONE, 0.06))
    for _ in range(int(width / 16)):
        at = (x + rng.uniform(0.02, 0.9) * width, y - rng.uniform(0.05, 0.92) * height)
        band.rect(*at, 15 * k, 6 * k, darken(_STONE, 0.14), alpha=0.6, radius=2)


def _gate(band: Band, x: float, foot: float, k: float) -> None:
    lit = band.lamps_lit
    band.sheet(0.5)
    band.fill(arch(x - 34 * k, foot - 74 * k, 68 * k, 100 * k, 34 * k), darken(_STONE, 0.45))
    door = arch(x - 26 * k, foot - 64 * k, 52 * k, 92 * k, 26 * k)
    band.fill(door, "#ffcf7a" if lit else "#6b4a34", bright=lit)
    for i in range(5):
        at = x - 22 * k + i * 11 * k
        band.line([(at, foot - 60 * k), (at, foot + 36 * k)], "#4a3428", 2.4)
    if lit:
        band.glow(x, foot - 20 * k, 120 * k, "#ffcf6b", 0.4, hot=True)
