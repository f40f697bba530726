"""Every message is handled once, whatever happens."""

import asyncio

import pytest

from core.domain.conversation import Dialogue, Inbound, Utterance
from core.errors import StaleDialogue
from core.ports import UnitOfWork
from tests.conversations.faces import RecordingFace
from tests.conversations.houses import Archives, house, place

ASK = "make a film about a brave snail"


async def test_a_repeated_event_does_nothing() -> None:
    async with house() as home:
        assert len(await home.say(ASK, id="same")) == 1
        assert await home.say(ASK, id="same") == []
        await home.settled()
        assert len(home.productions.started) == 1
        assert len(home.face.living()) == 1


async def test_copies_at_the_same_time_make_one_film() -> None:
    async with house() as home:
        await asyncio.gather(*(home.say(ASK, id="same") for _ in range(5)))
        await home.settled()
        assert len(set(home.productions.started)) == 1


async def test_people_talk_at_the_same_time() -> None:
    async with house() as home:
        await asyncio.gather(*(home.say(f"{ASK} {n}", user=f"u{n}", id=f"m{n}") for n in range(20)))
        await home.settled()
        assert len(home.face.living()) == 20
        assert {card.key for card in home.face.living()} == {"film.delivered"}


async def test_one_person_typing_fast_loses_nothing() -> None:
    async with house() as home:
        await asyncio.gather(*(home.say(f"{ASK} {n}", id=f"m{n}") for n in range(6)))
        await home.settled()
        assert len(home.face.living()) == 6


async def test_a_message_accepted_before_a_crash_is_answered_after_it() -> None:
    archives = Archives()
    inbound = Utterance.model_validate({**place("ann", "e1"), "text": ASK})
    async with archives.memory.begin() as work:
        assert await work.inbox.accept(inbound)
    async with house(archives) as home:
        assert await home.manager.replay() == 1
        await home.settled()
        assert home.face.living()[0].key == "film.delivered"
        assert await home.manager.replay() == 0


async def test_a_restart_goes_on_with_the_same_message() -> None:
    archives, face = Archives(), RecordingFace()
    async with house(archives, face) as home:
        home.crew.gate.clear()
        await home.say(ASK)
        await home.until(lambda card: card.progress is not None and card.progress.done == 1)
    async with house(archives, face) as home:
        assert await home.productions.reconcile() == 1
        await home.settled()
        assert home.face.living()[0].key == "film.delivered"
    assert len(face.posted) == 1


async def test_a_restart_shows_no_earlier_state() -> None:
    archives, face = Archives(), RecordingFace()
    async with house(archives, face) as home:
        await home.say(f"{ASK}, show me the storyboard first")
        await home.settled()
    (shown,) = face.shown.values()
    before = len(shown)
    async with house(archives, face) as home:
        await home.productions.reconcile()
        await home.settled()
        assert await home.keys("yes") == ["approve.done"]
        await home.settled()
    assert {card.key for card in shown[before:]} <= {"film.asking.storyboard", "film.running", "film.delivered"}
    assert shown[-1].key == "film.delivered"


async def test_a_film_committed_before_the_crash_is_told_about_after_it() -> None:
    archives = Archives()
    async with house(archives) as home:
        home.face.broken = 10_000
        home.crew.gate.clear()
        await home.say(ASK)
        assert not home.face.posted
    async with house(archives) as home:
        await home.productions.reconcile()
        await home.settled()
        assert [card.key for card in home.face.living()] == ["film.delivered"]


async def test_a_quicker_turn_is_taken_into_account(monkeypatch: pytest.MonkeyPatch) -> None:
    async with house() as home:
        refusals = iter([True, True])
        begin = home.archives.memory.begin

        async def save(self: object, dialogue: Dialogue) -> None:
            if next(refusals, False):
                raise StaleDialogue

        async with begin() as work:
            monkeypatch.setattr(type(work.conversations), "save_dialogue", save)
        assert await home.keys(ASK) == ["film.queued"]
        assert len(home.productions.started) == 1


async def test_a_dialogue_that_never_settles_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    async with house() as home:

        async def save(self: object, dialogue: Dialogue) -> None:
            raise StaleDialogue

        async with home.archives.memory.begin() as work:
            monkeypatch.setattr(type(work.conversations), "save_dialogue", save)
        assert await home.keys(ASK) == ["error.stale_dialogue"]
        assert not home.productions.started


async def test_a_defect_is_one_sentence_and_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    async with house() as home:

        def broken(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr("tests.conversations.houses.UNDERSTANDER.understand", broken)
        (card,) = await home.say("hello")
        assert card.key == "error.internal"
        assert "Zero" not in card.body
        assert await home.manager.replay() == 0


async def test_a_memory_that_fails_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    async with house() as home:

        async def broken(self: object, inbound: Inbound) -> bool:
            raise ConnectionError

        async with home.archives.memory.begin() as work:
            monkeypatch.setattr(type(work.inbox), "accept", broken)
        assert await home.keys("hello") == ["error.internal"]


async def test_a_film_is_kept_even_when_it_cannot_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    async with house() as home:

        async def broken(*_: object) -> None:
            raise ConnectionError

        monkeypatch.setattr(home.productions, "start", broken)
        assert await home.keys(ASK) == ["film.queued"]
        monkeypatch.undo()
        assert await home.productions.reconcile() == 1
        await home.settled()
        assert home.face.living()[0].key == "film.delivered"


async def test_platforms_that_are_not_served_are_left_for_others() -> None:
    async with house() as home:
        where = {**place("ann", "e1"), "address": {"platform": "other", "workspace": "w", "channel": "c"}}
        await home.manager.handle(Utterance.model_validate({**where, "text": ASK}))
        assert home.face.attempts == 0
        async with home.archives.memory.begin() as work:
            assert await unfinished(work) == []


async def unfinished(work: UnitOfWork) -> list[Inbound]:
    return list(await work.inbox.unfinished())
