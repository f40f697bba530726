"""A face that remembers what it was told to show."""

import asyncio

from core.domain.card import Card
from core.domain.conversation import Address, InFile, MessageRef, ReplyHandle
from core.errors import ProviderBusy
from core.ports import Face


class RecordingFace(Face):
    """Shows each card once per key; may be broken for a while."""

    def __init__(self, name: str = "test") -> None:
        self.name = name
        self.posted: dict[str, Card] = {}
        self.shown: dict[str, list[Card]] = {}
        self.attempts = 0
        self.broken = 0
        self.files: dict[str, bytes] = {}
        self.changed = asyncio.Event()

    async def post(self, address: Address, card: Card, *, reply: ReplyHandle, key: str) -> MessageRef:
        self._maybe_fail()
        if key not in self.posted:
            self.posted[key] = card
            self.shown[key] = [card]
        return MessageRef(platform=self.name, channel=address.channel, message=key)

    async def update(self, ref: MessageRef, card: Card) -> MessageRef:
        self._maybe_fail()
        self.shown.setdefault(ref.message, []).append(card)
        return ref

    async def fetch(self, file: InFile, limit: int) -> bytes:
        return self.files[file.id][:limit]

    def living(self) -> list[Card]:
        """What the living messages show now."""
        return [cards[-1] for key, cards in self.shown.items() if key.endswith("/film")]

    def _maybe_fail(self) -> None:
        self.attempts += 1
        self.changed.set()
        if self.broken:
            self.broken -= 1
            raise ProviderBusy
