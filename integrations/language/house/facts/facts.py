"""Everything about a film that sentences may rely on."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.vocabulary import Mood, TimeOfDay, Weather
from integrations.language.house.dice import Dice
from integrations.language.house.facts.ground import Grounds
from integrations.language.house.facts.people import Person
from integrations.language.house.facts.things import Thing
from integrations.language.house.parse.frame import Frame


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
    others: tuple[Person, ...] = ()
    """Heroes beyond the first two."""

    def dice(self, purpose: str) -> Dice:
        """Throws for one purpose of this film."""
        return Dice(self.seed, self.frame.text, purpose)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody, the hero first."""
        met = (self.helper, self.opponent, self.native)
        return (*self.heroes, *(person for person in met if person is not None))

    @property
    def heroes(self) -> tuple[Person, ...]:
        """Whoever acts together."""
        return (self.hero, *((self.mate,) if self.mate else ()), *self.others)
