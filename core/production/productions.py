"""Starting, stopping and answering productions: what dialogue asks of the engine."""

import logging

from core.domain.production import ENDED, Cut, Event, Production, Status
from core.ports import Engine, Journal, Memory, Questions
from core.production.produce import produce

log = logging.getLogger(__name__)


class Productions:
    """Every production is committed as a row first; the engine may lose its own books and no film is lost."""

    def __init__(self, engine: Engine, memory: Memory, journal: Journal, questions: Questions) -> None:
        self._engine = engine
        self._memory = memory
        self._journal = journal
        self._questions = questions

    async def start(self, production: Production) -> None:
        """Run it; nothing happens when it runs already."""
        await self._engine.start(produce, production.brief, id=production.id, user=production.user)

    async def reconcile(self) -> int:
        """Start every production that has not ended; how many there are."""
        async with self._memory.begin() as work:
            unfinished = await work.productions.active()
        for production in unfinished:
            await self.start(production)
        if unfinished:
            log.info("Resumed %d unfinished productions.", len(unfinished))
        return len(unfinished)

    async def result(self, id: str) -> Cut:
        """Wait for the end of a production; raises its own error."""
        return await self._engine.result(id, Cut)

    async def cancel(self, id: str) -> bool:
        """Stop it for good and tell its followers. False when it had ended before."""
        async with self._memory.begin() as work:
            production = await work.productions.get(id)
            if production is None or production.status in ENDED:
                return False
            await work.productions.set_status(id, Status.CANCELLED)
        await self._engine.cancel(id)
        await self._journal.append(id, Event(kind="cancelled"))
        return True

    async def answer(self, id: str, question: str, answer: str) -> bool:
        """Answer a production's question; False when somebody was quicker."""
        first = await self._questions.answer(id, question, answer)
        if first:
            await self._journal.append(id, Event(kind="answered", question=question, answer=answer))
        return first
