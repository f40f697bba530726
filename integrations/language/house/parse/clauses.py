"""Clauses: who does what, wants what, must do what, and in which words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from integrations.language.house.lexicon.verbs import CONTROL, Form, guess_lemma
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.tokens import Token

FINITE = frozenset({"VZ", "VD", "VB", "MD", "BE", "HV", "DO"})
_MAIN = frozenset({"VZ", "VD", "VB", "VG", "VN"})
_FORM_OF: dict[str, Form] = {"VZ": "third", "VD": "past", "VB": "base", "VG": "ing", "VN": "participle"}
_THINKING = frozenset(
    {
        "think",
        "say",
        "know",
        "believe",
        "hope",
        "wish",
        "dream",
        "pretend",
        "realise",
        "realize",
        "discover",
        "find",
        "notice",
        "learn",
        "fear",
        "decide",
        "claim",
        "tell",
        "swear",
        "suspect",
        "imagine",
    }
)
_NEGATIVE = frozenset({"not", "never", "no"})
_TYPED_IN_HASTE = frozenset({"cant", "wont", "dont", "doesnt", "didnt"})
_OF_DOING = frozenset({"of", "about", "at", "on", "for", "from"})


@dataclass(frozen=True)
class Clause:
    """One verb with everything that belongs to it. Numbers are token indices into the line."""

    subject: Phrase | None
    link: str
    """The word that joins it to what came before: and, but, who, because, ... or empty."""
    start: int
    """First word of the verb group."""
    main: int
    """The verb itself."""
    end: int
    lemma: str
    modal: str = ""
    """must, can, will or empty."""
    negated: bool = False
    aspect: str = "simple"
    """simple, progressive, perfect, passive, or adjective for a clause without a verb ("a fox afraid of the dark")."""
    chain: tuple[str, ...] = ()
    """Verbs of wanting and trying before the one that is wanted: ("want", "learn")."""
    goal: int = -1
    """The verb that is wanted; -1 when nothing is."""
    object: Phrase | None = None
    """What the innermost verb acts on."""
    around: tuple[tuple[str, Phrase], ...] = field(default=())
    """Prepositional phrases of the clause in order."""

    @property
    def verb(self) -> int:
        """The verb that says what it is about: the wanted one, else the main one."""
        return self.goal if self.goal >= 0 else self.main


@dataclass(frozen=True)
class _Helpers:
    """What stands before the verb itself."""

    main: int
    modal: str = ""
    negated: bool = False
    aspect: str = "simple"


def clause_at(
    line: Sequence[Token], index: int, subject: Phrase | None, link: str, *, relative: bool = False
) -> Clause:
    """The clause whose verb group starts at a word."""
    helpers = _helpers_at(line, index)
    main = helpers.main
    aspect = _aspect(line[main].tag, helpers.aspect)
    lemma = lemma_of(line[main])
    chain, goal = _wanted(line, main, lemma)
    end = _end(line, max(goal, main) + 1, lemma if not chain else "", relative=relative, plural=line[main].tag == "VB")
    verb = goal if goal >= 0 else main
    thing, around = _complements(line, verb + 1, end)
    return Clause(
        subject, link, index, main, end, lemma, helpers.modal, helpers.negated, aspect, chain, goal, thing, around
    )


def _helpers_at(line: Sequence[Token], index: int) -> _Helpers:
    at, modal, negated, aspect = index, "", False, "simple"
    while at < len(line) and (line[at].tag in ("RB", "MD", "HV", "BE", "DO") or _has_to(line, at)):
        following = _next_word(line, at + 1)
        negated = negated or _negates(line[at].low)
        if _has_to(line, at):
            modal = "must"
            at += 1
        elif line[at].tag == "MD":
            modal = _modal(line[at].low)
        elif line[at].tag in ("HV", "BE", "DO") and not _helps(line, at, following):
            break
        else:
            aspect = _aspect_of_helper(line, at, following, aspect)
        at += 1
    return _Helpers(min(at, len(line) - 1), modal, negated, aspect)


def _negates(word: str) -> bool:
    return word in _NEGATIVE or word.endswith(("n't", "nnot")) or word in _TYPED_IN_HASTE


def _aspect_of_helper(line: Sequence[Token], at: int, following: int | None, aspect: str) -> str:
    if line[at].tag == "HV":
        return "perfect"
    if line[at].tag == "BE" and following is not None:
        return {"VG": "progressive", "VN": "passive"}.get(line[following].tag, aspect)
    return aspect


def _aspect(tag: str, aspect: str) -> str:
    """The aspect of a verb without a helper shows in its own form."""
    if tag == "JJ":
        return "adjective"
    return {"VG": "progressive", "VN": "passive"}.get(tag, aspect) if aspect == "simple" else aspect


def _modal(word: str) -> str:
    if word.startswith(("can", "could")):
        return "can"
    return "must" if word in ("must", "should", "gotta") else "will"


def _has_to(line: Sequence[Token], at: int) -> bool:
    return line[at].tag == "HV" and at + 1 < len(line) and line[at + 1].tag == "TO"


def _next_word(line: Sequence[Token], at: int) -> int | None:
    while at < len(line) and line[at].tag == "RB":
        at += 1
    return at if at < len(line) else None


def _helps(line: Sequence[Token], at: int, following: int | None) -> bool:
    """Whether have, be or do is only a helper of the verb after it."""
    if following is None:
        return False
    tag = line[following].tag
    allowed = {"HV": ("VN", "BE"), "BE": ("VG", "VN", "BE"), "DO": ("VB", "HV", "DO")}[line[at].tag]
    return tag in allowed


def lemma_of(token: Token) -> str:
    """The base form of a verb as it is used here."""
    if token.tag in ("BE", "JJ"):
        return "be"
    if token.tag == "HV":
        return "have"
    if token.tag == "DO" or token.low in ("doing", "done"):
        return "do"
    form = _FORM_OF.get(token.tag)
    return guess_lemma(token.low, form) if form else token.low


def _wanted(line: Sequence[Token], main: int, lemma: str) -> tuple[tuple[str, ...], int]:
    """Follows "wants to learn to dance" to its end: the verbs passed and the place of the last one."""
    chain: list[str] = []
    at, current, goal = main, lemma, -1
    while current in CONTROL or (current == "be" and chain == []):
        following = _next_word(line, at + 1)
        if following is None or following + 1 >= len(line):
            break
        verb = _infinitive(line, following, current)
        if verb is None:
            break
        chain.append(current)
        at = goal = verb
        current = lemma_of(line[verb])
    return tuple(chain), goal


def _infinitive(line: Sequence[Token], at: int, control: str) -> int | None:
    """Where the wanted verb stands: after "to", or in "dreams of seeing", "tries building"."""
    if line[at].tag == "TO" and control != "be":
        verb = _next_word(line, at + 1)
        return verb if verb is not None and line[verb].tag in ("VB", "BE", "HV", "DO") else None
    if line[at].low in _OF_DOING and control in ("dream", "learn", "think") and line[at + 1].tag == "VG":
        return at + 1
    if line[at].tag == "VG" and control in ("try", "start", "begin", "stop", "keep", "like", "love", "hate"):
        return at
    return None


def _end(line: Sequence[Token], at: int, lemma: str, *, relative: bool, plural: bool) -> int:
    """Where the clause stops: at a full stop, at the next verb of the same subject, or at the next subject with a
    verb."""
    inside = False
    while at < len(line):
        token = line[at]
        if token.tag == "ST":
            return at
        if token.tag in ("CC", "CM") and _opens_clause(line, at, plural=plural):
            return at
        if token.tag == "CS" and token.low == "so" and _subject_and_verb(line, at + 1):
            return at
        inside = inside or token.tag in ("RL", "CS", "WH")
        if relative and not inside and lemma not in _THINKING and _resumes(line, at):
            return at
        at += 1
    return at


def _opens_clause(line: Sequence[Token], at: int, *, plural: bool) -> bool:
    following = at + 1
    while following < len(line) and line[following].tag in ("CC", "CM", "RB", "CS"):
        if line[following].tag == "CS" and line[following].low not in ("so", "then"):
            break
        following += 1
    if following >= len(line):
        return False
    tag = line[following].tag
    if (
        tag in ("VZ", "VD", "MD", "HV")
        or tag in ("BE", "DO")
        or (tag == "VB" and (plural or (line[at].tag == "CC" and _finite_before(line, at) == "VB")))
    ):
        return tag != "VB" or not _after_to(line, at)
    return _subject_and_verb(line, following)


def _finite_before(line: Sequence[Token], at: int) -> str:
    for index in range(at - 1, -1, -1):
        if line[index].tag in FINITE:
            return line[index].tag
    return ""


def _after_to(line: Sequence[Token], at: int) -> bool:
    """Whether the nearest verb before is an infinitive, so that "to stop and look" is not cut in two."""
    for index in range(at - 1, -1, -1):
        if line[index].tag in _MAIN:
            return index > 0 and line[index - 1].tag in ("TO", "MD")
    return False


def _subject_and_verb(line: Sequence[Token], at: int) -> bool:
    subject = phrase_at(line, at)
    if subject is None:
        return False
    index = subject.end
    while index < len(line) and line[index].tag == "RB":
        index += 1
    if index < len(line) and line[index].tag == "RL" and index + 1 < len(line) and line[index + 1].tag in FINITE:
        return True
    if index < len(line) and line[index].tag == "IN":
        place = phrase_at(line, index + 1)
        index = place.end if place else index
    return index < len(line) and line[index].tag in FINITE


def _resumes(line: Sequence[Token], at: int) -> bool:
    """Whether the main clause goes on after a relative one: "a knight who is afraid of horses | must save ..."."""
    if line[at].tag not in ("VZ", "MD", "BE", "HV", "VD") or at == 0:
        return False
    return line[at - 1].tag in ("NN", "NS", "NM", "JJ", "RB", "PR", "CM", "VN")


def _complements(line: Sequence[Token], at: int, end: int) -> tuple[Phrase | None, tuple[tuple[str, Phrase], ...]]:
    thing: Phrase | None = None
    around: list[tuple[str, Phrase]] = []
    preposition = ""
    while at < end:
        token = line[at]
        if token.tag in ("RL", "CS") or (token.tag in FINITE and thing is not None):
            break
        if token.tag == "IN" or (token.tag == "TO"):
            preposition = token.low
            at += 1
            continue
        if token.tag == "RB" and not preposition:
            at += 1
            continue
        found = phrase_at(line, at)
        if found is None or found.end > end:
            at += 1
            continue
        if preposition:
            around.append((preposition, found))
        elif thing is None and not around:
            thing = found
        elif not around and thing is not None and thing.being and not found.pronoun:
            around.append(("to", thing))
            thing = found
        preposition = ""
        at = found.end
    return thing, tuple(around)
