"""Turns a look into a sheet: the individual, its colours, what it wears and its traits."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache

from integrations.animatic.drawing.colour import lighten
from integrations.animatic.figures.kinds.registry import KINDS, THING, nearest_kind
from integrations.animatic.figures.objects import any_object
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hair import Beard
from integrations.animatic.figures.parts.hats import HATS, Hat
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.sheet import Feature, Sheet


@dataclass(frozen=True)
class Look:
    """Everything that decides how a character looks.

    `kind` is the id of a kind; `word` the noun it stands for, which objects without a recipe wear
    on a label. `seed` picks the individual: 0 is the model sheet. `colours` are pairs of a role
    (skin, hair, top, scarf ...) and '#rrggbb'. Wardrobe words and traits nobody knows are ignored.
    """

    kind: str
    word: str = ""
    seed: int = 0
    colours: tuple[tuple[str, str], ...] = ()
    wardrobe: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()


_HAT_WORDS: Mapping[str, str] = {
    "hat": "straw",
    "top hat": "top",
    "cowboy hat": "cowboy",
    "sun hat": "sun",
    "straw hat": "straw",
    "wizard hat": "wizard",
    "witch hat": "witch",
    "pirate hat": "pirate",
    "party hat": "party",
    "santa hat": "santa",
    "chef hat": "chef",
    "bowler hat": "bowler",
    "woolly hat": "beanie",
    "baseball cap": "cap",
    "hard hat": "helmet",
    "space helmet": "bubble",
    "ribbon": "bow",
    "flower crown": "wreath",
}
_ROLE_WORDS: Mapping[str, str] = {
    "body": "skin",
    "fur": "skin",
    "feathers": "skin",
    "main": "skin",
    "eyes": "iris",
    "eye": "iris",
    "clothes": "top",
    "shirt": "top",
    "coat": "top",
    "dress": "top",
    "jacket": "top",
    "robe": "top",
    "sweater": "top",
    "trousers": "bottom",
    "pants": "bottom",
    "shoes": "shoe",
    "boots": "shoe",
    "wings": "wing",
}
_CLOTH_COLOURS: Mapping[str, str] = {
    "scarf": "#c8404a",
    "cape": "#c8344f",
    "apron": "#fff1dc",
    "tie": "#34547a",
    "vest": "#34547a",
    "belt": "#5a3a2f",
    "collar": "#fff6e6",
    "wings": "#e4f3fb",
}
_SIZES: Mapping[str, float] = {
    "tiny": 0.62,
    "small": 0.8,
    "little": 0.8,
    "short": 0.86,
    "young": 0.86,
    "baby": 0.7,
    "tall": 1.14,
    "big": 1.18,
    "large": 1.18,
    "huge": 1.36,
    "giant": 1.5,
}
_OLD = frozenset({"old", "elderly", "ancient", "aged"})
_YOUNG = frozenset({"young", "baby", "little"})
_GREY = "#d9d4d9"


@lru_cache(256)
def sheet_of(look: Look) -> Sheet:
    """The sheet of a look; an unknown kind becomes the nearest one."""
    kind_id = look.kind if look.kind in KINDS else nearest_kind(look.kind)
    kind_id = _aged(kind_id, look.traits)
    if kind_id == THING:
        sheet = any_object(look.word or look.kind, look.seed)
    else:
        sheet = replace(KINDS[kind_id].individual(look.seed), word=look.word)
    sheet = _old(sheet) if _OLD & set(look.traits) and kind_id != "elder" else sheet
    for word in look.wardrobe:
        sheet = _wearing(sheet, word.strip().lower())
    return _recoloured(sheet, look.colours)


def size_of(look: Look) -> float:
    """How much larger than its kind an individual is drawn."""
    factor = 1.0
    for trait in look.traits:
        factor *= _SIZES.get(trait.strip().lower(), 1.0)
    return min(1.6, max(0.5, factor))


def _aged(kind_id: str, traits: tuple[str, ...]) -> str:
    if kind_id in ("man", "woman"):
        if _OLD & set(traits):
            return "elder"
        if "baby" in traits:
            return "child"
    return kind_id


def _old(sheet: Sheet) -> Sheet:
    """Age in an animal: a greyer coat and bushy brows."""
    palette = dict(sheet.palette)
    if sheet.has("hair"):
        palette |= {"hair": _GREY, "brow": _GREY}
    else:
        palette["skin"] = lighten(sheet.colour("skin"), 0.22)
        palette["brow"] = _GREY
    return replace(sheet, palette=palette, face=replace(sheet.face, bushy_brows=True))


def _wearing(sheet: Sheet, word: str) -> Sheet:
    shape = _HAT_WORDS.get(word, word)
    if shape in HATS:
        return _with_hat(sheet, Hat(shape, "hat"))
    if word in ("glasses", "spectacles", "sunglasses", "goggles"):
        glasses = Glasses("dark" if word == "sunglasses" else "round")
        return replace(sheet, features=(*_without(sheet, Glasses), glasses))
    if word in ("beard", "moustache", "mustache") and sheet.has("hair"):
        beard = Beard("full" if word == "beard" else "moustache")
        return replace(sheet, features=(*_without(sheet, Beard), beard))
    return _dressed(sheet, word)


def _with_hat(sheet: Sheet, hat: Hat) -> Sheet:
    return replace(sheet, features=(*_without(sheet, Hat), hat))


def _without(sheet: Sheet, part: type[Feature]) -> tuple[Feature, ...]:
    return tuple(feature for feature in sheet.features if not isinstance(feature, part))


def _dressed(sheet: Sheet, word: str) -> Sheet:
    colour = _CLOTH_COLOURS.get(word)
    if colour is None:
        return sheet
    if sheet.body.name == "biped":
        outfit = sheet.outfit or Outfit(top=sheet.colour("skin"))
        return replace(sheet, outfit=replace(outfit, **{word: colour}))
    if word == "scarf":
        return replace(sheet, palette={**sheet.palette, "scarf": colour})
    return sheet


_OUTFIT_COLOURS = frozenset(field.name for field in fields(Outfit)) - {
    "cut",
    "sleeve",
    "hem",
    "pattern",
    "emblem",
}


def _recoloured(sheet: Sheet, colours: tuple[tuple[str, str], ...]) -> Sheet:
    for role, colour in colours:
        sheet = _with_colour(sheet, _ROLE_WORDS.get(role.strip().lower(), role.strip().lower()), colour)
    return sheet


def _with_colour(sheet: Sheet, role: str, colour: str) -> Sheet:
    if not _is_colour(colour):
        return sheet
    outfit = sheet.outfit
    if outfit and role in _OUTFIT_COLOURS:
        sheet = replace(sheet, outfit=replace(outfit, **{role: colour}))
    if outfit and role == "skin" and outfit.top == sheet.colour("skin"):
        # A bare body is dressed in its own skin.
        sheet = replace(sheet, outfit=replace(outfit, top=colour))
    return replace(sheet, palette={**sheet.palette, role: colour})


def _is_colour(text: str) -> bool:
    digits = text[1:]
    return text.startswith("#") and len(digits) == 6 and all(c in "0123456789abcdefABCDEF" for c in digits)
