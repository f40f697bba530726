"""Things about the house with a face."""

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import actor
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, panel, rod

_ABLE = moves("walk", "hop")

BOOK = actor(
    "book",
    Thing(
        face=(4, -58, 42),
        half=46,
        arm_y=-40,
        layers=(
            Layer(-0.5, "paper", (box(-42, -106, 54, -4, 4),)),
            Layer(
                0,
                "skin",
                (box(-48, -110, 48, 0, 7),),
                (
                    (box(-60, -120, -36, 10), "dark"),
                    (box(-30, -104, 42, -98, 2), "gold"),
                    (box(-30, -12, 42, -6, 2), "gold"),
                ),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#c8504a",
        "paper": "#fff3df",
        "dark": "#a83f3f",
        "gold": "#f6c945",
        "limb": "#7a3b3a",
        "shoe": "#34547a",
    },
    size=130,
    features=(Glasses("round", radius=0.32),),
)

CACTUS = actor(
    "cactus",
    Thing(
        face=(0, -108, 38),
        half=40,
        arm_y=-74,
        leg=0,
        radius=9,
        layers=(
            Layer(
                0,
                "skin",
                (box(-40, -160, 40, -30, 40),),
                (
                    (rod((-20, -150), (-23, -30), radii=(1.5, 1.5)), "dark"),
                    (rod((20, -150), (23, -30), radii=(1.5, 1.5)), "dark"),
                ),
                name="body",
            ),
            Layer(1, "pot", (panel((-46, -46), (46, -46), (36, 0), (-36, 0), radius=5),)),
            Layer(1.1, "rim", (box(-50, -56, 50, -40, 6),)),
            Layer(
                1.2,
                "bloom",
                (oval(-10, -168, 10), oval(10, -168, 10), oval(0, -178, 10), oval(0, -160, 10)),
                ((oval(0, -168, 6), "gold"),),
            ),
        ),
    ),
    {
        "skin": "#5fae74",
        "dark": "#4a9560",
        "pot": "#c8704a",
        "rim": "#b55f3c",
        "bloom": "#f58ab0",
        "gold": "#f6c945",
        "limb": "#4a9560",
        "glove": "#4a9560",
    },
    size=170,
)

CLOCK = actor(
    "clock",
    Thing(
        face=(0, -52, 38),
        half=52,
        arm_y=-40,
        crown=(0, -66, 44),
        layers=(
            Layer(-0.5, "bell", (oval(-28, -104, 17, 14, -24), oval(28, -104, 17, 14, 24))),
            Layer(-0.6, "dark", (rod((0, -100), (0, -118), radii=(4, 4)), oval(0, -120, 7))),
            Layer(
                0,
                "skin",
                (oval(0, -52, 56),),
                (
                    (oval(0, -52, 46), "dial"),
                    (rod((0, -92), (0, -86), radii=(2.2, 2.2)), "dark"),
                    (rod((0, -18), (0, -12), radii=(2.2, 2.2)), "dark"),
                    (rod((-40, -52), (-34, -52), radii=(2.2, 2.2)), "dark"),
                    (rod((34, -52), (40, -52), radii=(2.2, 2.2)), "dark"),
                ),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#e2674a",
        "dial": "#fff6e6",
        "bell": "#f6c945",
        "dark": "#5a3a3f",
        "eye_skin": "#fff6e6",
        "lid": "#e4d8c8",
        "limb": "#7a4a42",
        "shoe": "#5a3a3f",
    },
    size=140,
)

LAMP = actor(
    "lamp",
    Thing(
        face=(0, -112, 40),
        half=50,
        arm_y=-92,
        leg=0,
        arm=46,
        crown=(0, -124, 40),
        layers=(
            Layer(-0.2, "dark", (rod((0, -80), (0, -14), radii=(6, 7)),)),
            Layer(0, "base", (panel((-36, -16), (36, -16), (44, 0), (-44, 0), radius=8),), name="body"),
            Layer(
                0.6,
                "skin",
                (panel((-34, -156), (34, -156), (60, -76), (-60, -76), radius=9),),
                ((box(-80, -88, 80, -80), "trim"), (box(-80, -152, 80, -146), "trim")),
            ),
        ),
    ),
    {
        "skin": "#ffe3a0",
        "trim": "#f0a848",
        "base": "#8a5f48",
        "dark": "#7a5240",
        "limb": "#7a5240",
    },
    size=170,
)

CANDLE = actor(
    "candle",
    Thing(
        face=(0, -60, 30),
        half=30,
        arm_y=-46,
        arm=40,
        leg=0,
        crown=(0, -92, 30),
        layers=(
            Layer(-1, "dark", (rod((34, -10), (62, -18), (50, -32), radii=(6, 6, 5)),)),
            Layer(1, "base", (panel((-54, -12), (54, -12), (44, 0), (-44, 0), radius=6),)),
            Layer(
                0,
                "skin",
                (
                    box(-31, -108, 31, -4, 12),
                    oval(-24, -70, 9, 16),
                    oval(20, -82, 8, 20),
                ),
                name="body",
            ),
            Layer(0.2, "wick", (rod((0, -104), (1, -118), radii=(2, 2)),)),
            Layer(
                0.3,
                "flame",
                (lump((0, -158), (13, -132), (8, -114), (-8, -114), (-13, -132), softness=0.5),),
                ((oval(0, -122, 6, 10), "glow"),),
            ),
        ),
    ),
    {
        "skin": "#fdf3df",
        "flame": "#f6a53a",
        "glow": "#fff3b0",
        "wick": "#4a3a3a",
        "base": "#d9a441",
        "dark": "#c08f34",
        "limb": "#d9b48a",
    },
    size=160,
)

TOASTER = actor(
    "toaster",
    Thing(
        face=(0, -44, 40),
        half=56,
        arm_y=-36,
        crown=(0, -62, 44),
        layers=(
            Layer(
                -1,
                "bread",
                (lump((-34, -118), (0, -128), (34, -118), (30, -60), (-30, -60), softness=0.4),),
                ((lump((-25, -112), (0, -119), (25, -112), (22, -60), (-22, -60), softness=0.4), "crumb"),),
            ),
            Layer(
                0,
                "skin",
                (box(-58, -90, 58, 0, 24),),
                ((box(-99, -14, 99, -8), "dark"), (box(-40, -90, 40, -84, 3), "dark")),
                name="body",
            ),
            Layer(0.4, "knob", (box(54, -64, 70, -50, 5),)),
        ),
    ),
    {
        "skin": "#8fc0c8",
        "dark": "#6f9fa8",
        "bread": "#c98a4a",
        "crumb": "#f3d09a",
        "knob": "#e2674a",
        "limb": "#5f8a94",
        "shoe": "#e2674a",
    },
    size=120,
)

KINDS = (
    Kind("book", ("book", "diary", "novel", "dictionary", "notebook", "letter"), BOOK, _ABLE, "library", "small"),
    Kind("cactus", ("cactus", "plant", "succulent", "houseplant"), CACTUS, moves("hop"), "house", "small"),
    Kind("clock", ("clock", "watch", "alarm", "alarm clock", "timer"), CLOCK, _ABLE, "bedroom", "small"),
    Kind(
        "lamp",
        ("lamp", "lantern", "light", "streetlamp", "street lamp", "light bulb", "bulb", "lighthouse lamp"),
        LAMP,
        moves("hop"),
        "house",
        "small",
    ),
    Kind(
        "candle",
        ("candle", "flame", "fire", "torch", "matchstick", "match"),
        CANDLE,
        moves("hop"),
        "house",
        "small",
    ),
    Kind(
        "toaster",
        ("toaster", "oven", "microwave", "fridge", "refrigerator", "washing machine", "vacuum"),
        TOASTER,
        _ABLE,
        "kitchen",
        "small",
    ),
)
