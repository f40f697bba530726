"""The form of the policy: phrases that are refused, alone or near each other."""

import re
from dataclasses import dataclass
from typing import Literal

from core.agents.moderation.readings import plain

Category = Literal[
    "sexual content involving minors",
    "sexual content",
    "graphic violence",
    "self-harm",
    "hate",
    "illegal instructions",
    "extremism",
    "private data",
]
Phrases = tuple[str, ...]
"""In plain words; `*` ends a stem."""

_CHOICE = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class Rule:
    """Refuses a text in which one phrase of each of `words` is met, each at most `within` words from the others (0: at
    any distance), unless something of `unless` is met anywhere."""

    category: Category
    words: tuple[Phrases, ...]
    within: int = 0
    ordered: bool = False
    unless: Phrases = ()


def phrases(*lists: str) -> Phrases:
    """The phrases of comma-separated lists, whatever their line breaks. `(a|b)` stands for either."""
    written = (" ".join(phrase.split()).replace("| ", "|") for text in lists for phrase in text.split(","))
    return tuple(dict.fromkeys(plain_phrase(each) for phrase in written if phrase for each in _choices(phrase)))


def plain_phrase(phrase: str) -> str:
    """A phrase as it stands in a plain reading of a text, stems still marked."""
    return " ".join(plain(word) + ("*" if word.endswith("*") else "") for word in phrase.split())


def _choices(phrase: str) -> list[str]:
    """Every phrase that one with `(a|b)` in it stands for."""
    choice = _CHOICE.search(phrase)
    if choice is None:
        return [phrase]
    before, after = phrase[: choice.start()], phrase[choice.end() :]
    return [each for option in choice[1].split("|") for each in _choices(f"{before}{option}{after}")]
