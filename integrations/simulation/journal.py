"""What simulated providers were asked for, accepted and handed out: one line of JSON each, never changed."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

from integrations.simulation.scenario import Kind

Event = Literal["submitted", "accepted", "polled", "downloaded"]


class JsonLines:
    """A file of JSON lines that several processes append to and read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = 0

    def append(self, line: dict[str, Any]) -> None:
        """One line, whole or not at all."""
        data = (json.dumps(line, ensure_ascii=False) + "\n").encode()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(self._path, os.O_APPEND | os.O_CREAT | os.O_WRONLY, 0o644)
        try:
            os.write(file, data)
        finally:
            os.close(file)

    def fresh(self) -> Iterator[dict[str, Any]]:
        """The lines since the last look, those of other processes too; a line that is still being written waits."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(self._read)
            for line in file:
                if not line.endswith(b"\n"):
                    return
                self._read += len(line)
                yield json.loads(line)


class SimulationJournal:
    """Counts the orders of each kind, over restarts too, so that the nth of them can fail."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._lines = JsonLines(path)
        self._clock = clock
        self._submitted: Counter[str] = Counter()
        for line in self._lines.fresh():
            self._count(line["kind"], line["event"])

    def write(self, kind: Kind, event: Event, key: str, operation: str = "", cost: float = 0.0) -> None:
        """Note what happened; `cost` in USD, 0 for anything but an acceptance."""
        self._lines.append(
            {"at": self._clock(), "kind": kind, "operation": operation, "key": key, "event": event, "cost": cost}
        )
        self._count(kind, event)

    def submitted(self, kind: Kind) -> int:
        """Orders of a kind so far."""
        return self._submitted[kind]

    def _count(self, kind: str, event: str) -> None:
        if event == "submitted":
            self._submitted[kind] += 1
