"""The built-in composer behind core's port, in a process of its own."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

from core.domain.film import MusicOrder
from core.domain.media import Sound
from core.errors import ProviderError, StorageFull
from core.ports import Storage
from integrations.media.child import Child, WorkerRefused
from integrations.media.errors import WorkerLost
from integrations.media.version import code_version

_MODULE: Final = "integrations.music.worker"


class HouseMusic:
    """Composes into storage. An async context manager around its worker process, which starts with the first order."""

    def __init__(self, storage: Storage, *, patience: float = 300.0) -> None:
        self._storage = storage
        self._child = Child(_MODULE, patience=patience)

    @property
    def fingerprint(self) -> str:
        """Changes when the same order would sound different."""
        here = Path(__file__).parent
        return f"house-music-{code_version(here, here.parent / 'media' / 'sound.py')}"

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._child.pid

    async def compose(self, order: MusicOrder) -> Sound:
        """A piece of exactly the order's length. ProviderError when the process keeps failing, StorageFull."""
        with TemporaryDirectory(prefix="matinee-music-") as folder:
            out = Path(folder) / "music.wav"
            request = {"mood": order.mood, "seconds": order.seconds, "seed": order.seed, "out": str(out)}
            try:
                answer = await self._child.ask(request)
            except WorkerRefused as error:
                if "No space left" in str(error):
                    raise StorageFull(str(error)) from error
                raise ProviderError(f"no music: {error}") from error
            except WorkerLost as error:
                raise ProviderError(str(error)) from error
            artifact = await self._storage.put(out, "wav")
        return Sound(uri=artifact.uri, size=artifact.size, seconds=answer["seconds"])

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._child.close()
