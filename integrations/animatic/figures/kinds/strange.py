"""Robots, aliens, ghosts, monsters and snowmen."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import BEAD, FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.growths import Antennae, Horns
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.heads import BoxHead, RoundHead
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.parts.snouts import Beak
from integrations.animatic.figures.plans.biped import Biped
from integrations.animatic.figures.plans.furry import Furry
from integrations.animatic.figures.plans.ghost import Ghost
from integrations.animatic.figures.plans.stack import Stack
from integrations.animatic.figures.sheet import Sheet

ROBOT = Sheet(
    kind="robot",
    size=210,
    head_radius=46,
    turn=20,
    head_turn=14,
    neck=0.02,
    neck_width=0.7,
    hand="claw",
    hand_radius=10,
    palette={
        "skin": "#79c9c0",
        "arm": "#4a6a80",
        "plug": "#f08a6a",
        "iris": "#86f5ee",
        "mouth_ink": "#86f5ee",
        "blush": "#ff8fa0",
        "lid": "#22364f",
        "accent": "#f6c945",
    },
    body=Biped(
        leg=52,
        torso=66,
        shoulder=36,
        hip=28,
        arm_radius=7.5,
        leg_radius=9,
        arm=84,
        box=True,
        foot=14,
        shoulder_height=0.80,
    ),
    outfit=Outfit(top="#79c9c0", bottom="#4a6a80", panel="#fff6e6", shoe="#f08a6a"),
    head=BoxHead(),
    features=(Antennae(count=1, colour="arm", length=0.72, radius=0.14, tip="accent"),),
    face=FaceTraits(
        eyes="screen",
        longitude=22,
        latitude=6,
        eye_width=0.13,
        eye_height=0.2,
        brows=False,
        mouth=(0.94, -0.34),
        mouth_width=0.30,
    ),
)
ALIEN = Sheet(
    kind="alien",
    size=170,
    head_radius=50,
    turn=18,
    head_turn=14,
    neck=-0.02,
    neck_width=0.8,
    hand="mitt",
    hand_radius=8,
    palette={
        "skin": "#9fd06a",
        "pale": "#d8f0a8",
        "antenna": "#7fb050",
        "accent": "#f08ab0",
        "iris": "#5a3f8a",
    },
    body=Biped(leg=44, torso=44, shoulder=20, hip=19, arm_radius=5.5, leg_radius=7.5, arm=60, foot=11),
    outfit=Outfit(
        top="#6a5fc0",
        bottom="#6a5fc0",
        sleeve="long",
        shoe="#f6c945",
        emblem="star",
        print="#f6c945",
        belt="#f6c945",
        collar="#f6c945",
    ),
    head=RoundHead(skull=((0, 0.16, 0, 1.0), (0.15, -0.45, 0, 0.58)), width=1.04, melt=0.14),
    features=(Antennae(colour="antenna", length=0.62, radius=0.14, tip="accent"),),
    face=replace(
        BEAD,
        longitude=25,
        latitude=-2,
        eye_width=0.21,
        eye_height=0.27,
        brows=False,
        mouth=(0.9, -0.60),
        mouth_width=0.28,
    ),
)
GHOST = Sheet(
    kind="ghost",
    size=150,
    head_radius=48,
    palette={"skin": "#f1eefa", "ink": "#3d3560", "blush": "#f5a0c0", "iris": "#8a7ac0"},
    body=Ghost(),
    head=RoundHead(),
    face=replace(
        BEAD,
        eye_width=0.13,
        eye_height=0.19,
        longitude=25,
        latitude=4,
        brows=False,
        mouth=(0.92, -0.36),
        mouth_width=0.34,
    ),
)
MONSTER = Sheet(
    kind="monster",
    size=170,
    head_radius=52,
    palette={
        "skin": "#7a5fc0",
        "belly": "#a98fe0",
        "accent": "#5fd0c0",
        "iris": "#3fa08f",
    },
    body=Furry(),
    head=RoundHead(),
    features=(Horns(length=0.48, at=(0.1, 0.88, 0.52), radius=0.12, out=0.28, bands=(0.3, 0.55)),),
    face=FaceTraits(
        longitude=22,
        latitude=8,
        eye_width=0.21,
        eye_height=0.24,
        mouth=(0.9, -0.42),
        mouth_width=0.62,
        fangs=True,
    ),
)
TROLL = replace(
    MONSTER,
    kind="troll",
    palette={
        "skin": "#7f9a62",
        "belly": "#b5c890",
        "accent": "#5f7a48",
        "iris": "#a8702f",
    },
    body=Furry(width=62, height=132, leg=26, arm=1.05, hand="claw"),
    features=(Horns(length=0.26, at=(0.1, 0.90, 0.42), radius=0.13, out=0.2),),
)
SLIME = replace(
    MONSTER,
    kind="slime",
    size=120,
    palette={"skin": "#6fcf9a", "accent": "#a8ecc4", "iris": "#3f6f5f"},
    body=Furry(width=58, height=92, leg=0, arm=0, fur=0.0),
    features=(),
    face=FaceTraits(longitude=22, latitude=6, eye_width=0.17, eye_height=0.22, mouth_width=0.44, teeth=False),
)
SNOWMAN = Sheet(
    kind="snowman",
    size=180,
    head_radius=38,
    head_turn=24,
    palette={
        "skin": "#f4f8ff",
        "scarf": "#d8483f",
        "lid": "#cdd8ea",
        "beak": "#f08a3a",
    },
    body=Stack(),
    head=RoundHead(skull=((0, 0, 0, 1.0),)),
    snout=Beak(length=0.80, width=0.14, height=0.13, up=-0.16, hook=0.3, colour="beak", solid=True),
    features=(Hat("top", colour="#3a3f58", trim="#2f3348", band="#d8483f"),),
    face=replace(
        BEAD, latitude=4, longitude=23, eye_width=0.115, eye_height=0.15, mouth=(0.9, -0.48), mouth_width=0.36
    ),
)

KINDS = (
    Kind("robot", ("robot", "android", "machine", "droid", "computer", "cyborg"), ROBOT, moves("walk", "hop"), "city"),
    Kind("alien", ("alien", "martian", "extraterrestrial"), ALIEN, moves("walk", "fly", "hop"), "space"),
    Kind("ghost", ("ghost", "spirit", "phantom", "spectre"), GHOST, moves("fly"), "castle"),
    Kind(
        "monster", ("monster", "beast", "creature", "demon", "bigfoot"), MONSTER, moves("walk", "hop"), "cave", "large"
    ),
    Kind("troll", ("troll", "ogre", "giant", "goblin", "orc"), TROLL, moves("walk", "hop"), "cave", "large"),
    Kind("slime", ("slime", "blob", "jelly", "amoeba"), SLIME, moves("hop"), "cave", "small"),
    Kind("snowman", ("snowman",), SNOWMAN, moves("hop"), "snowfield"),
)
