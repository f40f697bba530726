"""Paid work that a provider does in its own time: bought once, whatever happens to the process that ordered it."""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from core.errors import MatineeError, ProviderBusy, ProviderRefused, ProviderTimeout, ProviderUnclear
from core.ports import Book, Entry, Given, Job, LedgerLine, Made
from core.production.purchase import Patience, billed, made_by, time_limit, within
from core.production.turns import Claims, Turn

log = logging.getLogger(__name__)


@dataclass
class Order:
    """One operation, who in this process waits for it, and whether they gave it up."""

    job: Job[Any, Any]
    askers: Counter[str] = field(default_factory=Counter[str])
    operation: str | None = None
    abandoned: bool = False

    def wanted_only_by(self, run: str) -> bool:
        """Whether everybody who waits is `run` or part of it."""
        return all(asker == run or asker.startswith(f"{run}/") for asker in self.askers)


class Jobs:
    """Submits, looks up, waits and collects. Callers hold the turn of the line's key."""

    def __init__(self, book: Book, owner: str, claims: Claims, patience: Patience, limit: float) -> None:
        self._book = book
        self._owner = owner
        self._claims = claims
        self._patience = patience
        self._limit = limit
        self._orders: dict[str, Order] = {}

    def ask(self, job: Job[Given, Made], key: str, run: str) -> Order:
        """Note that `run` waits for the operation; every `ask` is followed by a `leave`."""
        order = self._orders.setdefault(key, Order(job))
        order.askers[run] += 1
        order.abandoned = False
        return order

    def leave(self, key: str, run: str) -> None:
        """Note that `run` waits no longer."""
        order = self._orders[key]
        order.askers[run] -= 1
        order.askers += Counter()  # drops the zeros
        if not order.askers:
            del self._orders[key]

    def given_up_with(self, run: str) -> Sequence[Order]:
        """The operations that nobody waits for once `run` is cancelled. One that is only being submitted is abandoned
        as soon as its id is known."""
        orders = [order for order in self._orders.values() if order.wanted_only_by(run)]
        for order in orders:
            order.abandoned = True
        return [order for order in orders if order.operation is not None]

    async def abandon(self, order: Order) -> None:
        """Ask the provider to stop. Its refusal to do so is only logged: nobody waits for it."""
        if order.operation is None:
            return
        try:
            await within(self._limit, order.job.abandon(order.operation), order.job.name)
        except Exception:
            log.warning("%s could not stop operation %s", order.job.name, order.operation, exc_info=True)

    async def fulfil(
        self, job: Job[Given, Made], given: Given, line: LedgerLine, turn: Turn, order: Order
    ) -> tuple[Made, bool]:
        """What was bought, and whether it was in the ledger already."""
        second_try = False
        while True:
            entry = await self._claims.claim(line, turn)
            if entry.result is not None:
                return await self._read(job, line, entry), True
            order.operation = entry.operation or await self._buy(job, given, line, entry.fresh, turn, order)
            try:
                made, usd = await self._await(job, line.key, order.operation)
            except ProviderRefused:
                await self._book.drop(line.key)
                order.operation = None
                if entry.operation is None or second_try:
                    raise
                # An operation from before a restart or a cancel has ended without a result, so nothing was bought.
                second_try = True
            else:
                kept = await self._book.settle(line, self._owner, made.model_dump_json(), usd)
                return made_by(job.collect).model_validate_json(kept), False

    async def _read(self, job: Job[Given, Made], line: LedgerLine, entry: Entry) -> Made:
        """The result from the ledger. One that an older version wrote in another form is collected once more."""
        try:
            return made_by(job.collect).model_validate_json(entry.result or "")
        except ValidationError:
            if entry.operation is None:
                raise
        made, usd = await self._await(job, line.key, entry.operation)
        await self._book.forget(key=line.key)
        await self._book.settle(line, self._owner, made.model_dump_json(), usd)
        return made

    async def _buy(
        self, job: Job[Given, Made], given: Given, line: LedgerLine, fresh: bool, turn: Turn, order: Order
    ) -> str:
        """An operation to wait for, looked up first when this may not be the first attempt."""
        clean = fresh
        try:
            operation = None if clean else await self._patience.persist(lambda: job.find(line.key))
            if operation is not None:
                await self._book.attach(line.key, operation)
                return operation
            clean = True
            return await self._patience.persist(lambda: turn.carry(self._submit(job, given, line, order)))
        except asyncio.CancelledError:
            turn.tidy(self._claims.let_go(line.key, turn.carried, clean=clean))
            raise
        except Exception as failure:
            await self._claims.after(line.key, failure)
            if isinstance(failure, MatineeError):
                failure.params |= {"key": line.key, "work": line.work}
            raise

    async def _submit(self, job: Job[Given, Made], given: Given, line: LedgerLine, order: Order) -> str:
        with billed(line.key) as bill:
            try:
                operation = await within(time_limit(job, self._limit), job.submit(given, line.key), job.name)
            except (ProviderUnclear, ProviderTimeout) as error:
                found = await self._patience.persist(lambda: job.find(line.key))
                if found is None:
                    raise ProviderBusy(f"{job.name} did not accept the order") from error
                operation = found
        await self._book.attach(line.key, operation, bill.usd)
        order.operation = operation
        if order.abandoned:
            await self.abandon(order)
        return operation

    async def _await(self, job: Job[Given, Made], key: str, operation: str) -> tuple[Made, float]:
        """The result and what collecting it cost. After the deadline the operation stays in the ledger for later."""
        with billed(key) as bill:
            made = await within(job.deadline, self._poll(job, operation), job.name)
        return made, bill.usd

    async def _poll(self, job: Job[Given, Made], operation: str) -> Made:
        while True:
            if await self._patience.persist(lambda: job.done(operation)):
                return await self._patience.persist(lambda: job.collect(operation))
            await asyncio.sleep(job.poll_every)
