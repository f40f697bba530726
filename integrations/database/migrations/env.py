"""How Alembic reaches the database: through the caller's connection, `-x url=...`, or an empty SQLite file of its own
that is brought up to date first, so that `alembic check` and `alembic revision --autogenerate` need no settings."""

from typing import Any, Literal

from alembic import context
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, types

from integrations.database.columns import Moment, Words
from integrations.database.engines import brief_engine
from integrations.database.tables import Row


def render_item(kind: str, item: Any, _: object) -> str | Literal[False]:
    """Migrations name SQLAlchemy's own types, so that they do not change when ours do."""
    if kind != "type":
        return False
    if isinstance(item, Words):
        return "sa.String()"
    if isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


def migrate(link: Connection) -> None:
    """Run what was asked for on this connection."""
    context.configure(
        connection=link,
        target_metadata=Row.metadata,
        render_as_batch=True,
        render_item=render_item,
        compare_type=is_other_type,
    )
    with context.begin_transaction():
        context.run_migrations()


def is_other_type(
    _: object, __: object, ___: object, known: types.TypeEngine[Any], wanted: types.TypeEngine[Any]
) -> bool | None:
    """SQLite keeps moments without their zone, which is no difference."""
    return False if isinstance(wanted, Moment) and isinstance(known, types.DateTime) else None


def bring_up_to_date(link: Connection) -> None:
    """Apply every migration to an empty database."""
    migrations = MigrationContext.configure(link, opts={"render_as_batch": True})
    with Operations.context(migrations):
        for script in reversed(list(context.script.walk_revisions())):
            script.module.upgrade()
    migrations.stamp(context.script, "head")


def main() -> None:
    """Find the database and migrate it."""
    given: Connection | None = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    url = context.get_x_argument(as_dictionary=True).get("url")
    engine = brief_engine(url or "sqlite://")
    with engine.begin() as link:
        if url is None:
            bring_up_to_date(link)
        migrate(link)
    engine.dispose()


main()
