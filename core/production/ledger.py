"""Pay once: every step's answer is kept under a hash of what was asked, and a crash never buys twice."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from core.ports import Book, Given, Job, LedgerLine, Made, Work
from core.production.backstage import Backstage
from core.production.jobs import Jobs
from core.production.purchase import (
    PATIENCE,
    Patience,
    billed,
    key_of,
    made_by,
    name_of,
    purchase_key,
    spend,
    time_limit,
    within,
)
from core.production.turns import Claims, Turn, Turns

__all__ = ["PATIENCE", "Charge", "Ledger", "Patience", "key_of", "made_by", "purchase_key", "spend"]


@dataclass(frozen=True)
class Charge:
    """Whom a step is made for."""

    scope: str
    """`user:<id>`, `community:<id>` or `public`: nobody reads another's film through the ledger."""
    run: str

    @property
    def production(self) -> str:
        """The film, also for its children."""
        return self.run.partition("/")[0]


class Ledger:
    """Answers steps and jobs from the book, and has done what is not in it.

    A step is work whose repetition costs little: when a process dies in the middle, it is done again under the same
    key. A job is dear: it has an operation that can be looked up, and is never repeated blindly."""

    def __init__(
        self,
        book: Book,
        owner: str,
        *,
        is_alive: Callable[[str], Awaitable[bool]] | None = None,
        patience: Patience = PATIENCE,
        limit: float = 900.0,
        lifetime: float | None = None,
    ) -> None:
        """`owner` names this process; `limit` is in seconds, for one attempt of work without a `time_limit` of its
        own; `lifetime` is in seconds after a line's last use, None for ever."""
        self.hits = 0
        self.misses = 0
        self._book = book
        self._owner = owner
        self._patience = patience
        self._limit = limit
        self._lifetime = lifetime
        self._backstage = Backstage()
        self._turns = Turns(self._backstage)
        self._claims = Claims(book, owner, is_alive)
        self._jobs = Jobs(book, owner, self._claims, patience, limit)

    async def step(self, work: Work[Given, Made], given: Given, charge: Charge) -> Made:
        """The work's answer for `given`. ProviderTimeout when an attempt exceeds its limit."""
        line = self._line(work, given, charge)
        async with self._turns.turn(line.key) as turn:
            while True:
                entry = await self._claims.claim(line, turn)
                if entry.result is None:
                    return await self._perform(work, given, line, turn)
                try:
                    made = made_by(work).model_validate_json(entry.result)
                except ValidationError:  # an older version wrote it in another form
                    await self._book.forget(key=line.key)
                else:
                    self.hits += 1
                    return made

    async def job(self, job: Job[Given, Made], given: Given, charge: Charge) -> Made:
        """What the job gives for `given`. ProviderTimeout after its deadline, PurchaseUnknown when a purchase can
        neither be found nor ruled out; its `key` can be dropped from the book once a person has decided."""
        line = self._line(job, given, charge, durable=True)
        order = self._jobs.ask(job, line.key, charge.run)
        try:
            async with self._turns.turn(line.key) as turn:
                made, known = await self._jobs.fulfil(job, given, line, turn, order)
        finally:
            self._jobs.leave(line.key, charge.run)
        self.hits += known
        self.misses += not known
        return made

    def abandon(self, run: str) -> None:
        """Have providers stop what only `run` and its children wait for. Called before they are cancelled."""
        for order in self._jobs.given_up_with(run):
            self._backstage.start(self._jobs.abandon(order))

    async def close(self, patience: float = 10.0) -> None:
        """Let calls under way answer for `patience` seconds, so that what they cost is kept."""
        await self._backstage.finish(patience)

    def _line(self, work: object, given: BaseModel, charge: Charge, *, durable: bool = False) -> LedgerLine:
        return LedgerLine(
            key=key_of(charge.scope, work, given),
            work=name_of(work),
            scope=charge.scope,
            production=charge.production,
            durable=durable,
            lifetime=self._lifetime,
        )

    async def _perform(self, work: Work[Given, Made], given: Given, line: LedgerLine, turn: Turn) -> Made:
        self.misses += 1
        try:
            kept = await self._patience.persist(lambda: turn.carry(self._attempt(work, given, line)))
        except asyncio.CancelledError:
            turn.tidy(self._claims.let_go(line.key, turn.carried, clean=True))
            raise
        except Exception:
            await self._book.drop(line.key)
            raise
        return made_by(work).model_validate_json(kept)

    async def _attempt(self, work: Work[Given, Made], given: Given, line: LedgerLine) -> str:
        with billed(line.key) as bill:
            made = await within(time_limit(work, self._limit), work(given), line.work)
        return await self._book.settle(line, self._owner, made.model_dump_json(), bill.usd)
