"""Who waits in this process for the end of which run."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

from core.errors import MatineeError


@dataclass
class _Expected:
    future: asyncio.Future[object]
    waiting: int = 0


class Endings:
    """Runs whose end somebody waits for. What nobody waits for is not kept: the database has it."""

    def __init__(self) -> None:
        self._expected: dict[str, _Expected] = {}

    @property
    def expected(self) -> tuple[str, ...]:
        """Ids of runs that somebody waits for."""
        return tuple(self._expected)

    @contextmanager
    def expect(self, id: str) -> Generator[asyncio.Future[object]]:
        """The future of a run's end; shield it, others may wait for it as well."""
        expected = self._expected.setdefault(id, _Expected(asyncio.get_running_loop().create_future()))
        expected.waiting += 1
        try:
            yield expected.future
        finally:
            expected.waiting -= 1
            if not expected.waiting:
                self._expected.pop(id, None)

    def made(self, id: str, result: object) -> None:
        """It ended well."""
        expected = self._expected.get(id)
        if expected is not None and not expected.future.done():
            expected.future.set_result(result)

    def failed(self, id: str, error: Exception) -> None:
        """It ended with an error."""
        expected = self._expected.get(id)
        if expected is not None and not expected.future.done():
            expected.future.set_exception(error)
            expected.future.exception()  # whoever waited may be gone

    def close(self) -> None:
        """Nobody will hear of an end any more: whoever waits is cancelled."""
        for expected in self._expected.values():
            expected.future.cancel()


def error_from(code: object, message: str, params: object) -> MatineeError:
    """A flow's own error, as it was when it was written down."""
    error = MatineeError.from_code(code, message)
    if isinstance(params, dict):
        kept = cast("dict[str, object]", params)
        error.params |= {name: value for name, value in kept.items() if isinstance(value, str | int | float)}
    return error
