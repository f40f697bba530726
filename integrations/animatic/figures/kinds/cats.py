"""Cats, small and large."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.coats import Bands, Spots
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.growths import Ruff
from integrations.animatic.figures.parts.heads import Mask, RoundHead, Tuft
from integrations.animatic.figures.parts.snouts import Muzzle
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.plans.quadruped import Quadruped
from integrations.animatic.figures.sheet import Sheet

_ABLE = moves("walk", "hop")
_FOREHEAD = (
    Mask("dark", ((-6, 95), (-4, 48), (0, 42), (4, 48), (6, 95))),
    Mask("dark", ((-26, 90), (-19, 54), (-14, 50), (-14, 90))),
    Mask("dark", ((26, 90), (19, 54), (14, 50), (14, 90))),
)
_CHEEKS = (
    Mask("dark", ((-92, 4), (-60, -4), (-58, -9), (-92, -8))),
    Mask("dark", ((92, 4), (60, -4), (58, -9), (92, -8))),
)

_BODY = Quadruped(
    length=74,
    leg=46,
    chest=28,
    middle=24,
    rump=29,
    leg_radii=(11.5, 8.5),
    paw=10,
    sock="pale",
    sock_from=0.80,
    belly="pale",
    coat=(Bands("dark", (0.2, 0.42, 0.64)),),
)
_HEAD = RoundHead(
    skull=((0, 0.04, 0, 0.92), (0.08, -0.22, 0.30, 0.66)),
    width=1.06,
    height=0.95,
    tufts=(Tuft((0.1, -0.28, 0.66), (0.0, -0.36, 1.10), 0.18),),
    marks=_FOREHEAD,
)

CAT = Sheet(
    kind="cat",
    size=170,
    head_radius=42,
    head_turn=24,
    palette={
        "skin": "#8f93a8",
        "pale": "#f7f1ec",
        "inner": "#e8a0a0",
        "dark": "#6a6d84",
        "iris": "#8fb33f",
    },
    body=_BODY,
    head=_HEAD,
    snout=Muzzle(
        root=(0.62, -0.36, 0.30),
        tip=(0.84, -0.38, 0.25),
        stretch=1.5,
        nose=(0.10, 0.075),
        nose_colour="#e27f86",
        nose_up=0.60,
        mouth_down=0.10,
    ),
    features=(Ears("point", at=(0, 0.66, 0.58), width=0.34, height=0.72, tilt=20),),
    tail=Tail("thin", 112, 9, joints=8, angle=165, curl=-120, mood=9, rings=(0.4, 0.6, 0.8), ring="dark"),
    face=FaceTraits(
        longitude=27,
        latitude=2,
        eye_width=0.19,
        eye_height=0.215,
        slit=True,
        mouth_width=0.30,
        lip="cat",
        teeth=False,
        whiskers=True,
    ),
)
LION = replace(
    CAT,
    kind="lion",
    size=190,
    head_turn=20,
    palette={
        "skin": "#e5a94e",
        "inner": "#b9743a",
        "pale": "#fbeccb",
        "iris": "#8a5a20",
        "mane": "#a8582c",
    },
    body=replace(_BODY, coat=(), sock="", leg=52, chest=32),
    head=replace(_HEAD, marks=()),
    features=(
        Ruff("mane", count=13, length=1.32, radius=0.30),
        Ears("round", at=(0, 0.72, 0.66), width=0.27),
    ),
    tail=Tail("thin", 104, 5.5, joints=7, angle=160, curl=-95, tip="mane", mood=9),
    face=replace(CAT.face, slit=False, whiskers=False),
)
TIGER = replace(
    CAT,
    kind="tiger",
    size=190,
    palette={
        "skin": "#f09a3c",
        "pale": "#fff3e2",
        "inner": "#e8a0a0",
        "dark": "#4a3038",
        "iris": "#8a7a2a",
    },
    body=replace(
        _BODY,
        leg=52,
        chest=33,
        middle=28,
        rump=32,
        coat=(Bands("dark", (0.06, 0.24, 0.42, 0.60, 0.78), 0.11),),
    ),
    head=replace(_HEAD, marks=(*_FOREHEAD, *_CHEEKS)),
    features=(Ears("round", at=(0, 0.70, 0.68), width=0.26),),
    tail=Tail(
        "thin", 112, 8, joints=8, angle=165, curl=-110, rings=(0.25, 0.45, 0.65), ring="dark", tip="dark", tip_from=0.86
    ),
    face=replace(CAT.face, slit=False),
)
LEOPARD = replace(
    TIGER,
    kind="leopard",
    palette={
        "skin": "#e8b45c",
        "pale": "#fff3e2",
        "inner": "#d9907a",
        "dark": "#5a3a2c",
        "iris": "#6f8a3a",
    },
    body=replace(
        _BODY,
        leg=54,
        chest=31,
        coat=(
            Spots(
                "dark",
                (
                    (0.0, -0.5, 0.15),
                    (0.14, -0.1, 0.13),
                    (0.28, -0.6, 0.16),
                    (0.42, -0.2, 0.14),
                    (0.56, -0.65, 0.15),
                    (0.70, -0.25, 0.14),
                    (0.86, -0.6, 0.14),
                    (0.1, 0.3, 0.11),
                    (0.5, 0.28, 0.12),
                    (-0.14, -0.1, 0.13),
                ),
            ),
        ),
    ),
    head=replace(_HEAD, marks=()),
)

KINDS = (
    Kind("cat", ("cat", "kitten", "kitty", "tomcat"), CAT, _ABLE, "house", "small"),
    Kind("lion", ("lion", "lioness"), LION, moves("walk", "swim", "hop"), "desert", "large"),
    Kind("tiger", ("tiger", "tigress"), TIGER, moves("walk", "swim", "hop"), "forest", "large"),
    Kind(
        "leopard",
        ("leopard", "cheetah", "jaguar", "panther", "lynx", "puma", "cougar"),
        LEOPARD,
        _ABLE,
        "forest",
        "large",
    ),
)
