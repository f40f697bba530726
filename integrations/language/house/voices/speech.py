"""Finds something to say for a speech act and a temperament."""

from functools import cache

from integrations.language.house.data import load
from integrations.language.house.dice import Dice


@cache
def _lines() -> dict[str, dict[str, list[str]]]:
    return load("voices/lines.yaml", dict[str, dict[str, list[str]]])


def speech_acts() -> frozenset[str]:
    """The names that sheets may use after a star."""
    return frozenset(_lines())


def say(act: str, temper: str, dice: Dice) -> str:
    """A line for a speech act; KeyError when there is no such act."""
    by_temper = _lines()[act]
    return dice.fresh(by_temper.get(temper) or by_temper["calm"])
