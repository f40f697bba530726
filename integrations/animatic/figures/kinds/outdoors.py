"""Plants and stones with a face."""

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import actor
from integrations.animatic.figures.parts.growths import Ruff
from integrations.animatic.figures.plans.thing import Layer, Thing, lump, oval, panel, rod

_ABLE = moves("walk", "hop")

TREE = actor(
    "tree",
    Thing(
        face=(0, -66, 32),
        half=30,
        arm_y=-58,
        leg=0,
        arm=46,
        radius=7,
        crown=(0, -170, 60),
        layers=(
            Layer(
                0,
                "skin",
                (panel((-28, -120), (28, -120), (34, -30), (50, 0), (-50, 0), (-34, -30), radius=12),),
                (
                    (rod((-14, -34), (-18, -4), radii=(1.2, 1.6)), "dark"),
                    (rod((12, -30), (18, -4), radii=(1.2, 1.6)), "dark"),
                ),
                name="body",
            ),
            Layer(
                0.6,
                "leaf",
                (
                    oval(0, -178, 62, 58),
                    oval(-56, -142, 46, 42),
                    oval(56, -142, 46, 42),
                    oval(0, -128, 52, 34),
                ),
                (
                    (oval(-30, -190, 14, 10), "light"),
                    (oval(36, -170, 16, 11), "light"),
                    (oval(-60, -146, 12, 9), "light"),
                ),
            ),
        ),
    ),
    {
        "skin": "#a8714a",
        "dark": "#855438",
        "leaf": "#5fa35a",
        "light": "#78b86a",
        "limb": "#8f5f3f",
        "glove": "#8f5f3f",
    },
    size=240,
)

FLOWER = actor(
    "flower",
    Thing(
        face=(0, -112, 34),
        half=8,
        arm_y=-56,
        arm=40,
        leg=0,
        crown=(0, -112, 36),
        layers=(
            Layer(-0.6, "leaf", (rod((0, -86), (3, -40), (0, 0), radii=(5, 5, 6)),), name="body"),
            Layer(
                -0.5,
                "leaf",
                (
                    lump((0, -8), (24, -40), (52, -38), (36, -10)),
                    lump((0, -8), (-24, -34), (-48, -30), (-34, -6)),
                ),
            ),
            Layer(1.8, "skin", (oval(0, -112, 36),)),
        ),
    ),
    {
        "skin": "#ffd864",
        "petal": "#f58ab0",
        "leaf": "#5fa35a",
        "limb": "#4f9450",
        "glove": "#5fa35a",
    },
    size=160,
    features=(Ruff("petal", count=9, length=1.42, radius=0.34, tip=0.9),),
)

MUSHROOM = actor(
    "mushroom",
    Thing(
        face=(0, -42, 30),
        half=30,
        arm_y=-32,
        arm=36,
        leg=16,
        crown=(0, -92, 40),
        layers=(
            Layer(
                0,
                "skin",
                (lump((-28, -70), (28, -70), (32, -30), (34, -2), (0, 2), (-34, -2), (-32, -30), softness=0.4),),
                name="body",
            ),
            Layer(
                0.6,
                "cap",
                (lump((-72, -62), (-58, -106), (0, -130), (58, -106), (72, -62), (0, -54), softness=0.45),),
                (
                    (oval(-34, -94, 12), "spot"),
                    (oval(8, -110, 10), "spot"),
                    (oval(42, -88, 12), "spot"),
                    (oval(2, -78, 9), "spot"),
                    (oval(-58, -72, 7), "spot"),
                ),
            ),
        ),
    ),
    {
        "skin": "#fdf1de",
        "cap": "#d8483f",
        "spot": "#fff6e6",
        "limb": "#e0c8a8",
        "shoe": "#8a5a3c",
    },
    size=130,
)

ROCK = actor(
    "rock",
    Thing(
        face=(2, -46, 40),
        half=58,
        arm_y=-34,
        arm=40,
        leg=14,
        crown=(0, -62, 46),
        layers=(
            Layer(
                0,
                "skin",
                (
                    panel(
                        (-62, -18),
                        (-50, -64),
                        (-18, -92),
                        (26, -88),
                        (56, -58),
                        (64, -14),
                        (40, 0),
                        (-44, 0),
                        radius=16,
                    ),
                ),
                (
                    (panel((-18, -99), (26, -96), (4, -78), (-30, -76), radius=6), "light"),
                    (oval(-46, -16, 16, 8), "moss"),
                    (oval(48, -12, 18, 9), "moss"),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#9a98a8", "light": "#b4b2c0", "moss": "#7fa368", "limb": "#77758a"},
    size=110,
)

LEAF = actor(
    "leaf",
    Thing(
        face=(0, -62, 34),
        half=32,
        arm_y=-52,
        arm=36,
        leg=20,
        crown=(0, -88, 34),
        layers=(
            Layer(-0.4, "dark", (rod((0, -14), (0, 4), radii=(3, 4)),)),
            Layer(
                0,
                "skin",
                (
                    lump(
                        (0, -136),
                        (30, -104),
                        (42, -60),
                        (26, -16),
                        (0, -4),
                        (-26, -16),
                        (-42, -60),
                        (-30, -104),
                        softness=0.44,
                    ),
                ),
                (
                    (rod((0, -132), (0, -6), radii=(1.2, 2.4)), "dark"),
                    (rod((0, -104), (22, -118), radii=(1.6, 0.8)), "dark"),
                    (rod((0, -104), (-22, -118), radii=(1.6, 0.8)), "dark"),
                    (rod((0, -26), (28, -44), radii=(1.6, 0.8)), "dark"),
                    (rod((0, -26), (-28, -44), radii=(1.6, 0.8)), "dark"),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#8fbf55", "dark": "#6f9f44", "limb": "#6f9f44"},
    size=140,
)

KINDS = (
    Kind("tree", ("tree", "oak", "willow", "pine", "stump", "bonsai", "treant"), TREE, moves("hop"), "forest", "large"),
    Kind(
        "flower",
        ("flower", "daisy", "rose", "sunflower", "tulip", "dandelion", "lily"),
        FLOWER,
        moves("hop"),
        "meadow",
        "small",
    ),
    Kind("mushroom", ("mushroom", "toadstool", "fungus"), MUSHROOM, _ABLE, "forest", "tiny"),
    Kind(
        "rock",
        ("rock", "stone", "pebble", "boulder", "golem", "mountain", "brick", "potato"),
        ROCK,
        _ABLE,
        "mountain",
        "small",
    ),
    Kind("leaf", ("leaf", "seed", "acorn", "sprout", "feather"), LEAF, _ABLE, "forest", "tiny"),
)
