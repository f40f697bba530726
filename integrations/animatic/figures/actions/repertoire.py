"""Finds every action, and the nearest one for a word that is not one."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from integrations.animatic.figures import actions
from integrations.animatic.figures.actions.action import Action
from integrations.animatic.figures.discovery import listed

ACTIONS: Mapping[str, Action] = MappingProxyType(
    {action.name: action for action in listed(actions, "ACTIONS") if isinstance(action, Action)}
)
"""Everything a character can do, by name."""

_NEAREST: Mapping[str, str] = {
    "stand": "idle",
    "wait": "idle",
    "smile": "idle",
    "listen": "idle",
    "hop": "jump",
    "leap": "jump",
    "bounce": "jump",
    "climb": "jump",
    "cheer": "jump",
    "celebrate": "dance",
    "spin": "dance",
    "jog": "run",
    "chase": "run",
    "flee": "run",
    "escape": "run",
    "stroll": "walk",
    "march": "walk",
    "sneak": "walk",
    "explore": "walk",
    "travel": "walk",
    "leave": "walk",
    "enter": "walk",
    "crawl": "walk",
    "float": "fly",
    "glide": "fly",
    "soar": "fly",
    "dive": "swim",
    "rest": "sit",
    "nap": "sleep",
    "dream": "sleep",
    "lie": "sleep",
    "greet": "wave",
    "hello": "wave",
    "goodbye": "wave",
    "show": "point",
    "give": "hold",
    "carry": "hold",
    "eat": "hold",
    "drink": "hold",
    "read": "hold",
    "work": "hold",
    "speak": "talk",
    "say": "talk",
    "ask": "talk",
    "sing": "talk",
    "shout": "talk",
    "argue": "talk",
    "weep": "cry",
    "sob": "cry",
    "giggle": "laugh",
    "chuckle": "laugh",
    "gasp": "surprised",
    "scare": "surprised",
    "ponder": "think",
    "wonder": "think",
    "search": "look",
    "watch": "look",
    "see": "look",
    "find": "look",
}


def nearest_action(word: str) -> str:
    """The action a word means, or comes closest to; `idle` for one nobody knows."""
    word = word.strip().lower()
    for form in _forms(word):
        if form in ACTIONS:
            return form
        if form in _NEAREST:
            return _NEAREST[form]
    return "idle"


def _forms(word: str) -> Iterable[str]:
    yield word
    if word.endswith("ing"):
        stem = word[:-3]
        yield stem
        yield stem + "e"
        if len(stem) > 2 and stem[-1] == stem[-2]:
            yield stem[:-1]
    if word.endswith("s"):
        yield word[:-1]
