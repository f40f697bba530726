"""Between orders in core's terms and the render pool: artifacts become paths on the way in and artifacts on the way
out."""

import asyncio
import hashlib
import logging
import uuid
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from core.domain.media import Artifact, Clip, Picture, Sound
from core.domain.value import Value
from core.ports import Storage
from integrations.animatic.pool import RenderPool
from integrations.animatic.wire import Kind, MadeFile, Outcome, Request

URGENT, SOON, LATER = 0, 1, 2
"""Storyboard pictures, cards and sound, takes."""

_log = logging.getLogger(__name__)


@cache
def code_version() -> str:
    """A short hash of everything that draws and encodes: changed code never answers for old pictures."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for root in (here, here.parent / "media"):
        for path in sorted(root.rglob("*")):
            if path.suffix in {".py", ".ttf"}:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


class Floor:
    """Has orders carried out and keeps their results in storage."""

    def __init__(self, pool: RenderPool, storage: Storage, folder: Path) -> None:
        """`folder` holds results until they are stored."""
        self.pool = pool
        self.storage = storage
        self.folder = folder
        self._notes: set[str] = set()

    @property
    def notes(self) -> tuple[str, ...]:
        """Remarks of the workers so far, each once, for example `no_font:devanagari`."""
        return tuple(sorted(self._notes))

    def request(self, kind: Kind, order: Value, out: Path, needs: Iterable[Artifact | None] = ()) -> Request:
        """The request for an order that names these artifacts. NotFound when one is missing."""
        files = {each.uri: str(self.storage.path(each.uri)) for each in needs if each is not None}
        return Request(kind=kind, order=order.model_dump(mode="json"), files=files, out=str(out))

    async def run(self, request: Request, urgency: float) -> Outcome:
        """Carry out a request; new remarks are logged once."""
        outcome = await self.pool.run(request, urgency)
        for note in set(outcome.notes) - self._notes:
            _log.warning("the built-in studio remarks: %s", note)
        self._notes |= set(outcome.notes)
        return outcome

    async def make(
        self, kind: Kind, order: Value, ending: str, needs: Iterable[Artifact | None] = (), urgency: float = SOON
    ) -> list[tuple[Artifact, MadeFile]]:
        """Carry out an order and keep what it made."""
        out = self.folder / f"{uuid.uuid4().hex}.{ending}"
        outcome = await self.run(self.request(kind, order, out, needs), urgency)
        try:
            return [(await self.keep(file), file) for file in outcome.files]
        finally:
            await asyncio.to_thread(_forget, outcome)

    async def keep(self, file: MadeFile) -> Artifact:
        """Put a finished file into storage."""
        path = Path(file.path)
        return await self.storage.put(path, path.suffix.removeprefix("."))


def _forget(outcome: Outcome) -> None:
    for file in outcome.files:
        Path(file.path).unlink(missing_ok=True)


def picture_of(artifact: Artifact, file: MadeFile) -> Picture:
    """A stored file as a picture."""
    return Picture(uri=artifact.uri, size=artifact.size, width=file.width, height=file.height)


def clip_of(artifact: Artifact, file: MadeFile, *, still: bool = False) -> Clip:
    """A stored file as a clip."""
    return Clip(
        uri=artifact.uri,
        size=artifact.size,
        seconds=file.seconds,
        width=file.width,
        height=file.height,
        still=still,
    )


def sound_of(artifact: Artifact, file: MadeFile) -> Sound:
    """A stored file as a sound."""
    return Sound(uri=artifact.uri, size=artifact.size, seconds=file.seconds)
