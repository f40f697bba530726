"""Bears, pandas, koalas and pigs."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import BEAD
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.heads import RoundHead, Spot
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.parts.snouts import Muzzle
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.plans.biped import Biped
from integrations.animatic.figures.sheet import Sheet

_ABLE = moves("walk", "swim", "hop")

_BEAR_HEAD = RoundHead(skull=((0, 0.04, 0, 0.94), (0.1, -0.22, 0.28, 0.70)), width=1.06, height=0.94)

_BEAR_BODY = Biped(leg=46, torso=80, shoulder=42, hip=52, arm_radius=14, leg_radius=19, arm=80, pear=True, foot=19)

_BEAR_MUZZLE = Muzzle(
    root=(0.5, -0.30, 0.40),
    tip=(0.86, -0.34, 0.34),
    stretch=1.25,
    nose=(0.17, 0.125),
    nose_up=0.60,
    mouth_down=0.30,
)

_BEAR_FACE = replace(BEAD, latitude=6, longitude=25, mouth_width=0.30, lip="cat", teeth=False)

BEAR = Sheet(
    kind="bear",
    size=220,
    head_radius=50,
    turn=22,
    head_turn=16,
    neck=-0.12,
    neck_width=0,
    hand="paw",
    hand_radius=15,
    feet="paw",
    palette={
        "skin": "#8a5a3c",
        "pale": "#e8c79c",
        "inner": "#c98f68",
        "belly": "#e8c79c",
        "iris": "#3a2018",
    },
    body=_BEAR_BODY,
    head=_BEAR_HEAD,
    snout=_BEAR_MUZZLE,
    features=(Ears("round", at=(-0.05, 0.70, 0.70), width=0.30),),
    outfit=Outfit(top="#8a5a3c", scarf="#3f8f6f"),
    tail=Tail("stub", 10, 11, joints=3, angle=170),
    face=_BEAR_FACE,
)

POLAR_BEAR = replace(
    BEAR,
    kind="polar bear",
    palette={
        "skin": "#f4f2ee",
        "pale": "#ffffff",
        "inner": "#d9c8c8",
        "belly": "#ffffff",
        "iris": "#3a2f3a",
    },
    outfit=Outfit(top="#f4f2ee", scarf="#c8404a"),
)

PANDA = replace(
    BEAR,
    kind="panda",
    palette={
        "skin": "#f8f4ee",
        "arm": "#3a343f",
        "foot": "#3a343f",
        "ear": "#3a343f",
        "patch": "#3a343f",
        "inner": "#5a525f",
        "belly": "#ffffff",
        "pale": "#ffffff",
        "iris": "#6b4358",
    },
    head=replace(
        _BEAR_HEAD,
        marks=(Spot("patch", (0.80, 0.08, 0.46), 0.24, 0.28),),
    ),
    features=(Ears("round", at=(-0.05, 0.70, 0.70), width=0.30, colour="ear"),),
    outfit=Outfit(top="#f8f4ee", stripe="", scarf="#5fae74"),
    face=replace(_BEAR_FACE, eyes="round", eye_width=0.13, eye_height=0.165, brows=False),
)

KOALA = replace(
    BEAR,
    kind="koala",
    size=170,
    head_radius=48,
    hand_radius=11,
    palette={
        "skin": "#9aa0ae",
        "pale": "#f1eef0",
        "inner": "#e8c0c8",
        "belly": "#f1eef0",
        "iris": "#3a2018",
    },
    body=Biped(leg=30, torso=54, shoulder=28, hip=38, arm_radius=10, leg_radius=13, arm=58, pear=True, foot=14),
    snout=Muzzle(
        root=(0.6, -0.2, 0.2), tip=(0.86, -0.24, 0.2), colour="skin", nose=(0.17, 0.24), nose_up=0.2, mouth_down=1.2
    ),
    features=(Ears("round", at=(-0.1, 0.50, 0.96), width=0.42),),
    outfit=Outfit(top="#9aa0ae"),
    tail=None,
)

PIG = replace(
    BEAR,
    kind="pig",
    size=180,
    palette={
        "skin": "#f4a9ae",
        "pale": "#f7c4c6",
        "inner": "#e07f8a",
        "belly": "#f9d0d2",
        "snout": "#ec8791",
        "iris": "#3a2018",
    },
    body=replace(_BEAR_BODY, leg=36, torso=66, shoulder=36, hip=48, arm=66, arm_radius=11),
    snout=Muzzle(
        root=(0.6, -0.2, 0.26), tip=(0.98, -0.22, 0.27), colour="snout", stretch=1.25, nostrils=True, mouth_down=1.55
    ),
    features=(Ears("point", at=(0.1, 0.68, 0.60), width=0.26, height=0.48, tilt=46),),
    outfit=Outfit(top="#f4a9ae", scarf="#4a86c5"),
    tail=Tail("thin", 34, 3.5, joints=6, angle=170, curl=-300),
    face=replace(_BEAR_FACE, lip="plain", mouth_width=0.34),
)

KINDS = (
    Kind("bear", ("bear", "grizzly", "teddy", "cub"), BEAR, _ABLE, "forest", "large"),
    Kind("polar bear", ("polar bear", "ice bear", "yeti"), POLAR_BEAR, _ABLE, "snowfield", "large"),
    Kind("panda", ("panda",), PANDA, _ABLE, "forest", "large"),
    Kind("koala", ("koala", "sloth", "wombat"), KOALA, moves("walk", "hop"), "forest", "small"),
    Kind("pig", ("pig", "piglet", "hog", "boar"), PIG, _ABLE, "farm"),
)
