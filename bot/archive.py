"""What this installation remembers, opened without starting any film."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.home import prepare_home
from bot.services import Exporter
from bot.settings import Settings
from core.agents.script import fountain
from core.domain.production import Cut
from core.ports import Memory, Storage
from integrations.database.database import Database
from integrations.database.migrate import upgrade
from integrations.database.repositories import SqlMemory
from integrations.media.otio import write_otio
from integrations.storage.local import LocalStorage


@dataclass(frozen=True)
class OpenedArchive:
    """Films and their files."""

    memory: Memory
    storage: Storage
    exporters: Mapping[str, Exporter]


@asynccontextmanager
async def open_archive(settings: Settings) -> AsyncGenerator[OpenedArchive]:
    """Open the home's database and files. HomeUnusable, StorageFull."""
    home = await asyncio.to_thread(prepare_home, settings.home)
    url = settings.database_url or home.database_url
    await asyncio.to_thread(upgrade, url)
    async with Database(url) as database:
        storage = LocalStorage(home.artifacts)
        yield OpenedArchive(SqlMemory(database), storage, exporters_of(storage))


def exporters_of(storage: Storage) -> Mapping[str, Exporter]:
    """The formats that are written when somebody asks for them."""

    async def as_otio(cut: Cut) -> bytes:
        return await asyncio.to_thread(_otio, cut, storage)

    return {"fountain": _fountain, "otio": as_otio}


async def _fountain(cut: Cut) -> bytes:
    return fountain(cut.film).encode()


def _otio(cut: Cut, storage: Storage) -> bytes:
    with TemporaryDirectory(prefix="matinee-otio-") as folder:
        path = Path(folder) / "film.otio"
        write_otio(cut.film, path, storage.path)
        return path.read_bytes()
