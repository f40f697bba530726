"""Birds of the farm and the pond."""

from dataclasses import replace

from integrations.animatic.figures.kinds.birds import BIRD, BIRD_BODY
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.growths import Crest
from integrations.animatic.figures.parts.snouts import Beak
from integrations.animatic.figures.plans.bird import TailFeathers

_FLIER = moves("walk", "fly", "hop")

CHICK = replace(
    BIRD,
    kind="chick",
    size=90,
    head_radius=34,
    palette={"skin": "#f9d858", "wing": "#f0bf3a", "belly": "#fdeca0", "leg": "#e88a3a"},
    body=replace(BIRD_BODY, width=30, height=62, tail=None, leg=14, wing=34, tilt=16),
    features=(Crest("skin", count=2, start=84, end=104, length=0.22, radius=0.12, tip=0.05),),
)

CHICKEN = replace(
    BIRD,
    kind="chicken",
    size=150,
    palette={
        "skin": "#fbf3e4",
        "wing": "#ecd8b8",
        "belly": "#fffaf0",
        "leg": "#e8a03a",
        "comb": "#d8483f",
    },
    body=replace(
        BIRD_BODY, width=44, height=104, leg=30, wing=56, tilt=20, top=0.66, tail=TailFeathers(44, 50, 13), head_up=0.4
    ),
    features=(
        Crest("comb", count=4, start=72, end=118, length=0.30, radius=0.18, tip=0.7),
        Crest("comb", count=2, start=-46, end=-38, length=0.20, radius=0.16, tip=0.9, in_front=True),
    ),
)

DUCK = replace(
    BIRD,
    kind="duck",
    size=130,
    palette={
        "skin": "#f7f1e2",
        "wing": "#e4d8bf",
        "belly": "#fffaf0",
        "leg": "#f08a3a",
        "beak": "#f2a33a",
    },
    body=replace(
        BIRD_BODY,
        width=38,
        height=96,
        leg=14,
        wing=50,
        tilt=22,
        top=0.62,
        tail=TailFeathers(40, 30, 10),
        webbed=True,
        head_up=0.55,
        leg_radius=4,
        toe=14,
    ),
    snout=Beak(length=0.66, width=0.34, height=0.17, up=-0.20, hook=0.9, blunt=True, colour="beak"),
    features=(),
)

FLAMINGO = replace(
    DUCK,
    kind="flamingo",
    size=210,
    head_radius=32,
    palette={
        "skin": "#f590a8",
        "wing": "#ec6f8f",
        "belly": "#f9b0c0",
        "leg": "#f08098",
        "beak": "#f6e0d0",
    },
    body=replace(
        BIRD_BODY,
        width=32,
        height=124,
        leg=82,
        wing=56,
        tilt=26,
        top=0.42,
        tail=TailFeathers(-8, 28, 8),
        webbed=True,
        head_up=0.85,
        leg_radius=3,
        toe=12,
    ),
    snout=Beak(length=0.54, width=0.20, height=0.22, up=-0.2, hook=1.6, blunt=True, colour="beak"),
)

KINDS = (
    Kind("chick", ("chick", "baby bird", "fledgling"), CHICK, moves("walk", "hop"), "farm", "tiny"),
    Kind("chicken", ("chicken", "hen", "rooster", "cock", "turkey"), CHICKEN, moves("walk", "hop"), "farm", "small"),
    Kind(
        "duck",
        ("duck", "duckling", "goose", "swan", "gosling", "seagull", "gull", "pelican"),
        DUCK,
        moves("walk", "fly", "swim", "hop"),
        "meadow",
        "small",
    ),
    Kind("flamingo", ("flamingo", "stork", "heron", "crane", "ostrich"), FLAMINGO, _FLIER, "meadow"),
)
