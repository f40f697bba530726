"""Simulated providers behave like providers: slow, limited, sometimes broken, and never forgetful."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest

from core.agents.screenwriter import STORY, StoryAsk
from core.domain.film import MusicOrder, SpeechOrder
from core.domain.storyboard import PortraitOrder
from core.errors import MalformedAnswer, MatineeError, ProviderBusy, ProviderRefused, ProviderUnclear
from core.production.purchase import billed
from integrations.simulation.house import SimulatedProviders
from integrations.simulation.journal import SimulationJournal
from tests.bench.virtual import VirtualLoop
from tests.unit.simulated import FOX, LOOK, MOON, frame, house_in, journal_in, take

T = TypeVar("T")
Call = Callable[[SimulatedProviders], Awaitable[object]]

CALLS: dict[str, Call] = {
    "language": lambda house: house.language.write(STORY, StoryAsk(idea="x"), 1),
    "image": lambda house: house.images.frame(frame()),
    "speech": lambda house: house.speech.say(SpeechOrder(text="Hello there.", voice="v", language="en")),
    "music": lambda house: house.music.compose(MusicOrder(mood="calm", seconds=3, seed=1)),
}
SECONDS = {"language": 0.5, "image": 1.0, "speech": 0.3, "music": 1.0}


@dataclass
class Stage:
    """A folder and a clock that jumps over every wait."""

    folder: Path
    loop: VirtualLoop = field(default_factory=VirtualLoop)

    def house(self, **scenario: Any) -> SimulatedProviders:
        return house_in(self.folder, self.loop.time, scenario)

    def journal(self, kind: str, event: str = "") -> list[dict[str, Any]]:
        return journal_in(self.folder, kind, event)

    def run(self, work: Awaitable[T]) -> T:
        async def awaited() -> T:
            return await work

        return self.loop.run_until_complete(awaited())

    def timed(self, work: Coroutine[Any, Any, T]) -> tuple[T, float]:
        begun = self.loop.time()
        made = self.run(work)
        return made, self.loop.time() - begun


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.loop.close()


async def until_done(house: SimulatedProviders, operation: str) -> None:
    while not await house.video.done(operation):  # noqa: ASYNC110 providers are polled
        await asyncio.sleep(house.video.poll_every)


async def shot(house: SimulatedProviders, number: int = 1) -> str:
    """Place an order and wait until it is done."""
    operation = await house.video.submit(take(number), f"key-{number}")
    await until_done(house, operation)
    return operation


async def all_at_once(house: SimulatedProviders, count: int) -> None:
    await asyncio.gather(*(shot(house, number) for number in range(count)))


@pytest.mark.parametrize("kind", CALLS)
def test_every_kind_takes_its_time_and_is_written_down(stage: Stage, kind: str) -> None:
    house = stage.house()
    with billed("key-1") as bill:
        _, seconds = stage.timed(awaiting(CALLS[kind], house))
    assert seconds == pytest.approx(SECONDS[kind])
    lines = stage.journal(kind)
    assert [line["event"] for line in lines] == ["submitted", "accepted", "downloaded"]
    assert [line["cost"] for line in lines] == [0.0, bill.usd, 0.0]
    assert bill.usd > 0
    assert all(set(line) == {"at", "kind", "operation", "key", "event", "cost"} for line in lines)
    assert {line["key"] for line in lines} == {"key-1"}


async def awaiting(call: Call, house: SimulatedProviders) -> object:
    return await call(house)


def test_the_inner_writer_writes(stage: Stage) -> None:
    house = stage.house()
    assert stage.run(CALLS["language"](house)) == MOON
    assert house.language.model == "simulated:echo-1"


def test_outside_of_a_step_equal_orders_have_equal_keys(stage: Stage) -> None:
    house = stage.house()
    for number in (1, 2, 1):
        stage.run(house.images.frame(frame(number)))
    stage.run(house.images.portrait(PortraitOrder(character=FOX, view="front", look=LOOK)))
    keys = [line["key"] for line in stage.journal("image", "submitted")]
    assert keys[0] == keys[2]
    assert len(set(keys)) == 3


def test_a_take_is_placed_polled_and_done(stage: Stage) -> None:
    house = stage.house()
    with billed("key-1") as bill:
        operation, seconds = stage.timed(shot(house))
    assert 4.0 <= seconds <= 4.0 + house.video.poll_every
    assert bill.usd == pytest.approx(0.2)
    assert stage.run(house.video.find("key-1")) == operation
    assert stage.run(house.video.find("key-2")) is None
    events = [line["event"] for line in stage.journal("video")]
    assert events[:2] == ["submitted", "accepted"]
    assert 3 <= events.count("polled") <= 6


def test_equal_seeds_give_equal_operations_and_lengths(tmp_path: Path) -> None:
    def lengths(seed: int, folder: Path) -> list[tuple[str, float]]:
        stage = Stage(folder)
        house = stage.house(seed=seed, jitter=0.5)
        made = [stage.timed(shot(house, number)) for number in range(6)]
        stage.loop.close()
        return [(operation, round(seconds, 1)) for operation, seconds in made]

    first = lengths(1, tmp_path / "a")
    assert first == lengths(1, tmp_path / "b")
    assert first != lengths(2, tmp_path / "c")
    assert len({seconds for _, seconds in first}) > 3
    assert all(2.0 <= seconds <= 6.2 for _, seconds in first)


@pytest.mark.parametrize(("cap", "seconds"), [(None, 4), (4, 8), (2, 12), (1, 24)])
def test_a_provider_works_on_only_so_many_at_once(stage: Stage, cap: int | None, seconds: float) -> None:
    house = stage.house(cap={"video": cap} if cap else {})
    _, taken = stage.timed(all_at_once(house, 6))
    assert taken == pytest.approx(seconds, abs=6 * house.video.poll_every)
    assert house.lanes == {"simulated": cap}


def test_other_kinds_are_limited_too(stage: Stage) -> None:
    house = stage.house(cap={"image": 2})

    async def four() -> None:
        await asyncio.gather(*(house.images.frame(frame(number)) for number in range(4)))

    assert stage.timed(four())[1] == pytest.approx(2.0)


def test_a_stopped_take_makes_room_and_gives_nothing(stage: Stage) -> None:
    house = stage.house(cap={"video": 1})
    first = stage.run(house.video.submit(take(1), "key-1"))
    stage.run(house.video.abandon(first))
    _, seconds = stage.timed(shot(house, 2))
    assert seconds == pytest.approx(4.0, abs=0.2)
    with pytest.raises(ProviderRefused):
        stage.run(house.video.done(first))
    assert stage.run(house.video.find("key-1")) is None
    stage.run(house.video.abandon("nobody-knows-this"))


def test_operations_outlive_their_process(stage: Stage) -> None:
    operation = stage.run(stage.house().video.submit(take(1), "key-1"))
    restarted = stage.house()
    assert stage.run(restarted.video.find("key-1")) == operation
    assert stage.run(restarted.video.done(operation)) is False
    _, seconds = stage.timed(until_done(restarted, operation))
    assert seconds <= 4.2
    with pytest.raises(ProviderRefused):
        stage.run(restarted.video.done("video-unknown"))


def test_another_process_sees_what_was_placed_meanwhile(stage: Stage) -> None:
    one, other = stage.house(), stage.house()
    assert stage.run(other.video.find("key-1")) is None
    operation = stage.run(one.video.submit(take(1), "key-1"))
    assert stage.run(other.video.find("key-1")) == operation
    assert stage.run(other.video.done(operation)) is False


FAILURES: tuple[tuple[str, type[MatineeError]], ...] = (
    ("500", ProviderBusy),
    ("timeout", ProviderBusy),
    ("refusal", ProviderRefused),
    ("malformed", MalformedAnswer),
    ("accepted_then_lost", ProviderBusy),
)


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize(("what", "error"), FAILURES)
def test_an_order_fails_as_told_and_the_next_one_does_not(
    stage: Stage, kind: str, what: str, error: type[MatineeError]
) -> None:
    house = stage.house(failures=[{"kind": kind, "nth": 1, "what": what}])
    with billed("key-1"), pytest.raises(error):
        stage.run(CALLS[kind](house))
    with billed("key-1"):
        stage.run(CALLS[kind](house))
    accepted = len(stage.journal(kind, "accepted"))
    paid_twice = kind == "language" and what in ("malformed", "accepted_then_lost")
    assert accepted == (2 if paid_twice else 1)
    assert len(stage.journal(kind, "downloaded")) == 1


@pytest.mark.parametrize(
    ("what", "error", "found"),
    [
        ("500", ProviderBusy, False),
        ("refusal", ProviderRefused, False),
        ("timeout", ProviderUnclear, False),
        ("accepted_then_lost", ProviderUnclear, True),
    ],
)
def test_a_take_fails_as_told(stage: Stage, what: str, error: type[MatineeError], found: bool) -> None:
    house = stage.house(failures=[{"kind": "video", "nth": 1, "what": what}])
    with pytest.raises(error):
        stage.run(house.video.submit(take(1), "key-1"))
    assert (stage.run(house.video.find("key-1")) is not None) is found
    assert len(stage.journal("video", "accepted")) == int(found)
    stage.run(house.video.submit(take(2), "key-2"))


def test_failures_are_counted_over_restarts(stage: Stage) -> None:
    told = {"failures": [{"kind": "video", "every": 3, "what": "500"}]}
    outcomes: list[bool] = []
    for number in range(9):
        house = stage.house(**told)
        try:
            stage.run(house.video.submit(take(number), f"key-{number}"))
            outcomes.append(True)
        except ProviderBusy:
            outcomes.append(False)
    assert outcomes == [True, True, False] * 3


def test_a_half_written_line_is_read_later(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    SimulationJournal(path, lambda: 1.0).write("image", "submitted", "k")
    with path.open("a") as file:
        file.write('{"at": 2, "kind": "image", "eve')
    assert SimulationJournal(path, lambda: 1.0).submitted("image") == 1
