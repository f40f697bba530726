"""The first sentence: who it is about and where."""

from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import article, capital, listing
from integrations.language.house.facts.facts import Facts
from integrations.language.house.plots.sheet import Line

_PLAIN_PEOPLE = frozenset({"girl", "boy", "woman", "man"})


def literal(text: str, priority: int = 1) -> Line:
    """A line that holds the user's words."""
    return Line(priority, text, literal=True)


def introduction(facts: Facts, dice: Dice, *, place_said: bool) -> list[Line]:
    """Who it is about; nothing for what needs no introduction: the moon, everybody."""
    frame, hero = facts.frame, facts.hero
    if frame.world or hero.name == "Everybody":
        return []
    if "first" in facts.flags:
        return [literal(f"This is a story about {_us(facts)}.", 2)]
    relation = _relation(facts)
    if relation and _both_known(facts):
        return [literal(relation)]
    if "unique" in facts.flags and facts.mate is None:
        return []
    tail = tail_of(facts)
    if tail:
        return _with_tail(facts, dice, tail)
    lines = [literal(_meeting(facts, dice) if _needs_no_home(facts) else _at_home(facts, dice, place_said=place_said))]
    return [*lines, literal(relation, 2)] if relation else lines


def introduces(facts: Facts) -> bool:
    """Whether the hero is named before the first deed is told."""
    return not (facts.frame.world or facts.hero.name == "Everybody" or ("unique" in facts.flags and facts.mate is None))


def _us(facts: Facts) -> str:
    if facts.mate is not None:
        return listing([*(person.short for person in facts.heroes[1:]), "me"])
    return "me" if facts.hero.pronouns[0] == "I" else "us"


def _relation(facts: Facts) -> str:
    """ "One day, there was a chess match between the sun and the moon." """
    phrase = facts.frame.relation_phrase
    if not phrase or facts.frame.shape != "pair":
        return ""
    other = facts.mate or (facts.helper if "companion" in facts.flags else facts.opponent)
    if other is None:
        return ""
    if _both_known(facts):
        return f"One day, there was {article(phrase)} between {facts.hero.title} and {other.title}."
    return f"This is the story of their {phrase}."


def _both_known(facts: Facts) -> bool:
    other = facts.mate or (facts.helper if "companion" in facts.flags else facts.opponent)
    return other is not None and not facts.hero.intro.startswith(("a ", "an ")) and other.title.startswith("the ")


def tail_of(facts: Facts) -> str:
    """What stands between the hero and the first verb and is not the place: "on a skateboard", "with three legs"."""
    frame = facts.frame
    if frame.hero is None or frame.mate is not None or frame.hero.name:
        return ""
    start = frame.hero.phrase.end
    clause = next((item.start for item in frame.clauses if item.start >= start), len(frame.line))
    end = start
    while end < clause and frame.line[end].tag not in ("ST", "RL", "CM", "CC", "CS"):
        end += 1
    if end - start < 2 or frame.line[start].tag != "IN" or frame.line[start].low == "as":
        return ""
    text = frame.topic[frame.line[start].start : frame.line[end - 1].end]
    place = frame.place
    words = text.lower().split()
    is_place = (
        place is not None and place.text.lower().split()[-1] == words[-1] and len(words) <= len(place.text.split()) + 1
    )
    return "" if is_place else text


def _with_tail(facts: Facts, dice: Dice, tail: str) -> list[Line]:
    hero = facts.hero
    base = hero.intro.removesuffix(f" called {hero.name}").removesuffix(f", {hero.name}")
    place = facts.grounds.home
    at = "" if place.name.split()[-1].lower() in tail.lower() else f", {place.at},"
    verb = "were" if hero.plural else "was"
    if hero.plural and " " not in base:
        base = f"some {base}"
    lines = [literal(f"Once{at} there {verb} {base} {tail}.")]
    if hero.name in hero.short and not hero.plural:
        lines.append(
            literal(
                dice.spin(
                    f"[{capital(hero.pronouns[2])} name was {hero.name}.|Everybody called {hero.pronouns[1]} "
                    f"{hero.name}.]"
                ),
                2,
            )
        )
    return lines


def _at_home(facts: Facts, dice: Dice, *, place_said: bool) -> str:
    hero, place, intro = facts.hero, facts.grounds.home, facts.slots["h_intro"]
    verb = "were" if facts.slots["h_he"] in ("they", "we") else "was"
    if hero.plural and facts.mate is None and " " not in intro:
        intro = f"some {intro}"
    if intro.startswith("the last "):
        intro = intro.replace("the last ", "one last ", 1)
    if place_said:
        return f"Once there {verb} {intro}."
    if place.given and place.setting != hero.kind.home:
        return dice.spin(
            f"[Once, {place.at}, there {verb} {intro}.|{capital(place.at)}, of all places, there {verb} {intro}.]"
        )
    return dice.spin(
        f"[{capital(place.at)} lived {intro}.|Once, {place.at}, there {verb} {intro}.|{capital(place.at)}, there "
        f"once lived {intro}.]"
    )


def _needs_no_home(facts: Facts) -> bool:
    return (facts.hero.given and facts.mate is None) or facts.hero.title.startswith(("my ", "our "))


def _meeting(facts: Facts, dice: Dice) -> str:
    """ "This is Biscuit, my cat." """
    hero = facts.hero
    lead = dice.spin("[This is|Meet]")
    if hero.title.startswith(("my ", "our ")):
        if hero.plural:
            return f"{dice.spin('[These are|Meet]')} {hero.title}."
        return (
            f"{lead} {hero.title}." if hero.name.lower() in hero.title.lower() else f"{lead} {hero.name}, {hero.title}."
        )
    plain = hero.noun in _PLAIN_PEOPLE and hero.title == f"the {hero.noun}"
    if plain or hero.title in (hero.short, hero.name):
        return f"{lead} {hero.intro if hero.only_named else hero.short}."
    return f"{lead} {hero.name}, {hero.intro.removesuffix(f' called {hero.name}')}."
