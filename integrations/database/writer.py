"""SQLite has one writer, and its own way of waiting for it is to sleep; who waits here is woken, in turn."""

import asyncio

PATIENCE = 60.0
"""Seconds. A unit of work takes milliseconds: one that waits for itself would wait for ever."""


class Writer:
    """The right to write. Not to be taken twice by one task: units of work are never nested."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._lock = asyncio.Lock()
        self._patience = patience

    async def __aenter__(self) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await self._lock.acquire()
        except TimeoutError as error:
            raise RuntimeError(f"Nobody could write for {self._patience:g} s: is a unit of work nested?") from error

    async def __aexit__(self, *_: object) -> None:
        self._lock.release()
