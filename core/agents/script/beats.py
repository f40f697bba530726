"""From the pieces of a script to scenes and beats without ids."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from core.agents.deeds import deed_in
from core.agents.script.elements import Element
from core.agents.script.headings import Heading, read_heading
from core.agents.script.marks import StagingNote
from core.agents.script.sentences import portions
from core.agents.script.vocabulary import EMOTIONS, PAUSES
from core.domain.screenplay import NARRATOR, Beat
from core.domain.vocabulary import Emotion, TimeOfDay

LONGEST_SPEECH = 160
"""Characters of one spoken beat, about nine seconds; longer ones are cut between sentences."""
LONGEST_ACTION = 240
"""Characters of one seen beat."""


@dataclass
class OpenScene:
    """A scene while it is being read."""

    heading: Heading
    beats: list[Beat] = field(default_factory=list[Beat])
    summary: str = ""


def scenes_of(elements: Iterable[Element], unstated: Heading) -> list[OpenScene]:
    """Scenes in order, the empty ones left out. `unstated` is where beats happen before the first heading."""
    elements = tuple(elements)
    names = spoken_names(elements)
    scenes = [OpenScene(unstated)]
    for element in elements:
        scene = scenes[-1]
        if element.kind == "heading" and (heading := read_heading(element.text)):
            scenes.append(OpenScene(_timed(heading, scene.heading.time)))
        elif element.kind == "synopsis":
            scene.summary = f"{scene.summary} {element.text}".strip()
        elif element.kind == "staged" and element.note and not element.note.kind:
            scene.heading = _restaged(scene.heading, element.note)
        else:
            scene.beats.extend(beats_of(element, names))
    return [scene for scene in scenes if scene.beats]


def spoken_names(elements: Iterable[Element]) -> tuple[str, ...]:
    """Everybody who has a cue, in order of appearance."""
    return tuple(dict.fromkeys(e.who for e in elements if e.kind == "speech" and e.who not in ("", NARRATOR)))


def beats_of(element: Element, names: Iterable[str]) -> list[Beat]:
    """The beats, still without ids, of one element."""
    if element.kind == "speech":
        drafts = _spoken(element)
    elif element.kind == "direction":
        shown = _doing(element.text)
        drafts = [_seen(shown, element.who or NARRATOR)] if shown else []
    elif element.kind == "action":
        drafts = [_seen(text, _actor(text, names)) for text in _cut(element, LONGEST_ACTION)]
    elif element.kind == "staged" and element.note and element.note.kind:
        drafts = [Beat(id="", kind=element.note.kind)]
    else:
        drafts = []
    return [_noted(draft, element.note) for draft in drafts]


def _spoken(element: Element) -> list[Beat]:
    kind, who = ("dialogue", element.who) if element.who not in ("", NARRATOR) else ("narration", NARRATOR)
    texts = _cut(element, LONGEST_SPEECH)
    doing = (_doing(element.doing), *("" for _ in texts))
    return [
        Beat(id="", kind=kind, who=who, text=text, emotion=_feeling(element), action=action)
        for text, action in zip(texts, doing, strict=False)
    ]


def _seen(text: str, who: str) -> Beat:
    return Beat(id="", kind="action", who=who, text=text, action=deed_in(text) if who != NARRATOR else "")


def _doing(direction: str) -> str:
    """What a parenthetical lets somebody do, as far as it is neither a feeling nor a pause."""
    silent = direction.casefold().strip(" .") in PAUSES or emotion_of(direction)
    return "" if silent else direction


def emotion_of(direction: str) -> Emotion | None:
    """The emotion that a parenthetical asks for."""
    whole = direction.casefold().strip(" .")
    if whole in EMOTIONS:
        return EMOTIONS[whole]
    words = re.findall(r"[\w'-]+", whole)
    return next((EMOTIONS[word] for word in words if word in EMOTIONS), None) if len(words) <= 3 else None


def _feeling(element: Element) -> Emotion:
    """The last emotion among the parentheticals."""
    found: list[Emotion] = [emotion for manner in element.manner if (emotion := emotion_of(manner))]
    return found[-1] if found else "neutral"


def _cut(element: Element, limit: int) -> tuple[str, ...]:
    return (element.text,) if element.note else portions(element.text, limit)


def _actor(text: str, names: Iterable[str]) -> str:
    """The speaker of the script who is named first in what is seen."""
    found = [
        (match.start(), name)
        for name in names
        if (match := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE))
    ]
    return min(found)[1] if found else NARRATOR


def _noted(draft: Beat, note: StagingNote | None) -> Beat:
    if note is None:
        return draft
    fields = {name: value for name, value in note.fields().items() if name in Beat.model_fields}
    return draft.model_copy(update=fields)


def _timed(heading: Heading, before: TimeOfDay | None) -> Heading:
    return heading if heading.time else heading._replace(time=before or "day")


def _restaged(heading: Heading, note: StagingNote) -> Heading:
    return Heading(
        heading.place if note.place is None else note.place,
        heading.interior if note.interior is None else note.interior,
        note.time or heading.time,
        note.weather or heading.weather,
    )
