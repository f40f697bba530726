"""A loop whose clock jumps over every wait: code then takes exactly as long as its dependencies force it to."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class _JumpingSelector(selectors.SelectSelector):
    """Never waits for a timer: it moves the clock to it. Only for code that needs no thread and no network."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("Everybody waits and no timer is set: this work needs more than timers.")
        if not ready and timeout:
            self.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time passes only while somebody sleeps, and then at once."""

    def __init__(self) -> None:
        self._clock = _JumpingSelector()
        super().__init__(self._clock)

    def time(self) -> float:
        """Seconds slept through so far."""
        return self._clock.now


def seconds_of(work: Coroutine[Any, Any, T]) -> tuple[T, float]:
    """The result, and how long the work takes when nothing but its own waits costs time."""
    loop = VirtualLoop()
    try:
        made = loop.run_until_complete(work)
        return made, loop.time()
    finally:
        loop.close()
