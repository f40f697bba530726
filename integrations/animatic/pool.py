"""The render floor: a few worker processes, the orders that wait for them, and what happens when one dies."""

import asyncio
import heapq
import itertools
import logging
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from core.errors import MatineeError, RenderFailed
from integrations.animatic.wire import Made, Reply, Request

_ROOT = Path(__file__).parents[2]
_LINE_LIMIT = 1 << 22
"""Longest reply in bytes."""
_GRACE = 2.0
"""Seconds a worker gets to leave by itself."""

_log = logging.getLogger(__name__)


class _Died(Exception):
    """The process ended, or said something nobody can read, before it answered."""


class _Worker:
    """One process, started when the first order arrives and again after it died."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: Process | None = None

    async def ask(self, request: Request) -> Reply:
        """Send an order and wait for its answer."""
        process = await self._running()
        if process.stdin is None or process.stdout is None:
            raise _Died("no pipes")
        try:
            process.stdin.write(request.model_dump_json().encode() + b"\n")
            await process.stdin.drain()
            line = await process.stdout.readline()
            if not line:
                raise _Died(f"exit code {await process.wait()}")
            reply = Reply.model_validate_json(line)
        except (ConnectionError, ValueError, ValidationError) as error:
            raise _Died(str(error)) from error
        if reply.id != request.id:
            raise _Died(f"answered {reply.id} instead of {request.id}")
        return reply

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *self._command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd=_ROOT, limit=_LINE_LIMIT
            )
        return self._process

    async def kill(self) -> None:
        """End the process at once and reap it."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        if process.stdin is not None:
            process.stdin.close()

    async def leave(self) -> None:
        """Let the process end by itself, which it does when nothing more can come; kill it when it lingers."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._process.wait(), _GRACE)
        await self.kill()


class RenderPool:
    """Runs orders in `workers` processes, urgent ones first. Use it as an async context manager."""

    def __init__(
        self, workers: int, *, arguments: Sequence[str] = (), command: Sequence[str] = (), patience: float = 900.0
    ) -> None:
        """`arguments` go to each worker; `patience` is the most seconds one order may take; `command` replaces the
        whole command line of a worker."""
        if workers < 1:
            raise ValueError("a pool needs at least one worker")
        worker = [sys.executable, "-m", "integrations.animatic.worker"]
        self.workers = workers
        self._command = [*(command or worker), *arguments]
        self._patience = patience
        self._numbers = itertools.count()
        self._free = [_Worker(self._command) for _ in range(workers)]
        self._staff = tuple(self._free)
        self._waiting: list[tuple[int, int, asyncio.Future[_Worker]]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.gather(*(worker.leave() for worker in self._staff))

    @property
    def idle(self) -> int:
        """Workers that have nothing to do."""
        return len(self._free)

    async def run(self, request: Request, urgency: int = 1) -> Made:
        """Carry out an order; 0 is the most urgent. A worker that dies is replaced and the order tried once more;
        cancelling kills the work. RenderFailed, or the worker's own error from core's tree."""
        worker = await self._seat(urgency)
        try:
            return await self._twice(worker, request.model_copy(update={"id": next(self._numbers)}))
        except asyncio.CancelledError:
            await asyncio.shield(worker.kill())
            raise
        finally:
            self._give_back(worker)

    async def _twice(self, worker: _Worker, request: Request) -> Made:
        for last_try in (False, True):
            try:
                async with asyncio.timeout(self._patience):
                    reply = await worker.ask(request)
            except _Died as death:
                _log.warning("a render worker died over %s: %s", request.kind, death)
                await worker.kill()
                if last_try:
                    raise RenderFailed(f"the worker died twice over {request.kind}: {death}") from death
                continue
            except TimeoutError as error:
                await worker.kill()
                raise RenderFailed(f"{request.kind} took more than {self._patience:.0f} s") from error
            return _result(reply)
        raise RenderFailed(request.kind)

    async def _seat(self, urgency: int) -> _Worker:
        if self._free:
            return self._free.pop()
        seat = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (urgency, next(self._numbers), seat))
        try:
            return await seat
        except asyncio.CancelledError:
            if seat.done() and not seat.cancelled():
                self._give_back(seat.result())
            raise

    def _give_back(self, worker: _Worker) -> None:
        while self._waiting:
            _, _, seat = heapq.heappop(self._waiting)
            if not seat.done():
                seat.set_result(worker)
                return
        self._free.append(worker)


def _result(reply: Reply) -> Made:
    if reply.made is not None:
        return reply.made
    failure = reply.failure
    if failure is None:
        raise RenderFailed("the worker's answer is empty")
    error = MatineeError.from_code(failure.code, failure.message)
    raise RenderFailed(failure.message) if type(error) is MatineeError else error
