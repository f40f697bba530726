"""The repositories over one session, and the units of work they come in."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession

from core.ports import Memory, UnitOfWork
from integrations.database.clock import Clock, utc_now
from integrations.database.database import Database
from integrations.database.repositories.deliveries import SqlOutbox
from integrations.database.repositories.films import SqlProductions, SqlProjects
from integrations.database.repositories.inbox import SqlInbox
from integrations.database.repositories.people import SqlAccounts
from integrations.database.repositories.talk import SqlConversations

__all__ = ["SqlMemory", "SqlWork"]


class SqlWork(UnitOfWork):
    """Every repository over one transaction."""

    def __init__(self, session: AsyncSession, database: Database, now: Clock) -> None:
        self.inbox = SqlInbox(session, database, now)
        self.accounts = SqlAccounts(session, database, now)
        self.conversations = SqlConversations(session, database, now)
        self.projects = SqlProjects(session, database, now)
        self.productions = SqlProductions(session, database, now)
        self.outbox = SqlOutbox(session, database)


class SqlMemory(Memory):
    """Units of work in a database."""

    def __init__(self, database: Database, now: Clock = utc_now) -> None:
        self._database = database
        self._now = now

    @asynccontextmanager
    async def begin(self) -> AsyncGenerator[UnitOfWork]:
        """Commits when the block ends, rolls back when it raises."""
        async with self._database.session() as session:
            yield SqlWork(session, self._database, self._now)
