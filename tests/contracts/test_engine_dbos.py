"""What holds for DBOS behind the Engine port alone."""

import asyncio
import base64
import logging
import pickle
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from core.errors import FilmRejected, HomeUnusable, MatineeError, RunCancelled
from core.production.lanes import LaneSettings
from core.production.ledger import Ledger
from core.production.run import Books
from integrations.database.engines import brief_engine
from integrations.engine.dbos_engine import DbosEngine
from integrations.engine.endings import Endings, error_from
from integrations.engine.home_lock import HomeLock
from integrations.engine.house import HouseRules
from integrations.engine.settings import EngineSettings
from integrations.engine.takeover import Liveness
from integrations.memory.books import MemoryBook, MemoryJournal, MemoryQuestions
from tests.contracts import postgres
from tests.contracts.houses import house_of
from tests.contracts.studio import FLOWS, SHOTS, Feature, Studio, Wish, feature


@pytest.fixture(autouse=True)
async def limit() -> AsyncGenerator[None]:
    async with asyncio.timeout(60):
        yield


def books() -> Books:
    return Books(Ledger(MemoryBook(), "me"), MemoryJournal(), MemoryQuestions())


def settings(folder: Path, *, listen: bool = True) -> EngineSettings:
    return EngineSettings(
        f"sqlite:///{folder}/engine.db", queue_poll=0.02, look=0.02, shutdown_poll=0.02, listen=listen
    )


async def test_a_second_engine_in_a_process_is_refused_and_the_first_one_stays(tmp_path: Path) -> None:
    async with house_of("sqlite", tmp_path, Studio(tmp_path)) as house:
        with pytest.raises(RuntimeError, match="one per process"):
            await DbosEngine(settings(tmp_path), FLOWS, None, books()).__aenter__()
        await house.make()


async def test_after_it_closed_the_loop_still_has_threads(tmp_path: Path) -> None:
    for _ in range(2):
        async with DbosEngine(settings(tmp_path), FLOWS, None, books()):
            pass
        assert await asyncio.to_thread(lambda: 42) == 42


async def test_an_engine_that_cannot_open_leaves_room_for_the_next(tmp_path: Path) -> None:
    (tmp_path / "engine.db").mkdir()
    with pytest.raises(HomeUnusable):
        await DbosEngine(settings(tmp_path), FLOWS, None, books()).__aenter__()
    (tmp_path / "engine.db").rmdir()
    async with DbosEngine(settings(tmp_path), FLOWS, None, books()):
        pass


def test_two_flows_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="different names"):
        DbosEngine(settings(tmp_path), (feature, feature), None, books())


