"""What an SQLite older than its user has to be taught."""

import sqlite3
import time
from typing import Any

from sqlalchemy import Engine, event

SUBSECONDS = (3, 42)
"""The first SQLite that knows `unixepoch('subsec')`. Debian 12 has an older one, and on it the word gives null."""


def teach_subseconds() -> None:
    """Give every SQLite connection that this process opens from now on a clock with fractions of a second."""
    if sqlite3.sqlite_version_info < SUBSECONDS and not event.contains(Engine, "connect", _teach):
        event.listen(Engine, "connect", _teach)


def _teach(link: Any, _: object) -> None:
    if isinstance(link, sqlite3.Connection):
        link.create_function("unixepoch", -1, _unixepoch)


def _unixepoch(*words: str) -> float | int:
    """Seconds since 1970, now. Only the engine's tables ask, and never for another moment."""
    return round(time.time(), 3) if "subsec" in words else int(time.time())
