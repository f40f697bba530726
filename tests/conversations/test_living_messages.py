"""Living messages: paced, patient with broken faces, and never in each other's way."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from dataclasses import dataclass, field

import pytest

from bot.announcer import Announcer, address_of
from bot.pace import Pace
from core.dialogue.progress import FilmState, state_of
from core.domain.brief import Brief
from core.domain.card import Card, Delivery
from core.domain.conversation import Address, Capabilities, Conversation, MessageRef
from core.domain.film import Degraded
from core.domain.production import Event, Production, Project, Status
from core.ports import Memory
from core.production.backstage import Backstage
from integrations.memory.books import MemoryJournal
from integrations.memory.memory import ShelfMemory
from tests.bench.virtual import VirtualLoop
from tests.conversations.clock import NOON
from tests.conversations.faces import RecordingFace
from tests.conversations.films import clip, film_of, picture

PLACE = Address(platform="test", workspace="w", channel="c")


@dataclass
class Studio:
    """An announcer with films whose events a test writes itself."""

    caps: Capabilities = field(default_factory=lambda: Capabilities(min_edit_interval=2.0))
    face: RecordingFace = field(default_factory=RecordingFace)
    memory: Memory = field(default_factory=ShelfMemory)
    journal: MemoryJournal = field(default_factory=MemoryJournal)

    def __post_init__(self) -> None:
        self.announcer = Announcer(
            {"test": self.face},
            self.memory,
            self.journal,
            capabilities=lambda _: self.caps,
            clock=lambda: asyncio.get_running_loop().time(),
        )

    async def begin(self, film: str = "film-1") -> None:
        await self.commit(film)
        self.announcer.follow(
            Delivery(production=film), Conversation(id=PLACE.key, address=PLACE, caps=self.caps, language="en")
        )

    async def commit(self, film: str = "film-1") -> None:
        project = Project(id=f"p-{film}", workspace="w", owner="ann", title="Snail", created_at=NOON)
        production = Production(
            id=film,
            project=project.id,
            user="ann",
            conversation=PLACE.key,
            brief=Brief(idea="a snail"),
            created_at=NOON,
        )
        async with self.memory.begin() as work:
            await work.projects.add(project)
            await work.productions.add(production)
            await work.outbox.save(Delivery(production=film))

    async def tell(self, *events: Event, film: str = "film-1") -> None:
        for event in events:
            await self.journal.append(film, event)

    async def delivery(self, film: str = "film-1") -> Delivery:
        async with self.memory.begin() as work:
            known = await work.outbox.get(film, "film")
        assert known
        return known

    def cards(self, film: str = "film-1") -> list[Card]:
        return self.face.shown.get(f"{film}/film", [])


class SlowJournal(MemoryJournal):
    """Its followers hear everything a second late, as over a network."""

    async def follow(self, film: str, after: int = 0) -> AsyncGenerator[tuple[int, Event]]:
        await asyncio.sleep(1)
        async for numbered in super().follow(film, after):
            yield numbered


STARTED = Event(kind="started")
SHOOTING = (STARTED, Event(kind="planned", title="Snail", total=4), Event(kind="stage", stage="shooting"))
FILM = Event(kind="film", title="Snail", film=film_of(Brief(idea="a snail")))


def shot(number: int) -> Event:
    return Event(kind="shot", shot=f"s{number}", clip=clip())


def played(work: Coroutine[object, object, None]) -> None:
    """Run on a clock that jumps over every wait."""
    loop = VirtualLoop()
    try:
        loop.run_until_complete(asyncio.wait_for(work, 100_000))
    finally:
        loop.close()


def test_edits_keep_their_distance_and_the_latest_wins() -> None:
    async def play() -> None:
        studio, backstage = Studio(), Backstage()
        backstage.start(studio.announcer.run())
        await studio.begin()
        await asyncio.sleep(0.1)
        for number in range(4):
            await studio.tell(*(SHOOTING if not number else ()), shot(number))
            await asyncio.sleep(0.5)
        await asyncio.sleep(10)
        assert [card.progress.done if card.progress else -1 for card in studio.cards()] == [0, 4]
        await backstage.stop()

    played(play())


def test_the_end_is_never_kept_waiting() -> None:
    async def play() -> None:
        studio, backstage = Studio(caps=Capabilities(min_edit_interval=60.0)), Backstage()
        backstage.start(studio.announcer.run())
        await studio.begin()
        await asyncio.sleep(1)
        await studio.tell(*SHOOTING)
        await asyncio.sleep(1)
        await studio.tell(FILM)
        began = asyncio.get_running_loop().time()
        await studio.announcer.settled("film-1")
        assert asyncio.get_running_loop().time() - began < 1
        assert studio.cards()[-1].key == "film.delivered"
        assert (await studio.delivery()).done
        await backstage.stop()

    played(play())


def test_a_broken_face_is_tried_again_with_growing_pauses_and_others_go_on() -> None:
    async def play() -> None:
        studio, backstage = Studio(), Backstage()
        other = RecordingFace("other")
        studio.announcer = Announcer(
            {"test": studio.face, "other": other}, studio.memory, studio.journal, capabilities=lambda _: studio.caps
        )
        backstage.start(studio.announcer.run())
        studio.face.broken = 5
        await studio.begin()
        await studio.tell(*SHOOTING, FILM)
        began = asyncio.get_running_loop().time()
        await studio.announcer.settled("film-1")
        assert 1 + 2 + 4 + 8 + 16 <= asyncio.get_running_loop().time() - began < 60
        assert [card.key for card in studio.cards()] == ["film.delivered"]
        await backstage.stop()

    played(play())


def test_where_nothing_can_be_edited_only_what_matters_is_said() -> None:
    async def play() -> None:
        studio, backstage = Studio(caps=Capabilities(edit=False, min_edit_interval=1.0)), Backstage()
        backstage.start(studio.announcer.run())
        await studio.begin()
        await asyncio.sleep(5)
        for number in range(3):
            await studio.tell(*(SHOOTING if not number else ()), shot(number))
            await asyncio.sleep(5)
        await studio.tell(Event(kind="question", question="storyboard", picture=picture(), total=4))
        await asyncio.sleep(5)
        await studio.tell(Event(kind="answered", question="storyboard", answer="yes"), FILM)
        await studio.announcer.settled("film-1")
        assert [card.key for card in studio.cards()] == ["film.queued", "film.asking.storyboard", "film.delivered"]
        await backstage.stop()

    played(play())


def test_old_messages_are_edited_less_often() -> None:
    async def play() -> None:
        studio, backstage = Studio(), Backstage()
        backstage.start(studio.announcer.run())
        await studio.begin()
        await asyncio.sleep(700)
        before = len(studio.cards())
        await studio.tell(*SHOOTING)
        for number in range(30):
            await studio.tell(shot(number))
            await asyncio.sleep(1)
        assert len(studio.cards()) - before <= 3
        await backstage.stop()

    played(play())


def test_what_an_earlier_process_left_open_is_taken_up() -> None:
    async def play() -> None:
        studio, backstage = Studio(), Backstage()
        await studio.commit()
        await studio.tell(*SHOOTING, FILM)
        backstage.start(studio.announcer.run())
        await studio.announcer.quiet()
        assert [card.key for card in studio.cards()] == ["film.delivered"]
        await backstage.stop()

    played(play())


def test_what_an_earlier_process_has_shown_is_not_shown_again() -> None:
    async def play() -> None:
        studio, backstage = Studio(journal=SlowJournal()), Backstage()
        await studio.commit()
        await studio.tell(*SHOOTING, Event(kind="question", question="storyboard", picture=picture(), total=4))
        ref = MessageRef(platform="test", channel="c", message="film-1/film")
        async with studio.memory.begin() as work:
            await work.outbox.save(Delivery(production="film-1", ref=ref, event=4))
        backstage.start(studio.announcer.run())
        await studio.announcer.quiet()
        assert studio.face.attempts == 0
        await studio.tell(Event(kind="answered", question="storyboard", answer="yes"), FILM)
        await studio.announcer.settled("film-1")
        assert [card.key for card in studio.cards()] == ["film.delivered"]
        await backstage.stop()

    played(play())


def test_films_of_other_platforms_are_left_to_others() -> None:
    async def play() -> None:
        studio, backstage = Studio(), Backstage()
        await studio.commit()
        elsewhere = Announcer({"discord": RecordingFace("discord")}, studio.memory, studio.journal)
        backstage.start(elsewhere.run())
        await elsewhere.quiet()
        assert not (await studio.delivery()).done
        await backstage.stop()

    played(play())


def test_the_place_in_the_queue_is_told_as_it_changes() -> None:
    async def play() -> None:
        studio, backstage = Studio(), Backstage()
        backstage.start(studio.announcer.run())
        await studio.begin("film-1")
        await studio.begin("film-2")
        await asyncio.sleep(20)
        assert studio.cards("film-2")[-1].progress is not None
        assert "Number 2 in the queue." in studio.cards("film-2")[-1].body
        async with studio.memory.begin() as work:
            await work.productions.set_status("film-1", Status.CANCELLED)
        await studio.tell(Event(kind="cancelled"), film="film-1")
        await asyncio.sleep(20)
        assert "Starting now." in studio.cards("film-2")[-1].body
        await backstage.stop()

    played(play())


def test_time_left_is_told_once_it_can_be() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    state = FilmState(phase="running", stage="shooting", total=10)
    pace.see(state)
    assert pace.left() is None
    now = 10.0
    pace.see(state.model_copy(update={"done": 1}))
    assert pace.left() is None
    now = 20.0
    pace.see(state.model_copy(update={"done": 2}))
    assert pace.left() == pytest.approx(95.0)
    now = 25.0
    assert pace.left() == pytest.approx(90.0)
    now = 1000.0
    assert pace.left() == 1.0
    pace.see(state.model_copy(update={"stage": "cutting"}))
    assert pace.left() is None


def test_shots_of_an_earlier_process_do_not_count_for_the_pace() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    pace.see(FilmState(phase="running", stage="shooting", total=10, done=6))
    now = 30.0
    pace.see(FilmState(phase="running", stage="shooting", total=10, done=7))
    assert pace.left() is None


def test_a_state_is_told_from_events() -> None:
    events = [
        *SHOOTING,
        shot(1),
        Event(kind="degraded", shot="s2", code="provider_timeout"),
        FILM,
        Event(kind="cancelled"),
    ]
    state = state_of(enumerate(events, 1))
    assert (state.phase, state.done, state.total, state.title) == ("delivered", 2, 4, "Snail")
    assert state.degraded == (Degraded(shot="s2", code="provider_timeout"),)
    assert state.event == 6


def test_an_answer_to_another_question_changes_nothing() -> None:
    state = state_of(
        [(1, Event(kind="question", question="storyboard")), (2, Event(kind="answered", question="quote"))]
    )
    assert (state.phase, state.question) == ("asking", "storyboard")


@pytest.mark.parametrize("thread", [None, "t"])
def test_a_conversation_tells_its_address(thread: str | None) -> None:
    address = Address(platform="slack", workspace="w", channel="c/d", thread=thread)
    assert address_of(address.key) == address
