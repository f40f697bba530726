"""A whole film in words before anybody asks for a part of it: the value every task is answered from."""

from dataclasses import dataclass, field
from typing import Literal

from core.domain.screenplay import NARRATOR
from core.domain.vocabulary import Emotion, Mood, StoryFormat, TimeOfDay, Weather

CastRole = Literal["hero", "companion", "helper", "opponent", "crowd"]
BeatKind = Literal["narration", "dialogue", "action"]


@dataclass(frozen=True)
class Beat:
    """Something heard or seen."""

    kind: BeatKind
    who: str = NARRATOR
    text: str = ""
    emotion: Emotion = "neutral"
    action: str = ""
    target: str = ""


@dataclass(frozen=True)
class FilmScene:
    """One place, one time."""

    place: str
    setting: str
    inside: bool
    time: TimeOfDay
    weather: Weather
    beats: tuple[Beat, ...]


@dataclass(frozen=True)
class Member:
    """Somebody in the cast."""

    name: str
    noun: str
    role: CastRole
    kind: str = ""
    """Nearest common noun; empty when the noun is one."""
    gender: Literal["", "f", "m", "n"] = ""
    count: int = 1
    traits: tuple[str, ...] = ()
    temper: str = "calm"
    description: str = ""
    wardrobe: tuple[str, ...] = ()
    age: str = ""


@dataclass(frozen=True)
class Item:
    """A thing that matters."""

    noun: str
    description: str = ""


@dataclass(frozen=True)
class Film:
    """Everything that is decided in words."""

    title: str
    logline: str
    language: str
    format: StoryFormat
    mood: Mood
    cast: tuple[Member, ...]
    scenes: tuple[FilmScene, ...]
    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    recipe: str = ""
    """Which plot or form it was made by, for the log and the evaluation."""
    narrator: str = "warm"
    keywords: tuple[str, ...] = field(default=())

    def heard(self) -> tuple[Beat, ...]:
        """Every beat with words, in order."""
        return tuple(beat for scene in self.scenes for beat in scene.beats if beat.kind != "action")
