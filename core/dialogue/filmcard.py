"""The living message of a film: one card for each state it can be in."""

import unicodedata

from core.dialogue.cards import button, compose, sentence_of
from core.dialogue.lexicon import LANGUAGE_NAMES
from core.dialogue.markup import Marked, escape, shorten
from core.dialogue.progress import FilmState
from core.domain.brief import Brief
from core.domain.card import Button, Card, Media, Progress
from core.domain.film import Degraded, Film
from core.domain.media import Picture
from core.domain.production import Production
from core.errors import MatineeError
from prompts import Replies

_TITLE = 80
_IDEA = 300
_FILE_NAME = 60


def film_card(
    replies: Replies,
    production: Production,
    state: FilmState,
    *,
    left: float | None = None,
    place: int | None = None,
    notes: tuple[str, ...] = (),
) -> Card:
    """The card for this state. `left`: seconds; `place`: in the queue, from 1; `notes`: reply keys."""
    match state.phase:
        case "queued":
            return _queued(replies, production, place, notes)
        case "running":
            return _running(replies, production, state, left)
        case "asking":
            return _asking(replies, production, state)
        case "delivered":
            return _delivered(replies, production, state)
        case "failed" | "rejected" | "cancelled":
            return _ended(replies, production, state)


def finished_card(replies: Replies, project: str, brief: Brief, film: Film, key: str = "film.delivered") -> Card:
    """The card of a finished film of a project."""
    lines = [escape(film.story.logline)] if film.story.logline else []
    lines += [replies.say(note) for note in film.notes if replies.has(note) and not replies.blanks(note)]
    lines += [escape(line) for line in degraded_lines(replies, film.degraded)]
    again = button(replies, "regenerate", project, who="anyone")
    board = button(replies, "show", project, label="storyboard", who="anyone")
    return compose(
        replies,
        key,
        tone="success",
        title=film.title,
        length=_length(replies, film.video.seconds),
        lines=Marked("\n".join(lines)),
        fields=_film_fields(replies, brief, film),
        media=(video_of(film), poster_of(film)),
        buttons=(again, board) if film.sheet else (again,),
    )


def title_of(replies: Replies, production: Production, state: FilmState | None = None) -> str:
    """What the film is called as long as its story has no title."""
    known = state.title if state else ""
    said = known or production.brief.idea
    return shorten(said, _TITLE) if said.strip() else replies.say("film.untitled")


def degraded_lines(replies: Replies, degraded: tuple[Degraded, ...]) -> list[str]:
    """Which shots are still pictures, and why; nothing when none is."""
    if not degraded:
        return []
    codes = dict.fromkeys(item.code for item in degraded)
    known = [f"reason.{code}" if replies.has(f"reason.{code}") else "reason.other" for code in codes]
    reasons = ", ".join(replies.say(key) for key in dict.fromkeys(known))
    return [replies.say("film.degraded", count=len(degraded), reasons=reasons)]


def file_name(title: str, ending: str) -> str:
    """A file name that every system takes, in the letters of the title."""
    kept = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in title)
    stem = "-".join(kept.split()).lower()
    while len(stem.encode()) > _FILE_NAME:
        stem = stem[:-1]
    return f"{stem.rstrip('-') or 'film'}.{ending}"


def video_of(film: Film) -> Media:
    """The film itself."""
    return Media(
        kind="video",
        name=file_name(film.title, "mp4"),
        artifact=film.video,
        mime="video/mp4",
        seconds=film.video.seconds,
        width=film.video.width,
        height=film.video.height,
        alt=film.title,
    )


def poster_of(film: Film) -> Media:
    """The film's poster."""
    return picture_of(film.poster, film.title)


def picture_of(picture: Picture, title: str) -> Media:
    """A still picture."""
    ending = picture.uri.rpartition(".")[2]
    return Media(
        kind="image",
        name=file_name(title, ending),
        artifact=picture,
        mime={"jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp"}.get(ending, "image/png"),
        width=picture.width,
        height=picture.height,
        alt=title,
    )


def _queued(replies: Replies, production: Production, place: int | None, notes: tuple[str, ...]) -> Card:
    idea = production.brief.idea or production.brief.script
    lines = [escape(shorten(idea, _IDEA)), *(replies.say(note) for note in notes)]
    waiting = replies.say("film.place", place=place) if place and place > 1 else replies.say("film.starting")
    return compose(
        replies,
        "film.queued",
        title=title_of(replies, production),
        lines=Marked("\n".join(lines)),
        waiting=waiting,
        progress=Progress(stage=waiting, queue=place),
        fields=_brief_fields(replies, production),
        buttons=(_cancel(replies, production),),
    )


