"""Accepted events as rows."""

from collections.abc import Sequence

from pydantic import TypeAdapter
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.domain.conversation import Inbound
from core.ports import InboxRepository
from integrations.database.clock import Clock
from integrations.database.database import Database
from integrations.database.tables import InboxRow

INBOUND: TypeAdapter[Inbound] = TypeAdapter(Inbound)


class SqlInbox(InboxRepository):
    """The unique event id is what makes handling happen once."""

    def __init__(self, session: AsyncSession, database: Database, now: Clock) -> None:
        self._session = session
        self._database = database
        self._now = now

    async def accept(self, inbound: Inbound) -> bool:
        """Keep an event that is new."""
        payload = INBOUND.dump_json(inbound).decode()
        line = {"event_id": inbound.event_id, "payload": payload, "accepted_at": self._now()}
        insert = self._database.insert(InboxRow).values(line).on_conflict_do_nothing()
        return await self._session.scalar(insert.returning(InboxRow.number)) is not None

    async def finish(self, event_id: str, outcome: str) -> None:
        """Note what became of it."""
        done = {"outcome": outcome, "finished_at": self._now()}
        await self._session.execute(update(InboxRow).where(InboxRow.event_id == event_id).values(done))

    async def unfinished(self) -> Sequence[Inbound]:
        """Oldest first."""
        query = select(InboxRow.payload).where(InboxRow.finished_at.is_(None)).order_by(InboxRow.number)
        return [INBOUND.validate_json(payload) for payload in await self._session.scalars(query)]
