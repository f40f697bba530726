"""Events and questions between processes, as two databases over one file or server."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, aclosing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, Select

from core.domain.production import Event
from core.production.bell import Bell
from integrations.database.database import Database
from integrations.database.journal import SqlJournal
from integrations.database.questions import SqlQuestions
from integrations.memory.books import MemoryJournal
from tests.contracts import postgres

LOOK = 0.01
FIRST, SECOND = Event(kind="started"), Event(kind="stage", stage="writing")


class Two:
    """Two processes' databases."""

    def __init__(self, here: Database, there: Database, stack: AsyncExitStack) -> None:
        self.here = here
        self.there = there
        self._stack = stack

    def journal(self, database: Database, look: float = LOOK, bell: Bell | None = None) -> SqlJournal:
        journal = SqlJournal(database, bell, look)
        self._stack.push_async_callback(journal.close)
        return journal

    def questions(self, database: Database) -> SqlQuestions:
        questions = SqlQuestions(database, look=LOOK)
        self._stack.push_async_callback(questions.close)
        return questions


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=postgres.needed)])
async def two(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[Two]:
    async with AsyncExitStack() as stack:
        is_file = request.param == "sqlite"
        url = f"sqlite:///{tmp_path}/house.db" if is_file else stack.enter_context(postgres.fresh_database())
        here = await stack.enter_async_context(Database(url))
        there = await stack.enter_async_context(Database(url))
        async with asyncio.timeout(30):
            yield Two(here, there, stack)


async def take(journal: SqlJournal | MemoryJournal, film: str, count: int, after: int = 0) -> list[Event]:
    events: list[Event] = []
    async with aclosing(journal.follow(film, after)) as following:
        async for _, event in following:
            events.append(event)
            if len(events) == count:
                break
    return events


async def test_events_of_another_process_are_seen(two: Two) -> None:
    here, there = two.journal(two.here), two.journal(two.there)
    following = asyncio.ensure_future(take(here, "film-1", 2))
    await there.append("film-1", FIRST)
    await there.append("film-2", FIRST)
    await there.append("film-1", SECOND)
    assert await following == [FIRST, SECOND]


async def test_events_of_this_process_are_seen_at_once(two: Two) -> None:
    journal = two.journal(two.here, look=3600)
    following = asyncio.ensure_future(take(journal, "film-1", 2))
    await journal.append("film-1", FIRST)
    await journal.append("film-1", SECOND)
    assert await following == [FIRST, SECOND]


async def test_a_bell_from_outside_is_heard_at_once(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    bell = Bell()
    here, there = two.journal(two.here, look=3600, bell=bell), two.journal(two.there)
    looked, read = asyncio.Event(), here.read

    async def noted(film: str, after: int = 0) -> Sequence[tuple[int, Event]]:
        events = await read(film, after)
        looked.set()
        return events

    monkeypatch.setattr(here, "read", noted)
    following = asyncio.ensure_future(take(here, "film-1", 1))
    await looked.wait()
    await there.append("film-1", FIRST)
    bell.ring("film-1")
    assert await following == [FIRST]


async def test_an_event_is_told_once_however_often_it_is_appended(two: Two) -> None:
    here, there = two.journal(two.here), two.journal(two.there)
    await asyncio.gather(*(journal.append("film-1", FIRST) for journal in (here, there) * 5))
    assert [event for _, event in await here.read("film-1")] == [FIRST]


async def test_a_follower_misses_nothing_of_many_writers(two: Two) -> None:
    here, there = two.journal(two.here), two.journal(two.there)
    events = [Event(kind="shot", shot=str(n)) for n in range(60)]
    following = asyncio.ensure_future(take(here, "film-1", len(events)))
    await asyncio.gather(*((here, there)[n % 2].append("film-1", event) for n, event in enumerate(events)))
    assert sorted(event.shot for event in await following) == sorted(event.shot for event in events)


async def test_the_look_out_survives_a_database_that_is_away(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = two.journal(two.here), two.journal(two.there)
    rows, failures = two.here.rows, [ConnectionError("away"), ConnectionError("still away")]
    all_failed = asyncio.Event()

    async def sometimes(query: Select[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
        if failures and "max(" in str(query):
            raise failures.pop()
        if not failures:
            all_failed.set()
        return await rows(query)

    monkeypatch.setattr(two.here, "rows", sometimes)
    following = asyncio.ensure_future(take(here, "film-1", 1))
    await all_failed.wait()
    await there.append("film-1", FIRST)
    assert await following == [FIRST]


async def test_an_answer_from_another_process_is_heard(two: Two) -> None:
    here, there = two.questions(two.here), two.questions(two.there)
    waiting = [asyncio.ensure_future(here.wait("film-1", name, 60)) for name in ("storyboard", "storyboard", "title")]
    assert await there.answer("film-1", "storyboard", "yes")
    assert not await here.answer("film-1", "storyboard", "no")
    assert await there.answer("film-1", "title", "The Fox")
    assert await asyncio.gather(*waiting) == ["yes", "yes", "The Fox"]


async def test_patience_runs_out_and_counts_from_the_first_time(two: Two) -> None:
    here, there = two.questions(two.here), two.questions(two.there)
    assert await here.wait("film-1", "storyboard", 0.02) is None
    assert await there.wait("film-1", "storyboard", 3600) is None
    assert not await there.answer("film-1", "storyboard", "too late")


async def test_memory_follows_and_ends_with_its_reader() -> None:
    journal = MemoryJournal()
    following = asyncio.ensure_future(take(journal, "film-1", 2, after=1))
    for event in (FIRST, SECOND, SECOND, Event(kind="film")):
        await journal.append("film-1", event)
    assert await following == [SECOND, Event(kind="film")]
