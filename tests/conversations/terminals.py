"""The application behind a terminal, in memory, for running whole commands."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.announcer import Announcer
from bot.archive import OpenedArchive
from bot.services import Exporter
from bot.settings import Settings
from core.agents.moderator import moderate
from core.dialogue.manager import DialogueManager
from core.dialogue.turn import Ports
from core.domain.production import Cut
from core.errors import MatineeError
from core.intents import INTENTS
from core.ports import Face, Journal, Memory
from core.production.backstage import Backstage
from core.production.ledger import Ledger
from core.production.run import Books
from integrations.memory.engine import MemoryEngine
from integrations.storage.local import LocalStorage
from tests.conversations.films import QuickCrew
from tests.conversations.houses import UNDERSTANDER, Archives, QuickProductions


@dataclass
class Terminal:
    """Opens the same house again and again, like one command after another."""

    folder: Path
    archives: Archives = field(default_factory=Archives)
    failure: MatineeError | None = None
    halt: Callable[[], None] | None = None
    """Called when the first shot is done, in place of finishing the film."""
    opened: int = 0

    @asynccontextmanager
    async def open(self, settings: Settings, faces: Sequence[Face]) -> AsyncGenerator["OpenedTerminal"]:
        self.opened += 1
        kept = self.archives
        storage = LocalStorage(self.folder)
        crew = QuickCrew(kept.memory, failure=self.failure, storage=storage)
        by_name = {face.name: face for face in faces}
        backstage = Backstage()
        async with MemoryEngine(crew, Books(Ledger(kept.book, "me"), kept.journal, kept.questions)) as engine:
            productions = QuickProductions(engine, kept.memory, kept.journal, kept.questions)
            announcer = Announcer(by_name, kept.memory, kept.journal)
            ports = Ports(kept.memory, kept.journal, productions, announcer, moderate)
            dialogue = DialogueManager(by_name, ports, UNDERSTANDER, INTENTS)
            backstage.start(announcer.run())
            if self.halt:
                crew.gate.clear()
                asyncio.get_running_loop().call_later(0.05, self.halt)
            await productions.reconcile()
            try:
                yield OpenedTerminal(
                    kept.memory, kept.journal, storage, dialogue, announcer, productions, {"fountain": _text}
                )
            finally:
                await backstage.stop()

    @asynccontextmanager
    async def archive(self, settings: Settings) -> AsyncGenerator[OpenedArchive]:
        yield OpenedArchive(self.archives.memory, LocalStorage(self.folder), {"fountain": _text})


@dataclass
class OpenedTerminal:
    memory: Memory
    journal: Journal
    storage: LocalStorage
    dialogue: DialogueManager
    announcer: Announcer
    productions: QuickProductions
    exporters: Mapping[str, Exporter]

    async def result(self, production: str) -> Cut:
        return await self.productions.result(production)


async def _text(cut: Cut) -> bytes:
    return f"Title: {cut.film.title}".encode()
