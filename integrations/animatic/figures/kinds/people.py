"""People of four ages; every seed is somebody else."""

from functools import partial

from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hair import Beard, Hair
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.people import cast_person, human

_ABLE = moves("walk", "swim", "hop")

CHILD = human(
    "child",
    "child",
    skin="#cf8f62",
    hair_colour="#3a2320",
    brow="#2b1b22",
    hair=Hair("bangs", "pigtails"),
    eyes="#5b3422",
    female=True,
    colours={"accent": "#f6c945", "blush": "#ff6f61"},
    outfit=Outfit(
        top="#f6c945",
        cut="dress",
        pattern="dots",
        sleeve="short",
        sock="#fff6e6",
        shoe="#d8483f",
        trim="#fff6e6",
        print="#fff6e6",
    ),
)
WOMAN = human(
    "woman",
    "woman",
    skin="#f6c6a2",
    hair_colour="#8c3b2a",
    brow="#6b2d22",
    hair=Hair("side", "long", 1.7),
    eyes="#4f7a4a",
    female=True,
    outfit=Outfit(
        top="#f3e3c8",
        cut="skirt",
        skirt="#3f8f8f",
        sleeve="long",
        shoe="#7a3b32",
        collar="#fff6e6",
        trim="#f6c945",
        print="#e2574c",
    ),
)
MAN = human(
    "man",
    "man",
    skin="#7f4c33",
    hair_colour="#2b1b22",
    brow="#1f1418",
    hair=Hair("short", "none"),
    eyes="#4a2c1c",
    features=(Beard("full"),),
    colours={"mouth_ink": "#d98a6a"},
    outfit=Outfit(
        top="#e2803c",
        bottom="#34405f",
        sleeve="long",
        vest="#34547a",
        shoe="#4a2f28",
        belt="#5a3a2f",
        collar="#fff1dc",
    ),
)
ELDER = human(
    "elder",
    "elder",
    skin="#ffdcc2",
    hair_colour="#e4dfe4",
    brow="#b9b0bb",
    hair=Hair("part", "bun"),
    eyes="#4a86a5",
    female=True,
    features=(Glasses("round", "#b0603a"),),
    outfit=Outfit(
        top="#8a6bb8",
        cut="dress",
        sleeve="long",
        shoe="#5a4a6a",
        collar="#fff6e6",
        trim="#d9c8ef",
        sash="#d9c8ef",
    ),
)

KINDS = (
    Kind(
        "child",
        (
            "child",
            "kid",
            "girl",
            "boy",
            "daughter",
            "son",
            "toddler",
            "student",
            "pupil",
            "orphan",
            "sister",
            "brother",
        ),
        CHILD,
        _ABLE,
        "garden",
        "small",
        partial(cast_person, "child", "child"),
    ),
    Kind(
        "woman",
        (
            "woman",
            "lady",
            "mother",
            "mom",
            "mum",
            "aunt",
            "wife",
            "girlfriend",
            "teacher",
            "dancer",
            "singer",
            "heroine",
        ),
        WOMAN,
        _ABLE,
        "city",
        cast=partial(cast_person, "woman", "woman"),
    ),
    Kind(
        "man",
        (
            "man",
            "gentleman",
            "father",
            "dad",
            "uncle",
            "husband",
            "boyfriend",
            "guy",
            "person",
            "human",
            "hero",
            "keeper",
        ),
        MAN,
        _ABLE,
        "city",
        cast=partial(cast_person, "man", "man"),
    ),
    Kind(
        "elder",
        ("elder", "grandmother", "grandma", "granny", "grandfather", "grandpa", "grandparent", "pensioner", "hermit"),
        ELDER,
        _ABLE,
        "house",
        cast=partial(cast_person, "elder", "elder"),
    ),
)
