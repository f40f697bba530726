"""A construction: one rule of English that tells what a line wishes for, kept together with lines that show it."""

from collections.abc import Callable
from dataclasses import dataclass

from integrations.language.house.parse.frame import Frame

Rule = Callable[[Frame], Frame | None]


@dataclass(frozen=True)
class Example:
    """A line and what must be read in it; an empty field is not looked at."""

    line: str
    family: str
    hero: str = ""
    companion: str = ""
    opponent: str = ""
    object: str = ""
    goal: str = ""


@dataclass(frozen=True)
class Construction:
    """A rule that either understands a frame or leaves it to the next one."""

    name: str
    rule: Rule
    examples: tuple[Example, ...]


def construction(*examples: Example) -> Callable[[Rule], Construction]:
    """Turns a rule into a construction with its examples."""

    def kept(rule: Rule) -> Construction:
        return Construction(rule.__name__, rule, examples)

    return kept
