"""The ledger's lines as rows."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, select, update

from core.ports import Book, Entry, LedgerLine, Usage
from integrations.database.clock import Clock, utc_now
from integrations.database.database import Database
from integrations.database.tables import LedgerRow

LINE = (LedgerRow.owner, LedgerRow.operation, LedgerRow.result)


class SqlBook(Book):
    """Ledger lines in a table."""

    def __init__(self, database: Database, now: Clock = utc_now) -> None:
        self._database = database
        self._now = now

    async def open(self, line: LedgerLine, owner: str) -> Entry:
        """The line under its key, written first when there is none."""
        return await self._database.run(lambda link: self._open(link, line, owner), durable=line.durable)

    def _open(self, link: Connection, line: LedgerLine, owner: str) -> Entry:
        known = select(*LINE).where(LedgerRow.key == line.key)
        row = link.execute(known).one_or_none()
        if row is None:
            insert = self._database.insert(LedgerRow).values(self._values(line, owner)).on_conflict_do_nothing()
            if link.execute(insert.returning(LedgerRow.key)).one_or_none():  # rowcount is -1 on PostgreSQL
                return Entry(line.key, owner, fresh=True)
            row = link.execute(known).one()
        if row.result is not None:
            used = {"hits": LedgerRow.hits + 1, "expires_at": self._end_of(line)}
            link.execute(update(LedgerRow).where(LedgerRow.key == line.key).values(used))
        return Entry(line.key, row.owner, False, row.operation, row.result)

    async def take(self, key: str, owner: str, previous: str) -> bool:
        """Hand an unfinished line to a new owner."""
        mine = and_(LedgerRow.key == key, LedgerRow.owner == previous, LedgerRow.result.is_(None))
        change = update(LedgerRow).where(mine).values(owner=owner).returning(LedgerRow.key)
        return await self._database.run(lambda link: link.execute(change).one_or_none() is not None)

    async def attach(self, key: str, operation: str, cost: float = 0.0) -> None:
        """Remember the operation, on the disk."""
        values = {"operation": operation, "cost": LedgerRow.cost + cost}
        change = update(LedgerRow).where(LedgerRow.key == key).values(values)
        await self._database.run(lambda link: link.execute(change), durable=True)

    async def settle(self, line: LedgerLine, owner: str, result: str, cost: float) -> str:
        """Keep the first result."""
        now, open_ = self._now(), LedgerRow.result.is_(None)
        values = self._values(line, owner) | {"result": result, "cost": cost, "settled_at": now}
        kept = {
            "result": func.coalesce(LedgerRow.result, result),
            "cost": LedgerRow.cost + case((open_, cost), else_=0.0),
            "settled_at": func.coalesce(LedgerRow.settled_at, now),
            "expires_at": self._end_of(line),
        }
        upsert = self._database.insert(LedgerRow).values(values | {"expires_at": self._end_of(line)})
        upsert = upsert.on_conflict_do_update(index_elements=["key"], set_=kept)
        return await self._database.run(lambda link: str(link.execute(upsert.returning(LedgerRow.result)).scalar_one()))

    async def drop(self, key: str) -> None:
        """Forget an unfinished line."""
        line = delete(LedgerRow).where(LedgerRow.key == key, LedgerRow.result.is_(None))
        await self._database.run(lambda link: link.execute(line))

    async def forget(self, *, key: str | None = None, production: str | None = None) -> int:
        """Delete finished lines."""
        if key is not None:
            return await self._delete(LedgerRow.key == key)
        return await self._delete(LedgerRow.production == production)

    async def sweep(self, running: Collection[str]) -> int:
        """Delete what has expired."""
        return await self._delete(and_(LedgerRow.expires_at < self._now(), LedgerRow.production.not_in(running)))

    async def cost(self, production: str) -> float:
        """USD spent."""
        total = select(func.coalesce(func.sum(LedgerRow.cost), 0.0)).where(LedgerRow.production == production)
        return await self._database.run(lambda link: float(link.execute(total).scalar_one()))

    async def usage(self) -> Usage:
        """Totals."""
        unfinished = func.coalesce(func.sum(case((LedgerRow.result.is_(None), 1), else_=0)), 0)
        hits, cost = (func.coalesce(func.sum(column), 0) for column in (LedgerRow.hits, LedgerRow.cost))
        totals = select(func.count(LedgerRow.key), unfinished, hits, cost)
        lines, open_, used, usd = await self._database.run(lambda link: link.execute(totals).one())
        return Usage(lines=int(lines), unfinished=int(open_), hits=int(used), cost=float(usd))

    async def _delete(self, which: ColumnElement[bool]) -> int:
        lines = delete(LedgerRow).where(LedgerRow.result.is_not(None), which).returning(LedgerRow.key)
        return await self._database.run(lambda link: len(link.execute(lines).all()))

    def _values(self, line: LedgerLine, owner: str) -> dict[str, object]:
        return {
            "key": line.key,
            "work": line.work,
            "scope": line.scope,
            "production": line.production,
            "owner": owner,
            "cost": 0.0,
            "hits": 0,
            "opened_at": self._now(),
        }

    def _end_of(self, line: LedgerLine) -> datetime | None:
        return None if line.lifetime is None else self._now() + timedelta(seconds=line.lifetime)
