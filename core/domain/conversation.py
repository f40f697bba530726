"""What people say to Matinee, and where. Frozen, JSON-serialisable, no platform's types."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from core.domain.value import Value

Scalar = str | int | float | bool | None
JsonMap = dict[str, "Scalar | list[str]"]


class Address(Value):
    """Where a conversation happens."""

    platform: str
    workspace: str
    channel: str
    thread: str | None = None
    kind: Literal["channel", "dm", "thread", "stream", "terminal"] = "channel"

    @property
    def key(self) -> str:
        """The conversation's id."""
        return "/".join((self.platform, self.workspace, self.channel, self.thread or ""))


class Actor(Value):
    """Who speaks."""

    platform: str
    id: str
    name: str
    locale: str | None = None
    roles: frozenset[Literal["owner", "mod", "vip", "sub", "admin"]] = frozenset()
    is_bot: bool = False

    @property
    def key(self) -> str:
        """The identity's id across workspaces of one platform."""
        return f"{self.platform}:{self.id}"


class ReplyHandle(Value):
    """How to answer this very message; opaque to the core."""

    kind: str = ""
    data: dict[str, str] = {}
    expires_at: datetime | None = None


class Capabilities(Value):
    """What the place can show; the core asks this and never which platform it is."""

    edit: bool = True
    upload: bool = True
    max_upload: int = 10 * 2**20
    """Bytes."""
    max_text: int = 2000
    max_actions: int = 5
    form: bool = False
    dm: bool = False
    min_edit_interval: float = 2.0
    """Seconds between two edits of one message."""
    markdown: Literal["discord", "mrkdwn", "plain"] = "plain"


class InFile(Value):
    """A file somebody attached; its bytes are fetched through the face."""

    id: str
    name: str
    mime: str = ""
    size: int = 0


class MessageRef(Value):
    """A message that was posted."""

    platform: str
    channel: str
    message: str
    data: dict[str, str] = {}


class _Inbound(Value):
    event_id: str
    """Unique per platform event: the key that makes handling happen once."""
    at: datetime
    address: Address
    actor: Actor
    reply: ReplyHandle = ReplyHandle()
    caps: Capabilities = Capabilities()


class Utterance(_Inbound):
    """Free text."""

    type: Literal["utterance"] = "utterance"
    text: str
    files: tuple[InFile, ...] = ()
    mentions_bot: bool = True
    reply_to: MessageRef | None = None


class SlashCommand(_Inbound):
    """A command whose intent and slots the platform has already separated."""

    type: Literal["command"] = "command"
    name: str
    """An intent's name."""
    args: JsonMap = {}
    files: tuple[InFile, ...] = ()


class Action(_Inbound):
    """A button."""

    type: Literal["action"] = "action"
    verb: str
    target: str = ""
    """A production's, project's or question's id."""
    values: tuple[str, ...] = ()
    source: MessageRef | None = None


class FormResult(_Inbound):
    """A filled form."""

    type: Literal["form"] = "form"
    form: str
    target: str = ""
    fields: dict[str, str] = {}


class Paid(_Inbound):
    """Channel points or bits; must be settled."""

    type: Literal["paid"] = "paid"
    reward: str
    cost: int
    unit: Literal["points", "bits"]
    text: str = ""


class StepRun(_Inbound):
    """A workflow step; must be completed or failed."""

    type: Literal["step"] = "step"
    callback: str
    inputs: dict[str, str] = {}


class Suggest(_Inbound):
    """A field being typed; answered from what is known, never by a model."""

    type: Literal["suggest"] = "suggest"
    command: str
    field: str
    partial: str


Inbound = Annotated[
    Utterance | SlashCommand | Action | FormResult | Paid | StepRun | Suggest,
    Field(discriminator="type"),
]


class Command(Value):
    """What was understood: an intent with its slots."""

    intent: str
    slots: JsonMap = {}
    confidence: float = 1.0


class Alternative(Value):
    """Another reading."""

    intent: str
    p: float


class Understanding(Value):
    """The reading of one utterance."""

    commands: tuple[Command, ...]
    alternatives: tuple[Alternative, ...] = ()
    decision: Literal["act", "ask", "none", "escalate"]


class Pending(Value):
    """A question the bot has asked this person and not had answered."""

    kind: str
    """`storyboard_approval`, `confirm_<intent>`, or a slot's name."""
    command: Command | None = None
    """What goes on once it is answered."""
    target: str = ""
    """A production's id for an approval."""
    default: str = ""


class Dialogue(Value):
    """One person's thread of talk in one conversation."""

    conversation: str
    actor: str
    focus: str = ""
    """Project talked about."""
    pending: Pending | None = None
    last: Command | None = None
    version: int = 0
    """Grows with each turn; a stale writer is refused."""


class Conversation(Value):
    """A place where people and the bot talk."""

    id: str
    address: Address
    caps: Capabilities
    language: str = "en"
    productions: tuple[str, ...] = ()
    """Running films, oldest first."""
