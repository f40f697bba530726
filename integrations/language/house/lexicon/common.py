"""Which nouns speak for themselves when something has to be drawn, and the nearest noun for the others."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.english.forms import singular
from integrations.language.house.lexicon.kinds import Kind


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: str
    places: str


@cache
def _common() -> tuple[frozenset[str], frozenset[str]]:
    file = load("lexicon/common.yaml", _File)
    return frozenset(file.kinds.split()), frozenset(file.places.split())


def nearest_noun(noun: str, kind: Kind, gender: str = "") -> str:
    """The plain noun nearest to what somebody is; empty when the noun is plain itself or nothing is near."""
    common, _ = _common()
    if "-" in kind.word and kind.word in common and kind.word != noun:
        return kind.word.replace("-", " ")
    if noun.lower().replace(" ", "-") in common:
        return ""
    like = {("man", "f"): "woman", ("woman", "m"): "man"}.get((kind.like, gender), kind.like).replace("-", " ")
    return "" if like == noun else like


def is_common_place(name: str) -> bool:
    """Whether a place's own words say what it looks like: "the old library"."""
    words = [word.lower() for word in name.replace("'s", "").split()]
    if not words:
        return False
    last = singular(words[-1])
    return bool({words[-1], last, "-".join(words[-2:])} & _common()[1])
