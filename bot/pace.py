"""How long a film still takes, told only when enough was seen to be honest."""

from collections.abc import Callable

from core.dialogue.progress import FilmState

ENOUGH = 2
"""Shots that must be seen done before the rest is foretold."""
CUTTING = 1.5
"""What cutting takes, in shots."""


class Pace:
    """Watches the shots of one film being done."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock`: seconds, from any start."""
        self._clock = clock
        self._first: tuple[int, float] | None = None
        self._last: tuple[int, float] | None = None
        self._total = 0

    def see(self, state: FilmState) -> None:
        """Note a state. Shots that were done before anybody watched tell nothing about the pace."""
        if state.stage != "shooting" or state.ended:
            self._first = self._last = None
            return
        now = self._clock()
        self._total = state.total
        self._first = self._first or (state.done, now)
        if self._last is None or state.done > self._last[0]:
            self._last = (state.done, now)

    def left(self) -> float | None:
        """Seconds until the film is done; None while nobody can tell."""
        if self._first is None or self._last is None or not self._total:
            return None
        seen = self._last[0] - self._first[0]
        if seen < ENOUGH:
            return None
        each = (self._last[1] - self._first[1]) / seen
        rest = (self._total - self._last[0] + CUTTING) * each
        return max(rest - (self._clock() - self._last[1]), 1.0)
