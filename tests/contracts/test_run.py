"""One suite for every engine: process memory, DBOS on SQLite, DBOS on PostgreSQL."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import pytest

from core.domain.production import Event
from core.errors import FilmRejected, NotFound, RunCancelled
from core.ports import Run
from core.production.lanes import LaneSettings
from tests.contracts import postgres
from tests.contracts.houses import Kind, OpenHouse, house_of, is_kind, is_stage
from tests.contracts.studio import EVENTS, EVERYTHING, FLOWS, SHOTS, AtOnce, Feature, Idea, Studio, Wish, feature, shoot

handling: ContextVar[str] = ContextVar("handling", default="nothing")


class Houses:
    """Opens houses one after another over the same files; the last one stays open until the next."""

    def __init__(self, kind: Kind, folder: Path, url: str) -> None:
        self.kind: Kind = kind
        self.folder = folder
        self._url = url
        self._stack = AsyncExitStack()

    async def open(self, studio: Studio | None = None, **options: Any) -> OpenHouse:
        await self._stack.aclose()
        house = house_of(self.kind, self.folder, studio or Studio(self.folder), url=self._url, **options)
        return await self._stack.enter_async_context(house)

    async def close(self) -> None:
        await self._stack.aclose()


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=postgres.needed)])
async def houses(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[Houses]:
    async with AsyncExitStack() as stack:
        url = stack.enter_context(postgres.fresh_database()) if request.param == "postgres" else ""
        houses = Houses(request.param, tmp_path, url)
        stack.push_async_callback(houses.close)
        async with asyncio.timeout(60):
            yield houses


@pytest.fixture
def lasting(houses: Houses) -> Houses:
    if houses.kind == "memory":
        pytest.skip("memory forgets")
    return houses


async def test_a_film_is_made_and_told(houses: Houses) -> None:
    house = await houses.open()
    made = await house.make()
    assert len({reel.uri for reel in made.reels}) == SHOTS
    assert house.studio.bills.counted() == EVERYTHING
    events = await house.events_until("film-1", is_stage("cutting"))
    assert [event.stage for event in (events[0], events[1], events[-1])] == ["storyboard", "shooting", "cutting"]
    assert {event.shot for event in events[2:-1]} == {str(n) for n in range(SHOTS)}
    assert len(events) == EVENTS
    assert events[-1].title == made.uri


async def test_events_are_numbered_and_can_be_resumed(houses: Houses) -> None:
    house = await houses.open()
    await house.make()
    numbered = await house.books.journal.read("film-1")
    numbers = [number for number, _ in numbered]
    assert numbers == sorted(set(numbers))
    assert await house.books.journal.read("film-1", after=numbers[2]) == numbered[3:]
    assert await house.books.journal.read("film-2") == []


async def test_starting_twice_makes_one_film(houses: Houses) -> None:
    house = await houses.open()
    assert await house.make() == await house.make()
    assert house.studio.bills.counted() == EVERYTHING


async def test_editing_one_shot_buys_only_what_depends_on_it(houses: Houses) -> None:
    house = await houses.open()
    await house.make()
    before = house.studio.bills.counted()
    await house.make(Wish(edits=((2, "she waves back"),)), "film-2")
    assert house.studio.bills.counted() - before == {"image": 1, "video": 1}


async def test_equal_films_at_once_are_bought_once(houses: Houses) -> None:
    house = await houses.open()
    films = await asyncio.gather(*(house.make(id=f"film-{n}") for n in range(3)))
    assert films[0] == films[1] == films[2]
    assert house.studio.bills.counted() == EVERYTHING


async def test_users_do_not_read_each_others_films(houses: Houses) -> None:
    house = await houses.open()
    assert await house.make() != await house.make(id="film-2", user="bob")
    assert house.studio.bills.counted() == {kind: 2 * count for kind, count in EVERYTHING.items()}


async def test_what_a_film_cost_is_known(houses: Houses) -> None:
    house = await houses.open()
    await house.make()
    await house.make(id="film-2")
    assert await house.book.cost("film-1") == pytest.approx(0.01 + SHOTS * 0.1 + SHOTS * 0.5)
    assert await house.book.cost("film-2") == 0
    assert (await house.book.usage()).hits == 1 + 2 * SHOTS + 1


async def test_a_question_waits_and_the_answer_counts_once(houses: Houses) -> None:
    house = await houses.open()
    await house.engine.start(feature, Wish(approval=True), id="film-1", user="ann")
    await house.events_until("film-1", is_kind("question"))
    assert house.studio.bills.counted()["video"] == 0
    assert await house.books.questions.answer("film-1", "storyboard", "yes")
    assert not await house.books.questions.answer("film-1", "storyboard", "no")
    assert len((await house.engine.result("film-1", Feature)).reels) == SHOTS


async def test_an_answer_may_be_quicker_than_the_question(houses: Houses) -> None:
    house = await houses.open()
    assert await house.books.questions.answer("film-1", "storyboard", "yes")
    assert await house.books.questions.wait("film-1", "storyboard", 60) == "yes"


async def test_patience_runs_out_for_good(houses: Houses) -> None:
    house = await houses.open()
    assert await house.books.questions.wait("film-1", "storyboard", 0) is None
    assert not await house.books.questions.answer("film-1", "storyboard", "yes")
    assert await house.books.questions.wait("film-1", "storyboard", 60) is None


async def test_a_refusal_arrives_as_itself(houses: Houses) -> None:
    house = await houses.open()
    await house.engine.start(feature, Wish(approval=True), id="film-1", user="ann")
    await house.books.questions.answer("film-1", "storyboard", "no")
    for _ in range(2):  # the second time it is read from the database
        with pytest.raises(FilmRejected, match="not approved") as refusal:
            await house.engine.result("film-1", Feature)
        assert refusal.value.params == {"answer": "no", "shots": SHOTS}


async def test_cancelling_stops_everything_it_started(houses: Houses) -> None:
    house = await houses.open(Studio(houses.folder, gate_open=False))
    camera = house.studio.camera
    await house.engine.start(feature, Wish(), id="film-1", user="ann")
    await house.studio.bills.until("video", SHOTS)
    await house.engine.cancel("film-1")
    with pytest.raises(RunCancelled):
        await house.engine.result("film-1", Feature)
    while len(camera.stopped) < SHOTS:
        camera.stopping.clear()
        await camera.stopping.wait()
    assert sorted(camera.stopped) == sorted(bill["operation"] for bill in house.studio.bills.rows()[-SHOTS:])
    camera.gate.set()
    assert len((await house.make(id="film-2")).reels) == SHOTS
    assert house.studio.bills.counted() == {**EVERYTHING, "video": 2 * SHOTS}


async def test_one_failure_in_twenty_calls_is_survived(houses: Houses) -> None:
    house = await houses.open(Studio(houses.folder, failures=0.05, seed=4))
    for n in range(4):
        assert len((await house.make(Wish(idea=f"film {n}"), f"film-{n}")).reels) == SHOTS
    assert house.studio.bills.counted()["video"] == 4 * SHOTS
    assert not house.studio.bills.bought_twice()


async def test_a_user_has_so_many_takes_at_once(houses: Houses) -> None:
    house = await houses.open(lanes={"takes": LaneSettings(per_user=2)}, flows=(*FLOWS, counted))
    house.studio.at_once = AtOnce(expected=4)
    users = ("ann", "bob")
    ids = [(f"film-{user}-{n}", user) for user in users for n in range(4)]
    for id, user in ids:
        await house.engine.start(counted, Idea(text=user), id=id, user=user, lane="takes")
    await asyncio.gather(*(house.engine.result(id, Idea) for id, _ in ids))
    assert house.studio.at_once.most == {"ann": 2, "bob": 2}


async def test_a_lane_has_so_many_takes_at_once(houses: Houses) -> None:
    house = await houses.open(lanes={"takes": LaneSettings(at_once=3)}, flows=(*FLOWS, counted))
    house.studio.at_once = AtOnce(expected=3)
    ids = [(f"film-{n}", user) for n, user in enumerate("aabbccdd")]
    for id, user in ids:
        await house.engine.start(counted, Idea(text="all"), id=id, user=user, lane="takes")
    await asyncio.gather(*(house.engine.result(id, Idea) for id, _ in ids))
    assert house.studio.at_once.most == {"all": 3}


async def counted(run: Run, crew: Studio, given: Idea) -> Idea:
    await crew.at_once.visit(given.text)
    return given


async def test_flows_see_nothing_of_who_started_them(houses: Houses) -> None:
    """What a message's handler keeps in context variables must not reach a film that runs for days."""

    async def curious(run: Run, crew: Studio, given: Idea) -> Idea:
        return Idea(text=handling.get())

    house = await houses.open(flows=(curious,))
    token = handling.set("a message")
    await house.engine.start(curious, Idea(text=""), id="film-1", user="ann")
    handling.reset(token)
    assert await house.engine.result("film-1", Idea) == Idea(text="nothing")


