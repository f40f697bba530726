"""Everything about a film that sentences may rely on, decided once from line and seed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.domain.vocabulary import Mood, TimeOfDay, Weather
from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import article, singular
from integrations.language.house.facts import ground as grounds_module
from integrations.language.house.facts.ground import Grounds, grounds_of
from integrations.language.house.facts.people import Person, hero_of, pair_of, person_of, stranger
from integrations.language.house.facts.things import MEASURES, Thing, thing_of
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.lexicon.verbs import action_of
from integrations.language.house.lexicon.words import RELATIONS, trait_of
from integrations.language.house.parse.frame import Being, Frame

_TEMPERS = ("cheerful", "curious", "calm", "brave")
_HELPER_TEMPERS = ("calm", "cheerful", "curious", "grumpy")
_WORKPLACES = frozenset(
    {"hospital", "kitchen", "office", "classroom", "street", "shop", "stage", "castle", "farm", "sea", "train"}
)
_NO_JOB = frozenset(
    {
        "person",
        "people",
        "stranger",
        "hero",
        "king",
        "queen",
        "prince",
        "princess",
        "patient",
        "customer",
        "student",
        "pupil",
    }
)
_LONG_GOAL = 9
_MOODS: Mapping[str, Mood] = {
    "funny": "funny", "scary": "scary", "mysterious": "mysterious", "romantic": "romantic", "epic": "epic", "calm": "calm", "sad": "sad",
    "suspenseful": "suspenseful", "dreamy": "dreamy", "action": "action", "dark": "scary", "wholesome": "calm", "dramatic": "suspenseful",
    "uplifting": "happy", "sarcastic": "funny", "serious": "calm", "sci_fi": "epic", "fantasy": "dreamy", "western": "action",
}  # fmt: skip
_MOOD_OF_FAMILY: Mapping[str, Mood] = {
    "love": "romantic", "defeat": "epic", "rest": "calm", "save": "epic", "solve": "mysterious", "haunt": "scary", "steal": "funny", "quarrel": "funny",
    "rivals": "action", "win": "action", "quirk": "funny", "swap": "funny", "overcome": "suspenseful", "escape": "suspenseful", "breakout": "suspenseful",
}  # fmt: skip


_MOOD_OF_FORMAT: Mapping[str, Mood] = {
    "explain": "calm",
    "poem": "dreamy",
    "joke": "funny",
    "dialogue": "calm",
    "script": "calm",
}


@dataclass(frozen=True)
class Facts:
    """Who, where, when and what for."""

    frame: Frame
    seed: int
    hero: Person
    mate: Person | None
    helper: Person
    opponent: Person | None
    native: Person
    thing: Thing | None
    grounds: Grounds
    time: TimeOfDay
    weather: Weather
    mood: Mood
    temper: str
    helper_temper: str
    slots: Mapping[str, str]
    flags: frozenset[str]

    def dice(self, purpose: str) -> Dice:
        """Throws for one purpose of this film."""
        return Dice(self.seed, self.frame.text, purpose)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody, the hero first."""
        return tuple(
            person for person in (self.hero, self.mate, self.helper, self.opponent, self.native) if person is not None
        )


def mood_for(frame: Frame, tones: tuple[str, ...]) -> Mood:
    """The mood that tones ask for, else the line's words, else what such stories feel like."""
    for tone in (*tones, frame.mood):
        if tone in _MOODS:
            return _MOODS[tone]
    if frame.format != "story":
        return _MOOD_OF_FORMAT.get(frame.format, "happy")
    return _MOOD_OF_FAMILY.get(frame.wish.family, "happy")


def decided(frame: Frame, seed: int, mood: Mood) -> Facts:
    """The facts of a film; the same line, seed and mood always give the same."""
    dice = Dice(seed, frame.text, "facts")
    frame = _with_partner(frame)
    hero = hero_of(frame, dice)
    mate = person_of(frame.mate, "mate", frame, dice) if frame.mate and not frame.mate.phrase.pronoun else None
    if mate is not None and not mate.plural:
        mate = _named_mate(mate, frame, hero, dice)
    if mate is None and hero.count == 2 and frame.shape == "pair" and frame.companion is None:
        hero, mate = _split(hero, frame, dice)
    grounds = grounds_of(frame, hero.kind)
    helper = (
        person_of(frame.companion, "helper", frame, dice)
        if frame.companion and not frame.companion.phrase.pronoun
        else None
    )
    given = helper is not None
    around = _natives(frame, grounds, hero)
    helper = helper or stranger(around[0], "helper", dice)
    local = [word for word in settings()[grounds.place.setting].natives if word in around and word != helper.noun]
    native = stranger(local[0] if local else next((word for word in around if word != helper.noun), "sparrow"), "native", dice)
    opponent = (
        person_of(frame.opponent, "opponent", frame, dice)
        if frame.opponent and not frame.opponent.phrase.pronoun
        else None
    )
    thing = thing_of(frame.wish.object, hero.pronouns[2]) if frame.wish.object and _is_thing(frame) else None
    temper, gift, has_trait = _temper_and_gift(hero, dice)
    helper_temper = dice.pick([name for name in _HELPER_TEMPERS if name != temper])
    time, weather = grounds_module.first_time(frame, dice), grounds_module.weather_for(frame)
    facts = Facts(
        frame,
        seed,
        hero,
        mate,
        helper,
        opponent,
        native,
        thing,
        grounds,
        time,
        weather,
        mood,
        temper,
        helper_temper,
        {},
        frozenset(),
    )
    flags = _flags(facts, helper_given=given, has_trait=has_trait)
    return replace(facts, flags=flags, slots=_slots(facts, gift))


