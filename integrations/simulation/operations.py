"""Orders that a simulated provider has accepted. They outlive the process that placed them."""

import fcntl
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from core.domain.value import Value
from integrations.simulation.journal import JsonLines
from integrations.simulation.scenario import Kind


class Operation(Value):
    """An accepted order."""

    operation: str
    kind: Kind
    key: str
    ready_at: float
    """By the provider's clock."""
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    spoilt: bool = False
    """Whether the first attempt to fetch the result gets something unreadable."""
    abandoned: bool = False


class Operations:
    """All operations of a house, in a file that its processes share; the last line about one counts."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._path = path
        self._clock = clock
        self._lines = JsonLines(path)
        self._known: dict[str, Operation] = {}
        self._by_key: dict[tuple[Kind, str], str] = {}

    def add(self, operation: Operation) -> None:
        """Accept an order, or note what has become of it."""
        self._lines.append(operation.model_dump(mode="json"))
        self._note(operation)

    def get(self, operation: str) -> Operation | None:
        """By id, whoever placed it."""
        if operation not in self._known:
            self._catch_up()
        return self._known.get(operation)

    def under(self, kind: Kind, key: str) -> Operation | None:
        """The newest operation placed under a key that was not abandoned."""
        self._catch_up()
        found = self._known.get(self._by_key.get((kind, key), ""))
        return found if found and not found.abandoned else None

    def slot(self, kind: Kind, cap: int | None) -> float | None:
        """When an order placed now is begun, with at most `cap` of its kind worked on at once; None for at once."""
        if cap is None:
            return None
        self._catch_up()
        now = self._clock()
        running = sorted(
            each.ready_at
            for each in self._known.values()
            if each.kind == kind and each.ready_at > now and not each.abandoned
        )
        return running[-cap] if len(running) >= cap else None

    @contextmanager
    def alone(self) -> Generator[None]:
        """Nobody else accepts orders meanwhile, in this process or another."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.with_suffix(".lock").open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _catch_up(self) -> None:
        for line in self._lines.fresh():
            self._note(Operation.model_validate(line))

    def _note(self, operation: Operation) -> None:
        self._known[operation.operation] = operation
        self._by_key[operation.kind, operation.key] = operation.operation
