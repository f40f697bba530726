"""What `matinee doctor` tries: the home, the disk, the database, and whether the built-in studio works here."""

import asyncio
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import numpy as np

from bot.commands.doctor import Probe
from bot.home import Home, prepare_home
from bot.settings import Settings
from core.errors import HomeUnusable, StorageFull
from integrations.animatic.studio import AnimaticStudio
from integrations.database.database import Database
from integrations.database.migrate import upgrade
from integrations.media.encode import VideoWriter
from integrations.media.probe import check_playable
from integrations.speech.espeak.speech import EspeakSpeech
from integrations.storage.local import LocalStorage
from prompts import replies

ROOM = 2**30
"""Bytes that must be free."""
_SIZE = 64
_PATIENCE = 5.0


async def _python(_: Settings) -> str:
    return sys.version.split()[0]


async def _home(settings: Settings) -> str:
    await asyncio.to_thread(prepare_home, settings.home)
    return str(settings.home)


async def _disk(settings: Settings) -> str:
    """Free room where the home is. StorageFull below a gigabyte."""
    folder = next(folder for folder in (settings.home, *settings.home.parents) if folder.exists())
    free = (await asyncio.to_thread(shutil.disk_usage, folder)).free
    if free < ROOM:
        raise StorageFull(path=str(folder))
    return replies().say("doctor.free", gigabytes=f"{free / 2**30:.1f}")


async def _database(settings: Settings) -> str:
    url = settings.database_url or Home(settings.home).database_url
    await asyncio.to_thread(upgrade, url)
    async with Database(url) as database:
        version = await database.run(
            lambda link: str(link.exec_driver_sql("select version_num from alembic_version").scalar())
        )
    return replies().say("doctor.version", version=version)


async def _redis(settings: Settings) -> str:
    """Whether somebody listens there; Matinee works without."""
    if not settings.redis_url:
        return replies().say("doctor.not_needed")
    place = urlsplit(settings.redis_url)
    try:
        async with asyncio.timeout(_PATIENCE):
            _, writer = await asyncio.open_connection(place.hostname or "localhost", place.port or 6379)
    except (OSError, TimeoutError) as error:
        raise HomeUnusable(path=f"{place.hostname}:{place.port or 6379}", why="unreachable") from error
    writer.close()
    return f"{place.hostname}:{place.port or 6379}"


async def _draw(settings: Settings) -> str:
    """Start a render worker and ask what it can show."""
    with TemporaryDirectory(prefix="matinee-doctor-") as folder:
        storage = LocalStorage(Path(folder) / "artifacts")
        async with AnimaticStudio(storage, Path(folder), workers=1, fonts=settings.fonts) as studio:
            return replies().say("doctor.draws", count=len(studio.video.repertoire.sets))


async def _speak(_: Settings) -> str:
    with TemporaryDirectory(prefix="matinee-doctor-") as folder:
        async with EspeakSpeech(Path(folder)) as speech:
            spoken = await speech.say(replies().say("doctor.words"), "narrator", "en")
            return replies().say("doctor.speaks", seconds=f"{spoken.seconds:.1f}")


async def _encode(_: Settings) -> str:
    return await asyncio.to_thread(_write_a_second)


def _write_a_second() -> str:
    with TemporaryDirectory(prefix="matinee-doctor-") as folder:
        path = Path(folder) / "probe.mp4"
        with VideoWriter(path, _SIZE, _SIZE) as writer:
            for _ in range(writer.fps):
                writer.write(np.zeros((_SIZE, _SIZE, 4), dtype=np.uint8))
        check_playable(path)
    return "H.264"


PROBES = (
    Probe("python", _python),
    Probe("home", _home),
    Probe("disk", _disk),
    Probe("database", _database),
    Probe("redis", _redis),
    Probe("drawing", _draw, quick=False),
    Probe("speech", _speak, quick=False),
    Probe("encoding", _encode, quick=False),
)
