"""The user's clauses as sentences of a story: in the past, in order, with the hero's name or pronoun."""

import re

from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import article, capital
from integrations.language.house.english.retell import retold
from integrations.language.house.facts.facts import Facts
from integrations.language.house.lexicon.words import LISTS, NOUN_GROUPS
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.wishing import is_hero
from integrations.language.house.plots.introduction import introduces, literal
from integrations.language.house.plots.sheet import Line

_TIMELY = re.compile(
    r"\b(?:day|night|morning|evening|midnight|noon|sunset|dawn|once|today|yesterday|every|winter|summer|autumn|"
    r"spring|years?|weeks?"
    r"|halloween|christmas|always|never|only)\b",
    re.IGNORECASE,
)
_LOOSE_END = re.compile(r"[\s,;:.]+$")
_CONTROLLED = {
    "want": (
        "More than anything, {he} wanted {rest}.",
        "There was one thing {he} wanted: {rest}.",
        "All {he} wanted was {rest}.",
    ),
    "dream": ("Every night {he} dreamed {rest}.", "All day long, {he} dreamed {rest}."),
    "hope": ("Every morning {he} hoped {rest}.",),
    "wish": ("{He} wished for only one thing: {rest}.",),
    "learn": (
        "One day, {he} made up {his} {mind} to learn {rest}.",
        "For a long time, {he} had wanted to learn {rest}.",
    ),
    "try": ("One day {he} made up {his} {mind} {rest}.", "So, one fine day, {he} decided {rest}."),
    "decide": ("One day {he} decided {rest}.",),
    "refuse": ("But {he} refused {rest}.", "There was one thing {he} would not do. {He} refused {rest}."),
    "need": ("{He} needed {rest}, and soon.", "There was no way round it: {he} needed {rest}."),
}
_UNFOLDING = frozenset(
    {
        "learn",
        "win",
        "solve",
        "bring",
        "survive",
        "reach",
        "repair",
        "grow",
        "save",
        "make",
        "cross",
        "join",
        "rest",
        "become",
        "defeat",
    }
)
_EVENTS = frozenset({"marathon", "race", "contest", "tournament", "lottery", "election", "olympics", "war"})
_LINKS = frozenset({"but", "so", "because", "until", "while", "when", "or", "if", "although"})
_MOST_CLAUSES = 5


def told(facts: Facts, dice: Dice) -> list[Line]:
    """The clauses of the line, each a sentence; the first two stay longest."""
    frame = facts.frame
    if frame.shape == "world":
        return [literal(_world(facts, dice))]
    lines: list[Line] = []
    if frame.fear and _fear_is_said(facts):
        lines.append(literal(_filled(f"{{He}} {{was}} afraid of {frame.fear}.", facts)))
        lines.append(literal(dice.spin("[Nobody knew why.|Very afraid.|Everybody knew it, and nobody said it.]"), 3))
    happened = False
    clauses = [clause for clause in frame.clauses if not _only_fear(facts, clause)]
    for index, clause in enumerate(clauses[:_MOST_CLAUSES]):
        sentence = _sentence(facts, clause, dice, happened=happened, first=not lines)
        if sentence:
            lines.append(literal(sentence, 1 if index < 2 else 2))
        happened = happened or _is_event(facts, clause)
    return lines


def _world(facts: Facts, dice: Dice) -> str:
    line = facts.frame.line
    words = _LOOSE_END.sub("", retold(line, facts.frame.topic, 0, len(line)).rstrip("?! "))
    time = facts.frame.time or "morning"
    lead = dice.spin(f"[One {time}, it happened|It began on a quiet {time}|Nobody had expected it]")
    return f"{lead}: {_lowered(words)}."


def _lowered(words: str) -> str:
    first = words.split(" ", 1)[0]
    plain = first.lower() in (
        "the",
        "a",
        "an",
        "all",
        "every",
        "everyone",
        "everybody",
        "my",
        "our",
        "two",
        "three",
        "some",
        "nobody",
        "no",
    )
    return words[0].lower() + words[1:] if plain else words


