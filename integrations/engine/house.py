"""A house that makes films: the database, its books, and the engine over them, opened and closed in the right order."""

import os
from collections.abc import AsyncGenerator, Sequence
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
from integrations.engine.dbos_engine import AnyFlow, DbosEngine
from integrations.engine.home_lock import HomeLock
from integrations.engine.settings import EngineSettings
from integrations.engine.takeover import Liveness

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
    lifetime: float | None = None
    """Seconds a finished ledger line is kept after its last use; None for ever."""
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
        if is_sqlite(settings.url):
            yield await _open_alone(stack, settings, flows, crew, database, HomeLock(home), rules)
        else:
            yield await _open_among_peers(stack, settings, flows, crew, database, rules)


async def _open_among_peers(
    stack: AsyncExitStack,
    settings: EngineSettings,
    flows: Sequence[AnyFlow],
    crew: object,
    database: Database,
    rules: HouseRules,
) -> House:
    liveness = await stack.enter_async_context(Liveness(settings.url, settings.executor, settings.version))
    book = SqlBook(database)
    ledger = Ledger(
        book,
        liveness.owner,
        is_alive=liveness.is_alive,
        patience=rules.patience,
        limit=rules.limit,
        lifetime=rules.lifetime,
    )
    books = _books(stack, ledger, database, rules)
    engine = await stack.enter_async_context(DbosEngine(settings, flows, crew, books))
    if settings.listen:
        liveness.watch_over_peers(settings.look)
    return House(engine, books, book)


async def _open_alone(
    stack: AsyncExitStack,
    settings: EngineSettings,
    flows: Sequence[AnyFlow],
    crew: object,
    database: Database,
    lock: HomeLock,
    rules: HouseRules,
) -> House:
    stack.callback(lock.free)
    works = settings.listen and lock.take()
    # DBOS restarts what its executor left when it is launched: a process that only watches needs a name of its own.
    executor = settings.executor if works else f"{settings.executor}-{os.getpid()}-{uuid4().hex[:8]}"
    book = SqlBook(database)
    ledger = Ledger(
        book,
        f"{executor}:{os.getpid()}:{uuid4().hex[:8]}",
        patience=rules.patience,
        limit=rules.limit,
        lifetime=rules.lifetime,
    )
    books = _books(stack, ledger, database, rules)
    backstage = Backstage()
    engine = await stack.enter_async_context(
        DbosEngine(replace(settings, executor=executor, listen=works), flows, crew, books)
    )
    stack.push_async_callback(backstage.stop)
    if works:
        await engine.work()
    elif settings.listen:
        backstage.start(_succeed(lock, engine, settings.look), apart=True)
    return House(engine, books, book)


async def _succeed(lock: HomeLock, engine: DbosEngine, every: float) -> None:
    await lock.wait(every)
    await engine.work()


def _books(stack: AsyncExitStack, ledger: Ledger, database: Database, rules: HouseRules) -> Books:
    journal, questions = SqlJournal(database, rules.bell), SqlQuestions(database)
    for close in (questions.close, journal.close):
        stack.push_async_callback(close)
    stack.push_async_callback(ledger.close, CLOSING)
    return Books(ledger, journal, questions)
