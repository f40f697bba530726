"""Finds what the house knows about a question. A topic word alone is not enough: every word of one of its sets must
be in the line."""

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from integrations.language.house.check.coverage import word_stems
from integrations.language.house.data import load

_ASKING = re.compile(r"\b(?:why|how|what|where|when|who)\b")


class Topic(BaseModel):
    """Something the house is sure of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    about: tuple[tuple[str, ...], ...]
    question: str
    setting: str
    cast: str
    """Noun of who is seen."""
    prop: str
    howto: bool = False
    steps: tuple[str, ...]
    source: str


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic of the house."""
    files = (load(f"knowledge/{name}.yaml", dict[str, Topic]) for name in ("nature", "people_and_things"))
    return tuple(topic.model_copy(update={"name": name}) for file in files for name, topic in file.items())


def topic_of(line: str) -> Topic | None:
    """The topic that a question is about: the one with most words in the line; None when the house knows nothing."""
    said = _words(line)
    best: tuple[int, int, Topic] | None = None
    for order, topic in enumerate(topics()):
        for words in topic.about:
            wanted = {word for text in words for word in _words(text)}
            if wanted <= said and (best is None or (len(wanted), -order) > (best[0], best[1])):
                best = (len(wanted), -order, topic)
    if best is None or (best[2].howto and not re.search(r"\b(?:how|steps|tutorial|guide|recipe)\b", line.lower())):
        return None
    return best[2]


def _words(text: str) -> frozenset[str]:
    return word_stems(text) | frozenset(_ASKING.findall(text.lower()))
