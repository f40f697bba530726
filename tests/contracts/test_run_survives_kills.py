"""Films outlive their process, however it ends."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from core.errors import RunCancelled
from tests.bench.chaos import TRIALS, trials
from tests.contracts import postgres
from tests.contracts.houses import Kind, house_of, is_stage
from tests.contracts.studio import EVERYTHING, SHOTS, Feature, Studio, Wish, feature
from tests.contracts.worker import Orders, worker


@pytest.fixture(autouse=True)
async def limit() -> AsyncGenerator[None]:
    async with asyncio.timeout(600):
        yield


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=postgres.needed)])
async def test_a_kill_at_any_moment_buys_nothing_twice(kind: Kind) -> None:
    for report in await trials(kind, TRIALS):
        assert report.faults == (), report


async def test_a_killed_films_operations_are_collected_by_the_next_process(tmp_path: Path) -> None:
    async with worker(Orders(kind="sqlite", folder=str(tmp_path), gate_open=False)) as victim:
        victim.go()
        for _ in range(SHOTS):
            await victim.until("accepted")
        for _ in range(2 * SHOTS):  # each operation is known when it is polled
            await victim.until("poll")
        await victim.kill()
    studio = Studio(tmp_path)
    async with house_of("sqlite", tmp_path, studio) as house:
        made = await house.engine.result("film-1", Feature)
    assert len(made.reels) == SHOTS
    assert studio.bills.counted() == EVERYTHING


async def test_a_second_process_in_a_home_watches_and_takes_over_when_the_worker_dies(tmp_path: Path) -> None:
    orders = Orders(kind="sqlite", folder=str(tmp_path), gate_open=False)
    async with worker(orders) as first:
        studio = Studio(tmp_path)
        async with house_of("sqlite", tmp_path, studio) as house:
            await house.engine.start(feature, Wish(), id="film-1", user="ann")
            await house.events_until("film-1", is_stage("shooting"))
            await first.until("poll")
            assert (house.books.ledger.misses, studio.bills.counted()["video"] > 0) == (0, True)
            await first.kill()
            made = await house.engine.result("film-1", Feature)
    assert len(made.reels) == SHOTS
    assert studio.bills.counted() == EVERYTHING


async def test_a_process_that_watches_can_cancel_what_the_worker_makes(tmp_path: Path) -> None:
    async with (
        worker(Orders(kind="sqlite", folder=str(tmp_path), gate_open=False)) as first,
        house_of("sqlite", tmp_path, Studio(tmp_path)) as house,
    ):
        await house.engine.start(feature, Wish(), id="film-1", user="ann")
        for _ in range(SHOTS):
            await first.until("accepted")
        await first.until("poll")
        await house.engine.cancel("film-1")
        with pytest.raises(RunCancelled):
            await house.engine.result("film-1", Feature)
        for _ in range(SHOTS):
            await first.until("abandon")


@postgres.needed
async def test_a_peer_takes_over_when_a_worker_dies(tmp_path: Path) -> None:
    with postgres.fresh_database() as url:
        orders = Orders(kind="postgres", folder=str(tmp_path), url=url, executor="two", gate_open=False)
        async with worker(orders) as victim:
            victim.go()
            await victim.until("poll")
            studio = Studio(tmp_path)
            async with house_of("postgres", tmp_path, studio, url=url) as house:
                await victim.kill()
                made = await house.engine.result("film-1", Feature)
    assert len(made.reels) == SHOTS
    assert studio.bills.counted() == EVERYTHING
