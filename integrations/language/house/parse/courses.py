"""Which kind of plot a deed leads to: its words tell more than its verb."""

import re
from dataclasses import replace

from integrations.language.house.english.forms import is_plural, singular
from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.clauses import Clause
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.wishing import said

_NOT_A_COURSE = frozenset({"learn", "become", "keep", "rest", "perform"})


def course_of(frame: Frame, clause: Clause) -> str:
    """The family of plots for a deed; its words tell more than its verb."""
    words = set(said(frame.line, clause).split())
    family = family_of(clause.lemma)
    courses = (
        (clause.lemma in ("get", "be", "become") and "stuck" in words, "stuck"),
        (
            clause.lemma in ("move", "rent")
            and bool(words & {"in", "into", "to", "room", "flat", "apartment", "house"}),
            "newcomer",
        ),
        (clause.lemma == "run" and "away" in words, "runaway"),
        (bool(words & LISTS["trips"]) and clause.lemma in ("go", "take", "win", "have"), "journey"),
        (
            clause.lemma in ("throw", "host", "have", "give", "plan", "organise")
            and bool(words & {"party", "ball", "feast", "picnic"}),
            "party",
        ),
        (clause.lemma in LISTS["damages"] and clause.object is not None, "repair"),
        (
            clause.lemma in ("sing", "dance", "play", "perform", "juggle")
            and (bool(words & LISTS["shows"]) or clause.object is None),
            "perform",
        ),
        (clause.lemma == "find" and "out" in words, "discover"),
        (clause.lemma == "light" and clause.object is not None, "repair"),
        (
            clause.lemma in ("open", "fall", "keep", "stay", "hang", "hold", "get", "turn", "light")
            and family != "fall",
            "",
        ),
        (family in _NOT_A_COURSE, ""),
    )
    return next((course for holds, course in courses if holds), family)


def solved(wish: Wish) -> Wish:
    """ "solves the case of the missing teeth" is about the teeth."""
    thing = wish.object
    if (
        wish.family != "solve"
        or thing is None
        or thing.head not in ("case", "mystery", "murder", "crime", "riddle")
        or " of " not in thing.text
    ):
        return wish
    inner = thing.text.split(" of ", 1)[1]
    text = re.sub(r"^(?:the|a|an) ", "", inner)
    return replace(
        wish,
        object=replace(
            thing,
            text=text,
            head=singular(text.split()[-1]),
            determiner="the",
            owner="",
            count=3 if is_plural(text.split()[-1]) else 1,
        ),
    )
