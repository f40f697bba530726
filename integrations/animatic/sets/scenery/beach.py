"""The beach: sand, a palm, a parasol and a boat out on the water."""

from integrations.animatic.drawing.outlines import below, star
from integrations.animatic.drawing.shapes import rounded
from integrations.animatic.sets.generators.air import sky
from integrations.animatic.sets.generators.flora import tuft
from integrations.animatic.sets.generators.frames import grass
from integrations.animatic.sets.generators.particles import birds
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import hills, tones
from integrations.animatic.sets.generators.trees import palm
from integrations.animatic.sets.generators.water import glints, waves
from integrations.animatic.sets.props.outdoors import shell
from integrations.animatic.sets.props.play import ball
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.props.tools import bucket
from integrations.animatic.sets.props.vehicles import boat
from integrations.animatic.sets.props.wear import umbrella
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.scatter import roll
from integrations.animatic.sets.score import Band, Motion, Score, SetInfo

_INFO = SetInfo(
    id="beach",
    words=("beach", "shore", "seaside", "coast", "sand", "bay", "island", "plage", "lagoon", "riverbank", "lakeside"),
    label="on the beach",
    neighbours=("sea", "underwater", "village"),
    particles=("birds", "glints"),
    spots=("parasol", "towel", "water"),
)


@scenery(_INFO)
def beach(score: Score) -> None:
    """Headland, five strips of sea, foam and a wide calm strip of sand."""
    frame, low = score.framing, score.framing.y(0.56)
    sky(score, low=low)
    _headland(score, low)
    waves(score, (0.22, 0.62), (low, frame.y(0.70)), 5, "#2f8fb8", "#4fc4c4", crest=8)
    put(score.band(0.33, Motion(bob=3, sway=10)), boat(), frame.x(0.36), low + 44, 0.72, shadow=False)
    glints(score, 0.63, low + 6, frame.y(0.70), width=0.13, count=44)
    _foam(score)
    _sand(score)
    plant(score, score.band(1.04), palm, 1, 320, frame.y(0.85), "#3f9a63", at=[frame.x(0.045)])
    corners = [frame.x(u) for u in (0.0, 0.03, 0.08, 0.93, 0.98)]
    plant(score, score.band(1.1), tuft, 5, (40, 64), frame.height, "#9aa860", at=corners)
    birds(score, (0, frame.y(0.12), frame.width, frame.y(0.36)), depth=0.15)
    grass(score, "r", 0.8)
    score.anchor("water", frame.x(0.5), frame.y(0.72), 0.7, 0.64)


def _headland(score: Score, low: float) -> None:
    band = score.band(0.20)
    band.sheet(0.5)
    line = [(0.52, 30), (0.58, -26), (0.66, -60), (0.74, -44), (0.82, -84), (0.93, -60), (1.16, -22), (1.2, 30)]
    outline = [(score.framing.x(u), low + v) for u, v in line]
    band.blob(outline, score.snowy("#8fc09a"), score.snowy("#6fa890"))


def _foam(score: Score) -> None:
    frame = score.framing
    band = score.band(0.66, Motion(sway=12, bob=2))
    band.sheet(0.3)
    rise = roll(score.rng, 8, 0.008)
    edge = [(float(x), frame.y(0.715) + rise(x)) for x in range(int(frame.left) - 20, int(frame.right) + 20, 12)]
    band.fill(below(edge, frame.y(0.85)), "#f4fbf6")


def _sand(score: Score) -> None:
    frame, rng = score.framing, score.rng
    sand = hills(score, 1.0, frame.y(0.745), 9, "#f3d9a4", "#dcae72", rim=0.25).band
    tones(score, sand, frame.y(0.80), frame.height, "#c99a5e", 14, 0.16)
    for x, y in score.spread(40 * frame.across, (0, frame.y(0.79), frame.width, frame.height)):
        sand.oval(x, y, rng.uniform(2, 6), "#c99a5e", ry=rng.uniform(1, 2.4), alpha=0.5)
    sand.sheet(0.4)
    for u, v, colour in ((0.14, 0.88, "#f27f6e"), (0.56, 0.91, "#fff0dc"), (0.90, 0.86, "#f2a65e")):
        sand.fill(rounded(star(frame.x(u), frame.y(v), 17, turn=u * 9), 6), colour)
    put(sand, shell(), frame.x(0.34), frame.y(0.905))
    _parasol(score, sand)
    put(sand, ball(), frame.x(0.215), frame.y(0.87), 1.15)
    put(sand, bucket(), frame.x(0.27), frame.y(0.86), 0.9)


def _parasol(score: Score, sand: Band) -> None:
    frame = score.framing
    x, y = frame.x(0.80), frame.y(0.855)
    put(sand, umbrella(), x, y, 3.0 * frame.hero(), turn=8, lift=1)
    score.anchor("parasol", x, y + 6)
    left, low = frame.x(0.70), frame.y(0.90)
    sand.sheet(0.5)
    sand.polygon([(left, y), (left + 150, y), (left + 186, low), (left + 18, low)], "#3fa7a0", radius=4)
    for share in (0.25, 0.6):
        top, bottom = left + 150 * share, left + 18 + 168 * share
        sand.polygon([(top, y), (top + 20, y), (bottom + 24, low), (bottom, low)], "#fff3dc")
    score.anchor("towel", left + 90, frame.y(0.885))
