"""Recognises hero, place and wish of a line in the languages that have word lists of their own."""

import re
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.data import load
from integrations.language.house.lexicon.places import settings

LANGUAGES = ("es", "fr", "de", "pt", "it", "ja", "zh")
WITHOUT_SPACES = ("ja", "zh")
ENDS = " .!?。！？、，,;:…"


class LanguageFile(BaseModel):
    """The word lists of a language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    heroes: tuple[str, ...]
    places: tuple[str, ...]
    find: str
    learn: str
    night: str
    rain: str
    snow: str
    object: str
    his: tuple[str, ...]
    nobody: tuple[str, str]
    helpers: tuple[str, ...]
    about: str
    """ "This story has a hero", said when the idea itself is in another language."""
    wrapper: str
    """What is wrapped around ideas: "crea un video sobre"."""


@dataclass(frozen=True)
class Noun:
    """A word of the language with what it is."""

    word: str
    kind: str
    definite: str


@dataclass(frozen=True)
class Reading:
    """What was recognised in a line."""

    hero: Noun
    place: Noun | None
    family: str
    object: str
    time: TimeOfDay
    weather: Weather


def kind_in(text: str, language: str) -> str:
    """The plain English noun for the hero of a line in one of the languages."""
    return reading_of(unwrapped(text, language), language).hero.kind


def unwrapped(text: str, language: str) -> str:
    """The idea without "make a film about"."""
    found = re.sub(
        language_file(language).wrapper, "", re.sub(r"\s+", " ", text).strip(ENDS), flags=re.IGNORECASE
    ).strip(ENDS)
    return found or text


@cache
def language_file(language: str) -> LanguageFile:
    """The words of a language."""
    return load(f"languages/{language}.yaml", LanguageFile)


def noun_of(row: str, language: str) -> Noun:
    """A row of a word list: word, nearest English noun, article."""
    word, kind, article = (*row.split(" "), "")[:3]
    article = article.strip('"')
    definite = f"{article}{word}" if article.endswith("'") or not article else f"{article} {word}"
    return Noun(word, kind, word if language in WITHOUT_SPACES else definite)


def reading_of(text: str, language: str) -> Reading:
    """What is recognised in a line; what is not stays empty."""
    file = language_file(language)
    low = text.lower()
    hero = _first(file.heroes, low, language)
    family, thing = "any", ""
    if _any(file.find, low, language):
        found = re.search(file.object, text, re.IGNORECASE if language != "de" else 0)
        thing = "".join(part for part in found.groups() if part).strip() if found else ""
        family = "find" if thing else "any"
    if family == "any" and _any(file.learn, low, language):
        family = "learn"
    place = _first(
        file.places, low.replace(thing.lower(), " ", 1) if thing else low, language, skip=hero.word if hero else ""
    )
    time: TimeOfDay = "evening" if _any(file.night, low, language) else "morning"
    weather: Weather = (
        "rain" if _any(file.rain, low, language) else "snow" if _any(file.snow, low, language) else "clear"
    )
    return Reading(
        hero or Noun(file.nobody[0], file.nobody[1], file.nobody[0]), _place_noun(place), family, thing, time, weather
    )


def _place_noun(place: Noun | None) -> Noun | None:
    if place is None:
        return None
    setting = {"city": "street"}.get(place.kind, place.kind)
    return Noun(place.word, setting if setting in settings() else "village", place.definite)


def _first(rows: tuple[str, ...], low: str, language: str, skip: str = "") -> Noun | None:
    """The listed word that stands first in the line, the longer one where two begin together."""
    best: tuple[int, int, Noun] | None = None
    for row in rows:
        noun = noun_of(row, language)
        at = _position(noun.word.lower(), low, language)
        if at >= 0 and noun.word != skip and (best is None or (at, -len(noun.word)) < (best[0], best[1])):
            best = (at, -len(noun.word), noun)
    return best[2] if best else None


def _position(word: str, low: str, language: str) -> int:
    if language in WITHOUT_SPACES:
        return low.find(word)
    found = re.search(rf"(?<!\w){re.escape(word)}(?:s|es|en|n)?(?!\w)", low)
    return found.start() if found else -1


def _any(words: str, low: str, language: str) -> bool:
    return any(_position(word, low, language) >= 0 for word in words.split())
