"""Connections to SQLite and PostgreSQL, set up alike for threads and for sessions."""

import errno
import sqlite3
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, NullPool, create_engine, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from core.errors import HomeUnusable, MatineeError, StorageFull
from integrations.database.address import for_sessions, for_threads, is_sqlite, shown

PRAGMAS = ("journal_mode=wal", "synchronous=normal", "busy_timeout=30000", "foreign_keys=on")
"""`synchronous=normal` survives a killed process; work that must survive a power cut asks for more."""

UNUSABLE = {
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "no_permission",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_NOTADB: "not_a_database",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_IOERR: "input_output",
}


def thread_engine(url: str, size: int) -> Engine:
    """For synchronous work. On SQLite one connection that never meets its own lock."""
    address = for_threads(url)
    if not is_sqlite(url):
        return create_engine(address, pool_size=size, max_overflow=0, pool_pre_ping=True)
    return _prepared(
        create_engine(address, pool_size=1, max_overflow=0, connect_args={"check_same_thread": False}), address
    )


def session_engine(url: str) -> AsyncEngine:
    """For units of work. On SQLite one connection: waiting in a queue is fairer than SQLite's own busy loop."""
    address = for_sessions(url)
    if not is_sqlite(url):
        return create_async_engine(address, pool_size=8, max_overflow=8, pool_pre_ping=True)
    engine = create_async_engine(address, pool_size=1, max_overflow=0, pool_timeout=60)
    _prepared(engine.sync_engine, address)
    return engine


def brief_engine(url: str) -> Engine:
    """For one piece of work, such as a migration, which must not have foreign keys checked while it rebuilds tables."""
    address = for_threads(url)
    engine = create_engine(address, poolclass=NullPool)
    return _prepared(engine, address, PRAGMAS[:3]) if is_sqlite(url) else engine


def _prepared(engine: Engine, address: URL, pragmas: tuple[str, ...] = PRAGMAS) -> Engine:
    def on_connect(link: Any, _: object) -> None:
        link.isolation_level = None  # SQLAlchemy begins, not the driver
        cursor = link.cursor()
        for pragma in pragmas:
            cursor.execute(f"pragma {pragma}")
        cursor.close()

    def on_begin(link: Connection) -> None:
        link.exec_driver_sql("begin immediate")

    def on_error(context: ExceptionContext) -> None:
        failure = _meaning(context.original_exception, shown(address))
        if failure is not None:
            raise failure from context.original_exception

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    event.listen(engine, "handle_error", on_error)
    return engine


def _meaning(error: BaseException | None, path: str) -> MatineeError | None:
    """What a broken file means for people; None for every other error."""
    if isinstance(error, OSError):
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        return StorageFull() if full else HomeUnusable(path=path, why=error.strerror or "unknown")
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = int(code) & 0xFF  # the rest of an extended code says where it happened
    if primary == sqlite3.SQLITE_FULL:
        return StorageFull(f"There is no room left for {path}.")
    why = UNUSABLE.get(primary)
    return HomeUnusable(f"{path} cannot be used: {error}", path=path, why=why) if why else None
