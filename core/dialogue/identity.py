"""Ids and seeds that follow from the event that caused them: handling an event again makes the same things."""

import base64
import hashlib


def id_of(kind: str, event_id: str, number: int = 0) -> str:
    """An id such as `film-k3v7q2ha5m4t`: 60 bits of the event's hash."""
    return f"{kind}-{base64.b32encode(_digest(kind, event_id, number))[:12].decode().lower()}"


def production_id(event_id: str, number: int = 0) -> str:
    """The id of the production that an event's command starts; `number` is the command's place in the message."""
    return id_of("film", event_id, number)


def seed_of(event_id: str, number: int = 0) -> int:
    """A seed below 2^31 that nobody can foretell from another event's."""
    return int.from_bytes(_digest("seed", event_id, number)[:4]) % 2**31


def _digest(kind: str, event_id: str, number: int) -> bytes:
    return hashlib.sha256(f"{kind}\0{event_id}\0{number}".encode()).digest()
