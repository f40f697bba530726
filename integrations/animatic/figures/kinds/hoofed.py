"""Horses and their kin, deer, giraffes, and the elephant."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.coats import Bands, Spots
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.growths import Crest, Horns
from integrations.animatic.figures.parts.heads import Mask, RoundHead
from integrations.animatic.figures.parts.snouts import Muzzle, Trunk
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.plans.quadruped import Quadruped
from integrations.animatic.figures.sheet import Sheet

_ABLE = moves("walk", "swim", "hop")

_STAR = Mask("pale", ((-9, 62), (-7, 20), (0, 4), (7, 20), (9, 62)))

_BODY = Quadruped(
    length=112,
    leg=94,
    chest=37,
    middle=33,
    rump=37,
    leg_radii=(15, 9),
    paw=11,
    neck=(0.75, 1.35),
    neck_length=1.75,
    neck_radius=20,
    hoofed=True,
    sock="pale",
    sock_from=0.68,
    mane="mane",
)

_HEAD = RoundHead(skull=((0, 0.1, 0, 0.86),), width=0.86, height=0.92, marks=(_STAR,))

_EARS = Ears("point", at=(-0.15, 0.78, 0.42), width=0.19, height=0.58, tilt=10)

GENTLE_FACE = FaceTraits(
    longitude=34, latitude=12, eye_width=0.17, eye_height=0.23, lashes=True, mouth_width=0.34, teeth=False
)

_MUZZLE = Muzzle(root=(0.35, -0.22, 0.66), tip=(0.95, -0.88, 0.44), merged=True, nostrils=True, mouth_down=0.30)

HORSE = Sheet(
    kind="horse",
    size=240,
    head_radius=43,
    head_turn=27,
    palette={
        "skin": "#b9703f",
        "pale": "#f7e6cf",
        "inner": "#e0a58a",
        "hoof": "#4a2f2a",
        "mane": "#4a2722",
        "iris": "#4a2c1c",
    },
    body=_BODY,
    head=_HEAD,
    snout=_MUZZLE,
    features=(_EARS, Crest("mane", count=3, start=62, end=100, length=0.30, in_front=True)),
    tail=Tail("horse", 84, 12, joints=7, angle=200, curl=48, colour="mane", mood=9, rise=0.55),
    face=GENTLE_FACE,
)

UNICORN = replace(
    HORSE,
    kind="unicorn",
    palette={
        "skin": "#f6f0fa",
        "pale": "#ffffff",
        "inner": "#f5b8d0",
        "hoof": "#d9b04f",
        "mane": "#e58fc0",
        "iris": "#6a5fc0",
        "blush": "#ff8fb0",
    },
    features=(
        _EARS,
        Crest("mane", count=3, start=62, end=100, length=0.30, in_front=True),
        Horns(single=True, at=(0.62, 0.72, 0), length=0.95, radius=0.12, colour="#ffd864", bands=(0.2, 0.4, 0.6)),
    ),
)

ZEBRA = replace(
    HORSE,
    kind="zebra",
    palette={
        "skin": "#f7f2ea",
        "pale": "#f7f2ea",
        "inner": "#e0a58a",
        "hoof": "#3a2f3a",
        "mane": "#3a2f3a",
        "iris": "#4a2c1c",
    },
    body=replace(_BODY, coat=(Bands("mane", (-0.06, 0.10, 0.26, 0.42, 0.58, 0.74, 0.90, 1.04), 0.12, 1.05),), leg=86),
    head=replace(
        _HEAD,
        marks=(
            Mask("mane", ((-52, 70), (-44, 32), (-34, 30), (-40, 72))),
            Mask("mane", ((52, 70), (44, 32), (34, 30), (40, 72))),
            Mask("mane", ((-6, 80), (-5, 40), (5, 40), (6, 80))),
        ),
    ),
)

DONKEY = replace(
    HORSE,
    kind="donkey",
    size=200,
    palette={
        "skin": "#9a9298",
        "pale": "#f0e8e0",
        "inner": "#e0b0a0",
        "hoof": "#3f3640",
        "mane": "#4a4048",
        "iris": "#4a2c1c",
    },
    body=replace(_BODY, leg=70, length=96, neck_length=1.55, sock=""),
    head=replace(_HEAD, marks=()),
    snout=replace(_MUZZLE, underside="pale"),
    features=(
        Ears("long", at=(-0.15, 0.78, 0.40), width=0.20, height=1.05, tilt=16),
        Crest("mane", count=3, start=70, end=110, length=0.22, in_front=True),
    ),
    tail=Tail("thin", 62, 4, joints=6, angle=205, curl=46, tip="mane"),
)

GIRAFFE = replace(
    HORSE,
    kind="giraffe",
    size=330,
    palette={
        "skin": "#f2c14e",
        "pale": "#fdf0d0",
        "inner": "#e0a58a",
        "hoof": "#6a4a2f",
        "mane": "#a8682c",
        "patch": "#b9702f",
        "iris": "#4a2c1c",
    },
    body=replace(
        _BODY,
        length=84,
        leg=106,
        chest=36,
        rump=32,
        neck=(0.52, 2.05),
        neck_length=2.1,
        neck_radius=17,
        mane="",
        coat=(
            Spots(
                "patch",
                (
                    (0.0, -0.5, 0.26),
                    (0.26, -0.66, 0.24),
                    (0.54, -0.58, 0.27),
                    (0.84, -0.55, 0.26),
                    (0.14, 0.0, 0.24),
                    (0.42, -0.06, 0.25),
                    (0.72, 0.0, 0.25),
                    (1.06, -1.2, 0.22),
                    (1.22, -1.9, 0.20),
                    (1.3, -2.6, 0.17),
                    (1.0, -0.05, 0.2),
                ),
            ),
        ),
    ),
    head=replace(_HEAD, marks=()),
    features=(
        Ears("point", at=(-0.15, 0.6, 0.6), width=0.19, height=0.5, tilt=52),
        Horns(length=0.5, at=(0.0, 0.85, 0.3), radius=0.09, out=0.1, swept=0.1, colour="mane"),
    ),
    tail=Tail("thin", 66, 4, joints=6, angle=215, curl=46, tip="mane"),
)

DEER = replace(
    HORSE,
    kind="deer",
    size=230,
    palette={
        "skin": "#b5743f",
        "pale": "#fbeed8",
        "inner": "#f0b8a0",
        "hoof": "#3f2c28",
        "iris": "#3a2018",
    },
    body=Quadruped(
        length=88,
        leg=88,
        chest=31,
        middle=27,
        rump=31,
        leg_radii=(12, 7),
        paw=9,
        neck=(0.70, 1.35),
        neck_length=1.6,
        neck_radius=16,
        hoofed=True,
        belly="pale",
        coat=(
            Spots(
                "pale",
                ((0.05, -0.6, 0.1), (0.22, -0.35, 0.09), (0.4, -0.62, 0.1), (0.58, -0.4, 0.09), (0.74, -0.66, 0.1)),
            ),
        ),
    ),
    head=RoundHead(skull=((0, 0.08, 0, 0.86),), width=0.90),
    snout=Muzzle(
        root=(0.4, -0.22, 0.54),
        tip=(0.92, -0.50, 0.29),
        merged=True,
        underside="pale",
        nose=(0.13, 0.10),
        nose_up=0.4,
        mouth_down=0.35,
    ),
    features=(
        Ears("point", at=(-0.15, 0.55, 0.66), width=0.22, height=0.66, tilt=54),
        Horns(length=1.05, at=(-0.1, 0.82, 0.30), radius=0.09, out=0.55, swept=0.2, colour="#8a5f3a", branches=3),
    ),
    tail=Tail("stub", 18, 9, joints=3, angle=150, tip="pale", tip_from=0.3),
)

ELEPHANT = Sheet(
    kind="elephant",
    size=250,
    head_radius=55,
    head_turn=28,
    palette={
        "skin": "#9aa3b8",
        "ear": "#8790a8",
        "pale": "#f6efe4",
        "inner": "#dba8b0",
        "hoof": "#d9d2cc",
        "iris": "#4a3a4a",
    },
    body=Quadruped(
        length=104,
        leg=62,
        chest=56,
        middle=57,
        rump=55,
        leg_radii=(24, 20),
        paw=21,
        neck=(0.62, 0.62),
        stance=0.58,
    ),
    head=RoundHead(skull=((0, 0.08, 0, 0.96), (0.1, -0.25, 0.2, 0.62)), melt=0.09),
    snout=Trunk(length=1.55, radius=0.34),
    features=(Ears("flop", at=(-0.15, 0.50, 0.90), width=0.78, height=1.0, colour="ear"),),
    tail=Tail("thin", 60, 4, joints=6, angle=215, curl=40, tip="inner"),
    face=FaceTraits(
        longitude=30, latitude=10, eye_width=0.13, eye_height=0.17, mouth_width=0.30, mouth=(0.9, -0.62), teeth=False
    ),
)

KINDS = (
    Kind("horse", ("horse", "pony", "foal", "mare", "stallion"), HORSE, _ABLE, "farm", "large"),
    Kind("unicorn", ("unicorn", "pegasus"), UNICORN, moves("walk", "fly", "hop"), "meadow", "large"),
    Kind("zebra", ("zebra",), ZEBRA, _ABLE, "desert", "large"),
    Kind("donkey", ("donkey", "mule", "burro"), DONKEY, _ABLE, "farm"),
    Kind("giraffe", ("giraffe",), GIRAFFE, moves("walk", "hop"), "desert", "huge"),
    Kind("deer", ("deer", "stag", "doe", "fawn", "reindeer", "moose", "elk"), DEER, _ABLE, "forest", "large"),
    Kind("elephant", ("elephant", "mammoth"), ELEPHANT, _ABLE, "forest", "huge"),
)
