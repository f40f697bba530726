"""The screenwriter: first the story in outline, then scenes of one place and one time."""

from typing import Literal

from core.agents.naming import Names
from core.agents.writing import fingerprint
from core.domain.screenplay import NARRATOR, Beat, Scene, Screenplay, Story
from core.domain.value import Value
from core.domain.vocabulary import Emotion, TimeOfDay, Weather
from core.errors import MalformedAnswer
from core.ports import LanguageModel, Task


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

    kind: Literal["narration", "dialogue", "action"]
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


class StoryOrder(Value):
    """An outline to write."""

    ask: StoryAsk
    seed: int


class ScriptOrder(Value):
    """A script to write."""

    ask: ScriptAsk
    seed: int


class Screenwriter:
    """Writes with whatever language model it is given."""

    def __init__(self, language: LanguageModel) -> None:
        self._language = language
        self.fingerprint = fingerprint(language, STORY, SCRIPT)

    async def outline(self, order: StoryOrder) -> Story:
        """The story in a few lines."""
        return await self._language.write(STORY, order.ask, order.seed)

    async def write(self, order: ScriptOrder) -> Screenplay:
        """The story in scenes, every scene and beat with a name that stays."""
        draft = await self._language.write(SCRIPT, order.ask, order.seed)
        return named(order.ask.story, draft)


def named(story: Story, draft: ScriptDraft) -> Screenplay:
    """The draft with ids; places and speakers in the story's own words. MalformedAnswer when nothing happens in it."""
    names = Names()
    speakers = {character.name.casefold(): character.name for character in story.characters}
    scenes = tuple(_scene(scene, names, speakers) for scene in draft.scenes if scene.beats)
    if not scenes:
        raise MalformedAnswer("a script without scenes")
    return Screenplay(title=story.title, language=story.language, mood=story.mood, scenes=scenes)


def _scene(draft: SceneDraft, names: Names, speakers: dict[str, str]) -> Scene:
    id = names.of("scene", draft.place, draft.time, *(beat.text for beat in draft.beats))
    beats = tuple(
        Beat(
            id=names.of("beat", id, beat.kind, beat.who, beat.text, beat.action),
            kind=beat.kind,
            who=NARRATOR if beat.kind == "narration" else speakers.get(beat.who.casefold(), beat.who),
            text=beat.text.strip(),
            emotion=beat.emotion,
            action=beat.action,
            target=beat.target,
        )
        for beat in draft.beats
        if beat.text.strip() or beat.action
    )
    return Scene(id=id, place=draft.place, interior=draft.interior, time=draft.time, weather=draft.weather, beats=beats)
