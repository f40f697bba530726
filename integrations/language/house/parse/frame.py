"""What a line says, field by field."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.lexicon.kinds import Kind
from integrations.language.house.lexicon.places import PlaceWord
from integrations.language.house.parse.clauses import Clause
from integrations.language.house.parse.formats import HouseFormat
from integrations.language.house.parse.phrases import Phrase
from integrations.language.house.parse.tokens import Token

Shape = Literal["goal", "event", "state", "activity", "fragment", "pair", "world", "imperative", "told"]
"""What kind of sentence it is: somebody wants something; something happens; somebody is somehow; somebody is busy; a
mere noun;
two of a kind in love or at war; something happens to everybody; an order; a story with many sentences."""


@dataclass(frozen=True)
class Being:
    """Somebody of the line."""

    phrase: Phrase
    gender: str = ""
    traits: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.phrase.kind

    @property
    def head(self) -> str:
        """Its noun."""
        return self.phrase.head

    @property
    def name(self) -> str:
        """Its name, if the line gives one."""
        return self.phrase.name

    @property
    def count(self) -> int:
        """How many."""
        return self.phrase.count


@dataclass(frozen=True)
class Where:
    """A place the line names."""

    text: str
    """With its article or owner: "the old castle", "my garage"."""
    preposition: str
    word: PlaceWord | None
    """None when it is a place only because the line says so ("in a pocket")."""
    goal: bool = False
    """Whether somebody goes there, rather than being there."""


@dataclass(frozen=True)
class Wish:
    """What somebody wants, or what happens, in the form that plots are made for."""

    family: str
    """Key of a family of plots, or empty."""
    verb: str = ""
    """Base form."""
    agent: str = "hero"
    """hero or other: whose wish it is."""
    goal: str = ""
    """As an infinitive without "to": "push the moon back up"."""
    goal_past: str = ""
    """The same as something done: "pushed the moon back up"."""
    goal_ing: str = ""
    object: Phrase | None = None
    purpose: str = ""
    """What it is done for, as an infinitive: "visit her grandpa in the stars"."""
    purpose_past: str = ""
    wanted: bool = False
    """Whether it is wanted, tried or needed and not yet so."""
    done: bool = False
    """Whether the line tells it as something that happens or happened."""


@dataclass(frozen=True)
class Frame:
    """A line, understood as far as it goes."""

    text: str
    topic: str
    """The line without what is wrapped around the idea."""
    language: str = "en"
    format: HouseFormat = "story"
    mood: str = ""
    relation: str = ""
    relation_phrase: str = ""
    """ "chess match", "love story": the words for what the two are to each other."""
    world: bool = False
    shape: Shape = "fragment"
    hero: Being | None = None
    mate: Being | None = None
    """Who acts together with the hero from the start."""
    others: tuple[Being, ...] = ()
    """Who else does, when they are three and more."""
    companion: Being | None = None
    """Who else matters: met, asked, loved, helped."""
    opponent: Being | None = None
    clauses: tuple[Clause, ...] = ()
    wish: Wish = field(default_factory=lambda: Wish(""))
    fear: str = ""
    """With its article: "the dark", "horses"."""
    places: tuple[Where, ...] = ()
    time: TimeOfDay | None = None
    weather: Weather | None = None
    season: str = ""
    question: bool = False
    first_person: bool = False
    quotes: tuple[str, ...] = ()
    line: Sequence[Token] = ()
    """The topic's words with their tags."""

    @property
    def place(self) -> Where | None:
        """Where it happens: the first place that is not a destination."""
        return next((where for where in self.places if not where.goal), None)

    @property
    def destination(self) -> Where | None:
        """Where somebody goes."""
        return next((where for where in self.places if where.goal), None)