async def test_what_does_not_exist_is_said(houses: Houses) -> None:
    house = await houses.open()
    with pytest.raises(LookupError, match="no lane"):
        await house.engine.start(feature, Wish(), id="film-1", user="ann", lane="nowhere")
    with pytest.raises(NotFound):
        await house.engine.result("film-9", Feature)


async def test_a_flows_own_mistake_reaches_whoever_waits(houses: Houses) -> None:
    async def broken(run: Run, crew: Studio, given: Idea) -> Idea:
        raise ZeroDivisionError("by nothing")

    house = await houses.open(flows=(broken,))
    await house.engine.start(broken, Idea(text=""), id="film-1", user="ann")
    with pytest.raises(Exception, match="by nothing"):
        await house.engine.result("film-1", Idea)


async def test_a_film_left_at_exit_is_resumed_and_buys_nothing_twice(lasting: Houses) -> None:
    house = await lasting.open(Studio(lasting.folder, gate_open=False))
    await house.engine.start(feature, Wish(), id="film-1", user="ann")
    await house.studio.bills.until("video", 3)
    house = await lasting.open()
    assert len((await house.engine.result("film-1", Feature)).reels) == SHOTS
    assert house.studio.bills.counted() == EVERYTHING


async def test_a_paused_film_goes_on_under_changed_code(lasting: Houses) -> None:
    house = await lasting.open()
    await house.engine.start(feature, Wish(approval=True), id="film-1", user="ann")
    await house.events_until("film-1", is_kind("question"))
    before = house.studio.bills.counted()

    async def with_one_more_step(run: Run, crew: Studio, wish: Wish) -> Feature:
        await run.step(crew.write, Idea(text="something new"))
        await run.publish(Event(kind="stage", stage="writing"))
        return await feature(run, crew, wish)

    with_one_more_step.__name__ = feature.__name__
    house = await lasting.open(flows=(with_one_more_step, shoot))
    await house.events_until("film-1", is_stage("writing"))
    assert house.studio.bills.counted() - before == {"language": 1}
    await house.books.questions.answer("film-1", "storyboard", "yes")
    assert len((await house.engine.result("film-1", Feature)).reels) == SHOTS
    assert house.studio.bills.counted() - before == {"language": 1, "video": SHOTS}


async def test_a_finished_film_is_remembered(lasting: Houses) -> None:
    made = await (await lasting.open()).make()
    house = await lasting.open()
    assert await house.engine.result("film-1", Feature) == made
    assert len(await house.books.journal.read("film-1")) == EVENTS
