"""Branches beside each other, bells, and tasks behind the scenes."""

import asyncio
from contextvars import ContextVar

import pytest

from core.production.backstage import Backstage
from core.production.bell import Bell
from core.production.beside import beside

mood: ContextVar[str] = ContextVar("mood", default="calm")


async def after(event: asyncio.Event | None, value: str) -> str:
    if event is not None:
        await event.wait()
    return value


async def test_results_come_in_the_order_given_whoever_is_first() -> None:
    late = asyncio.Event()

    async def last() -> int:
        late.set()
        return 3

    assert await beside(after(late, "slow"), after(None, "quick"), last()) == ("slow", "quick", 3)
    assert await beside() == ()


async def test_the_first_failure_is_raised_as_itself_and_stops_the_rest() -> None:
    stopped: list[str] = []

    async def endless() -> str:
        try:
            return await after(asyncio.Event(), "never")
        except asyncio.CancelledError:
            stopped.append("endless")
            raise

    async def broken() -> str:
        await asyncio.sleep(0)
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        await beside(endless(), broken())
    assert stopped == ["endless"]


async def test_cancelling_stops_every_branch() -> None:
    begun, stopped = asyncio.Event(), list[int]()

    async def branch(n: int) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            stopped.append(n)

    both = asyncio.ensure_future(beside(branch(1), branch(2)))
    await begun.wait()
    both.cancel()
    with pytest.raises(asyncio.CancelledError):
        await both
    assert sorted(stopped) == [1, 2]


async def test_a_bell_rings_for_its_topic_and_loses_nothing_between_waits() -> None:
    bell = Bell()
    with bell.listening("film-1") as ear, bell.listening("film-1") as other:
        bell.ring("film-2")
        assert not await ear.wait(0)
        bell.ring("film-1")
        bell.ring("film-1")
        assert await ear.wait(0)
        assert not await ear.wait(0)
        assert await other.wait(0)
        assert bell.topics == ("film-1",)
    assert bell.topics == ()
    bell.ring("film-1")


async def test_backstage_tasks_go_on_and_are_waited_for() -> None:
    backstage, done = Backstage(), list[str]()

    async def work(name: str) -> None:
        await asyncio.sleep(0)
        done.append(name)
        if name == "first":
            backstage.start(work("second"))

    backstage.start(work("first"))
    await backstage.finish(10)
    assert done == ["first", "second"]


async def test_backstage_does_not_wait_for_ever_and_stops_what_is_left() -> None:
    backstage = Backstage()
    task = backstage.start(asyncio.Event().wait())
    await backstage.finish(0)
    assert not task.done()
    await backstage.stop()
    assert task.cancelled()


async def test_work_apart_does_not_see_who_started_it() -> None:
    backstage = Backstage()
    mood.set("busy")

    async def look() -> str:
        return mood.get()

    assert await backstage.start(look()) == "busy"
    assert await backstage.start(look(), apart=True) == "calm"


async def test_a_failure_backstage_reaches_whoever_waits_for_it() -> None:
    backstage = Backstage()

    async def fail() -> None:
        raise LookupError("gone")

    task = backstage.start(fail())
    await backstage.finish(10)
    with pytest.raises(LookupError):
        await task
