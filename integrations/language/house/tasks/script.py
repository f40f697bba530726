"""SCRIPT: scenes of one place and one time, beat by beat."""

from core.agents.screenwriter import BeatDraft, SceneDraft, ScriptAsk, ScriptDraft
from core.domain.screenplay import NARRATOR, SceneOutline, Story
from integrations.language.house.compose import cleaned
from integrations.language.house.film import Beat, Film, FilmScene
from integrations.language.house.tasks.matching import film_of


def write_script(ask: ScriptAsk, seed: int) -> ScriptDraft:
    """The script of a story; a story from elsewhere is told scene by scene from its own summaries."""
    film = film_of(cleaned(ask.idea), ask.story, ask.seconds, seed)
    if film is None:
        return ScriptDraft(
            scenes=tuple(
                _from_outline(outline, ask.story, last=outline is ask.story.scenes[-1]) for outline in ask.story.scenes
            )
        )
    return ScriptDraft(scenes=tuple(_scene(scene) for scene in film.scenes))


def script_of(film: Film) -> ScriptDraft:
    """The script of a film."""
    return ScriptDraft(scenes=tuple(_scene(scene) for scene in film.scenes))


def _scene(scene: FilmScene) -> SceneDraft:
    return SceneDraft(
        place=scene.place,
        interior=scene.inside,
        time=scene.time,
        weather=scene.weather,
        beats=tuple(_beat(beat) for beat in scene.beats),
    )


def _beat(beat: Beat) -> BeatDraft:
    return BeatDraft(
        kind=beat.kind, who=beat.who, text=beat.text, emotion=beat.emotion, action=beat.action, target=beat.target
    )


def _from_outline(outline: SceneOutline, story: Story, *, last: bool) -> SceneDraft:
    hero = story.characters[0].name if story.characters else NARRATOR
    beats = [BeatDraft(kind="narration", text=outline.summary)]
    if hero != NARRATOR:
        beats.append(
            BeatDraft(
                kind="action",
                who=hero,
                text=f"{hero} {'cheers' if last else 'looks around'}",
                action="cheer" if last else "look",
            )
        )
    return SceneDraft(
        place=outline.place, interior=outline.interior, time=outline.time, weather=outline.weather, beats=tuple(beats)
    )
