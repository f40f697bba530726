"""A child process that answers one JSON line per JSON line: asked one at a time, started again when it dies, gone when
its owner is."""

import asyncio
import json
import logging
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self, cast

from integrations.media.errors import WorkerLost

log = logging.getLogger(__name__)

Answer = dict[str, Any]
"""What a worker says: `{"id": ..., "ok": {...}}` or `{"id": ..., "error": "..."}`, already unpacked."""

_LINE_LIMIT: Final = 16 * 1024 * 1024
_FAREWELL: Final = 2.0
_ATTEMPTS: Final = 2


class WorkerRefused(Exception):
    """The worker understood the request and says why it cannot serve it."""


class Child:
    """Runs `python -m module` and talks to it. An async context manager; the process starts with the first request
    and ends with the block, or by itself when this process vanishes, because its input then ends."""

    def __init__(self, module: str, arguments: Sequence[str] = (), *, patience: float = 120.0) -> None:
        """`patience`: seconds that one answer may take."""
        self._command = (sys.executable, "-m", module, *arguments)
        self._name = module
        self._patience = patience
        self._process: Process | None = None
        self._turn = asyncio.Lock()
        self._count = 0

    @property
    def pid(self) -> int | None:
        """The process's number while it runs."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else None

    async def ask(self, request: Mapping[str, object]) -> Answer:
        """Send a request and wait for its answer. A worker that dies is started again and asked once more; WorkerLost
        when it dies again or takes too long, WorkerRefused when it says no."""
        async with self._turn:
            for attempt in range(1, _ATTEMPTS + 1):
                try:
                    async with asyncio.timeout(self._patience):
                        return await self._exchange(request)
                except WorkerRefused:
                    raise
                except TimeoutError:
                    await self._stop()
                    raise WorkerLost(f"{self._name} took longer than {self._patience:.0f} s") from None
                except (ConnectionError, asyncio.IncompleteReadError, ValueError) as error:
                    await self._stop()
                    log.warning("%s died in attempt %d: %s", self._name, attempt, error)
                except BaseException:
                    await self._stop()  # its late answer must not meet the next question
                    raise
            raise WorkerLost(f"{self._name} died {_ATTEMPTS} times over one request")

    async def _exchange(self, request: Mapping[str, object]) -> Answer:
        process = await self._running()
        if process.stdin is None or process.stdout is None:
            raise WorkerLost(f"{self._name} has no pipes")
        self._count += 1
        line = json.dumps({**request, "id": self._count}, ensure_ascii=False)
        process.stdin.write(line.encode() + b"\n")
        await process.stdin.drain()
        answer = cast("Answer", json.loads(await process.stdout.readuntil(b"\n")))
        if answer.get("id") != self._count:
            raise ConnectionError("an answer to another question")
        if "error" in answer:
            raise WorkerRefused(str(answer["error"]))
        return cast("Answer", answer["ok"])

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                limit=_LINE_LIMIT,
                start_new_session=True,  # Ctrl-C in a terminal is for the owner, who closes its workers
            )
        return self._process

    async def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        await _end(process)

    async def close(self) -> None:
        """Let the worker finish, then end it."""
        async with self._turn:
            process, self._process = self._process, None
            if process is None or process.stdin is None:
                return
            process.stdin.close()
            try:
                async with asyncio.timeout(_FAREWELL):
                    await process.wait()
            except TimeoutError:
                await _end(process)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


async def _end(process: Process) -> None:
    """End a worker and whatever it has started: it leads a session of its own."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
