"""Go back to a film's version before."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.filmcard import finished_card
from core.dialogue.finding import project_of
from core.dialogue.turn import Answer, Intent, Turn
from core.ports import UnitOfWork


class Slots(BaseModel):
    """Which film."""

    target: str = ""
    project: str = ""


async def handle(turn: Turn, slots: Slots) -> Answer:
    """The cut before the one that is shown is shown again; no cut is lost."""
    project = await project_of(turn, slots.project, slots.target)
    if project.owner != turn.account:
        return Answer(card=compose(turn.replies, "not_yours", tone="warning"))
    async with turn.ports.memory.begin() as work:
        cuts = await work.projects.cuts(project.id)
    shown = next((place for place, cut in enumerate(cuts) if cut.id == project.head), 0)
    if shown == 0:
        return Answer(card=compose(turn.replies, "undo.first", title=project.title))
    cut = cuts[shown - 1]

    async def commit(work: UnitOfWork) -> None:
        await work.projects.set_head(project.id, cut.id)

    card = finished_card(turn.replies, project.id, cut.brief, cut.film, "film.restored")
    return Answer(card=card, focus=project.id, commit=(commit,))


INTENTS = (Intent("undo", Slots, handle),)
