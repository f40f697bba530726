"""One suite for every memory: in process, SQLite, PostgreSQL."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select

from core.domain.card import Delivery
from core.domain.conversation import (
    Action,
    Actor,
    Address,
    Capabilities,
    Command,
    FormResult,
    Inbound,
    MessageRef,
    Paid,
    Pending,
    SlashCommand,
    StepRun,
    Suggest,
    Utterance,
)
from core.domain.production import Status
from core.errors import NotFound, StaleDialogue
from core.ports import Memory
from integrations.database.database import Database
from integrations.database.repositories import SqlMemory
from integrations.database.tables import ArtifactRow, CutArtifactRow, SceneRow, ShotRow, TakeRow
from integrations.memory.memory import ShelfMemory
from tests.contracts import postgres
from tests.contracts.films import NOON, cut, production, project

ADDRESS = Address(platform="discord", workspace="guild", channel="general")
ANN = Actor(platform="discord", id="1", name="Ann", roles=frozenset({"mod"}))
CAPS = Capabilities()


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=postgres.needed)])
async def memory(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[Memory]:
    if request.param == "memory":
        yield ShelfMemory()
        return
    with ExitStack() as stack:
        is_file = request.param == "sqlite"
        url = f"sqlite:///{tmp_path}/house.db" if is_file else stack.enter_context(postgres.fresh_database())
        async with Database(url) as database:
            yield SqlMemory(database)


def said(text: str, event_id: str = "e1", at: datetime = NOON) -> Utterance:
    return Utterance(event_id=event_id, at=at, address=ADDRESS, actor=ANN, text=text)


async def test_an_event_is_accepted_once_and_waits_until_it_is_finished(memory: Memory) -> None:
    async with memory.begin() as work:
        assert await work.inbox.accept(said("one", "e1"))
        assert await work.inbox.accept(said("two", "e2"))
    async with memory.begin() as work:
        assert not await work.inbox.accept(said("one again", "e1"))
        assert await work.inbox.unfinished() == [said("one", "e1"), said("two", "e2")]
        await work.inbox.finish("e1", "made")
        assert await work.inbox.unfinished() == [said("two", "e2")]
    async with memory.begin() as work:
        assert not await work.inbox.accept(said("one", "e1"))


async def test_every_kind_of_event_comes_back_as_it_was(memory: Memory) -> None:
    base = {"at": NOON, "address": ADDRESS, "actor": ANN}
    events: list[Inbound] = [
        said("Füchse 🦊 \x00 'quoted'"),
        SlashCommand.model_validate({**base, "event_id": "e2", "name": "make", "args": {"idea": "x", "n": 3}}),
        Action.model_validate({**base, "event_id": "e3", "verb": "approve", "values": ("a", "b")}),
        FormResult.model_validate({**base, "event_id": "e4", "form": "edit", "fields": {"idea": "y"}}),
        Paid.model_validate({**base, "event_id": "e5", "reward": "film", "cost": 500, "unit": "points"}),
        StepRun.model_validate({**base, "event_id": "e6", "callback": "c", "inputs": {"a": "b"}}),
        Suggest.model_validate({**base, "event_id": "e7", "command": "make", "field": "style", "partial": "pa"}),
    ]
    async with memory.begin() as work:
        assert [await work.inbox.accept(event) for event in events] == [True] * len(events)
    async with memory.begin() as work:
        assert await work.inbox.unfinished() == events


async def test_a_unit_of_work_that_raises_leaves_nothing(memory: Memory) -> None:
    async with memory.begin() as work:
        await work.projects.add(project())

    async def fail() -> None:
        async with memory.begin() as work:
            await work.inbox.accept(said("lost"))
            await work.projects.add(project("p2"))
            await work.projects.rename("p1", "Changed")
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        await fail()
    async with memory.begin() as work:
        assert await work.inbox.unfinished() == []
        assert await work.projects.get("p2") is None
        assert await work.projects.get("p1") == project()


async def test_a_person_has_one_account_on_a_platform(memory: Memory) -> None:
    async with memory.begin() as work:
        account = await work.accounts.account_of(ANN)
        assert await work.accounts.account_of(ANN.model_copy(update={"name": "Anna"})) == account
        assert await work.accounts.account_of(ANN.model_copy(update={"platform": "slack"})) != account
    async with memory.begin() as work:
        assert await work.accounts.account_of(ANN) == account


async def test_meeting_somebody_twice_at_once_makes_one_account(memory: Memory) -> None:
    async def meet() -> str:
        async with memory.begin() as work:
            return await work.accounts.account_of(ANN)

    assert len(set(await asyncio.gather(*(meet() for _ in range(8))))) == 1


async def test_a_conversation_knows_its_running_films(memory: Memory) -> None:
    async with memory.begin() as work:
        assert (await work.conversations.conversation(ADDRESS, CAPS)).productions == ()
        await work.projects.add(project())
        later = NOON + timedelta(minutes=1)
        await work.productions.add(production("f2", conversation=ADDRESS.key, created_at=later))
        await work.productions.add(production("f1", conversation=ADDRESS.key))
        await work.productions.add(production("f3", conversation="elsewhere"))
        talk = await work.conversations.conversation(ADDRESS, CAPS)
        assert (talk.id, set(talk.productions)) == (ADDRESS.key, {"f1", "f2"})
        await work.productions.set_status("f1", Status.DELIVERED)
    async with memory.begin() as work:
        assert (await work.conversations.conversation(ADDRESS, CAPS)).productions == ("f2",)


async def test_a_conversation_is_seen_as_the_place_is_now(memory: Memory) -> None:
    narrow = CAPS.model_copy(update={"max_text": 500})
    async with memory.begin() as work:
        await work.conversations.conversation(ADDRESS, CAPS)
    async with memory.begin() as work:
        assert (await work.conversations.conversation(ADDRESS, narrow)).caps == narrow


async def test_a_dialogue_remembers_and_counts_its_turns(memory: Memory) -> None:
    async with memory.begin() as work:
        talk = await work.conversations.dialogue(ADDRESS.key, "ann")
        assert talk.version == 0
        pending = Pending(kind="style", command=Command(intent="make", slots={"idea": "x"}), default="ink")
        await work.conversations.save_dialogue(talk.model_copy(update={"focus": "p1", "pending": pending}))
    async with memory.begin() as work:
        talk = await work.conversations.dialogue(ADDRESS.key, "ann")
        assert (talk.version, talk.focus, talk.pending) == (1, "p1", pending)
        assert (await work.conversations.dialogue(ADDRESS.key, "bob")).focus == ""


async def test_a_stale_turn_is_refused(memory: Memory) -> None:
    async with memory.begin() as work:
        first = await work.conversations.dialogue(ADDRESS.key, "ann")
        await work.conversations.save_dialogue(first)
    for stale in (first, first.model_copy(update={"version": 5})):
        with pytest.raises(StaleDialogue):
            async with memory.begin() as work:
                await work.conversations.save_dialogue(stale)
    async with memory.begin() as work:
        assert (await work.conversations.dialogue(ADDRESS.key, "ann")).version == 1


async def test_of_two_turns_at_once_one_is_refused(memory: Memory) -> None:
    read = asyncio.Barrier(2)

    async def turn(focus: str) -> None:
        async with memory.begin() as work:
            talk = await work.conversations.dialogue(ADDRESS.key, "ann")
        async with asyncio.timeout(10):
            await read.wait()
        async with memory.begin() as work:
            await work.conversations.save_dialogue(talk.model_copy(update={"focus": focus}))

    outcomes = await asyncio.gather(turn("p1"), turn("p2"), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["NoneType", "StaleDialogue"]


async def test_projects_are_listed_newest_first_without_the_deleted(memory: Memory) -> None:
    async with memory.begin() as work:
        for n in range(4):
            await work.projects.add(project(f"p{n}", created_at=NOON + timedelta(days=n)))
        await work.projects.add(project("other", owner="bob"))
        await work.projects.delete("p2")
        await work.projects.rename("p1", "The Fox")
    async with memory.begin() as work:
        assert [p.id for p in await work.projects.of_owner("ann")] == ["p3", "p1", "p0"]
        assert [p.id for p in await work.projects.of_owner("ann", limit=1)] == ["p3"]
        renamed, deleted = await work.projects.get("p1"), await work.projects.get("p2")
        assert renamed is not None
        assert renamed.title == "The Fox"
        assert deleted is not None
        assert deleted.deleted


async def test_adding_what_is_there_changes_nothing(memory: Memory) -> None:
    async with memory.begin() as work:
        await work.projects.add(project())
        await work.projects.add(project(owner="bob"))
        await work.productions.add(production())
        await work.productions.set_status("f1", Status.RUNNING)
        await work.productions.add(production(user="bob"))
    async with memory.begin() as work:
        assert await work.projects.get("p1") == project()
        assert await work.productions.get("f1") == production().model_copy(update={"status": Status.RUNNING})


async def test_cuts_are_kept_whole_and_undo_moves_the_head(memory: Memory) -> None:
    async with memory.begin() as work:
        await work.projects.add(project())
        await work.projects.add_cut(cut(1))
        await work.projects.add_cut(cut(2, takes=(("run", 2),)))
    async with memory.begin() as work:
        assert await work.projects.cuts("p1") == [cut(1), cut(2, takes=(("run", 2),))]
        assert await work.projects.cut("p1-1") == cut(1)
        shown = await work.projects.get("p1")
        assert shown is not None
        assert shown.head == "p1-2"
        await work.projects.set_head("p1", "p1-1")
        undone = await work.projects.get("p1")
        assert undone is not None
        assert undone.head == "p1-1"


async def test_what_does_not_exist_is_none_or_not_found(memory: Memory) -> None:
    async with memory.begin() as work:
        assert await work.projects.get("p1") is None
        assert await work.projects.cut("c1") is None
        assert await work.projects.cuts("p1") == []
        assert await work.productions.get("f1") is None
        assert await work.outbox.get("f1", "film") is None
        await work.projects.add(project())
        await work.projects.add(project("p2"))
        await work.projects.add_cut(cut(1))
    async with memory.begin() as work:
        for attempt in (
            work.projects.rename("p9", "x"),
            work.projects.delete("p9"),
            work.projects.add_cut(cut(1, project="p9")),
            work.projects.set_head("p1", "c9"),
            work.projects.set_head("p2", "p1-1"),
            work.productions.set_status("f9", Status.FAILED),
            work.productions.add(production(project="p9")),
        ):
            with pytest.raises(NotFound):
                await attempt


async def test_productions_are_found_by_state_user_and_project(memory: Memory) -> None:
    async with memory.begin() as work:
        await work.projects.add(project())
        await work.projects.add(project("p2"))
        for n in range(4):
            at = NOON + timedelta(hours=n)
            await work.productions.add(production(f"f{n}", project="p2" if n == 3 else "p1", created_at=at))
        await work.productions.set_status("f0", Status.FAILED, "provider_busy")
        await work.productions.set_status("f2", Status.WAITING)
    async with memory.begin() as work:
        assert [p.id for p in await work.productions.active()] == ["f1", "f2", "f3"]
        assert [p.id for p in await work.productions.of_user("ann", limit=2)] == ["f3", "f2"]
        assert [p.id for p in await work.productions.of_project("p1")] == ["f0", "f1", "f2"]
        failed = await work.productions.get("f0")
        assert failed is not None
        assert (failed.status, failed.code) == (Status.FAILED, "provider_busy")


async def test_living_messages_are_found_until_they_are_done(memory: Memory) -> None:
    ref = MessageRef(platform="slack", channel="c", message="m", data={"ts": "1.2"})
    async with memory.begin() as work:
        await work.outbox.save(Delivery(production="f1"))
        await work.outbox.save(Delivery(production="f1", slot="sheet"))
        await work.outbox.save(Delivery(production="f1", ref=ref, event=7))
        await work.outbox.save(Delivery(production="f1", slot="sheet", done=True))
    async with memory.begin() as work:
        assert await work.outbox.get("f1", "film") == Delivery(production="f1", ref=ref, event=7)
        assert await work.outbox.open() == [Delivery(production="f1", ref=ref, event=7)]


async def test_moments_keep_their_zone(memory: Memory) -> None:
    east = datetime(2030, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    async with memory.begin() as work:
        await work.projects.add(project(created_at=east))
    async with memory.begin() as work:
        kept = await work.projects.get("p1")
        assert kept is not None
        assert kept.created_at == east
        assert kept.created_at.tzinfo is not None


async def test_units_of_work_at_once_all_count(memory: Memory) -> None:
    async def add(n: int) -> None:
        async with memory.begin() as work:
            await work.projects.add(project(f"p{n}"))
            await work.productions.add(production(f"f{n}", project=f"p{n}"))

    await asyncio.gather(*(add(n) for n in range(30)))
    async with memory.begin() as work:
        assert len(await work.productions.active()) == 30


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=postgres.needed)])
async def test_a_cut_is_indexed_by_scene_shot_take_and_file(kind: str, tmp_path: Path) -> None:
    with ExitStack() as stack:
        is_file = kind == "sqlite"
        url = f"sqlite:///{tmp_path}/house.db" if is_file else stack.enter_context(postgres.fresh_database())
        async with Database(url) as database:
            memory = SqlMemory(database, lambda: datetime(2030, 1, 1, tzinfo=UTC))
            async with memory.begin() as work:
                await work.projects.add(project())
                await work.projects.add_cut(cut(1, takes=(("run", 2),)))
                await work.projects.add_cut(cut(2))
                await work.projects.add_cut(cut(2))
            scenes = await database.rows(select(SceneRow.id, SceneRow.place).where(SceneRow.cut == "p1-1"))
            shots = await database.rows(select(ShotRow.id).where(ShotRow.cut == "p1-1").order_by(ShotRow.position))
            takes = await database.rows(select(TakeRow.shot, TakeRow.number, TakeRow.artifact).order_by(TakeRow.cut))
            files = await database.rows(select(func.count(ArtifactRow.uri)))
            uses = await database.rows(select(func.count(CutArtifactRow.cut)))
    assert [tuple(row) for row in scenes] == [("s-wood", "wood")]
    assert [row.id for row in shots] == ["run", "rest"]
    assert {tuple(row) for row in takes[:2]} == {("run", 2, "sha256:run.mp4"), ("rest", 0, "sha256:rest.mp4")}
    assert (files[0][0], uses[0][0]) == (7, 12)
