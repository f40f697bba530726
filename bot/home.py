"""The folder where an installation keeps everything."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from core.errors import HomeUnusable, StorageFull

_FOLDERS = ("artifacts", "cache", "logs")


@dataclass(frozen=True)
class Home:
    """Where things are inside MATINEE_HOME."""

    folder: Path

    @property
    def database_url(self) -> str:
        """The SQLite database with everything people made."""
        return f"sqlite:///{self.folder / 'matinee.db'}"

    @property
    def engine_url(self) -> str:
        """The engine's own SQLite file; losing it loses no film."""
        return f"sqlite:///{self.folder / 'engine.db'}"

    @property
    def artifacts(self) -> Path:
        """Content-addressed files."""
        return self.folder / "artifacts"

    @property
    def cache(self) -> Path:
        """What can be made again."""
        return self.folder / "cache"

    @property
    def journal(self) -> Path:
        """What simulated providers were asked for."""
        return self.folder / "journal.jsonl"

    @property
    def lock(self) -> Path:
        """Held by the process that makes films."""
        return self.folder / "worker.lock"


def prepare_home(folder: Path) -> Home:
    """The home, ready to be written to. HomeUnusable when it cannot be, StorageFull when nothing fits in it."""
    try:
        for name in _FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
        probe = folder / f".probe-{os.getpid()}"
        probe.write_bytes(b"\0" * 4096)
        probe.unlink()
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull(path=str(folder)) from error
        raise HomeUnusable(str(error), path=str(folder), why=error.strerror or "unusable") from error
    return Home(folder)
