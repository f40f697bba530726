"""Keeps one living message per film, through the face of the place where it was asked for."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.living import LivingMessage
from core.domain.card import Delivery
from core.domain.conversation import Address, Capabilities, Conversation
from core.ports import Face, Journal, Memory

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Begun:
    """A message to follow; the place is known when it was begun in this process."""

    delivery: Delivery
    conversation: Conversation | None


class Announcer:
    """Implements `core.dialogue.turn.Followers`. A message that fails never stops another one."""

    def __init__(
        self,
        faces: Mapping[str, Face],
        memory: Memory,
        journal: Journal,
        *,
        capabilities: Callable[[Address], Capabilities] = lambda _: Capabilities(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`capabilities`: what a place can show, for messages that were begun by an earlier process."""
        self._faces = faces
        self._memory = memory
        self._journal = journal
        self._capabilities = capabilities
        self._clock = clock
        self._messages: dict[str, LivingMessage | None] = {}
        """By production; None until it is loaded."""
        self._waiting: asyncio.Queue[_Begun] = asyncio.Queue()
        self._change = asyncio.Event()
        self._taken_up = asyncio.Event()

    async def run(self) -> None:
        """Follow every open message of an earlier process, and each new one, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._take_up())
            while True:
                begun = await self._waiting.get()
                group.create_task(self._keep(begun))

    def follow(self, delivery: Delivery, conversation: Conversation) -> None:
        """Keep this message up to date from now on; one that is followed already stays as it is."""
        if delivery.production not in self._messages:
            self._messages[delivery.production] = None
            self._waiting.put_nowait(_Begun(delivery, conversation))

    def time_left(self, production: str) -> float | None:
        """Seconds, when they can be told honestly."""
        message = self._messages.get(production)
        return message.pace.left() if message else None

    async def settled(self, production: str) -> None:
        """Return when the film's message shows its end, or when nobody follows it here."""
        while production in self._messages:
            await self._change.wait()

    async def quiet(self) -> None:
        """Return when every message shows its film's end, or a question that waits for somebody."""
        await self._taken_up.wait()
        while True:
            change = self._change
            if all([await self._is_quiet(message) for message in tuple(self._messages.values())]):
                return
            await change.wait()

    async def _is_quiet(self, message: LivingMessage | None) -> bool:
        """Whether a message shows all there is. An answer that was just given may be in the journal only."""
        if message is None or not message.settled:
            return False
        events = await self._journal.read(message.production.id, message.state.event)
        return message.state.ended or not events

    async def _take_up(self) -> None:
        """Open messages of an earlier process, as far as their platform is served here."""
        async with self._memory.begin() as work:
            deliveries = await work.outbox.open()
        for delivery in deliveries:
            if delivery.production not in self._messages:
                self._messages[delivery.production] = None
                self._waiting.put_nowait(_Begun(delivery, None))
        self._taken_up.set()

    async def _keep(self, begun: _Begun) -> None:
        """One message until its end is shown, whatever fails in between."""
        id = begun.delivery.production
        try:
            message = await self._load(begun)
            if message:
                self._messages[id] = message
                await message.keep()
        except Exception:
            log.exception("The message of %s is given up", id)
        finally:
            self._messages.pop(id, None)
            self._changed()

    async def _load(self, begun: _Begun) -> LivingMessage | None:
        """None when the film is unknown, or belongs to a platform that another process serves."""
        async with self._memory.begin() as work:
            production = await work.productions.get(begun.delivery.production)
            if production is None:
                return None
            address = address_of(production.conversation)
            if address.platform not in self._faces:
                return None
            conversation = begun.conversation or await work.conversations.conversation(
                address, self._capabilities(address)
            )
        return LivingMessage(
            production=production,
            delivery=begun.delivery,
            conversation=conversation,
            face=self._faces[address.platform],
            memory=self._memory,
            journal=self._journal,
            clock=self._clock,
            on_change=self._changed,
        )

    def _changed(self) -> None:
        """Wake everybody who waits for a change; the next one needs an event of its own."""
        self._change.set()
        self._change = asyncio.Event()


def address_of(conversation: str) -> Address:
    """The address that a conversation's id was made from."""
    platform, workspace, rest = conversation.split("/", 2)
    channel, _, thread = rest.rpartition("/")
    return Address(platform=platform, workspace=workspace, channel=channel, thread=thread or None)
