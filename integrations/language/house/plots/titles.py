"""Title and logline."""

import re

from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import capital, listing, plural
from integrations.language.house.facts.facts import Facts
from integrations.language.house.parse.frame import Frame
from integrations.language.house.plots.telling import predicate_of
from integrations.language.house.plots.verbatim import line_in_sentence

_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "with",
        "from",
        "by",
        "as",
        "but",
        "into",
        "up",
        "down",
        "off",
        "over",
    ]
)
_LONGEST = 46
_LONGEST_LOGLINE = 220


def in_title_case(text: str) -> str:
    """Capitals as on a poster."""
    words = text.split()
    return " ".join(word if index and word.lower() in _SMALL else capital(word) for index, word in enumerate(words))


def title_of(facts: Facts, dice: Dice) -> str:
    """A title out of the user's own words, short enough for a poster."""
    options = [in_title_case(option) for option in _options(facts)]
    fitting = [option for option in options if 3 <= len(option) <= _LONGEST]
    if fitting:
        return dice.fresh(fitting[:3])
    return in_title_case(_shortest(facts))


def _options(facts: Facts) -> list[str]:
    """Titles from the most telling to the plainest."""
    frame = facts.frame
    if "first" in facts.flags:
        return _of_ourselves(facts)
    hero = _hero_in_title(facts)
    if frame.shape == "fragment" and facts.mate is None:
        return [f"{hero} {facts.grounds.place.at}" if facts.grounds.place.given else hero]
    if frame.world:
        return [f"The {frame.time or 'day'} {_bare_topic(frame.topic)}"]
    found = [*_of_two(facts), *_of_the_wish(facts, hero), *_of_things(facts, hero)]
    predicate = predicate_of(facts)
    if not found and frame.shape in ("state", "event") and facts.mate is None and predicate:
        found = [f"{hero} who {predicate}", f"{hero} who {facts.slots.get('deed_past', '')}"]
    return found or [hero]


def _hero_in_title(facts: Facts) -> str:
    """The noun, or the name where the user gave nothing but a name."""
    return facts.hero.intro if facts.hero.only_named else facts.hero.title


def _of_ourselves(facts: Facts) -> list[str]:
    """ "How my dog and I saw the sea", "I am not afraid of the dark"."""
    who = facts.slots["h"]
    if facts.frame.fear:
        return [f"{who} {facts.slots['is_now']} not afraid of {facts.frame.fear}"]
    deed = facts.slots.get("deed_past", "")
    return [f"How {who} {deed}"] if deed else ["Our story" if facts.slots["h_he"] == "we" else "My story"]


def _of_two(facts: Facts) -> list[str]:
    if facts.mate is None:
        return []
    if facts.mate.title == facts.hero.title and not facts.hero.only_named and not facts.others:
        return [f"The two {plural(facts.hero.noun)}"]
    titles = listing([person.intro if person.only_named else person.title for person in facts.heroes])
    thing = facts.thing
    with_thing = listing([*(person.short for person in facts.heroes), _the(thing.definite)]) if thing else ""
    plain = titles if len(titles) <= _LONGEST else listing([person.name for person in facts.heroes])
    return [with_thing, plain] if 0 < len(with_thing) <= _LONGEST else [plain]


def _of_the_wish(facts: Facts, hero: str) -> list[str]:
    """ "How Otto learned to dance", "The wolf who would be a vegetarian"."""
    frame, wish, thing = facts.frame, facts.frame.wish, facts.thing
    goal = facts.slots.get("deed", "")
    name = facts.hero.short if facts.hero.name in facts.hero.short else hero
    learned = goal.removeprefix("learn ") if goal.startswith("learn ") else f"to {goal}"
    by_family = {
        "learn": [f"How {name} learned {learned}", f"{hero} who wanted to {goal}"] if goal else [],
        "become": [f"{hero} who would be {thing.indefinite}"] if thing else [],
        "become_adj": [f"{hero} who would be {thing.indefinite}"] if thing else [],
        "talent": [f"{hero} who could {goal}"] if goal else [],
        "keep": [f"{hero} who would not {goal}"] if goal else [],
        "home": [f"{hero} finds a way home", "The long way home"],
        "get": [f"{hero} who wanted {thing.indefinite}"] if thing and wish.wanted else [],
    }
    if frame.shape == "state" and frame.fear:
        return [f"{hero} and {frame.fear}", f"{name} is not afraid of {frame.fear}"]
    if wish.family in by_family:
        return by_family[wish.family]
    longing = _is_longing(frame) and wish.wanted and goal and wish.family not in ("find", "solve")
    return [f"{hero} who wanted to {goal}"] if longing else []


def _of_things(facts: Facts, hero: str) -> list[str]:
    """ "The pirate and the parrot", "The fox and the moon", "The moon in the chimney"."""
    found: list[str] = []
    other = facts.helper if "companion" in facts.flags else facts.opponent
    if other is not None and facts.mate is None:
        found.append(f"{hero} and {other.title}")
    thing = facts.thing
    told = facts.frame.wish.family in ("become", "become_adj", "learn")
    if thing is not None and "obj.being" not in thing.flags and not told and facts.mate is None:
        found.append(f"{hero} and {_the(thing.definite)}")
    if facts.grounds.place.given and not (thing and facts.frame.shape == "event"):
        found.append(f"{hero} {facts.grounds.place.at}")
    return found


def _is_longing(frame: Frame) -> bool:
    """Whether somebody wants it, rather than having to."""
    return any(
        clause.chain and clause.chain[0] in ("want", "dream", "hope", "wish", "long", "try") for clause in frame.clauses
    )


def _bare_topic(topic: str) -> str:
    return re.sub(r"\s+for (?:one|a) (?:day|night|week)$", "", topic.strip(" .!?"))


def _the(definite: str) -> str:
    return re.sub(r"^(?:his|her|its|their|my|our) ", "the ", definite)


def _shortest(facts: Facts) -> str:
    title = facts.hero.title if facts.hero.short not in ("I", "we") else "My story"
    return title if len(title) <= _LONGEST else f"The {facts.hero.noun}"


def logline_of(facts: Facts) -> str:
    """The user's idea as one sentence."""
    return logline_of_topic(facts.frame)


def logline_of_topic(frame: Frame) -> str:
    """The line without its wrapping as one sentence, at most 220 letters."""
    topic = re.sub(r"\s+", " ", frame.topic.strip(" .!?,;:"))
    if frame.shape == "fragment" and frame.hero is not None and frame.format == "story":
        topic = line_in_sentence(topic, person=frame.hero.count == 1 and not frame.hero.name)
    if len(topic) > _LONGEST_LOGLINE:
        topic = topic[: _LONGEST_LOGLINE - 3].rsplit(" ", 1)[0] + "..."
    return capital(topic) + ("?" if frame.question else ".")
