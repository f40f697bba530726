"""The render floor: a few worker processes and the orders that wait for them."""

import asyncio
import heapq
import itertools
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from core.errors import MatineeError, RenderFailed
from integrations.animatic.wire import Outcome, Request
from integrations.media.child import Child, WorkerRefused

WORKER = "integrations.animatic.worker"


class RenderPool:
    """Runs orders in `workers` processes, urgent ones first; what cannot wait has a process of its own when all others
    are busy. Use it as an async context manager; a process starts with the first order it gets."""

    def __init__(
        self, workers: int, *, arguments: Sequence[str] = (), module: str = WORKER, patience: float = 900.0
    ) -> None:
        """`arguments` go to each worker; `patience` is the most seconds one order may take."""
        if workers < 1:
            raise ValueError("a pool needs at least one worker")
        self.workers = workers
        self._express, *staff = (Child(module, arguments, patience=patience) for _ in range(workers + 1))
        self._staff = staff
        self._free = [*staff]
        self._express_free = True
        self._numbers = itertools.count()
        self._waiting: list[tuple[float, int, asyncio.Future[Child]]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.gather(*(child.close() for child in (self._express, *self._staff)))

    @property
    def idle(self) -> int:
        """Workers that have nothing to do."""
        return len(self._free)

    async def run(self, request: Request, urgency: float = 1) -> Outcome:
        """Carry out an order; 0 is the most urgent and cannot wait. A worker that dies is replaced and the order tried
        once more. Cancelling ends the process that works on it. RenderFailed, or the worker's own error from core's
        tree."""
        child = await self._seat(urgency)
        try:
            answer = await child.ask(request.model_dump(mode="json"))
        except WorkerRefused as error:
            raise RenderFailed(str(error)) from error
        finally:
            self._give_back(child)
        return _checked(Outcome.model_validate(answer))

    async def _seat(self, urgency: float) -> Child:
        if self._free:
            return self._free.pop()
        if urgency <= 0 and self._express_free:
            self._express_free = False
            return self._express
        seat: asyncio.Future[Child] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (urgency, next(self._numbers), seat))
        try:
            return await seat
        except asyncio.CancelledError:
            if seat.done() and not seat.cancelled():
                self._give_back(seat.result())
            raise

    def _give_back(self, child: Child) -> None:
        while self._waiting and self._may_take(child, self._waiting[0][0]):
            _, _, seat = heapq.heappop(self._waiting)
            if not seat.done():
                seat.set_result(child)
                return
        if child is self._express:
            self._express_free = True
        else:
            self._free.append(child)

    def _may_take(self, child: Child, urgency: float) -> bool:
        return child is not self._express or urgency <= 0


def _checked(outcome: Outcome) -> Outcome:
    if outcome.failure is None:
        return outcome
    error = MatineeError.from_code(outcome.failure.code, outcome.failure.message)
    raise RenderFailed(outcome.failure.message) if type(error) is MatineeError else error
