"""Every table, by what it is for."""

from integrations.database.tables.base import Row
from integrations.database.tables.books import DeliveryRow, EventRow, LedgerRow, QuestionRow
from integrations.database.tables.films import (
    ArtifactRow,
    CutArtifactRow,
    CutRow,
    ProductionRow,
    ProjectRow,
    SceneRow,
    ShotRow,
    TakeRow,
)
from integrations.database.tables.talk import (
    AccountRow,
    ConversationRow,
    DialogueRow,
    IdentityRow,
    InboxRow,
    WorkspaceRow,
)

__all__ = [
    "AccountRow",
    "ArtifactRow",
    "ConversationRow",
    "CutArtifactRow",
    "CutRow",
    "DeliveryRow",
    "DialogueRow",
    "EventRow",
    "IdentityRow",
    "InboxRow",
    "LedgerRow",
    "ProductionRow",
    "ProjectRow",
    "QuestionRow",
    "Row",
    "SceneRow",
    "ShotRow",
    "TakeRow",
    "WorkspaceRow",
]
