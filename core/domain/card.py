"""A neutral outgoing message; each face renders it as well as its platform can."""

from typing import Literal

from core.domain.conversation import MessageRef
from core.domain.media import Artifact
from core.domain.value import Value


class Button(Value):
    """Something to press."""

    verb: str
    """An `Action`'s verb."""
    target: str = ""
    label: str
    style: Literal["primary", "secondary", "danger"] = "secondary"
    who: Literal["requester", "mod", "anyone"] = "requester"


class Progress(Value):
    """How far a film is."""

    stage: str
    """Words for people."""
    done: int = 0
    total: int = 0
    """Shots; 0 while nobody knows."""
    eta: float | None = None
    """Seconds left, when it can be told honestly."""
    queue: int | None = None
    """Place in the queue, from 1."""


class Media(Value):
    """A picture or film shown with the card."""

    kind: Literal["image", "video", "file"]
    name: str
    """File name for an upload."""
    artifact: Artifact
    mime: str
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    alt: str = ""


class Card(Value):
    """What a person reads. Words are final: the reply catalogue has filled them in."""

    key: str
    """The reply key it was made from."""
    title: str = ""
    body: str = ""
    """Light Markdown; text from users is already escaped for it."""
    short: str
    """At most 200 characters; stands for the whole card where there is little room."""
    fields: tuple[tuple[str, str], ...] = ()
    progress: Progress | None = None
    media: tuple[Media, ...] = ()
    buttons: tuple[Button, ...] = ()
    tone: Literal["info", "success", "warning", "error"] = "info"
    language: str = "en"


class Delivery(Value):
    """One living message: the outbox's line, keyed by (production, slot)."""

    production: str
    slot: str = "film"
    ref: MessageRef | None = None
    """None until it was posted."""
    event: int = 0
    """Number of the last event it shows."""
    done: bool = False
