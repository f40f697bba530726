"""People and their identities as rows."""

from uuid import uuid4

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.domain.conversation import Actor
from core.ports import AccountRepository
from integrations.database.clock import Clock
from integrations.database.database import Database
from integrations.database.tables import AccountRow, IdentityRow


class SqlAccounts(AccountRepository):
    """One account has one identity per platform at least."""

    def __init__(self, session: AsyncSession, database: Database, now: Clock) -> None:
        self._session = session
        self._database = database
        self._now = now

    async def account_of(self, actor: Actor) -> str:
        """The account's id; the identity's name and language are kept up to date."""
        query = select(IdentityRow.account, IdentityRow.name, IdentityRow.locale).where(*self._key(actor))
        known = (await self._session.execute(query)).one_or_none()
        if known is None:
            return await self._welcome(actor)
        if (known.name, known.locale) != (actor.name, actor.locale):
            news = {"name": actor.name, "locale": actor.locale, "seen_at": self._now()}
            await self._session.execute(update(IdentityRow).where(*self._key(actor)).values(news))
        return known.account

    async def _welcome(self, actor: Actor) -> str:
        """A new account, unless somebody else has just made one for the same person."""
        account, now = uuid4().hex, self._now()
        self._session.add(AccountRow(id=account, created_at=now))
        await self._session.flush()
        line = {
            "platform": actor.platform,
            "external": actor.id,
            "account": account,
            "name": actor.name,
            "locale": actor.locale,
            "seen_at": now,
        }
        insert = self._database.insert(IdentityRow).values(line).on_conflict_do_nothing()
        if await self._session.scalar(insert.returning(IdentityRow.account)) is not None:
            return account
        await self._session.execute(delete(AccountRow).where(AccountRow.id == account))
        return (await self._session.scalars(select(IdentityRow.account).where(*self._key(actor)))).one()

    def _key(self, actor: Actor) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return IdentityRow.platform == actor.platform, IdentityRow.external == actor.id
