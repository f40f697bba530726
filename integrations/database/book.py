"""The ledger's lines as rows."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, bindparam, case, delete, func, select, update

from core.ports import Book, Entry, LedgerLine, Usage
from integrations.database.clock import Clock, utc_now
from integrations.database.database import Database
from integrations.database.tables import LedgerRow


class Statements:
    """The statements of every step, made once: making them takes longer than running them."""

    def __init__(self, database: Database) -> None:
        this = LedgerRow.key == bindparam("this")
        self.find = select(LedgerRow.owner, LedgerRow.operation, LedgerRow.result).where(this)
        self.write = database.insert(LedgerRow).on_conflict_do_nothing().returning(LedgerRow.key)
        self.use = update(LedgerRow).where(this).values(hits=LedgerRow.hits + 1, expires_at=bindparam("end"))
        spent = LedgerRow.cost + bindparam("spent")
        self.attach = update(LedgerRow).where(this).values(operation=bindparam("submitted"), cost=spent)
        upsert = database.insert(LedgerRow)
        new = upsert.excluded
        first = LedgerRow.result.is_(None)
        kept = {
            "result": func.coalesce(LedgerRow.result, new.result),
            "cost": LedgerRow.cost + case((first, new.cost), else_=0.0),
            "settled_at": func.coalesce(LedgerRow.settled_at, new.settled_at),
            "expires_at": new.expires_at,
        }
        self.settle = upsert.on_conflict_do_update(index_elements=["key"], set_=kept).returning(LedgerRow.result)


class SqlBook(Book):
    """Ledger lines in a table."""

    def __init__(self, database: Database, now: Clock = utc_now) -> None:
        self._database = database
        self._now = now
        self._statements = Statements(database)

    async def open(self, line: LedgerLine, owner: str) -> Entry:
        """The line under its key, written first when there is none."""
        return await self._database.run(lambda link: self._open(link, line, owner), durable=line.durable)

    def _open(self, link: Connection, line: LedgerLine, owner: str) -> Entry:
        statements, key = self._statements, {"this": line.key}
        row = link.execute(statements.find, key).one_or_none()
        if row is None:
            if link.execute(statements.write, self._values(line, owner)).one_or_none():  # rowcount is -1 on PostgreSQL
                return Entry(line.key, owner, fresh=True)
            row = link.execute(statements.find, key).one()
        if row.result is not None:
            link.execute(statements.use, {**key, "end": self._end_of(line)})
        return Entry(line.key, row.owner, False, row.operation, row.result)

    async def take(self, key: str, owner: str, previous: str) -> bool:
        """Hand an unfinished line to a new owner."""
        mine = and_(LedgerRow.key == key, LedgerRow.owner == previous, LedgerRow.result.is_(None))
        change = update(LedgerRow).where(mine).values(owner=owner).returning(LedgerRow.key)
        return await self._database.run(lambda link: link.execute(change).one_or_none() is not None)

    async def attach(self, key: str, operation: str, cost: float = 0.0) -> None:
        """Remember the operation, on the disk."""
        values = {"this": key, "submitted": operation, "spent": cost}
        await self._database.run(lambda link: link.execute(self._statements.attach, values), durable=True)

    async def settle(self, line: LedgerLine, owner: str, result: str, cost: float) -> str:
        """Keep the first result."""
        values = self._values(line, owner) | {
            "result": result,
            "cost": cost,
            "settled_at": self._now(),
            "expires_at": self._end_of(line),
        }
        return await self._database.run(lambda link: str(link.execute(self._statements.settle, values).scalar_one()))

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
