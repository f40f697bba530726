"""What kind of word each word is in its sentence: every reading has a cost, every neighbourhood has a cost, the
cheapest row wins."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.english.forms import ALWAYS_PLURAL, singular
from integrations.language.house.lexicon import words
from integrations.language.house.lexicon.kinds import is_kind
from integrations.language.house.lexicon.places import is_place
from integrations.language.house.lexicon.verbs import verb_forms
from integrations.language.house.parse.tokens import Token, is_comma, is_stop

Reading = tuple[str, float]
_VERB_TAGS = {"base": "VB", "third": "VZ", "past": "VD", "participle": "VN", "ing": "VG"}
_CLOSED: tuple[tuple[frozenset[str], str], ...] = (
    (words.MODALS, "MD"),
    (words.BE, "BE"),
    (words.HAVE, "HV"),
    (words.DO, "DO"),
    (words.CONJUNCTIONS, "CC"),
    (words.DETERMINERS, "DT"),
    (words.POSSESSIVES, "PS"),
    (words.NUMBER_WORDS, "CD"),
    (words.RELATIVES, "RL"),
    (words.PREPOSITIONS, "IN"),
    (words.PRONOUNS, "PR"),
    (words.SUBORDINATORS, "CS"),
    (words.INTERJECTIONS, "UH"),
)
_SPECIAL: dict[str, tuple[Reading, ...]] = {
    "that": (("RL", 0.4), ("DT", 0.6), ("CS", 0.8)),
    "her": (("PS", 0.1), ("PR", 0.5)),
    "his": (("PS", 0.0), ("PR", 2.0)),
    "like": (("IN", 0.1), ("VB", 0.6)),
    "to": (("TO", 0.0), ("IN", 0.3)),
    "so": (("RB", 0.3), ("CS", 0.4)),
    "one": (("CD", 0.2), ("PR", 0.6), ("NN", 1.5)),
    "as": (("IN", 0.3), ("CS", 0.5)),
    "what": (("WH", 0.0),),
    "how": (("WH", 0.0),),
    "why": (("WH", 0.0),),
    "when": (("CS", 0.0), ("WH", 0.6)),
    "where": (("CS", 0.2), ("RL", 0.3)),
    "no": (("DT", 0.0),),
    "all": (("DT", 0.2), ("RB", 0.6), ("PR", 1.2)),
    "'": (("PO", 0.0),),
    "'s": (("PO", 0.0), ("BE", 0.9)),
    "’": (("PO", 0.0),),
    "’s": (("PO", 0.0), ("BE", 0.9)),
    "can": (("MD", 0.0), ("NN", 2.2)),
    "will": (("MD", 0.0), ("NM", 3.0)),
    "own": (("JJ", 0.0), ("VB", 1.5)),
    "left": (("VD", 0.3), ("VN", 0.5), ("JJ", 0.6)),
    "may": (("MD", 0.0), ("NM", 3.0)),
    "its": (("PS", 0.0),),
    "it's": (("PR", 0.0),),
    "out": (("RB", 0.2), ("IN", 0.3)),
    "up": (("RB", 0.2), ("IN", 0.4)),
    "down": (("RB", 0.3), ("IN", 0.3)),
    "more": (("RB", 0.3), ("DT", 0.4)),
    "there": (("RB", 0.2), ("PR", 0.4)),
    "dj": (("NN", 0.0),),
    "doing": (("VG", 0.0),),
    "having": (("VG", 0.0),),
    "done": (("VN", 0.0), ("JJ", 1.0)),
}
_ADJECTIVE_ENDINGS = ("ful", "less", "ous", "ible", "able", "istic", "ish", "ical", "esque", "proof")


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    other: float
    follows: dict[str, str]


def tagged(line: Sequence[Token]) -> tuple[Token, ...]:
    """The line with a tag on every word."""
    if not line:
        return ()
    best: dict[str, tuple[float, tuple[str, ...]]] = {"START": (0.0, ())}
    for index, token in enumerate(line):
        plural_subject = _after_pair(line, index)
        following: dict[str, tuple[float, tuple[str, ...]]] = {}
        for tag, cost in _readings(token, first=index == 0 or is_stop(line[index - 1].text)):
            options = [
                (paid + cost + _step(before, tag, plural_subject=plural_subject), path)
                for before, (paid, path) in best.items()
            ]
            paid, path = min(options, key=lambda option: option[0])
            following[tag] = (paid, (*path, tag))
        best = following
    _, tags = min(best.values(), key=lambda option: option[0])
    return tuple(replace(token, tag=tag) for token, tag in zip(line, tags, strict=True))


def _step(before: str, after: str, *, plural_subject: bool) -> float:
    if plural_subject and before in ("NN", "NM") and after == "VB":
        return 0.0
    costs, other = _costs()
    return costs[before].get(after, other)


@cache
def _costs() -> tuple[dict[str, dict[str, float]], float]:
    table = load("parse/tags.yaml", _Table)
    rows: dict[str, dict[str, float]] = {}
    for tag, row in table.follows.items():
        cells = row.split()
        rows[tag] = {cells[at]: float(cells[at + 1]) for at in range(0, len(cells), 2)}
    return rows, table.other


def _after_pair(line: Sequence[Token], index: int) -> bool:
    """Whether "X and Y" stands before a word, so that a plural verb may follow a singular noun."""
    before = [token.low for token in line[:index]]
    if len(before) < 3 or "and" not in before[1:-1]:
        return False
    joined = before.index("and", 1)
    noun_before = not any(_only_verb(word) or word in words.RELATIVES for word in before[:joined])
    return noun_before and not any(_only_verb(word) for word in before[joined:])


@cache
def _only_verb(word: str) -> bool:
    if word in words.BE or word in words.HAVE or word in words.MODALS:
        return True
    finite = any(item.form in ("third", "past", "base") for item in verb_forms().get(word, ()))
    return finite and not _is_noun(word) and word not in words.ADJECTIVES


def _readings(token: Token, *, first: bool) -> tuple[Reading, ...]:
    word = token.low
    if is_stop(token.text):
        return (("ST", 0.0),)
    if is_comma(token.text):
        return (("CC", 0.2),) if token.text == "&" else (("CM", 0.0),)
    if word in _SPECIAL:
        return _SPECIAL[word]
    if token.capital and not first and word not in words.FUNCTION_WORDS:
        return _capitalised(token)
    found = _listed(word)
    if word in words.ALL_FIRST_NAMES and token.capital:
        return (("NM", 0.1), *((tag, cost + 0.8) for tag, cost in found))
    if word in words.ALL_FIRST_NAMES and not _is_noun(word) and word not in words.FUNCTION_WORDS:
        return (("NM", 0.2), *((tag, cost + 0.6) for tag, cost in found))
    if found:
        return found
    guesses = _guessed(word)
    return (("NM", 1.2 if word.endswith(("s", "ing", "ed")) else 0.4), *guesses) if token.capital else guesses


def _capitalised(token: Token) -> tuple[Reading, ...]:
    """In the middle of a sentence a capital means a name, unless the word is a plain one."""
    if token.low in words.ALL_FIRST_NAMES:
        return (("NM", 0.0),)
    known = [(tag, cost + 0.9) for tag, cost in _listed(token.low)]
    return (("NM", 0.3), *known) if known else (("NM", 0.0), ("NN", 1.2))


@cache
def _listed(word: str) -> tuple[Reading, ...]:
    closed = [tag for group, tag in _CLOSED if word in group]
    costs: dict[str, float] = {tag: 0.2 * rank for rank, tag in enumerate(closed[:2])}
    if word in words.ADVERBS:
        costs.setdefault("RB", 0.3 if closed else 0.1)
    if word.isdecimal():
        costs["CD"] = 0.0
    if closed and closed[0] not in ("IN", "CS", "CD"):
        return tuple(costs.items())
    if word in words.ADJECTIVES or words.trait_of(word):
        costs.setdefault("JJ", 0.1)
        costs.setdefault("NN", 3.0)
    if _is_noun(word):
        plural = word in ALWAYS_PLURAL or singular(word) != word
        costs["NS" if plural else "NN"] = 0.2
    for item in verb_forms().get(word, ()):
        noun_too = "NN" in costs or "NS" in costs
        costs.setdefault(_VERB_TAGS[item.form], 0.5 if noun_too else 0.1)
        if item.form == "base":
            costs.setdefault("NN", 1.8)
        if item.form == "ing":
            costs.setdefault("NN", 1.4)
        if item.form == "participle":
            costs.setdefault("JJ", 1.2)
    return tuple(costs.items())


@cache
def _is_noun(word: str) -> bool:
    base = singular(word)
    return any(form in words.NOUNS or is_kind(form) or is_place(form) for form in (word, base))


def _guessed(word: str) -> tuple[Reading, ...]:
    """Readings of a word nobody listed, by its ending."""
    if word.endswith("ly") and len(word) > 4:
        return (("RB", 0.2), ("JJ", 1.0), ("NN", 1.5))
    if word.endswith("ing") and len(word) > 5:
        return (("VG", 0.5), ("NN", 1.2), ("JJ", 1.5))
    if word.endswith("ed") and len(word) > 4:
        return (("VD", 0.5), ("VN", 0.4), ("JJ", 0.8))
    if word.endswith(_ADJECTIVE_ENDINGS) or ("-" in word and word.endswith(("ed", "y", "old"))):
        return (("JJ", 0.2), ("NN", 1.2))
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return (("NS", 0.5), ("VZ", 1.0), ("NN", 1.8))
    return (("NN", 0.5), ("JJ", 1.6), ("VB", 2.0))
