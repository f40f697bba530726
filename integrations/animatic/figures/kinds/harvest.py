"""Fruit and vegetables with a face."""

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import actor
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, rod

_ABLE = moves("walk", "hop")

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
    Kind("pumpkin", ("pumpkin", "squash", "jack o lantern", "gourd", "melon"), PUMPKIN, _ABLE, "farm", "small"),
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
    Kind("banana", ("banana", "pickle", "cucumber", "corn"), BANANA, _ABLE, "kitchen", "tiny"),
)
