"""Reads a finished script as it is written: Fountain, dialogue in a line, or prose. Every word is kept."""

from typing import get_args

from core.agents.naming import Names
from core.agents.script.beats import OpenScene, scenes_of
from core.agents.script.derive import characters_of, mood_of, outline_of, title_of
from core.agents.script.dialogue import read_dialogue
from core.agents.script.elements import Element, TitlePage, elements, title_page
from core.agents.script.headings import Heading
from core.agents.script.language import language_of
from core.agents.script.marks import without_comments
from core.agents.script.prose import read_prose, setting_of
from core.agents.script.sentences import one_line, printable
from core.domain.screenplay import Beat, Scene, Screenplay, Story
from core.domain.value import Value
from core.domain.vocabulary import SCRIPT_LIMIT, Mood, StoryFormat
from core.errors import BadScript


class Script(Value):
    """A finished script and the story it tells."""

    screenplay: Screenplay
    story: Story


def read_script(text: str, language: str = "", *, file: str = "script") -> Script:
    """The script that `text` is. `language` (ISO 639-1) is used unless the title page names one; empty: as it reads.

    BadScript with `why`: empty, binary, too_long, or only_headings when nothing is said or seen.
    """
    body = _clean(text, file)
    page = title_page(body)
    found, unstated = _interpret(page.body)
    if not found:
        raise BadScript(f"{file}: nothing in it", file=file, why="empty")
    scenes = scenes_of(found, unstated)
    if not scenes:
        raise BadScript(f"{file}: only headings", file=file, why="only_headings")
    return _assemble(scenes, page, language)


def _clean(text: str, file: str) -> str:
    if "\x00" in text:
        raise BadScript(f"{file}: not a text", file=file, why="binary")
    if len(text) > SCRIPT_LIMIT:
        raise BadScript(f"{file}: too long", file=file, why="too_long", length=len(text), limit=SCRIPT_LIMIT)
    text = printable(text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).removeprefix("\ufeff"))
    if not text.strip():
        raise BadScript(f"{file}: empty", file=file, why="empty")
    return text


def _interpret(body: str) -> tuple[tuple[Element, ...], Heading]:
    """The pieces of the body by the form it is written in, and the place of what has none."""
    body = without_comments(body)
    fountain = elements(body)
    if any(piece.kind in ("heading", "staged") or (piece.kind == "speech" and piece.who) for piece in fountain):
        return fountain, setting_of("")
    if spoken := read_dialogue(body):
        around = " ".join(piece.text for piece in spoken if piece.kind != "speech")
        return spoken, setting_of(around)
    if any(piece.kind in ("action", "speech") for piece in fountain):
        return read_prose("\n\n".join(piece.text for piece in fountain if piece.text)), setting_of(body)
    return fountain, setting_of("")


def _assemble(scenes: list[OpenScene], page: TitlePage, language: str) -> Script:
    beats = [beat for scene in scenes for beat in scene.beats]
    characters = characters_of(beats)
    outlines = tuple(outline_of(scene) for scene in scenes)
    title = page.values.get("title") or title_of(characters, outlines[0].place)
    spoken_in = page.values.get("language", "").casefold()[:2] or language or language_of(page.body)
    mood = _mood(page, mood_of(beats))
    story = Story(
        title=title, logline=page.values.get("logline") or outlines[0].summary, language=spoken_in,
        format=_format(page), mood=mood, characters=characters, scenes=outlines,
    )  # fmt: skip
    screenplay = Screenplay(title=title, language=spoken_in, mood=mood, scenes=_named(scenes))
    return Script(screenplay=screenplay, story=story)


def _named(scenes: list[OpenScene]) -> tuple[Scene, ...]:
    """Scenes and beats with ids made of their own contents."""
    names = Names()
    named: list[Scene] = []
    for scene in scenes:
        place, interior, time, weather = scene.heading
        id = names.of("scene", place.casefold(), str(interior), time or "day", weather)
        beats = tuple(beat.model_copy(update={"id": _beat_id(names, id, beat)}) for beat in scene.beats)
        named.append(
            Scene(id=id, place=place, interior=interior, time=time or "day", weather=weather, beats=beats)
        )  # fmt: skip
    return tuple(named)


def _beat_id(names: Names, scene: str, beat: Beat) -> str:
    return names.of("beat", scene, beat.kind, beat.who, one_line(beat.text))


def _mood(page: TitlePage, otherwise: Mood) -> Mood:
    named: dict[str, Mood] = {mood: mood for mood in get_args(Mood)}
    return named.get(page.values.get("mood", "").casefold(), otherwise)


def _format(page: TitlePage) -> StoryFormat:
    named: dict[str, StoryFormat] = {known: known for known in get_args(StoryFormat)}
    return named.get(page.values.get("format", "").casefold(), "script")
