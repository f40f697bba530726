"""The set-up of a story: a line for the mood, who it is about, the weather, and the user's own words told as a
story."""

import re
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.dice import Dice
from integrations.language.house.facts.facts import Facts
from integrations.language.house.plots.introduction import introduction, literal
from integrations.language.house.plots.sheet import Line
from integrations.language.house.plots.telling import told


class _Lines(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    moods: dict[str, str]
    weathers: dict[str, str]
    seasons: dict[str, str]


_LINES = load("plots/openings.yaml", _Lines)


@dataclass(frozen=True)
class Opening:
    """The set-up."""

    lines: tuple[Line, ...]
    met: frozenset[str] = frozenset()
    """Who has been named in it: c for the helper, a for the opponent."""


def opening_of(facts: Facts, dice: Dice) -> Opening:
    """The set-up of a story whose line was understood."""
    sentences = told(facts, dice)
    body = " ".join(line.text for line in sentences)
    place = facts.frame.place or facts.frame.destination
    place_said = place is not None and mentions(body, place.text)
    lines = [
        *_mood_line(facts, dice),
        *introduction(facts, dice, place_said=place_said),
        *_season_line(facts, dice, body),
        *sentences,
    ]
    met = {"c"} if "companion" in facts.flags and mentions(body, facts.helper.noun) else set[str]()
    if facts.opponent is not None and mentions(body, facts.opponent.noun):
        met.add("a")
    return Opening(tuple(lines), frozenset(met))


def mentions(text: str, words: str) -> bool:
    """Whether the last word of a phrase is in a text."""
    return re.search(rf"\b{re.escape(words.split()[-1].lower())}", text.lower()) is not None


def _mood_line(facts: Facts, dice: Dice) -> list[Line]:
    asked = facts.frame.mood and facts.mood in _LINES.moods
    return [literal(dice.spin(_LINES.moods[facts.mood]), 2 if facts.mood == "calm" else 3)] if asked else []


def _season_line(facts: Facts, dice: Dice, body: str) -> list[Line]:
    if "until" in facts.flags:
        return []
    season = facts.frame.season
    if facts.weather in _LINES.weathers and facts.weather not in body and season == "":
        return [literal(dice.spin(_LINES.weathers[facts.weather]), 2)]
    if season in _LINES.seasons and season not in body:
        return [literal(dice.spin(_LINES.seasons[season]), 2)]
    return []
