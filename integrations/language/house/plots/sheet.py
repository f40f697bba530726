"""The text format of beat sheets.

=== learn.in_secret            a sheet and its name
for: learn                     families of wishes it serves
needs: goal !group             flags that must hold, or with ! must not
weight: 1                      how often it is taken among those that fit
@ place later                  a scene: which place, and the clock: same, later, night, end, next
1 {He} tried it. {Obst}.       narration; 1 stays longest when the film must be short, 4 goes first
2 hero sad: *doubt             what somebody says: speaker, emotion, text or *speech act
+ helper calm: Wait.           stays or goes together with the line above
/ ?obj.small: ...              instead of the line above when its guard fails; a guard stands before the colon
> hero dance                   what is seen with the line above: actor, action, target
"""

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import cast

from core.domain.vocabulary import EMOTIONS, Emotion
from integrations.language.house.data import HOUSE
from integrations.language.house.facts.ground import SPOTS, Spot
from integrations.language.house.lexicon.verbs import ACTIONS

SPEAKERS = frozenset({"hero", "mate", "helper", "opponent", "native", "crowd"})
CLOCKS = frozenset({"same", "later", "night", "end", "next"})
MANNERS: dict[str, Emotion] = {
    "calm": "neutral",
    "brave": "proud",
    "shy": "tender",
    "grumpy": "angry",
    "cheerful": "happy",
}
"""Ways of speaking that have no face of their own."""
_HEAD = re.compile(
    r"^([1-4+/])\s+((?:[?!][\w.]+\s+)*(?:(?:hero|mate|helper|opponent|native|crowd)\s+\w+\s*)?(?:[?!][\w.]+\s*)*):?\s*(.*)$"
)


@dataclass(frozen=True)
class Action:
    """Something seen without words."""

    who: str
    act: str
    target: str = ""
    guard: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """Something heard."""

    priority: int
    text: str
    who: str = "narrator"
    emotion: Emotion = "neutral"
    guard: tuple[str, ...] = ()
    linked: bool = False
    """Stays or goes with the line before."""
    otherwise: bool = False
    """Only when the guard of the line before fails."""
    actions: tuple[Action, ...] = ()
    literal: bool = False
    """Holds the user's words and is said as it stands."""


@dataclass(frozen=True)
class Section:
    """A scene of a sheet."""

    spot: Spot
    clock: str
    opening_actions: tuple[Action, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A plot without names."""

    name: str
    families: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    weight: float = 1.0
    sections: tuple[Section, ...] = field(default=())

    def fits(self, flags: frozenset[str]) -> bool:
        """Whether everything holds that it takes for granted."""
        return holds(self.needs, flags)


def holds(guard: tuple[str, ...], flags: frozenset[str]) -> bool:
    """Whether every flag of a guard is there, and none of those with "!"."""
    return all((name[1:] not in flags) if name.startswith("!") else (name in flags) for name in guard)


def parsed(text: str, source: str = "") -> tuple[Sheet, ...]:
    """The sheets in a text; what is not written in the format raises ValueError with its line number."""
    builders: list[_Builder] = []
    for number, row in enumerate(text.splitlines(), start=1):
        line = row.strip()
        if not line or line.startswith("#"):
            continue
        try:
            if line.startswith("=== "):
                builders.append(_Builder(line[4:].strip()))
            else:
                _last(builders).take(line)
        except ValueError as error:
            raise ValueError(f"{source}:{number}: {error}: {line}") from error
    return tuple(builder.sheet() for builder in builders)


def _last(builders: "list[_Builder]") -> "_Builder":
    if not builders:
        raise ValueError("a sheet begins with ===")
    return builders[-1]


class _Builder:
    """Collects the rows of one sheet."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._families: tuple[str, ...] = ()
        self._needs: tuple[str, ...] = ()
        self._weight = 1.0
        self._sections: list[tuple[Spot, str, list[Action], list[Line]]] = []

    def take(self, line: str) -> None:
        """One row."""
        key, _, value = line.partition(":")
        if not self._sections and key in ("for", "needs", "weight"):
            self._header(key, value.strip())
        elif line.startswith("@"):
            self._section(line[1:].split())
        elif line.startswith(">"):
            self._action(line[1:].split())
        else:
            self._line(line)

    def _header(self, key: str, value: str) -> None:
        if key == "for":
            self._families = tuple(value.split())
        elif key == "needs":
            self._needs = tuple(value.split())
        else:
            self._weight = float(value)

    def _section(self, words: list[str]) -> None:
        spot, clock = words[0], words[1] if len(words) > 1 else "same"
        if spot not in SPOTS or clock not in CLOCKS:
            raise ValueError("a scene needs a place and a clock")
        self._sections.append((spot, clock, [], []))

    def _action(self, words: list[str]) -> None:
        guard = tuple(word.removeprefix("?") for word in words if word[0] in "?!")
        plain = [word for word in words if word[0] not in "?!"]
        if len(plain) < 2 or plain[0] not in SPEAKERS:
            raise ValueError("an action needs an actor and an act")
        if plain[1] not in ACTIONS and not plain[1].startswith("{"):
            raise ValueError("unknown action")
        action = Action(plain[0], plain[1], plain[2] if len(plain) > 2 else "", guard)
        _, _, opening, lines = self._current()
        if lines:
            first = next(at for at in range(len(lines) - 1, -1, -1) if not lines[at].otherwise)
            lines[first:] = [replace(line, actions=(*line.actions, action)) for line in lines[first:]]
        else:
            opening.append(action)

    def _line(self, line: str) -> None:
        found = _HEAD.match(line)
        if found is None:
            raise ValueError("not a line of a sheet")
        mark, head, text = found.groups()
        words = head.split()
        guard = tuple(word.removeprefix("?") for word in words if word[0] in "?!")
        plain = [word for word in words if word[0] not in "?!"]
        who, emotion = (plain[0], plain[1]) if plain else ("narrator", "neutral")
        emotion = MANNERS.get(emotion, emotion)
        if emotion not in EMOTIONS:
            raise ValueError("unknown emotion")
        lines = self._current()[3]
        if mark in "+/" and not lines:
            raise ValueError("nothing above to go with")
        priority = int(mark) if mark.isdigit() else lines[-1].priority
        linked = mark == "+" or (mark == "/" and lines[-1].linked)
        lines.append(Line(priority, text, who, cast(Emotion, emotion), guard, linked, otherwise=mark == "/"))

    def _current(self) -> tuple[Spot, str, list[Action], list[Line]]:
        if not self._sections:
            raise ValueError("a scene begins with @")
        return self._sections[-1]

    def sheet(self) -> Sheet:
        """What was collected."""
        if not self._sections:
            raise ValueError(f"{self._name} has no scene")
        sections = tuple(
            Section(spot, clock, tuple(opening), tuple(lines)) for spot, clock, opening, lines in self._sections
        )
        return Sheet(self._name, self._families, self._needs, self._weight, sections)


@cache
def sheets() -> tuple[Sheet, ...]:
    """Every plot of the house."""
    folder = HOUSE / "plots" / "sheets"
    return tuple(
        sheet
        for path in sorted(folder.glob("*.sheet"))
        for sheet in parsed(path.read_text(encoding="utf-8"), path.name)
    )
