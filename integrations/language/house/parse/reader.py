"""Reads a line into a frame: openers off, words tagged, sentences walked from left to right, then the wish is
decided."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from integrations.language.house.parse import surroundings
from integrations.language.house.parse.clauses import FINITE, Clause, clause_at
from integrations.language.house.parse.formats import format_of
from integrations.language.house.parse.frame import Frame
from integrations.language.house.parse.languages import language_of
from integrations.language.house.parse.openers import mood_of, opened
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.subjects import Subject, being_of, skip_settings, subject_at
from integrations.language.house.parse.tags import tagged
from integrations.language.house.parse.tokens import Token, tokens
from integrations.language.house.parse.wishes import decide

_QUOTES = re.compile(r"[\"“]([^\"”]+)[\"”]")
_FIRST_PERSON = frozenset({"i", "me", "we", "us"})


@dataclass
class _Walk:
    """What has been found so far."""

    line: tuple[Token, ...]
    text: str
    hero: Phrase | None = None
    mate: Phrase | None = None
    others: tuple[Phrase, ...] = ()
    happening: str = ""
    clauses: list[Clause] = field(default_factory=list)


def read(text: str, language: str = "") -> Frame:
    """The frame of a line. Never raises; what is not understood stays empty."""
    frame = undecided(text, language)
    return decide(frame) if frame.language == "en" and frame.line else frame


def undecided(text: str, language: str = "") -> Frame:
    """The frame of a line before its wish is decided: who, where, when and every clause."""
    shell = opened(text)
    line = tagged(tokens(shell.topic))
    frame = Frame(
        text=text.strip(),
        topic=shell.topic,
        language=language or language_of(text),
        format=format_of(text),
        mood=mood_of(text),
        relation=shell.relation,
        relation_phrase=shell.relation_phrase,
        world=shell.world,
        quotes=tuple(_QUOTES.findall(text)),
        line=line,
        question=shell.topic.rstrip().endswith("?"),
    )
    if frame.language != "en" or not line:
        return frame
    return _peopled(frame, _walked(frame), shell.when)


def _peopled(frame: Frame, walk: _Walk, when: str) -> Frame:
    line = walk.line
    hero = being_of(walk.hero, frame.topic) if walk.hero else None
    mate = being_of(walk.mate, frame.topic) if walk.mate else None
    first_person = hero is not None and hero.phrase.text in _FIRST_PERSON
    if hero is not None and first_person and mate is not None and not mate.phrase.pronoun:
        hero = replace(hero, phrase=replace(hero.phrase, text="person", head="person"))
    return replace(
        frame,
        relation=frame.relation or ("" if walk.clauses else walk.happening),
        hero=hero,
        mate=mate,
        others=tuple(being_of(phrase, frame.topic) for phrase in walk.others),
        clauses=tuple(walk.clauses),
        places=surroundings.places_in(line),
        time=surroundings.time_of(line) or surroundings.time_of(tagged(tokens(when))),
        weather=surroundings.weather_of(line),
        season=surroundings.season_of(line),
        first_person=first_person,
    )


def _walked(frame: Frame) -> _Walk:
    walk = _Walk(tuple(frame.line), frame.topic)
    start = 0
    for end in [*(index for index, token in enumerate(frame.line) if token.tag == "ST"), len(frame.line)]:
        if end > start:
            _sentence(walk, start, end)
        start = end + 1
    return walk


def _sentence(walk: _Walk, start: int, end: int) -> None:
    line = walk.line
    index = skip_settings(line, start, end)
    if index >= end:
        index = start
    first = walk.hero is None
    asked = (
        line[index].tag in ("MD", "DO", "BE")
        and index + 1 < end
        and line[index + 1].tag in ("DT", "PS", "NN", "NS", "NM", "PR")
    )
    if asked:
        subject = subject_at(line, index + 1, end)
        if subject.phrase:
            _take(walk, subject)
            _question(walk, subject, index, end)
            return
    if line[index].tag in ("VB",) and first:
        _predicate(walk, None, index, end)
        return
    subject = subject_at(line, index, end)
    if subject.phrase is None:
        found = next((at for at in range(index, end) if phrase_at(line, at) is not None), None)
        if found is None or line[index].tag in ("VG",):
            _predicate(walk, walk.hero, index, end)
            return
        subject = subject_at(line, found, end)
    if first:
        _take(walk, subject)
    phrase = walk.hero if subject.phrase and subject.phrase.text in ("he", "she", "it", "they") else subject.phrase
    _predicate(walk, phrase, subject.after, end)


def _take(walk: _Walk, subject: Subject) -> None:
    walk.hero, walk.mate, walk.others, walk.happening = subject.phrase, subject.mate, subject.others, subject.happening


def _question(walk: _Walk, subject: Subject, helper: int, end: int) -> None:
    """ "Can a frog be king?": the helper stands before its subject."""
    at = subject.after
    if at < end and walk.line[at].tag in ("VB", "BE", "VG", "VN", "JJ", "DO", "HV"):
        found = clause_at(walk.line, at, subject.phrase, "?")
        walk.clauses.append(
            replace(found, modal="can" if walk.line[helper].tag == "MD" else found.modal, end=min(found.end, end))
        )


def _predicate(walk: _Walk, subject: Phrase | None, index: int, end: int) -> None:
    """Every clause from a word to the end of the sentence."""
    line = walk.line
    link = ""
    relative = False
    while index < end:
        token = line[index]
        if token.tag in ("CC", "CS", "CM", "RL") or (
            token.tag == "RB" and index + 1 < end and line[index + 1].tag not in FINITE | {"VG", "VN", "JJ"}
        ):
            link = token.low if token.tag != "CM" else link
            relative = token.tag == "RL"
            follower = _new_subject(line, index + 1, end) if token.tag != "RL" else None
            if token.tag == "RL" and _object_relative(line, index, end) is not None:
                index = _object_relative(line, index, end) or index + 1
                relative, link = False, ""
                continue
            index += 1
            if follower is not None and follower.start >= index:
                subject, index = _resolved(walk, follower), follower.end
                mate = _joined(line, index, end)
                if mate is not None:
                    index = mate.end
            continue
        if _starts_clause(line, index, end):
            found = clause_at(line, index, subject, link, relative=relative)
            found = replace(found, end=min(found.end, end))
            if found.end <= index:
                index += 1
                continue
            walk.clauses.append(found)
            index, link, relative = found.end, "", False
            continue
        if token.tag in ("IN", "TO"):
            inner = phrase_at(line, index + 1)
            index = inner.end if inner and inner.end <= end else index + 1
            continue
        follower = _new_subject(line, index, end)
        if follower is not None:
            subject, index = _resolved(walk, follower), follower.end
            continue
        index += 1


def _starts_clause(line: Sequence[Token], index: int, end: int) -> bool:
    tag = line[index].tag
    if tag in FINITE:
        return True
    if tag == "RB":
        return index + 1 < end and line[index + 1].tag in FINITE | {"VG", "VN"}
    return tag in ("VG", "VN") or (tag == "JJ" and index > 0 and line[index - 1].tag in ("NN", "NS", "NM", "RB"))


def _new_subject(line: Sequence[Token], index: int, end: int) -> Phrase | None:
    """A phrase with a verb of its own."""
    found = phrase_at(line, index)
    if found is None or found.end >= end:
        return None
    at = found.end
    while at < end and line[at].tag == "RB":
        at += 1
    joined = _joined(line, found.end, end)
    if joined is not None and joined.end < end and line[joined.end].tag in FINITE:
        return found
    return found if at < end and line[at].tag in FINITE | {"RL"} else None


def _joined(line: Sequence[Token], index: int, end: int) -> Phrase | None:
    if index + 1 < end and line[index].low in ("and", "&"):
        second = phrase_at(line, index + 1)
        if second and second.end < end and line[second.end].tag in FINITE:
            return second
    return None


def _resolved(walk: _Walk, phrase: Phrase) -> Phrase | None:
    """he, she, it and they are the hero, unless somebody else was just spoken of and fits better."""
    if phrase.text in ("he", "she", "they", "it"):
        others = [
            clause.subject for clause in walk.clauses if clause.subject is not None and clause.subject != walk.hero
        ]
        return others[-1] if others and phrase.text == "they" and others[-1].plural else walk.hero
    hero = walk.hero
    if (
        hero is not None
        and not phrase.pronoun
        and phrase.head == hero.head
        and phrase.determiner in ("the", "this")
        and not phrase.name
    ):
        return hero
    return phrase


def _object_relative(line: Sequence[Token], index: int, end: int) -> int | None:
    """Past "that nobody plays anymore", where the relative word is not the subject; None when it is."""
    if index + 1 >= end or line[index + 1].tag not in ("PR", "DT", "PS", "NM", "NN", "NS"):
        return None
    inner = phrase_at(line, index + 1)
    if inner is None or inner.end >= end:
        return None
    at = inner.end
    while at < end and line[at].tag in ("RB", "MD", "HV", "DO"):
        at += 1
    if at >= end or line[at].tag not in ("VZ", "VD", "VB", "VN", "BE"):
        return None
    at += 1
    while (
        at < end
        and line[at].tag in ("RB", "VN", "TO", "VB", "IN")
        and not (line[at].tag == "IN" and at + 1 < end and line[at + 1].tag in ("DT", "PS"))
    ):
        at += 1
    return at
