"""From an idea to a whole film: reads the line, finds its form, writes it. Pure: the same arguments give the same film."""

import re
from functools import lru_cache

from core.domain.vocabulary import Mood
from core.errors import EmptyIdea, UnreadableIdea
from integrations.language.house.facts.facts import mood_for
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Order
from integrations.language.house.formats.forms import FORMS
from integrations.language.house.formats.told import told
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
    frame = read(cleaned(idea), language)
    order = Order(frame, seed, seconds, scenes, mood)
    if frame.format in FORMS:
        return FORMS[frame.format](order)
    if frame.shape == "told":
        return told(order)
    return story_film(frame, seed, mood, seconds, scenes)
