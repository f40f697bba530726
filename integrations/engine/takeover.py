"""A dead worker's runs move to a living one. Each worker holds an advisory lock under its name while it lives."""

import asyncio
import logging
import os
import zlib
from collections.abc import Callable
from typing import Self
from uuid import uuid4

import psycopg
from psycopg.conninfo import make_conninfo

from core.production.backstage import Backstage
from integrations.database.address import for_threads
from integrations.engine import vendor

LOCK_CLASS = 77
LOST = 70
"""Exit code of a worker that lost its lock."""
IDLE, INTERVAL, COUNT = 5, 2, 3
"""Seconds, seconds and attempts after which both ends notice that the other is gone."""
DEAD_OWNERS = (
    "select distinct executor_id from dbos.workflow_status"
    " where status = 'PENDING' and executor_id <> %s and application_version = %s"
)

log = logging.getLogger(__name__)


def leave_at_once() -> None:
    """Peers may already run our work: stop without another word."""
    os._exit(LOST)


class Liveness:
    """Open it before the engine starts: a run that is PENDING under an unlocked name looks dead to its peers. Needs a
    direct connection: advisory locks belong to a session, which a pooler may share."""

    def __init__(
        self, url: str, executor: str, version: str = "1", on_lost: Callable[[], None] = leave_at_once
    ) -> None:
        self._url = for_threads(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._executor = executor
        self._version = version
        self._on_lost = on_lost
        self._backstage = Backstage()
        self.owner = f"{executor}:{os.getpid()}:{uuid4().hex[:8]}"
        """Names this very process in the ledger."""

    async def __aenter__(self) -> Self:
        """Wait until no other process has this executor's name, or is taking over its runs."""
        self._link = await psycopg.AsyncConnection.connect(self._conninfo(), autocommit=True)
        try:
            await self._link.execute("select pg_advisory_lock(%s::int, %s::int)", (LOCK_CLASS, _number(self._executor)))
        except BaseException:
            await self._link.close()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._backstage.stop()
        await self._link.close()

    def _conninfo(self) -> str:
        server = f"-c tcp_keepalives_idle={IDLE} -c tcp_keepalives_interval={INTERVAL} -c tcp_keepalives_count={COUNT}"
        return make_conninfo(
            self._url,
            keepalives_idle=IDLE,
            keepalives_interval=INTERVAL,
            keepalives_count=COUNT,
            options=server,
        )

    async def is_alive(self, owner: str) -> bool:
        """Whether the process that wrote `owner` into the ledger lives. An older process of ours does not."""
        executor = owner.partition(":")[0]
        if executor == self._executor:
            return owner == self.owner
        if await self._try(executor):
            await self._free(executor)
            return False
        return True

    def watch_over_peers(self, every: float = 0.5) -> None:
        """Take over the runs of dead peers until this is closed; look every so many seconds."""
        self._backstage.start(self._take_over_for_ever(every), apart=True)

    async def _take_over_for_ever(self, every: float) -> None:
        while True:
            await asyncio.sleep(every)
            try:
                await self._take_over()
            except psycopg.OperationalError:
                self._on_lost()
                return
            except Exception:  # looked at again soon
                log.exception("Could not take over the runs of dead workers; trying again.")

    async def _take_over(self) -> None:
        owners = await self._link.execute(DEAD_OWNERS, (self._executor, self._version))
        for (executor,) in await owners.fetchall():
            if await self._try(executor):
                try:
                    await asyncio.to_thread(vendor.recover, [executor])
                finally:
                    await self._free(executor)

    async def _try(self, executor: str) -> bool:
        query = "select pg_try_advisory_lock(%s::int, %s::int)"
        row = await (await self._link.execute(query, (LOCK_CLASS, _number(executor)))).fetchone()
        return bool(row and row[0])

    async def _free(self, executor: str) -> None:
        await self._link.execute("select pg_advisory_unlock(%s::int, %s::int)", (LOCK_CLASS, _number(executor)))


def _number(executor: str) -> int:
    return zlib.crc32(executor.encode()) - 2**31
