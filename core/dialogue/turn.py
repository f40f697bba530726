"""One turn of talk: what an intent's handler is given, and what it gives back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from core.dialogue.choices import refusal_of
from core.domain.card import Card, Delivery
from core.domain.conversation import Command, Conversation, Dialogue, Inbound, InFile, JsonMap, Pending
from core.domain.production import Production
from core.ports import Journal, Memory, UnitOfWork
from prompts import Replies


class Productions(Protocol):
    """Starts, stops and answers film-making."""

    async def start(self, production: Production) -> None:
        """Hand over to the engine; does nothing when it was started before."""
        ...

    async def cancel(self, id: str) -> bool:
        """Stop it for good and tell its followers. False when it had ended before."""
        ...

    async def answer(self, id: str, question: str, answer: str) -> bool:
        """Answer a question of the film and tell its followers. False when somebody was quicker."""
        ...


class Followers(Protocol):
    """Keeps the living messages."""

    def follow(self, delivery: Delivery, conversation: Conversation) -> None:
        """Keep this message up to date from now on."""
        ...

    def time_left(self, production: str) -> float | None:
        """Seconds, when they can be told honestly."""
        ...


Moderate = Callable[[str], None]
"""Reads what somebody wants filmed; raises Refused."""
Fetch = Callable[[InFile, int], Awaitable[bytes]]
"""An attachment's bytes, at most so many."""
Commit = Callable[[UnitOfWork], Awaitable[None]]
Effect = Callable[[], Awaitable[Card | None]]
"""May answer with a card to be shown in place of the handler's."""


@dataclass(frozen=True)
class Ports:
    """The world as handlers see it."""

    memory: Memory
    journal: Journal
    productions: Productions
    followers: Followers
    moderate: Moderate


@dataclass(frozen=True)
class Opening:
    """What a turn starts from."""

    inbound: Inbound
    account: str
    conversation: Conversation
    dialogue: Dialogue
    pending: Pending | None
    """The bot's open question: one put in this dialogue, or a storyboard that waits."""


@dataclass(frozen=True)
class Turn:
    """Somebody's request with everything around it."""

    inbound: Inbound
    number: int
    """Place among the commands of one message, from 0."""
    account: str
    conversation: Conversation
    dialogue: Dialogue
    command: Command
    pending: Pending | None
    replies: Replies
    ports: Ports
    fetch: Fetch
    said: str = ""
    """The words, when there were any."""


@dataclass(frozen=True)
class Answer:
    """What a handler decided. Nothing has happened yet: the manager commits, then does the effects, then speaks."""

    card: Card | None = None
    pending: Pending | None = None
    """A question that the card asks."""
    settles: bool = False
    """The question that was open is open no longer."""
    then: Command | None = None
    """What goes on in its place, now that the answer is known; it needs no confirming any more."""
    focus: str = ""
    """The project talked about from now on; empty keeps it."""
    commit: tuple[Commit, ...] = ()
    """Writes, in the same transaction as the outcome."""
    effects: tuple[Effect, ...] = ()
    """Done after the commit; each may be done twice without harm."""
    delivery: Delivery | None = None
    """The card is the first state of this living message."""


S = TypeVar("S", bound=BaseModel)
Handler = Callable[[Turn, S], Awaitable[Answer]]


@dataclass(frozen=True)
class Intent(Generic[S]):
    """Something people can ask for."""

    name: str
    slots: type[S]
    handle: Handler[S]
    guarded: bool = False
    """Destructive, public or costly: free text that is not quite certain needs a confirming button."""

    async def answer(self, turn: Turn) -> Answer:
        """Check the slots, then handle. BadChoice or OutOfRange for a slot that cannot be."""
        return await self.handle(turn, self.read(turn.command.slots))

    def read(self, slots: JsonMap) -> S:
        """The slots this intent knows, checked."""
        known = {name: value for name, value in slots.items() if name in self.slots.model_fields}
        try:
            return self.slots.model_validate(known)
        except ValidationError as error:
            raise refusal_of(error) from error


AnyIntent = Intent[Any]
