"""Somebody learns, teaches or cannot."""

from dataclasses import replace

from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.company import being, hero_clauses, later_companion, others_in
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.frame import Frame
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.wishing import said, wish_from


@construction(
    Example("a shy dragon who wants to learn to dance", "learn", hero="dragon", goal="dance"),
    Example("the postman's dog learns to read the letters", "learn", hero="dog", goal="read the letters"),
    Example("a mermaid learns to ride a bike", "learn", goal="ride a bike"),
    Example("a robot learns how to cry", "learn", goal="cry"),
)
def learned(frame: Frame) -> Frame | None:
    """Somebody learns something."""
    for clause in hero_clauses(frame):
        verbs = (*clause.chain, lemma_of(frame.line[clause.verb]))
        if not set(verbs) & {"learn", "practise", "practice", "master", "study"}:
            continue
        companion, _ = others_in(clause, frame)
        wish = wish_from(frame, clause, "learn")
        if clause.chain and clause.chain[-1] == "learn":
            return replace(frame, shape="goal", wish=wish, companion=later_companion(frame, companion))
        how = next(
            (
                at
                for at in range(clause.main, clause.end - 1)
                if frame.line[at].tag == "WH" and frame.line[at + 1].tag == "TO"
            ),
            None,
        )
        if how is not None and how + 2 < clause.end:
            inner = replace(clause, goal=how + 2, chain=(*clause.chain, "learn"))
            return replace(
                frame, shape="goal", wish=wish_from(frame, inner, "learn"), companion=later_companion(frame, companion)
            )
        return replace(frame, shape="goal", wish=wish, companion=later_companion(frame, companion))
    return None


@construction(
    Example(
        "a ghost who can't scare anyone in an old castle", "learn", hero="ghost", goal="scare anyone in an old castle"
    ),
    Example(
        "bedtime story about a sleepy bear that can't sleep because the moon is too bright",
        "rest",
        hero="bear",
        opponent="moon",
    ),
    Example("giraffe can't find a scarf that fits", "find", hero="giraffe", object="scarf"),
    Example("a beaver who is bad at building dams", "learn", hero="beaver", goal="build dams"),
)
def could_not(frame: Frame) -> Frame | None:
    """Somebody cannot, and would like to."""
    for clause in hero_clauses(frame):
        words = said(frame.line, clause)
        if clause.lemma == "be" and ("bad at" in words or "terrible at" in words or "hopeless at" in words):
            verb = next((at for at in range(clause.main, clause.end) if frame.line[at].tag == "VG"), None)
            if verb is not None:
                return replace(
                    frame,
                    shape="goal",
                    wish=wish_from(frame, replace(clause, goal=verb, chain=("learn",)), "learn", wanted=True),
                )
        if not (clause.modal == "can" and clause.negated):
            continue
        family = family_of(clause.lemma)
        family = (
            family
            if family in ("rest", "find", "get", "reach", "become") and clause.lemma not in LISTS["skills"]
            else "learn"
            if clause.lemma != "stop"
            else ""
        )
        because = next(
            (other.subject for other in frame.clauses if other.link in ("because", "since", "as") and other.subject),
            None,
        )
        because = because or _because_subject(frame, clause)
        wish = wish_from(frame, clause, family, wanted=True)
        return replace(
            frame, shape="goal", wish=wish, opponent=being(because) if because and because.kind.known else None
        )
    return None


def _because_subject(frame: Frame, clause: Clause) -> Phrase | None:
    for at in range(clause.main, clause.end - 1):
        if frame.line[at].low in ("because", "since"):
            return phrase_at(frame.line, at + 1)
    return None


@construction(
    Example("a grandma teaches a robot to knit", "teach", hero="grandma", companion="robot", goal="knit"),
    Example("sloth teaches yoga to stressed squirrels", "teach", hero="sloth", companion="squirrel", object="yoga"),
)
def taught(frame: Frame) -> Frame | None:
    """Somebody teaches somebody."""
    clause = next((item for item in hero_clauses(frame) if item.lemma in ("teach", "train")), None)
    if clause is None:
        return None
    to_do = next(
        (
            at
            for at in range(clause.main, clause.end - 1)
            if frame.line[at].tag == "TO" and frame.line[at + 1].tag in ("VB", "BE")
        ),
        None,
    )
    pupil = clause.object if clause.object is not None and (clause.object.being or to_do) else None
    pupil = pupil or next((phrase for preposition, phrase in clause.around if preposition == "to"), None)
    inner = replace(clause, goal=to_do + 1, chain=("teach",)) if to_do is not None else clause
    wish = replace(wish_from(frame, inner, "teach"), done=True, wanted=False)
    return replace(frame, shape="event", wish=wish, companion=being(pupil))
