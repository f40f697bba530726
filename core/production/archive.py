"""The archive: a finished film becomes a cut of its project."""

from collections.abc import Callable
from datetime import datetime

from core.domain.film import Film
from core.domain.production import Cut, Status
from core.domain.value import Value
from core.errors import NotFound
from core.ports import Memory


class ArchiveOrder(Value):
    """A film to keep."""

    production: str
    film: Film


class NoteOrder(Value):
    """Where a production stands."""

    production: str
    status: Status
    code: str = ""
    moment: str = ""
    """Tells two notes of the same state apart, since a step is done once for equal orders."""


class Archive:
    """Keeps cuts and the state of productions."""

    fingerprint = "1"

    def __init__(self, memory: Memory, now: Callable[[], datetime]) -> None:
        self._memory = memory
        self._now = now

    async def keep(self, order: ArchiveOrder) -> Cut:
        """The film as the project's newest cut, shown from now on; the same cut when it was kept before."""
        async with self._memory.begin() as work:
            production = await work.productions.get(order.production)
            if production is None:
                raise NotFound(what="production", value=order.production)
            cuts = await work.projects.cuts(production.project)
            kept = next((cut for cut in cuts if cut.production == order.production), None)
            if kept:
                return kept
            cut = Cut(
                id=f"{production.id}-cut",
                project=production.project,
                number=len(cuts) + 1,
                production=production.id,
                brief=production.brief,
                film=order.film,
                created_at=self._now(),
            )
            await work.projects.add_cut(cut)
            await work.projects.rename(production.project, order.film.title)
            await work.productions.set_status(production.id, Status.DELIVERED)
        return cut

    async def note(self, order: NoteOrder) -> NoteOrder:
        """Remember where a production stands. One that was delivered or cancelled stays so."""
        async with self._memory.begin() as work:
            known = await work.productions.get(order.production)
            if known and known.status not in (Status.DELIVERED, Status.CANCELLED):
                await work.productions.set_status(order.production, order.status, order.code)
        return order