async def test_whoever_waits_when_the_engine_closes_is_cancelled(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as group:
        async with house_of("sqlite", tmp_path, Studio(tmp_path, gate_open=False)) as house:
            waiting = group.create_task(house.make())
            await house.studio.bills.until("video", 1)
        await asyncio.wait({waiting})
    assert waiting.cancelled()


async def test_films_that_fail_or_are_cancelled_leave_no_traceback_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with house_of("sqlite", tmp_path, Studio(tmp_path, gate_open=False)) as house:
        await house.engine.start(feature, Wish(approval=True), id="film-1", user="ann")
        await house.books.questions.answer("film-1", "storyboard", "no")
        with pytest.raises(FilmRejected):
            await house.engine.result("film-1", Feature)
        await house.engine.start(feature, Wish(), id="film-2", user="ann")
        await house.studio.bills.until("video", SHOTS)
        await house.engine.cancel("film-2")
        with pytest.raises(RunCancelled):
            await house.engine.result("film-2", Feature)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_an_open_house_sweeps_its_ledger(tmp_path: Path) -> None:
    async with house_of("sqlite", tmp_path, Studio(tmp_path), rules=HouseRules(lifetime=0.0)) as house:
        await house.make()
        assert (await house.book.usage()).lines > 0
    rules = HouseRules(lifetime=0.0, sweep_every=0.01)
    async with house_of("sqlite", tmp_path, Studio(tmp_path), rules=rules) as house:
        while (await house.book.usage()).lines:
            pass


class Bomb:
    """Makes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self._path,)


async def test_a_pickled_row_is_never_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A pickle runs code when it is loaded; who can write one row must not own the worker."""
    async with house_of("sqlite", tmp_path, Studio(tmp_path, gate_open=False)) as house:
        await house.engine.start(feature, Wish(), id="film-1", user="ann")
        await house.studio.bills.until("video", 1)
    engine = brief_engine(f"sqlite:///{tmp_path}/engine.db")
    bomb = base64.b64encode(pickle.dumps(Bomb(tmp_path / "crater"))).decode()
    with engine.begin() as link:
        link.execute(text("update workflow_status set serialization = 'py_pickle', inputs = :bomb"), {"bomb": bomb})
    async with house_of("sqlite", tmp_path, Studio(tmp_path)) as house:
        with pytest.raises(MatineeError):
            await house.engine.result("film-1", Feature)
    assert "never read" in caplog.text
    assert not (tmp_path / "crater").exists()


async def test_an_engine_that_does_not_listen_starts_and_never_makes(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    async with DbosEngine(settings(tmp_path, listen=False), FLOWS, studio, books()) as engine:
        await engine.start(feature, Wish(), id="film-1", user="ann")
    assert studio.bills.rows() == []
    async with house_of("sqlite", tmp_path, studio) as house:
        await house.engine.result("film-1", Feature)
    assert studio.bills.rows() != []


def test_a_lanes_share_is_its_narrowest_limit() -> None:
    assert LaneSettings().share is None
    assert not LaneSettings().fair
    assert LaneSettings(per_user=4, at_once=2).share == 2
    assert LaneSettings(at_once=3).fair


def test_an_error_is_read_as_it_was_written() -> None:
    error = error_from("over_budget", "too dear", {"cost": 1.5, "odd": ["x"]})
    assert (type(error).__name__, str(error), error.params) == ("OverBudget", "too dear", {"cost": 1.5})
    assert type(error_from(None, "?", None)).__name__ == "MatineeError"


async def test_an_end_reaches_everybody_who_waits_and_is_not_kept() -> None:
    endings = Endings()
    endings.made("nobody waits", 1)
    with endings.expect("film-1") as one, endings.expect("film-1") as two:
        endings.made("film-1", "made")
        endings.failed("film-1", ValueError("late"))
        assert (await one, await two) == ("made", "made")
        assert endings.expected == ("film-1",)
    assert endings.expected == ()


async def test_a_home_has_one_worker(tmp_path: Path) -> None:
    first, second = HomeLock(tmp_path), HomeLock(tmp_path)
    assert first.take()
    assert first.take()
    assert not second.take()
    waiting = asyncio.ensure_future(second.wait(every=0.01))
    await asyncio.sleep(0)
    assert not waiting.done()
    first.free()
    await waiting
    assert (first.held, second.held) == (False, True)
    second.free()


def test_a_home_that_cannot_hold_a_lock_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(HomeUnusable) as refusal:
        HomeLock(tmp_path / "file").take()
    assert refusal.value.params["path"] == f"{tmp_path}/file/worker.lock"


@postgres.needed
async def test_workers_know_which_of_their_peers_live() -> None:
    with postgres.fresh_database() as url:
        async with Liveness(url, "one") as one:
            async with Liveness(url, "two") as two:
                assert await one.is_alive(two.owner)
                assert await one.is_alive(one.owner)
                assert not await one.is_alive("one:1:an-older-process")
                assert not await one.is_alive("three:1:never-lived")
            while await one.is_alive(two.owner):  # the server needs a moment to notice
                pass


@postgres.needed
async def test_a_name_is_waited_for_until_its_holder_ends() -> None:
    with postgres.fresh_database() as url:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(Liveness(url, "one"))
            second = Liveness(url, "one")
            entering = asyncio.ensure_future(second.__aenter__())
            async with Liveness(url, "two") as two:
                assert await two.is_alive("one:1:x")
            assert not entering.done()
            await stack.aclose()
            await entering
            await second.__aexit__()


@postgres.needed
async def test_a_worker_that_loses_its_lock_leaves_at_once() -> None:
    lost = asyncio.Event()
    with postgres.fresh_database() as url:
        async with Liveness(url, "one", on_lost=lost.set) as liveness:
            with psycopg.connect(url, autocommit=True) as admin:
                admin.execute("create schema dbos")
                admin.execute(
                    "create table dbos.workflow_status (executor_id text, status text, application_version text)"
                )
                liveness.watch_over_peers(every=0.01)
                admin.execute(
                    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 77"
                )
            await lost.wait()
