"""A tiny film and a crew of stand-ins that count what they are paid for, in a file that survives their process."""

import asyncio
import itertools
import json
import os
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypedDict

from core.domain.production import Event
from core.domain.value import Value
from core.errors import FilmRejected, ProviderBusy, ProviderRefused, ProviderUnclear, PurchaseUnknown
from core.ports import Job, Run
from core.production.beside import beside
from core.production.ledger import purchase_key, spend

SHOTS = 4
DAY = 86400.0


class Wish(Value):
    idea: str = "a lighthouse keeper and a whale"
    approval: bool = False
    edits: tuple[tuple[int, str], ...] = ()


class Idea(Value):
    text: str


class Note(Value):
    text: str


class DrawAsk(Value):
    note: Note
    number: int
    edit: str = ""


class Drawing(Value):
    uri: str


class TakeAsk(Value):
    number: int
    drawing: Drawing


class Reel(Value):
    uri: str


class Reels(Value):
    reels: tuple[Reel, ...]


class Feature(Value):
    uri: str
    reels: tuple[Reel, ...]


Kind = Literal["language", "image", "video"]


class Bill(TypedDict):
    kind: Kind
    key: str
    operation: str


class Bills:
    """What was accepted, in one append-only file that every process shares."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._news = asyncio.Event()

    def write(self, kind: Kind, key: str, operation: str = "") -> None:
        bill: Bill = {"kind": kind, "key": key, "operation": operation}
        file = os.open(self._path, os.O_APPEND | os.O_CREAT | os.O_WRONLY)
        os.write(file, json.dumps(bill).encode() + b"\n")
        os.close(file)
        self._news.set()

    def rows(self) -> list[Bill]:
        return [json.loads(line) for line in self._path.read_text().splitlines()] if self._path.exists() else []

    def counted(self) -> Counter[str]:
        return Counter(bill["kind"] for bill in self.rows())

    def has(self, kind: Kind, key: str) -> bool:
        return any((bill["kind"], bill["key"]) == (kind, key) for bill in self.rows())

    def operations(self, key: str) -> list[str]:
        return [bill["operation"] for bill in self.rows() if bill["kind"] == "video" and bill["key"] == key]

    def bought_twice(self) -> list[tuple[str, str]]:
        """Dear things with one key and two bills. Words may be written again when their process died in the middle."""
        keys = Counter((bill["kind"], bill["key"]) for bill in self.rows() if bill["kind"] != "language")
        return [key for key, count in keys.items() if count > 1]

    async def until(self, kind: Kind, count: int) -> None:
        """Until this process was accepted so often."""
        async with asyncio.timeout(30):
            while self.counted()[kind] < count:
                self._news.clear()
                await self._news.wait()


async def pass_by(moment: str) -> None:
    await asyncio.sleep(0)


@dataclass
class Camera(Job[TakeAsk, Reel]):
    """Lists its operations by key when it can. An operation is done when the gate is open."""

    bills: Bills
    failures: Callable[[], bool]
    tick: Callable[[str], Awaitable[None]]
    can_list: bool = True
    name: str = "camera"
    poll_every: float = 0.01
    deadline: float = 60.0
    price: float = 0.5
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    stopped: list[str] = field(default_factory=list[str])
    refused: set[str] = field(default_factory=set[str])
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    @property
    def fingerprint(self) -> str:
        return "1"

    async def submit(self, given: TakeAsk, key: str) -> str:
        await self.tick("submit")
        if self.failures():
            raise ProviderBusy("try again")
        operation = f"op-{os.getpid()}-{next(self.numbers)}"
        self.bills.write("video", key, operation)
        await self.tick("accepted")
        if self.failures():
            raise ProviderUnclear("the answer was lost")
        return operation

    async def find(self, key: str) -> str | None:
        if not self.can_list:
            raise PurchaseUnknown("This camera cannot list its operations.")
        return next(iter(self.bills.operations(key)), None)

    async def done(self, operation: str) -> bool:
        if operation in self.refused:
            raise ProviderRefused("It was stopped.")
        await self.tick("poll")
        return self.gate.is_set()

    async def collect(self, operation: str) -> Reel:
        await self.tick("collect")
        spend(self.price)
        return Reel(uri=f"reel/{operation}")

    async def abandon(self, operation: str) -> None:
        await self.tick("abandon")
        self.stopped.append(operation)
        self.refused.add(operation)
        self.stopping.set()


class AtOnce:
    """Counts who is inside; opens when as many as expected have been inside together."""

    def __init__(self, expected: int) -> None:
        self.most: Counter[str] = Counter()
        self._expected = expected
        self._inside: Counter[str] = Counter()
        self._full = asyncio.Event()

    async def visit(self, name: str) -> None:
        self._inside[name] += 1
        self.most[name] = max(self.most[name], self._inside[name])
        if self._inside.total() >= self._expected:
            self._full.set()
        await self._full.wait()
        for _ in range(20):  # a few turns of the loop, in which one too many would come in
            await asyncio.sleep(0)
        self._inside[name] -= 1


class Studio:
    """A writer that never says the same thing twice, a painter, and a camera."""

    fingerprint = "1"

    def __init__(
        self,
        folder: Path,
        *,
        failures: float = 0.0,
        seed: int = 0,
        can_list: bool = True,
        gate_open: bool = True,
        tick: Callable[[str], Awaitable[None]] = pass_by,
    ) -> None:
        self.bills = Bills(folder / "bills.jsonl")
        self._tick = tick
        chance = random.Random(seed)
        self._fails = lambda: chance.random() < failures
        self.camera = Camera(self.bills, self._fails, tick, can_list)
        if gate_open:
            self.camera.gate.set()
        self.at_once = AtOnce(expected=1)

    async def write(self, given: Idea) -> Note:
        self.bills.write("language", purchase_key.get())
        spend(0.01)
        await self._tick("language")
        if self._fails():
            raise ProviderBusy("try again")
        return Note(text=f"{given.text} {os.urandom(4).hex()}")

    async def draw(self, given: DrawAsk) -> Drawing:
        key = purchase_key.get()
        if not self.bills.has("image", key):  # the painter honours keys: equal ones are billed once
            self.bills.write("image", key)
        spend(0.1)
        await self._tick("image")
        if self._fails():
            raise ProviderBusy("try again")
        return Drawing(uri=f"drawing/{given.number}/{os.urandom(4).hex()}")

    async def join(self, given: Reels) -> Feature:
        return Feature(uri=f"film/{len(given.reels)}", reels=given.reels)


async def feature(run: Run, crew: Studio, wish: Wish) -> Feature:
    note = await run.step(crew.write, Idea(text=wish.idea))
    await run.publish(Event(kind="stage", stage="storyboard"))
    edits = dict(wish.edits)
    asks = [DrawAsk(note=note, number=number, edit=edits.get(number, "")) for number in range(SHOTS)]
    drawings = await beside(*(run.step(crew.draw, ask) for ask in asks))
    if wish.approval:
        answer = await run.ask("storyboard", Event(kind="question", question="storyboard"), DAY)
        if answer != "yes":
            raise FilmRejected("The storyboard was not approved.", answer=answer or "", shots=SHOTS)
    await run.publish(Event(kind="stage", stage="shooting"))
    takes = [TakeAsk(number=number, drawing=drawing) for number, drawing in enumerate(drawings)]
    reels = await beside(*(run.child(shoot, take, name=f"take-{take.number}", lane="takes") for take in takes))
    made = await run.step(crew.join, Reels(reels=reels))
    await run.publish(Event(kind="stage", stage="cutting", title=made.uri))
    return made


async def shoot(run: Run, crew: Studio, take: TakeAsk) -> Reel:
    reel = await run.job(crew.camera, take)
    await run.publish(Event(kind="shot", shot=str(take.number), title=reel.uri))
    return reel


FLOWS = (feature, shoot)
EVERYTHING = {"language": 1, "image": SHOTS, "video": SHOTS}
"""What one film buys."""
EVENTS = 3 + SHOTS
