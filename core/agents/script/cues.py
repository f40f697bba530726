"""Who speaks: character cues "ANA (V.O.) ^", their extensions, and the names behind their capitals."""

import re
from typing import NamedTuple

from core.agents.script.headings import read_heading
from core.agents.script.sentences import one_line
from core.agents.script.vocabulary import NARRATORS, TRANSITIONS
from core.domain.screenplay import NARRATOR

LONGEST_NAME = 40
"""Characters in a name."""
_EXTENSION = re.compile(r"\s*\((?P<extension>[^()]*)\)\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Cue(NamedTuple):
    """A speaker as announced."""

    who: str
    forced: bool
    """Announced by a leading @."""


def read_cue(line: str) -> Cue | None:
    """The speaker that a line announces; None when it is no cue."""
    line = line.strip()
    forced = line.startswith("@")
    name = line.removeprefix("@").strip().removesuffix("^").strip()
    while match := _EXTENSION.search(name):
        name = name[: match.start()].strip()
    name = name.removesuffix(":").removesuffix("：").strip()
    if not name or len(name) > LONGEST_NAME or (not forced and not _shouted(name)):
        return None
    return Cue(speaker(name), forced)


def write_cue(who: str) -> str:
    """The cue that reads back as this name; capitals where they suffice."""
    if who == NARRATOR:
        return "NARRATOR (V.O.)"
    usual = read_cue(who.upper())
    return who.upper() if usual and usual.who == who and not is_transition(who.upper()) else f"@{who}"


def speaker(name: str) -> str:
    """A name as people write it: "ANA MARÍA" is Ana María, and McAvoy stays McAvoy."""
    name = one_line(name)
    if name.casefold() in NARRATORS:
        return NARRATOR
    if name != name.upper() or name == name.lower():
        return name
    return _WORD.sub(lambda word: word[0][0] + word[0][1:].lower(), name)


def is_transition(line: str) -> bool:
    """Whether the line belongs to the cut: "CUT TO:", "FADE OUT."."""
    line = line.strip()
    bare = line.rstrip(".:!").casefold()
    return bare in TRANSITIONS or (line.endswith("TO:") and line == line.upper())


def _shouted(name: str) -> bool:
    """Whether the line is a name in capitals and not a heading, a transition or a shout."""
    if name != name.upper() or not any(letter.isupper() for letter in name):
        return False
    return name[-1] not in "!?…," and not is_transition(name) and read_heading(name) is None
