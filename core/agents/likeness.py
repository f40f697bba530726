"""The nearest thing a studio can show for a word: exact, singular, last part of a compound, trade, nearest spelling."""

import re
from collections.abc import Callable, Iterable

from rapidfuzz import fuzz, process

from core.domain.repertoire import Repertoire

_TRADES = re.compile(r"\w{3,}(?:er|ist|ian|or|man|woman|eer)$")
_NO_TRADES = frozenset(
    {
        *("scooter", "letter", "tractor", "water", "river", "paper", "computer", "toaster", "printer", "mirror"),
        *("number", "flower", "tower", "ladder", "hammer", "feather", "winter", "summer", "butter", "spider"),
        *("corner", "dinner", "door", "floor", "motor", "razor", "anchor", "meteor", "monster", "tiger", "otter"),
    }
)
_PEOPLE = frozenset(
    {"people", "persons", "everybody", "everyone", "crowd", "neighbours", "neighbors", "guests", "family", "folk"}
    | {"somebody", "someone", "friends", "children", "villagers", "audience", "team", "couple", "pair", "visitors"}
)
_STYLE_FAMILIES = (
    ("watercolor", "oil_painting", "ghibli", "ukiyo_e", "sketch", "cinematic", "documentary", "photorealistic"),
    ("paper_cutout", "puppet", "claymation", "stop_motion", "lego", "low_poly", "3d", "cartoon"),
    ("cartoon", "anime", "comic", "manga", "paper_cutout"),
    ("noir", "black_and_white", "found_footage", "vhs"),
    ("pixel_art", "vaporwave", "retro_80s", "cyberpunk", "steampunk"),
)
"""Styles that look alike: any of a family may stand in for another."""
_SURE = 92
"""Spelling likeness, out of 100, from which two words count as one: lets typing errors through, not other words."""


def nearest_kind(repertoire: Repertoire, *words: str) -> str:
    """The kind that shows the first word that means one; a person for a trade or a crowd; else `thing`."""
    meanings = {word: kind.id for kind in repertoire.kinds for word in (kind.id, *kind.words)}
    found = _first(_meaning(meanings), words)
    if found:
        return found
    if any(_is_person(_last(word)) for word in words):
        return _first(_meaning(meanings), ("person", "man", "woman")) or "thing"
    return "thing"


def _is_person(noun: str) -> bool:
    return noun in _PEOPLE or (_TRADES.match(noun) is not None and noun not in _NO_TRADES)


def nearest_set(repertoire: Repertoire, *words: str, interior: bool = False) -> str:
    """The set that shows the first word that means one; else the first set that is as much indoors."""
    meanings = {word: entry.id for entry in repertoire.sets for word in (entry.id, *entry.words)}
    found = _first(_meaning(meanings), words)
    if found:
        return found
    return next((s.id for s in repertoire.sets if s.interior == interior), next((s.id for s in repertoire.sets), ""))


def nearest_style(repertoire: Repertoire, style: str) -> str:
    """The style itself when the studio has it, else the first of its kin that it has, else the studio's first."""
    if repertoire.anything or style in repertoire.styles:
        return style
    kin = next((family for family in _STYLE_FAMILIES if style in family), ())
    return next((near for near in kin if near in repertoire.styles), repertoire.styles[0])


def _first(look_up: Callable[[str], str], words: Iterable[str]) -> str:
    return next((found for word in words if (found := look_up(word))), "")


def _meaning(meanings: dict[str, str]) -> Callable[[str], str]:
    def look_up(phrase: str) -> str:
        phrase = phrase.casefold().strip()
        if not phrase:
            return ""
        for word in _readings(phrase):
            if word in meanings:
                return meanings[word]
        close = process.extractOne(_last(phrase), meanings.keys(), scorer=fuzz.ratio, score_cutoff=_SURE)
        return meanings[close[0]] if close else ""

    return look_up


def _readings(phrase: str) -> Iterable[str]:
    """The phrase, then each of its words from the last, each as written and in the singular."""
    yield from _numbers(phrase)
    for word in reversed(re.findall(r"[\w'-]+", phrase)):
        yield from _numbers(word)
        if "-" in word:
            yield from _numbers(word.rsplit("-", 1)[-1])


def _numbers(word: str) -> Iterable[str]:
    yield word
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("ves"):
        yield word[:-3] + "f"
    if word.endswith("es"):
        yield word[:-2]
    if word.endswith("s"):
        yield word[:-1]


def _last(phrase: str) -> str:
    words = re.findall(r"[\w'-]+", phrase.casefold())
    return words[-1] if words else ""
