"""A process that makes a film until it is killed: python -m tests.contracts.worker ORDERS. It starts when it is told a
line, prints one at every moment of its work, and at last the film."""

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
        await asyncio.to_thread(sys.stdin.readline)
        made = await house.make(Wish())
        events = await house.events_until("film-1", is_stage("cutting"))
    told = tuple((event.shot or event.stage or "", event.title) for event in events)
    result = Made(reels=tuple(reel.uri for reel in made.reels), uri=made.uri, events=told)
    say(f"{MADE}{result.model_dump_json()}")


class Worker:
    """A worker's process, seen from outside."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path, news: asyncio.Condition) -> None:
        self._process = process
        self._log = log
        self._news = news
        self._read = 0
        self._ended = False
        self.lines: list[str] = []

    async def listen(self) -> None:
        """Note what it prints until it ends."""
        stdout = self._process.stdout
        if stdout is None:
            raise AssertionError("a worker's lines are read")
        async for line in stdout:
            async with self._news:
                self.lines.append(line.decode().rstrip("\n"))
                self._news.notify_all()
        async with self._news:
            self._ended = True
            self._news.notify_all()

    async def until(self, wanted: str) -> str:
        """The next line that begins with `wanted`."""
        async with self._news:
            while True:
                for line in self.lines[self._read :]:
                    self._read += 1
                    if line.startswith(wanted):
                        return line
                if self._ended:
                    raise AssertionError(f"The worker ended: {self._log.read_text()}")
                await self._news.wait()

    def go(self) -> None:
        """Let it start its film."""
        if self._process.stdin is not None:
            self._process.stdin.write(b"go\n")

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


@asynccontextmanager
async def worker(orders: Orders, news: asyncio.Condition | None = None) -> AsyncGenerator[Worker]:
    """A worker that is up; gone afterwards. `news` is notified of each line."""
    log = Path(orders.folder) / f"{orders.executor}.log"
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            __spec__.name if __spec__ else __name__,
            orders.model_dump_json(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            cwd=Path(__file__).parents[2],
        )
    worker = Worker(process, log, news or asyncio.Condition())
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.listen())
        try:
            await worker.until(UP)
            yield worker
        finally:
            await worker.kill()


if __name__ == "__main__":
    asyncio.run(work(Orders.model_validate_json(sys.argv[1])))
