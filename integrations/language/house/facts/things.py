"""The thing a film is about, in all the ways sentences need it."""

import re
from dataclasses import dataclass

from integrations.language.house.english.forms import article, is_plural
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.lexicon.words import NOUN_GROUPS
from integrations.language.house.parse.phrases import Phrase

MEASURES = frozenset({"year", "month", "week", "day", "hour", "minute", "second", "time", "metre", "mile", "inch"})
_SKY = frozenset(
    {
        "moon",
        "sun",
        "star",
        "cloud",
        "rainbow",
        "sky",
        "planet",
        "comet",
        "mars",
        "wind",
        "rain",
        "snow",
        "thunder",
        "lightning",
    }
)


@dataclass(frozen=True)
class Thing:
    """A thing and its words."""

    noun: str
    definite: str
    """ "the moon", "her map"."""
    indefinite: str
    """ "a hug", "new shoes", "some sugar"."""
    bare: str
    """ "moon", "new shoes"."""
    plural: bool
    flags: frozenset[str]

    def slots(self) -> dict[str, str]:
        """{obj}, {an_obj}, {obj_bare}, {obj_it}, {obj_was}."""
        return {
            "obj": self.definite,
            "an_obj": self.indefinite,
            "obj_bare": self.bare,
            "obj_it": "them" if self.plural else "it",
            "obj_they": "they" if self.plural else "it",
            "obj_was": "were" if self.plural else "was",
        }


def thing_of(phrase: Phrase, his: str) -> Thing:
    """The thing a phrase names; `his` is the hero's possessive."""
    text = phrase.text.split(" that ")[0]
    head = phrase.head
    owner = phrase.owner
    if owner in ("his", "her", "its", "their"):
        owner = his
    many = phrase.plural or is_plural(text.split(" of ")[0].split()[-1])
    mass = head in NOUN_GROUPS["mass"] and not many
    proper = bool(phrase.name) and not phrase.determiner and not owner
    count = phrase.determiner if phrase.determiner in ("some", "many", "several") else ""
    definite = phrase.name if proper else f"{owner or 'the'} {text}"
    if proper or mass or many:
        indefinite = phrase.name if proper else f"{owner or count} {text}".strip()
    elif owner:
        indefinite = f"{owner} {text}"
    elif phrase.determiner == "the" or re.match(r"\w{3,}est\b|last |first |only ", text):
        indefinite = f"the {text}"
    else:
        indefinite = article(text)
    return Thing(head, definite, indefinite, text, many, flags_of(phrase, head, many=many, mass=mass))


def flags_of(phrase: Phrase, head: str, *, many: bool, mass: bool) -> frozenset[str]:
    """What sentences may take for granted about a thing."""
    found = {group for group in ("small", "big", "food", "abstract", "body") if head in NOUN_GROUPS[group]}
    kind = kind_of(phrase.text.split(" of ")[0])
    if phrase.being:
        found.add("being")
    if head in _SKY:
        found = {"sky"}
    if place_of(phrase.text.split(" of ")[0]) and "small" not in found:
        found.add("place")
    if (
        not found & {"big", "abstract", "place", "being", "sky", "food"}
        and kind.known
        and kind.family == "thing"
        and "big" not in kind.flags
    ):
        found.add("small")
    if "food" in found and not many and not mass:
        found.add("small")
    if mass:
        found.add("mass")
    if many:
        found.add("many")
    if phrase.owner:
        found.add("owned")
    if found & {"small", "big", "food"} and "abstract" not in found:
        found.add("solid")
    return frozenset(f"obj.{name}" for name in found)
