"""What is remembered of a film while it is made: ledger, events, questions, living messages."""

from datetime import datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from integrations.database.columns import Serial
from integrations.database.tables.base import Json, Row


class LedgerRow(Row):
    """A step or job. The primary key is the last fence against paying twice."""

    __tablename__ = "ledger"

    key: Mapped[str] = mapped_column(primary_key=True)
    work: Mapped[str]
    scope: Mapped[str]
    production: Mapped[str] = mapped_column(index=True)
    owner: Mapped[str]
    operation: Mapped[str | None]
    result: Mapped[str | None] = mapped_column(Text)
    cost: Mapped[float]
    """USD."""
    hits: Mapped[int]
    opened_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None] = mapped_column(index=True)


class EventRow(Row):
    """Something that happened in a film, told once."""

    __tablename__ = "events"
    __table_args__ = (
        UniqueConstraint("film", "digest"),
        Index("ix_events_film_number", "film", "number"),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    film: Mapped[str]
    digest: Mapped[str]
    event: Mapped[Json]


class QuestionRow(Row):
    """A question that waits for somebody, or an answer that came before its question."""

    __tablename__ = "questions"

    run: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime | None]
    answer: Mapped[str | None]
    closed: Mapped[bool]
    """Nothing more is accepted: it was answered, or patience has run out."""


class DeliveryRow(Row):
    """A living message."""

    __tablename__ = "deliveries"
    __table_args__ = (
        Index("ix_deliveries_open", "production", sqlite_where=text("not done"), postgresql_where=text("not done")),
    )

    production: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(primary_key=True)
    ref: Mapped[str | None] = mapped_column(Text)
    event: Mapped[int]
    done: Mapped[bool]
