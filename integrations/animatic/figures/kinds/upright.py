"""Small animals that stand up: rabbits, mice, squirrels, monkeys, frogs."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import BEAD, FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.growths import Ruff
from integrations.animatic.figures.parts.heads import Mask, RoundHead, Spot, Tuft
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.parts.snouts import Muzzle
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.plans.biped import Biped
from integrations.animatic.figures.sheet import Sheet

_ABLE = moves("walk", "swim", "hop")

_CAT_LIP = FaceTraits(mouth_width=0.30, lip="cat", teeth=False)

RABBIT = Sheet(
    kind="rabbit",
    size=170,
    head_radius=42,
    turn=22,
    head_turn=16,
    neck=0.02,
    neck_width=0,
    hand="paw",
    feet="paw",
    palette={
        "skin": "#e9dccb",
        "pale": "#fffaf0",
        "inner": "#f2a9a0",
        "belly": "#fffaf0",
        "iris": "#6b3d24",
    },
    body=Biped(leg=34, torso=52, shoulder=25, hip=33, arm_radius=8, leg_radius=11, arm=54, pear=True, foot=13),
    head=RoundHead(
        skull=((0, 0.02, 0, 0.92), (0.1, -0.26, 0.36, 0.62)),
        height=0.95,
        tufts=(Tuft((0.1, -0.32, 0.66), (0, -0.44, 1.08), 0.2),),
    ),
    snout=Muzzle(
        root=(0.64, -0.34, 0.28),
        tip=(0.84, -0.36, 0.24),
        stretch=1.5,
        nose=(0.095, 0.07),
        nose_colour="#e27f86",
        nose_up=0.55,
        mouth_down=0.10,
    ),
    features=(Ears("long", at=(-0.1, 0.74, 0.34), width=0.22, height=1.42, tilt=9, fold=1),),
    tail=Tail("stub", 12, 13, joints=3, angle=170, colour="pale"),
    outfit=Outfit(top="#e9dccb", vest="#5f8fb8"),
    face=replace(_CAT_LIP, eye_width=0.165, eye_height=0.215, longitude=28, latitude=2),
)

MOUSE = Sheet(
    kind="mouse",
    size=130,
    head_radius=36,
    turn=22,
    head_turn=18,
    neck=-0.05,
    neck_width=0,
    hand="paw",
    feet="paw",
    palette={
        "skin": "#b9aebb",
        "pale": "#f6eef0",
        "inner": "#f2a9b0",
        "belly": "#f6eef0",
        "foot": "#f2c4c0",
    },
    body=Biped(leg=22, torso=36, shoulder=15, hip=23, arm_radius=5.2, leg_radius=8, arm=36, pear=True, foot=9.5),
    head=RoundHead(skull=((0, 0, 0, 0.92), (0.15, -0.25, 0.28, 0.62))),
    snout=Muzzle(
        root=(0.45, -0.28, 0.44),
        tip=(1.02, -0.36, 0.17),
        merged=True,
        underside="pale",
        nose=(0.105, 0.09),
        nose_colour="#e27f86",
        nose_up=0.3,
        mouth_down=0.9,
    ),
    features=(Ears("round", at=(-0.15, 0.70, 0.86), width=0.52),),
    tail=Tail("thin", 92, 3.6, joints=8, angle=168, curl=-70, colour="inner", mood=12),
    outfit=Outfit(top="#b9aebb", scarf="#e2803c"),
    face=replace(
        BEAD, latitude=2, longitude=28, eye_width=0.12, eye_height=0.15, mouth_width=0.30, lip="cat", teeth=False
    ),
)

SQUIRREL = replace(
    MOUSE,
    kind="squirrel",
    size=140,
    palette={
        "skin": "#c8743a",
        "pale": "#fff1de",
        "inner": "#8a4a2f",
        "belly": "#fff1de",
        "foot": "#c8743a",
    },
    features=(Ears("point", at=(-0.05, 0.74, 0.56), width=0.20, height=0.62, tilt=14),),
    tail=Tail("bushy", 116, 17, joints=8, angle=178, curl=-135, mood=8, tip="pale", tip_from=0.84),
    outfit=Outfit(top="#c8743a", scarf="#5f8f5a"),
)

HEDGEHOG = replace(
    MOUSE,
    kind="hedgehog",
    palette={
        "skin": "#e8cba8",
        "pale": "#fdf1de",
        "inner": "#d99a80",
        "belly": "#fdf1de",
        "spines": "#7a5a48",
        "foot": "#c99a78",
    },
    features=(
        Ears("round", at=(-0.05, 0.58, 0.78), width=0.24),
        Ruff("spines", count=17, length=1.26, radius=0.20, tip=0.08),
    ),
    tail=Tail("stub", 8, 6, joints=3, angle=170),
    outfit=Outfit(top="#e8cba8", scarf="#c8404a"),
)

RACCOON = replace(
    MOUSE,
    kind="raccoon",
    size=150,
    palette={
        "skin": "#8d8f9c",
        "pale": "#f0ece8",
        "inner": "#4a4652",
        "belly": "#d9d6d4",
        "mask": "#3f3b48",
        "foot": "#4a4652",
        "iris": "#8a6a4a",
    },
    head=RoundHead(
        skull=((0, 0, 0, 0.92), (0.15, -0.25, 0.28, 0.62)),
        tufts=(Tuft((0.1, -0.28, 0.66), (0.0, -0.36, 1.14), 0.2),),
        marks=(Spot("mask", (0.80, -0.02, 0.46), 0.34, 0.24),),
    ),
    features=(Ears("point", at=(-0.05, 0.70, 0.60), width=0.26, height=0.52, tilt=20),),
    tail=Tail("bushy", 84, 13, joints=8, angle=165, curl=-40, rings=(0.25, 0.45, 0.65, 0.85), ring="mask"),
    outfit=Outfit(top="#8d8f9c", scarf="#4a86c5"),
    face=replace(_CAT_LIP, longitude=28, latitude=2, eye_width=0.13, eye_height=0.16, brows=False),
)

MONKEY = Sheet(
    kind="monkey",
    size=180,
    head_radius=43,
    turn=22,
    head_turn=16,
    neck=0.0,
    neck_width=0,
    hand="human",
    hand_radius=9,
    feet="paw",
    palette={
        "skin": "#8a5638",
        "pale": "#f0c8a0",
        "inner": "#f0c8a0",
        "belly": "#f0c8a0",
        "eye_skin": "#f0c8a0",
        "iris": "#4a2c1c",
        "lid": "#d9a87c",
    },
    body=Biped(leg=48, torso=50, shoulder=23, hip=27, arm_radius=7, leg_radius=9, arm=78, pear=True, foot=14),
    head=RoundHead(
        skull=((0, 0.04, 0, 0.92),),
        marks=(
            Mask(
                "pale",
                (
                    (0, 26),
                    (-16, 38),
                    (-40, 34),
                    (-50, 8),
                    (-44, -20),
                    (-60, -52),
                    (0, -88),
                    (60, -52),
                    (44, -20),
                    (50, 8),
                    (40, 34),
                    (16, 38),
                ),
            ),
        ),
    ),
    snout=Muzzle(root=(0.6, -0.36, 0.34), tip=(0.82, -0.42, 0.36), stretch=1.4, nostrils=True, mouth_down=0.22),
    features=(Ears("round", at=(-0.1, 0.12, 1.02), width=0.30),),
    tail=Tail("thin", 128, 6.5, joints=9, angle=180, curl=-190, mood=8),
    outfit=Outfit(top="#8a5638"),
    face=FaceTraits(longitude=22, latitude=8, eye_width=0.15, eye_height=0.20, mouth_width=0.40),
)

FROG = Sheet(
    kind="frog",
    size=140,
    head_radius=44,
    turn=20,
    head_turn=14,
    neck=-0.22,
    neck_width=0,
    hand="mitt",
    hand_radius=8.5,
    feet="paw",
    palette={
        "skin": "#6cb454",
        "pale": "#e9f3b8",
        "belly": "#e9f3b8",
        "iris": "#c98f2f",
    },
    body=Biped(leg=30, torso=44, shoulder=24, hip=33, arm_radius=6.5, leg_radius=11, arm=58, pear=True, foot=14),
    head=RoundHead(
        skull=((0, 0, 0, 1.0), (0.42, 0.70, 0.52, 0.40)),
        width=1.18,
        height=0.78,
        marks=(Mask("pale", ((-80, -42), (-40, -40), (0, -38), (40, -40), (80, -42), (60, -88), (-60, -88))),),
    ),
    outfit=Outfit(top="#6cb454"),
    face=FaceTraits(
        longitude=31,
        latitude=46,
        eye_width=0.24,
        eye_height=0.26,
        brows=False,
        blush_latitude=52,
        blush_longitude=16,
        mouth=(0.9, -0.30),
        mouth_width=0.78,
        teeth=False,
    ),
)

KINDS = (
    Kind("rabbit", ("rabbit", "bunny", "hare"), RABBIT, moves("walk", "hop"), "meadow", "small"),
    Kind("mouse", ("mouse", "rat", "hamster", "gerbil", "guinea pig"), MOUSE, _ABLE, "kitchen", "tiny"),
    Kind("squirrel", ("squirrel", "chipmunk", "marten"), SQUIRREL, moves("walk", "hop"), "forest", "tiny"),
    Kind("hedgehog", ("hedgehog", "porcupine"), HEDGEHOG, moves("walk", "hop"), "forest", "tiny"),
    Kind("raccoon", ("raccoon", "badger", "skunk", "weasel", "otter", "beaver"), RACCOON, _ABLE, "forest", "small"),
    Kind("monkey", ("monkey", "ape", "chimp", "chimpanzee", "gorilla"), MONKEY, _ABLE, "forest", "small"),
    Kind("frog", ("frog", "toad"), FROG, moves("swim", "hop"), "forest", "tiny"),
)
