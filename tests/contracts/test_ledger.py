"""The ledger's promises: bought once, kept whatever happens to whoever asked, never repeated blindly."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from core.domain.value import Value
from core.errors import (
    MalformedAnswer,
    ProviderBusy,
    ProviderError,
    ProviderRefused,
    ProviderTimeout,
    ProviderUnclear,
    PurchaseUnknown,
)
from core.ports import LedgerLine
from core.production.ledger import Charge, Ledger, Patience, key_of, purchase_key, spend
from core.production.purchase import name_of
from core.production.turns import NOBODY
from integrations.memory.books import MemoryBook
from tests.contracts.studio import Drawing, Reel, Studio, TakeAsk

ANN = Charge("user:ann", "film-1")
QUICK = Patience(pause=0.001)
TAKE = TakeAsk(number=1, drawing=Drawing(uri="drawing/1"))


class Ask(Value):
    text: str = "hello"


class Answer(Value):
    text: str


class Writer:
    """Answers with what it is told to do, in order."""

    fingerprint = "1"
    time_limit = 30.0

    def __init__(self, *answers: str | Exception | Callable[[], Awaitable[str]]) -> None:
        self.answers = list(answers)
        self.calls = 0
        self.keys: list[str] = []
        self.asked = asyncio.Event()

    async def write(self, given: Ask) -> Answer:
        self.calls += 1
        self.keys.append(purchase_key.get())
        self.asked.set()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        spend(0.25)
        return Answer(text=answer if isinstance(answer, str) else await answer())


@pytest.fixture
def book() -> MemoryBook:
    return MemoryBook()


@pytest.fixture
def ledger(book: MemoryBook) -> Ledger:
    return Ledger(book, "me", patience=QUICK)


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path)


def take_line(studio: Studio) -> LedgerLine:
    key = key_of(ANN.scope, studio.camera, TAKE)
    return LedgerLine(key=key, work="camera", scope=ANN.scope, production="film-1", durable=True)


async def test_equal_questions_are_answered_once(ledger: Ledger, book: MemoryBook) -> None:
    writer = Writer("one")
    answers = [await ledger.step(writer.write, Ask(), ANN) for _ in range(3)]
    assert {answer.text for answer in answers} == {"one"}
    assert (ledger.misses, ledger.hits) == (1, 2)
    assert await book.cost("film-1") == 0.25


async def test_a_changed_fingerprint_scope_or_question_asks_again(ledger: Ledger) -> None:
    writer = Writer("one", "two", "three", "four")
    await ledger.step(writer.write, Ask(), ANN)
    await ledger.step(writer.write, Ask(text="other"), ANN)
    await ledger.step(writer.write, Ask(), Charge("user:bob", "film-2"))
    writer.fingerprint = "2"
    assert (await ledger.step(writer.write, Ask(), ANN)).text == "four"


async def test_a_retryable_failure_is_repeated_under_the_same_key(ledger: Ledger) -> None:
    writer = Writer(ProviderBusy(), MalformedAnswer(), "made")
    assert (await ledger.step(writer.write, Ask(), ANN)).text == "made"
    assert writer.keys == [key_of(ANN.scope, writer.write, Ask())] * 3


async def test_any_other_failure_is_not_repeated_and_leaves_no_line(ledger: Ledger, book: MemoryBook) -> None:
    for failure in (ProviderRefused(), ProviderUnclear(), ValueError("odd")):
        writer = Writer(failure)
        with pytest.raises(type(failure)):
            await ledger.step(writer.write, Ask(), ANN)
        assert writer.calls == 1
    assert not book.lines


async def test_patience_ends(ledger: Ledger, book: MemoryBook) -> None:
    writer = Writer(*[ProviderBusy() for _ in range(9)])
    with pytest.raises(ProviderBusy):
        await ledger.step(writer.write, Ask(), ANN)
    assert writer.calls == QUICK.attempts
    assert not book.lines


def test_pauses_double_up_to_a_limit_and_respect_the_provider() -> None:
    patience = Patience(pause=1, longest=3, obedience=20)
    pauses = [patience.pause_after(attempt, ProviderBusy()) for attempt in range(1, 5)]
    assert pauses == [1, 2, 3, 3]
    assert patience.pause_after(1, ProviderBusy(retry_after=10)) == 10
    assert patience.pause_after(1, ProviderBusy(retry_after=9000)) == 20


async def test_an_attempt_has_a_time_limit(ledger: Ledger, book: MemoryBook) -> None:
    async def forever() -> str:
        await asyncio.Event().wait()
        return "never"

    writer = Writer(forever)
    writer.time_limit = 0.01
    with pytest.raises(ProviderTimeout) as timeout:
        await ledger.step(writer.write, Ask(), ANN)
    assert timeout.value.params["work"] == "Writer.write"
    assert not book.lines


async def test_the_works_own_timeout_is_not_ours(ledger: Ledger) -> None:
    with pytest.raises(TimeoutError):
        await ledger.step(Writer(TimeoutError("theirs")).write, Ask(), ANN)


async def test_what_is_paid_reaches_its_line_when_the_asker_is_cancelled(ledger: Ledger) -> None:
    go = asyncio.Event()

    async def slow() -> str:
        await go.wait()
        return "paid"

    writer = Writer(slow)
    first = asyncio.ensure_future(ledger.step(writer.write, Ask(), ANN))
    await writer.asked.wait()
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    second = asyncio.ensure_future(ledger.step(writer.write, Ask(), ANN))
    go.set()
    assert (await second).text == "paid"
    assert writer.calls == 1


async def test_closing_waits_for_calls_under_way(ledger: Ledger, book: MemoryBook) -> None:
    go = asyncio.Event()

    async def slow() -> str:
        await go.wait()
        return "paid"

    writer = Writer(slow)
    asker = asyncio.ensure_future(ledger.step(writer.write, Ask(), ANN))
    await writer.asked.wait()
    asker.cancel()
    closing = asyncio.ensure_future(ledger.close(10))
    go.set()
    await closing
    assert await book.cost("film-1") == 0.25
    assert asker.cancelled()


async def test_a_call_that_fails_after_its_asker_was_cancelled_leaves_no_line(ledger: Ledger, book: MemoryBook) -> None:
    go = asyncio.Event()

    async def slow() -> str:
        await go.wait()
        raise ProviderBusy

    writer = Writer(slow)
    asker = asyncio.ensure_future(ledger.step(writer.write, Ask(), ANN))
    await writer.asked.wait()
    asker.cancel()
    go.set()
    await ledger.close()
    assert not book.lines
    assert writer.calls == 1


async def test_a_result_in_an_old_form_is_made_again(ledger: Ledger, book: MemoryBook) -> None:
    writer = Writer("new")
    key = key_of(ANN.scope, writer.write, Ask())
    line = LedgerLine(key=key, work="Writer.write", scope=ANN.scope, production="film-0")
    await book.settle(line, "me", '{"words": "old"}', 0.0)
    assert (await ledger.step(writer.write, Ask(), ANN)).text == "new"
    assert (await ledger.step(writer.write, Ask(), ANN)).text == "new"


async def test_a_living_peer_is_waited_for_and_a_dead_one_is_not(book: MemoryBook) -> None:
    looks: list[str] = []

    async def is_alive(owner: str) -> bool:
        looks.append(owner)
        return len(looks) < 2

    mine = Ledger(book, "me", patience=QUICK, is_alive=is_alive)
    writer = Writer("mine")
    key = key_of(ANN.scope, writer.write, Ask())
    await book.open(LedgerLine(key=key, work="w", scope=ANN.scope, production="film-1"), "peer")
    assert (await mine.step(writer.write, Ask(), ANN)).text == "mine"
    assert looks == ["peer", "peer"]


async def test_a_jobs_operation_is_waited_for_after_a_restart(ledger: Ledger, studio: Studio, book: MemoryBook) -> None:
    line = take_line(studio)
    await book.open(line, "somebody-dead")
    await book.attach(line.key, "op-7")
    assert await ledger.job(studio.camera, TAKE, ANN) == Reel(uri="reel/op-7")
    assert studio.bills.rows() == []


async def test_an_unknown_purchase_is_looked_up(ledger: Ledger, studio: Studio, book: MemoryBook) -> None:
    line = take_line(studio)
    await book.open(line, "somebody-dead")
    operation = await studio.camera.submit(TAKE, line.key)  # accepted, and the process died before it was noted
    assert await ledger.job(studio.camera, TAKE, ANN) == Reel(uri=f"reel/{operation}")
    assert len(studio.bills.rows()) == 1


async def test_a_purchase_that_nobody_can_look_up_is_left_to_a_person(tmp_path: Path, book: MemoryBook) -> None:
    studio = Studio(tmp_path, can_list=False)
    ledger = Ledger(book, "me", patience=QUICK)
    line = take_line(studio)
    await book.open(line, "somebody-dead")
    for _ in range(2):
        with pytest.raises(PurchaseUnknown) as unknown:
            await ledger.job(studio.camera, TAKE, ANN)
        assert unknown.value.params == {"key": line.key, "work": "camera"}
        assert book.lines[line.key].entry.owner == NOBODY
    assert studio.bills.rows() == []
    await book.drop(line.key)  # somebody looked at the provider's own page
    assert (await ledger.job(studio.camera, TAKE, ANN)).uri.startswith("reel/op")


async def test_a_lost_answer_is_looked_up_before_anything_is_repeated(ledger: Ledger, studio: Studio) -> None:
    fails = iter((False, True, False, False))
    studio.camera.failures = lambda: next(fails)
    await ledger.job(studio.camera, TAKE, ANN)
    assert len(studio.bills.rows()) == 1


async def test_a_refused_job_leaves_no_line(ledger: Ledger, studio: Studio, book: MemoryBook) -> None:
    async def refuse(given: TakeAsk, key: str) -> str:
        raise ProviderRefused("no")

    studio.camera.submit = refuse
    with pytest.raises(ProviderRefused):
        await ledger.job(studio.camera, TAKE, ANN)
    assert not book.lines


async def test_an_operation_that_ends_without_a_result_fails_the_job(
    ledger: Ledger, studio: Studio, book: MemoryBook
) -> None:
    studio.camera.refused = Everything()
    with pytest.raises(ProviderRefused):
        await ledger.job(studio.camera, TAKE, ANN)
    assert not book.lines
    assert len(studio.bills.rows()) == 1


async def test_an_operation_that_was_stopped_earlier_is_ordered_afresh(
    ledger: Ledger, studio: Studio, book: MemoryBook
) -> None:
    line = take_line(studio)
    await book.open(line, "somebody-dead")
    await book.attach(line.key, "op-stopped")
    studio.camera.refused.add("op-stopped")
    made = await ledger.job(studio.camera, TAKE, ANN)
    assert made.uri != "reel/op-stopped"
    assert len(studio.bills.rows()) == 1


async def test_after_its_deadline_a_job_stays_in_the_ledger(tmp_path: Path, book: MemoryBook) -> None:
    studio = Studio(tmp_path, gate_open=False)
    studio.camera.deadline = 0.02
    ledger = Ledger(book, "me", patience=QUICK)
    with pytest.raises(ProviderTimeout):
        await ledger.job(studio.camera, TAKE, ANN)
    operation = book.lines[take_line(studio).key].entry.operation
    studio.camera.gate.set()
    studio.camera.deadline = 10
    assert await ledger.job(studio.camera, TAKE, ANN) == Reel(uri=f"reel/{operation}")
    assert len(studio.bills.rows()) == 1


async def test_equal_jobs_at_once_are_one_operation(ledger: Ledger, studio: Studio) -> None:
    reels = await asyncio.gather(*(ledger.job(studio.camera, TAKE, ANN) for _ in range(5)))
    assert len({reel.uri for reel in reels}) == 1
    assert len(studio.bills.rows()) == 1
    assert (ledger.misses, ledger.hits) == (1, 4)


async def test_abandoning_spares_what_another_film_waits_for(tmp_path: Path, book: MemoryBook) -> None:
    studio = Studio(tmp_path, gate_open=False)
    ledger = Ledger(book, "me", patience=QUICK)
    mine = asyncio.ensure_future(ledger.job(studio.camera, TAKE, Charge("user:ann", "film-1/take-1")))
    other = asyncio.ensure_future(ledger.job(studio.camera, TAKE, Charge("user:ann", "film-10/take-1")))
    await studio.bills.until("video", 1)
    ledger.abandon("film-1")
    mine.cancel()
    await ledger.close()
    assert studio.camera.stopped == []
    studio.camera.gate.set()
    assert (await other).uri.startswith("reel/")


async def test_an_operation_under_submission_is_abandoned_once_it_is_known(
    ledger: Ledger, studio: Studio, book: MemoryBook
) -> None:
    go, submitting = asyncio.Event(), asyncio.Event()
    submit = studio.camera.submit

    async def slow(given: TakeAsk, key: str) -> str:
        submitting.set()
        await go.wait()
        return await submit(given, key)

    studio.camera.submit = slow
    asker = asyncio.ensure_future(ledger.job(studio.camera, TAKE, ANN))
    await submitting.wait()
    ledger.abandon("film-1")
    asker.cancel()
    go.set()
    await ledger.close()
    entry = book.lines[take_line(studio).key].entry
    assert studio.camera.stopped == [entry.operation]


async def test_cancelling_before_anything_was_ordered_leaves_no_line(tmp_path: Path, book: MemoryBook) -> None:
    studio = Studio(tmp_path, can_list=False)
    ledger = Ledger(book, "me", patience=Patience(pause=60))
    tried = asyncio.Event()

    async def busy(given: TakeAsk, key: str) -> str:
        tried.set()
        raise ProviderBusy("later")

    studio.camera.submit = busy
    asker = asyncio.ensure_future(ledger.job(studio.camera, TAKE, ANN))
    await tried.wait()
    await asyncio.sleep(0)
    asker.cancel()
    await asyncio.wait({asker})
    await ledger.close()
    assert not book.lines


async def test_a_job_that_cannot_be_stopped_fails_nobody(ledger: Ledger, tmp_path: Path) -> None:
    studio = Studio(tmp_path, gate_open=False)

    async def stubborn(operation: str) -> None:
        studio.camera.stopped.append(operation)
        raise ProviderError("too late")

    studio.camera.abandon = stubborn
    asker = asyncio.ensure_future(ledger.job(studio.camera, TAKE, ANN))
    await studio.bills.until("video", 1)
    await asyncio.sleep(0)
    ledger.abandon("film-1")
    asker.cancel()
    await ledger.close()
    assert len(studio.camera.stopped) == 1


async def test_money_spent_outside_a_step_is_nobodys() -> None:
    spend(1.0)
    assert purchase_key.get() == ""


def test_work_is_named_after_what_it_is() -> None:
    assert name_of(Writer("x").write) == "Writer.write"


class Everything(set[str]):
    def __contains__(self, _: object) -> bool:
        return True
