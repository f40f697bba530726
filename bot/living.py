"""One living message: the card of one film, kept up to date through its face."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from bot.pace import Pace
from core.dialogue.filmcard import film_card
from core.dialogue.finding import place_in_queue
from core.dialogue.progress import FilmState, state_of
from core.dialogue.speaking import living_key
from core.domain.card import Card, Delivery
from core.domain.conversation import Conversation, ReplyHandle
from core.domain.production import Production
from core.ports import Face, Journal, Memory
from prompts import replies

log = logging.getLogger(__name__)

QUEUE_LOOK = 5.0
"""Seconds between two looks at a film's place in the queue."""
GROWTH = ((3600.0, 60.0), (600.0, 15.0))
"""After so many seconds of showing a film, this many seconds between two edits."""
BACK_OFF, LONGEST_BACK_OFF = 1.0, 60.0


@dataclass
class LivingMessage:
    """Follows one film to its end. Latest wins: what changes between two edits is shown by the next one."""

    production: Production
    delivery: Delivery
    conversation: Conversation
    face: Face
    memory: Memory
    journal: Journal
    clock: Callable[[], float]
    on_change: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self.state = FilmState()
        self.pace = Pace(self.clock)
        self.shown = -1
        """Number of the last event that this process knows to be shown."""
        self._saved = self.delivery
        self._card: Card | None = None
        self._began = self.clock()
        self._news = asyncio.Event()
        self._ended = asyncio.Event()

    @property
    def settled(self) -> bool:
        """Whether the message shows all that will happen without anybody's answer."""
        return self.shown >= self.state.event and (self.state.ended or self.state.phase == "asking")

    async def keep(self) -> None:
        """Read and show until the end is shown."""
        self._note(state_of(await self.journal.read(self.production.id)))
        async with asyncio.TaskGroup() as both:
            both.create_task(self._read())
            both.create_task(self._show())

    async def _read(self) -> None:
        pause = BACK_OFF
        while not self.state.ended:
            try:
                async for number, event in self.journal.follow(self.production.id, self.state.event):
                    self._note(self.state.told(number, event))
                    pause = BACK_OFF
                    if self.state.ended:
                        return
            except Exception:
                log.exception("The journal of %s cannot be read", self.production.id)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_BACK_OFF)

    def _note(self, state: FilmState) -> None:
        self.state = state
        self.pace.see(state)
        self._news.set()
        if state.ended:
            self._ended.set()
        self.on_change()

    async def _show(self) -> None:
        self._news.set()
        failures = 0
        while not (self.state.ended and self.delivery.done):
            await self._wait_for_news()
            try:
                await self._edit()
                failures = 0
            except Exception:
                log.warning("The message of %s cannot be shown", self.production.id, exc_info=True)
                self._news.set()
                failures += 1
                await asyncio.sleep(min(BACK_OFF * 2 ** (failures - 1), LONGEST_BACK_OFF))
                continue
            await self._breathe()

    async def _wait_for_news(self) -> None:
        """Until something happened; while the film is queued, also now and then, since its place changes silently."""
        patience = QUEUE_LOOK if self.state.phase == "queued" else None
        try:
            async with asyncio.timeout(patience):
                await self._news.wait()
        except TimeoutError:
            pass
        self._news.clear()

    async def _breathe(self) -> None:
        """The pause between two edits; the end is never kept waiting."""
        try:
            async with asyncio.timeout(self._interval()):
                await self._ended.wait()
        except TimeoutError:
            pass

    def _interval(self) -> float:
        age = self.clock() - self._began
        grown = next((interval for older, interval in GROWTH if age > older), 0.0)
        return max(self.conversation.caps.min_edit_interval, grown)

    async def _edit(self) -> None:
        """Show the present state, unless it is shown already or not worth a message of its own."""
        state = self.state
        card = await self._card_of(state)
        if self._card is None and self.delivery.ref and self.delivery.event == state.event:
            self._card = card
        if card != self._card and self._is_worth_it(state):
            await self._send(card)
            self._card = card
        await self._save(state)
        self.shown = state.event
        self.on_change()

    async def _send(self, card: Card) -> None:
        ref = self.delivery.ref
        if ref is None:
            address, key = self.conversation.address, living_key(self.delivery)
            ref = await self.face.post(address, card, reply=ReplyHandle(), key=key)
        else:
            ref = await self.face.update(ref, card)
        self.delivery = self.delivery.model_copy(update={"ref": ref})

    async def _save(self, state: FilmState) -> None:
        """Remember what is shown after it was shown: a crash in between shows it once more, and never not at all."""
        after = self.delivery.model_copy(update={"event": state.event, "done": state.ended})
        if after != self._saved:
            async with self.memory.begin() as work:
                await work.outbox.save(after)
        self.delivery = self._saved = after

    async def _card_of(self, state: FilmState) -> Card:
        place = await place_in_queue(self.memory, self.production) if state.phase == "queued" else None
        return film_card(
            replies(self.conversation.language), self.production, state, left=self.pace.left(), place=place
        )

    def _is_worth_it(self, state: FilmState) -> bool:
        """Where nothing can be edited, each state is a new message: only questions and the end are worth one."""
        if self.delivery.ref is None:
            return True
        return self.conversation.caps.edit or state.ended or state.phase == "asking"
