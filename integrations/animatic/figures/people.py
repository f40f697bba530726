"""Casts people: seeded skin, hair, eyes, clothes, with a few rules of taste."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from integrations.animatic.drawing.colour import darken, lighten, luminance, mix
from integrations.animatic.figures.face.traits import FaceTraits
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hair import Beard, Hair
from integrations.animatic.figures.parts.hairlines import Hairline
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.heads import RoundHead
from integrations.animatic.figures.parts.locks import Locks
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.parts.snouts import Nose
from integrations.animatic.figures.plans.biped import Biped
from integrations.animatic.figures.sheet import Feature, Sheet

Age = Literal["child", "woman", "man", "elder"]

SKINS = ("#ffdcc2", "#f6c6a2", "#e8ae82", "#cf8f62", "#a86b45", "#7f4c33", "#5f3828")
_DARK_SKINS = SKINS[4:]
_HAIRS = (
    "#2b1b22",
    "#4a2c22",
    "#7a4526",
    "#b5652d",
    "#d99a3d",
    "#ecc873",
    "#8c2f2a",
    "#3a3a4e",
)
_GREYS = ("#e9e4e4", "#cfcbd2", "#f5efe6")
CLOTHS = (
    "#e2574c",
    "#f2a33a",
    "#f6c945",
    "#5fae74",
    "#3f9c9c",
    "#4a86c5",
    "#7c6bc4",
    "#d86a9c",
    "#34547a",
    "#f3e3c8",
)
_TROUSERS = ("#3d4b73", "#5a4a42", "#2f3b4f", "#7a6a58", "#4f6b58", "#6a4a6f")
_SHOES = ("#c8404a", "#5a3a2f", "#34547a", "#fff1dc", "#3a2f3f")
_EYES = ("#6b3d24", "#4a2c1c", "#3f6f8f", "#5a7a3f", "#7a5a2f")
_CREAM = "#fff6e6"

BODIES: Mapping[Age, Biped] = {
    "child": Biped(leg=50, torso=46, shoulder=24, hip=23, arm=66, arm_radius=7.2, leg_radius=9.5),
    "woman": Biped(
        leg=86,
        torso=64,
        shoulder=27,
        hip=28,
        waist=20,
        arm=92,
        arm_radius=7.6,
        leg_radius=10.8,
        foot=11.5,
    ),
    "man": Biped(
        leg=90,
        torso=72,
        shoulder=34,
        hip=27,
        waist=28,
        arm=100,
        arm_radius=9.4,
        leg_radius=13,
        foot=13.5,
    ),
    "elder": Biped(
        leg=66,
        torso=60,
        shoulder=29,
        hip=30,
        waist=29,
        arm=82,
        arm_radius=8.4,
        leg_radius=11.5,
        foot=12,
    ),
}
_RADII: Mapping[Age, float] = {"child": 46, "woman": 47, "man": 47, "elder": 47}
HEAD = RoundHead(
    skull=((0, 0.06, 0, 1.0), (0.10, -0.34, 0, 0.80), (0.14, -0.30, 0.24, 0.62)),
    width=0.96,
    melt=0.10,
    widest_turn=62,
)
_EARS = Ears("side", at=(-0.05, -0.10, 0.99), width=0.15, height=0.2)
_FACE = FaceTraits(
    longitude=24,
    latitude=-5,
    eye_width=0.165,
    eye_height=0.215,
    mouth=(0.92, -0.54),
    mouth_width=0.40,
    brow_weight=0.036,
)
_CHILD_FACE = replace(_FACE, eye_width=0.185, eye_height=0.24, latitude=-9, mouth=(0.90, -0.58))
_FRONTS: Mapping[Age, tuple[Hairline, ...]] = {
    "child": ("bangs", "spiky", "side", "round"),
    "woman": ("side", "part", "bangs", "round"),
    "man": ("short", "side", "spiky", "widow"),
    "elder": ("bald", "part", "short", "widow"),
}
_BACKS: Mapping[Age, tuple[Locks, ...]] = {
    "child": ("pigtails", "fluff", "curls", "bob", "buns", "pony", "afro", "spikes"),
    "woman": ("long", "bob", "bun", "pony", "wavy", "afro", "curls"),
    "man": ("none", "fluff", "curls", "none", "spikes"),
    "elder": ("none", "bun", "curls", "none"),
}
_HERS: tuple[Locks, ...] = ("pigtails", "bob", "buns", "pony", "bun")
_BIG: tuple[Locks, ...] = ("afro", "bun", "buns", "spikes", "fluff")


def human(
    kind: str,
    age: Age,
    *,
    skin: str,
    hair_colour: str,
    hair: Hair,
    outfit: Outfit,
    eyes: str = _EYES[0],
    female: bool = False,
    features: Sequence[Feature] = (),
    colours: Mapping[str, str] | None = None,
    body: Biped | None = None,
    brow: str = "",
    bushy_brows: bool = False,
) -> Sheet:
    """A human sheet; ears, nose and hair come by themselves."""
    child = age == "child"
    face = _CHILD_FACE if child else _FACE
    palette = {
        "skin": skin,
        "hair": hair_colour,
        "brow": brow or darken(hair_colour, 0.25),
        "iris": eyes,
        "blush": "#ff6f61" if luminance(skin) > 0.55 else "#d8503f",
        "accent": "#e2574c",
        **(colours or {}),
    }
    nose = Nose(radius=0.085, up=-0.26) if child else Nose()
    return Sheet(
        kind=kind,
        body=body or BODIES[age],
        size=250,
        head_radius=_RADII[age],
        palette=palette,
        head=HEAD,
        face=replace(face, lashes=female, bushy_brows=bushy_brows),
        turn=24,
        head_turn=20,
        features=(_EARS, nose, hair, *features),
        outfit=outfit,
    )


@dataclass(frozen=True)
class _Person:
    """Choices made so far while a person is cast."""

    draw: random.Random
    age: Age
    female: bool
    skin: str
    hair: str


def cast_person(kind: str, age: Age, draw: random.Random, outfit: Outfit | None = None) -> Sheet:
    """Somebody of an age; every choice comes from one generator. A given outfit is kept."""
    skin = draw.choice(SKINS)
    female = age == "woman" or (age != "man" and draw.random() < 0.5)
    hair_colour = draw.choice(_HAIRS[:3] if skin in _DARK_SKINS else _HAIRS)
    if age == "elder":
        hair_colour = draw.choice(_GREYS)
    person = _Person(draw, age, female, skin, hair_colour)
    hair = _hair(person)
    features: list[Feature] = []
    if draw.random() < (0.65 if age == "elder" else 0.25):
        frame = draw.choice(("#3a2433", "#8c2f2a", "#b5852d"))
        features.append(Glasses(draw.choice(("round", "round", "square")), frame))
    bearded = age in ("man", "elder") and not female and draw.random() < 0.55
    if bearded:
        features.append(Beard(draw.choice(("full", "moustache", "full"))))
    clothes = _clothes(person)
    if outfit is None and draw.random() < 0.3 and hair.back not in _BIG:
        shapes = ("flower", "bow", "straw", "beanie") if female else ("beanie", "cap", "straw")
        features.append(Hat(draw.choice(shapes), colour=draw.choice(CLOTHS)))
    colours = {"accent": draw.choice(CLOTHS)}
    if bearded:
        colours["mouth_ink"] = _mouth_on_beard(skin, hair_colour)
    return human(
        kind,
        age,
        skin=skin,
        hair_colour=hair_colour,
        hair=hair,
        outfit=outfit or clothes,
        eyes=draw.choice(_EYES),
        female=female,
        features=features,
        colours=colours,
        body=_body(draw, age),
        brow=darken(hair_colour, 0.18 if age == "elder" else 0.25),
    )


def _mouth_on_beard(skin: str, hair: str) -> str:
    """A line that can be read on a beard."""
    return mix(skin, "#c8604a", 0.35) if luminance(hair) < 0.43 else "#5b3030"


def _body(draw: random.Random, age: Age) -> Biped:
    body = BODIES[age]
    return replace(
        body,
        leg=body.leg * draw.uniform(0.93, 1.07),
        torso=body.torso * draw.uniform(0.93, 1.07),
        shoulder=body.shoulder * draw.uniform(0.93, 1.07),
        hip=body.hip * draw.uniform(0.93, 1.07),
    )


def _hair(person: _Person) -> Hair:
    draw, age = person.draw, person.age
    front, back = draw.choice(_FRONTS[age]), draw.choice(_BACKS[age])
    length = draw.uniform(1.4, 2.1)
    if age in ("child", "elder"):
        back = _back_for(person, back)
    if person.female and front in ("bald", "spiky"):
        front = "side"
    if front == "bald":
        back = "none"
    if back in ("curls", "afro"):
        front = "round"
    return Hair(front, back, length)


def _back_for(person: _Person, back: Locks) -> Locks:
    child, draw = person.age == "child", person.draw
    if person.female and back in ("spikes", "none", "fluff"):
        return draw.choice(_HERS[:4] if child else ("bun", "bob", "curls"))
    if not person.female and back in _HERS:
        return draw.choice(("fluff", "curls", "spikes") if child else ("none", "curls"))
    return back


def _clothes(person: _Person) -> Outfit:
    draw = person.draw
    top = draw.choice(CLOTHS)
    light = lighten(top, 0.7) if top != CLOTHS[-1] else CLOTHS[0]
    cut = draw.choice(("shirt", "shirt", "dress", "skirt") if person.female else ("shirt", "shirt", "coat"))
    basic = Outfit(
        top=top,
        cut=cut,
        bottom=draw.choice(_TROUSERS),
        sleeve=draw.choice(("short", "long", "long")),
        print=light,
        shoe=draw.choice(_SHOES),
        pattern=draw.choice(("", "", "stripes", "dots")),
    )
    if cut == "coat":
        return replace(basic, sleeve="long", scarf=draw.choice(CLOTHS), pattern="", skirt=top)
    if cut in ("dress", "skirt"):
        return _dressed(person, basic)
    return _with_detail(person, basic)


def _dressed(person: _Person, outfit: Outfit) -> Outfit:
    draw = person.draw
    outfit = replace(
        outfit,
        bottom="",
        trim=outfit.print if draw.random() < 0.6 else "",
        sock=_CREAM if person.age == "child" else "",
    )
    if outfit.cut == "skirt":
        skirts = [cloth for cloth in CLOTHS if cloth != outfit.top]
        return replace(outfit, skirt=draw.choice(skirts))
    return replace(outfit, sash=draw.choice(("", outfit.print, darken(outfit.top, 0.25))))


def _with_detail(person: _Person, outfit: Outfit) -> Outfit:
    draw, age = person.draw, person.age
    detail = draw.choice(("collar", "stripe", "emblem", "overall", "vest", "buttons", "none"))
    if age == "child" and detail != "overall":
        outfit = replace(outfit, hem=0.42, sock=draw.choice((_CREAM, outfit.print)))
    if detail == "collar":
        formal = age in ("man", "elder") and not person.female
        tie = draw.choice(("#c8404a", "#34547a", "#5fae74")) if formal else ""
        return replace(outfit, collar=_CREAM, tie=tie)
    if detail == "stripe":
        return replace(outfit, stripe=outfit.print, pattern="")
    if detail == "emblem":
        return replace(outfit, emblem=draw.choice(("star", "heart")), pattern="")
    if detail == "overall":
        cloth = draw.choice((*_TROUSERS, "#4a86c5"))
        return replace(outfit, overall=cloth, bottom=cloth)
    if detail == "vest":
        return replace(outfit, vest=darken(draw.choice(CLOTHS), 0.2))
    if detail == "buttons":
        return replace(outfit, buttons=outfit.print)
    return outfit
