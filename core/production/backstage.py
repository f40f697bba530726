"""Tasks that go on when whoever started them is gone."""

import asyncio
import contextvars
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
log = logging.getLogger(__name__)


class Backstage:
    """Holds its tasks, so that none is lost while it runs, and waits for them at the end."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T], *, apart: bool = False) -> asyncio.Task[T]:
        """Run `work` in a task of its own; `apart` also hides the caller's context variables from it."""
        context = contextvars.Context() if apart else None
        task = asyncio.get_running_loop().create_task(work, context=context)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def finish(self, patience: float) -> None:
        """Wait until everything has ended, and what it has started too, but not longer than `patience` seconds."""
        clock = asyncio.get_running_loop().time
        end = clock() + patience
        while self._tasks and clock() < end:
            await asyncio.wait(self._tasks, timeout=end - clock())

    async def stop(self) -> None:
        """Cancel everything and wait until it has ended."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # Whoever waits for the task sees the error; this keeps asyncio from reporting it a second time.
            log.debug("A task behind the scenes failed: %r", error)
