"""The composition root: settings in, an open application out. Nothing else wires core to integrations."""

import asyncio
import logging
import os
from collections.abc import AsyncGenerator, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import get_args

from pydantic import SecretStr

from bot.announcer import Announcer
from bot.archive import exporters_of
from bot.home import Home, prepare_home
from bot.services import Exporter
from bot.settings import Settings
from core.agents.casting import Casting
from core.agents.moderator import moderate
from core.agents.screenwriter import Screenwriter
from core.agents.storyboard import Storyboarder
from core.dialogue.manager import DialogueManager
from core.dialogue.turn import Ports
from core.domain.production import Cut
from core.domain.vocabulary import Quality
from core.intents import INTENTS
from core.ports import (
    CuttingRoom,
    Face,
    ImageModel,
    Journal,
    LanguageModel,
    Memory,
    MusicModel,
    SpeechModel,
    Storage,
    VideoModel,
)
from core.production.archive import Archive
from core.production.crew import Crew, Studio
from core.production.lanes import LaneSettings
from core.production.produce import produce
from core.production.productions import Productions
from core.production.shot import take
from integrations.animatic.studio import AnimaticStudio
from integrations.database.database import Database
from integrations.database.repositories import SqlMemory
from integrations.engine.house import open_house
from integrations.engine.settings import EngineSettings
from integrations.language.chat_model import ChatModelWriter, ChatSettings
from integrations.language.house.writer import HouseWriter
from integrations.language.vendors import VENDORS
from integrations.music.model import HouseMusic
from integrations.simulation.house import SimulatedProviders
from integrations.simulation.scenario import load_scenario
from integrations.speech.espeak.model import EspeakModel
from integrations.speech.espeak.speech import EspeakSpeech
from integrations.storage.local import LocalStorage
from integrations.understanding.small import SmallUnderstander
from prompts import replies

log = logging.getLogger(__name__)

FLOWS = (produce, take)
PAID: tuple[Quality, ...] = ("draft", "standard", "high")


@dataclass(frozen=True)
class App:
    """An open application."""

    memory: Memory
    journal: Journal
    storage: Storage
    dialogue: DialogueManager
    announcer: Announcer
    productions: Productions
    exporters: Mapping[str, Exporter]

    async def result(self, production: str) -> Cut:
        """Wait for the end of a production; raises its own error."""
        return await self.productions.result(production)


@asynccontextmanager
async def open_app(settings: Settings, faces: Sequence[Face], *, chat: bool = False) -> AsyncGenerator[App]:
    """Open the home, take up what an earlier process left, and serve the faces until the block ends. Films that are not
    finished then go on when the home is opened again. `chat` keeps a core free for people who wait for answers.
    HomeUnusable, StorageFull."""
    home = await asyncio.to_thread(prepare_home, settings.home)
    url = settings.database_url or home.database_url
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database(url))
        memory, storage = SqlMemory(database), LocalStorage(home.artifacts)
        crew, lanes = await _hire(stack, settings, home, memory, storage, chat=chat)
        engine = EngineSettings(
            url=settings.database_url or home.engine_url, executor=_executor(settings), lanes=lanes, shutdown_poll=0.2
        )
        house = await stack.enter_async_context(open_house(engine, FLOWS, crew, database, home=home.folder))
        journal = house.books.journal
        productions = Productions(house.engine, memory, journal, house.books.questions)
        understander = SmallUnderstander()
        by_name = {face.name: face for face in faces}
        announcer = Announcer(by_name, memory, journal)
        ports = Ports(memory, journal, productions, announcer, moderate)
        dialogue = DialogueManager(by_name, ports, understander, INTENTS)
        await stack.enter_async_context(_meanwhile(announcer.run()))
        await stack.enter_async_context(_meanwhile(asyncio.to_thread(understander.prepare)))
        await productions.reconcile()
        await dialogue.replay()
        yield App(memory, journal, storage, dialogue, announcer, productions, exporters_of(storage))


async def _hire(
    stack: AsyncExitStack, settings: Settings, home: Home, memory: Memory, storage: Storage, *, chat: bool
) -> tuple[Crew, Mapping[str, LaneSettings]]:
    """The crew that the settings allow, and the lanes of its studios. BadInput for a simulation that cannot be read."""
    cores = os.cpu_count() or 1
    workers = max(1, cores - 1) if chat else cores
    animatic = await stack.enter_async_context(
        AnimaticStudio(storage, home.cache / "animatic", workers=workers, fonts=settings.fonts)
    )
    crew = partial(_crew, room=animatic.room, memory=memory)
    if settings.simulation:
        scenario = await asyncio.to_thread(load_scenario, settings.simulation)
        acted = SimulatedProviders.of(
            scenario, journal=home.journal, cache=home.cache / "simulation", storage=storage, writer=HouseWriter()
        )
        studio = _studio(acted.language, acted.speech, acted.images, acted.video)
        lanes = {lane: LaneSettings(per_user=limit) for lane, limit in acted.lanes.items()}
        return crew(dict.fromkeys(get_args(Quality), studio), acted.speech, acted.music), lanes
    speech = EspeakModel(await stack.enter_async_context(EspeakSpeech(home.cache / "speech")), storage)
    music = await stack.enter_async_context(HouseMusic(storage))
    studios: dict[Quality, Studio] = {"animatic": _studio(HouseWriter(), speech, animatic.images, animatic.video)}
    writer = _paid_writer(settings)
    if writer:
        stack.push_async_callback(writer.close)
        studios |= {quality: _studio(writer, speech, animatic.images, animatic.video) for quality in PAID}
    return crew(studios, speech, music), {animatic.video.lane: LaneSettings(per_worker=2 * cores)}


def _crew(
    studios: Mapping[Quality, Studio], speech: SpeechModel, music: MusicModel, *, room: CuttingRoom, memory: Memory
) -> Crew:
    words = replies("en")
    return Crew(
        speech=speech,
        music=music,
        room=room,
        studios=studios,
        archive=Archive(memory, lambda: datetime.now(UTC)),
        credits=(words.say("credits.crew"), words.say("credits.ai")),
        comment=words.say("credits.comment"),
    )


def _studio(language: LanguageModel, speech: SpeechModel, images: ImageModel, video: VideoModel) -> Studio:
    return Studio(
        screenwriter=Screenwriter(language),
        casting=Casting(language, speech, video.repertoire),
        storyboarder=Storyboarder(language, video.repertoire),
        images=images,
        video=video,
    )


def _executor(settings: Settings) -> str:
    """On one SQLite home the worker always has the same name; among peers each process has its own."""
    return (
        "worker" if not settings.database_url.startswith("postgres") else f"worker-{os.uname().nodename}-{os.getpid()}"
    )


@asynccontextmanager
async def _meanwhile(work: Coroutine[object, object, None]) -> AsyncGenerator[None]:
    """Work that goes on until the block ends; its failure ends the block."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work)
        try:
            yield
        finally:
            task.cancel()


def _paid_writer(settings: Settings) -> ChatModelWriter | None:
    """The first language model that is configured; asked only for films that may cost something."""
    for vendor, row in VENDORS.items():
        key, address = settings.key_of(vendor), settings.base_url_of(vendor)
        if key or (row.keyless and address):
            return ChatModelWriter(ChatSettings(vendor=vendor, api_key=SecretStr(key), base_url=address))
    return None
