"""Conversations and dialogues as rows."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.domain.conversation import Address, Capabilities, Conversation, Dialogue
from core.errors import StaleDialogue
from core.ports import ConversationRepository
from integrations.database.clock import Clock
from integrations.database.database import Database
from integrations.database.tables import ConversationRow, DialogueRow, ProductionRow, WorkspaceRow


class SqlConversations(ConversationRepository):
    """Places and threads of talk."""

    def __init__(self, session: AsyncSession, database: Database, now: Clock) -> None:
        self._session = session
        self._database = database
        self._now = now

    async def conversation(self, address: Address, caps: Capabilities) -> Conversation:
        """The place as it is now, with its running films."""
        language = await self._note(address, caps)
        running = (
            select(ProductionRow.id)
            .where(ProductionRow.conversation == address.key, ProductionRow.ended_at.is_(None))
            .order_by(ProductionRow.created_at)
        )
        productions = tuple(await self._session.scalars(running))
        return Conversation(id=address.key, address=address, caps=caps, language=language, productions=productions)

    async def _note(self, address: Address, caps: Capabilities) -> str:
        """Keep what the place can show, when that is news; its language."""
        seen = {"address": address.model_dump_json(), "caps": caps.model_dump_json()}
        query = select(ConversationRow.language, ConversationRow.address, ConversationRow.caps)
        known = (await self._session.execute(query.where(ConversationRow.id == address.key))).one_or_none()
        if known is not None and {"address": known.address, "caps": known.caps} == seen:
            return known.language
        workspace, now = f"{address.platform}/{address.workspace}", self._now()
        place = {"id": workspace, "platform": address.platform, "created_at": now}
        await self._session.execute(self._database.insert(WorkspaceRow).values(place).on_conflict_do_nothing())
        line = {"id": address.key, "workspace": workspace, "language": "en", "created_at": now, **seen}
        upsert = self._database.insert(ConversationRow).values(line)
        upsert = upsert.on_conflict_do_update(index_elements=["id"], set_=seen).returning(ConversationRow.language)
        return (await self._session.scalars(upsert)).one()

    async def dialogue(self, conversation: str, actor: str) -> Dialogue:
        """Where this person's talk stands."""
        query = select(DialogueRow.state, DialogueRow.version)
        row = (
            await self._session.execute(
                query.where(DialogueRow.conversation == conversation, DialogueRow.actor == actor)
            )
        ).one_or_none()
        if row is None:
            return Dialogue(conversation=conversation, actor=actor)
        return Dialogue.model_validate_json(row.state).model_copy(update={"version": row.version})

    async def save_dialogue(self, dialogue: Dialogue) -> None:
        """Keep the turn, if nobody was quicker."""
        line = {
            "conversation": dialogue.conversation,
            "actor": dialogue.actor,
            "version": dialogue.version + 1,
            "state": dialogue.model_dump_json(),
        }
        upsert = self._database.insert(DialogueRow).values(line)
        upsert = upsert.on_conflict_do_update(
            index_elements=["conversation", "actor"],
            set_={"version": line["version"], "state": line["state"]},
            where=DialogueRow.version == dialogue.version,
        )
        saved = await self._session.scalar(upsert.returning(DialogueRow.version))
        if saved is None:
            raise StaleDialogue
