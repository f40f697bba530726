"""Vehicles with a face, on wheels, on water and in the air."""

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import actor
from integrations.animatic.figures.plans.thing import Layer, Thing, box, lump, oval, panel, rod

CAR = actor(
    "car",
    Thing(
        face=(2, -62, 36),
        half=74,
        arm_y=-48,
        arm=0,
        leg=0,
        crown=(-8, -98, 40),
        layers=(
            Layer(
                -0.5,
                "skin",
                (lump((-58, -70), (-44, -116), (0, -124), (44, -114), (60, -70), softness=0.4),),
                ((lump((-44, -72), (-35, -106), (0, -112), (36, -104), (46, -72), softness=0.4), "glass"),),
            ),
            Layer(
                0,
                "skin",
                (box(-86, -86, 86, -16, 26),),
                ((box(-120, -34, 120, -26), "dark"), (oval(76, -62, 9), "lamp"), (oval(-78, -62, 7), "red")),
                name="body",
            ),
            Layer(
                0.6,
                "tyre",
                (oval(-50, -20, 21), oval(50, -20, 21)),
                ((oval(-50, -20, 9), "hub"), (oval(50, -20, 9), "hub")),
            ),
        ),
    ),
    {
        "skin": "#e2574c",
        "dark": "#b8443c",
        "glass": "#c4e6f2",
        "lamp": "#ffe9a8",
        "red": "#8a2f2f",
        "tyre": "#3f3a48",
        "hub": "#d9dde4",
    },
    size=130,
)

BUS = actor(
    "bus",
    Thing(
        face=(40, -66, 34),
        half=90,
        arm_y=-50,
        arm=0,
        leg=0,
        crown=(0, -110, 40),
        layers=(
            Layer(
                0,
                "skin",
                (box(-104, -128, 96, -16, 22),),
                (
                    (box(-92, -112, -58, -72, 6), "glass"),
                    (box(-48, -112, -14, -72, 6), "glass"),
                    (box(-130, -44, 130, -36), "dark"),
                ),
                name="body",
            ),
            Layer(
                0.6,
                "tyre",
                (oval(-62, -19, 20), oval(54, -19, 20)),
                ((oval(-62, -19, 8), "hub"), (oval(54, -19, 8), "hub")),
            ),
        ),
    ),
    {"skin": "#f6c23c", "dark": "#d89a2a", "glass": "#c4e6f2", "tyre": "#3f3a48", "hub": "#d9dde4"},
    size=140,
)

TRAIN = actor(
    "train",
    Thing(
        face=(46, -66, 34),
        half=80,
        arm_y=-48,
        arm=0,
        leg=0,
        crown=(46, -92, 34),
        steam=((24, -136),),
        layers=(
            Layer(-0.4, "dark", (panel((14, -96), (34, -96), (40, -130), (8, -130), radius=4),)),
            Layer(-0.3, "cab", (box(-88, -132, -28, -22, 8),), ((box(-76, -118, -42, -84, 5), "glass"),)),
            Layer(0, "skin", (box(-60, -98, 86, -24, 30),), ((box(-14, -120, -6, 0), "gold"),), name="body"),
            Layer(0.2, "roof", (box(-98, -142, -20, -126, 6),)),
            Layer(
                0.6,
                "tyre",
                (oval(-58, -20, 20), oval(-6, -16, 16), oval(40, -16, 16)),
                ((oval(-58, -20, 8), "gold"), (oval(-6, -16, 6), "gold"), (oval(40, -16, 6), "gold")),
            ),
            Layer(0.5, "red", (panel((70, -26), (104, -2), (58, -2), radius=4),)),
        ),
    ),
    {
        "skin": "#4f8f6a",
        "cab": "#457f5e",
        "roof": "#b8443c",
        "dark": "#3f3a48",
        "glass": "#c4e6f2",
        "gold": "#f0c04a",
        "tyre": "#b8443c",
        "red": "#b8443c",
    },
    size=150,
)

