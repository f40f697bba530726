"""Who of several processes in one home is the worker: whoever holds an OS lock, which ends with its process."""

import asyncio
import errno
import fcntl
import os
from pathlib import Path

from core.errors import HomeUnusable, StorageFull

NAME = "worker.lock"


class HomeLock:
    """A lock on a home folder. The kernel frees it when its holder ends, however that happens."""

    def __init__(self, home: Path) -> None:
        self._path = home / NAME
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this process is the worker."""
        return self._file is not None

    def take(self) -> bool:
        """Become the worker unless another process is. HomeUnusable or StorageFull when the file cannot be made."""
        if self._file is not None:
            return True
        file = self._open()
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        os.ftruncate(file, 0)
        os.write(file, f"{os.getpid()}\n".encode())
        self._file = file
        return True

    async def wait(self, every: float = 0.5) -> None:
        """Become the worker once the one before has ended; look every so many seconds."""
        while True:
            if self.take():
                return
            await asyncio.sleep(every)

    def free(self) -> None:
        """Let another process be the worker."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _open(self) -> int:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StorageFull(f"There is no room left for {self._path}.") from error
            why = error.strerror or "unknown"
            raise HomeUnusable(f"{self._path} cannot be made: {why}", path=str(self._path), why=why) from error
