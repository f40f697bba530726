"""Keeps finished drawings: a walk is twelve of them, drawn once."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class DrawingCache(Generic[Value]):
    """The most recently used drawings within a budget of bytes."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._kept: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()
        self.size = 0

    def get(self, key: Hashable) -> Value | None:
        """The drawing kept under a key."""
        found = self._kept.get(key)
        if found is None:
            return None
        self._kept.move_to_end(key)
        return found[0]

    def put(self, key: Hashable, drawing: Value, size: int) -> None:
        """Keep a drawing of `size` bytes; the least recently used ones make room."""
        old = self._kept.pop(key, None)
        if old is not None:
            self.size -= old[1]
        self._kept[key] = (drawing, size)
        self.size += size
        while self.size > self._budget and len(self._kept) > 1:
            _, (_, freed) = self._kept.popitem(last=False)
            self.size -= freed

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self.size = 0
