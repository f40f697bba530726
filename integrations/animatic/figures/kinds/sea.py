"""Life in the sea."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import BEAD, ROUND, FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.heads import RoundHead, Spot
from integrations.animatic.figures.plans.octopus import Octopus
from integrations.animatic.figures.plans.swimmer import Fins, Swimmer
from integrations.animatic.figures.sheet import Sheet

_WET = moves("swim", "hop")

FISH = Sheet(
    kind="fish",
    size=120,
    head_radius=44,
    head_turn=52,
    palette={
        "skin": "#f58a3c",
        "pale": "#fff1de",
        "band": "#fff6e6",
        "fin": "#e06a2a",
        "iris": "#4a2c1c",
    },
    body=Swimmer(
        length=92,
        profile=(0.95, 1.0, 0.88, 0.62, 0.36, 0.22),
        height=0.96,
        fins=Fins("fin", tail=0.98, dorsal=0.85, pectoral=0.75),
        bands=((0.16, 0.13, "band"), (0.55, 0.15, "band"), (0.93, 0.10, "band")),
    ),
    head=RoundHead(),
    face=replace(ROUND, longitude=27, latitude=12, mouth=(0.88, -0.36), mouth_width=0.30, teeth=False),
)
GOLDFISH = replace(
    FISH,
    kind="goldfish",
    palette={
        "skin": "#f6b23c",
        "fin": "#f08a2a",
        "belly": "#fdeab0",
        "scales": "#fbd278",
        "iris": "#4a2c1c",
    },
    body=Swimmer(
        length=78,
        profile=(0.96, 1.04, 0.94, 0.62, 0.32, 0.2),
        fins=Fins("fin", tail=1.25, dorsal=0.8, pectoral=0.8),
    ),
)
_WHALE_BODY = Swimmer(
    length=150,
    profile=(0.95, 1.0, 0.86, 0.58, 0.32, 0.15),
    height=0.92,
    lift=0.55,
    floats=30,
    fins=Fins("fin", tail=0.85, fluke=True, pectoral=0.72),
    grooves=True,
    spout=True,
)
WHALE = Sheet(
    kind="whale",
    size=150,
    head_radius=66,
    head_turn=54,
    palette={"skin": "#4f86b8", "pale": "#e6f2f6", "belly": "#e6f2f6", "fin": "#3f70a0"},
    body=_WHALE_BODY,
    head=RoundHead(),
    face=replace(
        BEAD, longitude=30, latitude=2, eye_width=0.10, eye_height=0.13, mouth=(0.86, -0.34), mouth_width=0.40
    ),
)
DOLPHIN = replace(
    WHALE,
    kind="dolphin",
    size=130,
    head_radius=44,
    palette={"skin": "#7fa3bf", "pale": "#eef5f7", "belly": "#eef5f7", "fin": "#658cab"},
    body=replace(
        _WHALE_BODY,
        length=124,
        profile=(0.90, 0.94, 0.80, 0.56, 0.32, 0.16),
        height=0.88,
        floats=44,
        snout=0.42,
        grooves=False,
        spout=False,
        fins=Fins("fin", tail=0.95, fluke=True, pectoral=0.75, dorsal=0.62, sharp=True),
    ),
    face=replace(
        BEAD, longitude=32, latitude=12, eye_width=0.12, eye_height=0.15, mouth=(0.98, -0.30), mouth_width=0.42
    ),
)
SHARK = replace(
    FISH,
    kind="shark",
    size=130,
    head_radius=50,
    palette={
        "skin": "#7d93a8",
        "pale": "#f1f5f4",
        "belly": "#f1f5f4",
        "fin": "#687f96",
        "iris": "#3a4a5a",
    },
    body=Swimmer(
        length=140,
        profile=(0.86, 0.94, 0.84, 0.58, 0.34, 0.18),
        height=0.80,
        snout=0.52,
        fins=Fins("fin", tail=0.98, dorsal=0.86, pectoral=0.8, sharp=True),
    ),
    face=FaceTraits(
        longitude=28,
        latitude=16,
        eye_width=0.15,
        eye_height=0.18,
        bushy_brows=True,
        mouth=(0.98, -0.40),
        mouth_width=0.50,
        fangs=True,
    ),
)
OCTOPUS = Sheet(
    kind="octopus",
    size=150,
    head_radius=52,
    head_turn=14,
    palette={"skin": "#b86bb0", "pale": "#f0c8e4", "spot": "#d08fc8", "iris": "#5a2f6a"},
    body=Octopus(),
    head=RoundHead(
        skull=((0, 0.12, 0, 0.98), (0, -0.35, 0.0, 0.80)),
        width=0.98,
        height=1.02,
        melt=0.1,
        marks=(
            Spot("spot", (0.2, 0.80, 0.50), 0.12, 0.09),
            Spot("spot", (0.5, 0.72, 0.25), 0.07, 0.06),
        ),
    ),
    face=FaceTraits(longitude=24, latitude=-2, eye_width=0.17, eye_height=0.22, mouth=(0.95, -0.40), mouth_width=0.32),
)
JELLYFISH = replace(
    OCTOPUS,
    kind="jellyfish",
    palette={
        "skin": "#f0a8cf",
        "pale": "#ffe4f2",
        "spot": "#ffd0e8",
        "iris": "#7a3f7a",
        "rim": "#e48abc",
    },
    body=Octopus(arms=6, length=1.35, radius=0.10, drifting=True, suckers=False),
    head=RoundHead(
        skull=((0, 0.10, 0, 1.0), (0, -0.18, 0.6, 0.48)),
        width=1.12,
        height=0.86,
        melt=0.06,
        marks=(
            Spot("spot", (0.2, 0.78, 0.55), 0.13, 0.09),
            Spot("spot", (0.55, 0.70, 0.0), 0.10, 0.07),
        ),
    ),
    face=replace(
        BEAD, longitude=24, latitude=-4, eye_width=0.12, eye_height=0.16, mouth=(0.95, -0.36), mouth_width=0.28
    ),
)

KINDS = (
    Kind(
        "fish", ("fish", "clownfish", "trout", "salmon", "tuna", "minnow", "seahorse"), FISH, _WET, "underwater", "tiny"
    ),
    Kind("goldfish", ("goldfish", "koi", "carp", "guppy"), GOLDFISH, _WET, "underwater", "tiny"),
    Kind("whale", ("whale", "orca", "narwhal", "walrus", "seal"), WHALE, moves("swim"), "underwater", "huge"),
    Kind("dolphin", ("dolphin", "porpoise"), DOLPHIN, _WET, "underwater"),
    Kind("shark", ("shark",), SHARK, moves("swim"), "underwater", "large"),
    Kind(
        "octopus",
        ("octopus", "squid", "kraken", "cuttlefish", "crab", "lobster"),
        OCTOPUS,
        moves("walk", "swim", "hop"),
        "underwater",
    ),
    Kind("jellyfish", ("jellyfish", "medusa"), JELLYFISH, moves("swim"), "underwater", "small"),
)
