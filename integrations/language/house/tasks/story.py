"""STORY: the film in outline."""

from core.agents.screenwriter import StoryAsk
from core.domain.screenplay import CharacterSketch, SceneOutline, Story
from integrations.language.house.compose import cleaned, composed, mood_of_idea
from integrations.language.house.film import Film, FilmScene
from integrations.language.house.timing import seconds_of

_SUMMARY_LENGTH = 150


def write_story(ask: StoryAsk, seed: int) -> Story:
    """The outline of the film that the script will follow. EmptyIdea or UnreadableIdea when there is nothing to
    film."""
    idea = cleaned(ask.idea)
    mood = mood_of_idea(idea, ask.language, ask.tones)
    film = composed(idea, ask.language, seed, ask.seconds, ask.scenes, mood)
    return Story(
        title=film.title,
        logline=film.logline,
        language=film.language,
        format=film.format,
        mood=film.mood,
        characters=tuple(
            CharacterSketch(
                name=member.name,
                noun=member.noun,
                traits=member.traits,
                role=member.role,
                gender=member.gender,
                count=member.count,
            )
            for member in film.cast
        ),
        scenes=_outlines(film, ask.seconds),
        notes=film.notes,
    )


def _outlines(film: Film, seconds: int) -> tuple[SceneOutline, ...]:
    """Scenes in a sentence each; their seconds add up to the length that was asked."""
    heard = [_heard(scene, film.language) for scene in film.scenes]
    whole = sum(heard) or 1.0
    shares = [round(seconds * part / whole, 1) for part in heard]
    shares[-1] = round(shares[-1] + seconds - sum(shares), 1)
    return tuple(
        SceneOutline(
            place=scene.place,
            interior=scene.inside,
            time=scene.time,
            weather=scene.weather,
            summary=_summary(scene),
            seconds=share,
        )
        for scene, share in zip(film.scenes, shares, strict=True)
    )


def _heard(scene: FilmScene, language: str) -> float:
    return sum(seconds_of(beat.text, language) for beat in scene.beats if beat.kind != "action")


def _summary(scene: FilmScene) -> str:
    """What happens, in the film's own words."""
    told = [beat.text for beat in scene.beats if beat.kind == "narration"] or [
        f"{beat.who}: {beat.text}" for beat in scene.beats if beat.text
    ]
    text = " ".join(told)
    return text if len(text) <= _SUMMARY_LENGTH else text[: _SUMMARY_LENGTH - 3].rsplit(" ", 1)[0] + "..."
