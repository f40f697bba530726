"""Builds a wish out of a clause: its verb, its object and its words in every form."""

from collections.abc import Sequence
from dataclasses import replace

from integrations.language.house.english.forms import ing, past
from integrations.language.house.english.retell import retold
from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.phrases import Phrase
from integrations.language.house.parse.tokens import Token

_FOR_OBJECT = frozenset(
    {"look", "search", "hunt", "wait", "ask", "dig", "fish", "care", "long", "wish", "fight", "apply"}
)
_REFLEXIVE = frozenset({"he", "she", "it", "they"})


def wish_from(
    frame: Frame,
    clause: Clause,
    family: str = "",
    *,
    agent: str = "",
    wanted: bool | None = None,
    done: bool | None = None,
) -> Wish:
    """The wish that a clause is about; `family` overrides what its verb would lead to."""
    verb = lemma_of(frame.line[clause.verb]) if clause.goal >= 0 else clause.lemma
    thing = object_of(clause, verb)
    tail = _tail(frame, clause)
    wish = Wish(
        family=family or family_of(verb),
        verb=verb,
        agent="hero" if is_hero(frame, clause.subject) else "other",
        goal=f"{verb} {tail}".strip(),
        goal_past=f"{_past(verb, frame)} {tail}".strip(),
        goal_ing=f"{ing(verb)} {tail}".strip(),
        object=thing,
        purpose=_purpose(frame, clause)[0],
        purpose_past=_purpose(frame, clause)[1],
        wanted=bool(clause.chain) or clause.modal == "must",
        done=not clause.chain and not clause.modal and not clause.negated,
    )
    return replace(
        wish,
        agent=agent or wish.agent,
        wanted=wish.wanted if wanted is None else wanted,
        done=wish.done if done is None else done,
    )


def _purpose(frame: Frame, clause: Clause) -> tuple[str, str]:
    """ "... to visit her grandpa": the last infinitive that hangs on nothing but the deed."""
    line = frame.line
    for at in range(clause.verb + 1, clause.end - 1):
        if line[at].tag == "CS":
            break
        if (
            line[at].tag == "TO"
            and line[at + 1].tag == "VB"
            and line[at - 1].tag in ("NN", "NS", "NM", "RB", "PR", "CM")
        ):
            rest = retold(line, frame.topic, at + 2, clause.end) if at + 2 < clause.end else ""
            verb = line[at + 1].low
            return f"{verb} {rest}".strip(), f"{past(verb)} {rest}".strip()
    return "", ""


def _past(verb: str, frame: Frame) -> str:
    if verb == "be":
        return "were" if frame.hero is not None and frame.hero.phrase.plural else "was"
    return past(verb)


def _tail(frame: Frame, clause: Clause) -> str:
    """The words after the wanted verb, as told in the past, with a leading pronoun replaced by what it stands for."""
    line = frame.line
    start = clause.verb + 1
    while start < clause.end and line[clause.end - 1].tag == "CM" and clause.end - 1 > start:
        clause = replace(clause, end=clause.end - 1)
    if start >= clause.end:
        return ""
    words = retold(line, frame.topic, start, clause.end)
    first = line[start].low
    if first in ("it", "them", "him", "her") and line[start].tag == "PR":
        stands_for = _antecedent(frame, clause, first)
        if stands_for:
            return f"{stands_for}{words[len(line[start].text) :]}"
    return words


def _antecedent(frame: Frame, clause: Clause, pronoun: str) -> str:
    """What "it" means: the last thing said before that fits."""
    candidates: list[Phrase] = []
    for other in frame.clauses:
        if other.start >= clause.start:
            break
        candidates += [
            phrase for phrase in (other.object, *(item for _, item in other.around), other.subject) if phrase
        ]
    if frame.hero is not None and not candidates:
        candidates = [frame.hero.phrase]
    for phrase in reversed(candidates):
        human = phrase.kind.human or bool(phrase.name)
        fits = (
            phrase.plural
            if pronoun == "them"
            else not phrase.plural and (human if pronoun in ("him", "her") else not human)
        )
        if fits and not phrase.pronoun and phrase is not clause.subject:
            return phrase.definite
    return ""


def object_of(clause: Clause, verb: str) -> Phrase | None:
    """What the verb acts on; for "look for X" that is X."""
    if clause.object is None or verb in ("ask", "wait"):
        for preposition, phrase in clause.around:
            if preposition == "for" and verb in _FOR_OBJECT:
                return phrase
    return clause.object


def is_hero(frame: Frame, subject: Phrase | None) -> bool:
    """Whether a subject is the hero; no subject means the same as before."""
    return subject is None or (frame.hero is not None and subject.start == frame.hero.phrase.start)


def said(line: Sequence[Token], clause: Clause) -> str:
    """The words of the clause's predicate in small letters."""
    return " ".join(token.low for token in line[clause.start : clause.end])
