"""What the engine costs per step: the ledger's line, the first time and when it is answered from it."""

import time
from collections.abc import Sequence

from core.domain.value import Value
from core.production.ledger import Charge
from tests.bench.house import Kind, open_bench
from tests.bench.rows import Row
from tests.bench.shape import Shape
from tests.bench.sleepers import Latencies

STEPS = 300


class Number(Value):
    """What a measured step takes and gives."""

    n: int


class Counting:
    """Work that costs nothing itself."""

    fingerprint = "1"

    async def count(self, given: Number) -> Number:
        """The same number."""
        return given


async def run() -> Sequence[Row]:
    """Milliseconds per step, by engine."""
    rows: list[Row] = []
    kinds: tuple[Kind, ...] = ("memory", "sqlite")
    for kind in kinds:
        first, again = await measure(kind)
        rows += [Row(f"steps.{kind}.first", first, "ms"), Row(f"steps.{kind}.replayed", again, "ms")]
    return rows


async def measure(kind: Kind) -> tuple[float, float]:
    """Milliseconds of a step's first time and of its answer from the ledger."""
    counting = Counting()
    async with open_bench(kind, Shape(), Latencies(), None) as bench:
        charge = Charge("user:ann", "film-1")
        times: list[float] = []
        for _ in range(2):
            start = time.perf_counter()
            for n in range(STEPS):
                await bench.books.ledger.step(counting.count, Number(n=n), charge)
            times.append((time.perf_counter() - start) / STEPS * 1000)
    return times[0], times[1]
