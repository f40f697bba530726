"""Makes objects into actors: the sheet of a recipe, and a body for any noun without one."""

import random
from collections.abc import Mapping

from integrations.animatic.drawing.colour import darken, lighten
from integrations.animatic.figures.face.traits import FaceTraits
from integrations.animatic.figures.parts.heads import RoundHead
from integrations.animatic.figures.people import CLOTHS
from integrations.animatic.figures.plans.thing import Layer, Shape, Thing, box, lump
from integrations.animatic.figures.sheet import Feature, Sheet

FACE = FaceTraits(mouth=(0.95, -0.36), mouth_width=0.34)


def actor(
    kind: str,
    body: Thing,
    colours: Mapping[str, str],
    *,
    size: float = 150,
    face: FaceTraits = FACE,
    features: tuple[Feature, ...] = (),
    word: str = "",
) -> Sheet:
    """The sheet of an object; limbs take a darker tone of its skin unless they are given."""
    skin = colours["skin"]
    palette = {"limb": darken(skin, 0.35), "shoe": darken(skin, 0.2), **colours}
    return Sheet(
        kind=kind,
        size=size,
        head_radius=body.face[2],
        palette=palette,
        body=body,
        head=RoundHead(),
        face=face,
        features=features,
        word=word,
    )


def any_object(word: str, seed: int) -> Sheet:
    """A full actor for a noun nobody drew: a rounded body in its own colour, with its name on it."""
    draw = random.Random(f"{word}:{seed}")
    colour = draw.choice(CLOTHS[:-1])
    half, height = draw.uniform(44, 54), draw.uniform(92, 122)
    body = Thing(
        layers=(
            Layer(
                0,
                "skin",
                (_outline(draw, half, height),),
                ((box(-99, -height * 0.34, 99, -height * 0.30), "band"),),
                name="body",
            ),
        ),
        face=(0, -height * 0.62, half * 0.80),
        half=half * 0.94,
        arm_y=-height * 0.42,
        leg=24,
        crown=(0, -height * 0.60, half * 0.82),
        label=(-half * 0.80, -height * 0.27, half * 0.80, -height * 0.08),
    )
    colours = {"skin": colour, "band": lighten(colour, 0.6)}
    return actor("thing", body, colours, size=height, word=word)


def _outline(draw: random.Random, half: float, height: float) -> Shape:
    if draw.random() < 0.6:
        return box(-half, -height, half, 0, draw.choice((16, 26, 36)))
    return lump(
        (-half, -height * 0.5),
        (-half * 0.86, -height * 0.86),
        (0, -height),
        (half * 0.86, -height * 0.86),
        (half, -height * 0.5),
        (half * 0.88, -height * 0.06),
        (0, 0),
        (-half * 0.88, -height * 0.06),
    )
