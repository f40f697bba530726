"""Somebody wants to be something else, or believes to be it."""

from dataclasses import replace

from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.company import hero_clauses
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.wishing import wish_from


@construction(
    Example("wolf tries to be vegetarian", "become_adj", hero="wolf", object="vegetarian"),
    Example("the tomato who wanted to be a strawberry", "become", hero="tomato", object="strawberry"),
    Example("Princess Ida wants to be a plumber", "become", hero="princess", object="plumber"),
    Example(
        "Bob the slow turtle becomes the fastest mailman in the village", "become", hero="turtle", object="mailman"
    ),
)
def wanted_to_be(frame: Frame) -> Frame | None:
    """Somebody wants to be something, or becomes it."""
    for clause in hero_clauses(frame):
        verb = lemma_of(frame.line[clause.verb])
        wanted = verb in ("be", "become") and bool(clause.chain)
        turned = clause.lemma == "become" or (
            clause.lemma == "turn" and any(preposition == "into" for preposition, _ in clause.around)
        )
        if not wanted and not turned:
            continue
        role = clause.object or next((phrase for preposition, phrase in clause.around if preposition == "into"), None)
        if (
            role is not None
            and not role.pronoun
            and (role.determiner or role.owner or role.plural or role.kind.known)
            and role.head != "vegetarian"
        ):
            return replace(
                frame, shape="goal", wish=replace(wish_from(frame, clause, "become"), object=role, wanted=wanted)
            )
        word = frame.line[clause.end - 1].low if role is None else role.text
        quality = role or Phrase(clause.end - 1, clause.end, word, word)
        return replace(
            frame, shape="goal", wish=replace(wish_from(frame, clause, "become_adj"), object=quality, wanted=wanted)
        )
    return None


@construction(
    Example("two raccoons run for mayor", "become", hero="raccoon", object="mayor"),
    Example("a goose who wants to run for president", "become", hero="goose", object="president"),
)
def ran_for_office(frame: Frame) -> Frame | None:
    """ "run for mayor" is to want to be one."""
    for clause in hero_clauses(frame):
        verb = lemma_of(frame.line[clause.verb])
        office = next((phrase for preposition, phrase in clause.around if preposition == "for"), None)
        if verb == "run" and office is not None and office.head in LISTS["offices"]:
            wish = replace(wish_from(frame, clause, "become"), object=office, wanted=True)
            forms = {
                "goal": f"become {office.text}",
                "goal_past": f"became {office.text}",
                "goal_ing": f"becoming {office.text}",
            }
            return replace(frame, shape="goal", wish=replace(wish, **forms))
    return None


@construction(
    Example("My goldfish thinks he is a shark", "become", hero="goldfish", object="shark"),
    Example("a cow convinced that she is a dog", "become", hero="cow", object="dog"),
    Example("my little brother thinks the washing machine is a monster", "overcome", hero="brother"),
)
def thought_to_be(frame: Frame) -> Frame | None:
    """Somebody believes to be something else."""
    for clause in hero_clauses(frame):
        if clause.lemma not in ("think", "believe", "pretend", "convince", "dream"):
            continue
        fear = _frightening(frame, clause)
        if fear:
            return replace(frame, shape="state", fear=fear, wish=Wish("overcome", verb="overcome", wanted=True))
        for at in range(clause.main, clause.end):
            if frame.line[at].tag == "BE" and frame.line[at - 1].low in ("he", "she", "it", "they", "is", "that"):
                role = phrase_at(frame.line, at + 1)
                if role is not None and not role.pronoun:
                    wish = replace(wish_from(frame, clause, "become"), object=role, wanted=False, verb="think")
                    return replace(frame, shape="goal", wish=wish)
    return None


def _frightening(frame: Frame, clause: Clause) -> str:
    """ "thinks the washing machine is a monster": what is feared is the machine."""
    subject = phrase_at(frame.line, clause.main + 1)
    if subject is None or subject.pronoun or subject.end >= clause.end or frame.line[subject.end].tag != "BE":
        return ""
    role = phrase_at(frame.line, subject.end + 1)
    return subject.definite if role is not None and "scary" in role.kind.flags else ""


@construction(Example("Can a frog be king?", "become", hero="frog", object="king"))
def asked_question(frame: Frame) -> Frame | None:
    """ "Can a frog be king?" is a frog who would like to know."""
    if not frame.question or not frame.clauses or frame.clauses[0].link != "?":
        return None
    clause = frame.clauses[0]
    if clause.lemma == "be":
        role = clause.object
        if role is not None:
            return replace(
                frame, shape="goal", wish=replace(wish_from(frame, clause, "become", wanted=True), object=role)
            )
        return None
    return replace(frame, shape="goal", wish=wish_from(frame, clause, wanted=True))
