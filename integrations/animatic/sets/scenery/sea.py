"""The open sea: a sailing boat, a lighthouse and rows of waves."""

from integrations.animatic.sets.effects.shining import Beam
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.flora import rock
from integrations.animatic.sets.generators.particles import birds
from integrations.animatic.sets.generators.water import glints, waves
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.vehicles import boat
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Motion, Score, SetInfo

_INFO = SetInfo(
    id="sea",
    words=(
        *("sea", "ocean", "harbour", "harbor", "port", "lighthouse", "waves", "boat", "ship", "pier", "raft", "sail"),
        *("pirate ship", "deck", "dock", "yacht", "lake", "river"),
    ),
    label="out at sea",
    neighbours=("beach", "underwater"),
    particles=("birds", "glints"),
    spots=("deck", "lighthouse"),
)


@scenery(_INFO)
def sea(score: Score) -> None:
    """Eight strips of water around a boat on the left third; a lighthouse opposite."""
    frame, low = score.framing, score.framing.y(0.555)
    sky(score, low=frame.y(0.56), clouds=4, face=True, flip=True)
    island = score.band(0.16)
    island.sheet(0.4)
    line = [(0.06, 20), (0.12, -34), (0.20, -22), (0.27, -52), (0.36, 20)]
    island.blob([(frame.x(u), low + v) for u, v in line], score.snowy("#7fa8a8"))
    _lighthouse(score, frame.x(0.84), low, frame.hero())
    near = "#2a6f9f" if score.night < 0.5 else "#2f7fae"
    waves(score, (0.24, 1.0), (low, frame.y(0.86)), 8, "#3b93bf", near, crest=12)
    glints(score, 0.71, low + 6, frame.y(0.86), width=0.13, count=60)
    size = frame.hero()
    vessel = score.band(0.72, Motion(bob=5, sway=8, phase=0.7))
    put(vessel, boat(), frame.x(0.40), frame.y(0.735), 1.9 * size, shadow=False)
    fore = (frame.y(0.90), frame.y(0.985))
    waves(score, (1.1, 1.26), fore, 2, "#2a6a9a", "#1f5688", crest=17, length=110)
    birds(score, (0, frame.y(0.10), frame.width, frame.y(0.40)), 6)
    score.ground = frame.y(0.80)
    score.anchor("deck", frame.x(0.40), frame.y(0.735) - 42 * size, 0.6, 0.72)


def _lighthouse(score: Score, x: float, low: float, k: float) -> None:
    band = score.band(0.30)
    band.sheet(0.7)
    rock(band, x, low + 40, 70 * k, "#7a7f94", rng=score.rng)
    band.sheet(0.7, 0.3)
    foot, top = low - 14, low - 190 * k

    def ring(start: float, end: float, colour: str, shade: str | None = None) -> None:
        wide, narrow = (20 - 7 * start) * k, (20 - 7 * end) * k
        y0, y1 = foot + (top - foot) * start, foot + (top - foot) * end
        band.polygon([(x - wide, y0), (x + wide, y0), (x + narrow, y1), (x - narrow, y1)], colour, shade)

    ring(0, 1, "#fff3e4", "#e0d0c8")
    for start in (0.15, 0.45, 0.75):
        ring(start, start + 0.14, "#d8493f")
    band.rect(x - 17 * k, top - 6 * k, 34 * k, 7 * k, "#3f4458", radius=2)
    band.rect(x - 9 * k, top - 26 * k, 18 * k, 20 * k, "#fff0b0", bright=True)
    band.polygon([(x - 14 * k, top - 26 * k), (x + 14 * k, top - 26 * k), (x, top - 42 * k)], "#d8493f")
    score.anchor("lighthouse", x, low, 0.35, 0.3)
    if score.night > 0.3 or score.look.weather in ("fog", "storm"):
        band.glow(x, top - 16 * k, 120 * k, ACCENT, 0.8, hot=True)
        score.effects.append(Beam(0.31, x, top - 16 * k, score.framing.x(0.9), "#fff0c0"))
