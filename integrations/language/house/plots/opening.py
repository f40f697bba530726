"""The set-up of a story: a line for the mood, who it is about, the weather, and the user's own words told as a story."""

import re
from dataclasses import dataclass

from integrations.language.house.dice import Dice
from integrations.language.house.facts.facts import Facts
from integrations.language.house.plots.introduction import introduction, literal
from integrations.language.house.plots.sheet import Line
from integrations.language.house.plots.telling import told

_MOODS = {
    "scary": "[Listen closely. And leave the light on.|Some doors are better left closed. This is not one of them.|It was a quiet evening. Too quiet.]",
    "mysterious": "[It was that kind of night.|Everybody in this story has something to hide.|The rain knew. The rain always knows.]",
    "epic": "[They still sing about that day.|Long ago, before the maps were finished.|This is a story for loud voices.]",
    "calm": "[Are you lying comfortably? Good.|Close your eyes. Well, almost.|Hush now. It is a quiet one.]",
    "funny": "[This really happened. More or less.|Nobody had planned it. That was the trouble.|You will not believe this, and you will be right.]",
    "romantic": "[It is never easy to say the first word.|This is a love story. Bring a napkin.|It began, as it often does, with looking away.]",
    "sad": "[Some stories are best told quietly.|It was a grey sort of day.]",
    "suspenseful": "[Time was short.|There was no second chance.|Everything had to go right. You know how that goes.]",
    "dreamy": "[Imagine you are asleep, and this is the good part.|Once, between two dreams.]",
    "action": "[Hold on to something.|It all happened very fast.]",
}
_WEATHER = {
    "rain": "[Rain drummed on every roof.|It was raining, softly and for hours.|It rained the way it rains in stories.]",
    "snow": "[Snow lay on everything like a held breath.|Snow was falling in large, slow flakes.]",
    "storm": "[A storm was growling at the edge of the sky.|The wind had something to say that day.]",
    "fog": "[Fog had swallowed the far end of everything.|You could not see your own feet for fog.]",
    "wind": "[The wind tugged at every corner.|It was so windy that even the trees held on.]",
}
_SEASONS = {
    "summer": "[It was summer, and the air shimmered.|It was the hottest week of summer.]",
    "autumn": "[It was autumn, and the leaves were letting go.|Autumn had painted everything gold.]",
    "winter": "[It was winter, and even the echoes were cold.|Winter had come early that year.]",
    "spring": "[It was spring, and everything was in a hurry.|Spring had just been delivered.]",
}


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
    asked = facts.frame.mood and facts.mood in _MOODS
    return [literal(dice.spin(_MOODS[facts.mood]), 2 if facts.mood == "calm" else 3)] if asked else []


def _season_line(facts: Facts, dice: Dice, body: str) -> list[Line]:
    if "until" in facts.flags:
        return []
    season = facts.frame.season
    if facts.weather in _WEATHER and facts.weather not in body and season == "":
        return [literal(dice.spin(_WEATHER[facts.weather]), 2)]
    if season in _SEASONS and season not in body:
        return [literal(dice.spin(_SEASONS[season]), 2)]
    return []
