"""The mountains: three ranges, a lake, and a camp on the meadow before them."""

from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.frames import leaves, rocks
from integrations.animatic.sets.generators.particles import birds, flicker, sparks
from integrations.animatic.sets.generators.plants import meadow, plant
from integrations.animatic.sets.generators.relief import hills, peaks
from integrations.animatic.sets.generators.trees import pine
from integrations.animatic.sets.generators.water import waves
from integrations.animatic.sets.props.light import campfire
from integrations.animatic.sets.props.outdoors import signpost, tent
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="mountain",
    words=(
        *("mountain", "mountains", "cliff", "volcano", "summit", "peak", "alps", "norway", "hill", "valley", "camp"),
        *("campsite", "campfire", "canyon", "ridge", "trail", "highlands", "mountain top"),
    ),
    label="on the mountain",
    neighbours=("forest", "snowfield", "cave", "meadow"),
    particles=("birds", "sparks"),
    spots=("tent", "campfire", "signpost"),
)


@scenery(_INFO)
def mountain(score: Score) -> None:
    """Snow peaks far, blue ones near, firs on both sides and a calm meadow."""
    frame = score.framing
    sky(score, low=frame.y(0.66), flip=True)
    peaks(score, 0.10, frame.y(0.70), 330 * frame.up, "#8fa6d0", 3, snow=0.9)
    mist(score, 0.13, frame.y(0.62), 80, 0.5)
    peaks(score, 0.22, frame.y(0.74), 270 * frame.up, "#7088b4", 4, snow=0.55)
    mist(score, 0.26, frame.y(0.70), 70, 0.5)
    peaks(score, 0.38, frame.y(0.80), 170 * frame.up, "#5f86a0", 5, sharp=0.6)
    shore = hills(score, 0.55, frame.y(0.73), 22, "#6f9f78", "#4f8468", tuft=5)
    gap = (frame.x(0.44), frame.x(0.6))
    plant(score, score.band(0.56), pine, 24, (60, 110), lambda x: shore.edge(x) + 10, ("#3f7f68", "#4a8a6c"), gap=gap)
    waves(score, (0.62, 0.70), (frame.y(0.765), frame.y(0.80)), 3, "#6fb0d0", "#5aa0c4", crest=3, length=90)
    open_middle = (frame.x(0.26), frame.x(0.76))
    plant(score, score.band(0.79), pine, 6, (200, 270), frame.y(0.85), "#2f6b54", gap=open_middle)
    hills(score, 0.80, frame.y(0.815), 14, "#7fae62", "#4f8a50", tuft=9)
    ground = hills(score, 1.0, frame.y(0.855), 8, "#86b060", "#3f7a48", tuft=12, rim=0.2).band
    meadow(score, ground, frame.y(0.88), frame.y(1.03), "#5a9a50", tufts=20, flowers=16)
    _camp(score, ground)
    birds(score, (0, frame.y(0.16), frame.width, frame.y(0.42)), 6, depth=0.25)
    rocks(score, "r")
    leaves(score, "l", 0.8)
    score.ground = frame.y(0.88)


def _camp(score: Score, ground: Band) -> None:
    frame = score.framing
    put(ground, tent(), frame.x(0.22), frame.y(0.885), 1.25)
    fire = (frame.x(0.365), frame.y(0.895))
    put(ground, campfire(), *fire, 0.85)
    put(ground, signpost(), frame.x(0.80), frame.y(0.90), 0.9)
    sparks(score, (fire[0] - 16, fire[1] - 130, fire[0] + 16, fire[1] - 26))
    flicker(score, fire[0], fire[1] - 26, 120)
    if score.night > 0.3:
        score.lamp(fire[0], frame.y(0.85), 330, "#ffb070", 0.9)
    score.anchor("tent", frame.x(0.22), frame.y(0.89))
    score.anchor("campfire", frame.x(0.42), frame.y(0.90))
    score.anchor("signpost", frame.x(0.75), frame.y(0.90))
