"""Units of work in process: one at a time, all or nothing."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from core.ports import Memory, UnitOfWork
from integrations.memory.repositories import (
    MemoryAccounts,
    MemoryConversations,
    MemoryInbox,
    MemoryOutbox,
    MemoryProductions,
    MemoryProjects,
)
from integrations.memory.shelves import Shelves


class ShelfWork(UnitOfWork):
    """Every repository over the same shelves."""

    def __init__(self, shelves: Shelves) -> None:
        self.inbox = MemoryInbox(shelves)
        self.accounts = MemoryAccounts(shelves)
        self.conversations = MemoryConversations(shelves)
        self.projects = MemoryProjects(shelves)
        self.productions = MemoryProductions(shelves)
        self.outbox = MemoryOutbox(shelves)


class ShelfMemory(Memory):
    """Remembers until the process ends. Units of work must not be nested."""

    def __init__(self) -> None:
        self._shelves = Shelves()
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def begin(self) -> AsyncGenerator[UnitOfWork]:
        """Commits when the block ends, rolls back when it raises."""
        async with self._lock:
            try:
                yield ShelfWork(self._shelves)
            except BaseException:
                self._shelves.roll_back()
                raise
            self._shelves.commit()
