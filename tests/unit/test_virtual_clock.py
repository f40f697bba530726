"""The clock that benchmarks compute their floors with."""

import asyncio

import pytest

from tests.bench.virtual import seconds_of


async def wait(*seconds: float) -> str:
    for each in seconds:
        await asyncio.sleep(each)
    return "done"


async def both() -> None:
    await asyncio.gather(wait(1, 2), wait(2.5))


def test_branches_take_as_long_as_the_longest() -> None:
    assert seconds_of(both())[1] == pytest.approx(3)


def test_an_hour_passes_at_once() -> None:
    assert seconds_of(wait(3600)) == ("done", pytest.approx(3600))
