"""Writes a film's script as Fountain that any screenwriting program opens and `read_script` reads back whole."""

from collections.abc import Iterable, Iterator

from core.agents.script.beats import OpenScene, scenes_of
from core.agents.script.cues import read_cue, write_cue
from core.agents.script.derive import outline_of
from core.agents.script.elements import Element, elements
from core.agents.script.headings import Heading, read_heading, write_heading
from core.agents.script.marks import StagingNote, escaped, write_staging
from core.agents.script.reader import Script
from core.agents.script.sentences import one_line, printable
from core.domain.film import Film
from core.domain.screenplay import NARRATOR, Beat, Scene, Story

_NOWHERE = Heading("", False, "day", "clear")


def fountain(film: Film | Script) -> str:
    """The script in Fountain. What Fountain has no words for goes into `[[staging: {...}]]` notes."""
    screenplay, story = film.screenplay, film.story
    names = _cued(screenplay.beats())
    blocks = [_title_page(screenplay.title, story)]
    summaries = [outline.summary for outline in story.scenes]
    for number, scene in enumerate(screenplay.scenes):
        blocks.append(_heading(scene))
        summary = summaries[number] if len(summaries) == len(screenplay.scenes) else ""
        if summary != _derived_summary(scene):
            blocks.extend(_synopsis(summary))
        blocks.extend(_beat(beat, names) for beat in scene.beats)
    return "\n\n".join(blocks) + "\n"


def _title_page(title: str, story: Story) -> str:
    values = {
        "Title": title, "Credit": "an AI-generated film", "Logline": story.logline, "Language": story.language,
        "Mood": story.mood, "Format": story.format,
    }  # fmt: skip
    return "\n".join(f"{key}: {escaped(one_line(printable(value)))}" for key, value in values.items() if value)


def _heading(scene: Scene) -> str:
    wanted = Heading(scene.place, scene.interior, scene.time, scene.weather)
    line = write_heading(wanted)
    if _read_heading(line) == wanted:
        return line
    note = StagingNote(place=wanted.place, interior=wanted.interior, time=wanted.time, weather=wanted.weather)
    return f"{line if _read_heading(line) else 'INT. SOMEWHERE - DAY'}\n{write_staging(note)}"


def _read_heading(line: str) -> Heading | None:
    """What the line reads as inside a script."""
    pieces = elements(line) if _is_plain(line) else ()
    return read_heading(pieces[0].text) if len(pieces) == 1 and pieces[0].kind == "heading" else None


def _is_plain(text: str) -> bool:
    """Whether the text can stand in a script as it is: it opens no boneyard and controls no device."""
    return "/*" not in text and printable(text) == text


def _synopsis(summary: str) -> list[str]:
    """The summary as a synopsis, unless it would read as something else."""
    lines = (f"= {text}" for text in (summary, escaped(summary)))
    return [line for line in lines if _is_plain(line) and elements(line) == (Element("synopsis", summary),)][:1]


def _derived_summary(scene: Scene) -> str:
    return outline_of(OpenScene(_NOWHERE, list(scene.beats))).summary


def _beat(beat: Beat, names: tuple[str, ...]) -> str:
    """The first form that reads back as this very beat; a bare staging note is the last resort."""
    bare = beat.model_copy(update={"id": ""})
    for form in _forms(bare):
        read = _read_back(form, names)
        if len(read) == 1 and read[0] == bare:
            return form
        noted = f"{form}\n{write_staging(_difference(read, bare))}"
        if _read_back(noted, names) == [bare]:
            return noted
    everything = write_staging(StagingNote.model_validate(bare.model_dump(exclude={"id"})))
    cued = f"{_cue(bare)}\n{everything}"
    return cued if bare.kind != "action" and _read_back(cued, names) == [bare] else everything


def _cue(beat: Beat) -> str:
    return write_cue(NARRATOR if beat.kind == "narration" else beat.who)


def _forms(beat: Beat) -> Iterator[str]:
    for text in dict.fromkeys((one_line(beat.text), escaped(one_line(beat.text)))):
        if not text or not _is_plain(text):
            continue
        if beat.kind == "action":
            yield text
            yield f"!{text}"
        else:
            feeling = "" if beat.emotion == "neutral" else f"\n({beat.emotion})"
            if beat.action and _is_plain(beat.action):
                yield f"{_cue(beat)}{feeling}\n({one_line(beat.action)})\n{text}"
            yield f"{_cue(beat)}{feeling}\n{text}"


def _difference(read: list[Beat], wanted: Beat) -> StagingNote:
    """What has to be said besides the form, so that it reads as wanted."""
    fields = wanted.model_dump(exclude={"id"})
    if len(read) == 1:
        plain = read[0].model_dump()
        return StagingNote.model_validate({name: value for name, value in fields.items() if plain[name] != value})
    return StagingNote.model_validate({name: fields[name] for name in ("emotion", "action", "target")})


def _read_back(form: str, names: Iterable[str]) -> list[Beat]:
    """The beats that a form on its own reads as, in a script with these speakers."""
    pieces = elements(form)
    if any(piece.kind == "heading" for piece in pieces):
        return []
    feeling = [scene.beats for scene in scenes_of(_with_names(pieces, names), _NOWHERE)]
    return feeling[0][len(tuple(names)) :] if feeling else []


def _with_names(pieces: tuple[Element, ...], names: Iterable[str]) -> tuple[Element, ...]:
    """The pieces after one line by each speaker, so that names in actions are known."""
    return (*(Element("speech", name, name) for name in names), *pieces)


def _cued(beats: Iterable[Beat]) -> tuple[str, ...]:
    """The speakers whose names a cue can carry."""
    speaking = dict.fromkeys(beat.who for beat in beats if beat.kind == "dialogue" and beat.text.strip())
    return tuple(name for name in speaking if (cue := read_cue(write_cue(name))) and cue.who == name != NARRATOR)
