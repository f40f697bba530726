"""The meadow: flowers, a lone tree on a rise and soft hills behind."""

from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.flora import flower
from integrations.animatic.sets.generators.frames import grass, hanging_branch
from integrations.animatic.sets.generators.particles import birds, fireflies
from integrations.animatic.sets.generators.plants import FLOWERS, plant
from integrations.animatic.sets.generators.plants import meadow as turf
from integrations.animatic.sets.generators.relief import hills, peaks, trail
from integrations.animatic.sets.generators.trees import bush, pine, poplar, round_tree
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Score, SetInfo

_INFO = SetInfo(
    id="meadow",
    words=(
        *("meadow", "fields", "hillside", "hills", "grass", "picnic", "nature", "outside", "outdoors", "countryside"),
        *("path", "plain", "lawn", "clearing", "glade", "country road", "tree house"),
    ),
    label="in the meadow",
    neighbours=("forest", "farm", "village", "mountain"),
    particles=("fireflies", "birds"),
    spots=("tree",),
)


@scenery(_INFO)
def meadow(score: Score) -> None:
    """One great tree opposite the sun; flowers at the sides, the middle open."""
    frame, size = score.framing, score.framing.hero()
    sky(score, low=frame.y(0.62), clouds=4, face=True)
    peaks(score, 0.12, frame.y(0.66), 130 * frame.up, "#9fb4d0", 3, sharp=0.5)
    mist(score, 0.15, frame.y(0.62), 60)
    far = hills(score, 0.28, frame.y(0.62), 26, "#9fc490", "#86b47c", tuft=3)
    plant(score, far.band, pine, 14, (34, 60), lambda x: far.edge(x) + 6, "#6aa08a")
    middle = hills(score, 0.46, frame.y(0.675), 24, "#8abf72", "#66a45e", tuft=5)
    plant(
        score,
        middle.band,
        poplar,
        8,
        (70, 110),
        lambda x: middle.edge(x) + 8,
        ("#5f9e68", "#6fae6a"),
        gap=(frame.x(0.34), frame.x(0.62)),
    )
    rise = hills(score, 0.68, frame.y(0.735), 18, "#7eb864", "#4f9252", tuft=8)
    great = score.band(0.70)
    x = frame.x(0.26)
    great.sheet(0.9, 0.3)
    great.shadow(x, rise.edge(x) + 14, 130 * size, 16)
    round_tree(great, x, rise.edge(x) + 14, 350 * size, "#5fa456", rng=score.rng)
    score.anchor("tree", x + 60 * size, rise.edge(x) + 24, 0.85, 0.71)
    plant(
        score,
        great,
        bush,
        4,
        (30, 52),
        lambda at: rise.edge(at) + 10,
        ("#4f9a54", "#66aa5a"),
        gap=(frame.x(0.14), frame.x(0.66)),
    )
    _foreground(score)
    grass(score)
    hanging_branch(score, "r", 0.9)
    birds(score, (0, frame.y(0.14), frame.width, frame.y(0.40)))
    fireflies(score, (0, frame.y(0.5), frame.width, frame.y(0.95)), 20)


def _foreground(score: Score) -> None:
    frame, rng = score.framing, score.rng
    ground = hills(score, 1.0, frame.y(0.785), 9, "#8cc764", "#3f8a48", tuft=12, rim=0.2).band
    near = (frame.x(0.60), frame.y(1.08), frame.x(0.11))
    path = trail(score, ground, near, (frame.x(0.50), frame.y(0.792), 18), "#e4cb9a", 0.06)
    turf(score, ground, frame.y(0.82), frame.y(1.02), "#5aa04e", tufts=24, flowers=10, path=path)
    if score.snowing:
        return
    for start, end in ((-0.02, 0.30), (0.70, 1.02)):
        for row, (share, tall) in enumerate(((0.815, 34), (0.845, 42), (0.88, 52))):
            for i, x in enumerate(score.strata(9 * max(0.6, frame.across), frame.x(start), frame.x(end))):
                ground.sheet(0.4)
                y = frame.y(share) + rng.uniform(-6, 6)
                flower(ground, x, y, tall * rng.uniform(0.8, 1.2), FLOWERS[(i + row) % 4], rng=rng)
