"""Builds a stage: compose the score, bake it, and keep the result for the other process."""

import hashlib
import json
from dataclasses import asdict
from functools import cache
from pathlib import Path

from integrations import animatic
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import channels, mix
from integrations.animatic.sets.baked import BakedSet, Tint, baked_once
from integrations.animatic.sets.baker import Baker
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.generators import particles
from integrations.animatic.sets.light import LightMap
from integrations.animatic.sets.look import SetLook
from integrations.animatic.sets.plates import cut_plates
from integrations.animatic.sets.registry import all_scenery
from integrations.animatic.sets.score import Anchor, Score, new_score, settled_anchors
from integrations.animatic.sets.stage import Stage
from integrations.animatic.sets.words import nearest_set
from integrations.animatic.styles.style import Style

SIZE_RANGE = (16, 8192)


def build_stage(
    look: SetLook,
    style: Style,
    width: int,
    height: int,
    *,
    scale: float = 1.0,
    cache: Path | None = None,
) -> Stage:
    """Bake a place for frames of width x height pixels.

    `scale` below 1 bakes a cheaper draft; the stage still draws in full frame pixels. `cache` is
    a folder where baked sets are kept under a hash of everything that shapes them. An unknown set
    becomes the nearest one. Raises ValueError for a size or scale out of range.
    """
    low, high = SIZE_RANGE
    if not (low <= width <= high and low <= height <= high):
        raise ValueError(f"a frame is {low} to {high} pixels on a side, not {width} x {height}")
    if not 0.05 <= scale <= 4:
        raise ValueError(f"a set is baked at a scale of 0.05 to 4, not {scale}")
    settled = look.settled()
    if settled.set not in all_scenery():
        settled = SetLook(nearest_set(settled.set), settled.time, settled.weather, settled.mood, settled.seed)
    framing = Framing(width, height)

    def bake() -> BakedSet:
        return bake_score(compose(settled, style, framing), scale)

    if cache is None:
        return Stage(bake())
    return Stage(baked_once(cache, _key(settled, style, framing, scale), bake))


def compose(look: SetLook, style: Style, framing: Framing) -> Score:
    """The score of a settled look: all shapes and lights, no pixels yet."""
    entry = all_scenery()[look.set]
    score = new_score(look, entry.info, style.scenery, framing)
    entry.compose(score)
    particles.weather(score)
    return score


def bake_score(score: Score, scale: float) -> BakedSet:
    """Paint a composed score, `scale` pixels per frame pixel."""
    framing = score.framing
    light_map = LightMap.painted(framing, score.palette, score.light, score.sun_x)
    baker = Baker(score, framing.pixels * scale, light_map)
    layers = [layer for band in score.bands if (layer := baker.bake(band)) is not None]
    anchors = {
        name: Anchor(spot.x * framing.pixels, spot.y * framing.pixels, spot.scale * framing.pixels, spot.depth)
        for name, spot in settled_anchors(score).items()
    }
    barriers = [effect.depth for effect in score.effects]
    barriers += [spot.depth for spot in anchors.values()]
    size = (max(1, round(framing.width_px * scale)), max(1, round(framing.height_px * scale)))
    outdoors_at_night = not score.info.interior and score.night > 0.3
    return BakedSet(
        framing=framing,
        scale=scale,
        plates=tuple(cut_plates(layers, barriers)),
        effects=tuple(score.effects),
        anchors=anchors,
        light_map=light_map,
        lamps=tuple(score.light.lamps) if outdoors_at_night else (),
        daylight=_daylight(score),
        overlay=score.material.overlay(*size, score.look.seed),
    )


def _daylight(score: Score) -> Tint:
    """White in this light, part of the way back to white: faces must stay readable, most of all at night."""
    back = 0.25 + 0.15 * score.night
    red, green, blue = channels(mix(score.palette.lit("#ffffff"), "#ffffff", back))
    return red / 255, green / 255, blue / 255


def _key(look: SetLook, style: Style, framing: Framing, scale: float) -> str:
    parts = {
        "drawn_by": _drawing_version(),
        "look": asdict(look),
        "style": style.name,
        "size": [framing.width_px, framing.height_px, scale],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


@cache
def _drawing_version() -> str:
    """A hash of the code that draws, so that a changed recipe never meets an old picture."""
    digest = hashlib.sha256(skia.__version__.encode())
    root = Path(animatic.__path__[0])
    for folder in ("drawing", "sets", "styles"):
        for path in sorted((root / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
