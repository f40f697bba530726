"""Courts and tales: rulers, heroes, magicians and small folk."""

from integrations.animatic.figures.costume import costumed_kind
from integrations.animatic.figures.kinds.kind import moves
from integrations.animatic.figures.parts.hair import Beard, Hair
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.people import human

_GOLD = "#ffd864"

_WIZARD = human(
    "wizard",
    "elder",
    skin="#f6c6a2",
    hair_colour="#efeaf2",
    brow="#d9d2de",
    hair=Hair("bald", "none"),
    bushy_brows=True,
    features=(Beard("long"),),
    colours={"mouth_ink": "#a8605a"},
    outfit=Outfit(
        top="#5a4fb0",
        cut="robe",
        bottom="#5a4fb0",
        sleeve="long",
        trim=_GOLD,
        sash=_GOLD,
        shoe="#4a3a6a",
        buttons=_GOLD,
    ),
)

_WITCH = human(
    "witch",
    "woman",
    skin="#f6d3b8",
    hair_colour="#b5652d",
    hair=Hair("part", "wavy", 1.7),
    eyes="#5a7a3f",
    female=True,
    outfit=Outfit(top="#4a3a5f", cut="dress", sleeve="long", shoe="#2f2438", trim="#7a5fc0", sash="#7a5fc0"),
)

_KING = human(
    "king",
    "man",
    skin="#f6c6a2",
    hair_colour="#b5652d",
    hair=Hair("short", "fluff"),
    features=(Beard("full"),),
    colours={"mouth_ink": "#5b3030"},
    outfit=Outfit(
        top="#a83a4a",
        cut="robe",
        bottom="#5a2f3a",
        sleeve="long",
        trim="#fff6e6",
        sash=_GOLD,
        shoe="#5a2f3a",
        buttons=_GOLD,
        cape="#7a2f4a",
        collar="#fff6e6",
    ),
)

_QUEEN = human(
    "queen",
    "woman",
    skin="#a86b45",
    hair_colour="#2b1b22",
    hair=Hair("part", "bun"),
    female=True,
    outfit=Outfit(
        top="#5f4fa8",
        cut="robe",
        sleeve="long",
        trim=_GOLD,
        sash=_GOLD,
        shoe="#4a3a7a",
        cape="#43397f",
        collar="#fff6e6",
    ),
)

_PRINCESS = human(
    "princess",
    "woman",
    skin="#ffdcc2",
    hair_colour="#ecc873",
    hair=Hair("part", "long", 1.9),
    eyes="#3f6f8f",
    female=True,
    outfit=Outfit(
        top="#f5a0bf",
        cut="robe",
        sleeve="short",
        trim="#fff6e6",
        sash="#d86a9c",
        shoe="#d86a9c",
        print="#fff6e6",
        buttons="#fff6e6",
    ),
)

_PRINCE = human(
    "prince",
    "man",
    skin="#cf8f62",
    hair_colour="#4a2c22",
    hair=Hair("side", "fluff"),
    outfit=Outfit(
        top="#3f6fb0",
        bottom="#f3e3c8",
        sleeve="long",
        shoe="#5a3a2f",
        belt="#5a3a2f",
        collar=_GOLD,
        buttons=_GOLD,
        cape="#a83a4a",
        print=_GOLD,
    ),
)

_KNIGHT = human(
    "knight",
    "man",
    skin="#f6c6a2",
    hair_colour="#7a4526",
    hair=Hair("short", "none"),
    outfit=Outfit(
        top="#b9c2cf",
        bottom="#8d97a8",
        sleeve="long",
        shoe="#6f798c",
        belt="#5a3a2f",
        emblem="cross",
        print="#c8404a",
        cape="#c8404a",
    ),
)

_HERO = human(
    "superhero",
    "woman",
    skin="#cf8f62",
    hair_colour="#2b1b22",
    hair=Hair("side", "pony"),
    female=True,
    outfit=Outfit(
        top="#3f6fc8",
        bottom="#3f6fc8",
        sleeve="long",
        emblem="bolt",
        print=_GOLD,
        belt=_GOLD,
        cape="#e2483f",
        shoe="#e2483f",
    ),
)

_SANTA = human(
    "santa",
    "elder",
    skin="#ffdcc2",
    hair_colour="#f7f4f7",
    brow="#e4dfe4",
    hair=Hair("short", "none"),
    features=(Beard("long"),),
    colours={"mouth_ink": "#b0605a"},
    outfit=Outfit(
        top="#d8423f",
        cut="coat",
        bottom="#c83a38",
        sleeve="long",
        trim="#fffaf0",
        sash="#3a2f3f",
        shoe="#3a2f3f",
        buttons="#fffaf0",
    ),
)

_FAIRY = human(
    "fairy",
    "child",
    skin="#ffdcc2",
    hair_colour="#f2a8c8",
    hair=Hair("side", "buns"),
    eyes="#5a7a3f",
    female=True,
    outfit=Outfit(
        top="#9fd8a8", cut="dress", sleeve="short", trim="#fff6e6", sash="#f5a0bf", shoe="#5fae74", wings="#e4f3fb"
    ),
)

_ELF = human(
    "elf",
    "child",
    skin="#f6c6a2",
    hair_colour="#d99a3d",
    hair=Hair("spiky", "spikes"),
    eyes="#3f6f8f",
    outfit=Outfit(top="#4f9a5a", bottom="#8a5a3c", sleeve="long", belt="#5a3a2f", collar="#c8404a", shoe="#c8404a"),
)

KINDS = (
    costumed_kind(
        ("wizard", "magician", "sorcerer", "mage", "warlock", "druid"),
        _WIZARD,
        "elder",
        "castle",
        Hat("wizard", "#5a4fb0"),
    ),
    costumed_kind(
        ("witch", "sorceress", "enchantress"), _WITCH, "woman", "forest", Hat("witch", "#43335a", band="#7a5fc0")
    ),
    costumed_kind(("king", "emperor", "sultan", "ruler", "pharaoh"), _KING, "man", "castle", Hat("crown")),
    costumed_kind(("queen", "empress"), _QUEEN, "woman", "castle", Hat("crown")),
    costumed_kind(("princess",), _PRINCESS, "woman", "castle", Hat("tiara")),
    costumed_kind(("prince",), _PRINCE, "man", "castle", Hat("crown")),
    costumed_kind(
        ("knight", "soldier", "warrior", "guard", "paladin", "samurai"),
        _KNIGHT,
        "man",
        "castle",
        Hat("knight", "#c8404a"),
    ),
    costumed_kind(
        ("superhero", "superheroine", "supergirl", "superman"), _HERO, "woman", "city", ways=moves("walk", "fly", "hop")
    ),
    costumed_kind(("santa", "santa claus", "father christmas"), _SANTA, "elder", "snowfield", Hat("santa", "#d8423f")),
    costumed_kind(
        ("fairy", "angel", "pixie", "sprite"),
        _FAIRY,
        "child",
        "meadow",
        Hat("wreath", "#f5a0bf"),
        ways=moves("walk", "fly", "hop"),
    ),
    costumed_kind(
        ("elf", "gnome", "dwarf", "leprechaun"), _ELF, "child", "forest", Hat("party", "#4f9a5a", band="#c8404a")
    ),
)
