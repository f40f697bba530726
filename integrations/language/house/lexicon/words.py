"""Closed classes, nouns, names, moods, times and traits."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.data import load


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    determiners: str
    possessives: str
    pronouns: str
    numbers: str
    prepositions: str
    conjunctions: str
    subordinators: str
    relatives: str
    modals: str
    be: str
    have: str
    do: str
    adverbs: str
    interjections: str
    adjectives: str
    nouns: dict[str, str]
    names: dict[str, str]
    titles: str
    relations: str
    moods: dict[str, str]
    times: dict[TimeOfDay, str]
    weathers: dict[Weather, str]
    seasons: str
    hero_names: dict[str, str]
    lists: dict[str, str]


class Trait(BaseModel):
    """A way of being, and what it is good for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = ""
    words: str
    temper: str
    gift: str
    """Completes "She was ..."."""
    look: str
    """What one sees of it."""


_FILE = load("lexicon/words.yaml", _File)
_TRAITS = load("lexicon/traits.yaml", dict[str, Trait])


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DETERMINERS = _set(_FILE.determiners)
POSSESSIVES = _set(_FILE.possessives)
PRONOUNS = _set(_FILE.pronouns)
PREPOSITIONS = _set(_FILE.prepositions)
CONJUNCTIONS = _set(_FILE.conjunctions)
SUBORDINATORS = _set(_FILE.subordinators)
RELATIVES = _set(_FILE.relatives)
MODALS = _set(_FILE.modals)
BE = _set(_FILE.be)
HAVE = _set(_FILE.have)
DO = _set(_FILE.do)
ADVERBS = _set(_FILE.adverbs)
INTERJECTIONS = _set(_FILE.interjections)
ADJECTIVES = _set(_FILE.adjectives)
TITLES = _set(_FILE.titles)
RELATIONS = _set(_FILE.relations)
SEASONS = _set(_FILE.seasons)
NUMBERS = {word: value for value, word in enumerate(_FILE.numbers.split()[:12], start=1)}
NUMBER_WORDS = _set(_FILE.numbers) | {"dozen"}
NOUN_GROUPS = {group: _set(words) for group, words in _FILE.nouns.items()}
NOUNS = frozenset(word for words in NOUN_GROUPS.values() for word in words)
FIRST_NAMES = {gender: _set(words) for gender, words in _FILE.names.items()}
ALL_FIRST_NAMES = frozenset(name for names in FIRST_NAMES.values() for name in names)
HERO_NAMES = {gender: tuple(words.split()) for gender, words in _FILE.hero_names.items()}
MOOD_WORDS = {word: mood for mood, words in _FILE.moods.items() for word in words.split()}
TIME_WORDS: dict[str, TimeOfDay] = {word: time for time, words in _FILE.times.items() for word in words.split()}
WEATHER_WORDS: dict[str, Weather] = {
    word: weather for weather, words in _FILE.weathers.items() for word in words.split()
}
LISTS = {name: _set(words) for name, words in _FILE.lists.items()}
"""Named lists that single rules ask for; an underscore stands for a space."""
FUNCTION_WORDS = (
    DETERMINERS
    | POSSESSIVES
    | PRONOUNS
    | PREPOSITIONS
    | CONJUNCTIONS
    | SUBORDINATORS
    | RELATIVES
    | MODALS
    | BE
    | HAVE
    | DO
    | ADVERBS
    | INTERJECTIONS
    | NUMBER_WORDS
)


@cache
def _traits() -> dict[str, Trait]:
    return {
        word: trait.model_copy(update={"id": name}) for name, trait in _TRAITS.items() for word in trait.words.split()
    }


def trait_of(word: str) -> Trait | None:
    """The way of being that a word names, if it names one."""
    return _traits().get(word.lower())


def gender_of_name(name: str) -> str:
    """f, m, or empty when the name says nothing."""
    parts = name.lower().split()[:2]
    first = parts[-1] if parts and parts[0] in TITLES else "".join(parts[:1])
    return next((gender for gender, names in FIRST_NAMES.items() if first in names), "")
