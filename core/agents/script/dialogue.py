"""Dialogue written in a line: "ANA: is it over? BEN: it never started."."""

import re
from collections.abc import Iterable

from core.agents.script.cues import LONGEST_NAME, is_transition, speaker
from core.agents.script.elements import Element, Speech
from core.agents.script.sentences import one_line

_COLON = re.compile(r"[ \t]*[:：](?!//)(?!\d)")
_EXTENSION = re.compile(r"\s*\((?P<direction>[^()\n]{1,60})\)$")
_BOUNDARY = re.compile(r"\n|[.!?…。！？][\"'”’»)\]」』]*\s*|[\"'”’»\])」』]\s+")
_DIRECTION = re.compile(r"\s*[(\[](?P<direction>[^()\[\]\n]{1,80})[)\]]\s*")
_LEADING_WORDS = frozenset(
    {"note", "setting", "scene", "title", "place", "time", "ps", "p.s", "warning", "moral", "style", "music",
     "location", "nota", "szene", "scène", "escena", "lugar", "ort", "lieu"}
)  # fmt: skip
_JOINING = frozenset({"the", "of", "de", "la", "le", "del", "von", "van", "and", "y", "et", "und", "&", "da", "do"})
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def read_dialogue(text: str) -> tuple[Element, ...]:
    """Speeches by name, and what stands around them as action; empty when nobody is named."""
    cues = _cues(text)
    if not cues:
        return ()
    found = list(_around(text[: cues[0][0]]))
    for number, (_, end, name, how) in enumerate(cues):
        who = speaker(name.upper() if name == name.lower() else name)
        words = text[end : cues[number + 1][0] if number + 1 < len(cues) else len(text)]
        found.extend(_speech(who, how, words))
    return tuple(found)


def _cues(text: str) -> list[tuple[int, int, str, str]]:
    """(start, end, name, direction) of everything that announces a speaker."""
    found: list[tuple[int, int, str, str]] = []
    every_line = _is_chat_log(text)
    for colon in _COLON.finditer(text):
        segment_start = max(
            [found[-1][1] if found else 0, *(match.end() for match in _BOUNDARY.finditer(text[: colon.start()]))]
        )
        segment = text[segment_start : colon.start()]
        how = _EXTENSION.search(segment)
        name = _name(segment[: how.start()] if how else segment, {who for _, _, who, _ in found}, every_line)
        if name:
            start = segment_start + segment.rindex(name)
            found.append((start, colon.end(), name, how["direction"] if how else ""))
    certain = every_line or any(who == who.upper() or found[0][0] == 0 for _, _, who, _ in found)
    return found if certain or len(found) > 1 else []


def _name(segment: str, known: Iterable[str], every_line: bool) -> str | None:
    """The name at the end of a segment, by the strongest sign there is: known, in capitals, or a capitalised whole."""
    words = segment.split()
    if not words or words[-1].casefold() in _LEADING_WORDS or is_transition(f"{segment}:"):
        return None
    for name in sorted(known, key=len, reverse=True):
        if segment.rstrip().endswith(name) and (len(segment.strip()) == len(name) or name == name.upper()):
            return name
    shouted: list[str] = []
    for word in reversed(words[-3:]):
        if word != word.upper() or not any(letter.isupper() for letter in word) or not word[-1].isalnum():
            break
        shouted.insert(0, word)
    whole = segment.strip()
    if shouted and " ".join(shouted) in segment:
        return " ".join(shouted)
    short = len(words) <= 3 and len(whole) <= LONGEST_NAME and "\n" not in whole
    titled = all(word[0].isupper() or word.casefold() in _JOINING or word.isdigit() for word in words)
    wide = len(whole) <= 6 and _WIDE.search(whole) is not None
    return whole if short and (wide or every_line or (titled and words[0][0].isupper())) else None


def _is_chat_log(text: str) -> bool:
    """Whether every line is "name: words", whatever the case."""
    lines = [line for line in text.splitlines() if line.strip()]
    named = sum(1 for line in lines if re.match(r"\s*[\w.'’ -]{1,24}[:：]\s*\S", line))
    return len(lines) >= 2 and named == len(lines)


def _around(text: str) -> Iterable[Element]:
    """Paragraphs before the first speaker: what is seen."""
    for paragraph in re.split(r"\n\s*\n", text):
        words = one_line(paragraph).strip("()[] ")
        if words:
            yield Element("action", words)


def _speech(who: str, how: str, words: str) -> list[Element]:
    """A speech, with directions at its start or on lines of their own."""
    speech = Speech(who)
    if how:
        speech.direct(how)
    for number, line in enumerate(words.split("\n")):
        direction = _DIRECTION.match(line) if number == 0 else _DIRECTION.fullmatch(line)
        if direction:
            speech.direct(direction["direction"])
        speech.words.append(line[direction.end() :] if direction else line)
    return speech.ended()
