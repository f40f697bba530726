"""One suite for every place where the ledger's lines are kept."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.ports import Book, Entry, LedgerLine, Usage
from integrations.database.book import SqlBook
from integrations.database.database import Database
from integrations.memory.books import MemoryBook
from tests.contracts import postgres
from tests.contracts.films import NOON


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=postgres.needed)])
async def book(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncGenerator[Book]:
    if request.param == "memory":
        yield MemoryBook(clock)
        return
    with ExitStack() as stack:
        is_file = request.param == "sqlite"
        url = f"sqlite:///{tmp_path}/house.db" if is_file else stack.enter_context(postgres.fresh_database())
        async with Database(url) as database:
            yield SqlBook(database, clock)


def line(key: str = "key", production: str = "film-1", lifetime: float | None = None) -> LedgerLine:
    return LedgerLine(key=key, work="work", scope="user:ann", production=production, durable=True, lifetime=lifetime)


async def test_a_line_is_fresh_once(book: Book) -> None:
    for n in range(10):
        entries = await asyncio.gather(*(book.open(line(f"key {n}"), f"worker {m}") for m in range(8)))
        assert sum(entry.fresh for entry in entries) == 1
        assert len({entry.owner for entry in entries}) == 1


async def test_the_first_answer_and_its_cost_count(book: Book) -> None:
    await book.open(line(), "one")
    assert await book.settle(line(), "one", '"first"', 0.5) == '"first"'
    assert await book.settle(line(), "two", '"second"', 0.7) == '"first"'
    assert await book.open(line(), "two") == Entry("key", "one", fresh=False, result='"first"')
    assert await book.cost("film-1") == 0.5


async def test_an_answer_without_a_line_is_kept(book: Book) -> None:
    assert await book.settle(line(), "one", '"made"', 0.0) == '"made"'
    assert (await book.open(line(), "two")).result == '"made"'


async def test_an_unfinished_line_changes_hands_once(book: Book) -> None:
    await book.open(line(), "dead")
    taken = await asyncio.gather(*(book.take("key", f"heir {n}", "dead") for n in range(8)))
    assert sum(taken) == 1
    await book.settle(line(), "heir", '"made"', 0.0)
    assert not await book.take("key", "thief", f"heir {taken.index(True)}")
    assert not await book.take("unknown", "thief", "dead")


async def test_an_operation_and_what_it_costs_so_far_are_remembered(book: Book) -> None:
    await book.open(line(), "one")
    await book.attach("key", "operation-1", 0.25)
    assert await book.open(line(), "two") == Entry("key", "one", fresh=False, operation="operation-1")
    assert await book.cost("film-1") == 0.25
    await book.settle(line(), "one", '"made"', 0.5)
    assert await book.cost("film-1") == 0.75


async def test_only_unfinished_lines_are_dropped(book: Book) -> None:
    await book.open(line("open"), "one")
    await book.settle(line("done"), "one", '"made"', 0.0)
    for key in ("open", "done", "unknown"):
        await book.drop(key)
    assert (await book.open(line("open"), "two")).fresh
    assert not (await book.open(line("done"), "two")).fresh


async def test_finished_lines_are_forgotten_by_key_and_by_film(book: Book) -> None:
    for key, film in (("a", "film-1"), ("b", "film-1"), ("c", "film-2"), ("d", "film-2")):
        await book.settle(line(key, film), "one", '"made"', 0.0)
    await book.open(line("running", "film-1"), "one")
    assert await book.forget(key="c") == 1
    assert await book.forget(key="c") == 0
    assert await book.forget(production="film-1") == 2
    assert await book.forget(key="running") == 0
    assert not (await book.open(line("d", "film-2"), "one")).fresh
    assert not (await book.open(line("running"), "two")).fresh


async def test_finished_lines_expire_after_their_last_use(book: Book, clock: Clock) -> None:
    for key in ("used", "unused", "film-2's"):
        await book.settle(line(key, "film-2" if key == "film-2's" else "film-1", lifetime=60), "one", '"made"', 0.0)
    await book.settle(line("for ever"), "one", '"made"', 0.0)
    await book.open(line("running", lifetime=60), "one")
    clock.now += timedelta(seconds=59)
    assert await book.sweep(()) == 0
    await book.open(line("used", lifetime=60), "two")
    clock.now += timedelta(seconds=2)
    assert await book.sweep({"film-2"}) == 1
    for key, is_fresh in {
        "used": False,
        "unused": True,
        "film-2's": False,
        "for ever": False,
        "running": False,
    }.items():
        assert (await book.open(line(key, lifetime=60), "three")).fresh == is_fresh, key


async def test_lines_and_hits_are_counted(book: Book) -> None:
    assert await book.usage() == Usage(lines=0, unfinished=0, hits=0, cost=0.0)
    await book.open(line("a"), "one")
    await book.open(line("a"), "one")
    await book.settle(line("b"), "one", '"made"', 1.5)
    for _ in range(3):
        await book.open(line("b"), "two")
    assert await book.usage() == Usage(lines=2, unfinished=1, hits=3, cost=1.5)


async def test_any_text_can_be_kept(book: Book) -> None:
    result = '"Füchse 🦊 \\u0000 \'; drop table ledger; --"'
    await book.settle(line(), "one", result, 0.0)
    assert (await book.open(line(), "one")).result == result
