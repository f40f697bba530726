"""Equal work is done by one at a time: in this process by turns, between processes by the ledger's owners."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from core.errors import MatineeError, ProviderTimeout, ProviderUnclear, PurchaseUnknown
from core.ports import Book, Entry, LedgerLine
from core.production.backstage import Backstage

T = TypeVar("T")

NOBODY = ""
"""Owner of a line that its last owner has given up."""
UNCERTAIN = (ProviderUnclear, ProviderTimeout, PurchaseUnknown)
"""After these nobody knows whether something was bought; after every other MatineeError nothing was."""
LOOK_AGAIN = 0.25
"""Seconds between two looks at a line that a living peer works on."""


class Turn:
    """The right to work on one key."""

    def __init__(self, backstage: Backstage) -> None:
        self._backstage = backstage
        self.carried: asyncio.Task[Any] | None = None

    async def carry(self, call: Coroutine[Any, Any, T]) -> T:
        """Money is never thrown away: the call goes on to its ledger line, and keeps the turn, when whoever asked for
        it is cancelled."""
        task = self.carried = self._backstage.start(call)
        return await asyncio.shield(task)

    def tidy(self, call: Coroutine[Any, Any, None]) -> None:
        """Keep the turn until the call has ended, without waiting for it: puts a line in order after a cancel."""
        self.carried = self._backstage.start(call)


@dataclass
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Turns:
    """Equal work asked for twice in this process is done once: the second waits and reads the result."""

    def __init__(self, backstage: Backstage) -> None:
        self._backstage = backstage
        self._queues: dict[str, _Queue] = {}

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncGenerator[Turn]:
        """Wait for the turn; it ends with the block, or with the call that is carried on after it."""
        queue = self._queues.setdefault(key, _Queue())
        queue.waiting += 1
        try:
            await queue.lock.acquire()
        except BaseException:
            self._leave(key, queue)
            raise
        turn = Turn(self._backstage)
        try:
            yield turn
        finally:
            if turn.carried is not None and not turn.carried.done():
                turn.carried.add_done_callback(lambda _: self._end(key, queue))
            else:
                self._end(key, queue)

    def _end(self, key: str, queue: _Queue) -> None:
        queue.lock.release()
        self._leave(key, queue)

    def _leave(self, key: str, queue: _Queue) -> None:
        queue.waiting -= 1
        if not queue.waiting:
            del self._queues[key]


class Claims:
    """Which worker a line belongs to. Without `is_alive` every other owner is an older, dead process."""

    def __init__(self, book: Book, owner: str, is_alive: Callable[[str], Awaitable[bool]] | None = None) -> None:
        self._book = book
        self._owner = owner
        self._is_alive = is_alive

    async def claim(self, line: LedgerLine, turn: Turn) -> Entry:
        """The line with something to read or to wait for, or ours. Waits while a living peer is at it."""
        try:
            while True:
                entry = await turn.carry(self._book.open(line, self._owner))
                if entry.result is not None or entry.operation is not None or entry.owner == self._owner:
                    turn.carried = None
                    return entry
                if await self._lives(entry.owner):
                    await asyncio.sleep(LOOK_AGAIN)
                elif await turn.carry(self._book.take(line.key, self._owner, entry.owner)):
                    turn.carried = None
                    return replace(entry, owner=self._owner)
        except asyncio.CancelledError:
            turn.tidy(self._back_out(line.key, turn.carried))
            raise

    async def _back_out(self, key: str, call: asyncio.Task[Entry | bool] | None) -> None:
        """Undo a claim whose asker was cancelled before it knew the line."""
        if call is None:
            return
        await asyncio.wait({call})
        entry = None if call.cancelled() or call.exception() else call.result()
        if isinstance(entry, Entry) and entry.fresh:
            await self._book.drop(key)
        else:
            await self.give_up(key)

    async def give_up(self, key: str) -> None:
        """Leave a line whose outcome nobody knows to whoever asks next."""
        await self._book.take(key, NOBODY, self._owner)

    async def let_go(self, key: str, call: asyncio.Task[Any] | None, *, clean: bool) -> None:
        """Put the line of a cancelled asker in order, once the call it has left behind has ended: a line that stays
        open under a living owner would be waited for. `clean` when nothing was bought before that call."""
        if call is not None:
            await asyncio.wait({call})
            failure = asyncio.CancelledError() if call.cancelled() else call.exception()
            if failure is not None:
                await self.after(key, failure)
        elif clean:
            await self._book.drop(key)
        else:
            await self.give_up(key)

    async def after(self, key: str, failure: BaseException) -> None:
        """Drop the line when the failure proves that nothing was bought, else leave it to whoever asks next."""
        if isinstance(failure, MatineeError) and not isinstance(failure, UNCERTAIN):
            await self._book.drop(key)
        else:
            await self.give_up(key)

    async def _lives(self, owner: str) -> bool:
        return owner != NOBODY and self._is_alive is not None and await self._is_alive(owner)
