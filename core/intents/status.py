"""How far a film is."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.filmcard import film_card, title_of
from core.dialogue.finding import named_films, place_in_queue, state_at
from core.dialogue.markup import Marked, escape
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.production import Production


class Slots(BaseModel):
    """Which film."""

    target: str = ""
    project: str = ""


async def handle(turn: Turn, slots: Slots) -> Answer:
    """One film in full, several in a line each; when nothing runs, how the last one ended."""
    films = await named_films(turn, slots.target, slots.project)
    if not films:
        films = await _last(turn)
    if not films:
        return Answer(card=compose(turn.replies, "status.none"))
    if len(films) > 1:
        return await _several(turn, films)
    film = films[0]
    state = await state_at(turn.ports, film)
    left = turn.ports.followers.time_left(film.id)
    place = await place_in_queue(turn.ports.memory, film)
    return Answer(card=film_card(turn.replies, film, state, left=left, place=place), focus=film.project)


async def _last(turn: Turn) -> list[Production]:
    async with turn.ports.memory.begin() as work:
        return list(await work.productions.of_user(turn.account, 1))


async def _several(turn: Turn, films: list[Production]) -> Answer:
    lines: list[str] = []
    titles: list[str] = []
    for film in films:
        state = await state_at(turn.ports, film)
        title = title_of(turn.replies, film, state)
        titles.append(title)
        place = await place_in_queue(turn.ports.memory, film)
        stage = turn.replies.say("stage.asking" if state.question else f"stage.{state.stage or 'writing'}")
        if place:
            lines.append(turn.replies.say("status.line_queued", title=title, place=place))
        elif state.total and state.done:
            lines.append(
                turn.replies.say("status.line_shots", title=title, stage=stage, done=state.done, total=state.total)
            )
        else:
            lines.append(turn.replies.say("status.line", title=title, stage=stage))
    body = Marked("\n".join(escape(line) for line in lines))
    return Answer(card=compose(turn.replies, "status.several", lines=body, count=len(films), titles=", ".join(titles)))


INTENTS = (Intent("status", Slots, handle),)
