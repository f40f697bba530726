"""Birds of the wood, the mountains and the ice."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import BEAD, FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.growths import Crest
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.heads import Mask, RoundHead, Spot
from integrations.animatic.figures.parts.snouts import Beak
from integrations.animatic.figures.plans.bird import Bird, TailFeathers
from integrations.animatic.figures.sheet import Sheet

_FLIER = moves("walk", "fly", "hop")

_NO_LIP = replace(BEAD, lip="none")

BIRD_BODY = Bird(
    width=35,
    height=78,
    leg=22,
    wing=56,
    tilt=30,
    top=0.86,
    wing_radius=16,
    tail=TailFeathers(18, 44, 8),
    head_up=0.22,
    leg_radius=2.8,
    toe=11,
    head_forward=0.12,
)

_BEAK = Beak(length=0.42, width=0.22, height=0.22, up=-0.12, hook=0.25)

BIRD = Sheet(
    kind="bird",
    size=110,
    head_radius=34,
    turn=62,
    head_turn=38,
    palette={"skin": "#4a9fd0", "wing": "#2f78b0", "belly": "#ffd9a0", "leg": "#e08a3a"},
    body=BIRD_BODY,
    head=RoundHead(skull=((0, 0, 0, 0.96),)),
    snout=_BEAK,
    features=(Crest("wing", count=2, start=88, end=112, length=0.42, radius=0.13, tip=0.05),),
    face=replace(_NO_LIP, eye_width=0.15, eye_height=0.18, latitude=10, longitude=30),
)

CROW = replace(
    BIRD,
    kind="crow",
    palette={
        "skin": "#3f4258",
        "wing": "#2e3044",
        "belly": "#565a74",
        "leg": "#55505f",
        "beak": "#8d8798",
        "sclera": "#fffaf0",
        "brow": "#23243a",
        "iris": "#c98f2f",
    },
    snout=replace(_BEAK, length=0.56, colour="beak", hook=0.5),
    features=(Crest("wing", count=3, start=92, end=130, length=0.28, radius=0.12, tip=0.05),),
    face=FaceTraits(lip="none", eye_width=0.15, eye_height=0.18, latitude=10, longitude=30),
)

PARROT = replace(
    BIRD,
    kind="parrot",
    palette={
        "skin": "#e2483f",
        "wing": "#3f7fd0",
        "belly": "#f6c945",
        "leg": "#8a7a80",
        "beak": "#f4e3c0",
        "patch": "#fffaf0",
        "accent": "#f6c945",
    },
    body=replace(BIRD_BODY, tail=TailFeathers(42, 78, 7), tilt=20, height=86),
    head=RoundHead(skull=((0, 0, 0, 0.96),), marks=(Spot("patch", (0.82, 0.1, 0.46), 0.30, 0.30),)),
    snout=Beak(length=0.34, width=0.24, height=0.26, up=-0.14, hook=1.5, colour="beak"),
    features=(Crest("accent", count=3, start=80, end=112, length=0.40, radius=0.12, tip=0.05),),
)

OWL = Sheet(
    kind="owl",
    size=150,
    head_radius=45,
    turn=18,
    head_turn=14,
    palette={
        "skin": "#8f6a4f",
        "wing": "#6f4d3a",
        "pale": "#f6e6cc",
        "belly": "#ecd2a8",
        "breast": "#b98a5f",
        "leg": "#e0a04a",
        "inner": "#6f4d3a",
        "iris": "#f0a020",
        "brow": "#6f4d3a",
    },
    body=Bird(
        width=43,
        height=112,
        leg=16,
        wing=66,
        tilt=4,
        top=0.94,
        wing_radius=19,
        head_up=0.02,
        leg_radius=5,
        toe=13,
        deep=0.95,
        one_piece=True,
        breast="breast",
    ),
    head=RoundHead(width=1.02, height=0.9, marks=(Spot("pale", (0.80, 0.02, 0.42), 0.46, 0.46),)),
    snout=Beak(length=0.22, width=0.13, height=0.16, up=-0.20, hook=1.3),
    features=(Ears("point", at=(0, 0.72, 0.62), width=0.22, height=0.55, tilt=34),),
    face=FaceTraits(
        longitude=26,
        latitude=2,
        eye_width=0.275,
        eye_height=0.285,
        bushy_brows=True,
        brow_weight=0.06,
        lip="none",
    ),
)

EAGLE = replace(
    OWL,
    kind="eagle",
    palette={
        "skin": "#6a4a38",
        "wing": "#573a2c",
        "pale": "#fbf5ea",
        "belly": "#7a5844",
        "breast": "#8f6a50",
        "leg": "#e8b03a",
        "iris": "#e0a030",
        "brow": "#d9cdb8",
    },
    head=RoundHead(
        width=0.96,
        height=0.92,
        marks=(
            Mask(
                "pale",
                (
                    (0, -70),
                    (-40, -62),
                    (-75, -52),
                    (-100, -38),
                    (-110, 20),
                    (-100, 60),
                    (0, 110),
                    (100, 60),
                    (110, 20),
                    (100, -38),
                    (75, -52),
                    (40, -62),
                ),
            ),
        ),
    ),
    snout=Beak(length=0.46, width=0.22, height=0.24, up=-0.14, hook=1.2),
    features=(),
    face=FaceTraits(longitude=28, latitude=8, eye_width=0.15, eye_height=0.18, brow_weight=0.05, lip="none"),
)

PENGUIN = Sheet(
    kind="penguin",
    size=160,
    head_radius=42,
    turn=22,
    head_turn=18,
    palette={
        "skin": "#2f3a56",
        "wing": "#2f3a56",
        "pale": "#fff8ec",
        "belly": "#fff8ec",
        "leg": "#f2a33a",
        "eye_skin": "#fff8ec",
        "lid": "#d8d4de",
    },
    body=Bird(
        width=42,
        height=124,
        leg=8,
        wing=62,
        tilt=4,
        top=0.84,
        wing_radius=13,
        head_up=-0.05,
        webbed=True,
        toe=15,
        leg_radius=6,
        flippers=True,
        deep=0.95,
        one_piece=True,
        flightless=True,
    ),
    head=RoundHead(
        skull=((0, 0, 0, 0.98),),
        height=0.94,
        marks=(
            Mask(
                "pale",
                (
                    (0, 34),
                    (-14, 40),
                    (-34, 38),
                    (-44, 16),
                    (-40, -18),
                    (-24, -60),
                    (0, -85),
                    (24, -60),
                    (40, -18),
                    (44, 16),
                    (34, 38),
                    (14, 40),
                ),
            ),
        ),
    ),
    snout=Beak(length=0.30, width=0.22, height=0.17, up=-0.26, hook=0.35),
    features=(Hat("beanie", colour="#e2574c", trim="#fff1dc"),),
    face=replace(_NO_LIP, longitude=23, latitude=-1, eye_width=0.125, eye_height=0.165, brows=False),
)

KINDS = (
    Kind(
        "bird",
        (
            "bird",
            "sparrow",
            "robin",
            "bluebird",
            "finch",
            "swallow",
            "nightingale",
            "hummingbird",
            "songbird",
            "canary",
        ),
        BIRD,
        _FLIER,
        "garden",
        "tiny",
    ),
    Kind("crow", ("crow", "raven", "magpie", "blackbird", "rook", "vulture"), CROW, _FLIER, "farm", "small"),
    Kind("parrot", ("parrot", "macaw", "toucan", "budgie", "parakeet", "peacock"), PARROT, _FLIER, "forest", "small"),
    Kind("owl", ("owl", "owlet"), OWL, _FLIER, "forest", "small"),
    Kind("eagle", ("eagle", "hawk", "falcon", "griffin", "phoenix"), EAGLE, _FLIER, "mountain", "small"),
    Kind("penguin", ("penguin", "puffin"), PENGUIN, moves("walk", "swim", "hop"), "snowfield", "small"),
)
