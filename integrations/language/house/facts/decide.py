"""Decides the facts of a film, once, from line and seed."""

import re
from dataclasses import replace

from core.domain.vocabulary import Mood
from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import singular
from integrations.language.house.facts import ground as grounds_module
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.flags import flags_of
from integrations.language.house.facts.ground import Grounds, grounds_of
from integrations.language.house.facts.people import Person, hero_of, person_of, stranger
from integrations.language.house.facts.slots import slots_of
from integrations.language.house.facts.things import MEASURES, thing_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.lexicon.words import trait_of
from integrations.language.house.parse.frame import Being, Frame

_OWNED = ("my ", "our ", "his ", "her ", "their ", "its ")
_TEMPERS = ("cheerful", "curious", "calm", "brave")
_HELPER_TEMPERS = ("calm", "cheerful", "curious", "grumpy")


def decided(frame: Frame, seed: int, mood: Mood) -> Facts:
    """The facts of a film; the same line, seed and mood always give the same."""
    dice = Dice(seed, frame.text, "facts")
    frame = _with_partner(frame)
    hero = hero_of(frame, dice)
    mate = _mate(frame.mate, frame, hero, dice) if frame.mate and not frame.mate.phrase.pronoun else None
    if mate is None and hero.count == 2 and frame.shape == "pair" and frame.companion is None:
        hero, mate = _split(hero, frame, dice)
    others = tuple(_mate(being, frame, hero, dice) for being in frame.others)
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
    native = stranger(
        local[0] if local else next((word for word in around if word != helper.noun), "sparrow"), "native", dice
    )
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
        others,
    )
    flags = flags_of(facts, helper_given=given, has_trait=has_trait)
    return replace(facts, flags=flags, slots=slots_of(facts, gift))


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


def _mate(being: Being, frame: Frame, hero: Person, dice: Dice) -> Person:
    """Who acts together with the hero; with a name where the hero has one of ours."""
    mate = person_of(being, "mate", frame, dice)
    hero_has_our_name = not hero.given and hero.short == hero.name
    own_words = mate.plural or mate.kind.family == "sky" or " of " in mate.title or mate.title.startswith(_OWNED)
    if mate.given or own_words or not hero_has_our_name:
        return mate
    other = hero_of(replace(frame, hero=being, first_person=False), dice)
    if other.name == hero.name:
        other = hero_of(replace(frame, hero=being, first_person=False), dice)
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
    spots = (
        (grounds.goal, grounds.place) if frame.wish.family == "bring" else (grounds.beyond, grounds.place, grounds.goal)
    )
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
