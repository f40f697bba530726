"""What a studio can show: the one source of truth that writer, storyboard and renderer share."""

from core.domain.value import Value


class SetEntry(Value):
    """A place the studio can build."""

    id: str
    words: tuple[str, ...]
    """Nouns that mean it."""
    interior: bool
    phrase: str
    """With its preposition, for example "in the forest"."""


class KindEntry(Value):
    """A kind of character the studio can draw."""

    id: str
    words: tuple[str, ...]
    moves: frozenset[str]
    """Out of walk, fly, swim, hop."""
    height: float
    """Natural height; an adult human is 1."""


class Repertoire(Value):
    """Ids are what the renderer draws; a studio that films anything has empty lists and `anything=True`."""

    anything: bool = False
    sets: tuple[SetEntry, ...] = ()
    kinds: tuple[KindEntry, ...] = ()
    props: tuple[str, ...] = ()
    actions: frozenset[str] = frozenset()
    emotions: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()
    movements: frozenset[str] = frozenset()
    styles: tuple[str, ...] = ()
