"""Sun, moon, clouds, plants, fruit and stones with a face."""

from dataclasses import replace

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import FACE, actor
from integrations.animatic.figures.parts.growths import Ruff
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, panel, rod, spark

_ABLE = moves("walk", "hop")
_SKY = moves("fly")

SUN = actor(
    "sun",
    Thing(
        face=(0, -62, 50),
        half=54,
        arm_y=-52,
        leg=0,
        arm=0,
        floats=44,
        crown=(0, -62, 60),
        layers=(Layer(0, "skin", (oval(0, -62, 58),), name="body"),),
    ),
    {"skin": "#ffd24d", "ray": "#f9a83a", "blush": "#ff8a5a"},
    size=150,
    features=(Ruff("ray", count=14, length=1.22, radius=0.15, tip=0.3),),
)
MOON = actor(
    "moon",
    Thing(
        face=(-16, -64, 38),
        half=50,
        arm_y=-52,
        leg=0,
        arm=0,
        floats=46,
        crown=(-10, -86, 44),
        layers=(
            Layer(
                0,
                "skin",
                (
                    lump(
                        (8, -126),
                        (-40, -110),
                        (-62, -62),
                        (-40, -14),
                        (8, 2),
                        (46, -10),
                        (20, -34),
                        (12, -62),
                        (20, -92),
                        (46, -114),
                    ),
                ),
                (
                    (oval(-38, -24, 8), "crater"),
                    (oval(-30, -104, 6), "crater"),
                    (oval(12, -10, 6), "crater"),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#ffeeb8", "crater": "#f0d890"},
    size=150,
)
STAR = actor(
    "star",
    Thing(
        face=(0, -60, 36),
        half=34,
        arm_y=-52,
        leg=0,
        arm=0,
        floats=40,
        crown=(0, -72, 38),
        layers=(
            Layer(
                0,
                "skin",
                (
                    lump(
                        (0, -132),
                        (20, -84),
                        (70, -82),
                        (32, -48),
                        (44, 2),
                        (0, -24),
                        (-44, 2),
                        (-32, -48),
                        (-70, -82),
                        (-20, -84),
                        softness=0.30,
                    ),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#ffd864"},
    size=140,
)
CLOUD = actor(
    "cloud",
    Thing(
        face=(0, -44, 42),
        half=66,
        arm_y=-36,
        leg=0,
        arm=0,
        floats=50,
        crown=(0, -66, 46),
        layers=(
            Layer(
                0,
                "skin",
                (
                    oval(0, -54, 50),
                    oval(-48, -38, 34),
                    oval(50, -40, 36),
                    oval(-22, -26, 30, 26),
                    oval(26, -26, 32, 26),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#f7fafd", "pale": "#ffffff"},
    size=130,
)
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
PUMPKIN = actor(
    "pumpkin",
    Thing(
        face=(0, -46, 42),
        half=58,
        arm_y=-36,
        crown=(0, -58, 48),
        layers=(
            Layer(-0.5, "stem", (rod((0, -86), (4, -104), (16, -112), radii=(8, 6, 5)),)),
            Layer(
                0,
                "skin",
                (oval(-34, -46, 32, 42), oval(34, -46, 32, 42), oval(0, -46, 36, 46)),
                (
                    (rod((-26, -88), (-36, -46), (-26, -4), radii=(1, 2, 1)), "dark"),
                    (rod((26, -88), (36, -46), (26, -4), radii=(1, 2, 1)), "dark"),
                ),
                name="body",
            ),
            Layer(0.3, "leaf", (lump((2, -94), (26, -104), (40, -92), (20, -86)),)),
        ),
    ),
    {"skin": "#f08f35", "dark": "#d0742a", "stem": "#7a8a4a", "leaf": "#6fa050", "limb": "#7a8a4a", "shoe": "#7a5a3c"},
    size=120,
)
APPLE = actor(
    "apple",
    Thing(
        face=(0, -48, 40),
        half=48,
        arm_y=-40,
        crown=(0, -58, 46),
        layers=(
            Layer(-0.5, "stem", (rod((2, -86), (8, -106), radii=(4, 4)),)),
            Layer(
                0,
                "skin",
                (
                    lump(
                        (0, -86),
                        (30, -98),
                        (54, -70),
                        (46, -24),
                        (20, -2),
                        (0, -8),
                        (-20, -2),
                        (-46, -24),
                        (-54, -70),
                        (-30, -98),
                    ),
                ),
                ((oval(28, -76, 10, 14, 24), "light"),),
                name="body",
            ),
            Layer(0.3, "leaf", (lump((6, -96), (24, -114), (44, -106), (24, -94)),)),
        ),
    ),
    {
        "skin": "#e2483f",
        "light": "#f08a7a",
        "stem": "#7a5040",
        "leaf": "#6fae50",
        "limb": "#a8383a",
        "shoe": "#5f8f48",
    },
    size=110,
)
CARROT = actor(
    "carrot",
    Thing(
        face=(0, -84, 34),
        half=32,
        arm_y=-70,
        arm=38,
        leg=20,
        crown=(0, -110, 36),
        layers=(
            Layer(
                -0.5,
                "leaf",
                (
                    rod((0, -118), (-20, -160), radii=(7, 10)),
                    rod((0, -118), (4, -172), radii=(7, 11)),
                    rod((0, -118), (26, -158), radii=(7, 10)),
                ),
            ),
            Layer(
                0,
                "skin",
                (rod((0, -102), (0, -50), (0, -6), radii=(36, 26, 9)),),
                (
                    (rod((-40, -50), (-16, -47), radii=(1.6, 1.6)), "dark"),
                    (rod((12, -32), (40, -34), radii=(1.6, 1.6)), "dark"),
                    (rod((-40, -22), (-8, -20), radii=(1.6, 1.6)), "dark"),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#f28c38", "dark": "#d4732a", "leaf": "#5fa850", "limb": "#d4732a", "shoe": "#5fa850"},
    size=150,
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
DROP = actor(
    "drop",
    Thing(
        face=(0, -44, 36),
        half=40,
        arm_y=-34,
        arm=38,
        leg=18,
        crown=(0, -66, 32),
        layers=(
            Layer(
                0,
                "skin",
                (
                    lump(
                        (0, -122),
                        (18, -86),
                        (42, -44),
                        (34, -10),
                        (0, 2),
                        (-34, -10),
                        (-42, -44),
                        (-18, -86),
                        softness=0.46,
                    ),
                ),
                ((oval(18, -64, 6, 12, -20), "light"),),
                name="body",
            ),
        ),
    ),
    {"skin": "#6fb8e8", "light": "#d4eefc", "limb": "#4f98cc"},
    size=130,
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
SNOWFLAKE = actor(
    "snowflake",
    Thing(
        face=(0, -60, 30),
        half=40,
        arm_y=-50,
        arm=0,
        leg=0,
        floats=46,
        layers=(
            Layer(-0.3, "ray", (spark(0, -60, 70, 6, 0.62), spark(0, -60, 56, 12, 0.7))),
            Layer(0, "skin", (oval(0, -60, 36),), name="body"),
        ),
    ),
    {"skin": "#e6f4fd", "ray": "#a8d8f2", "ink": "#3d4a70"},
    size=140,
    face=replace(FACE, eye_width=0.16, eye_height=0.21),
)
BANANA = actor(
    "banana",
    Thing(
        face=(4, -74, 30),
        half=30,
        arm_y=-62,
        x=4,
        arm=36,
        leg=20,
        crown=(-4, -100, 30),
        layers=(
            Layer(
                0,
                "skin",
                (rod((-26, -138), (2, -104), (10, -66), (4, -30), (-16, -6), radii=(8, 26, 31, 25, 9)),),
                ((rod((-10, -128), (20, -84), (20, -40), (-4, -8), radii=(1, 1.8, 1.8, 1)), "dark"),),
                name="body",
            ),
            Layer(0.2, "tip", (box(-36, -150, -22, -134, 4),)),
        ),
    ),
    {"skin": "#f8d84a", "dark": "#dcb436", "tip": "#8a6a3a", "limb": "#c8a030", "shoe": "#8a6a3a"},
    size=150,
)

KINDS = (
    Kind("sun", ("sun", "sunshine"), SUN, _SKY, "meadow", "large"),
    Kind("moon", ("moon", "crescent"), MOON, _SKY, "night", "large"),
    Kind("star", ("star", "comet", "meteor", "shooting star", "starfish"), STAR, _SKY, "night", "small"),
    Kind("cloud", ("cloud", "fog", "wind", "storm cloud", "rain cloud"), CLOUD, _SKY, "meadow", "large"),
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
    Kind("pumpkin", ("pumpkin", "squash", "jack o lantern", "gourd", "melon"), PUMPKIN, _ABLE, "field", "small"),
    Kind(
        "apple",
        ("apple", "cherry", "tomato", "strawberry", "peach", "plum", "berry", "fruit", "orange", "lemon"),
        APPLE,
        _ABLE,
        "garden",
        "tiny",
    ),
    Kind(
        "carrot",
        ("carrot", "radish", "turnip", "parsnip", "vegetable", "chili", "pepper"),
        CARROT,
        _ABLE,
        "garden",
        "tiny",
    ),
    Kind(
        "rock",
        ("rock", "stone", "pebble", "boulder", "golem", "mountain", "brick", "potato"),
        ROCK,
        _ABLE,
        "mountains",
        "small",
    ),
    Kind("drop", ("drop", "raindrop", "droplet", "tear", "puddle"), DROP, _ABLE, "meadow", "tiny"),
    Kind("leaf", ("leaf", "seed", "acorn", "sprout", "feather"), LEAF, _ABLE, "forest", "tiny"),
    Kind("snowflake", ("snowflake", "icicle", "snow"), SNOWFLAKE, _SKY, "winter", "tiny"),
    Kind("banana", ("banana", "pickle", "cucumber", "corn"), BANANA, _ABLE, "kitchen", "tiny"),
)
