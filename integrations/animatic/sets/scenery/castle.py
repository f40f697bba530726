"""The castle on its hill, a path to its gate and torches beside it."""

from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.castles import castle_on_hill
from integrations.animatic.sets.generators.frames import hanging_branch, leaves
from integrations.animatic.sets.generators.particles import birds, fireflies, flicker
from integrations.animatic.sets.generators.plants import meadow, plant
from integrations.animatic.sets.generators.relief import hills, peaks, trail
from integrations.animatic.sets.generators.trees import pine, round_tree
from integrations.animatic.sets.props.light import torch
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="castle",
    words=("castle", "kingdom", "fortress", "palace", "tower", "fairy tale", "fairyland", "citadel", "ruin", "ruins"),
    label="at the castle",
    neighbours=("castle_hall", "village", "forest"),
    particles=("birds", "fireflies"),
    spots=("gate", "torch"),
)


@scenery(_INFO)
def castle(score: Score) -> None:
    """Five towers on the right third; the road leads the eye from the left."""
    frame = score.framing
    sky(score, low=frame.y(0.62), clouds=4, face=True, flip=True)
    peaks(score, 0.14, frame.y(0.66), 180 * frame.up, "#8f9fce", 4)
    mist(score, 0.17, frame.y(0.62), 70)
    far = hills(score, 0.28, frame.y(0.66), 18, "#8fb890")
    plant(score, far.band, pine, 26, (50, 90), lambda x: far.edge(x) + 8, "#5f9a84")
    x = frame.centred(0.60)
    keep = score.band(0.62, haze_depth=0.66)
    castle_on_hill(score, keep, x, frame.y(0.735), frame.hero(1.2))
    mist(score, 0.64, frame.y(0.75), 50, 0.4)
    park = hills(score, 0.66, frame.y(0.755), 14, "#7fb068", "#4f8a52", tuft=7)
    plant(
        score,
        score.band(0.67),
        round_tree,
        6,
        (110, 160),
        lambda at: park.edge(at) + 10,
        ("#5f9e58", "#7aa84f"),
        gap=(frame.x(0.36), frame.x(0.74)),
    )
    trail(score, park.band, (x, frame.y(0.83), 24), (x, frame.y(0.738), 17), "#e0c496", 0.0)
    score.anchor("gate", x, frame.y(0.775), 0.45, 0.67)
    _foreground(score, x)
    leaves(score)
    hanging_branch(score, "l")
    birds(score, (0, frame.y(0.10), frame.width, frame.y(0.36)))
    if score.night > 0.9:
        fireflies(score, (0, frame.y(0.55), frame.width, frame.y(0.95)), 18)


def _foreground(score: Score, gate: float) -> None:
    frame = score.framing
    ground = hills(score, 1.0, frame.y(0.80), 8, "#7cb45e", "#3f7f48", tuft=11, rim=0.2).band
    near = (frame.x(0.34), frame.y(1.08), frame.x(0.12))
    path = trail(score, ground, near, (gate, frame.y(0.80), 24), "#e0c496", 0.0)
    meadow(score, ground, frame.y(0.83), frame.y(1.02), "#579a4c", tufts=20, flowers=14, path=path)
    for share in (0.10, 0.90):
        put(ground, torch(), frame.x(share), frame.y(0.86), 1.3)
        flicker(score, frame.x(share), frame.y(0.86) - 90, 110)
        if score.night > 0.3:
            score.lamp(frame.x(share), frame.y(0.80), 230, "#ffb878", 0.8)
    score.anchor("torch", frame.x(0.17), frame.y(0.86))
