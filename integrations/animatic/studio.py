"""The built-in studio: pictures, takes and the cutting room over one pool of render workers."""

import asyncio
import time
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from core.domain.repertoire import Repertoire
from core.ports import Storage
from integrations.animatic.cutting_room import AnimaticCuttingRoom
from integrations.animatic.floor import URGENT, Floor, code_version
from integrations.animatic.images import AnimaticImages
from integrations.animatic.pool import RenderPool
from integrations.animatic.video import AnimaticVideo
from integrations.animatic.wire import Request

_WEEK = 7 * 86400.0


class AnimaticStudio:
    """Use it as an async context manager: inside, `images`, `video` and `room` are the studio's three faces. Leaving
    stops what is being drawn."""

    images: AnimaticImages
    video: AnimaticVideo
    room: AnimaticCuttingRoom

    def __init__(self, storage: Storage, folder: Path, *, workers: int, fonts: Path | None = None) -> None:
        """`folder` is the studio's own place for painted scenery and unfinished files; `workers` the number of
        processes, best one per core, and one less where people wait for answers; `fonts` a folder with more fonts."""
        self._storage = storage
        self._folder = folder
        self._workers = workers
        self._fonts = fonts
        self._stack = AsyncExitStack()
        self._tasks = asyncio.TaskGroup()
        self._floor: Floor | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """Remarks of the workers, for example `no_font:devanagari`."""
        return self._floor.notes if self._floor else ()

    async def __aenter__(self) -> Self:
        painted, made = self._folder / "painted", self._folder / "made"
        await asyncio.to_thread(_prepare, painted, made)
        arguments = ["--cache", str(painted)]
        if self._fonts is not None:
            arguments += ["--fonts", str(self._fonts)]
        pool = await self._stack.enter_async_context(RenderPool(self._workers, arguments=arguments))
        self._floor = Floor(pool, self._storage, made)
        repertoire = await self._repertoire(pool)
        await self._stack.enter_async_context(self._tasks)
        self.images = AnimaticImages(self._floor)
        self.video = AnimaticVideo(self._floor, self._tasks, repertoire)
        self.room = AnimaticCuttingRoom(self._floor)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.video.close()
        await self._stack.aclose()

    async def _repertoire(self, pool: RenderPool) -> Repertoire:
        """What the workers can draw; asked once per version, so that this process never loads the drawing engine."""
        path = self._folder / f"repertoire-{await asyncio.to_thread(code_version)}.json"
        try:
            return Repertoire.model_validate_json(await asyncio.to_thread(path.read_text))
        except (FileNotFoundError, ValidationError):
            await pool.run(Request(kind="repertoire", order=None, out=str(path)), URGENT)
            return Repertoire.model_validate_json(await asyncio.to_thread(path.read_text))


def _prepare(painted: Path, made: Path) -> None:
    """Make the folders, and forget what crashes left behind a week ago."""
    painted.mkdir(parents=True, exist_ok=True)
    made.mkdir(parents=True, exist_ok=True)
    oldest = time.time() - _WEEK
    for path in made.iterdir():
        if path.is_file() and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
