"""The ledger's lines, the journal and the questions in process: gone when it ends."""

from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from core.domain.production import Event
from core.ports import Book, Entry, Journal, LedgerLine, Questions, Usage
from core.production.bell import Bell

SILENCE = 60.0
"""Seconds after which a listener looks again although nothing rang."""


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Kept:
    """A line as the book keeps it."""

    line: LedgerLine
    entry: Entry
    cost: float = 0.0
    hits: int = 0
    expires_at: datetime | None = None


class MemoryBook(Book):
    """Ledger lines in a dictionary."""

    def __init__(self, now: Callable[[], datetime] = utc_now) -> None:
        self.lines: dict[str, Kept] = {}
        self._now = now

    async def open(self, line: LedgerLine, owner: str) -> Entry:
        """The line under its key."""
        kept = self.lines.get(line.key)
        if kept is None:
            entry = Entry(line.key, owner, fresh=True)
            self.lines[line.key] = Kept(line, replace(entry, fresh=False))
            return entry
        if kept.entry.result is not None:
            self.lines[line.key] = replace(kept, hits=kept.hits + 1, expires_at=self._end_of(line))
        return kept.entry

    async def take(self, key: str, owner: str, previous: str) -> bool:
        """Hand an unfinished line to a new owner."""
        kept = self.lines.get(key)
        if kept is None or kept.entry.owner != previous or kept.entry.result is not None:
            return False
        self.lines[key] = replace(kept, entry=replace(kept.entry, owner=owner))
        return True

    async def attach(self, key: str, operation: str, cost: float = 0.0) -> None:
        """Remember the operation."""
        kept = self.lines[key]
        self.lines[key] = replace(kept, entry=replace(kept.entry, operation=operation), cost=kept.cost + cost)

    async def settle(self, line: LedgerLine, owner: str, result: str, cost: float) -> str:
        """Keep the first result."""
        kept = self.lines.get(line.key) or Kept(line, Entry(line.key, owner, fresh=False))
        if kept.entry.result is not None:
            return kept.entry.result
        entry = replace(kept.entry, result=result)
        self.lines[line.key] = replace(kept, entry=entry, cost=kept.cost + cost, expires_at=self._end_of(line))
        return result

    async def drop(self, key: str) -> None:
        """Forget an unfinished line."""
        if key in self.lines and self.lines[key].entry.result is None:
            del self.lines[key]

    async def forget(self, *, key: str | None = None, production: str | None = None) -> int:
        """Delete finished lines."""
        return self._delete(lambda kept: key == kept.line.key or production == kept.line.production)

    async def sweep(self, running: Collection[str]) -> int:
        """Delete what has expired."""
        now = self._now()
        return self._delete(
            lambda kept: kept.expires_at is not None and kept.expires_at < now and kept.line.production not in running
        )

    async def cost(self, production: str) -> float:
        """USD spent."""
        return sum(kept.cost for kept in self.lines.values() if kept.line.production == production)

    async def usage(self) -> Usage:
        """Totals."""
        lines = self.lines.values()
        return Usage(
            lines=len(lines),
            unfinished=sum(kept.entry.result is None for kept in lines),
            hits=sum(kept.hits for kept in lines),
            cost=sum(kept.cost for kept in lines),
        )

    def _delete(self, is_doomed: Callable[[Kept], bool]) -> int:
        doomed = [key for key, kept in self.lines.items() if kept.entry.result is not None and is_doomed(kept)]
        for key in doomed:
            del self.lines[key]
        return len(doomed)

    def _end_of(self, line: LedgerLine) -> datetime | None:
        return None if line.lifetime is None else self._now() + timedelta(seconds=line.lifetime)


class MemoryJournal(Journal):
    """Events in lists."""

    def __init__(self) -> None:
        self._events: dict[str, dict[str, Event]] = defaultdict(dict)
        self._bell = Bell()

    async def append(self, film: str, event: Event) -> None:
        """Keep the event unless it was told before."""
        self._events[film].setdefault(event.model_dump_json(), event)
        self._bell.ring(film)

    async def follow(self, film: str, after: int = 0) -> AsyncGenerator[tuple[int, Event]]:
        """Past events, then each new one."""
        with self._bell.listening(film) as ear:
            while True:
                for number, event in await self.read(film, after):
                    yield number, event
                    after = number
                await ear.wait(SILENCE)

    async def read(self, film: str, after: int = 0) -> Sequence[tuple[int, Event]]:
        """What has happened so far."""
        return list(enumerate(self._events[film].values(), start=1))[after:]


class MemoryQuestions(Questions):
    """Questions and answers in a dictionary."""

    def __init__(self, now: Callable[[], datetime] = utc_now) -> None:
        self._answers: dict[tuple[str, str], str | None] = {}
        self._until: dict[tuple[str, str], datetime] = {}
        self._bell = Bell()
        self._now = now

    async def wait(self, run: str, name: str, patience: float) -> str | None:
        """The answer, or None after `patience` seconds."""
        question = run, name
        until = self._until.setdefault(question, self._now() + timedelta(seconds=patience))
        with self._bell.listening(run) as ear:
            while question not in self._answers:
                left = (until - self._now()).total_seconds()
                if left <= 0:
                    self._answers[question] = None
                else:
                    await ear.wait(min(left, SILENCE))
        return self._answers[question]

    async def answer(self, run: str, name: str, answer: str) -> bool:
        """Keep the first answer."""
        if (run, name) in self._answers:
            return False
        self._answers[run, name] = answer
        self._bell.ring(run)
        return True
