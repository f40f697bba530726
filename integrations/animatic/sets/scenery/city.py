"""The city: a street of shops under towers."""

from integrations.animatic.drawing.colour import mix
from integrations.animatic.drawing.shapes import ellipse
from integrations.animatic.sets.generators.air import mist, sky
from integrations.animatic.sets.generators.frames import valance
from integrations.animatic.sets.generators.houses import street_lamp
from integrations.animatic.sets.generators.plants import plant
from integrations.animatic.sets.generators.relief import tones
from integrations.animatic.sets.generators.towns import shopfront, skyline
from integrations.animatic.sets.generators.trees import round_tree
from integrations.animatic.sets.palette import ACCENT
from integrations.animatic.sets.props.outdoors import bench, mailbox
from integrations.animatic.sets.props.recipe import put
from integrations.animatic.sets.registry import scenery
from integrations.animatic.sets.score import Band, Score, SetInfo

_INFO = SetInfo(
    id="city",
    words=(
        *("city", "town", "street", "road", "downtown", "avenue", "alley", "market", "square", "bridge", "sidewalk"),
        *("pavement", "bus stop", "crossing", "tokyo", "paris", "london", "berlin", "york", "rome", "skyline"),
    ),
    label="in the city",
    neighbours=("shop", "office", "garden", "train"),
    particles=("lights",),
    spots=("bench", "mailbox", "road"),
)
_SHOPS = ("#e8a878", "#7fb0b8", "#e8c88a", "#c8788a", "#9fb87f", "#dd8f6a")


@scenery(_INFO)
def city(score: Score) -> None:
    """Two skylines, a row of shops with a gap, a pavement and a road."""
    frame = score.framing
    sky(score, low=frame.y(0.62))
    skyline(score, 0.22, frame.y(0.70), (190, 400), ("#9fb0cc", "#b3a8c8", "#a8bccf"), (60, 110))
    mist(score, 0.25, frame.y(0.66), 70, 0.35)
    skyline(score, 0.42, frame.y(0.72), (150, 330), ("#d08a70", "#8fa6c0", "#cfb08a", "#a88aa8"), (80, 140))
    _shops(score, score.band(0.62))
    _pavement(score, score.band(0.9))
    _road(score, score.band(1.0))
    score.ground = frame.y(0.86)
    valance(score, "#c2414a")


def _shops(score: Score, band: Band) -> None:
    frame, rng = score.framing, score.rng
    x, i, foot = frame.left, 0, frame.y(0.765)
    while x < frame.right:
        width, height = rng.uniform(150, 200), rng.uniform(180, 250) * frame.up
        if not frame.x(0.44) < x + width / 2 < frame.x(0.58):
            shopfront(band, x, foot, width, height, _SHOPS[i % len(_SHOPS)], rng)
        x, i = x + width + 3, i + 1


def _pavement(score: Score, band: Band) -> None:
    frame, top = score.framing, score.framing.y(0.765)
    band.sheet(0.6)
    width = frame.right - frame.left
    band.rect(frame.left, top - 3, width, frame.y(0.2), score.snowy("#d8ccc0"), score.snowy("#b0a8ae"))
    for i in range(-13, 13):
        joint = [(frame.width / 2 + i * 80, top), (frame.width / 2 + i * 106, frame.y(0.835))]
        band.line(joint, "#a39a9c", 1.6, alpha=0.6)
    trees = [frame.x(0.17), frame.x(0.80)]
    plant(score, band, round_tree, 2, (190, 220), top + 16, "#6aa85c", at=trees)
    for share in (0.30, 0.66):
        street_lamp(score, band, frame.x(share), top + 26, 215 * frame.up**0.5)
    put(band, mailbox(), frame.x(0.385), top + 36, 0.85)
    put(band, bench(), frame.x(0.90), top + 34, 0.9)
    score.anchor("mailbox", frame.x(0.42), top + 40, 0.95, 0.91)
    score.anchor("bench", frame.x(0.90), top + 2, 0.95, 0.91)


def _road(score: Score, band: Band) -> None:
    frame, width = score.framing, score.framing.right - score.framing.left
    snow = score.snowing
    band.sheet(0.5)
    kerb = frame.y(0.85)
    band.rect(frame.left, kerb - 10, width, 14, score.snowy("#efe6da"), score.snowy("#b8aeb2"))
    tar = ("#c0c6d6", "#a8b0c6") if snow else ("#6a6a7c", "#4a4a60")
    band.rect(frame.left, kerb, width, frame.y(0.4), *tar)
    for x in score.strata(7 * frame.across, jitter=0):
        stripe = [(x, frame.y(0.925)), (x + 92, frame.y(0.925)), (x + 88, frame.y(0.94)), (x - 6, frame.y(0.94))]
        band.polygon(stripe, "#f2e6c8", alpha=0.45 if snow else 0.85)
    tones(score, band, frame.y(0.87), frame.height, "#8a8a9c", 10, 0.2)
    if score.wet or score.night > 0.5:
        glare = mix(ACCENT, score.palette.sky[2], 0.35)
        for x in score.strata(9 * frame.across):
            pool = ellipse(x, frame.y(score.rng.uniform(0.88, 0.97)), score.rng.uniform(30, 90), 5)
            band.tone(pool, glare, 0.28, 5, bright=True)
    score.anchor("road", frame.width / 2, frame.y(0.90), 1.05)
