"""The built-in studio as a video model: takes are drawn frame by frame in the render pool."""

import asyncio
import hashlib
import logging
import re
from pathlib import Path

from pydantic import ValidationError

from core.domain.media import Clip
from core.domain.repertoire import Repertoire
from core.domain.storyboard import TakeOrder
from core.errors import MatineeError, NotFound, ProviderRefused, RenderFailed
from core.production.beside import beside
from integrations.animatic.floor import LATER, SOON, Floor, clip_of, code_version
from integrations.animatic.wire import MadeFile, Parts, Request

FPS = 24
PART = 48
"""Frames: parts of a take begin where a key frame would be anyway."""
_LONG = 60.0
"""Seconds from which all takes are equally long."""
_log = logging.getLogger(__name__)
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


class AnimaticVideo:
    """Films takes. An operation's id is the ledger key it was submitted under."""

    name = "animatic"
    lane = "animatic"
    needs_frame = False
    price = 0.0
    poll_every = 0.1
    deadline = 900.0

    def __init__(self, floor: Floor, tasks: asyncio.TaskGroup, repertoire: Repertoire) -> None:
        """`tasks` outlives every take; it never sees one fail."""
        self.repertoire = repertoire
        self._floor = floor
        self._tasks = tasks
        self._running: dict[str, asyncio.Task[None]] = {}
        self._failed: dict[str, MatineeError] = {}

    @property
    def fingerprint(self) -> str:
        """The version of what draws."""
        return f"animatic-{code_version()}"

    async def submit(self, given: TakeOrder, key: str) -> str:
        """Begin to film; submitting a running take again changes nothing."""
        if key not in self._running and not self._filmed(key):
            self._failed.pop(key, None)
            self._running[key] = self._tasks.create_task(self._film(given, key))
        return key

    async def find(self, key: str) -> str | None:
        """The key itself when its take is filmed or being filmed in this process."""
        return key if key in self._running or self._filmed(key) else None

    async def done(self, operation: str) -> bool:
        """Whether the take is filmed. ProviderRefused when it failed, or was given up when a process ended."""
        if operation in self._running:
            return False
        if self._filmed(operation):
            return True
        why = self._failed.get(operation)
        raise ProviderRefused(str(why) if why else f"{operation} is not being filmed here") from why

    async def collect(self, operation: str) -> Clip:
        """The filmed take, kept in storage."""
        clip = self._collected(operation)
        if clip is not None:
            return clip
        file = MadeFile.model_validate_json(await asyncio.to_thread(self._facts(operation).read_text))
        clip = clip_of(await self._floor.keep(file), file)
        await asyncio.to_thread(self._record(operation).write_text, clip.model_dump_json())
        await asyncio.to_thread(_remove, self._facts(operation), Path(file.path))
        return clip

    async def abandon(self, operation: str) -> None:
        """Stop filming."""
        task = self._running.get(operation)
        if task is not None:
            task.cancel()
        await self.settled(operation)

    async def settled(self, operation: str) -> None:
        """Wait until the take is filmed, has failed or was stopped."""
        task = self._running.get(operation)
        if task is not None:
            await asyncio.wait([task])

    async def close(self) -> None:
        """Stop filming everything."""
        running = list(self._running.values())
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)

    def _filmed(self, operation: str) -> bool:
        return self._facts(operation).exists() or self._collected(operation) is not None

    def _collected(self, operation: str) -> Clip | None:
        """The clip that a take was collected as, while storage still has it."""
        try:
            clip = Clip.model_validate_json(self._record(operation).read_text())
            self._floor.storage.path(clip.uri)
        except (FileNotFoundError, NotFound, ValidationError):
            return None
        return clip

    async def _film(self, order: TakeOrder, key: str) -> None:
        """Film in as many parts as there are workers for each take, long takes first, and say when it is there."""
        out = self._path(key, "mp4")
        try:
            request = self._floor.request("take", order, out, (order.first_frame, order.last_frame))
            parts = split(round(order.seconds * FPS), self._floor.pool.workers // len(self._running))
            urgency = LATER - min(order.seconds, _LONG) / _LONG / 2
            made = await (self._whole(request, urgency) if len(parts) == 1 else self._spliced(request, parts, urgency))
            await asyncio.to_thread(self._facts(key).write_text, made.model_dump_json())
        except MatineeError as error:
            self._failed[key] = error
        except Exception as error:
            _log.exception("take %s failed", key)
            self._failed[key] = RenderFailed(str(error))
        finally:
            self._running.pop(key, None)

    async def _whole(self, request: Request, urgency: float) -> MadeFile:
        return (await self._floor.run(request, urgency)).files[0]

    async def _spliced(self, request: Request, parts: list[range], urgency: float) -> MadeFile:
        out = Path(request.out)
        ranges = [
            request.model_copy(
                update={"first": part.start, "last": part.stop, "out": str(out.with_suffix(f".{part.start}.mp4"))}
            )
            for part in parts
        ]
        try:
            films = await beside(*(self._floor.run(each, urgency) for each in ranges))
            paths = tuple(film.files[0].path for film in films)
            splice = self._floor.request("splice", Parts(paths=paths), out)
            return (await self._floor.run(splice, SOON)).files[0]
        finally:
            await asyncio.to_thread(_remove, *(Path(each.out) for each in ranges))

    def _path(self, operation: str, ending: str) -> Path:
        name = operation if _NAME.fullmatch(operation) else hashlib.sha256(operation.encode()).hexdigest()
        return self._floor.folder / f"take-{name}.{ending}"

    def _facts(self, operation: str) -> Path:
        """What is known of a take that is filmed and not collected yet."""
        return self._path(operation, "facts.json")

    def _record(self, operation: str) -> Path:
        """The clip that a take was collected as."""
        return self._path(operation, "clip.json")


def split(frames: int, workers: int) -> list[range]:
    """A take's frames in parts that differ little and begin at multiples of `PART`."""
    pieces = max(1, min(workers, frames // PART))
    blocks = -(-frames // PART)
    starts = [blocks * number // pieces * PART for number in range(pieces)]
    return [range(start, end) for start, end in zip(starts, [*starts[1:], frames], strict=True)]


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
