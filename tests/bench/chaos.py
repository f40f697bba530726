"""kill -9 at random moments, then see that the film was finished and nothing was bought twice.

python -m tests.bench.chaos sqlite|postgres TRIALS [SEED]: on SQLite the worker is started again, on PostgreSQL a second
one takes over."""

import asyncio
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path

from tests.bench.rows import Goal, Row
from tests.contracts.houses import Kind
from tests.contracts.postgres import answers, fresh_database
from tests.contracts.studio import EVENTS, SHOTS, Bills
from tests.contracts.worker import Made, Orders, worker

TRIALS = 5
MOMENTS = 22
"""As many lines are printed for a film at least."""
AT_ONCE = 2
LIMIT = 120.0
"""Seconds for one trial, most of which are for starting processes on a busy machine."""


@dataclass(frozen=True)
class Report:
    """How one trial ended."""

    moment: int
    """Lines the workers had printed when one was killed."""
    bought_before: dict[str, int]
    bought: dict[str, int]
    faults: tuple[str, ...]
    """Empty when all is well."""


def faults_of(made: Made, bills: Bills) -> tuple[str, ...]:
    shots = [name for name, _ in made.events if name.isdecimal()]
    checks = {
        "every shot has a reel of its own": len(set(made.reels)) == SHOTS,
        "every shot is told once": sorted(shots) == [str(n) for n in range(SHOTS)],
        "what is told is what is in the film": {t for n, t in made.events if n.isdecimal()} == set(made.reels),
        "the end is told last": made.events[-1] == ("cutting", made.uri),
        "nothing else is told": len(made.events) == EVENTS,
        "every take is bought": bills.counted()["video"] == SHOTS,
        "every picture is bought": bills.counted()["image"] == SHOTS,
        "nothing is bought twice": not bills.bought_twice(),
    }
    return tuple(check for check, holds in checks.items() if not holds)


async def trial(kind: Kind, seed: int) -> Report:
    """One film, one kill."""
    chance = random.Random(seed)
    moment = chance.randrange(1, MOMENTS)
    database = fresh_database() if kind == "postgres" else nullcontext("")
    with tempfile.TemporaryDirectory() as folder, database as url:
        orders = Orders(kind=kind, folder=folder, url=url, seed=seed, failures=0.03, delay=0.02)
        peer = orders.model_copy(update={"executor": "two", "seed": seed + 1})
        bills, news = Bills(Path(folder) / "bills.jsonl"), asyncio.Condition()
        async with AsyncExitStack() as stack:
            names = [orders, peer] if kind == "postgres" else [orders]
            workers = [await stack.enter_async_context(worker(name, news)) for name in names]
            start = sum(len(each.lines) for each in workers)
            for each in workers:
                each.go()
            async with news:
                await news.wait_for(lambda: sum(len(each.lines) for each in workers) >= start + moment)
            victim = workers.pop(chance.randrange(len(workers)))
            await victim.kill()
            before = bills.counted()
            if not workers:
                workers.append(await stack.enter_async_context(worker(orders)))
                workers[0].go()
            made = await workers[0].made()
        return Report(moment, dict(before), dict(bills.counted()), faults_of(made, bills))


async def limited(kind: Kind, seed: int) -> Report:
    """A trial that is given up after a while: a film that never ends is a fault as well."""
    try:
        async with asyncio.timeout(LIMIT):
            return await trial(kind, seed)
    except TimeoutError:
        return Report(0, {}, {}, (f"the film of seed {seed} ends within {LIMIT:g} s",))


async def trials(kind: Kind, count: int, seed: int = 0) -> list[Report]:
    """Many of them, a few at a time."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def gated(n: int) -> Report:
        async with gate:
            return await limited(kind, 1000 * seed + n)

    return await asyncio.gather(*(gated(n) for n in range(count)))


async def run() -> Sequence[Row]:
    """Kills on every database that is here."""
    rows: list[Row] = []
    kinds: list[Kind] = ["sqlite", "postgres"] if answers() else ["sqlite"]
    for kind in kinds:
        reports = await trials(kind, TRIALS)
        faults = sum(len(report.faults) for report in reports)
        rows.append(Row(f"chaos.{kind}.films", len(reports), "films", Goal("==", TRIALS)))
        rows.append(Row(f"chaos.{kind}.faults", faults, "faults", Goal("==", 0)))
    return rows


def main(kind: Kind, count: int, seed: int) -> int:
    reports = asyncio.run(trials(kind, count, seed))
    for report in reports:
        sys.stdout.write(f"{report}\n")
    good = sum(not report.faults for report in reports)
    again = sum((Counter(report.bought) for report in reports), Counter[str]())
    sys.stdout.write(f"{kind}: {good} of {count} films are well; bought in all: {dict(again)}\n")
    return 0 if good == count else 1


if __name__ == "__main__":
    chosen: Kind = "postgres" if sys.argv[1] == "postgres" else "sqlite"
    sys.exit(main(chosen, int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0))
