"""Somebody is somehow, always does something, is busy, or is just there."""

from dataclasses import replace

from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.parse.clauses import Clause
from integrations.language.house.parse.company import fear_of, hero_clauses, others_in, two_of_them
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.phrases import Phrase
from integrations.language.house.parse.wishing import wish_from

_DEEDS = frozenset(
    {"steal", "win", "make", "open", "bring", "repair", "grow", "save", "solve", "sell", "escape", "brew"}
)


@construction(
    Example("a fox afraid of the dark", "overcome", hero="fox"),
    Example("cloud who is afraid of heights", "overcome", hero="cloud"),
    Example("The king who was afraid of his own shadow", "overcome", hero="king"),
    Example("a dog who fears thunder", "overcome", hero="dog"),
)
def afraid_of(frame: Frame) -> Frame | None:
    """Somebody is afraid, and nothing else is wanted."""
    fear = fear_of(frame)
    extra = [clause for clause in frame.clauses if clause.lemma != "be" and clause.aspect != "passive"]
    if not fear:
        clause = next((clause for clause in hero_clauses(frame) if clause.lemma == "fear" and clause.object), None)
        if clause is None or clause.object is None:
            return None
        fear, extra = _as_said(frame, clause.object), []
    if extra:
        return None
    return replace(frame, shape="state", fear=fear, wish=Wish("overcome", verb="overcome", wanted=True))


def _as_said(frame: Frame, thing: Phrase) -> str:
    """A phrase with the very words before it: "a duck", "her big sister"."""
    return " ".join(token.text for token in frame.line[thing.start : thing.end])


def _state_clause(frame: Frame) -> Clause | None:
    return next(iter(hero_clauses(frame)), None)


@construction(
    Example("a bus driver who can talk to pigeons", "talent", hero="driver"),
    Example("a girl that can stop time", "talent", hero="girl"),
)
def can_do(frame: Frame) -> Frame | None:
    """Somebody can do what others cannot."""
    clause = _state_clause(frame)
    if clause is None or clause.modal != "can" or clause.negated:
        return None
    return replace(frame, shape="state", wish=wish_from(frame, clause, "talent", done=False))


@construction(
    Example("an owl who is allergic to night", "quirk", hero="owl"),
    Example("my toaster is haunted", "quirk", hero="toaster"),
    Example("A bee is late for work", "late", hero="bee"),
    Example("my boss is secretly a lizard", "secret", hero="boss"),
)
def is_somehow(frame: Frame) -> Frame | None:
    """Somebody is somehow."""
    clause = _state_clause(frame)
    if clause is None or (clause.lemma != "be" and clause.aspect != "passive"):
        return None
    words = [token.low for token in frame.line[clause.start : clause.end]]
    family = "late" if "late" in words else "secret" if "secretly" in words else "quirk"
    return replace(frame, shape="state", wish=wish_from(frame, clause, family, done=False))


@construction(
    Example("an elevator that only goes sideways", "quirk", hero="elevator"),
    Example("an alarm clock that oversleeps", "quirk", hero="alarm clock"),
    Example("the hungry caterpillar's cousin who hates leaves", "quirk", hero="cousin"),
)
def always_does(frame: Frame) -> Frame | None:
    """Somebody who always does something, said as a relative clause."""
    clause = _state_clause(frame)
    if clause is None or clause.link not in ("who", "that", "which"):
        return None
    return replace(frame, shape="state", wish=wish_from(frame, clause, "quirk", done=False))


@construction(
    Example("a pirate doing customer support", "activity", hero="pirate"),
    Example("a broken robot waiting at a train station", "activity", hero="robot"),
)
def busy_with(frame: Frame) -> Frame | None:
    """Somebody is busy with something."""
    clause = next((clause for clause in hero_clauses(frame) if clause.aspect == "progressive"), None)
    if clause is None:
        return None
    family = family_of(clause.lemma)
    if family not in _DEEDS:
        return replace(frame, shape="activity", wish=wish_from(frame, clause, "activity", done=False))
    companion, opponent = others_in(clause, frame)
    wish = replace(
        wish_from(frame, clause), family="rivals" if family == "win" and two_of_them(frame) else family, done=True
    )
    return replace(frame, shape="event", wish=wish, companion=companion, opponent=opponent)


@construction(Example("penguin wedding on an iceberg", "", hero="penguin"))
def up_to(frame: Frame) -> Frame | None:
    """What they are up to is said as a noun: "penguin wedding"."""
    if frame.clauses or not frame.relation:
        return None
    return replace(frame, shape="pair" if frame.mate else "fragment", wish=Wish("", verb=frame.relation))


@construction(
    Example("vampire dentist", "", hero="dentist"),
    Example("cat in space", "", hero="cat"),
    Example("a brave little tractor", "", hero="tractor"),
)
def just_there(frame: Frame) -> Frame | None:
    """A noun and perhaps a place: everything else is ours to find."""
    if frame.clauses:
        return None
    return replace(frame, shape="fragment")
