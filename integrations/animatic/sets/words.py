"""From the words of a story to a set we can build; there is always one."""

from collections.abc import Mapping
from functools import cache

from integrations.animatic.sets.registry import all_scenery
from integrations.animatic.sets.score import SetInfo

OUTDOOR_DEFAULT = "meadow"
INDOOR_DEFAULT = "house"
# fmt: off
_INDOOR_HINTS = frozenset((
    "room", "hall", "house", "home", "shop", "store", "inside", "indoor", "indoors", "studio", "office", "bar",
    "cafe", "kitchen", "flat", "apartment", "lab", "laboratory", "chamber", "cellar", "attic", "tent", "cabin",
    "lobby", "corridor", "ward",
))
# fmt: on


def sets() -> Mapping[str, SetInfo]:
    """Every set the studio can build, by id."""
    return {name: entry.info for name, entry in all_scenery().items()}


@cache
def _by_word() -> Mapping[str, str]:
    words: dict[str, str] = {}
    for info in sets().values():
        for word in info.words:
            words.setdefault(word, info.id)
    # An id always means its own set, whatever other sets list it among their words.
    words.update({info.id: info.id for info in sets().values()})
    return words


def nearest_set(word: str, *, interior: bool | None = None) -> str:
    """The id of the set that fits a place word best; `interior` forbids the other kind.

    The whole phrase is tried first, then its words from the last to the first, each also without
    a plural ending; else a sensible place indoors or outdoors. Never raises.
    """
    text = " ".join(word.lower().replace("_", " ").replace("-", " ").split())
    for candidate in _candidates(text):
        found = _by_word().get(candidate)
        if found is not None and _fits(found, interior):
            return found
    inside = interior
    if inside is None:
        inside = any(part in _INDOOR_HINTS for part in text.split())
    return INDOOR_DEFAULT if inside else OUTDOOR_DEFAULT


def _fits(name: str, interior: bool | None) -> bool:
    return interior is None or all_scenery()[name].info.interior == interior


def _candidates(text: str) -> list[str]:
    parts = text.split()
    tries = [text, text.replace(" ", "_"), text.replace(" ", "")]
    tries += [" ".join(parts[i:]) for i in range(1, len(parts) - 1)]
    tries += parts[::-1]
    return [form for each in tries for form in _forms(each)]


def _forms(word: str) -> list[str]:
    forms = [word]
    if word.endswith("ies"):
        forms.append(f"{word[:-3]}y")
    if word.endswith("es"):
        forms.append(word[:-2])
    if word.endswith("s"):
        forms.append(word[:-1])
    return forms
