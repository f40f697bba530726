"""What a step of a film is called in the ledger, what it cost, and how stubbornly it is tried."""

import asyncio
import hashlib
import inspect
import json
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar, cast, get_type_hints

from pydantic import BaseModel

from core.errors import MatineeError, ProviderTimeout

T = TypeVar("T")
Made = TypeVar("Made", bound=BaseModel)

purchase_key: ContextVar[str] = ContextVar("purchase_key", default="")
"""The ledger key of the step under way: the idempotency key for providers that honour one. Empty outside a step."""

_bill: ContextVar["Bill | None"] = ContextVar("_bill", default=None)


@dataclass
class Bill:
    """What the step under way has cost so far."""

    usd: float = 0.0


def spend(usd: float) -> None:
    """Called by providers: what a call of the step or job under way cost. Counts nothing outside of one."""
    bill = _bill.get()
    if bill is not None:
        bill.usd += usd


@contextmanager
def billed(key: str) -> Generator[Bill]:
    """Collects what is spent inside, under a ledger key."""
    bill = Bill()
    key_before, bill_before = purchase_key.set(key), _bill.set(bill)
    try:
        yield bill
    finally:
        purchase_key.reset(key_before)
        _bill.reset(bill_before)


def key_of(scope: str, work: object, given: BaseModel) -> str:
    """The ledger key: equal scope, work, fingerprint and inputs give equal keys, in every process and for all time.
    Inputs must not hold sets, whose order differs between processes."""
    parts = [scope, name_of(work), _fingerprint(work), given.model_dump(mode="json")]
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:40]


def name_of(work: object) -> str:
    """A step's qualified name, or a job's name."""
    return str(getattr(work, "__qualname__", None) or cast(Any, work).name)


def time_limit(work: object, default: float) -> float:
    """Seconds one attempt may take: the `time_limit` of the bound object, where it has one."""
    return float(getattr(_bearer(work), "time_limit", default))


def _fingerprint(work: object) -> str:
    return str(getattr(_bearer(work), "fingerprint", ""))


def _bearer(work: object) -> object:
    return work.__self__ if inspect.ismethod(work) else work


_made: dict[object, type[BaseModel]] = {}


def made_by(work: Callable[..., Awaitable[Made]]) -> type[Made]:
    """The type that a step or a flow says it returns."""
    function = getattr(work, "__func__", work)
    if function not in _made:
        _made[function] = get_type_hints(function)["return"]
    return cast("type[Made]", _made[function])


@dataclass(frozen=True)
class Patience:
    """How often, and after which pauses, a call that may succeed later is repeated."""

    attempts: int = 5
    pause: float = 0.5
    """Seconds before the second attempt; each later pause is twice as long."""
    longest: float = 30.0
    """Seconds; where doubling ends."""
    obedience: float = 600.0
    """Seconds; the longest pause a provider can ask for with `retry_after`."""

    async def persist(self, call: Callable[[], Awaitable[T]]) -> T:
        """Repeat what can succeed: only errors that say so. A provider's own `retry_after` is respected."""
        for attempt in range(1, self.attempts):
            try:
                return await call()
            except MatineeError as error:
                if not error.retryable:
                    raise
                pause = self.pause_after(attempt, error)
            await asyncio.sleep(pause)
        return await call()

    def pause_after(self, attempt: int, error: MatineeError) -> float:
        """Seconds to wait after this attempt, counted from 1."""
        wished = min(float(error.params.get("retry_after", 0)), self.obedience)
        return max(wished, min(self.pause * 2 ** (attempt - 1), self.longest))


PATIENCE = Patience()


async def within(seconds: float, work: Awaitable[T], name: str) -> T:
    """The result, or ProviderTimeout when it takes longer."""
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await work
    except TimeoutError as error:
        if not limit.expired():
            raise
        raise ProviderTimeout(f"{name} took more than {seconds:g} s", work=name, seconds=seconds) from error
