"""A film by simulated providers comes out whole, whatever fails on the way, and no take is bought twice."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from core.agents.casting import Casting
from core.agents.screenwriter import Screenwriter
from core.agents.storyboard import Storyboarder
from core.domain.brief import Brief
from core.domain.production import Cut, Production, Project
from core.production.archive import Archive
from core.production.crew import Crew, Studio
from core.production.lanes import LaneSettings
from core.production.ledger import Ledger, Patience
from core.production.produce import produce
from core.production.run import Books
from integrations.memory.books import MemoryBook, MemoryJournal, MemoryQuestions
from integrations.memory.engine import MemoryEngine
from integrations.memory.memory import ShelfMemory
from integrations.simulation.house import SimulatedProviders
from integrations.simulation.scenario import Scenario
from tests.bench.shape import Shape, ShapedWriter
from tests.bench.sleepers import SleepingRoom
from tests.unit.simulated import Shelf, journal_in

SHAPE = Shape(scenes=2, shots=3, characters=2)
QUICK = {"language": 0.001, "image": 0.001, "video": 0.01, "speech": 0.001, "music": 0.001}
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
KINDS = ("language", "image", "video", "speech", "music")


def crew_of(providers: SimulatedProviders, memory: ShelfMemory) -> Crew:
    studio = Studio(
        screenwriter=Screenwriter(providers.language),
        casting=Casting(providers.language, providers.speech, providers.video.repertoire),
        storyboarder=Storyboarder(providers.language, providers.video.repertoire),
        images=providers.images,
        video=providers.video,
    )
    return Crew(
        speech=providers.speech,
        music=providers.music,
        room=SleepingRoom(),
        studios={"animatic": studio},
        archive=Archive(memory, lambda: LONG_AGO),
        credits=("Made by machines.",),
        comment="AI-generated",
    )


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is filmed once for all tests."""
    return tmp_path_factory.mktemp("footage")


async def filmed(folder: Path, footage: Path, scenario: dict[str, Any]) -> Cut:
    memory = ShelfMemory()
    providers = SimulatedProviders.of(
        Scenario.model_validate({"latency": QUICK} | scenario),
        journal=folder / "journal.jsonl",
        cache=footage,
        storage=Shelf(),
        writer=ShapedWriter(SHAPE),
    )
    brief = Brief(idea="a measured film", budget=100.0)
    patience = Patience(pause=0.001)
    books = Books(Ledger(MemoryBook(), "test", patience=patience), MemoryJournal(), MemoryQuestions())
    async with memory.begin() as work:
        await work.projects.add(Project(id="p", workspace="w", owner="ann", title="", created_at=LONG_AGO))
        await work.productions.add(
            Production(id="film-1", project="p", user="ann", conversation="c", brief=brief, created_at=LONG_AGO)
        )
    lanes = {lane: LaneSettings(per_user=limit) for lane, limit in providers.lanes.items()}
    async with MemoryEngine(crew_of(providers, memory), books, lanes) as engine:
        await engine.start(produce, brief, id="film-1", user="ann")
        return await engine.result("film-1", Cut)


async def test_without_failures_everything_is_ordered_once(tmp_path: Path, footage: Path) -> None:
    cut = await filmed(tmp_path, footage, {})
    assert not cut.film.degraded
    assert len(journal_in(tmp_path, "video", "accepted")) == SHAPE.videos
    for kind in KINDS:
        submitted = journal_in(tmp_path, kind, "submitted")
        assert len(submitted) == len(journal_in(tmp_path, kind, "downloaded")) > 0
        assert len({line["key"] for line in submitted}) == len(submitted)


@pytest.mark.parametrize("what", ["500", "timeout", "malformed", "accepted_then_lost"])
@pytest.mark.parametrize("every", [3, 20])
async def test_failures_cost_no_shot_and_no_second_take(tmp_path: Path, footage: Path, what: str, every: int) -> None:
    cut = await filmed(
        tmp_path, footage, {"failures": [{"kind": kind, "every": every, "what": what} for kind in KINDS]}
    )
    assert not cut.film.degraded
    for kind in ("video", "image", "speech", "music"):
        keys = [line["key"] for line in journal_in(tmp_path, kind, "accepted")]
        assert len(set(keys)) == len(keys), kind
    assert len(journal_in(tmp_path, "video", "accepted")) == SHAPE.videos


async def test_a_refused_take_becomes_a_still(tmp_path: Path, footage: Path) -> None:
    cut = await filmed(tmp_path, footage, {"failures": [{"kind": "video", "nth": 2, "what": "refusal"}]})
    assert [degraded.code for degraded in cut.film.degraded] == ["provider_refused"]
