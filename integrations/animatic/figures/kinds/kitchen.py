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

KINDS = (
    Kind("teapot", ("teapot", "kettle", "pot", "jug", "watering can", "coffee pot"), TEAPOT, _ABLE, "kitchen", "small"),
    Kind("cup", ("cup", "mug", "coffee", "tea", "cocoa", "bowl", "glass"), CUP, _ABLE, "kitchen", "tiny"),
)
