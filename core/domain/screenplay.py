"""The story and the script: what happens and what is said, before anybody decides how to film it."""

from typing import Literal

from core.domain.value import Value
from core.domain.vocabulary import Emotion, Mood, StoryFormat, TimeOfDay, Weather

NARRATOR = "narrator"


class CharacterSketch(Value):
    """Who takes part, as the story knows them."""

    name: str
    """How others call the character, for example "Nell"."""
    noun: str
    """The user's word for it, for example "fox"."""
    traits: tuple[str, ...] = ()
    role: Literal["hero", "companion", "helper", "opponent", "crowd"] = "hero"
    gender: Literal["", "f", "m", "n"] = ""
    count: int = 1
    """More than one for a group that acts as one ("three mice")."""


class SceneOutline(Value):
    """One scene in a sentence: one place, one time."""

    place: str
    """The place in the words of the story, for example "the old castle"."""
    interior: bool = False
    time: TimeOfDay = "day"
    weather: Weather = "clear"
    summary: str
    seconds: float = 10.0


class Story(Value):
    """The film in outline. The first character is the hero."""

    title: str
    logline: str
    language: str
    """ISO 639-1 of everything that is spoken."""
    format: StoryFormat = "story"
    mood: Mood = "happy"
    characters: tuple[CharacterSketch, ...] = ()
    scenes: tuple[SceneOutline, ...]
    notes: tuple[str, ...] = ()
    """Reply keys of honest remarks for the user, for example `story.open_question`."""


class Beat(Value):
    """The smallest thing that happens: a narrated sentence, a spoken line, or an action without words."""

    id: str
    """Unique in the film and never positional: it stays when other beats come and go."""
    kind: Literal["narration", "dialogue", "action"]
    who: str = NARRATOR
    """A character's name; `narrator` for narration."""
    text: str = ""
    """What is heard, word for word. For an action: what is seen, in filmable words."""
    emotion: Emotion = "neutral"
    action: str = ""
    """The repertoire's action that shows the beat, when the writer knows one."""
    target: str = ""
    """A character's name or a prop's noun that the action is aimed at."""


class Scene(Value):
    """One place and one time."""

    id: str
    place: str
    interior: bool = False
    time: TimeOfDay = "day"
    weather: Weather = "clear"
    beats: tuple[Beat, ...]


class Screenplay(Value):
    """What is filmed, scene by scene."""

    title: str
    language: str
    mood: Mood = "happy"
    scenes: tuple[Scene, ...]

    def beats(self) -> tuple[Beat, ...]:
        """Every beat in the order of the film."""
        return tuple(beat for scene in self.scenes for beat in scene.beats)
