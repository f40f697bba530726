"""Houses of every kind over the simulated studio."""

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.domain.production import Event
from core.ports import Book, Engine
from core.production.lanes import LaneSettings
from core.production.ledger import Ledger, Patience
from core.production.run import Books
from integrations.database.database import Database
from integrations.engine.dbos_engine import AnyFlow
from integrations.engine.house import HouseRules, open_house
from integrations.engine.settings import EngineSettings
from integrations.memory.books import MemoryBook, MemoryJournal, MemoryQuestions
from integrations.memory.engine import MemoryEngine
from tests.contracts.studio import FLOWS, Feature, Studio, Wish, feature

Kind = Literal["memory", "sqlite", "postgres"]
QUICK = Patience(attempts=5, pause=0.001)
RULES = HouseRules(patience=QUICK)
TAKES: Mapping[str, LaneSettings] = {"takes": LaneSettings(per_user=20)}


@dataclass(frozen=True)
class OpenHouse:
    """A house, and who works in it."""

    kind: Kind
    engine: Engine
    books: Books
    book: Book
    studio: Studio

    async def make(self, wish: Wish | None = None, id: str = "film-1", user: str = "ann") -> Feature:
        await self.engine.start(feature, wish or Wish(), id=id, user=user)
        return await self.engine.result(id, Feature)

    async def events_until(self, film: str, is_last: Callable[[Event], bool]) -> list[Event]:
        events: list[Event] = []
        async for _, event in self.books.journal.follow(film):
            events.append(event)
            if is_last(event):
                return events
        raise AssertionError("a journal never ends by itself")


@asynccontextmanager
async def house_of(
    kind: Kind,
    folder: Path,
    studio: Studio,
    *,
    url: str = "",
    lanes: Mapping[str, LaneSettings] = TAKES,
    flows: Sequence[AnyFlow] = FLOWS,
    executor: str = "one",
    rules: HouseRules = RULES,
) -> AsyncGenerator[OpenHouse]:
    """`url` is that of an empty database for PostgreSQL; the other kinds keep what they have in `folder`."""
    if kind == "memory":
        book = MemoryBook()
        books = Books(Ledger(book, "me", patience=QUICK), MemoryJournal(), MemoryQuestions())
        async with MemoryEngine(studio, books, lanes) as engine:
            yield OpenHouse(kind, engine, books, book, studio)
        return
    is_file = kind == "sqlite"
    settings = EngineSettings(
        f"sqlite:///{folder}/engine.db" if is_file else url,
        executor=executor,
        lanes=lanes,
        queue_poll=0.02,
        look=0.05,
        shutdown_poll=0.02,
    )
    async with (
        Database(f"sqlite:///{folder}/matinee.db" if is_file else url) as database,
        open_house(settings, flows, studio, database, home=folder, rules=rules) as house,
    ):
        yield OpenHouse(kind, house.engine, house.books, house.book, studio)


def is_kind(kind: str) -> Callable[[Event], bool]:
    """Whether an event is of a kind."""
    return lambda event: event.kind == kind


def is_stage(stage: str) -> Callable[[Event], bool]:
    """Whether an event begins a stage."""
    return lambda event: event.stage == stage
