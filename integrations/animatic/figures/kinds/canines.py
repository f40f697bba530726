"""Foxes, wolves and dogs."""

from dataclasses import replace

from integrations.animatic.figures.face.traits import FaceTraits
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.coats import Saddle
from integrations.animatic.figures.parts.ears import Ears
from integrations.animatic.figures.parts.heads import Mask, RoundHead, Tuft
from integrations.animatic.figures.parts.snouts import Muzzle
from integrations.animatic.figures.parts.tails import Tail
from integrations.animatic.figures.plans.quadruped import Quadruped
from integrations.animatic.figures.sheet import Sheet

_ABLE = moves("walk", "swim", "hop")
_FOX_MASK = (
    (-88, -14),
    (-62, -20),
    (-42, -12),
    (-24, -14),
    (-11, -2),
    (0, 6),
    (11, -2),
    (24, -14),
    (42, -12),
    (62, -20),
    (88, -14),
    (70, -80),
    (0, -88),
    (-70, -80),
)
_BLAZE = ((-9, 85), (-7, 40), (-16, -20), (0, -40), (16, -20), (7, 40), (9, 85))

FOX = Sheet(
    kind="fox",
    size=190,
    head_radius=43,
    head_turn=26,
    palette={
        "skin": "#ee7f35",
        "pale": "#fff1de",
        "inner": "#4a2733",
        "sock": "#4a2733",
        "scarf": "#c8344f",
        "iris": "#7a4a22",
    },
    body=Quadruped(
        length=84,
        leg=56,
        chest=34,
        middle=25,
        rump=30,
        leg_radii=(13, 8.5),
        paw=10,
        sock="sock",
        sock_from=0.60,
        belly="pale",
    ),
    head=RoundHead(
        skull=((0, 0.05, 0, 0.90), (0.08, -0.22, 0.34, 0.62)),
        tufts=(
            Tuft((0.1, -0.30, 0.62), (0.0, -0.52, 1.22), 0.24),
            Tuft((0.1, -0.12, 0.70), (0, -0.24, 1.16), 0.20),
        ),
        melt=0.05,
        marks=(Mask("pale", _FOX_MASK),),
    ),
    snout=Muzzle(
        root=(0.45, -0.28, 0.42),
        tip=(0.84, -0.38, 0.27),
        merged=True,
        underside="pale",
        nose=(0.15, 0.115),
        nose_up=0.55,
        mouth_down=0.42,
    ),
    features=(Ears("point", at=(-0.05, 0.66, 0.56), width=0.33, height=0.98, tilt=17, tip="sock"),),
    tail=Tail("bushy", 112, 17, joints=7, angle=165, curl=-52, tip="pale", tip_from=0.70, mood=7),
    face=FaceTraits(latitude=5, eye_width=0.18, mouth_width=0.30, lip="cat", teeth=False),
)
WOLF = replace(
    FOX,
    kind="wolf",
    size=215,
    palette={
        "skin": "#7d8496",
        "pale": "#e9e6e4",
        "inner": "#4a4656",
        "sock": "#e9e6e4",
        "tip": "#545a6c",
        "scarf": "#3d5f8f",
        "iris": "#d9a23a",
        "saddle": "#5c6275",
    },
    body=Quadruped(
        length=96,
        leg=66,
        chest=39,
        middle=29,
        rump=33,
        leg_radii=(15, 10),
        paw=11.5,
        sock="sock",
        sock_from=0.72,
        belly="pale",
        coat=(Saddle("saddle"),),
    ),
    features=(Ears("point", at=(-0.05, 0.66, 0.56), width=0.32, height=0.82, tilt=14),),
    tail=Tail("bushy", 100, 15, joints=7, angle=188, curl=-26, tip="tip", tip_from=0.74),
    face=replace(FOX.face, fangs=False, brow_weight=0.045),
)
DOG = Sheet(
    kind="dog",
    size=180,
    head_radius=43,
    palette={
        "skin": "#d9a066",
        "pale": "#fff1de",
        "inner": "#8a5a3a",
        "ear": "#8f5a38",
        "scarf": "#3f8fc0",
        "iris": "#5b3422",
    },
    body=Quadruped(
        length=78,
        leg=50,
        chest=34,
        middle=27,
        rump=30,
        leg_radii=(13, 10),
        paw=12,
        sock="pale",
        sock_from=0.78,
        belly="pale",
        coat=(Saddle("ear"),),
    ),
    head=RoundHead(
        skull=((0, 0.05, 0, 0.94), (0.1, -0.25, 0.25, 0.66)),
        marks=(Mask("pale", _BLAZE),),
    ),
    snout=Muzzle(
        root=(0.45, -0.28, 0.44),
        tip=(0.88, -0.34, 0.36),
        stretch=1.25,
        nose=(0.185, 0.14),
        nose_up=0.62,
        mouth_down=0.30,
    ),
    features=(Ears("flop", at=(-0.05, 0.58, 0.72), width=0.32, height=0.92, colour="ear"),),
    tail=Tail("taper", 62, 9, joints=5, angle=150, curl=-62, wag=16, mood=12, tip="pale"),
    face=FaceTraits(
        longitude=26,
        latitude=6,
        eye_width=0.16,
        eye_height=0.21,
        mouth_width=0.30,
        lip="cat",
        teeth=False,
    ),
)

KINDS = (
    Kind("fox", ("fox", "vixen"), FOX, _ABLE, "forest", "small"),
    Kind("wolf", ("wolf", "werewolf", "coyote", "husky"), WOLF, _ABLE, "forest"),
    Kind("dog", ("dog", "puppy", "hound", "pup", "beagle", "terrier", "doggy"), DOG, _ABLE, "garden", "small"),
)
