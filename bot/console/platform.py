"""The terminal as a face."""

from collections.abc import Callable, Sequence
from pathlib import Path

from pydantic import TypeAdapter

from bot.console.sinks import Sink
from bot.console.translate import PLATFORM, LineId
from core.domain.card import Button, Card
from core.domain.conversation import Address, InFile, MessageRef, ReplyHandle
from core.errors import MatineeError, NotFound
from core.ports import Face
from prompts import replies

_ERROR = "error."
_ID: TypeAdapter[LineId] = TypeAdapter(LineId)


class ConsoleFace(Face):
    """Shows cards in this process's terminal."""

    name = PLATFORM

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._posted: dict[str, MessageRef] = {}
        self.refusal: MatineeError | None = None
        """What the last card refused, if it did."""
        self.buttons: Sequence[Button] = ()
        """What can be pressed on the newest card that has buttons."""
        self.locate: Callable[[str], Path] | None = None
        """Where an address of storage lies on this disk; None keeps that to itself."""

    async def post(self, address: Address, card: Card, *, reply: ReplyHandle, key: str) -> MessageRef:
        """Show a new message once per key."""
        if key in self._posted:
            return self._posted[key]
        data = {"in_reply_to": reply.data["id"]} if "id" in reply.data else {}
        ref = MessageRef(platform=PLATFORM, channel=address.channel, message=key, data=data)
        self._posted[key] = ref
        self._note(card)
        self._sink.show("post", key, _asked_by(ref), self._located(card))
        return ref

    async def update(self, ref: MessageRef, card: Card) -> MessageRef:
        """Change a message."""
        self._note(card)
        self._sink.show("update", ref.message, _asked_by(ref), self._located(card))
        return ref

    async def fetch(self, file: InFile, limit: int) -> bytes:
        """A terminal has no attachments."""
        raise NotFound(what="file", value=file.name)

    def _located(self, card: Card) -> Card:
        """The card with the place of its finished film: a terminal cannot play it."""
        film = next((media for media in card.media if media.kind == "video"), None)
        if film is None or self.locate is None or card.progress is not None:
            return card
        place = (replies(card.language).say("field.file"), str(self.locate(film.artifact.uri)))
        return card.model_copy(update={"fields": (*card.fields, place)})

    def _note(self, card: Card) -> None:
        refused = card.key.startswith(_ERROR)
        self.refusal = MatineeError.from_code(card.key.removeprefix(_ERROR), card.short) if refused else None
        if card.buttons:
            self.buttons = card.buttons


def _asked_by(ref: MessageRef) -> LineId | None:
    """The id of the line that a message answers."""
    kept = ref.data.get("in_reply_to")
    return _ID.validate_json(kept) if kept else None
