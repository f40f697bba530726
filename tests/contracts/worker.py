"""A process that makes a film until it is killed: python -m tests.contracts.worker ORDERS. It prints a line at every
moment of its work, and at last the film."""

import asyncio
import json
import random
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from core.domain.value import Value
from tests.contracts.houses import Kind, house_of, is_stage
from tests.contracts.studio import Studio, Wish

UP = "up"
MADE = "made "


class Orders(Value):
    """What a worker is told."""

    kind: Kind
    folder: str
    url: str = ""
    executor: str = "one"
    seed: int = 0
    failures: float = 0.0
    delay: float = 0.0
    """Seconds a call may take, at most."""
    gate_open: bool = True
    makes: bool = True
    """Whether it starts a film itself."""


class Made(Value):
    """What came of it."""

    reels: tuple[str, ...]
    uri: str
    events: tuple[tuple[str, str], ...]
    """(shot or stage, title), in order."""


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def work(orders: Orders) -> None:
    chance = random.Random(orders.seed)

    async def tick(moment: str) -> None:
        say(moment)
        await asyncio.sleep(chance.random() * orders.delay)

    folder = Path(orders.folder)
    studio = Studio(folder, failures=orders.failures, seed=orders.seed, gate_open=orders.gate_open, tick=tick)
    async with house_of(orders.kind, folder, studio, url=orders.url, executor=orders.executor) as house:
        say(UP)
        if not orders.makes:
            await asyncio.Event().wait()
        made = await house.make(Wish())
        events = await house.events_until("film-1", is_stage("cutting"))
    told = tuple((event.shot or event.stage or "", event.title) for event in events)
    result = Made(reels=tuple(reel.uri for reel in made.reels), uri=made.uri, events=told)
    say(f"{MADE}{result.model_dump_json()}")


class Worker:
    """A worker's process, seen from outside."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    async def lines(self, count: int) -> list[str]:
        """The next lines it prints; fewer when it ends."""
        return [line async for line in self._read(count)]

    async def until(self, wanted: str) -> str:
        """The next line that begins with `wanted`."""
        async for line in self._read(sys.maxsize):
            if line.startswith(wanted):
                return line
        raise AssertionError(f"The worker ended: {self._log.read_text()}")

    async def made(self) -> Made:
        """What it has made, once it has."""
        line = await self.until(MADE)
        await self._process.wait()
        return Made.model_validate(json.loads(line.removeprefix(MADE)))

    async def kill(self) -> None:
        """As the kernel does it."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()

    async def _read(self, count: int) -> AsyncGenerator[str]:
        stdout = self._process.stdout
        if stdout is None:
            raise AssertionError("a worker's lines are read")
        for _ in range(count):
            line = await stdout.readline()
            if not line:
                return
            yield line.decode().rstrip("\n")


@asynccontextmanager
async def worker(orders: Orders) -> AsyncGenerator[Worker]:
    """A worker that is up; gone afterwards."""
    log = Path(orders.folder) / f"{orders.executor}.log"
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            __spec__.name if __spec__ else __name__,
            orders.model_dump_json(),
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            cwd=Path(__file__).parents[2],
        )
    worker = Worker(process, log)
    try:
        await worker.until(UP)
        yield worker
    finally:
        await worker.kill()


if __name__ == "__main__":
    asyncio.run(work(Orders.model_validate_json(sys.argv[1])))