def _is_thing(frame: Frame) -> bool:
    thing = frame.wish.object
    return thing is not None and not thing.pronoun and thing.head not in MEASURES


def _with_partner(frame: Frame) -> Frame:
    """Who comes "with" the hero is there from the start."""
    companion = frame.companion
    if (
        companion is None
        or frame.mate is not None
        or frame.shape == "pair"
        or frame.wish.family in ("friend", "love", "ask", "find", "save", "learn")
    ):
        return frame
    start = companion.phrase.start
    before = frame.line[start - 1].low if 0 < start <= len(frame.line) else ""
    if before == "with":
        return replace(frame, mate=companion, companion=None)
    return frame


def _named_mate(mate: Person, frame: Frame, hero: Person, dice: Dice) -> Person:
    if mate.given or hero.given or mate.kind.family in ("sky",) or hero.short in ("I", "we") or " of " in mate.title:
        return mate
    if hero.name == hero.noun.capitalize() or mate.title.startswith(("my ", "our ", "his ", "her ", "their ", "its ")):
        return mate
    other = hero_of(replace(frame, hero=frame.mate, first_person=False), dice)
    if other.name == hero.name:
        other = hero_of(replace(frame, hero=frame.mate, first_person=False), dice)
    return replace(other, role="mate")


def _split(hero: Person, frame: Frame, dice: Dice) -> tuple[Person, Person]:
    """Two of a kind become two persons with names."""
    being = frame.hero
    if being is None or hero.given:
        return hero, replace(hero, role="mate", name=f"{hero.name} too")
    noun = being.head
    lone = replace(
        being.phrase, count=1, text=f"{' '.join(being.phrase.adjectives)} {noun}".strip(), owner="", determiner="a"
    )
    first = hero_of(replace(frame, hero=Being(lone, being.gender, being.traits)), dice)
    second = hero_of(replace(frame, hero=Being(lone, being.gender, being.traits)), dice)
    if second.name == first.name:
        second = hero_of(replace(frame, hero=Being(lone, being.gender, being.traits)), dice)
    return first, replace(second, role="mate")


def _natives(frame: Frame, grounds: Grounds, hero: Person) -> list[str]:
    """Who lives where the helper is met: at the goal for errands, else next door."""
    said = {singular(word.lower()) for word in re.findall(r"\w+", frame.text)}
    spots = (grounds.goal, grounds.place) if frame.wish.family == "bring" else (grounds.beyond, grounds.place, grounds.goal)
    found = [word for spot in spots for word in settings()[spot.setting].natives]
    fresh = [word for word in dict.fromkeys(found) if word not in said and word not in hero.noun]
    return fresh or ["owl", "sparrow"]


def _temper_and_gift(hero: Person, dice: Dice) -> tuple[str, str, bool]:
    he, him, his, himself = hero.pronouns
    for word in hero.traits:
        trait = trait_of(word)
        if trait is not None:
            return trait.temper, trait.gift, True
    small = trait_of("small")
    if "small" in hero.kind.flags and small is not None:
        return small.temper, small.gift, False
    return dice.pick(_TEMPERS), hero.kind.gift.format(he=he, him=him, his=his, himself=himself), False


def _flags(facts: Facts, *, helper_given: bool, has_trait: bool) -> frozenset[str]:
    frame, hero, helper = facts.frame, facts.hero, facts.helper
    named = {
        "pair": facts.mate is not None,
        "group": hero.plural and facts.mate is None,
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
        "job": hero.kind.human and hero.kind.home in _WORKPLACES and hero.noun not in RELATIONS | _NO_JOB,
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


def _slots(facts: Facts, gift: str) -> dict[str, str]:
    frame, hero = facts.frame, facts.hero
    person = hero.slots("h") if facts.mate is None else {**hero.slots("h"), **pair_of(hero, facts.mate)}
    slots = {
        **person,
        "k": person["h_title"], "hs": person["h_s"], "he": person["h_he"], "him": person["h_him"], "his": person["h_his"],
        "himself": person["h_himself"], "was": person["h_was"], "has": person["h_has"], "noun": hero.noun, "gift": gift,
        **facts.helper.slots("c"), **facts.native.slots("n"),
        **(facts.opponent or facts.helper).slots("a"),
        "first": hero.short, "second": facts.mate.short if facts.mate else hero.short,
        "fear": frame.fear, "home": facts.grounds.home.name, "at_home": facts.grounds.home.at, "goal_place": facts.grounds.goal.name,
        "at_goal": facts.grounds.goal.at, "back_at": facts.grounds.back.at, "place": facts.grounds.place.name,
        **(facts.thing.slots() if facts.thing else {}),
        **_goal_slots(facts),
    }  # fmt: skip
    third = slots["h_he"] in ("he", "she", "it")
    slots["a_noun"] = article(hero.noun)
    slots |= {"s": "s" if third else "", "es": "es" if third else "", "does": "does" if third else "do"}
    slots |= {"has_now": "has" if third else "have", "is_now": "is" if third else "am" if slots["h_he"] == "I" else "are"}
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
        "deed": deed, "deed_past": deed_past, "deed_ing": deed_ing,
        "purpose": _owned(wish.purpose, facts), "purpose_past": _owned(wish.purpose_past, facts),
    }  # fmt: skip


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


def kind_word(noun: str) -> str:
    """The nearest common kind of a noun."""
    return kind_of(noun).like
