"""Who talks to Matinee, where, and what was accepted."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from integrations.database.columns import Serial
from integrations.database.tables.base import Json, Row


class InboxRow(Row):
    """An accepted event."""

    __tablename__ = "inbox"
    __table_args__ = (
        Index(
            "ix_inbox_unfinished",
            "number",
            sqlite_where=text("finished_at is null"),
            postgresql_where=text("finished_at is null"),
        ),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    event_id: Mapped[str] = mapped_column(unique=True)
    payload: Mapped[Json]
    accepted_at: Mapped[datetime]
    outcome: Mapped[str | None]
    finished_at: Mapped[datetime | None]


class AccountRow(Row):
    """A person."""

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]


class IdentityRow(Row):
    """A person on one platform."""

    __tablename__ = "identities"

    platform: Mapped[str] = mapped_column(primary_key=True)
    external: Mapped[str] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="cascade"), index=True)
    name: Mapped[str]
    locale: Mapped[str | None]
    seen_at: Mapped[datetime]


class WorkspaceRow(Row):
    """A server, team or channel that conversations belong to."""

    __tablename__ = "workspaces"

    id: Mapped[str] = mapped_column(primary_key=True)
    platform: Mapped[str]
    created_at: Mapped[datetime]


class ConversationRow(Row):
    """A place where people and the bot talk."""

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str] = mapped_column(ForeignKey("workspaces.id", ondelete="cascade"), index=True)
    address: Mapped[Json]
    caps: Mapped[Json]
    language: Mapped[str]
    created_at: Mapped[datetime]


class DialogueRow(Row):
    """One person's thread of talk in one conversation."""

    __tablename__ = "dialogues"

    conversation: Mapped[str] = mapped_column(primary_key=True)
    actor: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    state: Mapped[Json]
