"""The sky: seas of cloud, floating islands and balloons."""

from integrations.animatic.sets.generators.air import cloud, sky
from integrations.animatic.sets.generators.houses import Cottage, house
from integrations.animatic.sets.generators.particles import birds
from integrations.animatic.sets.generators.trees import pine, round_tree
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.vehicles import hot_air_balloon
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="sky",
    words=(
        *("sky", "cloud", "clouds", "air", "heaven", "above the clouds", "floating island", "balloon", "airship"),
        *("aeroplane", "airplane", "plane", "rainbow"),
    ),
    label="in the sky",
    neighbours=("mountain", "space", "meadow"),
    particles=("birds",),
    spots=("basket", "island"),
)


@scenery(_INFO)
def in_the_sky(score: Score) -> None:
    """Four rows of cloud, larger towards the camera; a balloon on the left third."""
    frame, size = score.framing, score.framing.hero()
    sky(score, low=frame.y(0.92), face=True)
    _cloud_sea(score, 0.2, frame.y(0.66), 0.9, 8)
    islands = score.band(0.40, Motion(bob=5))
    _village_island(score, islands, frame.x(0.80), frame.y(0.42), 150 * size)
    _wooded_island(score, islands, frame.x(0.16), frame.y(0.58), 96 * size)
    score.anchor("island", frame.x(0.84), frame.y(0.42), 0.35, 0.41)
    far = score.band(0.45, Motion(bob=5, sway=5 * score.breeze, phase=4))
    put(
        far,
        hot_air_balloon(("#a86ab0", "#ffd75e", "#fbe6b8")),
        frame.x(0.27),
        frame.y(0.34),
        0.30 * size,
        shadow=False,
    )
    if frame.tall < 0.5:
        middle = score.band(0.5, Motion(bob=6, sway=8 * score.breeze, phase=2))
        balloon = hot_air_balloon(("#4aa3b0", "#fbe6b8", "#e8604f"))
        put(middle, balloon, frame.x(0.62), frame.y(0.36), 0.42 * size, shadow=False)
    _cloud_sea(score, 0.55, frame.y(0.80), 1.15, 7)
    near = score.band(0.72, Motion(bob=9, sway=6 * score.breeze))
    put(near, hot_air_balloon(), frame.x(0.44), frame.y(0.70), 1.15 * size, shadow=False)
    score.anchor("basket", frame.x(0.44), frame.y(0.68), 0.5, 0.72)
    _cloud_sea(score, 0.9, frame.y(0.93), 1.6, 6)
    _cloud_sea(score, 1.2, frame.y(1.05), 2.1, 5)
    birds(score, (0, frame.y(0.20), frame.width, frame.y(0.6)), 7, depth=0.6)
    score.ground = frame.y(0.84)


def _cloud_sea(score: Score, depth: float, y: float, size: float, count: float) -> None:
    band = score.band(depth, Motion(drift=(4 + 10 * depth) * score.breeze))
    for x in score.strata(count * score.framing.across + 1, jitter=0.8):
        cloud(score, band, x, y + score.rng.uniform(-22, 22), size * score.rng.uniform(0.8, 1.25))


def _island(score: Score, band: Band, x: float, y: float, width: float) -> None:
    rock = [(-1, 0), (1, 0), (0.62, 0.42), (0.15, 0.95), (-0.3, 0.7), (-0.7, 0.34)]
    band.sheet(0.9, 0.3)
    band.blob([(x + u * width, y + v * width) for u, v in rock], "#b08a78", "#7a5a64", roundness=0.35)
    turf = [(-1.05, 0.04), (-0.6, -0.13), (0, -0.16), (0.6, -0.12), (1.05, 0.04), (0.5, 0.12), (0, 0.06), (-0.5, 0.13)]
    band.sheet(0.8, 0.3)
    grass = [(x + u * width, y + v * width) for u, v in turf]
    band.blob(grass, score.snowy("#8fc46a"), score.snowy("#5f9e58", 0.7))


def _village_island(score: Score, band: Band, x: float, y: float, width: float) -> None:
    _island(score, band, x, y, width)
    look = Cottage("#f4e2c8", "#c8604a")
    house(score, band, x - width * 0.10, y - width * 0.08, width * 0.62, width * 0.40, look)
    band.sheet(0.6)
    round_tree(band, x - width * 0.55, y - width * 0.06, width * 0.8, "#6aa85a", rng=score.rng)
    band.sheet(0.5)
    fall = [(0.62, 0), (0.74, 0), (0.76, 0.7), (0.68, 1.3), (0.62, 0.7)]
    band.blob([(x + u * width, y + v * width) for u, v in fall], "#bfe8f4", roundness=0.4, alpha=0.8)


def _wooded_island(score: Score, band: Band, x: float, y: float, width: float) -> None:
    _island(score, band, x, y, width)
    for shift, tall, colour in ((-0.2, 1.1, "#4f9a6c"), (0.3, 0.8, "#5aa874")):
        band.sheet(0.6)
        pine(band, x + shift * width, y - width * 0.055, width * tall, colour, rng=score.rng)
