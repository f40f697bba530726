"""What the built-in studio costs: seconds of wall and processor per second of 720p, the first picture, and memory.

Cold means that no set is painted yet; warm that all are, and that the workers are new all the same. The figures hold
for cores that have nothing else to do."""

import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from core.domain.bible import Prop
from core.domain.storyboard import FrameOrder, TakeOrder
from integrations.animatic.pool import WORKER
from integrations.animatic.studio import AnimaticStudio
from integrations.storage.local import LocalStorage
from tests.bench.rows import Goal, Row
from tests.unit.animatic_orders import character, spoken, staging, take

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Cost:
    """What filming the shots took, per second of film but for the memory."""

    wall: float
    processor: float
    memory: float
    """Most that one worker held, in MB."""


async def run() -> Sequence[Row]:
    """Every figure once."""
    rows: list[Row] = []
    for workers in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            first = await first_picture(Path(folder) / "first", workers)
            cold = await filming(Path(folder) / "film", workers, run="cold")
            warm = await filming(Path(folder) / "film", workers, run="warm")
        name = f"animatic.{workers}-worker"
        two = workers == 2
        rows += [
            Row(f"{name}.first-picture", first, "s", Goal("<=", 2.5)),
            Row(f"{name}.cold.wall", cold.wall, "s/s", Goal("<=", 0.8) if two else None),
            Row(f"{name}.cold.processor", cold.processor, "s/s"),
            Row(f"{name}.warm.wall", warm.wall, "s/s", Goal("<=", 0.5) if two else None),
            Row(f"{name}.warm.processor", warm.processor, "s/s"),
            Row(f"{name}.memory", max(cold.memory, warm.memory), "MB", Goal("<=", 300.0)),
        ]
    return rows


async def first_picture(folder: Path, workers: int) -> float:
    """Seconds from opening the studio, with nothing kept from before, to the first storyboard picture."""
    shot = shots()[0]
    order = FrameOrder(
        prompt="",
        shot=shot.shot,
        characters=shot.characters,
        place=shot.place,
        props=shot.props,
        look=shot.look,
        seed=1,
    )
    start = time.perf_counter()
    async with opened(folder, workers) as studio:
        await studio.images.frame(order)
        return time.perf_counter() - start


async def filming(folder: Path, workers: int, *, run: str) -> Cost:
    """What a short film's takes cost; `run` keeps the takes of one run apart from those of another."""
    wanted = shots()
    async with opened(folder, workers) as studio:
        start = time.perf_counter()
        keys = [await studio.video.submit(order, f"{run}-{number}") for number, order in enumerate(wanted)]
        for key in keys:
            await studio.video.settled(key)
            await studio.video.collect(key)
        wall = time.perf_counter() - start
        staff = [process for process in psutil.Process().children() if WORKER in process.cmdline()]
        processor = sum(sum(process.cpu_times()[:2]) for process in staff)
        memory = max(peak(process) for process in staff)
    seconds = sum(order.seconds for order in wanted)
    return Cost(wall / seconds, processor / seconds, memory)


def peak(process: psutil.Process) -> float:
    """The most memory a process ever held, in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024 / MEGABYTE


@asynccontextmanager
async def opened(folder: Path, workers: int) -> AsyncGenerator[AnimaticStudio]:
    """A studio whose everything is in a folder."""
    async with AnimaticStudio(LocalStorage(folder / "artifacts"), folder / "studio", workers=workers) as studio:
        yield studio


def shots() -> list[TakeOrder]:
    """Eighteen seconds of film: two places, three characters, a walk, talk in every size, and a prop."""
    fox, nell, owl = character("rex", "fox"), character("nell", "woman"), character("hoot", "owl")
    lantern = Prop(id="lantern", noun="lantern", kind="lantern")
    both = (staging("nell", "left"), staging("rex", "right"))
    asks = spoken("nell", "Hello fox, where are you going tonight?", 0.35, 2.2)
    answers = spoken("rex", "I only want to borrow the moon!", 0.35, 2.0)
    begins = spoken("narrator", "Once upon a time a little fox lived in the forest.", 0.35, 3.0)
    walk = (staging("rex", action="walk", faces="right"),)
    takes = [
        take("wide", walk, (fox,), lines=(begins,), place="forest", movement="push", seconds=4.0, height=720),
        take("full", both, (nell, fox), lines=(asks,), place="forest", seconds=3.0, height=720),
        take("medium", both, (nell, fox), lines=(answers,), place="forest", seconds=3.0, height=720),
        take("close", (staging("nell"),), (nell,), place="forest", movement="push", seconds=2.0, height=720),
        take("insert", (), (), props=(lantern,), place="village", seconds=2.0, height=720),
        take("two", both, (nell, fox), lines=(asks,), place="village", movement="pan", seconds=3.0, height=720),
        take("full", (staging("hoot", action="fly"),), (owl,), place="village", seconds=1.0, height=720),
    ]
    return [
        order.model_copy(update={"shot": order.shot.model_copy(update={"id": f"s{number}"})})
        for number, order in enumerate(takes)
    ]
