"""How long a film takes beyond what its own dependencies force it to, and against a serial pipeline."""

import asyncio
import time
from collections.abc import Sequence

from core.domain.brief import Brief
from core.domain.production import Cut
from tests.bench.house import Kind, open_bench
from tests.bench.rows import Goal, Row
from tests.bench.shape import Shape
from tests.bench.sleepers import Latencies
from tests.bench.virtual import seconds_of

SHAPE = Shape(scenes=3, shots=4, characters=2)
LATENCIES = Latencies(language=0.5, image=1.0, video=4.0, speech=0.0)
SERIAL = {None: 50.0, 4: 48.79, 2: 51.93, 1: 75.93}
"""Seconds measured of a published scene-by-scene pipeline (ViMax), same shape and latencies, by videos at once."""
SERIAL_GOALS = {None: 0.25, 4: 0.40, 2: 0.60, 1: 0.75}


async def run() -> Sequence[Row]:
    """Each limit on parallel videos, against the critical path and against the serial pipeline."""
    rows: list[Row] = []
    for limit in SERIAL:
        floor = await asyncio.to_thread(floor_of, limit)
        seconds, bought = await measure("sqlite", limit)
        name = f"makespan.{'unlimited' if limit is None else limit}"
        rows += [
            Row(f"{name}.floor", floor, "s"),
            Row(f"{name}.seconds", seconds, "s"),
            Row(f"{name}.of_floor", seconds / floor, "ratio", Goal("<=", 1.08)),
            Row(f"{name}.of_serial", seconds / SERIAL[limit], "ratio", Goal("<=", SERIAL_GOALS[limit])),
            Row(f"{name}.videos", bought, "videos", Goal("==", SHAPE.videos)),
        ]
    return [Row("makespan.serial_model", serial_model(SHAPE, LATENCIES), "s"), *rows]


async def measure(kind: Kind, limit: int | None, poll_every: float = 0.05) -> tuple[float, int]:
    """Seconds from the order to the kept cut, and videos bought."""
    async with open_bench(kind, SHAPE, LATENCIES, limit, poll_every) as bench:
        start = time.perf_counter()
        await bench.order("film-1", Brief(idea="a measured film"))
        await bench.engine.result("film-1", Cut)
        return time.perf_counter() - start, bench.video.bought


def floor_of(limit: int | None) -> float:
    """The critical path: the same flow on a clock that only waits move, polled continuously."""

    async def film() -> None:
        async with open_bench("memory", SHAPE, LATENCIES, limit, poll_every=0.001) as bench:
            await bench.order("film-1", Brief(idea="a measured film"))
            await bench.engine.result("film-1", Cut)

    return seconds_of(film())[1]


def serial_model(shape: Shape, given: Latencies, depth: int = 1) -> float:
    """Seconds by the published pipeline's own structure: portraits before the script, scenes one after another, and a
    transition video for each level of cameras below the first; two frame levels."""
    asked = given.language + given.image
    scene = 3 * given.language + (depth + 1) * asked + depth * given.video + asked + given.video
    return 3 * given.language + 3 * given.image + shape.scenes * scene
