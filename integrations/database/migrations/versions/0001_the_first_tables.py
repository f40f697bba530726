"""The first tables."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
    )
    op.create_table(
        "artifacts",
        sa.Column("uri", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("uri", name="pk_artifacts"),
    )
    op.create_table(
        "deliveries",
        sa.Column("production", sa.String(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=True),
        sa.Column("event", sa.Integer(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("production", "slot", name="pk_deliveries"),
    )
    op.create_index(
        "ix_deliveries_open",
        "deliveries",
        ["production"],
        sqlite_where=sa.text("not done"),
        postgresql_where=sa.text("not done"),
    )
    op.create_table(
        "dialogues",
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "actor", name="pk_dialogues"),
    )
    op.create_table(
        "events",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("film", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_events"),
        sa.UniqueConstraint("film", "digest", name="uq_events_film_digest"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_film_number", "events", ["film", "number"])
    op.create_table(
        "inbox",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_inbox"),
        sa.UniqueConstraint("event_id", name="uq_inbox_event_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_inbox_unfinished",
        "inbox",
        ["number"],
        sqlite_where=sa.text("finished_at is null"),
        postgresql_where=sa.text("finished_at is null"),
    )
    op.create_table(
        "ledger",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("work", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("production", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("operation", sa.String(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("cost", sa.Float(precision=53), nullable=False),
        sa.Column("hits", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("key", name="pk_ledger"),
    )
    op.create_index("ix_ledger_expires_at", "ledger", ["expires_at"])
    op.create_index("ix_ledger_production", "ledger", ["production"])
    op.create_table(
        "projects",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
    )
    op.create_index("ix_projects_owner_created_at", "projects", ["owner", "created_at"])
    op.create_table(
        "questions",
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("run", "name", name="pk_questions"),
    )
    op.create_table(
        "workspaces",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workspaces"),
    )
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("caps", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace"], ["workspaces.id"], name="fk_conversations_workspace_workspaces", ondelete="cascade"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    op.create_index("ix_conversations_workspace", "conversations", ["workspace"])
    op.create_table(
        "cuts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("production", sa.String(), nullable=False),
        sa.Column("brief", sa.Text(), nullable=False),
        sa.Column("film", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["project"], ["projects.id"], name="fk_cuts_project_projects", ondelete="cascade"),
        sa.PrimaryKeyConstraint("id", name="pk_cuts"),
        sa.UniqueConstraint("project", "number", name="uq_cuts_project_number"),
    )
    op.create_index("ix_cuts_production", "cuts", ["production"])
    op.create_table(
        "identities",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("external", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"], ["accounts.id"], name="fk_identities_account_accounts", ondelete="cascade"
        ),
        sa.PrimaryKeyConstraint("platform", "external", name="pk_identities"),
    )
    op.create_index("ix_identities_account", "identities", ["account"])
    op.create_table(
        "productions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("project", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("brief", sa.Text(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["project"], ["projects.id"], name="fk_productions_project_projects", ondelete="cascade"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_productions"),
    )
    op.create_index(
        "ix_productions_active",
        "productions",
        ["created_at"],
        sqlite_where=sa.text("ended_at is null"),
        postgresql_where=sa.text("ended_at is null"),
    )
    op.create_index("ix_productions_conversation_ended_at", "productions", ["conversation", "ended_at"])
    op.create_index("ix_productions_project", "productions", ["project"])
    op.create_index("ix_productions_user_created_at", "productions", ["user", "created_at"])
    op.create_table(
        "cut_artifacts",
        sa.Column("cut", sa.String(), nullable=False),
        sa.Column("artifact", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["artifact"], ["artifacts.uri"], name="fk_cut_artifacts_artifact_artifacts"),
        sa.ForeignKeyConstraint(["cut"], ["cuts.id"], name="fk_cut_artifacts_cut_cuts", ondelete="cascade"),
        sa.PrimaryKeyConstraint("cut", "artifact", name="pk_cut_artifacts"),
    )
    op.create_index("ix_cut_artifacts_artifact", "cut_artifacts", ["artifact"])
    op.create_table(
        "scenes",
        sa.Column("cut", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cut"], ["cuts.id"], name="fk_scenes_cut_cuts", ondelete="cascade"),
        sa.PrimaryKeyConstraint("cut", "id", name="pk_scenes"),
    )
    op.create_table(
        "shots",
        sa.Column("cut", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("scene", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["cut"], ["cuts.id"], name="fk_shots_cut_cuts", ondelete="cascade"),
        sa.PrimaryKeyConstraint("cut", "id", name="pk_shots"),
    )
    op.create_index("ix_shots_id", "shots", ["id"])
    op.create_table(
        "takes",
        sa.Column("cut", sa.String(), nullable=False),
        sa.Column("shot", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("artifact", sa.String(), nullable=False),
        sa.Column("start", sa.Float(precision=53), nullable=False),
        sa.Column("seconds", sa.Float(precision=53), nullable=False),
        sa.Column("still", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["artifact"], ["artifacts.uri"], name="fk_takes_artifact_artifacts"),
        sa.ForeignKeyConstraint(
            ["cut", "shot"], ["shots.cut", "shots.id"], name="fk_takes_cut_shot_shots", ondelete="cascade"
        ),
        sa.PrimaryKeyConstraint("cut", "shot", name="pk_takes"),
    )
    op.create_index("ix_takes_artifact", "takes", ["artifact"])


def downgrade() -> None:
    """Take back."""
    op.drop_table("takes")
    op.drop_table("shots")
    op.drop_table("scenes")
    op.drop_table("cut_artifacts")
    op.drop_table("productions")
    op.drop_table("identities")
    op.drop_table("cuts")
    op.drop_table("conversations")
    op.drop_table("workspaces")
    op.drop_table("questions")
    op.drop_table("projects")
    op.drop_table("ledger")
    op.drop_table("inbox")
    op.drop_table("events")
    op.drop_table("dialogues")
    op.drop_table("deliveries")
    op.drop_table("artifacts")
    op.drop_table("accounts")
