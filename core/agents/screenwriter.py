"""The screenwriter: first the story in outline, then scenes of one place and one time."""

from core.domain.screenplay import Story
from core.domain.value import Value
from core.domain.vocabulary import Emotion, TimeOfDay, Weather
from core.ports import Task


class StoryAsk(Value):
    """What the outline is written from."""

    idea: str
    language: str = ""
    """ISO 639-1; empty means the language of the idea."""
    seconds: int = 40
    scenes: int | None = None
    tones: tuple[str, ...] = ()


class BeatDraft(Value):
    """A beat before it has a name."""

    kind: str
    """narration, dialogue or action."""
    who: str = "narrator"
    """A character's name as in the story."""
    text: str = ""
    """Heard word for word; for an action, what is seen."""
    emotion: Emotion = "neutral"
    action: str = ""
    target: str = ""


class SceneDraft(Value):
    """A scene before it has a name."""

    place: str
    """One of the story's places, in the same words."""
    interior: bool = False
    time: TimeOfDay = "day"
    weather: Weather = "clear"
    beats: tuple[BeatDraft, ...]


class ScriptAsk(Value):
    """What the script is written from."""

    idea: str
    story: Story
    seconds: int = 40


class ScriptDraft(Value):
    """The script in order."""

    scenes: tuple[SceneDraft, ...]


STORY = Task("story", StoryAsk, Story, "screenwriter_story")
SCRIPT = Task("script", ScriptAsk, ScriptDraft, "screenwriter_script")
