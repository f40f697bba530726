"""Ordering a film: its project, production and living message, in one transaction with the outcome of the message."""

from core.dialogue.filmcard import film_card
from core.dialogue.identity import id_of, production_id, seed_of
from core.dialogue.markup import shorten
from core.dialogue.progress import FilmState
from core.dialogue.turn import Answer, Turn
from core.domain.brief import Brief
from core.domain.card import Delivery
from core.domain.production import Production, Project
from core.ports import UnitOfWork

_TITLE = 80


def fresh_seed(turn: Turn) -> int:
    """A seed for this turn; the same one when the turn is handled again."""
    return seed_of(turn.inbound.event_id, turn.number)


def order_film(
    turn: Turn, brief: Brief, *, title: str = "", project: Project | None = None, notes: tuple[str, ...] = ()
) -> Answer:
    """A film of a new project, or a new cut of a known one. Refused by the moderator before anything is written."""
    turn.ports.moderate(f"{title}\n{brief.idea}\n{brief.script}")
    event = turn.inbound.event_id
    film = project or Project(
        id=id_of("project", event, turn.number),
        workspace=turn.conversation.address.workspace,
        owner=turn.account,
        title=shorten(title or brief.idea, _TITLE) or turn.replies.say("film.untitled"),
        created_at=turn.inbound.at,
    )
    production = Production(
        id=production_id(event, turn.number),
        project=film.id,
        user=turn.account,
        conversation=turn.conversation.id,
        brief=brief,
        created_at=turn.inbound.at,
    )
    delivery = Delivery(production=production.id)

    async def commit(work: UnitOfWork) -> None:
        if project is None:
            await work.projects.add(film)
        await work.productions.add(production)
        await work.outbox.save(delivery)

    async def start() -> None:
        await turn.ports.productions.start(production)

    return Answer(
        card=film_card(turn.replies, production, FilmState(title=title), notes=notes),
        settles=True,
        focus=film.id,
        commit=(commit,),
        effects=(start,),
        delivery=delivery,
    )
