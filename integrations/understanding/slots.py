"""The slots of a request, as its intent allows."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from core.dialogue.lexicon import ASPECT_WORDS
from core.domain.conversation import JsonMap
from integrations.understanding.dates import moment_in
from integrations.understanding.ideas import idea_in
from integrations.understanding.names import (
    music_in,
    option_in,
    people_in,
    project_in,
    query_in,
    title_in,
    voice_in,
)
from integrations.understanding.spans import Span, position_in, scenes_in, spans_of

_FILM = frozenset(
    {
        "url", "style", "tone", "duration", "aspect", "n_scenes", "n_variants", "language", "voice", "music", "model",
        "quality", "resolution", "budget", "platform", "seed", "title",
    }
)  # fmt: skip
ALLOWED: Mapping[str, frozenset[str]] = {
    "generate_video": _FILM | {"idea", "characters"},
    "generate_from_script": _FILM | {"source"},
    "continue_story": frozenset({"project", "duration", "style", "n_scenes"}),
    "fork_project": frozenset({"project", "style", "title"}),
    "reorder_scenes": frozenset({"scene", "position"}),
    "delete_scene": frozenset({"scene"}),
    "insert_scene": frozenset({"position", "duration"}),
    "edit_scene": frozenset({"scene"}),
    "retitle": frozenset({"scene", "title", "project"}),
    "change_style": frozenset({"style", "scene"}),
    "change_tone": frozenset({"tone", "scene"}),
    "change_voice": frozenset({"voice", "scene", "language"}),
    "change_music": frozenset({"music", "scene"}),
    "change_language": frozenset({"language", "scene"}),
    "change_aspect": frozenset({"aspect", "platform"}),
    "change_duration": frozenset({"duration", "duration_delta", "scene"}),
    "change_quality": frozenset({"model", "quality", "resolution", "budget", "scene"}),
    "regenerate": frozenset({"scene", "project", "seed"}),
    "undo": frozenset({"project"}),
    "approve": frozenset(),
    "reject": frozenset(),
    "cancel": frozenset({"project"}),
    "status": frozenset({"project"}),
    "search_library": frozenset({"query"}),
    "show": frozenset({"scene", "project", "artifact"}),
    "share": frozenset({"mention", "platform", "project"}),
    "export": frozenset({"format", "project", "resolution"}),
    "publish": frozenset({"platform", "project"}),
    "schedule": frozenset({"recurrence", "platform", "when", "project"}),
    "templates": frozenset({"query"}),
    "cast_edit": frozenset({"characters"}),
    "settings": frozenset({"style", "aspect", "language", "duration", "quality", "resolution", "voice", "music"}),
    "feedback": frozenset({"rating"}),
    "report": frozenset({"mention"}),
    "vote": frozenset({"option"}),
    "delete_project": frozenset({"project"}),
    "answer": _FILM | {"idea", "scene"},
}
_LISTS = frozenset({"tone", "scene", "characters"})
_PARTS = (
    (re.compile(r"\bstory ?-?boards?\b|\bcontact sheet\b", re.IGNORECASE), "storyboard"),
    (re.compile(r"\bscript|screenplay|guion|drehbuch|scénario\b", re.IGNORECASE), "script"),
    (re.compile(r"\bcast\b|\bcharacters\b|\bwho is in\b", re.IGNORECASE), "cast"),
    (re.compile(r"\bposter|thumbnail\b", re.IGNORECASE), "poster"),
)
_APPROVAL = re.compile(
    r"\b(?:(?:show|send) me (?:the )?)?story ?-?board first\b"
    r"|\b(?:but )?(?:show|ask) me before (?:you )?(?:shoot|film|render)\w*"
    r"|\b(?:let me|i want to|i'd like to) approve(?: the story ?-?board| it)?\b",
    re.IGNORECASE,
)
_INLINE = re.compile(r"(?::|\n)\s*(?P<script>\S.*)$", re.DOTALL)
_HEADING = re.compile(r"\b(?:INT|EXT)[./ ]|^\s*[A-Z]{2,}:", re.MULTILINE)
_ATTACHED = re.compile(r"\b(?:attach\w*|upload\w*|file|\.(?:pdf|txt|docx?|fountain))\b", re.IGNORECASE)


def parameters(text: str) -> list[Span]:
    """Everything with a fixed form, together with voices, music and titles, without overlaps."""
    first = _APPROVAL.search(text)
    approval = Span(first.start(), first.end(), "approval", 1.0) if first else None
    free = [span for span in (voice_in(text), music_in(text, loose=False), title_in(text), approval) if span]
    fixed = [span for span in spans_of(text) if not any(_overlap(span, other) for other in free)]
    return sorted(fixed + _apart(free), key=lambda span: span.start)


def slots_of(intent: str, text: str, spans: Sequence[Span], now: datetime) -> JsonMap:
    """The slots of one intent; dates are counted from `now`."""
    allowed = ALLOWED.get(intent, frozenset())
    slots: JsonMap = {}
    for span in spans:
        if span.slot in allowed:
            _add(slots, span.slot, span.value)
    if "aspect" in allowed and "aspect" not in slots and "platform" in slots:
        shape = ASPECT_WORDS.get(str(slots["platform"]))
        slots.update({"aspect": shape} if shape else {})
    if "when" in allowed and (moment := moment_in(text, now)):
        slots["when"] = moment
    _add_free(slots, intent, text, spans, allowed)
    return slots


_FINDERS: Mapping[str, Callable[[str], str | list[str]]] = {
    "scene": lambda text: [str(number) for number in scenes_in(text)],
    "position": position_in,
    "project": project_in,
    "query": query_in,
    "option": option_in,
    "characters": people_in,
    "artifact": lambda text: next((part for pattern, part in _PARTS if pattern.search(text)), ""),
}


def _add_free(slots: JsonMap, intent: str, text: str, spans: Sequence[Span], allowed: frozenset[str]) -> None:
    """Slots that are found by where they stand."""
    for name, find in _FINDERS.items():
        if name in allowed and (found := find(text)):
            slots[name] = found
    if intent == "change_music" and "music" not in slots and (music := music_in(text, loose=True)):
        slots["music"] = str(music.value)
    if intent == "generate_video":
        idea = idea_in(text, spans)
        slots.update({"idea": idea} if idea else {})
        slots.update({"approval": True} if any(span.slot == "approval" for span in spans) else {})
    if intent == "generate_from_script":
        slots.update(_script(text))


def _script(text: str) -> JsonMap:
    inline = _INLINE.search(text) or re.search(r"-\s(?P<script>[A-Z]{2,}:.*)$", text, re.DOTALL)
    if _HEADING.search(text) and not inline:
        return {"source": "inline", "script": text}
    if inline and len(inline["script"]) > 2 and "://" not in inline["script"][:12]:
        return {"source": "inline", "script": inline["script"]}
    return {"source": "attachment"} if _ATTACHED.search(text) else {}


def _add(slots: JsonMap, name: str, value: str | float) -> None:
    known = slots.get(name)
    if name in _LISTS:
        listed = known if isinstance(known, list) else []
        slots[name] = list(dict.fromkeys([*listed, str(value)]))
    elif known is None:
        slots[name] = int(value) if isinstance(value, float) and value.is_integer() else value


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _apart(spans: Sequence[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if not any(_overlap(span, other) for other in kept):
            kept.append(span)
    return kept
