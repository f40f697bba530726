"""The words for every blank of a sentence, out of the facts."""

import re

from integrations.language.house.english.forms import article
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.people import together
from integrations.language.house.lexicon.verbs import action_of

_LONG_GOAL = 9


def slots_of(facts: Facts, gift: str) -> dict[str, str]:
    frame, hero = facts.frame, facts.hero
    person = hero.slots("h") if facts.mate is None else {**hero.slots("h"), **together(facts.heroes)}
    slots = {
        **person,
        "k": person["h_title"],
        "hs": person["h_s"],
        "he": person["h_he"],
        "him": person["h_him"],
        "his": person["h_his"],
        "himself": person["h_himself"],
        "was": person["h_was"],
        "has": person["h_has"],
        "noun": hero.noun,
        "gift": gift,
        **facts.helper.slots("c"),
        **facts.native.slots("n"),
        **(facts.opponent or facts.helper).slots("a"),
        "first": hero.short,
        "second": facts.mate.short if facts.mate else hero.short,
        "fear": frame.fear,
        "home": facts.grounds.home.name,
        "at_home": facts.grounds.home.at,
        "goal_place": facts.grounds.goal.name,
        "at_goal": facts.grounds.goal.at,
        "back_at": facts.grounds.back.at,
        "place": facts.grounds.place.name,
        **(facts.thing.slots() if facts.thing else {}),
        **_goal_slots(facts),
    }
    third = slots["h_he"] in ("he", "she", "it")
    slots["a_noun"] = article(hero.noun)
    slots |= {"s": "s" if third else "", "es": "es" if third else "", "does": "does" if third else "do"}
    slots["mind"] = "minds" if slots["h_he"] in ("they", "we") else "mind"
    slots |= {
        "has_now": "has" if third else "have",
        "is_now": "is" if third else "am" if slots["h_he"] == "I" else "are",
    }
    joint = facts.frame.first_person
    slots |= {
        "they": "we" if joint else "they",
        "them": "us" if joint else "them",
        "their": "our" if joint else "their",
    }
    slots["act"] = action_of(frame.wish.verb) or "walk"
    return slots


def _goal_slots(facts: Facts) -> dict[str, str]:
    wish = facts.frame.wish
    if not wish.goal:
        return {}
    deed, deed_past, deed_ing = _short(wish.goal, facts), _short(wish.goal_past, facts), _short(wish.goal_ing, facts)
    long = len(wish.goal.split()) > _LONG_GOAL
    return {
        "goal": deed if long else _owned(wish.goal, facts),
        "goal_past": deed_past if long else _owned(wish.goal_past, facts),
        "goal_ing": deed_ing if long else _owned(wish.goal_ing, facts),
        "deed": deed,
        "deed_past": deed_past,
        "deed_ing": deed_ing,
        "purpose": _owned(wish.purpose, facts),
        "purpose_past": _owned(wish.purpose_past, facts),
    }


def _short(goal: str, facts: Facts) -> str:
    """Verb and object without what stands around them: "survive the summer"."""
    thing = facts.frame.wish.object
    text = goal
    if thing is not None and facts.thing is not None:
        at = goal.lower().find(thing.text.lower())
        if at > 0:
            text = goal[: at + len(thing.text)]
    text = re.split(r"\s+(?=(?:because|so that|until|while|when|but|that|who|which|where|before|after)\b)|,", text)[0]
    words = text.split()
    if len(words) > _LONG_GOAL:
        cut = next(
            (
                index
                for index in range(3, len(words))
                if words[index] in ("in", "on", "at", "with", "for", "to", "from", "by", "and", "of")
            ),
            _LONG_GOAL,
        )
        text = " ".join(words[:cut])
    return _owned(text, facts)


def _owned(text: str, facts: Facts) -> str:
    """ "its" becomes "his" when we call the hero he."""
    if facts.frame.wish.agent != "hero" or facts.hero.gender not in ("f", "m") or facts.mate is not None:
        return text
    text = re.sub(r"\bits\b(?! (?:own way|turn))", facts.hero.pronouns[2], text)
    return re.sub(r"\bitself\b", facts.hero.pronouns[3], text)
