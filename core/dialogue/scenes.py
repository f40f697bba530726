"""Scenes, lines and cast of a finished film as people read them."""

from core.dialogue.filmcard import file_name
from core.dialogue.markup import escape
from core.domain.card import Media
from core.domain.film import Film
from core.domain.screenplay import NARRATOR, Beat, Scene, Screenplay
from core.errors import NotFound
from prompts import Replies

_MARGIN = 300
"""Characters of a message that are left for its title and its fields."""


def place_of_scene(number: int, total: int) -> int:
    """The index of a scene: from 1, or -1 for the last. NotFound."""
    place = number - 1 if number > 0 else total + number
    if not 0 <= place < total:
        raise NotFound(what="scene", value=number)
    return place


def script_lines(replies: Replies, screenplay: Screenplay, limit: int) -> list[str]:
    """The script in light Markdown, as much as fits `limit` characters."""
    lines: list[str] = []
    for number, scene in enumerate(screenplay.scenes, 1):
        lines.append(f"**{number}. {escape(scene.place)}**")
        lines += [_line(replies, beat) for beat in scene.beats if beat.text]
    return _cut(replies, lines, limit)


def scene_lines(replies: Replies, scene: Scene, limit: int) -> list[str]:
    """One scene in light Markdown, as much as fits `limit` characters."""
    return _cut(
        replies, [f"**{escape(scene.place)}**", *(_line(replies, beat) for beat in scene.beats if beat.text)], limit
    )


def cast_lines(film: Film) -> list[str]:
    """Who plays, with looks, in light Markdown."""
    return [f"**{escape(character.name)}**: {escape(character.description)}" for character in film.bible.characters]


def clips_of(film: Film, scene: str) -> tuple[Media, ...]:
    """The shots of a scene, in order."""
    shots = [shot.id for shot in film.storyboard.shots if shot.scene == scene]
    clips = {segment.shot: segment.clip for segment in film.timeline.segments if segment.kind == "shot"}
    return tuple(
        Media(
            kind="video",
            name=file_name(f"{film.title} {number}", "mp4"),
            artifact=clips[shot],
            mime="video/mp4",
            seconds=clips[shot].seconds,
            width=clips[shot].width,
            height=clips[shot].height,
            alt=film.title,
        )
        for number, shot in enumerate(shots, 1)
        if shot in clips
    )


def _line(replies: Replies, beat: Beat) -> str:
    if beat.kind == "action":
        return f"_{escape(beat.text)}_"
    who = replies.say("show.narrator") if beat.who == NARRATOR else beat.who
    return f"{escape(who)}: {escape(beat.text)}"


def _cut(replies: Replies, lines: list[str], limit: int) -> list[str]:
    room = max(limit - _MARGIN, _MARGIN)
    kept: list[str] = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            return [*kept, replies.say("show.more")]
        kept.append(line)
    return kept
