"""Title and logline."""

import re

from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import capital, plural
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
        "his",
        "her",
        "its",
        "their",
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
    frame, slots = facts.frame, facts.slots
    wish = frame.wish
    hero = facts.hero.title if facts.hero.short not in ("I", "we") else "my story"
    name = facts.hero.short if facts.hero.name in facts.hero.short else hero
    goal = slots.get("deed", "")
    thing = facts.thing
    other = facts.helper if "companion" in facts.flags else facts.opponent
    options: list[str] = []
    predicate = predicate_of(facts)
    if facts.mate is not None and facts.mate.title == facts.hero.title:
        options.append(f"The two {plural(facts.hero.noun)}")
    elif facts.mate is not None:
        options.append(slots["h_title"])
    if frame.shape == "fragment" and facts.mate is None:
        return [f"{hero} {facts.grounds.place.at}" if facts.grounds.place.given else hero]
    if wish.family == "learn" and goal:
        learned = goal.removeprefix("learn ") if goal.startswith("learn ") else f"to {goal}"
        options += [f"How {name} learned {learned}", f"{hero} who wanted to {goal}"]
    if frame.shape == "state" and frame.fear:
        options += [f"{hero} and {frame.fear}", f"{name} is not afraid of {frame.fear}"]
    if wish.family in ("become", "become_adj") and thing is not None:
        options += [f"{hero} who would be {thing.indefinite}"]
    if wish.family == "talent" and goal:
        options += [f"{hero} who could {goal}"]
    if wish.family == "keep" and goal:
        options += [f"{hero} who would not {goal}"]
    if wish.family == "home":
        options += [f"{hero} finds a way home", "The long way home"]
    if wish.family == "get" and thing is not None and wish.wanted:
        options += [f"{hero} who wanted {thing.indefinite}"]
    elif (
        _is_longing(frame)
        and wish.wanted
        and goal
        and wish.family not in ("find", "home", "learn", "keep", "become", "become_adj", "solve", "get")
    ):
        options += [f"{hero} who wanted to {goal}"]
    if other is not None and facts.mate is None:
        options.append(f"{hero} and {other.title}")
    if thing is not None and not thing.flags & {"obj.being"} and wish.family not in ("become", "become_adj", "learn"):
        options += [f"{hero} and {_the(thing.definite)}"]
    if facts.grounds.place.given and not (thing and frame.shape == "event"):
        options += [f"{hero} {facts.grounds.place.at}"]
    if frame.world:
        return [f"The {frame.time or 'day'} {_bare_topic(frame.topic)}"]
    if frame.shape in ("state", "event") and not options and facts.mate is None and predicate:
        options.append(f"{hero} who {predicate}")
    if not options:
        options = [f"{hero}", f"The story of {name}"] if name != hero else [hero]
    return options


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
