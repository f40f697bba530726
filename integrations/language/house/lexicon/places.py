"""Where scenes happen: sets, the words for them, and what goes wrong there."""

from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.english.forms import singular


class Setting(BaseModel):
    """A kind of place."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    inside: bool
    name: str
    """With its article, for example "the forest"."""
    beyond: str
    """The setting next door."""
    prep: str = "in"
    natives: tuple[str, ...]
    words: str
    troubles: tuple[str, ...]
    """Past clauses of what goes wrong there."""


@dataclass(frozen=True)
class PlaceWord:
    """A noun that means a place."""

    word: str
    setting: str
    prep: str
    inside: bool


@cache
def settings() -> dict[str, Setting]:
    """Every kind of place by its id."""
    return load("lexicon/places.yaml", dict[str, Setting])


@cache
def _table() -> dict[str, PlaceWord]:
    table: dict[str, PlaceWord] = {}
    for name, setting in settings().items():
        for written in setting.words.split():
            rest, _, prep = written.partition("@")
            word = rest.rstrip("!")
            inside = setting.inside != rest.endswith("!")
            table.setdefault(word, PlaceWord(word, name, prep or "in", inside))
    return table


def place_of(phrase: str) -> PlaceWord | None:
    """The place that a noun phrase names, by all of it or by its last words; None when it names none."""
    words = phrase.lower().replace("’", "'").split()
    for start in range(len(words)):
        for last in (words[-1], singular(words[-1])):
            found = _table().get("-".join([*words[start:-1], last]))
            if found:
                return found
    return None


def is_place(word: str) -> bool:
    """Whether this very noun means a place."""
    return word.lower() in _table()
