"""Brings a database up to date, in one place and one at a time."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect

from core.errors import HomeUnusable
from integrations.database.address import is_sqlite, shown
from integrations.database.engines import brief_engine

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 78
"""PostgreSQL's advisory lock for migrations: processes that start together wait for each other."""


def upgrade(url: str) -> None:
    """Migrate to the newest tables; quick when there is nothing to do. HomeUnusable when a newer Matinee wrote them."""
    engine = brief_engine(url)
    try:
        with engine.begin() as link:
            if not is_sqlite(url):  # SQLite's transaction has the file's write lock already
                link.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
            if version_of(link) != newest():
                _migrate(link, shown(url))
    finally:
        engine.dispose()


def version_of(link: Connection) -> str | None:
    """The newest migration this database has seen; None for an empty one."""
    if not inspect(link).has_table("alembic_version"):
        return None
    return link.exec_driver_sql("select version_num from alembic_version").scalar()


@cache
def newest() -> str:
    """The newest migration there is: their files are named `<number>_<what>.py`."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _migrate(link: Connection, place: str) -> None:
    from alembic import command  # takes longer to import than a database that is up to date takes to open
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config(attributes={"connection": link})
    config.set_main_option("script_location", str(MIGRATIONS))
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise HomeUnusable(f"{place} cannot be migrated: {error}", path=place, why="newer") from error
