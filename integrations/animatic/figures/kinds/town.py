"""Houses and street things with a face."""

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import actor
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, panel, rod, spark

TRAFFIC_LIGHT = actor(
    "traffic light",
    Thing(
        face=(0, -98, 38),
        half=42,
        arm_y=-70,
        arm=52,
        leg=26,
        crown=(0, -170, 46),
        layers=(
            Layer(-1, "bar", (box(-56, -176, 56, -158, 7), box(-56, -52, 56, -36, 7))),
            Layer(0, "skin", (box(-46, -196, 46, 0, 24),), name="body"),
            Layer(0.6, "amber", (oval(0, -98, 38),)),
            Layer(0.6, "red", (oval(0, -163, 20),), ((oval(6, -170, 6), "red_light"),)),
            Layer(0.6, "green", (oval(0, -32, 20),), ((oval(6, -39, 6), "green_light"),)),
            Layer(
                0.8,
                "hood",
                (
                    rod((-21, -172), (0, -187), (21, -172), radii=(3, 5, 3)),
                    rod((-38, -114), (0, -139), (38, -114), radii=(3, 6, 3)),
                    rod((-21, -41), (0, -56), (21, -41), radii=(3, 5, 3)),
                ),
            ),
        ),
    ),
    {
        "skin": "#3f4a5c",
        "bar": "#4f5b6e",
        "amber": "#f6c945",
        "red": "#e84a45",
        "red_light": "#ff9a90",
        "green": "#4fb070",
        "green_light": "#8fdca4",
        "hood": "#2c3444",
        "limb": "#5a6678",
        "glove": "#f6c945",
        "shoe": "#f6c945",
        "eye_skin": "#f6c945",
    },
    size=200,
)

HOUSE = actor(
    "house",
    Thing(
        face=(0, -72, 42),
        half=62,
        arm_y=-44,
        arm=44,
        leg=22,
        crown=(0, -150, 40),
        layers=(
            Layer(-0.6, "chimney", (box(30, -172, 52, -110, 3),)),
            Layer(
                0,
                "skin",
                (box(-64, -112, 64, 0, 6),),
                (
                    (box(-16, -34, 16, 10, 12), "door"),
                    (oval(9, -14, 2.6), "gold"),
                ),
                name="body",
            ),
            Layer(
                0.5,
                "roof",
                (panel((-84, -104), (0, -178), (84, -104), radius=9),),
                ((box(-99, -122, 99, -116), "tile"), (box(-99, -140, 99, -134), "tile")),
            ),
        ),
    ),
    {
        "skin": "#f3d9b0",
        "roof": "#c8583f",
        "tile": "#ae4835",
        "chimney": "#a87058",
        "door": "#6a8fa8",
        "gold": "#f6c945",
        "limb": "#b0855a",
        "shoe": "#8a5a48",
    },
    size=190,
)

LIGHTHOUSE = actor(
    "lighthouse",
    Thing(
        face=(0, -112, 34),
        half=34,
        arm_y=-84,
        arm=50,
        leg=0,
        crown=(0, -206, 26),
        layers=(
            Layer(-0.5, "rock", (lump((-70, 0), (-56, -22), (-20, -28), (30, -26), (60, -20), (72, 0), softness=0.3),)),
            Layer(
                0,
                "skin",
                (panel((-30, -178), (30, -178), (46, -10), (-46, -10), radius=6),),
                ((box(-99, -74, 99, -44), "stripe"), (box(-99, -176, 99, -150), "stripe")),
                name="body",
            ),
            Layer(0.2, "dark", (box(-38, -188, 38, -176, 4),)),
            Layer(0.3, "glow", (box(-20, -212, 20, -186, 5),)),
            Layer(0.4, "stripe", (lump((-28, -210), (0, -240), (28, -210), (0, -206), softness=0.35),)),
        ),
    ),
    {
        "skin": "#fdf6ea",
        "stripe": "#d8483f",
        "rock": "#8a8798",
        "dark": "#4a4656",
        "glow": "#ffe17a",
        "limb": "#b03a36",
        "eye_skin": "#fdf6ea",
    },
    size=250,
)

BELL = actor(
    "bell",
    Thing(
        face=(0, -52, 38),
        half=40,
        arm_y=-44,
        arm=42,
        crown=(0, -84, 34),
        layers=(
            Layer(-0.4, "dark", (oval(0, -8, 11), oval(0, -112, 11))),
            Layer(
                0,
                "skin",
                (
                    lump(
                        (0, -112),
                        (28, -100),
                        (36, -56),
                        (50, -22),
                        (54, -8),
                        (0, -6),
                        (-54, -8),
                        (-50, -22),
                        (-36, -56),
                        (-28, -100),
                        softness=0.36,
                    ),
                ),
                ((box(-99, -26, 99, -18), "dark"), (spark(0, -94, 9), "light")),
                name="body",
            ),
        ),
    ),
    {"skin": "#f0c04a", "dark": "#c8923a", "light": "#fff0b8", "limb": "#b08030"},
    size=130,
)

KINDS = (
    Kind(
        "traffic light",
        ("traffic light", "stoplight", "signal", "streetlight", "lamppost"),
        TRAFFIC_LIGHT,
        moves("walk", "hop"),
        "city",
    ),
    Kind(
        "house",
        ("house", "cottage", "hut", "home", "building", "cabin", "barn", "school"),
        HOUSE,
        moves("walk", "hop"),
        "village",
        "large",
    ),
    Kind("lighthouse", ("lighthouse", "tower", "skyscraper", "windmill"), LIGHTHOUSE, moves("hop"), "beach", "large"),
    Kind(
        "bell",
        ("bell", "gong", "trumpet", "drum", "violin", "guitar", "piano"),
        BELL,
        moves("walk", "hop"),
        "village",
        "small",
    ),
)
