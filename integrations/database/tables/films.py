"""Films, their cuts and what those are made of."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from integrations.database.tables.base import Json, Row


class ProjectRow(Row):
    """Somebody's film, through all its cuts."""

    __tablename__ = "projects"
    __table_args__ = (Index("ix_projects_owner_created_at", "owner", "created_at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str]
    owner: Mapped[str]
    title: Mapped[str]
    head: Mapped[str]
    deleted: Mapped[bool]
    created_at: Mapped[datetime]


class ProductionRow(Row):
    """A running or past production."""

    __tablename__ = "productions"
    __table_args__ = (
        Index(
            "ix_productions_active",
            "created_at",
            sqlite_where=text("ended_at is null"),
            postgresql_where=text("ended_at is null"),
        ),
        Index("ix_productions_user_created_at", "user", "created_at"),
        Index("ix_productions_conversation_ended_at", "conversation", "ended_at"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    project: Mapped[str] = mapped_column(ForeignKey("projects.id", ondelete="cascade"), index=True)
    user: Mapped[str]
    conversation: Mapped[str]
    brief: Mapped[Json]
    status: Mapped[str]
    code: Mapped[str]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class CutRow(Row):
    """An assembled version of a film; written once, never changed."""

    __tablename__ = "cuts"
    __table_args__ = (UniqueConstraint("project", "number"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    project: Mapped[str] = mapped_column(ForeignKey("projects.id", ondelete="cascade"))
    number: Mapped[int]
    production: Mapped[str] = mapped_column(index=True)
    brief: Mapped[Json]
    film: Mapped[Json]
    """The whole film; the tables below are an index into it."""
    created_at: Mapped[datetime]


class SceneRow(Row):
    """A scene of a cut."""

    __tablename__ = "scenes"

    cut: Mapped[str] = mapped_column(ForeignKey("cuts.id", ondelete="cascade"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    place: Mapped[str]


class ShotRow(Row):
    """A shot of a cut."""

    __tablename__ = "shots"
    __table_args__ = (Index("ix_shots_id", "id"),)

    cut: Mapped[str] = mapped_column(ForeignKey("cuts.id", ondelete="cascade"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    scene: Mapped[str]
    position: Mapped[int]
    action: Mapped[str]


class ArtifactRow(Row):
    """A file in storage that some cut needs."""

    __tablename__ = "artifacts"

    uri: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]


class CutArtifactRow(Row):
    """Which cut needs which file: a file that no cut needs may go."""

    __tablename__ = "cut_artifacts"

    cut: Mapped[str] = mapped_column(ForeignKey("cuts.id", ondelete="cascade"), primary_key=True)
    artifact: Mapped[str] = mapped_column(ForeignKey("artifacts.uri"), primary_key=True, index=True)


class TakeRow(Row):
    """The take a cut shows for a shot."""

    __tablename__ = "takes"
    __table_args__ = (ForeignKeyConstraint(["cut", "shot"], ["shots.cut", "shots.id"], ondelete="cascade"),)

    cut: Mapped[str] = mapped_column(primary_key=True)
    shot: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    """0 for the first take; re-rolls count on."""
    artifact: Mapped[str] = mapped_column(ForeignKey("artifacts.uri"), index=True)
    start: Mapped[float]
    seconds: Mapped[float]
    still: Mapped[bool]
