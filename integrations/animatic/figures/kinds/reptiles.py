"""Dragons, dinosaurs, turtles and crocodiles."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.coats import Spots
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.growths import Crest, Horns
from integrations.animatic.figures.parts.heads import RoundHead
from integrations.animatic.figures.parts.snouts import Muzzle
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.parts.wings import BatWings
from integrations.animatic.figures.plans.quadruped import Quadruped
from integrations.animatic.figures.sheet import Sheet

DRAGON = Sheet(
    kind="dragon",
    size=220,
    head_radius=50,
    palette={
        "skin": "#4fa36b",
        "pale": "#f3e6a8",
        "inner": "#c75b4a",
        "accent": "#e2674a",
        "spines": "#e2674a",
        "iris": "#e0a030",
    },
    body=Quadruped(
        length=98,
        leg=52,
        chest=38,
        middle=38,
        rump=39,
        leg_radii=(17, 12),
        paw=13,
        neck=(0.55, 1.05),
        neck_length=1.5,
        neck_radius=24,
        belly="pale",
        spines=12,
        wings=BatWings(96),
    ),
    head=RoundHead(skull=((0, 0.06, 0, 0.92), (0.1, -0.2, 0.2, 0.72))),
    snout=Muzzle(
        root=(0.35, -0.26, 0.54),
        tip=(0.92, -0.38, 0.40),
        merged=True,
        nostrils=True,
        underside="pale",
        mouth_down=0.25,
    ),
    features=(
        Ears("point", at=(-0.2, 0.25, 0.92), width=0.17, height=0.5, tilt=70),
        Horns(length=0.62, at=(-0.1, 0.80, 0.42), radius=0.13, out=0.3, swept=0.5),
        Crest("accent", count=3, start=100, end=165, length=0.26, radius=0.16),
    ),
    tail=Tail("taper", 104, 26, joints=8, angle=190, curl=-52, spade=20, mood=6, rise=-0.1, depth=-0.45),
    face=FaceTraits(longitude=29, latitude=12, eye_width=0.19, eye_height=0.23, slit=True, mouth_width=0.42),
)
DINOSAUR = Sheet(
    kind="dinosaur",
    size=230,
    head_radius=45,
    palette={
        "skin": "#5d9fc4",
        "pale": "#e3f0d8",
        "accent": "#e9a04a",
        "spines": "#e9a04a",
        "dark": "#3f7fa8",
        "iris": "#5b3422",
    },
    body=Quadruped(
        length=104,
        leg=50,
        chest=40,
        middle=46,
        rump=43,
        leg_radii=(19, 15),
        paw=16,
        neck=(0.80, 1.50),
        neck_length=1.75,
        neck_radius=21,
        belly="pale",
        spines=11,
        coat=(
            Spots(
                "dark",
                (
                    (0.15, -0.5, 0.22),
                    (0.42, -0.62, 0.26),
                    (0.7, -0.55, 0.2),
                    (0.3, -0.2, 0.15),
                    (0.58, -0.2, 0.17),
                    (0.0, -0.25, 0.16),
                ),
            ),
        ),
    ),
    head=RoundHead(skull=((0, 0.06, 0, 0.86),)),
    snout=Muzzle(root=(0.35, -0.18, 0.60), tip=(0.88, -0.30, 0.44), merged=True, nostrils=True, mouth_down=0.2),
    tail=Tail("taper", 112, 32, joints=8, angle=195, curl=-40, rise=-0.1, depth=-0.45),
    face=FaceTraits(longitude=30, latitude=14, mouth_width=0.46),
)
TURTLE = Sheet(
    kind="turtle",
    size=130,
    head_radius=38,
    head_turn=28,
    palette={
        "skin": "#8fbf5f",
        "pale": "#eef3b8",
        "shell": "#8a6a3f",
        "iris": "#5b3422",
    },
    body=Quadruped(
        length=84,
        leg=26,
        chest=29,
        middle=42,
        rump=30,
        leg_radii=(14, 11),
        paw=12,
        neck=(0.9, 0.9),
        neck_length=1.35,
        neck_radius=17,
        carapace="shell",
    ),
    head=RoundHead(skull=((0, 0.04, 0, 0.92),)),
    snout=Muzzle(root=(0.35, -0.2, 0.6), tip=(0.78, -0.28, 0.44), merged=True, nostrils=True, mouth_down=0.2),
    tail=Tail("taper", 26, 8, joints=4, angle=190, curl=0, rise=-0.3),
    face=FaceTraits(longitude=28, latitude=12, eye_width=0.16, eye_height=0.21, mouth_width=0.42, teeth=False),
)
CROCODILE = replace(
    DRAGON,
    kind="crocodile",
    size=150,
    head_turn=46,
    palette={
        "skin": "#5f9a4f",
        "pale": "#eef0b0",
        "spines": "#3f7a45",
        "iris": "#d9a030",
    },
    body=Quadruped(
        length=124,
        leg=30,
        chest=32,
        middle=34,
        rump=33,
        leg_radii=(14, 11),
        paw=13,
        neck=(0.75, 0.45),
        belly="pale",
        spines=10,
    ),
    snout=Muzzle(
        root=(0.3, -0.24, 0.56),
        tip=(1.55, -0.44, 0.34),
        merged=True,
        nostrils=True,
        underside="pale",
        mouth_down=0.30,
    ),
    features=(),
    tail=Tail("taper", 128, 28, joints=8, angle=188, curl=-24, mood=6, rise=-0.1, depth=-0.45),
    face=FaceTraits(
        longitude=28, latitude=30, eye_width=0.17, eye_height=0.20, slit=True, mouth_width=0.50, fangs=True
    ),
)

KINDS = (
    Kind("dragon", ("dragon", "wyvern", "drake"), DRAGON, moves("walk", "fly", "swim", "hop"), "castle", "large"),
    Kind(
        "dinosaur",
        ("dinosaur", "dino", "brontosaurus", "diplodocus", "stegosaurus", "sauropod", "rex", "triceratops"),
        DINOSAUR,
        moves("walk", "swim", "hop"),
        "forest",
        "huge",
    ),
    Kind("turtle", ("turtle", "tortoise"), TURTLE, moves("walk", "swim"), "beach", "small"),
    Kind(
        "crocodile",
        ("crocodile", "alligator", "lizard", "gecko", "iguana", "chameleon", "salamander", "newt"),
        CROCODILE,
        moves("walk", "swim"),
        "forest",
    ),
)
