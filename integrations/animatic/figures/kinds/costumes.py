"""People in the clothes of their calling: sailors, makers, helpers, seekers."""

from integrations.animatic.figures.costume import costumed_kind
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hair import Beard, Hair
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.people import human

_GOLD = "#ffd864"

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

KINDS = (
    costumed_kind(("pirate", "buccaneer"), _PIRATE, "man", "sea", Hat("pirate", "#3a3040", band=_GOLD)),
    costumed_kind(
        ("astronaut", "cosmonaut", "spaceman", "space explorer"), _ASTRONAUT, "woman", "space", Hat("bubble", "#8d97a8")
    ),
    costumed_kind(("chef", "cook", "baker", "pastry chef", "waiter", "barista"), _CHEF, "man", "kitchen", Hat("chef")),
    costumed_kind(("doctor", "nurse", "surgeon", "vet", "dentist"), _DOCTOR, "woman", "hospital"),
    costumed_kind(
        ("farmer", "gardener", "shepherd", "cowboy", "rancher", "scarecrow"),
        _FARMER,
        "man",
        "farm",
        Hat("straw", "#ecc873"),
    ),
    costumed_kind(
        ("police officer", "policeman", "cop", "officer", "sheriff"), _POLICE, "man", "city", Hat("police", "#2f4a80")
    ),
    costumed_kind(("firefighter", "fireman"), _FIREFIGHTER, "woman", "city", Hat("helmet", "#d8423f", "#f6e04a")),
    costumed_kind(
        ("detective", "spy", "inspector", "agent"),
        _DETECTIVE,
        "man",
        "city",
        Hat("bowler", "#8a6a44", band="#4a3a2f"),
    ),
    costumed_kind(
        ("sailor", "fisherman", "captain", "lighthouse keeper", "seaman"),
        _SAILOR,
        "elder",
        "beach",
        Hat("cap", "#34547a"),
    ),
    costumed_kind(
        ("worker", "builder", "miner", "carpenter", "mechanic", "engineer", "plumber"),
        _MINER,
        "man",
        "city",
        Hat("helmet", "#f6c945", "#d9a030"),
    ),
    costumed_kind(
        ("artist", "painter", "potter", "sculptor", "writer", "poet"),
        _ARTIST,
        "woman",
        "house",
        Hat("beanie", "#c8404a"),
    ),
    costumed_kind(
        ("scientist", "professor", "inventor", "chemist"), _SCIENTIST, "man", "office", Glasses("round", "#3a2433")
    ),
)
