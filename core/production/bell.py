"""Wakes whoever waits for a topic in this process."""

import asyncio
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager


class Ear:
    """Hears one topic. A ring between two waits is not lost."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def hear(self) -> None:
        """Note a ring."""
        self._rung.set()

    async def wait(self, seconds: float) -> bool:
        """Until the topic has rung since the last wait, but not longer than `seconds`. False when it stayed silent."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return False
        self._rung.clear()
        return True


class Bell:
    """Topics that ring. Rings reach those who listen at that moment; the truth is in a table, never in the bell."""

    def __init__(self) -> None:
        self._ears: dict[str, set[Ear]] = defaultdict(set)

    @property
    def topics(self) -> tuple[str, ...]:
        """What is listened to now."""
        return tuple(self._ears)

    def ring(self, topic: str) -> None:
        """Wake everybody who listens to `topic`."""
        for ear in self._ears.get(topic, ()):
            ear.hear()

    @contextmanager
    def listening(self, topic: str) -> Generator[Ear]:
        """Listen before looking, so that what happens in between is heard."""
        ear = Ear()
        self._ears[topic].add(ear)
        try:
            yield ear
        finally:
            self._ears[topic].discard(ear)
            if not self._ears[topic]:
                del self._ears[topic]
