"""Answering a film's own question, from any place where its maker talks."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.filmcard import title_of
from core.dialogue.finding import may_direct, named_films, state_at, waiting
from core.dialogue.turn import Answer, Turn
from core.domain.card import Card


class Verdict(BaseModel):
    """Which film is meant."""

    target: str = ""
    project: str = ""


async def give(turn: Turn, verdict: Verdict, answer: str, key: str) -> Answer:
    """Answer the first film that waits; `key` is the reply when this answer is the first."""
    found = await waiting(turn.ports, await named_films(turn, verdict.target, verdict.project))
    if found is None:
        return Answer(card=compose(turn.replies, "approve.none"))
    film, question = found
    if not may_direct(turn, film):
        return Answer(card=compose(turn.replies, "not_yours", tone="warning"))
    title = title_of(turn.replies, film, await state_at(turn.ports, film))

    async def answer_it() -> Card | None:
        first = await turn.ports.productions.answer(film.id, question, answer)
        return None if first else compose(turn.replies, "approve.late")

    return Answer(card=compose(turn.replies, key, title=title), focus=film.project, effects=(answer_it,))
