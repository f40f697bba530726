"""People in the clothes of their calling: rulers, heroes, sailors, makers and magicians."""

from dataclasses import replace
from functools import partial
from random import Random

from integrations.animatic.figures.kinds.kind import Kind, Move, moves
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hair import Beard, Hair
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.people import Age, cast_person, human
from integrations.animatic.figures.sheet import Feature, Sheet

_GOLD = "#ffd864"


def _costumed(kind: str, age: Age, outfit: Outfit, features: tuple[Feature, ...], draw: Random) -> Sheet:
    """Somebody else in the same clothes."""
    sheet = cast_person(kind, age, draw, outfit)
    own = tuple(part for part in sheet.features if not isinstance(part, Hat | Glasses))
    return replace(sheet, features=(*own, *features))


def _kind(
    words: tuple[str, ...], sheet: Sheet, age: Age, home: str, *worn: Feature, ways: frozenset[Move] | None = None
) -> Kind:
    outfit = sheet.outfit or Outfit(top=sheet.colour("top"))
    dressed = replace(sheet, features=(*sheet.features, *worn))
    return Kind(
        sheet.kind,
        words,
        dressed,
        ways or moves("walk", "swim", "hop"),
        home,
        cast=partial(_costumed, sheet.kind, age, outfit, worn),
    )


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
_PIRATE = human(
    "pirate",
    "man",
    skin="#e8ae82",
    hair_colour="#2b1b22",
    hair=Hair("spiky", "fluff"),
    features=(Beard("full"),),
    colours={"mouth_ink": "#c8704f"},
    outfit=Outfit(
        top="#fff1dc",
        bottom="#3a3f58",
        sleeve="long",
        pattern="stripes",
        print="#c8404a",
        vest="#5a3a2f",
        belt="#3a2f3f",
        shoe="#3a2f3f",
    ),
)
_ASTRONAUT = human(
    "astronaut",
    "woman",
    skin="#cf8f62",
    hair_colour="#3a2320",
    hair=Hair("round", "bob"),
    female=True,
    outfit=Outfit(
        top="#f4f2ee",
        bottom="#f4f2ee",
        sleeve="long",
        panel="#4a86c5",
        belt="#8d97a8",
        shoe="#8d97a8",
        stripe="#f08a3a",
    ),
)
_CHEF = human(
    "chef",
    "man",
    skin="#e8ae82",
    hair_colour="#4a2c22",
    hair=Hair("short", "none"),
    features=(Beard("moustache"),),
    outfit=Outfit(
        top="#fffaf0",
        bottom="#3d4b73",
        sleeve="long",
        buttons="#c8404a",
        scarf="#c8404a",
        apron="#f3e3c8",
        shoe="#3a2f3f",
    ),
)
_DOCTOR = human(
    "doctor",
    "woman",
    skin="#7f4c33",
    hair_colour="#2b1b22",
    hair=Hair("side", "bun"),
    female=True,
    outfit=Outfit(
        top="#fffaf0", cut="coat", bottom="#4f8f8f", sleeve="long", buttons="#8fb8c8", shoe="#fff1dc", collar="#8fd0c8"
    ),
)
_FARMER = human(
    "farmer",
    "man",
    skin="#f6c6a2",
    hair_colour="#d99a3d",
    hair=Hair("side", "fluff"),
    outfit=Outfit(
        top="#d8584a",
        bottom="#4a6a9f",
        sleeve="long",
        pattern="stripes",
        print="#f0a08a",
        overall="#4a6a9f",
        shoe="#5a3a2f",
    ),
)
_POLICE = human(
    "police officer",
    "man",
    skin="#a86b45",
    hair_colour="#2b1b22",
    hair=Hair("short", "none"),
    outfit=Outfit(
        top="#3f5f9f",
        bottom="#2f3b5f",
        sleeve="long",
        belt="#2b2430",
        tie="#22304f",
        collar="#3a5590",
        shoe="#2b2430",
        buttons="",
    ),
)
_FIREFIGHTER = human(
    "firefighter",
    "woman",
    skin="#f6c6a2",
    hair_colour="#8c2f2a",
    hair=Hair("side", "pony"),
    female=True,
    outfit=Outfit(
        top="#d8583f", bottom="#4a4652", sleeve="long", stripe="#f6e04a", belt="#3a2f3f", shoe="#2f2a34", zip="#f6e04a"
    ),
)
_DETECTIVE = human(
    "detective",
    "man",
    skin="#ffdcc2",
    hair_colour="#4a2c22",
    hair=Hair("short", "none"),
    features=(Beard("moustache"),),
    outfit=Outfit(
        top="#b08a5a",
        cut="coat",
        bottom="#4a3f3a",
        sleeve="long",
        shoe="#3a2f2a",
        buttons="#6a4a2f",
        scarf="#8a3f3a",
        collar="#9a784c",
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
_SAILOR = human(
    "sailor",
    "elder",
    skin="#e8ae82",
    hair_colour="#f1ece8",
    brow="#d9d2d0",
    hair=Hair("short", "none"),
    features=(Beard("full"),),
    colours={"mouth_ink": "#a8605a"},
    outfit=Outfit(
        top="#f3d35a", cut="coat", bottom="#34547a", sleeve="long", buttons="#34547a", shoe="#34547a", scarf="#34547a"
    ),
)
_MINER = human(
    "worker",
    "man",
    skin="#cf8f62",
    hair_colour="#2b1b22",
    hair=Hair("short", "none"),
    outfit=Outfit(top="#f08a3a", bottom="#3d4b73", sleeve="long", overall="#3d5f8f", shoe="#5a3a2f", belt="#5a3a2f"),
)
_ARTIST = human(
    "artist",
    "woman",
    skin="#e8ae82",
    hair_colour="#4a2c22",
    hair=Hair("bangs", "bob"),
    female=True,
    outfit=Outfit(
        top="#fff1dc",
        bottom="#34547a",
        sleeve="long",
        pattern="stripes",
        print="#34547a",
        apron="#d8b48a",
        shoe="#c8404a",
    ),
)
_SCIENTIST = human(
    "scientist",
    "man",
    skin="#f6c6a2",
    hair_colour="#cfcbd2",
    hair=Hair("widow", "spikes"),
    outfit=Outfit(
        top="#f7f4ee", cut="coat", bottom="#5a4a52", sleeve="long", buttons="#7fb0c8", shoe="#4a3a36", collar="#b9d8e0"
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
    _kind(
        ("wizard", "magician", "sorcerer", "mage", "warlock", "druid"),
        _WIZARD,
        "elder",
        "castle",
        Hat("wizard", "#5a4fb0"),
    ),
    _kind(("witch", "sorceress", "enchantress"), _WITCH, "woman", "forest", Hat("witch", "#43335a", band="#7a5fc0")),
    _kind(("king", "emperor", "sultan", "ruler", "pharaoh"), _KING, "man", "castle", Hat("crown")),
    _kind(("queen", "empress"), _QUEEN, "woman", "castle", Hat("crown")),
    _kind(("princess",), _PRINCESS, "woman", "castle", Hat("tiara")),
    _kind(("prince",), _PRINCE, "man", "castle", Hat("crown")),
    _kind(
        ("knight", "soldier", "warrior", "guard", "paladin", "samurai"),
        _KNIGHT,
        "man",
        "castle",
        Hat("knight", "#c8404a"),
    ),
    _kind(("pirate", "buccaneer"), _PIRATE, "man", "ship", Hat("pirate", "#3a3040", band=_GOLD)),
    _kind(
        ("astronaut", "cosmonaut", "spaceman", "space explorer"), _ASTRONAUT, "woman", "space", Hat("bubble", "#8d97a8")
    ),
    _kind(("chef", "cook", "baker", "pastry chef", "waiter", "barista"), _CHEF, "man", "kitchen", Hat("chef")),
    _kind(("doctor", "nurse", "surgeon", "vet", "dentist"), _DOCTOR, "woman", "hospital"),
    _kind(
        ("farmer", "gardener", "shepherd", "cowboy", "rancher", "scarecrow"),
        _FARMER,
        "man",
        "farm",
        Hat("straw", "#ecc873"),
    ),
    _kind(
        ("police officer", "policeman", "cop", "officer", "sheriff"), _POLICE, "man", "street", Hat("police", "#2f4a80")
    ),
    _kind(("firefighter", "fireman"), _FIREFIGHTER, "woman", "street", Hat("helmet", "#d8423f", "#f6e04a")),
    _kind(
        ("detective", "spy", "inspector", "agent"),
        _DETECTIVE,
        "man",
        "street",
        Hat("bowler", "#8a6a44", band="#4a3a2f"),
    ),
    _kind(
        ("superhero", "superheroine", "supergirl", "superman"), _HERO, "woman", "city", ways=moves("walk", "fly", "hop")
    ),
    _kind(("santa", "santa claus", "father christmas"), _SANTA, "elder", "winter", Hat("santa", "#d8423f")),
    _kind(
        ("sailor", "fisherman", "captain", "lighthouse keeper", "seaman"),
        _SAILOR,
        "elder",
        "harbour",
        Hat("cap", "#34547a"),
    ),
    _kind(
        ("worker", "builder", "miner", "carpenter", "mechanic", "engineer", "plumber"),
        _MINER,
        "man",
        "street",
        Hat("helmet", "#f6c945", "#d9a030"),
    ),
    _kind(
        ("artist", "painter", "potter", "sculptor", "writer", "poet"),
        _ARTIST,
        "woman",
        "living_room",
        Hat("beanie", "#c8404a"),
    ),
    _kind(("scientist", "professor", "inventor", "chemist"), _SCIENTIST, "man", "office", Glasses("round", "#3a2433")),
    _kind(
        ("fairy", "angel", "pixie", "sprite"),
        _FAIRY,
        "child",
        "meadow",
        Hat("wreath", "#f5a0bf"),
        ways=moves("walk", "fly", "hop"),
    ),
    _kind(("elf", "gnome", "dwarf", "leprechaun"), _ELF, "child", "forest", Hat("party", "#4f9a5a", band="#c8404a")),
)
