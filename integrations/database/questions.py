"""Questions that wait for people. Answers given in other processes are seen within a look."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, tuple_, update

from core.ports import Questions
from core.production.backstage import Backstage
from core.production.bell import Bell
from integrations.database.clock import Clock, utc_now
from integrations.database.database import Database
from integrations.database.tables import QuestionRow

LOOK = 0.5
"""Seconds between two looks for answers that other processes took."""
CHUNK = 500
BETWEEN = "\n"
"""Between the two halves of a topic; neither a run's id nor a question's name holds one."""

log = logging.getLogger(__name__)


class SqlQuestions(Questions):
    """Questions in a table. One query per look serves everybody who waits in this process."""

    def __init__(self, database: Database, now: Clock = utc_now, look: float = LOOK) -> None:
        self._database = database
        self._now = now
        self._look_every = look
        self._bell = Bell()
        self._backstage = Backstage()
        self._looking: asyncio.Task[None] | None = None

    async def wait(self, run: str, name: str, patience: float) -> str | None:
        """The answer, or None after `patience` seconds."""
        with self._bell.listening(_topic(run, name)) as ear:
            self._start_looking()
            while True:
                closed, answer, until = await self._database.run(lambda link: self._read(link, run, name, patience))
                if closed:
                    return answer
                await ear.wait((until - self._now()).total_seconds())

    def _read(self, link: Connection, run: str, name: str, patience: float) -> tuple[bool, str | None, datetime]:
        """The question as it is now, written first when there is none and closed when its time is up."""
        this = (QuestionRow.run == run) & (QuestionRow.name == name)
        now = self._now()
        line = {"run": run, "name": name, "until": now + timedelta(seconds=patience), "closed": False}
        link.execute(self._database.insert(QuestionRow).values(line).on_conflict_do_nothing())
        row = link.execute(
            select(QuestionRow.closed, QuestionRow.answer, QuestionRow.until).where(this).with_for_update()
        ).one()
        until = row.until or now
        if not row.closed and until <= now:
            link.execute(update(QuestionRow).where(this).values(closed=True))
            return True, row.answer, until
        return row.closed, row.answer, until

    async def answer(self, run: str, name: str, answer: str) -> bool:
        """Keep the first answer, also when it is quicker than the question."""
        line = self._database.insert(QuestionRow).values(run=run, name=name, answer=answer, closed=True)
        first = line.on_conflict_do_update(
            index_elements=["run", "name"],
            set_={"answer": answer, "closed": True},
            where=QuestionRow.closed.is_(False),
        ).returning(QuestionRow.run)
        is_first = await self._database.run(lambda link: link.execute(first).one_or_none() is not None)
        if is_first:
            self._bell.ring(_topic(run, name))
        return is_first

    async def close(self) -> None:
        """Stop looking."""
        await self._backstage.stop()

    def _start_looking(self) -> None:
        if self._looking is None or self._looking.done():
            self._looking = self._backstage.start(self._look(), apart=True)

    async def _look(self) -> None:
        """Ring for questions that were closed, as long as anybody waits for one."""
        while topics := self._bell.topics:
            await asyncio.sleep(self._look_every)
            try:
                for start in range(0, len(topics), CHUNK):
                    await self._ring_for_answers(topics[start : start + CHUNK])
            except Exception:  # a database that is away for a moment must not end the look-out
                log.exception("Could not look for answers of other processes; trying again.")

    async def _ring_for_answers(self, topics: Sequence[str]) -> None:
        these = tuple_(QuestionRow.run, QuestionRow.name).in_([topic.split(BETWEEN) for topic in topics])
        query = select(QuestionRow.run, QuestionRow.name).where(these, QuestionRow.closed)
        for run, name in await self._database.rows(query):
            self._bell.ring(_topic(run, name))


def _topic(run: str, name: str) -> str:
    return f"{run}{BETWEEN}{name}"
