"""Space: planets, a galaxy, asteroids and a rocket under way."""

import random
from dataclasses import replace

from integrations.animatic.drawing.shapes import ellipse
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.particles import motes
from integrations.animatic.sets.generators.planets import Globe, asteroid, globe
from integrations.animatic.sets.palette import Ramp
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.vehicles import rocket
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="space",
    words=(
        *("space", "outer space", "galaxy", "orbit", "stars", "universe", "cosmos", "spaceship", "spacecraft"),
        *("rocket", "milky way", "solar system", "asteroid", "space station", "nebula"),
    ),
    label="in space",
    neighbours=("moon", "planet"),
    particles=("stars",),
    spots=("orbit", "rocket"),
)
_HUES: dict[str, Ramp] = {
    "morning": ("#0d1038", "#2a2a78", "#6a4aa0", "#e0907f"),
    "day": ("#080a2c", "#16205e", "#33408f", "#6a5ac0"),
    "evening": ("#1a0a34", "#4a1a66", "#a03a78", "#f0806a"),
    "night": ("#04061c", "#0c1240", "#1f2a66", "#3f3a80"),
}
_NEBULA = ("#7a5ad8", "#c85aa8", "#4a6ae0", "#f08a7a", "#3fa8c8")
_SATURN = Globe(
    "#f2b06a", "#c8607a", ((-0.6, 0.16, "#f7cf96"), (-0.15, 0.2, "#e08a66"), (0.35, 0.14, "#f7c08a")), ring="#f0d8b0"
)
_TEAL = Globe("#6fd0c0", "#3f8fb0", ((-0.3, 0.22, "#a8ead0"), (0.2, 0.2, "#5ab0b8")))
_MOON = Globe("#e8d8c8", "#b8a0b0", craters=7)


@scenery(_INFO)
def space(score: Score) -> None:
    """The hour only changes the hue of the night; there is no weather."""
    into_space(score, _HUES[score.look.time])
    frame, size = score.framing, score.framing.hero()
    firmament(score)
    globe(score, score.band(0.12, Motion(bob=2)), frame.x(0.86), frame.y(0.24), 46 * size, _MOON)
    great = (frame.x(0.24), frame.y(0.32 - 0.04 * frame.tall))
    globe(score, score.band(0.30, Motion(bob=2, phase=2)), *great, 112 * size, _SATURN)
    globe(score, score.band(0.42, Motion(bob=2, phase=4)), frame.x(0.66), frame.y(0.52), 40 * size, _TEAL)
    stones = score.band(0.6, Motion(sway=8, bob=4))
    for x, y in score.spread(11 * max(0.6, frame.across), (0, frame.y(0.52), frame.width, frame.y(0.80))):
        asteroid(stones, x, y, score.rng.uniform(8, 26))
    _rocket(score, score.band(0.8, Motion(bob=5)), size)
    _horizon(score)
    motes(score, (0, 0, frame.width, frame.height), 26, "#ffffff")
    score.anchor("ground", frame.width / 2, frame.y(0.74), 0.9, 1.0)
    score.anchor("left", frame.x(0.33), frame.y(0.74), 0.9, 1.0)
    score.anchor("right", frame.x(0.67), frame.y(0.74), 0.9, 1.0)
    score.anchor("orbit", *great, 1.0, 0.31)


def into_space(score: Score, hue: Ramp) -> None:
    """Leave the air behind: no weather, no haze of the hour, colours as they are."""
    score.look = replace(score.look, time="night", weather="clear")
    score.palette = replace(
        score.palette,
        sky=hue,
        haze=hue[2],
        haze_strength=0.5,
        dark=1.0,
        glow_strength=0.25,
        vignette=0.3,
        edge="#8a90c8",
        key=(1.0, 1.0, 1.0),
        ambient_share=0.04,
        time="night",
        weather="clear",
        rim="#d8e0ff",
    )


def firmament(score: Score) -> None:
    """A sky of stars from edge to edge with one nebula across it."""
    frame, rng = score.framing, random.Random(score.salt + 31)
    band = sky(score, low=frame.height, disc=False, clouds=0, at=(0.80, 0.16))
    for _ in range(52):
        share = rng.random()
        x = frame.x(-0.1 + 1.2 * share)
        y = frame.y(0.86 - 0.62 * share) + rng.gauss(0, 46)
        cloud = ellipse(x, y, rng.uniform(50, 150), rng.uniform(30, 76))
        band.tone(cloud, band.air(rng.choice(_NEBULA)), 0.20, 30, bright=True)
    band.sheet(0, flat=True)
    for _ in range(int(230 * frame.across + 60)):
        at = (rng.uniform(frame.left, frame.right), rng.uniform(frame.top, frame.bottom))
        ink = rng.choice(("#ffffff", "#ffe6c0", "#c8dcff"))
        band.oval(*at, rng.choice((0.7, 1.0, 1.4, 2.0)), ink, alpha=rng.uniform(0.3, 1), bright=True)


def _rocket(score: Score, band: Band, size: float) -> None:
    frame = score.framing
    x, y = frame.x(0.50), frame.y(0.60)
    with band.placed(x, y, 2.1 * size, 42):
        band.sheet(0.9, 0.5)
        band.blob([(-9, -2), (9, -2), (5, 26), (0, 52), (-5, 26)], "#ffb04a", bright=True, roundness=0.6)
        band.blob([(-5, -2), (5, -2), (0, 28)], "#fff0b0", bright=True, roundness=0.6)
    put(band, rocket(), x, y, 2.1 * size / 2.3, turn=42, shadow=False, lift=0.9)
    band.glow(x - 14 * size, y + 14, 130 * size, "#ffb04a", 0.55, hot=True)
    score.anchor("rocket", x, y, 0.8, 0.81)


def _horizon(score: Score) -> None:
    frame, band = score.framing, score.band(1.16)
    centre, radius = frame.y(1.12) + frame.x(0.9), frame.x(1.02)
    world = ellipse(frame.x(0.5), centre, radius)
    band.sheet(1, 0.6)
    band.fill(world, "#6a5fb0", "#2a2460")
    with band.clipped(world):
        for x, y in score.spread(12, (0, frame.y(0.93), frame.width, frame.y(1.06))):
            band.oval(x, y, score.rng.uniform(20, 70), "#4f4690", ry=score.rng.uniform(4, 12), alpha=0.8)