BOAT = actor(
    "boat",
    Thing(
        face=(0, -36, 34),
        half=70,
        arm_y=-30,
        arm=40,
        leg=0,
        crown=(0, -64, 30),
        layers=(
            Layer(-0.8, "mast", (rod((0, -172), (0, -50), radii=(4, 5)),)),
            Layer(
                -0.6, "sail", (panel((8, -168), (8, -72), (76, -72), radius=6),), ((box(0, -100, 99, -90), "stripe"),)
            ),
            Layer(-0.5, "sail", (panel((-8, -150), (-8, -72), (-56, -72), radius=6),)),
            Layer(-0.4, "flag", (panel((0, -186), (0, -170), (30, -178), radius=2),)),
            Layer(
                0,
                "skin",
                (lump((-92, -62), (0, -54), (92, -62), (70, -18), (40, -2), (-40, -2), (-70, -18), softness=0.3),),
                ((box(-120, -20, 120, -12), "stripe"),),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#c8704a",
        "mast": "#7a5240",
        "sail": "#fff6e6",
        "stripe": "#4a86c5",
        "flag": "#e2574c",
        "limb": "#8a5038",
    },
    size=170,
)

ROCKET = actor(
    "rocket",
    Thing(
        face=(0, -96, 34),
        half=38,
        arm_y=-66,
        arm=42,
        leg=0,
        floats=26,
        crown=(0, -160, 26),
        layers=(
            Layer(
                -0.7,
                "flame",
                (lump((-18, -8), (18, -8), (12, 20), (0, 38), (-12, 20)),),
                ((oval(0, 6, 8, 14), "glow"),),
            ),
            Layer(
                -0.5,
                "fin",
                (lump((-30, -50), (-66, -6), (-56, 8), (-22, -8)), lump((30, -50), (66, -6), (56, 8), (22, -8))),
            ),
            Layer(
                0,
                "skin",
                (
                    lump(
                        (0, -198),
                        (28, -156),
                        (40, -96),
                        (32, -30),
                        (20, -4),
                        (-20, -4),
                        (-32, -30),
                        (-40, -96),
                        (-28, -156),
                        softness=0.42,
                    ),
                ),
                ((panel((-60, -152), (60, -152), (0, -230), radius=4), "fin"), (box(-99, -34, 99, -26), "fin")),
                name="body",
            ),
        ),
    ),
    {
        "skin": "#f4f2ee",
        "fin": "#e2574c",
        "flame": "#f6a53a",
        "glow": "#fff3b0",
        "limb": "#b9b5b0",
        "eye_skin": "#f4f2ee",
    },
    size=200,
)

BALLOON = actor(
    "balloon",
    Thing(
        face=(0, -98, 44),
        half=46,
        arm_y=-80,
        arm=40,
        leg=0,
        floats=40,
        crown=(0, -112, 50),
        layers=(
            Layer(-0.5, "string", (rod((0, -40), (6, -20), (-4, 4), (3, 24), radii=(1.6, 1.6, 1.6, 1.6)),)),
            Layer(
                0,
                "skin",
                (lump((0, -160), (44, -140), (56, -96), (34, -56), (0, -40), (-34, -56), (-56, -96), (-44, -140)),),
                ((oval(26, -128, 9, 15, 30), "light"),),
                name="body",
            ),
            Layer(-0.1, "skin", (panel((0, -46), (9, -30), (-9, -30), radius=3),)),
        ),
    ),
    {"skin": "#e8584f", "light": "#f6a79e", "string": "#8a7a80", "limb": "#b8443c"},
    size=170,
)

PLANE = actor(
    "plane",
    Thing(
        face=(44, -52, 32),
        half=60,
        arm_y=-44,
        arm=0,
        leg=0,
        floats=46,
        crown=(40, -72, 30),
        layers=(
            Layer(-0.6, "wing", (lump((10, -60), (-26, -108), (-54, -108), (-30, -52), softness=0.3),)),
            Layer(-0.5, "wing", (lump((-78, -56), (-104, -104), (-120, -102), (-108, -44), softness=0.3),)),
            Layer(
                0,
                "skin",
                (rod((-112, -58), (-40, -54), (44, -50), (74, -46), radii=(10, 34, 40, 22)),),
                ((oval(-34, -62, 7), "glass"), (oval(-12, -63, 7), "glass"), (oval(-56, -60, 7), "glass")),
                name="body",
            ),
            Layer(1, "wing", (lump((14, -40), (-34, 4), (-62, 4), (-26, -36), softness=0.3),)),
        ),
    ),
    {"skin": "#f4f2ee", "wing": "#4a86c5", "glass": "#9fd4ea", "eye_skin": "#f4f2ee"},
    size=150,
)

KINDS = (
    Kind(
        "car",
        ("car", "taxi", "truck", "van", "tractor", "jeep", "vehicle"),
        CAR,
        moves("walk", "hop"),
        "city",
        "large",
    ),
    Kind("bus", ("bus", "coach", "tram", "ambulance"), BUS, moves("walk", "hop"), "city", "large"),
    Kind("train", ("train", "locomotive", "engine", "subway"), TRAIN, moves("walk", "hop"), "train", "large"),
    Kind(
        "boat", ("boat", "sea", "sailboat", "submarine", "ferry", "canoe"), BOAT, moves("swim", "hop"), "sea", "large"
    ),
    Kind("rocket", ("rocket", "spaceship", "satellite", "ufo", "spacecraft"), ROCKET, moves("fly"), "space", "large"),
    Kind("balloon", ("balloon", "kite", "bubble"), BALLOON, moves("fly"), "garden", "small"),
    Kind(
        "plane",
        ("plane", "airplane", "aeroplane", "helicopter", "drone", "jet"),
        PLANE,
        moves("fly"),
        "sky",
        "large",
    ),
)
