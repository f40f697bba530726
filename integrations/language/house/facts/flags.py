"""What sentences may take for granted about a film, as plain words that sheets ask for."""

from integrations.language.house.facts.facts import Facts
from integrations.language.house.lexicon.words import LISTS, RELATIONS


def flags_of(facts: Facts, *, helper_given: bool, has_trait: bool) -> frozenset[str]:
    frame, hero, helper = facts.frame, facts.hero, facts.helper
    named = {
        "pair": facts.mate is not None and not facts.others,
        "company": bool(facts.others),
        "group": bool(facts.others) or (hero.plural and facts.mate is None),
        "single": not hero.plural and facts.mate is None,
        "animate": hero.kind.animate,
        "human": hero.kind.human,
        "named": hero.given,
        "trait": has_trait,
        "first": frame.first_person,
        "object": facts.thing is not None,
        "goal": bool(frame.wish.goal),
        "purpose": bool(frame.wish.purpose),
        "wanted": frame.wish.wanted,
        "done": frame.wish.done,
        "place": frame.place is not None or frame.destination is not None,
        "destination": frame.destination is not None,
        "inside": facts.grounds.place.inside,
        "companion": helper_given,
        "helper.human": helper.kind.human,
        "helper.animate": helper.kind.animate,
        "helper.many": helper.plural,
        "opponent": facts.opponent is not None,
        "fear": bool(frame.fear),
        "fear.dark": any(word in frame.fear for word in ("dark", "night")),
        "unique": "unique" in hero.kind.flags,
        "world": frame.world,
        "question": frame.question,
        "until": " until " in f" {frame.topic.lower()} ",
        "kin": hero.noun in RELATIONS,
        "job": hero.kind.human
        and hero.kind.home in LISTS["workplaces"]
        and hero.noun not in RELATIONS | LISTS["no_jobs"],
        "stranger_here": facts.grounds.home.given and facts.grounds.home.setting != hero.kind.home,
        "sky.opponent": facts.opponent is not None and facts.opponent.kind.family == "sky",
    }
    found = {name for name, holds in named.items() if holds}
    found |= {
        hero.kind.family,
        f"set.{facts.grounds.place.setting}",
        f"shape.{frame.shape}",
        f"mood.{facts.mood}",
        f"time.{facts.time}",
        f"home.{hero.kind.home}",
        f"noun.{hero.noun}",
    }
    found |= {f"is.{flag}" for flag in hero.kind.flags} | {f"can.{move}" for move in hero.kind.moves}
    found |= {f"weather.{facts.weather}"} if facts.weather != "clear" else set[str]()
    found |= {f"verb.{frame.wish.verb}"} if frame.wish.verb else set[str]()
    if facts.thing is not None:
        found |= facts.thing.flags | {f"thing.{facts.thing.noun}"}
    return frozenset(found)
