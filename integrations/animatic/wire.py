"""What travels between the pool and its workers: one JSON object per line, paths instead of bytes."""

from typing import Literal

from pydantic import JsonValue

from core.domain.value import Value

Kind = Literal[
    "portrait", "frame", "take", "splice", "title", "credits", "transition", "still", "sheet", "mix", "join",
    "repertoire",
]  # fmt: skip


class Request(Value):
    """One order for a worker."""

    id: int = 0
    """The reply carries the same number."""
    kind: Kind
    order: JsonValue
    """The order's own JSON."""
    files: dict[str, str] = {}
    """Local paths of the artifacts that the order names, by address."""
    out: str
    """Where the result goes; further results take this name with another ending."""
    first: int = 0
    """First frame to draw, for a part of a take."""
    last: int = -1
    """The frame after the last one; -1 means the end of the take."""


class Parts(Value):
    """Segments that become one."""

    paths: tuple[str, ...]


class MadeFile(Value):
    """A finished file and what is known about it; 0 where a number has no meaning."""

    path: str
    width: int = 0
    height: int = 0
    seconds: float = 0.0


class Failure(Value):
    """Why there is no result."""

    code: str
    """Code of an error class in core."""
    message: str


class Outcome(Value):
    """What became of an order."""

    files: tuple[MadeFile, ...] = ()
    """The main file first; empty when it failed."""
    notes: tuple[str, ...] = ()
    """Remarks, for example `no_font:devanagari`."""
    failure: Failure | None = None


class Reply(Value):
    """The answer to one line."""

    id: int | None
    """None when the line could not be read."""
    ok: Outcome | None = None
    error: str | None = None
    """Only for a line that is no request."""