def _fear_is_said(facts: Facts) -> bool:
    return any(word.low in ("afraid", "scared", "terrified", "frightened", "fears") for word in facts.frame.line)


def _only_fear(facts: Facts, clause: Clause) -> bool:
    if not facts.frame.fear or not _fear_is_said(facts):
        return False
    words = {token.low for token in facts.frame.line[clause.start : clause.end]}
    return clause.lemma == "fear" or (
        (clause.lemma == "be" or clause.aspect == "passive")
        and bool(words & {"afraid", "scared", "terrified", "frightened"})
    )


def _is_event(facts: Facts, clause: Clause) -> bool:
    """Whether it happened once, rather than being so all the time."""
    lasting = (
        clause.lemma in LISTS["lasting"]
        or clause.modal
        or clause.aspect in ("progressive", "perfect", "adjective", "passive")
    )
    relative = clause.link in ("who", "that", "which")
    return not lasting and not relative and not clause.negated and not clause.chain


def _sentence(facts: Facts, clause: Clause, dice: Dice, *, happened: bool, first: bool) -> str:
    hero = is_hero(facts.frame, clause.subject)
    plain = not clause.negated and clause.modal == "" and clause.aspect == "simple"
    if hero and plain and clause.chain and clause.lemma in _CONTROLLED:
        return _controlled(facts, clause, dice, first=first)
    words = _predicate(facts, clause)
    if not words:
        return ""
    if not hero:
        return _others(facts, clause, words, dice, happened=happened)
    who = facts.slots["h"] if first and not introduces(facts) else "{he}"
    if _unfolds(facts, clause):
        return _finished(_filled(_intended(facts, clause, who, dice, happened=happened), facts))
    return _finished(_filled(f"{_lead(facts, clause, words, dice, happened=happened)}{who} {words}", facts))


def _unfolds(facts: Facts, clause: Clause) -> bool:
    """Whether the plot itself will show the deed, so that the opening may only announce it."""
    wish = facts.frame.wish
    if wish.family not in _UNFOLDING or not wish.done or wish.wanted or not is_hero(facts.frame, clause.subject):
        return False
    return facts.frame.line[clause.verb].start == _place_of_wish(facts) and clause.aspect in ("simple", "progressive")


def _place_of_wish(facts: Facts) -> int:
    """Where the verb of the wish stands in the line; -1 when it is not the verb of a clause."""
    frame = facts.frame
    for clause in frame.clauses:
        if is_hero(frame, clause.subject) and lemma_of(frame.line[clause.verb]) == frame.wish.verb:
            return frame.line[clause.verb].start
    return -1


def _intended(facts: Facts, clause: Clause, who: str, dice: Dice, *, happened: bool) -> str:
    """ "One day he decided to win the race" for "wins the race"."""
    line = facts.frame.line
    verb = lemma_of(line[clause.verb])
    rest = _clean(retold(line, facts.frame.topic, clause.verb + 1, clause.end), facts)
    lead = "So " if happened else f"{_one_day(facts, dice)}, "
    plan = dice.fresh(["decided to", "made up {his} {mind} to", "set out to"])
    return f"{lead}{who} {plan} {verb} {rest}"


def _controlled(facts: Facts, clause: Clause, dice: Dice, *, first: bool) -> str:
    rest = _clean(retold(facts.frame.line, facts.frame.topic, clause.main + 1, clause.end), facts)
    opening = dice.fresh(_CONTROLLED[clause.lemma])
    if first and not introduces(facts):
        opening = opening.replace("{he}", facts.slots["h"], 1)
    return _finished(_filled(opening.replace("{rest}", rest), facts))


def _lead(facts: Facts, clause: Clause, words: str, dice: Dice, *, happened: bool) -> str:
    if clause.link in _LINKS:
        return capital(clause.link) + " "
    if clause.modal == "must" and not happened:
        return dice.spin("[Now |And now ]")
    if not _is_event(facts, clause):
        return "And " if happened and not _TIMELY.search(words) else ""
    if happened:
        return dice.spin("[And then |Then |And ]")
    return "" if _TIMELY.search(words) else f"{_one_day(facts, dice)}, "


