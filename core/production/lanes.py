"""Queues that flows wait in, and how many may leave them."""

from collections.abc import Mapping
from dataclasses import dataclass

FILMS = "films"
"""The lane whole films start in. It has no limit: a film that waits for a person must hold no place."""


@dataclass(frozen=True)
class LaneSettings:
    """How many runs of a lane may be under way at once; None is no limit."""

    per_user: int | None = None
    at_once: int | None = None
    """Over all users and workers: what the provider's account allows."""
    per_worker: int | None = None

    @property
    def fair(self) -> bool:
        """Whether users take turns: needed as soon as anything is limited."""
        return (self.per_user, self.at_once, self.per_worker) != (None, None, None)

    @property
    def share(self) -> int | None:
        """The most one user can have at once, from all three limits."""
        return min((n for n in (self.per_user, self.at_once, self.per_worker) if n is not None), default=None)


def with_films(lanes: Mapping[str, LaneSettings]) -> dict[str, LaneSettings]:
    """The lanes together with the one for films."""
    return {FILMS: LaneSettings(), **lanes}
