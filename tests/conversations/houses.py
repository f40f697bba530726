"""A whole house in memory, and people who talk in it."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from bot.announcer import Announcer
from core.agents.moderator import moderate
from core.dialogue.manager import DialogueManager
from core.dialogue.turn import Ports
from core.domain.card import Card
from core.domain.conversation import (
    Action,
    Actor,
    Address,
    Capabilities,
    Inbound,
    InFile,
    JsonMap,
    SlashCommand,
    Utterance,
)
from core.domain.production import Production
from core.intents import INTENTS
from core.ports import Face, Journal, Memory
from core.production.backstage import Backstage
from core.production.ledger import Ledger
from core.production.productions import Productions
from core.production.run import Books
from integrations.memory.books import MemoryBook, MemoryJournal, MemoryQuestions
from integrations.memory.engine import MemoryEngine
from integrations.memory.memory import ShelfMemory
from integrations.understanding.small import SmallUnderstander
from tests.conversations.clock import NOON
from tests.conversations.faces import RecordingFace
from tests.conversations.films import QuickCrew, quick

UNDERSTANDER = SmallUnderstander()
NUMBERS = count(1)
CAPS = Capabilities(min_edit_interval=0.0)


@dataclass
class Archives:
    """What outlives a process."""

    memory: Memory = field(default_factory=ShelfMemory)
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    questions: MemoryQuestions = field(default_factory=MemoryQuestions)
    book: MemoryBook = field(default_factory=MemoryBook)


class QuickProductions(Productions):
    """Real productions with a quick flow."""

    def __init__(self, engine: MemoryEngine, memory: Memory, journal: Journal, questions: MemoryQuestions) -> None:
        super().__init__(engine, memory, journal, questions)
        self.engine = engine
        self.started: list[str] = []

    async def start(self, production: Production) -> None:
        self.started.append(production.id)
        await self.engine.start(quick, production.brief, id=production.id, user=production.user)


@dataclass
class House:
    """An open house with one face."""

    face: RecordingFace
    archives: Archives
    manager: DialogueManager
    ports: Ports
    announcer: Announcer
    productions: QuickProductions
    crew: QuickCrew

    async def hear(self, inbound: Inbound) -> list[Card]:
        """Handle a message; the cards that were posted meanwhile."""
        before = set(self.face.posted)
        await self.manager.handle(inbound)
        return [card for key, card in self.face.posted.items() if key not in before]

    async def say(
        self, text: str, *, user: str = "ann", id: str = "", channel: str = "c", files: tuple[InFile, ...] = ()
    ) -> list[Card]:
        where = place(user, id or f"e{next(NUMBERS)}", channel)
        return await self.hear(Utterance.model_validate({**where, "text": text, "files": files}))

    async def keys(self, text: str, *, user: str = "ann", channel: str = "c") -> list[str]:
        """The reply keys that a line is answered with."""
        return [card.key for card in await self.say(text, user=user, channel=channel)]

    async def press(self, verb: str, target: str = "", *, user: str = "ann") -> list[Card]:
        where = place(user, f"e{next(NUMBERS)}")
        return await self.hear(Action.model_validate({**where, "verb": verb, "target": target}))

    async def command(self, name: str, args: JsonMap | None = None, *, user: str = "ann", id: str = "") -> list[Card]:
        where = place(user, id or f"e{next(NUMBERS)}")
        return await self.hear(SlashCommand.model_validate({**where, "name": name, "args": args or {}}))

    async def last(self, user: str = "ann") -> Production:
        """The newest production of somebody."""
        async with self.archives.memory.begin() as work:
            account = await work.accounts.account_of(actor(user))
            return (await work.productions.of_user(account))[0]

    async def overhear(self, text: str) -> list[Card]:
        """What is answered to a line that was not said to the bot."""
        where = place("ann", f"e{next(NUMBERS)}")
        return await self.hear(Utterance.model_validate({**where, "text": text, "mentions_bot": False}))

    async def until(self, shown: Callable[[Card], bool]) -> None:
        """Until a living message looks like this."""
        async with asyncio.timeout(5):
            while not any(shown(card) for card in self.face.living()):
                await self.face.changed.wait()
                self.face.changed.clear()

    async def settled(self) -> None:
        """Until nothing more happens by itself."""
        async with asyncio.timeout(5):
            await self.announcer.quiet()


def actor(user: str) -> Actor:
    roles: frozenset[Literal["owner", "mod", "vip", "sub", "admin"]] = frozenset({"mod"} if user == "mod" else set())
    return Actor(platform="test", id=user, name=user, roles=roles)


def place(user: str, id: str, channel: str = "c") -> Mapping[str, object]:
    return {
        "event_id": id,
        "at": NOON,
        "address": Address(platform="test", workspace="w", channel=channel),
        "actor": actor(user),
        "caps": CAPS,
    }


@asynccontextmanager
async def house(archives: Archives | None = None, face: RecordingFace | None = None) -> AsyncGenerator[House]:
    """`archives`: those of an earlier process."""
    kept = archives or Archives()
    shown = face or RecordingFace()
    crew = QuickCrew(kept.memory)
    books = Books(Ledger(kept.book, "me"), kept.journal, kept.questions)
    faces: Mapping[str, Face] = {shown.name: shown}
    async with MemoryEngine(crew, books) as engine:
        productions = QuickProductions(engine, kept.memory, kept.journal, kept.questions)
        announcer = Announcer(faces, kept.memory, kept.journal, capabilities=lambda _: CAPS)
        ports = Ports(kept.memory, kept.journal, productions, announcer, moderate)
        manager = DialogueManager(faces, ports, UNDERSTANDER, INTENTS)
        backstage = Backstage()
        backstage.start(announcer.run())
        try:
            yield House(shown, kept, manager, ports, announcer, productions, crew)
        finally:
            await backstage.stop()
