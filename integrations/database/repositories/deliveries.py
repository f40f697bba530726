"""Living messages as rows."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.domain.card import Delivery
from core.domain.conversation import MessageRef
from core.ports import OutboxRepository
from integrations.database.database import Database
from integrations.database.tables import DeliveryRow


class SqlOutbox(OutboxRepository):
    """Keyed by (production, slot)."""

    def __init__(self, session: AsyncSession, database: Database) -> None:
        self._session = session
        self._database = database

    async def get(self, production: str, slot: str) -> Delivery | None:
        """The message, if any."""
        row = await self._session.get(DeliveryRow, (production, slot))
        return _delivery(row) if row else None

    async def save(self, delivery: Delivery) -> None:
        """Keep how far it is."""
        news = {
            "ref": delivery.ref.model_dump_json() if delivery.ref else None,
            "event": delivery.event,
            "done": delivery.done,
        }
        line = {"production": delivery.production, "slot": delivery.slot, **news}
        upsert = self._database.insert(DeliveryRow).values(line)
        await self._session.execute(upsert.on_conflict_do_update(index_elements=["production", "slot"], set_=news))

    async def open(self) -> Sequence[Delivery]:
        """Not done."""
        query = select(DeliveryRow).where(DeliveryRow.done.is_(False)).order_by(DeliveryRow.production)
        return [_delivery(row) for row in await self._session.scalars(query)]


def _delivery(row: DeliveryRow) -> Delivery:
    return Delivery(
        production=row.production,
        slot=row.slot,
        ref=MessageRef.model_validate_json(row.ref) if row.ref else None,
        event=row.event,
        done=row.done,
    )
