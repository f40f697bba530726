"""An engine in process: flows are tasks, lanes are semaphores, and all is forgotten when the process ends."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any, Self, cast

from core.errors import NotFound, RunCancelled
from core.ports import Engine, Flow, Given, Made
from core.production.backstage import Backstage
from core.production.lanes import FILMS, LaneSettings, with_films
from core.production.run import BookedRun, Books


@dataclass
class Lane:
    """A queue with places for everybody and for each user."""

    settings: LaneSettings
    places: asyncio.Semaphore | None = None
    of_users: dict[str, asyncio.Semaphore] = field(default_factory=dict[str, asyncio.Semaphore])

    async def enter(self, user: str, stack: AsyncExitStack) -> None:
        """Wait for a place of the user's own, then for one of the lane's, and keep both until the stack closes."""
        limits = self.settings
        if limits.per_user is not None:
            await stack.enter_async_context(self.of_users.setdefault(user, asyncio.Semaphore(limits.per_user)))
        total = min((n for n in (limits.at_once, limits.per_worker) if n is not None), default=None)
        if total is not None:
            self.places = self.places or asyncio.Semaphore(total)
            await stack.enter_async_context(self.places)


class MemoryEngine(Engine):
    """Runs flows while it is open."""

    def __init__(self, crew: object, books: Books, lanes: Mapping[str, LaneSettings] | None = None) -> None:
        self._crew = crew
        self._books = books
        self._lanes = {name: Lane(settings) for name, settings in with_films(lanes or {}).items()}
        self._backstage = Backstage()
        self._runs: dict[str, asyncio.Task[Any]] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._backstage.stop()

    async def start(self, flow: Flow[Given, Made], given: Given, *, id: str, user: str, lane: str = FILMS) -> None:
        """Start, or do nothing when this id was started before."""
        if lane not in self._lanes:
            raise LookupError(f"There is no lane {lane!r}.")
        if id not in self._runs:
            self._runs[id] = self._backstage.start(self._body(flow, given, id, user, self._lanes[lane]), apart=True)

    async def _body(self, flow: Flow[Given, Made], given: Given, id: str, user: str, lane: Lane) -> Made:
        async with AsyncExitStack() as place:
            await lane.enter(user, place)
            return await flow(BookedRun(id, user, self._books, self), self._crew, given)

    async def result(self, id: str, made: type[Made]) -> Made:
        """Wait for the end."""
        task = self._runs.get(id)
        if task is None:
            raise NotFound(f"There is no run {id}.", what="production", value=id)
        await asyncio.wait({task})
        if task.cancelled():
            raise RunCancelled(id)
        return cast(Made, task.result())

    async def cancel(self, id: str) -> None:
        """Stop a run and everything it started."""
        self._books.ledger.abandon(id)
        for name, task in self._runs.items():
            if name == id or name.startswith(f"{id}/"):
                task.cancel()