def _one_day(facts: Facts, dice: Dice) -> str:
    time = {"night": "night", "evening": "evening", "morning": "morning"}.get(facts.frame.time or "day", "day")
    return dice.fresh(
        [f"One {time}", f"Then, one {time}", f"One fine {time}" if time != "night" else "One quiet night"]
    )


def _others(facts: Facts, clause: Clause, words: str, dice: Dice, *, happened: bool) -> str:
    """What somebody else does."""
    subject = clause.subject
    if subject is None:
        return ""
    line = facts.frame.line
    spoken = facts.frame.topic[line[subject.start].start : line[subject.end - 1].end]
    if not subject.name or spoken.split()[0].lower() in ("the", "a", "an", "my", "our"):
        spoken = _lowered(spoken)
    if clause.link in _LINKS:
        lead = clause.link + " "
    elif not happened and _is_event(facts, clause):
        lead = "" if _TIMELY.search(words) else f"{_one_day(facts, dice)}, "
    else:
        lead = dice.spin("[and |then |and then ]") if happened else ""
    return _finished(f"{lead}{spoken} {words}")


def _predicate(facts: Facts, clause: Clause) -> str:
    """The verb and what follows, in the past."""
    frame = facts.frame
    hero = is_hero(frame, clause.subject)
    words = retold(frame.line, frame.topic, clause.start, clause.end, finite_first=True)
    bare = clause.aspect == "adjective" or (
        clause.aspect in ("progressive", "passive") and frame.line[clause.start].tag in ("VG", "VN", "RB")
    )
    was = "{was}" if hero else "were" if clause.subject is not None and clause.subject.plural else "was"
    words = _with_article(words, clause)
    words = f"{was} {words}" if bare else re.sub(r"^(?:was|were)\b", was, words)
    return _clean(words, facts, hero=hero)


def _with_article(words: str, clause: Clause) -> str:
    """ "hugs balloon" typed in a hurry gets its article back."""
    thing = clause.object
    if thing is None or thing.pronoun or thing.name or thing.determiner or thing.owner or thing.plural or clause.chain:
        return words
    solid = thing.kind.known or thing.head in NOUN_GROUPS["small"] | NOUN_GROUPS["big"] | _EVENTS
    if not solid or thing.head in NOUN_GROUPS["mass"] or thing.kind.family == "sky":
        return words
    return words.replace(thing.text, article(thing.text) if thing.head not in _EVENTS else f"the {thing.text}", 1)


def predicate_of(facts: Facts) -> str:
    """What the hero did or was, as the end of "the owl who ..."; empty when the line does not say."""
    clause = next((item for item in facts.frame.clauses if is_hero(facts.frame, item.subject)), None)
    return _filled(_predicate(facts, clause), facts) if clause is not None and not clause.chain else ""


def _clean(words: str, facts: Facts, *, hero: bool = True) -> str:
    text = _LOOSE_END.sub("", words)
    text = re.sub(r"\s+(?:and|but|or|so)$", "", text)
    if hero and facts.hero.gender in ("f", "m") and facts.mate is None:
        text = re.sub(r"\bits\b", facts.hero.pronouns[2], text)
        text = re.sub(r"\bitself\b", facts.hero.pronouns[3], text)
    return text


def _filled(template: str, facts: Facts) -> str:
    """Fills only our own words."""
    slots = facts.slots
    for name in ("he", "his", "him", "was", "mind"):
        template = template.replace(f"{{{name}}}", slots[name]).replace(f"{{{capital(name)}}}", capital(slots[name]))
    return template


def _finished(sentence: str) -> str:
    text = _LOOSE_END.sub("", sentence)
    return capital(text) + ("" if text.endswith(("!", "?")) else ".")
