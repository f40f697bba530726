"""Finds sentences in sheets that take for granted what their guards do not promise."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from integrations.language.house.facts.facts import Facts
from integrations.language.house.plots.sheet import Action, Line, Section, Sheet
from integrations.language.house.plots.wording import slots_in
from integrations.language.house.timing import seconds_of
from integrations.language.house.voices.speech import speech_acts

NEEDED_BY_SLOT: Mapping[str, str] = {
    **dict.fromkeys(("obj", "an_obj", "obj_bare", "obj_it", "obj_they", "obj_was"), "object"),
    **dict.fromkeys(("goal", "goal_past", "goal_ing", "deed", "deed_past", "deed_ing"), "goal"),
    **dict.fromkeys(("purpose", "purpose_past"), "purpose"),
    "fear": "fear",
    **dict.fromkeys(("a", "a_intro", "a_him", "a_himself", "a_was", "a_he", "a_his", "a_title", "a_s"), "opponent"),
    **dict.fromkeys(("first", "second"), "pair"),
}
"""What must be promised before a blank may be used."""
_NEEDED_BY_ACTOR: Mapping[str, str] = {"mate": "pair", "opponent": "opponent", "object": "object"}
_SPINE_SECONDS = 17.0
_ROLE = re.compile(r"^(?:hero|mate|helper|opponent|native|crowd) \w+:")


def faults(sheet: Sheet, slots: frozenset[str]) -> Iterator[str]:
    """What is wrong with a sheet; `slots` are the blanks that exist."""
    if not sheet.families:
        yield f"{sheet.name}: serves no family"
    for section in sheet.sections:
        for action in section.opening_actions:
            yield from _action_faults(sheet, (), action)
        yield from _alternative_faults(sheet, section)
        for line in section.lines:
            yield from _line_faults(sheet, line, slots)
        if not any(line.priority == 1 and not line.guard for line in section.lines):
            yield f"{sheet.name}: a scene whose first line may fall away"
    spine = sum(
        seconds_of(_longest(line.text)) for section in sheet.sections for line in section.lines if _on_the_spine(line)
    )
    if spine > _SPINE_SECONDS + 8:
        yield f"{sheet.name}: its spine takes {spine:.0f} seconds"


def _alternative_faults(sheet: Sheet, section: Section) -> Iterator[str]:
    for before, line in pairwise(section.lines):
        if line.otherwise and not before.guard:
            yield f"{sheet.name}: never said, since the line above always is: {line.text}"
        if line.text.startswith(("?", "!", ":")) or _ROLE.match(line.text):
            yield f"{sheet.name}: a guard that was read as text: {line.text}"


def _on_the_spine(line: Line) -> bool:
    return line.priority == 1 and not line.otherwise


def _longest(text: str) -> str:
    return text.split("|")[0]


def _line_faults(sheet: Sheet, line: Line, slots: frozenset[str]) -> Iterator[str]:
    promised = {*sheet.needs, *line.guard}
    used = slots_in(line.text)
    for slot in used - slots:
        yield f"{sheet.name}: unknown blank {{{slot}}}: {line.text}"
    for slot in used:
        need = NEEDED_BY_SLOT.get(slot)
        if need is not None and not _promises(promised, need):
            yield f"{sheet.name}: {{{slot}}} without ?{need}: {line.text}"
    if line.who in _NEEDED_BY_ACTOR and not _promises(promised, _NEEDED_BY_ACTOR[line.who]):
        yield f"{sheet.name}: {line.who} speaks without ?{_NEEDED_BY_ACTOR[line.who]}: {line.text}"
    if line.text.startswith("*") and line.text[1:] not in speech_acts():
        yield f"{sheet.name}: unknown speech act {line.text}"
    for action in line.actions:
        yield from _action_faults(sheet, line.guard, action)


def _action_faults(sheet: Sheet, guard: tuple[str, ...], action: Action) -> Iterator[str]:
    promised = {*sheet.needs, *guard, *action.guard}
    for part in (action.who, action.target):
        need = _NEEDED_BY_ACTOR.get(part)
        if need is not None and not _promises(promised, need):
            yield f"{sheet.name}: > {action.who} {action.act} {action.target} without ?{need}"


def _promises(promised: set[str], need: str) -> bool:
    if need in promised:
        return True
    return need == "object" and any(flag.startswith(("obj.", "thing.")) for flag in promised)


def blanks(facts: Facts) -> frozenset[str]:
    """Every blank that a scene can fill for facts that have everything."""
    scene = {"obst", "at", "then", "tod"}
    return frozenset(facts.slots) | frozenset(NEEDED_BY_SLOT) | scene
