"""A running film and what is told about it."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from core.domain.brief import Brief
from core.domain.film import Degraded, Film
from core.domain.media import Clip, Picture
from core.domain.value import Value


class Status(StrEnum):
    """Where a production stands."""

    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting"
    """For somebody's answer."""
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REJECTED = "rejected"


ACTIVE = frozenset({Status.QUEUED, Status.RUNNING, Status.WAITING})
ENDED = frozenset(set(Status) - ACTIVE)

Stage = Literal["writing", "casting", "storyboard", "shooting", "sound", "cutting"]


class Event(Value):
    """One thing that happened in a production. Which fields are filled depends on the kind."""

    kind: Literal[
        "started", "stage", "planned", "frame", "question", "answered", "shot",
        "degraded", "film", "failed", "rejected", "cancelled",
    ]  # fmt: skip
    stage: Stage | None = None
    title: str = ""
    shot: str = ""
    total: int = 0
    """`planned`: how many shots there will be."""
    picture: Picture | None = None
    """`frame`: a storyboard picture. `question`: the contact sheet."""
    clip: Clip | None = None
    question: str = ""
    """`question`, `answered`: the question's name. Its words are a reply key."""
    answer: str = ""
    code: str = ""
    """`degraded`, `failed`: the error's code."""
    film: Film | None = None


class Production(Value):
    """One film in the making."""

    id: str
    project: str
    user: str
    conversation: str
    brief: Brief
    status: Status = Status.QUEUED
    code: str = ""
    """The error's code when it failed."""
    created_at: datetime


class Cut(Value):
    """An assembled version of a film; never changed, only followed by the next."""

    id: str
    project: str
    number: int
    """From 1."""
    production: str
    brief: Brief
    film: Film
    created_at: datetime

    @property
    def degraded(self) -> tuple[Degraded, ...]:
        """Shots that are stills."""
        return self.film.degraded


class Project(Value):
    """Somebody's film, through all its cuts."""

    id: str
    workspace: str
    owner: str
    title: str
    created_at: datetime
    head: str = ""
    """The cut that is shown; undo moves it back."""
    deleted: bool = False
