"""Things people carry, wear and play with, with a face."""

from dataclasses import replace

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import FACE, actor
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, panel, rod, spark

_ABLE = moves("walk", "hop")

PENCIL = actor(
    "pencil",
    Thing(
        face=(0, -98, 28),
        half=26,
        arm_y=-72,
        arm=42,
        layers=(
            Layer(
                0,
                "skin",
                (box(-26, -140, 26, -10, 4),),
                ((box(-9, -150, 9, 0), "light"),),
                name="body",
            ),
            Layer(0.1, "eraser", (box(-26, -24, 26, 0, 12),)),
            Layer(0.2, "band", (box(-28, -34, 28, -18, 3),)),
            Layer(0.3, "wood", (panel((-26, -138), (26, -138), (0, -192), radius=3),)),
            Layer(0.4, "lead", (panel((-9, -172), (9, -172), (0, -193), radius=2),)),
        ),
    ),
    {
        "skin": "#f6c23c",
        "light": "#f9d264",
        "eraser": "#f08a9a",
        "band": "#b9c2cf",
        "wood": "#f3d8b0",
        "lead": "#3f3a48",
        "limb": "#b0802a",
        "shoe": "#3f3a48",
    },
    size=190,
)

UMBRELLA = actor(
    "umbrella",
    Thing(
        face=(0, -116, 40),
        half=44,
        arm_y=-94,
        arm=40,
        leg=0,
        crown=(0, -136, 46),
        layers=(
            Layer(-0.5, "dark", (rod((0, -90), (0, -14), (10, -2), (20, -12), radii=(5, 5, 5, 4)),), name="body"),
            Layer(
                0.4,
                "skin",
                (
                    lump(
                        (0, -174),
                        (58, -142),
                        (82, -88),
                        (54, -96),
                        (27, -86),
                        (0, -96),
                        (-27, -86),
                        (-54, -96),
                        (-82, -88),
                        (-58, -142),
                        softness=0.38,
                    ),
                ),
                (
                    (rod((0, -172), (-30, -140), (-40, -84), radii=(1, 2, 2)), "rib"),
                    (rod((0, -172), (30, -140), (40, -84), radii=(1, 2, 2)), "rib"),
                ),
            ),
            Layer(0.3, "dark", (rod((0, -172), (0, -184), radii=(3.5, 2)),)),
        ),
    ),
    {"skin": "#e2574c", "rib": "#c2463c", "dark": "#6a4a3f", "limb": "#6a4a3f"},
    size=180,
)

GIFT = actor(
    "gift",
    Thing(
        face=(0, -46, 42),
        half=52,
        arm_y=-36,
        crown=(0, -62, 44),
        layers=(
            Layer(
                0,
                "skin",
                (box(-54, -92, 54, 0, 6),),
                ((box(-10, -99, 10, 5), "ribbon"),),
                name="body",
            ),
            Layer(0.3, "lid", (box(-59, -106, 59, -82, 5),), ((box(-10, -120, 10, -70), "ribbon"),)),
            Layer(
                0.5,
                "ribbon",
                (
                    lump((0, -106), (22, -134), (42, -124), (30, -108)),
                    lump((0, -106), (-22, -134), (-42, -124), (-30, -108)),
                ),
            ),
            Layer(0.6, "knot", (oval(0, -108, 9),)),
        ),
    ),
    {
        "skin": "#7c6bc4",
        "lid": "#6a59b4",
        "ribbon": "#ffd864",
        "knot": "#f0b83a",
        "eye_skin": "#7c6bc4",
    },
    size=140,
)

PHONE = actor(
    "phone",
    Thing(
        face=(0, -72, 36),
        half=38,
        arm_y=-58,
        crown=(0, -100, 38),
        layers=(
            Layer(
                0,
                "skin",
                (box(-40, -138, 40, 0, 13),),
                ((box(-33, -126, 33, -14, 5), "screen"), (box(-9, -134, 9, -130, 2), "dark")),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#4a4f66",
        "screen": "#8fd8ea",
        "dark": "#2f3346",
        "eye_skin": "#8fd8ea",
        "lid": "#6fbcd0",
    },
    size=150,
)

BALL = actor(
    "ball",
    Thing(
        face=(0, -48, 40),
        half=46,
        arm_y=-40,
        crown=(0, -54, 48),
        layers=(
            Layer(
                0,
                "skin",
                (oval(0, -50, 50),),
                (
                    (oval(-62, -50, 34, 56), "band"),
                    (oval(62, -50, 34, 56), "trim"),
                    (spark(0, -92, 13), "gold"),
                ),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#fff1dc",
        "band": "#e2574c",
        "trim": "#4a86c5",
        "gold": "#f6c945",
        "limb": "#c8905a",
        "shoe": "#e2574c",
    },
    size=110,
)

SOCK = actor(
    "sock",
    Thing(
        face=(-8, -74, 32),
        half=30,
        arm_y=-62,
        x=-8,
        arm=36,
        leg=0,
        crown=(-8, -96, 32),
        layers=(
            Layer(
                0,
                "skin",
                (rod((-8, -118), (-8, -70), (-4, -30), (34, -17), (52, -17), radii=(32, 32, 30, 19, 17)),),
                (
                    (oval(54, -14, 22, 22), "toe"),
                    (oval(-14, -14, 22, 20), "toe"),
                    (box(-99, -46, 99, -36), "band"),
                ),
                name="body",
            ),
            Layer(0.3, "toe", (box(-44, -140, 28, -112, 11),)),
        ),
    ),
    {"skin": "#8fb8d8", "toe": "#e2674a", "band": "#fff3df", "limb": "#5f8fb0"},
    size=140,
    face=replace(FACE, mouth_width=0.30),
)

KINDS = (
    Kind("pencil", ("pencil", "pen", "crayon", "brush", "paintbrush", "marker"), PENCIL, _ABLE, "classroom", "tiny"),
    Kind("umbrella", ("umbrella", "parasol"), UMBRELLA, moves("hop", "fly"), "city", "small"),
    Kind(
        "gift",
        ("gift", "present", "box", "parcel", "package", "suitcase", "chest"),
        GIFT,
        _ABLE,
        "house",
        "small",
    ),
    Kind(
        "phone",
        ("phone", "smartphone", "telephone", "mobile", "tablet", "television", "tv", "radio", "camera", "laptop"),
        PHONE,
        _ABLE,
        "office",
        "small",
    ),
    Kind("ball", ("ball", "football", "basketball", "marble", "bead"), BALL, _ABLE, "garden", "small"),
    Kind(
        "sock",
        ("sock", "shoe", "boot", "mitten", "glove", "slipper", "sweater"),
        SOCK,
        moves("hop"),
        "bedroom",
        "small",
    ),
)
