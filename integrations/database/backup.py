"""Copies a database that is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from core.errors import BadInput
from integrations.database.address import for_threads, is_sqlite


def back_up(url: str, target: Path) -> None:
    """Copy the SQLite database to a new file, consistently, while others write. BadInput for a server's database,
    whose own tools do this."""
    if not is_sqlite(url):
        raise BadInput(why="only an SQLite database is backed up here; use pg_dump for PostgreSQL")
    with closing(sqlite3.connect(for_threads(url).database or "")) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