def _running(replies: Replies, production: Production, state: FilmState, left: float | None) -> Card:
    stage = replies.say(f"stage.{state.stage or 'writing'}")
    lines = [f"{stage}."]
    if state.stage == "storyboard" and state.total and state.drawn:
        lines.append(replies.say("film.drawn", drawn=min(state.drawn, state.total), count=state.total))
    if state.total and state.stage in ("shooting", "cutting", "sound"):
        lines.append(replies.say("film.shots", done=state.done, count=state.total))
    if left is not None:
        lines.append(replies.say("film.left", left=_length(replies, left)))
    lines += degraded_lines(replies, state.degraded)
    return compose(
        replies,
        "film.running",
        title=title_of(replies, production, state),
        lines=Marked("\n".join(escape(line) for line in lines)),
        stage=stage,
        media=_glimpse(production, state),
        progress=Progress(stage=stage, done=state.done, total=state.total, eta=left),
        buttons=(_cancel(replies, production),),
    )


def _asking(replies: Replies, production: Production, state: FilmState) -> Card:
    key = f"film.asking.{state.question}" if replies.has(f"film.asking.{state.question}.short") else "film.asking.other"
    return compose(
        replies,
        key,
        title=title_of(replies, production, state),
        count=state.total,
        media=(picture_of(state.sheet, title_of(replies, production, state)),) if state.sheet else (),
        progress=Progress(stage=replies.say("stage.asking"), total=state.total),
        buttons=(
            button(replies, "approve", production.id, style="primary"),
            button(replies, "reject", production.id),
            _cancel(replies, production),
        ),
    )


def _delivered(replies: Replies, production: Production, state: FilmState) -> Card:
    if state.film is None:
        return compose(replies, "film.gone", title=title_of(replies, production, state))
    return finished_card(replies, production.project, production.brief, state.film)


def _ended(replies: Replies, production: Production, state: FilmState) -> Card:
    title = title_of(replies, production, state)
    again = (button(replies, "regenerate", production.project, label="retry"),)
    if state.phase != "failed":
        return compose(replies, f"film.{state.phase}", tone="warning", title=title, buttons=again)
    why = sentence_of(replies, MatineeError.from_code(state.code))
    return compose(replies, "film.failed", tone="error", title=title, why=why, buttons=again)


def _cancel(replies: Replies, production: Production) -> Button:
    return button(replies, "cancel", production.id, style="danger")


def _glimpse(production: Production, state: FilmState) -> tuple[Media, ...]:
    """What can be seen already: the contact sheet, the first shot, or the first picture."""
    title = state.title or production.brief.idea
    if state.sheet:
        return (picture_of(state.sheet, title),)
    if state.clip and not state.clip.still:
        clip = state.clip
        return (
            Media(
                kind="video",
                name=file_name(title, "mp4"),
                artifact=clip,
                mime="video/mp4",
                seconds=clip.seconds,
                width=clip.width,
                height=clip.height,
                alt=title,
            ),
        )
    return (picture_of(state.frame, title),) if state.frame else ()


def _brief_fields(replies: Replies, production: Production) -> tuple[tuple[str, str], ...]:
    brief = production.brief
    fields = {
        "length": _length(replies, brief.seconds) if not brief.script else "",
        "style": brief.style.replace("_", " "),
        "aspect": brief.aspect,
        "language": LANGUAGE_NAMES.get(brief.language, brief.language).capitalize(),
        "quality": brief.quality if brief.quality != "animatic" else "",
    }
    return tuple((replies.say(f"field.{name}"), value) for name, value in fields.items() if value)


def _film_fields(replies: Replies, brief: Brief, film: Film) -> tuple[tuple[str, str], ...]:
    fields = {
        "length": _length(replies, film.video.seconds),
        "style": brief.style.replace("_", " "),
        "seed": str(brief.seed),
        "cost": f"${film.cost_usd:.2f}" if film.cost_usd else "",
    }
    return tuple((replies.say(f"field.{name}"), value) for name, value in fields.items() if value)


def _length(replies: Replies, seconds: float) -> str:
    whole = max(1, round(seconds))
    if whole < 90:
        return replies.say("length.seconds", seconds=whole)
    return replies.say("length.minutes", minutes=whole // 60, seconds=f"{whole % 60:02d}")
