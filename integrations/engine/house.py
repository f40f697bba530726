"""A house that makes films: the database, its books, and the engine over them, opened and closed in the right order."""

import asyncio
import logging
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from core.production.backstage import Backstage
from core.production.bell import Bell
from core.production.ledger import PATIENCE, Ledger, Patience
from core.production.run import Books
from integrations.database.address import is_sqlite
from integrations.database.book import SqlBook
from integrations.database.database import Database
from integrations.database.journal import SqlJournal
from integrations.database.questions import SqlQuestions
from integrations.database.repositories import SqlMemory
from integrations.engine.dbos_engine import AnyFlow, DbosEngine
from integrations.engine.home_lock import HomeLock
from integrations.engine.settings import EngineSettings
from integrations.engine.takeover import Liveness

log = logging.getLogger(__name__)

IsAlive = Callable[[str], Awaitable[bool]]

YEAR = 365 * 86400.0
CLOSING = 10.0
"""Seconds that calls under way have for reaching their ledger line when a house closes."""


@dataclass(frozen=True)
class House:
    """An open house."""

    engine: DbosEngine
    books: Books
    book: SqlBook


@dataclass(frozen=True)
class HouseRules:
    """How a house treats its ledger and its news."""

    patience: Patience = PATIENCE
    limit: float = 900.0
    """Seconds one attempt of a step may take."""
    lifetime: float | None = YEAR
    """Seconds a finished ledger line is kept after its last use; None for ever."""
    sweep_every: float = 3600.0
    """Seconds between two looks for lines that have expired."""
    bell: Bell | None = None
    """Rung, by film, when something happens in another process."""


RULES = HouseRules()


@asynccontextmanager
async def open_house(
    settings: EngineSettings,
    flows: Sequence[AnyFlow],
    crew: object,
    database: Database,
    *,
    home: Path,
    rules: HouseRules = RULES,
) -> AsyncGenerator[House]:
    """Open a house over an open database. On PostgreSQL every process works; on SQLite one process in `home` does, and
    the others start and watch films until it ends."""
    async with AsyncExitStack() as stack:
        opening = _Opening(settings, flows, crew, database, rules, stack)
        yield await (opening.alone(HomeLock(home)) if is_sqlite(settings.url) else opening.among_peers())


@dataclass(frozen=True)
class _Opening:
    """What a house is opened with, and the stack that closes it."""

    settings: EngineSettings
    flows: Sequence[AnyFlow]
    crew: object
    database: Database
    rules: HouseRules
    stack: AsyncExitStack

    async def among_peers(self) -> House:
        settings = self.settings
        liveness = await self.stack.enter_async_context(Liveness(settings.url, settings.executor, settings.version))
        house = await self._house(settings, liveness.owner, liveness.is_alive)
        if settings.listen:
            liveness.watch_over_peers(settings.look)
        return house

    async def alone(self, lock: HomeLock) -> House:
        self.stack.callback(lock.free)
        settings = self.settings
        works = settings.listen and lock.take()
        nonce = f"{os.getpid()}-{uuid4().hex[:8]}"
        # DBOS restarts what its executor left when it is launched: a process that only watches needs its own name.
        executor = settings.executor if works else f"{settings.executor}-{nonce}"
        house = await self._house(replace(settings, executor=executor, listen=works), f"{executor}:{nonce}")
        if works:
            await house.engine.work()
        elif settings.listen:
            self._backstage().start(_succeed(lock, house.engine, settings.look), apart=True)
        return house

    async def _house(self, settings: EngineSettings, owner: str, is_alive: IsAlive | None = None) -> House:
        rules, database = self.rules, self.database
        book = SqlBook(database)
        ledger = Ledger(
            book, owner, is_alive=is_alive, patience=rules.patience, limit=rules.limit, lifetime=rules.lifetime
        )
        journal, questions = SqlJournal(database, rules.bell), SqlQuestions(database)
        for close in (questions.close, journal.close):
            self.stack.push_async_callback(close)
        self.stack.push_async_callback(ledger.close, CLOSING)
        books = Books(ledger, journal, questions)
        engine = await self.stack.enter_async_context(DbosEngine(settings, self.flows, self.crew, books))
        if rules.lifetime is not None:
            self._backstage().start(_sweep(book, SqlMemory(database), rules.sweep_every), apart=True)
        return House(engine, books, book)

    def _backstage(self) -> Backstage:
        backstage = Backstage()
        self.stack.push_async_callback(backstage.stop)
        return backstage


async def _succeed(lock: HomeLock, engine: DbosEngine, every: float) -> None:
    """Become the worker once the one before has ended."""
    await lock.wait(every)
    log.info("The worker of this home has ended; this process goes on with its films.")
    while True:
        try:
            await engine.work()
        except Exception:  # the films wait for somebody: nobody else will do it
            log.exception("Could not take over; trying again.")
            await asyncio.sleep(every)
        else:
            return


async def _sweep(book: SqlBook, memory: SqlMemory, every: float) -> None:
    """Delete expired ledger lines, never those of films that are being made."""
    while True:
        try:
            async with memory.begin() as work:
                running = {production.id for production in await work.productions.active()}
            await book.sweep(running)
        except Exception:  # a database that is away for a moment
            log.exception("Could not sweep the ledger; trying again later.")
        await asyncio.sleep(every)
