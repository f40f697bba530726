"""What a command needs from the application: the shape of what `bot.app.open_app` gives."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from bot.settings import Settings
from core.domain.conversation import Inbound
from core.domain.production import Cut
from core.ports import Face, Journal, Memory, Storage

Exporter = Callable[[Cut], Awaitable[bytes]]
"""Writes a cut in a format that is not kept as a file, for example Fountain or OpenTimelineIO."""


class Archive(Protocol):
    """What is remembered, without anybody who makes films."""

    @property
    def memory(self) -> Memory: ...

    @property
    def storage(self) -> Storage: ...

    @property
    def exporters(self) -> Mapping[str, Exporter]:
        """By format: `fountain`, `otio`."""
        ...


class OpenArchive(Protocol):
    """`bot.archive.open_archive`."""

    def __call__(self, settings: Settings) -> AbstractAsyncContextManager[Archive]: ...


class Conversations(Protocol):
    """`core.dialogue.manager.DialogueManager`."""

    async def handle(self, inbound: Inbound) -> None:
        """Answer through the face it came from; never raises for what a person did."""
        ...


class Announcements(Protocol):
    """`bot.announcer.Announcer`."""

    async def settled(self, production: str) -> None:
        """Return when the production's living message shows its end, or when nobody follows it here."""
        ...

    async def quiet(self) -> None:
        """Return when every message shows its film's end, or a question that waits for somebody."""
        ...


class Services(Protocol):
    """An open application."""

    @property
    def memory(self) -> Memory: ...

    @property
    def journal(self) -> Journal: ...

    @property
    def storage(self) -> Storage: ...

    @property
    def dialogue(self) -> Conversations: ...

    @property
    def announcer(self) -> Announcements: ...

    @property
    def exporters(self) -> Mapping[str, Exporter]:
        """By format: `fountain`, `otio`."""
        ...

    async def result(self, production: str) -> Cut:
        """Wait for the end. The recorded cut, or the flow's own error: RunCancelled, FilmRejected, OverBudget, ..."""
        ...


class OpenApp(Protocol):
    """`bot.app.open_app`. Entering opens the home, the database and the engine, replays unfinished inbound messages,
    starts the reconciler and the announcer; leaving stops them and keeps every film resumable."""

    def __call__(self, settings: Settings, faces: Sequence[Face]) -> AbstractAsyncContextManager[Services]: ...
