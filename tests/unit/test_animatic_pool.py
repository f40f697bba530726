"""The render floor: order, replacement of dead workers, cancelling, and leaving nothing behind."""

import asyncio
import os
from pathlib import Path

import psutil
import pytest

from core.errors import RenderFailed, StorageFull
from integrations.animatic.pool import RenderPool
from integrations.animatic.wire import Outcome, Request

FAKE = "tests.unit.fake_render_worker"


def order(folder: Path, behaviour: str) -> Request:
    return Request(kind="take", order=None, out=str(folder / f"{behaviour}.mp4"))


def pid_of(outcome: Outcome) -> int:
    return outcome.files[0].height


async def test_an_order_comes_back_with_its_file(tmp_path: Path) -> None:
    async with RenderPool(1, module=FAKE) as pool:
        outcome = await pool.run(order(tmp_path, "plain"))
        assert outcome.files[0].path == str(tmp_path / "plain.mp4")
        assert pool.idle == 1


async def test_one_worker_serves_many_orders_one_after_another(tmp_path: Path) -> None:
    async with RenderPool(1, module=FAKE) as pool:
        outcomes = await asyncio.gather(*(pool.run(order(tmp_path, f"o{n}")) for n in range(5)))
        assert len({pid_of(outcome) for outcome in outcomes}) == 1


async def test_two_workers_share_the_orders(tmp_path: Path) -> None:
    async with RenderPool(2, module=FAKE) as pool:
        outcomes = await asyncio.gather(*(pool.run(order(tmp_path, f"o{n}")) for n in range(2)))
        assert len({pid_of(outcome) for outcome in outcomes}) == 2


async def test_urgent_orders_overtake_those_that_wait(tmp_path: Path) -> None:
    done: list[str] = []

    async def run(name: str, urgency: float) -> None:
        await pool.run(order(tmp_path, name), urgency)
        done.append(name)

    async with RenderPool(1, module=FAKE) as pool, asyncio.TaskGroup() as group:
        for name, urgency in (("first", 2), ("take", 2), ("card", 1), ("sound", 0.5)):
            group.create_task(run(name, urgency))
    assert done == ["first", "sound", "card", "take"]


async def test_what_cannot_wait_does_not_wait_for_long_orders(tmp_path: Path) -> None:
    fifo = tmp_path / "hangs.fifo"
    os.mkfifo(fifo)
    async with RenderPool(1, module=FAKE) as pool:
        hanging = asyncio.ensure_future(pool.run(order(tmp_path, "hangs"), 2))
        busy = int(await asyncio.to_thread(fifo.read_text))
        waiting = asyncio.ensure_future(pool.run(order(tmp_path, "card"), 1))
        pictures = await asyncio.gather(*(pool.run(order(tmp_path, f"picture{n}"), 0) for n in range(3)))
        assert len({pid_of(picture) for picture in pictures} | {busy}) == 2
        assert not waiting.done()
        hanging.cancel()
        assert (await waiting).files
        await asyncio.wait([hanging])


async def test_a_dead_worker_is_replaced_and_its_order_repeated(tmp_path: Path) -> None:
    async with RenderPool(1, module=FAKE) as pool:
        outcome = await pool.run(order(tmp_path, "dies-once"))
        assert outcome.files


async def test_a_worker_that_dies_twice_fails_the_order_but_not_the_next_one(tmp_path: Path) -> None:
    async with RenderPool(1, module=FAKE) as pool:
        with pytest.raises(RenderFailed):
            await pool.run(order(tmp_path, "dies"))
        assert (await pool.run(order(tmp_path, "plain"))).files


@pytest.mark.parametrize(("behaviour", "error"), [("refuses", StorageFull), ("puzzles", RenderFailed)])
async def test_a_failure_is_raised_as_its_own_class(tmp_path: Path, behaviour: str, error: type[Exception]) -> None:
    async with RenderPool(1, module=FAKE) as pool:
        with pytest.raises(error):
            await pool.run(order(tmp_path, behaviour))


async def test_cancelling_ends_the_process_and_frees_the_seat(tmp_path: Path) -> None:
    fifo = tmp_path / "hangs.fifo"
    os.mkfifo(fifo)
    async with RenderPool(1, module=FAKE) as pool:
        task = asyncio.ensure_future(pool.run(order(tmp_path, "hangs")))
        pid = int(await asyncio.to_thread(fifo.read_text))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not psutil.pid_exists(pid)
        assert (await pool.run(order(tmp_path, "plain"))).files


async def test_cancelling_one_that_waits_does_not_disturb_the_others(tmp_path: Path) -> None:
    fifo = tmp_path / "hangs.fifo"
    os.mkfifo(fifo)
    async with RenderPool(1, module=FAKE) as pool:
        hanging = asyncio.ensure_future(pool.run(order(tmp_path, "hangs")))
        await asyncio.to_thread(fifo.read_text)
        waiting = asyncio.ensure_future(pool.run(order(tmp_path, "given-up")))
        after = asyncio.ensure_future(pool.run(order(tmp_path, "after")))
        await asyncio.sleep(0)
        waiting.cancel()
        hanging.cancel()
        await asyncio.wait([waiting, hanging])
        assert (await after).files
        assert pool.idle == 1


async def test_an_order_that_takes_too_long_fails(tmp_path: Path) -> None:
    fifo = tmp_path / "hangs.fifo"
    os.mkfifo(fifo)
    async with RenderPool(1, module=FAKE, patience=0.3) as pool:
        reader = asyncio.ensure_future(asyncio.to_thread(fifo.read_text))
        with pytest.raises(RenderFailed):
            await pool.run(order(tmp_path, "hangs"))
        if not reader.done():
            await asyncio.to_thread(fifo.write_text, "")
        await reader


async def test_leaving_leaves_no_process_behind(tmp_path: Path) -> None:
    async with RenderPool(2, module=FAKE) as pool:
        outcomes = await asyncio.gather(*(pool.run(order(tmp_path, f"o{n}")) for n in range(2)))
    assert not any(psutil.pid_exists(pid_of(outcome)) for outcome in outcomes)


def test_a_pool_without_workers_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        RenderPool(0)
