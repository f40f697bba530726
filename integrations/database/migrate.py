"""Brings a database up to date, in one place and one at a time."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError

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
            config = Config(attributes={"connection": link})
            config.set_main_option("script_location", str(MIGRATIONS))
            command.upgrade(config, "head")
    except CommandError as error:
        raise HomeUnusable(f"{shown(url)} cannot be migrated: {error}", path=shown(url), why="newer") from error
    finally:
        engine.dispose()
