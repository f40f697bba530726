"""What happened in each film. Events of other processes are seen within a look."""

import asyncio
import hashlib
import logging
from collections.abc import AsyncGenerator, Sequence

from sqlalchemy import Connection, bindparam, func, select

from core.domain.production import Event
from core.ports import Journal
from core.production.backstage import Backstage
from core.production.bell import Bell
from integrations.database.database import Database
from integrations.database.tables import EventRow

LOOK = 0.5
"""Seconds between two looks for events that other processes wrote."""
CHUNK = 500
SILENCE = 60.0
"""Seconds after which a follower reads again although nothing rang."""

log = logging.getLogger(__name__)


class SqlJournal(Journal):
    """Events in a table. One query per look serves every follower in this process; `bell` may also be rung from
    outside, by film, when something quicker than looking is at hand."""

    def __init__(self, database: Database, bell: Bell | None = None, look: float = LOOK) -> None:
        self._database = database
        self._bell = bell or Bell()
        self._look_every = look
        self._seen: dict[str, int] = {}
        self._one_writer = select(func.pg_advisory_xact_lock(func.hashtext(bindparam("film"))))
        self._write = database.insert(EventRow).on_conflict_do_nothing()
        self._backstage = Backstage()
        self._looking: asyncio.Task[None] | None = None

    async def append(self, film: str, event: Event) -> None:
        """Keep the event unless it was told before."""
        text = event.model_dump_json()
        line = {"film": film, "digest": hashlib.sha256(text.encode()).hexdigest()[:40], "event": text}
        await self._database.run(lambda link: self._append(link, film, line))
        self._bell.ring(film)

    def _append(self, link: Connection, film: str, line: dict[str, str]) -> None:
        if not self._database.is_sqlite:
            # Numbers become visible when they are committed: one writer per film, else a follower passes a late one.
            link.execute(self._one_writer, {"film": film})
        link.execute(self._write, line)

    async def read(self, film: str, after: int = 0) -> Sequence[tuple[int, Event]]:
        """What has happened so far."""
        query = select(EventRow.number, EventRow.event).where(EventRow.film == film, EventRow.number > after)
        rows = await self._database.rows(query.order_by(EventRow.number))
        return [(row.number, Event.model_validate_json(row.event)) for row in rows]

    async def follow(self, film: str, after: int = 0) -> AsyncGenerator[tuple[int, Event]]:
        """Past events, then each new one."""
        with self._bell.listening(film) as ear:
            self._start_looking()
            while True:
                for number, event in await self.read(film, after):
                    self._seen[film] = number
                    yield number, event
                    after = number
                await ear.wait(SILENCE)

    async def close(self) -> None:
        """Stop looking. Followers end with whoever reads them."""
        await self._backstage.stop()

    def _start_looking(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = self._backstage.start(self._look(), apart=True)

    async def _look(self) -> None:
        """Ring for films that have new events, as long as anybody follows one."""
        while films := self._bell.topics:
            await asyncio.sleep(self._look_every)
            try:
                for start in range(0, len(films), CHUNK):
                    await self._ring_for_news(films[start : start + CHUNK])
            except Exception:  # a database that is away for a moment must not end the look-out
                log.exception("Could not look for events of other processes; trying again.")
        self._seen.clear()

    async def _ring_for_news(self, films: Sequence[str]) -> None:
        newest = func.max(EventRow.number)
        query = select(EventRow.film, newest).where(EventRow.film.in_(films)).group_by(EventRow.film)
        for film, number in await self._database.rows(query):
            if number > self._seen.get(film, 0):
                self._seen[film] = number
                self._bell.ring(film)
