"""Fountain text as a flat list of what it consists of, in order, without any interpretation."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from core.agents.script.cues import is_transition, read_cue
from core.agents.script.headings import read_heading
from core.agents.script.marks import StagingNote, read_staging, without_comments, without_emphasis
from core.agents.script.sentences import one_line

Kind = Literal["heading", "action", "speech", "direction", "synopsis", "staged"]
_TITLE_KEYS = frozenset(
    {"title", "credit", "author", "authors", "source", "notes", "draft date", "date", "contact", "copyright",
     "revision", "font", "language", "mood", "format", "logline"}
)  # fmt: skip
_TITLE_LINE = re.compile(r"(?P<key>[A-Za-z][A-Za-z ]*):(?P<value>.*)")
_PAGE_BREAK = re.compile(r"={3,}")


class Element(NamedTuple):
    """A piece of a script. `direction` is a parenthetical, `staged` a staging note without words of its own."""

    kind: Kind
    text: str
    who: str = ""
    note: StagingNote | None = None
    manner: tuple[str, ...] = ()
    """The parentheticals under the same cue so far."""
    doing: str = ""
    """The last parenthetical since the speaker's last words."""


class TitlePage(NamedTuple):
    """What stands before the script, keys in lower case."""

    values: dict[str, str]
    body: str


def title_page(text: str) -> TitlePage:
    """Split the title page off; without one the whole text is the body."""
    lines = text.lstrip("\n").split("\n")
    first = _TITLE_LINE.fullmatch(lines[0].rstrip()) if lines else None
    if not first or first["key"].strip().casefold() not in _TITLE_KEYS:
        return TitlePage({}, text)
    values: dict[str, str] = {}
    key = ""
    for number, line in enumerate(lines):
        if not line.strip():
            return TitlePage(values, "\n".join(lines[number + 1 :]))
        match = None if line[0].isspace() else _TITLE_LINE.fullmatch(line.rstrip())
        key = match["key"].strip().casefold() if match else key
        words = without_emphasis(one_line(match["value"] if match else line))
        values[key] = f"{values.get(key, '')} {words}".strip()
    return TitlePage(values, "")


def elements(text: str) -> tuple[Element, ...]:
    """Everything that is placed, seen, said or noted; sections, page breaks and transitions are left out."""
    found: list[Element] = []
    for block in _blocks(without_comments(text)):
        for part in _runs(block):
            found.extend(_read_run(part))
    return tuple(found)


def _blocks(text: str) -> Iterator[list[str]]:
    """Runs of lines without an empty line between them; a line of two spaces is not empty."""
    block: list[str] = []
    for line in text.split("\n"):
        if line.strip() or (line == "  " and block):
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _runs(block: list[str]) -> list[list[str]]:
    """A block cut before every line that starts something by itself; below a cue only a scene heading does."""
    runs: list[list[str]] = []
    fresh, speaking = True, False
    for line in block:
        alone = _stands_alone(line) if not speaking else read_heading(line.strip().lstrip(".")) is not None
        if fresh or alone or not runs:
            runs.append([line])
            speaking = not alone and read_cue(line) is not None
        else:
            runs[-1].append(line)
        fresh = alone
    return [part for run in runs for part in _speeches(run)]


def _speeches(run: list[str]) -> list[list[str]]:
    """Speeches that follow each other without an empty line, when the run has two cues with words after each."""
    starts = [
        number
        for number, line in enumerate(run[:-1])
        if read_cue(line) and not read_cue(run[number + 1]) and not read_staging(run[number + 1])
    ]
    if len(starts) < 2 or starts[0] != 0:
        return [run]
    return [run[start:end] for start, end in zip(starts, [*starts[1:], len(run)], strict=True)]


def _stands_alone(line: str) -> bool:
    bare = without_emphasis(line.strip())
    marked = bare.startswith(("#", ">", "~")) or (bare.startswith("=") and len(bare) > 1)
    return marked or is_transition(bare) or read_heading(bare) is not None


def _read_run(run: list[str]) -> list[Element]:
    """The elements of lines that belong together."""
    line = run[0].strip()
    bare = without_emphasis(line)
    if note := read_staging(line):
        return [Element("staged", "", note=note), *(_read_run(run[1:]) if run[1:] else [])]
    if _stands_alone(line):
        return _read_single(bare)
    cue = read_cue(bare)
    if cue and run[1:]:
        return _speech(cue.who, run[1:])
    return _action(run)


def _read_single(line: str) -> list[Element]:
    if line.startswith("="):
        return [] if _PAGE_BREAK.fullmatch(line) else [Element("synopsis", one_line(line.lstrip("=")))]
    if line.startswith(">") and line.endswith("<") and line[1:-1].strip():
        return [Element("action", one_line(line[1:-1]))]
    if line.startswith("~") and line[1:].strip():
        return [Element("speech", one_line(line[1:]))]
    return [Element("heading", line)] if read_heading(line) else []


def _action(run: list[str]) -> list[Element]:
    words: list[str] = []
    note: StagingNote | None = None
    for line in run:
        note = read_staging(line) or note
        if not read_staging(line):
            words.append(line.strip())
    text = one_line(without_emphasis(" ".join(words)))
    return [Element("action", text.removeprefix("!").strip(), note=note)] if text.strip("! ") else []


def _speech(who: str, lines: list[str]) -> list[Element]:
    """What follows a cue: words, with directions between them."""
    speech = Speech(who)
    for line in lines:
        bare = line.strip()
        if note := read_staging(bare):
            speech.say(note)
        elif bare.startswith("(") and bare.endswith(")"):
            speech.direct(without_emphasis(bare[1:-1]))
        else:
            speech.words.append(bare.removeprefix("~"))
    return speech.ended()


class Speech:
    """The words under one cue while they are read, with the directions that go with them."""

    def __init__(self, who: str) -> None:
        self.who = who
        self.words: list[str] = []
        self._found: list[Element] = []
        self._manner: list[str] = []
        self._doing: list[str] = []

    def direct(self, direction: str) -> None:
        """A direction: what was said so far was said without it."""
        self.say()
        self._manner.append(one_line(direction))
        self._doing.append(self._manner[-1])

    def say(self, note: StagingNote | None = None) -> None:
        """The words so far are a piece of their own."""
        text = one_line(without_emphasis(" ".join(self.words)))
        if text or (note and note.text):
            doing = self._doing[-1] if self._doing else ""
            self._found.extend(Element("direction", each, self.who) for each in self._doing[:-1])
            self._found.append(Element("speech", text, self.who, note, tuple(self._manner), doing))
            self._doing.clear()
        self.words.clear()

    def ended(self) -> list[Element]:
        """Everything; directions after the last words stand for themselves."""
        self.say()
        return [*self._found, *(Element("direction", each, self.who) for each in self._doing)]
