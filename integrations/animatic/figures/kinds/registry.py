"""Finds every kind, and the nearest one for a noun."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from integrations.animatic.figures import kinds
from integrations.animatic.figures.discovery import listed
from integrations.animatic.figures.kinds.kind import Kind, moves
from integrations.animatic.figures.objects import any_object

THING = "thing"
_PERSON_ENDINGS = ("ist", "ian", "ant", "eer", "er", "or")
_WOMAN_ENDINGS = ("woman", "girl", "lady", "maid", "ess")
_MAN_ENDINGS = ("man", "boy", "guy", "smith", "wright", "keeper", "maker", "master")
_SHORTEST_PERSON = 5
_SHORT_TAILS = frozenset({"cat", "dog", "pig", "cow", "owl", "fox", "bee", "car", "bus", "man"})
"""Words of three letters that compounds really end with; a merchant is no ant."""
_NOT_PEOPLE = """
    amber butter calculator chess color colour copper counter cover croissant cucumber cypress dinner dress elevator
    fiber finger fortress ginger hair river paper water ladder leather letter liver magic mattress mirror motor number
    oyster pepper poster powder power printer rubber scooter shoulder silver solar summer supper sweater timber
    restaurant pendant harbor harbour odor odour vapor vapour weather whisker winter wonder
    """
_NO_PERSON = frozenset(_NOT_PEOPLE.split())
"""Nouns that end like a calling and are none."""


def _found() -> dict[str, Kind]:
    found = {kind.id: kind for kind in listed(kinds, "KINDS") if isinstance(kind, Kind)}
    found[THING] = Kind(
        THING,
        ("thing", "object", "item", "toy"),
        any_object("", 0),
        moves("walk", "hop"),
        "house",
        "small",
    )
    return found


KINDS: Mapping[str, Kind] = MappingProxyType(_found())
"""Every kind, by id; `thing` is any noun without a recipe."""


@lru_cache(1)
def _words() -> Mapping[str, str]:
    words = {word: kind.id for kind in KINDS.values() for word in kind.words}
    return words | {kind_id: kind_id for kind_id in KINDS}


@lru_cache(2048)
def nearest_kind(word: str) -> str:
    """The kind a noun means: its own, that of its last part, a person by its ending, or a thing."""
    noun = " ".join(word.lower().replace("-", " ").replace("_", " ").split())
    known = _words()
    for form in _forms(noun):
        if form in known:
            return known[form]
    last = noun.rsplit(" ", 1)[-1]
    return _inside(last) or _person(last) or THING


def _forms(noun: str) -> Iterator[str]:
    """The noun, its singular, and the same for ever shorter endings of it."""
    parts = noun.split(" ")
    for start in range(len(parts)):
        tail = " ".join(parts[start:])
        yield tail
        yield from _singulars(tail)


def _singulars(noun: str) -> Iterator[str]:
    if noun.endswith("ies"):
        yield noun[:-3] + "y"
    if noun.endswith("ves"):
        yield noun[:-3] + "f"
        yield noun[:-3] + "fe"
    if noun.endswith("es"):
        yield noun[:-2]
    if noun.endswith("s"):
        yield noun[:-1]
    if noun.endswith("men"):
        yield noun[:-3] + "man"
    if noun == "mice":
        yield "mouse"


def _inside(noun: str) -> str | None:
    """The longest known word that a compound ends with: `housecat` is a cat."""
    known = _words()
    for start in range(1, max(1, len(noun) - 2)):
        tail = noun[start:]
        if tail in known and start >= 3 and (len(tail) > 3 or tail in _SHORT_TAILS):
            return known[tail]
    return None


def _person(noun: str) -> str | None:
    if noun in _NO_PERSON:
        return None
    if noun.endswith(_WOMAN_ENDINGS):
        return "woman"
    if noun.endswith(_MAN_ENDINGS):
        return "man"
    if len(noun) >= _SHORTEST_PERSON and noun.endswith(_PERSON_ENDINGS):
        return "woman" if len(noun) % 2 else "man"
    return None
