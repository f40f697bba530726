"""Stop a film that is being made, or forget a question."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.filmcard import title_of
from core.dialogue.finding import may_direct, named_films, state_at
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.card import Button, Card
from core.domain.production import ACTIVE, Production


class Slots(BaseModel):
    """Which film."""

    target: str = ""
    project: str = ""


async def handle(turn: Turn, slots: Slots) -> Answer:
    """An open question of the bot comes first; of several films, ask which."""
    if turn.dialogue.pending and turn.said and not slots.project and not _confirmed(turn):
        return Answer(card=compose(turn.replies, "cancel.question"), settles=True)
    films = await named_films(turn, slots.target, slots.project)
    if not films:
        return Answer(card=compose(turn.replies, "cancel.none"))
    if len(films) > 1:
        return await _which(turn, films)
    return await _cancel(turn, films[0])


async def _cancel(turn: Turn, film: Production) -> Answer:
    if not may_direct(turn, film):
        return Answer(card=compose(turn.replies, "not_yours", tone="warning"))
    title = title_of(turn.replies, film, await state_at(turn.ports, film))
    late = compose(turn.replies, "cancel.late", title=title)
    if film.status not in ACTIVE:
        return Answer(card=late)

    async def stop() -> Card | None:
        return None if await turn.ports.productions.cancel(film.id) else late

    return Answer(card=compose(turn.replies, "cancel.done", title=title), focus=film.project, effects=(stop,))


async def _which(turn: Turn, films: list[Production]) -> Answer:
    own = [film for film in films if may_direct(turn, film)]
    titles = [title_of(turn.replies, film, await state_at(turn.ports, film)) for film in own]
    buttons = tuple(
        Button(verb="cancel", target=film.id, label=title, style="danger")
        for film, title in zip(own, titles, strict=True)
    )
    if not buttons:
        return Answer(card=compose(turn.replies, "not_yours", tone="warning"))
    listed = buttons[: turn.conversation.caps.max_actions]
    return Answer(card=compose(turn.replies, "cancel.which", titles=", ".join(titles), buttons=listed))


def _confirmed(turn: Turn) -> bool:
    """Whether this goes on after the bot's own "shall I really"."""
    return turn.pending is None


INTENTS = (Intent("cancel", Slots, handle, guarded=True),)
