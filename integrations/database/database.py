"""The house's database: threads for the hot books, sessions for units of work."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, nullcontext
from typing import Any, Self, TypeVar, TypeVarTuple

from sqlalchemy import Connection, Engine, Row, Select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from integrations.database import tables
from integrations.database.address import is_sqlite
from integrations.database.engines import session_engine, thread_engine
from integrations.database.migrate import upgrade
from integrations.database.writer import Writer

T = TypeVar("T")
Columns = TypeVarTuple("Columns")

THREADS = 8
"""Connections of a PostgreSQL house for its books; SQLite has one."""


class Database:
    """Open it before use. Work on threads is synchronous SQLAlchemy in one transaction, one thread hop away."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = is_sqlite(url)
        self._threads = ThreadPoolExecutor(1 if self.is_sqlite else THREADS, "database")
        self._engine: Engine = thread_engine(url, THREADS)
        self._async_engine: AsyncEngine = session_engine(url)
        self._writing = Writer() if self.is_sqlite else nullcontext()
        self._sessions: async_sessionmaker[AsyncSession] = async_sessionmaker(
            self._async_engine,
            expire_on_commit=False,
            execution_options={"populate_existing": True},  # statements change rows behind the session's back
        )

    async def __aenter__(self) -> Self:
        """Bring the tables up to date. HomeUnusable or StorageFull when the file cannot be used."""
        try:
            await asyncio.get_running_loop().run_in_executor(self._threads, upgrade, self.url)
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Wait for work on threads and close every connection."""
        await asyncio.to_thread(self._threads.shutdown)
        await asyncio.to_thread(self._engine.dispose)  # only now: a connection in use would outlive it
        await self._async_engine.dispose()

    async def run(self, work: Callable[[Connection], T], *, durable: bool = False) -> T:
        """The result of one transaction; `durable` ones are on the disk, not only with the operating system."""
        transact = self._transact_durably if durable and self.is_sqlite else self._transact
        async with self._writing:
            return await asyncio.get_running_loop().run_in_executor(self._threads, transact, work)

    @asynccontextmanager
    async def session(self) -> AsyncGenerator[AsyncSession]:
        """One transaction for a unit of work; committed when the block ends."""
        async with self._writing, self._sessions.begin() as session:
            yield session

    async def rows(self, query: Select[*Columns]) -> Sequence[Row[*Columns]]:
        """All rows of a query."""
        return await self.run(lambda link: link.execute(query).all())

    def insert(self, row: type[tables.Row]) -> postgresql.Insert:
        """An insert that can say what to do on a conflict; both dialects write it alike."""
        made: Any = sqlite.insert(row) if self.is_sqlite else postgresql.insert(row)
        return made

    def _transact(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as link:
            return work(link)

    def _transact_durably(self, work: Callable[[Connection], T]) -> T:
        with self._engine.connect() as link:
            raw: Any = link.connection.driver_connection
            raw.execute("pragma synchronous=full")  # before the transaction: inside it SQLite refuses
            try:
                with link.begin():
                    return work(link)
            finally:
                raw.execute("pragma synchronous=normal")
