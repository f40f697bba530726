"""From an idea to a whole film: reads the line, finds its form, writes it. Pure: the same arguments give the same
film."""

import re
from dataclasses import replace
from functools import lru_cache

from core.domain.vocabulary import Mood
from core.errors import EmptyIdea, UnreadableIdea
from integrations.language.house.english.forms import article
from integrations.language.house.facts.moods import mood_for
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Order
from integrations.language.house.formats.forms import FORMS
from integrations.language.house.formats.told import told
from integrations.language.house.languages.reading import LANGUAGES, kind_in
from integrations.language.house.languages.writer import (
    LANGUAGE_FRAME,
    UNTRANSLATED,
    write_in_language,
    write_translated,
)
from integrations.language.house.parse.languages import language_of
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.story import story_film

_LETTER = re.compile(r"[^\W\d_]", re.UNICODE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def cleaned(idea: str) -> str:
    """The idea without control characters. EmptyIdea when there is none, UnreadableIdea when no word is in it."""
    lines = (re.sub(r"\s+", " ", _CONTROL.sub(" ", line)).strip() for line in idea.splitlines())
    text = "\n".join(line for line in lines if line)
    if not text:
        raise EmptyIdea
    if len(_LETTER.findall(text)) < 1:
        raise UnreadableIdea(text[:40])
    return text


def mood_of_idea(idea: str, language: str, tones: tuple[str, ...]) -> Mood:
    """The mood that tones and words ask for."""
    return mood_for(read(cleaned(idea), language), tones)


@lru_cache(maxsize=64)
def composed(idea: str, language: str, seed: int, seconds: int, scenes: int | None, mood: Mood) -> Film:
    """The film. EmptyIdea or UnreadableIdea when there is nothing to film."""
    text = cleaned(idea)
    spoken = language_of(text)
    if language and language != spoken:
        return _in_another_language(text, spoken, language, Order(read(text, spoken), seed, seconds, scenes, mood))
    return _film(Order(read(text, spoken), seed, seconds, scenes, mood))


def _film(order: Order) -> Film:
    frame = order.frame
    if frame.language != "en":
        return write_in_language(order)
    if frame.format in FORMS:
        return FORMS[frame.format](order)
    if frame.shape == "told":
        return told(order)
    return story_film(frame, order.seed, order.mood, order.seconds, order.scenes)


def _in_another_language(text: str, spoken: str, asked: str, order: Order) -> Film:
    """The idea is in one language and the film wanted in another; the house does not translate and says so."""
    kind = _kind_of_hero(text, spoken, order)
    if asked in LANGUAGES:
        return write_translated(replace(order, frame=replace(order.frame, language=asked)), kind)
    if asked == "en":
        film = _film(replace(order, frame=read(article(kind), "en")))
        return replace(film, notes=(*film.notes, UNTRANSLATED))
    film = _film(order)
    return replace(film, notes=(*film.notes, LANGUAGE_FRAME))


def _kind_of_hero(text: str, spoken: str, order: Order) -> str:
    if spoken in LANGUAGES:
        return kind_in(text, spoken)
    hero = order.frame.hero
    return hero.kind.word if hero is not None and hero.kind.known else "child"
