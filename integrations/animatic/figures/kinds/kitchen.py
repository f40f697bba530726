"""Things from the kitchen with a face."""

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import actor
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, rod

_ABLE = moves("walk", "hop")

TEAPOT = actor(
    "teapot",
    Thing(
        face=(4, -48, 46),
        half=54,
        arm_y=-36,
        arm=46,
        crown=(0, -72, 40),
        steam=((96, -84),),
        layers=(
            Layer(-1, "dark", (rod((-44, -64), (-84, -70), (-86, -34), (-46, -24), radii=(8, 8, 8, 8)),)),
            Layer(-0.5, "dark", (rod((40, -30), (74, -44), (92, -80), radii=(19, 12, 8)),)),
            Layer(
                0,
                "skin",
                (lump((-56, -48), (-42, -84), (0, -94), (42, -84), (56, -48), (44, -12), (0, -2), (-44, -12)),),
                (
                    (box(-90, -16, 90, 0), "pale"),
                    (oval(-34, -26, 5), "pale"),
                    (oval(38, -24, 5), "pale"),
                ),
                name="body",
            ),
            Layer(0.5, "dark", (lump((-36, -88), (-22, -100), (0, -104), (22, -100), (36, -88), (0, -82)),)),
            Layer(0.6, "knob", (oval(0, -108, 8),)),
        ),
    ),
    {
        "skin": "#5aa9b8",
        "dark": "#4a95a5",
        "pale": "#f6e0b8",
        "knob": "#f6c945",
        "limb": "#3f6f80",
        "shoe": "#e2674a",
    },
)
CUP = actor(
    "cup",
    Thing(
        face=(0, -44, 40),
        half=42,
        arm_y=-34,
        arm=40,
        leg=22,
        crown=(0, -58, 40),
        steam=((0, -90),),
        layers=(
            Layer(-1, "dark", (rod((36, -66), (70, -64), (66, -28), (34, -24), radii=(7, 7, 7, 7)),)),
            Layer(-0.5, "coffee", (oval(0, -84, 42, 8),)),
            Layer(
                0,
                "skin",
                (
                    lump(
                        (-46, -84),
                        (0, -77),
                        (46, -84),
                        (42, -40),
                        (32, -8),
                        (0, 0),
                        (-32, -8),
                        (-42, -40),
                        softness=0.36,
                    ),
                ),
                ((box(-60, -18, 60, -8), "band"),),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#f3e3c8",
        "dark": "#e3d0b0",
        "coffee": "#6b4030",
        "band": "#e2674a",
        "limb": "#8a5a3c",
        "shoe": "#8a5a3c",
    },
    size=120,
)
CAKE = actor(
    "cake",
    Thing(
        face=(0, -44, 38),
        half=56,
        arm_y=-36,
        crown=(0, -84, 34),
        layers=(
            Layer(-0.4, "candle", (box(-5, -124, 5, -84, 3),)),
            Layer(-0.3, "flame", (lump((0, -144), (7, -130), (0, -122), (-7, -130)),)),
            Layer(0, "skin", (box(-58, -88, 58, 0, 14),), ((box(-99, -34, 99, -26), "cream"),), name="body"),
            Layer(
                0.4,
                "icing",
                (
                    box(-62, -98, 62, -78, 10),
                    oval(-44, -78, 13, 15),
                    oval(-14, -76, 12, 10),
                    oval(20, -78, 13, 16),
                    oval(48, -77, 12, 11),
                ),
            ),
        ),
    ),
    {
        "skin": "#e8b27a",
        "cream": "#fff1dc",
        "icing": "#f7a8c0",
        "candle": "#8fd0c8",
        "flame": "#f6b53a",
        "limb": "#b07f50",
        "shoe": "#c8647f",
    },
    size=130,
)
EGG = actor(
    "egg",
    Thing(
        face=(0, -50, 38),
        half=42,
        arm_y=-40,
        arm=40,
        crown=(0, -72, 38),
        layers=(
            Layer(
                0,
                "skin",
                (lump((0, -112), (34, -88), (46, -46), (32, -10), (0, 0), (-32, -10), (-46, -46), (-34, -88)),),
                ((oval(22, -78, 5), "speckle"), (oval(-26, -24, 4), "speckle"), (oval(28, -22, 3.4), "speckle")),
                name="body",
            ),
        ),
    ),
    {"skin": "#fbeedd", "speckle": "#dcc0a0", "limb": "#c8a27a", "shoe": "#e2803c"},
    size=120,
)
BREAD = actor(
    "bread",
    Thing(
        face=(0, -54, 38),
        half=50,
        arm_y=-42,
        crown=(0, -76, 40),
        layers=(
            Layer(
                0,
                "skin",
                (
                    lump(
                        (-44, -104),
                        (0, -116),
                        (44, -104),
                        (58, -78),
                        (44, -58),
                        (46, -2),
                        (-46, -2),
                        (-44, -58),
                        (-58, -78),
                        softness=0.36,
                    ),
                ),
                (
                    (
                        lump(
                            (-36, -96),
                            (0, -106),
                            (36, -96),
                            (47, -78),
                            (35, -58),
                            (37, -9),
                            (-37, -9),
                            (-35, -58),
                            (-47, -78),
                            softness=0.36,
                        ),
                        "crumb",
                    ),
                ),
                name="body",
            ),
        ),
    ),
    {"skin": "#c98a4a", "crumb": "#f6dcae", "eye_skin": "#f6dcae", "lid": "#dcb98a", "limb": "#a86f38"},
    size=120,
)
SPOON = actor(
    "spoon",
    Thing(
        face=(0, -128, 32),
        half=9,
        arm_y=-64,
        arm=40,
        leg=20,
        crown=(0, -140, 36),
        layers=(
            Layer(0, "skin", (rod((0, -96), (0, -50), (0, -4), radii=(8, 7, 11)),), name="body"),
            Layer(0.4, "skin", (oval(0, -128, 36, 44),), ((oval(0, -128, 30, 37), "light"),)),
        ),
    ),
    {
        "skin": "#b4bdca",
        "light": "#ccd4de",
        "eye_skin": "#ccd4de",
        "lid": "#aab4c2",
        "limb": "#8a94a4",
        "shoe": "#e2674a",
    },
    size=180,
)

KINDS = (
    Kind("teapot", ("teapot", "kettle", "pot", "jug", "watering can", "coffee pot"), TEAPOT, _ABLE, "kitchen", "small"),
    Kind("cup", ("cup", "mug", "coffee", "tea", "cocoa", "bowl", "glass"), CUP, _ABLE, "kitchen", "tiny"),
    Kind(
        "cake",
        ("cake", "cupcake", "muffin", "pie", "donut", "doughnut", "pudding", "ice cream"),
        CAKE,
        _ABLE,
        "kitchen",
        "small",
    ),
    Kind("egg", ("egg", "easter egg", "bean", "pea", "nut", "grain"), EGG, _ABLE, "kitchen", "tiny"),
    Kind(
        "bread",
        (
            "bread",
            "toast",
            "sandwich",
            "bun",
            "cookie",
            "biscuit",
            "pizza",
            "burger",
            "cheese",
            "pancake",
            "hot dog",
            "hotdog",
        ),
        BREAD,
        _ABLE,
        "kitchen",
        "tiny",
    ),
    Kind(
        "spoon", ("spoon", "fork", "knife", "ladle", "whisk", "key", "hammer", "broom"), SPOON, _ABLE, "kitchen", "tiny"
    ),
)
