"""Sun, moon, stars, clouds and what falls from them, with a face."""

from dataclasses import replace

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import FACE, actor
from integrations.animatic.figures.parts.growths import Ruff
from integrations.animatic.figures.plans.thing import Layer, Thing, lump, oval, spark

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

KINDS = (
    Kind("sun", ("sun", "sunshine"), SUN, _SKY, "meadow", "large"),
    Kind("moon", ("moon", "crescent"), MOON, _SKY, "sky", "large"),
    Kind("star", ("star", "comet", "meteor", "shooting star", "starfish"), STAR, _SKY, "sky", "small"),
    Kind("cloud", ("cloud", "fog", "wind", "storm cloud", "rain cloud"), CLOUD, _SKY, "meadow", "large"),
    Kind("drop", ("drop", "raindrop", "droplet", "tear", "puddle"), DROP, _ABLE, "meadow", "tiny"),
    Kind("snowflake", ("snowflake", "icicle", "snow"), SNOWFLAKE, _SKY, "snowfield", "tiny"),
)
