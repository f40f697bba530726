"""Show a film, or a part of it: storyboard, poster, script, cast, scenes."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator

from core.dialogue.cards import compose
from core.dialogue.filmcard import film_card, finished_card, picture_of, poster_of
from core.dialogue.finding import production_at, project_of, state_at
from core.dialogue.markup import Marked
from core.dialogue.scenes import cast_lines, clips_of, place_of_scene, scene_lines, script_lines
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.card import Card
from core.domain.film import Film
from core.domain.production import Project

_CLIPS = 3
Part = Literal["film", "storyboard", "poster", "script", "cast"]


def _listed(value: object) -> object:
    return [value] if isinstance(value, int | str) else value


class Slots(BaseModel):
    """Which film, and what of it."""

    target: str = ""
    project: str = ""
    artifact: Part = "film"
    scene: Annotated[tuple[int, ...], BeforeValidator(_listed)] = ()
    """From 1; -1 is the last."""


async def handle(turn: Turn, slots: Slots) -> Answer:
    """The finished film when there is one, else what can be seen of the one in the making."""
    project = await project_of(turn, slots.project, slots.target)
    async with turn.ports.memory.begin() as work:
        cut = await work.projects.cut(project.head) if project.head else None
    if cut is None:
        return await _unfinished(turn, project, slots.artifact)
    if slots.scene and 0 not in slots.scene:
        return Answer(card=_scene(turn, cut.film, slots.scene[0]), focus=project.id)
    card = _part(turn, cut.film, slots.artifact) or finished_card(
        turn.replies, project.id, cut.brief, cut.film, "film.shown"
    )
    return Answer(card=card, focus=project.id)


async def _unfinished(turn: Turn, project: Project, part: Part) -> Answer:
    production = await production_at(turn.ports, project.id)
    state = await state_at(turn.ports, production)
    picture = state.sheet or state.frame
    if part == "storyboard" and picture:
        title = state.title or project.title
        card = compose(turn.replies, "show.storyboard", title=title, media=(picture_of(picture, title),))
    elif state.ended or part != "film":
        card = compose(turn.replies, "show.nothing", title=state.title or project.title)
    else:
        card = film_card(turn.replies, production, state, left=turn.ports.followers.time_left(production.id))
    return Answer(card=card, focus=project.id)


def _part(turn: Turn, film: Film, part: Part) -> Card | None:
    match part:
        case "storyboard" if film.sheet:
            media = (picture_of(film.sheet, film.title),)
            return compose(turn.replies, "show.storyboard", title=film.title, media=media)
        case "poster":
            return compose(turn.replies, "show.poster", title=film.title, media=(poster_of(film),))
        case "script":
            lines = script_lines(turn.replies, film.screenplay, turn.conversation.caps.max_text)
            return compose(turn.replies, "show.script", title=film.title, lines=Marked("\n".join(lines)))
        case "cast":
            names = ", ".join(character.name for character in film.bible.characters)
            lines = Marked("\n".join(cast_lines(film)))
            return compose(turn.replies, "show.cast", title=film.title, lines=lines, names=names)
        case _:
            return None


def _scene(turn: Turn, film: Film, number: int) -> Card:
    scenes = film.screenplay.scenes
    place = place_of_scene(number, len(scenes))
    lines = scene_lines(turn.replies, scenes[place], turn.conversation.caps.max_text)
    return compose(
        turn.replies,
        "show.scene",
        title=film.title,
        number=place + 1,
        total=len(scenes),
        lines=Marked("\n".join(lines)),
        media=clips_of(film, scenes[place].id)[:_CLIPS],
    )


INTENTS = (Intent("show", Slots, handle),)
