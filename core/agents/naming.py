"""Names for things at their birth: derived from what they are, never from where they stand."""

import hashlib
import re
import unicodedata
from collections import Counter


class Names:
    """Hands out ids that are unique within one film."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def of(self, prefix: str, *contents: str) -> str:
        """`prefix-` and eight hex digits of the contents; a number behind it when equal contents come again."""
        digest = hashlib.sha256("\n".join(contents).encode()).hexdigest()[:8]
        return self._unique(f"{prefix}-{digest}")

    def slug(self, words: str) -> str:
        """A readable id from words, for example "the-old-castle"."""
        plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40].strip("-")
        return self._unique(slug or "x-" + hashlib.sha256(words.encode()).hexdigest()[:8])

    def _unique(self, name: str) -> str:
        self._given[name] += 1
        count = self._given[name]
        return name if count == 1 else f"{name}-{count}"


def seed_of(seed: int, *words: str) -> int:
    """A seed of its own for a part of a film: 31 bits that follow the film's seed and the part's name."""
    return int(hashlib.sha256("\n".join((str(seed), *words)).encode()).hexdigest()[:8], 16) >> 1
