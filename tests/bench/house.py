"""Opens a house of each kind for a benchmark, with sleeping providers in it."""

import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from core.domain.brief import Brief
from core.domain.production import Production, Project
from core.ports import Engine, Memory
from core.production.crew import Crew
from core.production.lanes import LaneSettings
from core.production.ledger import Ledger
from core.production.produce import produce
from core.production.run import Books
from core.production.shot import take
from integrations.database.database import Database
from integrations.database.migrate import upgrade
from integrations.database.repositories import SqlMemory
from integrations.engine.house import open_house
from integrations.engine.settings import EngineSettings
from integrations.memory.books import MemoryBook, MemoryJournal, MemoryQuestions
from integrations.memory.engine import MemoryEngine
from integrations.memory.memory import ShelfMemory
from tests.bench.shape import Shape, ShapedWriter
from tests.bench.sleepers import Latencies, SleepingVideo, sleeping_crew

Kind = Literal["memory", "sqlite"]
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Bench:
    """An open house and what is measured in it."""

    engine: Engine
    memory: Memory
    crew: Crew
    video: SleepingVideo
    books: Books

    async def order(self, id: str, brief: Brief, user: str = "ann") -> None:
        """Commit a production and start it."""
        async with self.memory.begin() as work:
            project = Project(id=f"project-{id}", workspace="w", owner=user, title="", created_at=LONG_AGO)
            await work.projects.add(project)
            await work.productions.add(
                Production(id=id, project=project.id, user=user, conversation="c", brief=brief, created_at=LONG_AGO)
            )
        await self.engine.start(produce, brief, id=id, user=user)


@asynccontextmanager
async def open_bench(
    kind: Kind, shape: Shape, latencies: Latencies, videos_at_once: int | None, poll_every: float = 0.1
) -> AsyncGenerator[Bench]:
    """A house with nothing in it yet."""
    writer, lanes = ShapedWriter(shape), {"video": LaneSettings(per_user=videos_at_once)}
    if kind == "memory":
        memory = ShelfMemory()
        crew, video = sleeping_crew(writer, memory, latencies, poll_every)
        books = Books(Ledger(MemoryBook(), "bench"), MemoryJournal(), MemoryQuestions())
        async with MemoryEngine(crew, books, lanes) as engine:
            yield Bench(engine, memory, crew, video, books)
        return
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/matinee.db"
        upgrade(url)
        async with Database(url) as database:
            memory = SqlMemory(database)
            crew, video = sleeping_crew(writer, memory, latencies, poll_every)
            settings = EngineSettings(url=f"sqlite:///{folder}/engine.db", lanes=lanes, shutdown_poll=0.05)
            async with open_house(settings, (produce, take), crew, database, home=Path(folder)) as house:
                yield Bench(house.engine, memory, crew, video, house.books)
