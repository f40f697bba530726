"""The Run every engine hands to its flows: the ledger, the journal and the questions, and an engine for children."""

import asyncio
from dataclasses import dataclass

from core.domain.production import Event
from core.ports import Engine, Flow, Given, Job, Journal, Made, Questions, Work
from core.production.ledger import Charge, Ledger, made_by


@dataclass(frozen=True)
class Books:
    """What a house remembers of its films while they are made."""

    ledger: Ledger
    journal: Journal
    questions: Questions


@dataclass(frozen=True)
class BookedRun:
    """A Run over the books; engines differ only in how children start, end and are cancelled."""

    id: str
    user: str
    books: Books
    engine: Engine

    async def step(self, work: Work[Given, Made], given: Given) -> Made:
        """Do the work once per distinct `given`."""
        return await self.books.ledger.step(work, given, self._charge)

    async def job(self, job: Job[Given, Made], given: Given) -> Made:
        """Buy once."""
        return await self.books.ledger.job(job, given, self._charge)

    async def child(self, flow: Flow[Given, Made], given: Given, *, name: str, lane: str) -> Made:
        """Run a flow of its own; it is cancelled with whoever waits for it."""
        id = f"{self.id}/{name}"
        await self.engine.start(flow, given, id=id, user=self.user, lane=lane)
        try:
            return await self.engine.result(id, made_by(flow))
        except asyncio.CancelledError:
            await self.engine.cancel(id)
            raise

    async def ask(self, name: str, event: Event, patience: float) -> str | None:
        """Publish the question and wait for its answer."""
        await self.publish(event)
        return await self.books.questions.wait(self.id, name, patience)

    async def publish(self, event: Event) -> None:
        """Tell the film's followers once."""
        await self.books.journal.append(self._charge.production, event)

    @property
    def _charge(self) -> Charge:
        return Charge(f"user:{self.user}", self.id)
