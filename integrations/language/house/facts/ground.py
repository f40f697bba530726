"""Where and when scenes play."""

from dataclasses import dataclass
from typing import Literal

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.dice import Dice
from integrations.language.house.lexicon.kinds import Kind
from integrations.language.house.lexicon.places import PlaceWord, place_of, settings
from integrations.language.house.parse.frame import Frame, Where
from integrations.language.house.parse.phrases import Phrase

Spot = Literal["home", "place", "beyond", "goal", "back"]
SPOTS: tuple[Spot, ...] = ("home", "place", "beyond", "goal", "back")
_TRAVEL = frozenset({"reach", "bring", "join", "home"})
_OUTDOORS = frozenset({"win", "rivals", "defeat", "journey"})
_NIGHTLY = frozenset({"moon", "moonlight", "star", "stars", "comet", "firefly", "fireflies", "constellation"})
_CLOCK: dict[TimeOfDay, TimeOfDay] = {"morning": "day", "day": "evening", "evening": "night", "night": "morning"}


@dataclass(frozen=True)
class Ground:
    """A place of the film."""

    name: str
    """In the words of the story: "the old castle"."""
    setting: str
    inside: bool
    at: str
    """With its preposition: "in the old castle"."""
    given: bool = False
    """Whether the user named it."""


@dataclass(frozen=True)
class Grounds:
    """The places of a film by their part in it."""

    home: Ground
    place: Ground
    beyond: Ground
    goal: Ground
    back: Ground

    def at(self, spot: Spot) -> Ground:
        """The place that plays a part."""
        return {"home": self.home, "place": self.place, "beyond": self.beyond, "goal": self.goal, "back": self.back}[
            spot
        ]


def grounds_of(frame: Frame, kind: Kind) -> Grounds:
    """Where a film plays, from the line and from where its hero lives."""
    home_setting = kind.home if kind.home in settings() else "village"
    if not kind.known and place_of(kind.word) is not None:
        home_setting = "street"
    home = _usual(home_setting)
    named = _named(frame.place, home_setting) if frame.place else None
    target = _named(frame.destination, home_setting) if frame.destination else None
    if frame.wish.family == "home" or (target is not None and target.name == "home"):
        way = named or _usual(settings()[home_setting].beyond if home.setting != "street" else "village")
        return Grounds(way, way, _next_to(way), home, home)
    if frame.wish.family in _TRAVEL and (target or _object_place(frame)):
        goal = target or _object_place(frame) or home
        start = named or (home if home.setting != goal.setting else _usual(settings()[home.setting].beyond))
        way = named or _way_from(start)
        if way.setting == goal.setting and not way.given:
            way = start
        return Grounds(start, way, way, goal, goal)
    if frame.shape == "state" and frame.wish.family == "overcome" and named is None:
        return Grounds(home, home, _next_to(home), home, home)
    if named is None and home.inside and (frame.world or frame.wish.family in _OUTDOORS):
        home = _usual("street" if frame.world else "village")
    if frame.wish.family == "open" and _object_place(frame) is not None:
        shop = _object_place(frame) or home
        return Grounds(named or home, shop, shop, shop, shop)
    happened = frame.shape in ("event", "world", "activity", "fragment")
    ground = named or (target if happened or not _is_wished(frame.destination, frame) else None)
    if ground is not None:
        return Grounds(ground, ground, ground if ground.given else _next_to(ground), target or ground, ground)
    return Grounds(home, home, _next_to(home), target or home, home)


def _is_wished(where: Where | None, frame: Frame) -> bool:
    """Whether a place belongs to what is wished, rather than to what happened before."""
    return where is not None and where.text in frame.wish.goal


def _usual(setting: str) -> Ground:
    row = settings()[setting]
    return Ground(row.name, setting, row.inside, f"{row.prep} {row.name}")


def _way_from(start: Ground) -> Ground:
    """The open country one comes through; the street for those who would have to go through a building."""
    way = _next_to(start)
    return start if way.inside else way


def _next_to(ground: Ground) -> Ground:
    return _usual(settings()[ground.setting].beyond)


def _named(where: Where | None, fallback: str) -> Ground:
    if where is None:
        return _usual(fallback)
    setting = where.word.setting if where.word else fallback
    inside = where.word.inside if where.word else settings()[fallback].inside
    return Ground(where.text, setting, inside, f"{where.preposition} {where.text}", given=True)


def _object_place(frame: Frame) -> Ground | None:
    thing = frame.wish.object
    word: PlaceWord | None = place_of(thing.text.split(" of ")[0]) if thing is not None else None
    if thing is None or word is None:
        return None
    name = f"{thing.owner or 'the'} {thing.text}"
    return Ground(name, word.setting, word.inside, f"{word.prep} {name}", given=True)


def first_time(frame: Frame, dice: Dice) -> TimeOfDay:
    """When the film begins."""
    if frame.time is not None:
        return frame.time
    if frame.mood in ("scary", "mysterious", "calm") or _is_seen_at_night(frame.wish.object):
        return "evening"
    choices: tuple[TimeOfDay, ...] = ("morning", "day", "morning")
    return dice.pick(choices)


def _is_seen_at_night(thing: Phrase | None) -> bool:
    return thing is not None and bool(_NIGHTLY & set(thing.text.casefold().split()))


def later(time: TimeOfDay) -> TimeOfDay:
    """The next part of the day."""
    return _CLOCK[time]


def weather_for(frame: Frame) -> Weather:
    """What the sky does all through."""
    return frame.weather or "clear"
