"""Somebody does something."""

from dataclasses import replace

from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.company import being, fear_of, hero_clauses, later_companion, others_in
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.courses import course_of, solved
from integrations.language.house.parse.frame import Frame
from integrations.language.house.parse.phrases import Phrase
from integrations.language.house.parse.wishing import is_hero, wish_from


@construction(
    Example("a vampire opens an ice cream shop at the beach", "open", hero="vampire", object="shop"),
    Example("two pigeons open a pizza place on a rooftop in Rome", "open", hero="pigeon", object="place"),
    Example("a fox runs a hotel for lost socks", "open", hero="fox", object="hotel"),
)
def opened_business(frame: Frame) -> Frame | None:
    """Somebody opens a shop or a school."""
    for clause in hero_clauses(frame):
        thing = clause.object
        if thing is None or lemma_of(frame.line[clause.verb]) not in (
            "open",
            "run",
            "start",
            "found",
            "launch",
            "own",
            "have",
            "buy",
        ):
            continue
        words = {word.lower() for word in thing.text.split(" of ")[0].split()}
        if not words & LISTS["businesses"] and not (
            lemma_of(frame.line[clause.verb]) == "open" and place_of(thing.text)
        ):
            continue
        companion, _ = others_in(clause, frame)
        return replace(frame, shape="event", wish=wish_from(frame, clause, "open"), companion=companion)
    return None


@construction(
    Example(
        "an ant carries a crumb up a mountain for the queen", "bring", hero="ant", companion="queen", object="crumb"
    ),
    Example("a snail delivers the mail during a thunderstorm", "bring", hero="snail", object="mail"),
)
def brought(frame: Frame) -> Frame | None:
    """Somebody carries something to somebody."""
    clause = _first(frame)
    if clause is None or family_of(clause.lemma) != "bring" or clause.object is None or clause.chain:
        return None
    companion, _ = others_in(clause, frame)
    if companion is not None and clause.object.being and companion.phrase == clause.object:
        companion = None
    return replace(frame, shape="event", wish=wish_from(frame, clause), companion=later_companion(frame, companion))


@construction(
    Example(
        "The moon falls into a lake and a frog tries to push it back up",
        "",
        hero="frog",
        companion="moon",
        goal="push the moon back up",
    ),
)
def other_wanted(frame: Frame) -> Frame | None:
    """Something happens to one, and another one wants to do something about it: that one is the hero."""
    for clause in frame.clauses:
        subject = clause.subject
        wanting = (
            clause.chain and clause.chain[0] in ("want", "try", "decide", "need", "hope", "plan")
        ) or clause.modal == "must"
        if subject is None or is_hero(frame, subject) or not wanting or subject.pronoun:
            continue
        moved = replace(frame, hero=being(subject), world=False)
        return replace(
            moved,
            shape="goal",
            wish=wish_from(frame, clause, agent="hero", wanted=True),
            companion=frame.hero if frame.mate is None else None,
        )
    return None


@construction(
    Example("The night the stars went out and an owl lit them again, one by one", "repair", hero="owl"),
    Example("a kite gets stuck in a tree and a giraffe frees it", "save", hero="giraffe"),
)
def other_did(frame: Frame) -> Frame | None:
    """Something happens to a thing, and somebody does something about it: then that somebody is the hero."""
    hero = frame.hero
    if hero is None or hero.kind.animate or hero.name or frame.mate is not None:
        return None
    for clause in frame.clauses:
        subject = clause.subject
        if (
            subject is None
            or is_hero(frame, subject)
            or not subject.being
            or subject.pronoun
            or clause.link in ("who", "that", "because")
        ):
            continue
        if clause.object is None and clause.goal < 0:
            continue
        moved = replace(frame, hero=being(subject))
        family = family_of(clause.lemma)
        return replace(
            moved,
            shape="event",
            wish=replace(wish_from(frame, clause), family=family, agent="hero", done=True),
            world=False,
        )
    return None


@construction(
    Example("wind steals all the hats in the village", "steal", hero="wind", object="hat"),
    Example("an astronaut plants a garden on Mars", "grow", hero="astronaut", object="garden"),
    Example("Grandma Rosa bakes a cake so big it blocks the whole town", "make", hero="grandma", object="cake"),
    Example("sloth wins marathon", "win", hero="sloth", object="marathon"),
    Example("Emma the elephant hides behind a very small tree", "escape", hero="elephant"),
    Example("the yeti opens a door", "", hero="yeti", object="door"),
    Example("the moon gets stuck in a chimney", "stuck", hero="moon"),
    Example("a ghost moves into a bookshop and reads to the mice at night", "newcomer", hero="ghost"),
    Example("bob the builder bear breaks his hammer", "repair", hero="bear", object="hammer"),
    Example("the wolf and the seven goats go on a road trip", "journey", hero="wolf"),
    Example("an elderly detective solves the case of the missing teeth", "solve", hero="detective", object="tooth"),
)
def did(frame: Frame) -> Frame | None:
    """The hero does something; the last deed that leads to a plot counts, a hanging mishap counts more."""
    deeds = [clause for clause in hero_clauses(frame) if _is_deed(clause)]
    if not deeds:
        return None
    clause = next((item for item in deeds if course_of(frame, item) not in ("", "reach")), deeds[0])
    family = course_of(frame, clause)
    companion, opponent = others_in(clause, frame)
    if (
        family in ("defeat", "escape", "breakout", "steal")
        and companion is not None
        and clause.object is not None
        and companion.phrase == clause.object
    ):
        companion, opponent = None, opponent or companion
    if family in ("escape", "breakout") and opponent is None:
        opponent = being(_from(clause))
    mishap = any(item.link == "but" for item in frame.clauses)
    family = "mishap" if mishap and clause.link != "but" else family
    wish = solved(replace(wish_from(frame, clause, family or ""), family=family, done=True))
    if clause.lemma in LISTS["damages"] and wish.object is not None:
        fixed = wish.object.definite
        forms = {"goal": f"repair {fixed}", "goal_past": f"repaired {fixed}", "goal_ing": f"repairing {fixed}"}
        wish = replace(wish, wanted=True, **forms)
    return replace(
        frame,
        shape="event",
        wish=wish,
        companion=later_companion(frame, companion),
        opponent=opponent,
        fear=fear_of(frame),
    )


def _is_deed(clause: Clause) -> bool:
    relative = clause.link in ("who", "that", "which")
    return (
        clause.lemma not in ("be", "have", "hate", "love", "like")
        and not relative
        and clause.aspect != "progressive"
        and clause.modal == ""
    )


def _from(clause: Clause) -> Phrase | None:
    return next(
        (phrase for preposition, phrase in clause.around if preposition == "from" and kind_of(phrase.text).animate),
        None,
    )


def _first(frame: Frame) -> Clause | None:
    return next(hero_clauses(frame), None)
