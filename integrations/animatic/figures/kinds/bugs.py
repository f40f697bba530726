"""Insects."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import BEAD
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.growths import Antennae
from integrations.animatic.figures.parts.heads import Mask, RoundHead
from integrations.animatic.figures.plans.bug import Bug
from integrations.animatic.figures.sheet import Sheet

_FLIER = moves("fly", "walk", "hop")

BEE = Sheet(
    kind="bee",
    size=110,
    head_radius=38,
    palette={"skin": "#f8c63f", "stripe": "#4a2f33"},
    body=Bug(hover=42, sting=True),
    head=RoundHead(skull=((0, 0, 0, 0.94),)),
    features=(Antennae(colour="#4a2f33", length=0.72, radius=0.11),),
    face=replace(
        BEAD, eye_width=0.15, eye_height=0.20, longitude=28, latitude=2, mouth=(0.94, -0.38), mouth_width=0.30
    ),
)
LADYBUG = replace(
    BEE,
    kind="ladybug",
    palette={
        "skin": "#4a3a42",
        "stripe": "#3a2b33",
        "wing": "#e2483f",
        "pale": "#fff1e4",
        "eye_skin": "#f0d8c4",
        "lid": "#5a4a52",
        "blush": "#ff8f7a",
        "face": "#f0d8c4",
    },
    body=Bug(hover=0, wings="shell", stripes=False),
    head=RoundHead(
        skull=((0, 0, 0, 0.94),), marks=(Mask("face", ((-58, 24), (0, 36), (58, 24), (52, -60), (0, -86), (-52, -60))),)
    ),
)
BUTTERFLY = replace(
    BEE,
    kind="butterfly",
    palette={
        "skin": "#6a4a72",
        "stripe": "#54385c",
        "wing": "#f2803c",
        "accent": "#ffd864",
        "face": "#f6d8c0",
        "eye_skin": "#f6d8c0",
        "lid": "#e0b8a0",
    },
    body=Bug(hover=46, wings="butterfly", slim=0.55),
    head=RoundHead(
        skull=((0, 0, 0, 0.90),), marks=(Mask("face", ((-62, 34), (0, 44), (62, 34), (58, -60), (0, -86), (-58, -60))),)
    ),
    features=(Antennae(colour="#54385c", length=0.8, radius=0.10),),
)
ANT = replace(
    BEE,
    kind="ant",
    palette={"skin": "#a8523c", "stripe": "#8a3f30", "wing": "#a8523c"},
    body=Bug(hover=0, wings="none", slim=0.9),
    features=(Antennae(colour="#6a3028", length=0.7, radius=0.08),),
)
FIREFLY = replace(
    BEE,
    kind="firefly",
    palette={"skin": "#ffe36a", "stripe": "#f6c83a", "accent": "#fff3a8"},
    body=Bug(hover=50, stripes=False),
    features=(Antennae(colour="#5a4a3a", length=0.7, radius=0.10, tip="accent"),),
)

KINDS = (
    Kind("bee", ("bee", "bumblebee", "honeybee", "wasp", "hornet"), BEE, _FLIER, "meadow", "tiny"),
    Kind("ladybug", ("ladybug", "ladybird", "beetle", "bug"), LADYBUG, _FLIER, "garden", "tiny"),
    Kind("butterfly", ("butterfly", "moth", "dragonfly"), BUTTERFLY, _FLIER, "meadow", "tiny"),
    Kind(
        "ant",
        ("ant", "termite", "spider", "cricket", "grasshopper", "caterpillar", "worm", "snail"),
        ANT,
        moves("walk", "hop"),
        "garden",
        "tiny",
    ),
    Kind("firefly", ("firefly", "glowworm", "fly", "mosquito"), FIREFLY, _FLIER, "garden", "tiny"),
)
