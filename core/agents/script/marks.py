"""Marks in a script that nobody hears: emphasis, comments, and staging notes for what Fountain has no words for."""

import json
import re
from typing import Literal

from pydantic import ValidationError

from core.agents.script.sentences import printable
from core.domain.value import Value
from core.domain.vocabulary import Emotion, TimeOfDay, Weather

_BONEYARD = re.compile(r"/\*.*?\*/", re.DOTALL)
_COMMENT = re.compile(r"\[\[(?!staging: )(?:(?!\]\])(?!\n[ \t]*\n).)*\]\]", re.DOTALL)
_COMMENT_LINE = re.compile(rf"(?m)^[ \t]*{_COMMENT.pattern}[ \t]*\n?", re.DOTALL)
_STAGING = re.compile(r"\[\[staging: (?P<json>\{.*\})\]\]")
_EMPHASIS = tuple(
    re.compile(
        rf"(?<![^\W_])(?<!\{mark[0]}){re.escape(mark)}(?=\S)(.+?)(?<=\S){re.escape(mark)}(?![^\W_])(?!\{mark[0]})"
    )
    for mark in ("***", "**", "*", "_")
)
_STAR, _LINE = "\ue000", "\ue001"


class StagingNote(Value):
    """What a beat or a scene is besides its words; None leaves a field as it reads. A beat with a note is never cut."""

    kind: Literal["narration", "dialogue", "action"] | None = None
    who: str | None = None
    text: str | None = None
    emotion: Emotion | None = None
    action: str | None = None
    target: str | None = None
    place: str | None = None
    interior: bool | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None

    def fields(self) -> dict[str, str | bool]:
        """What it changes."""
        return self.model_dump(exclude_none=True)


def without_comments(text: str) -> str:
    """The script without boneyards and notes; a line that held nothing else is gone too."""
    text = _BONEYARD.sub("", text)
    return _COMMENT.sub("", _COMMENT_LINE.sub("", text))


def without_emphasis(text: str) -> str:
    """The words without *, ** and _ around them; an escaped mark is a sign like any other."""
    text = text.replace(r"\*", _STAR).replace(r"\_", _LINE)
    for emphasis in _EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return text.replace(_STAR, "*").replace(_LINE, "_")


def escaped(text: str) -> str:
    """The text with every sign that could be read as emphasis made harmless."""
    return text.replace("*", r"\*").replace("_", r"\_")


def read_staging(line: str) -> StagingNote | None:
    """The staging note that is this whole line; None when it is none or says something impossible."""
    match = _STAGING.fullmatch(line.strip())
    if not match:
        return None
    try:
        return StagingNote.model_validate_json(match["json"])
    except ValidationError:
        return None


def write_staging(note: StagingNote) -> str:
    """The note on a line of its own; no sign in it can end it or open a comment."""
    content = json.dumps(note.fields(), ensure_ascii=False)
    for sign, code in (("/*", "\\u002f*"), ("*/", "*\\u002f"), ("]]", "]\\u005d"), ("[[", "[\\u005b")):
        content = content.replace(sign, code)
    content = "".join(sign if printable(sign) == sign else f"\\u{ord(sign):04x}" for sign in content)
    return f"[[staging: {content}]]"
