"""Cows, sheep and goats."""

from dataclasses import replace

from integrations.animatic.figures.kinds.hoofed import GENTLE_FACE
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.coats import Spots
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.growths import Crest, Horns
from integrations.animatic.figures.parts.heads import Mask, RoundHead, Spot
from integrations.animatic.figures.parts.snouts import Muzzle
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.plans.quadruped import Quadruped
from integrations.animatic.figures.sheet import Sheet

_ABLE = moves("walk", "swim", "hop")

COW = Sheet(
    kind="cow",
    size=200,
    head_radius=45,
    head_turn=26,
    palette={
        "skin": "#fbf5ea",
        "patch": "#4a3a40",
        "pale": "#fbf5ea",
        "inner": "#f0a8a0",
        "pink": "#f2b5ae",
        "hoof": "#4a3a36",
        "iris": "#4a2c1c",
    },
    body=Quadruped(
        length=104,
        leg=58,
        chest=43,
        middle=44,
        rump=43,
        leg_radii=(17, 12),
        paw=13,
        neck=(0.50, 0.72),
        hoofed=True,
        coat=(Spots("patch", ((0.02, -0.35, 0.40), (0.52, -0.52, 0.36), (0.84, 0.1, 0.27), (0.28, 0.4, 0.2))),),
    ),
    head=RoundHead(
        skull=((0, 0.06, 0, 0.90), (0.1, -0.2, 0.2, 0.66)),
        width=0.98,
        marks=(Spot("patch", (0.62, 0.2, 0.62), 0.36, 0.44),),
    ),
    snout=Muzzle(
        root=(0.6, -0.34, 0.36), tip=(0.92, -0.48, 0.40), colour="pink", stretch=1.35, nostrils=True, mouth_down=0.30
    ),
    features=(
        Ears("point", at=(-0.1, 0.42, 0.86), width=0.20, height=0.56, tilt=82),
        Horns(length=0.42, at=(0, 0.82, 0.48), radius=0.11, out=0.35, swept=0.2),
    ),
    tail=Tail("thin", 74, 4.5, joints=7, angle=205, curl=52, tip="patch", tip_from=0.78),
    face=replace(GENTLE_FACE, longitude=28, latitude=10, eye_width=0.155, eye_height=0.205),
)

SHEEP = Sheet(
    kind="sheep",
    size=160,
    head_radius=38,
    head_turn=26,
    palette={
        "skin": "#fbf6ec",
        "face": "#5a4a52",
        "inner": "#e0a0a0",
        "hoof": "#3f3339",
        "sock": "#5a4a52",
        "iris": "#c99a3f",
        "eye_skin": "#5a4a52",
        "pale": "#fbf6ec",
        "ear": "#5a4a52",
        "mouth_ink": "#2b1722",
        "brow": "#fbf6ec",
    },
    body=Quadruped(
        length=66,
        leg=42,
        chest=41,
        middle=43,
        rump=41,
        leg_radii=(10, 8),
        paw=9,
        neck=(0.62, 0.62),
        hoofed=True,
        sock="sock",
        sock_from=0.74,
        melt=4,
    ),
    head=RoundHead(
        skull=((0, 0.0, 0, 0.90),),
        width=0.92,
        marks=(Mask("face", ((-78, 20), (-40, 40), (0, 34), (40, 40), (78, 20), (70, -88), (-70, -88))),),
    ),
    snout=Muzzle(root=(0.5, -0.28, 0.40), tip=(0.82, -0.46, 0.36), colour="face", stretch=1.1, nostrils=True),
    features=(
        Ears("point", at=(-0.1, 0.30, 0.92), width=0.18, height=0.50, tilt=96, colour="ear"),
        Crest("skin", count=5, start=48, end=130, length=0.16, radius=0.30, tip=0.9, in_front=True),
    ),
    tail=Tail("stub", 16, 13, joints=3, angle=190),
    face=replace(GENTLE_FACE, longitude=28, latitude=4, eye_width=0.16, eye_height=0.20, lashes=False),
)

GOAT = replace(
    SHEEP,
    kind="goat",
    palette={
        "skin": "#e9dccb",
        "pale": "#fffaf0",
        "inner": "#e8a890",
        "hoof": "#4a3a36",
        "iris": "#b98a2f",
    },
    body=Quadruped(
        length=72,
        leg=54,
        chest=31,
        middle=29,
        rump=30,
        leg_radii=(12, 8),
        paw=9.5,
        neck=(0.6, 1.0),
        neck_length=1.2,
        hoofed=True,
        belly="pale",
    ),
    head=RoundHead(skull=((0, 0.06, 0, 0.88),), width=0.92),
    snout=Muzzle(
        root=(0.4, -0.24, 0.56), tip=(0.92, -0.56, 0.34), merged=True, underside="pale", nostrils=True, mouth_down=0.3
    ),
    features=(
        Ears("point", at=(-0.1, 0.36, 0.88), width=0.17, height=0.56, tilt=94),
        Horns(length=0.72, at=(-0.05, 0.84, 0.34), radius=0.12, out=0.25, swept=0.8, bands=(0.25, 0.45)),
    ),
    tail=Tail("stub", 18, 8, joints=3, angle=130),
)

KINDS = (
    Kind("cow", ("cow", "bull", "calf", "ox", "buffalo", "cattle"), COW, _ABLE, "farm", "large"),
    Kind("sheep", ("sheep", "lamb", "ram", "ewe"), SHEEP, _ABLE, "farm", "small"),
    Kind("goat", ("goat", "kid goat", "billy goat"), GOAT, _ABLE, "farm", "small"),
)
