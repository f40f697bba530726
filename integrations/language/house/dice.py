"""Seeded choice: the same seed and line always fall the same way, and nothing is chosen twice while there is
something else."""

import hashlib
import random
import re
from collections.abc import Sequence
from typing import TypeVar

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_LINKED = 5040
"""Divisible by every number of choices up to ten, so that linked choices stay fair."""

Item = TypeVar("Item")


class Dice:
    """Throws for one purpose of one film."""

    def __init__(self, seed: int, line: str, purpose: str) -> None:
        digest = hashlib.sha256(f"{seed}|{purpose}|{line}".encode()).digest()
        self._random = random.Random(int.from_bytes(digest[:8], "big"))
        self._used: set[str] = set()
        self._link = self._random.randrange(_LINKED)

    def pick(self, items: Sequence[Item]) -> Item:
        """One of them."""
        return items[self._random.randrange(len(items))]

    def fresh(self, items: Sequence[str]) -> str:
        """One of them that has not been chosen yet, as long as there is one."""
        unused = [item for item in items if item not in self._used] or list(items)
        chosen = self.pick(unused)
        self._used.add(chosen)
        return chosen

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """All of them in another order."""
        mixed = list(items)
        self._random.shuffle(mixed)
        return mixed

    def weighted(self, items: Sequence[tuple[Item, float]]) -> list[Item]:
        """All of them in an order where heavy ones tend to come first."""
        keyed = [(self._random.random() ** (1 / max(weight, 0.01)), index) for index, (_, weight) in enumerate(items)]
        return [items[index][0] for _, index in sorted(keyed, reverse=True)]

    def spin(self, template: str) -> str:
        """Chooses in every "[a|b|c]"; "[~a|b]" takes the same place in all of a film's linked choices."""
        return _CHOICE.sub(self._chosen, template)

    def _chosen(self, match: re.Match[str]) -> str:
        inside = match.group(1)
        options = inside.removeprefix("~").split("|")
        if inside.startswith("~"):
            return options[self._link % len(options)]
        return self.fresh(options)
