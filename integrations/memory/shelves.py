"""Everything a house remembers, as dictionaries that can be put back as they were."""

from collections.abc import Callable
from typing import Generic, TypeVar

from core.domain.card import Delivery
from core.domain.conversation import Conversation, Dialogue, Inbound
from core.domain.production import Cut, Production, Project

Key = TypeVar("Key")
Kept = TypeVar("Kept")


class Shelf(Generic[Key, Kept]):
    """Values under keys, in the order they were first put there."""

    def __init__(self) -> None:
        self.values: dict[Key, Kept] = {}
        self._undo: list[Callable[[], object]] = []

    def get(self, key: Key) -> Kept | None:
        """The value, if any."""
        return self.values.get(key)

    def put(self, key: Key, value: Kept) -> None:
        """Keep a value; a known key keeps its place in the order."""
        if key in self.values:
            before = self.values[key]
            self._undo.append(lambda: self.values.__setitem__(key, before))
        else:
            self._undo.append(lambda: self.values.__delitem__(key))
        self.values[key] = value

    def commit(self) -> None:
        """Forget how it was."""
        self._undo.clear()

    def roll_back(self) -> None:
        """Put everything back as it was at the last commit."""
        while self._undo:
            self._undo.pop()()


class Shelves:
    """All shelves of a house."""

    def __init__(self) -> None:
        self.inbox = Shelf[str, tuple[Inbound, str | None]]()
        self.accounts = Shelf[str, str]()
        self.conversations = Shelf[str, Conversation]()
        self.dialogues = Shelf[tuple[str, str], Dialogue]()
        self.projects = Shelf[str, Project]()
        self.cuts = Shelf[str, Cut]()
        self.productions = Shelf[str, Production]()
        self.deliveries = Shelf[tuple[str, str], Delivery]()

    def commit(self) -> None:
        """Make every change final."""
        for shelf in vars(self).values():
            shelf.commit()

    def roll_back(self) -> None:
        """Undo every change since the last commit."""
        for shelf in vars(self).values():
            shelf.roll_back()
