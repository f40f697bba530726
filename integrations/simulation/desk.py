"""The desk where orders come in: pauses, queues, failures and the journal, the same for every kind."""

import asyncio
import hashlib
import random
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from core.errors import MalformedAnswer, ProviderBusy, ProviderRefused, ProviderUnclear
from core.production.purchase import purchase_key, spend
from integrations.simulation.journal import SimulationJournal
from integrations.simulation.operations import Operation, Operations
from integrations.simulation.scenario import Kind, Scenario, What

ANSWERING: Final = 0.02
"""How much of an order's latency its mere acceptance or refusal takes."""
IDEMPOTENT: Final[frozenset[Kind]] = frozenset({"image", "speech", "music"})
"""Kinds whose providers know an order again by its key and take money for it once. Language models do not."""


class Desk:
    """Takes orders for all kinds of one house."""

    def __init__(self, scenario: Scenario, journal: Path, clock: Callable[[], float] = time.time) -> None:
        """`journal` is the file that tells what was ordered; accepted orders are kept beside it."""
        self.scenario = scenario
        self.clock = clock
        self.journal = SimulationJournal(journal, clock)
        self.operations = Operations(journal.with_name("operations.jsonl"), clock)
        self._queues: dict[Kind, asyncio.Semaphore] = {}

    @asynccontextmanager
    async def served(self, kind: Kind, order: BaseModel, cost: float) -> AsyncGenerator[str]:
        """Place an order and wait for it; the block makes the result, whose key it is given. Errors as a provider's."""
        key = purchase_key.get() or digest(order)
        trouble = self._submit(kind, key)
        async with self._room(kind):
            await self._refuse(kind, trouble)
            operation, ready = self._accept(kind, key, cost)
            await asyncio.sleep(max(0.0, ready - self.clock()))
            if trouble == "accepted_then_lost":
                raise ProviderBusy("the answer was lost; the order can be placed again")
            if trouble == "malformed":
                raise MalformedAnswer(f"an answer of {kind} that nobody can read")
        yield key
        self.journal.write(kind, "downloaded", key, operation)

    async def place(self, kind: Kind, key: str, cost: float, form: Operation) -> str:
        """Place an order to be fetched later; `form` says what is ordered. ProviderUnclear when the answer is lost."""
        asked = self.clock()
        trouble = self._submit(kind, key)
        await self._refuse(kind, trouble, unclear=True)
        with self.operations.alone():
            operation = self._new_operation(kind, key)
            begun = self.operations.slot(kind, self.scenario.cap.get(kind))
            ready = (asked if begun is None else begun) + self.latency(kind, operation)
            made = {"operation": operation, "kind": kind, "key": key, "ready_at": ready}
            self.operations.add(form.model_copy(update=made | {"spoilt": trouble == "malformed"}))
        self.journal.write(kind, "accepted", key, operation, cost)
        spend(cost)
        if trouble == "accepted_then_lost":
            raise ProviderUnclear("the answer was lost")
        return operation

    def latency(self, kind: Kind, key: str) -> float:
        """Seconds an order takes, the same for the same order."""
        jitter = self.scenario.jitter
        dice = random.Random(f"{self.scenario.seed}/{kind}/{key}")
        return self.scenario.latency.of(kind) * dice.uniform(1 - jitter, 1 + jitter)

    def _submit(self, kind: Kind, key: str) -> What | None:
        self.journal.write(kind, "submitted", key)
        return self.scenario.failure(kind, self.journal.submitted(kind))

    async def _refuse(self, kind: Kind, trouble: What | None, *, unclear: bool = False) -> None:
        """The failures before an order is accepted."""
        latency = self.scenario.latency.of(kind)
        await asyncio.sleep(latency if trouble == "timeout" else latency * ANSWERING)
        if trouble == "500":
            raise ProviderBusy(f"{kind} answered 500")
        if trouble == "refusal":
            raise ProviderRefused(f"{kind} will not make this")
        if trouble == "timeout":
            raise ProviderUnclear(f"{kind} did not answer") if unclear else ProviderBusy(f"{kind} did not answer")

    def _accept(self, kind: Kind, key: str, cost: float) -> tuple[str, float]:
        """The operation and when it is done; the one under the same key where the provider knows it again."""
        known = self.operations.under(kind, key) if kind in IDEMPOTENT else None
        if known:
            return known.operation, known.ready_at
        operation = self._new_operation(kind, key)
        ready = self.clock() + self.latency(kind, operation) * (1 - ANSWERING)
        self.journal.write(kind, "accepted", key, operation, cost)
        spend(cost)
        if kind in IDEMPOTENT:
            self.operations.add(Operation(operation=operation, kind=kind, key=key, ready_at=ready))
        return operation, ready

    def _new_operation(self, kind: Kind, key: str) -> str:
        """An id that no other order has, the same in every run that is like this one."""
        number = self.journal.submitted(kind)
        while True:
            id = f"{kind}-{digest_of(f'{self.scenario.seed}/{key}/{number}')}"
            if self.operations.get(id) is None:
                return id
            number += 1

    @asynccontextmanager
    async def _room(self, kind: Kind) -> AsyncGenerator[None]:
        """Wait until the provider has room for one more."""
        cap = self.scenario.cap.get(kind)
        if cap is None:
            yield
            return
        async with self._queues.setdefault(kind, asyncio.Semaphore(cap)):
            yield


def digest(order: BaseModel) -> str:
    """A name for what is ordered: equal orders have equal ones."""
    return digest_of(order.model_dump_json())


def digest_of(text: str) -> str:
    """Twelve hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]
