"""Finds the film that a story was told from, and puts the story's own names and places on it."""

import re
from dataclasses import replace

from core.domain.screenplay import NARRATOR, Story
from integrations.language.house.compose import composed
from integrations.language.house.film import Beat, Film, FilmScene


def film_of(idea: str, story: Story, seconds: int, seed: int) -> Film | None:
    """The film of a story, with the story's names and places; None when the story is not one of ours."""
    best: Film | None = None
    for scenes in (None, len(story.scenes), len(story.scenes) + 1, len(story.scenes) + 2):
        if scenes is not None and scenes > 12:
            continue
        film = composed(idea, story.language, seed, seconds, scenes, story.mood)
        if _same(film, story):
            return film
        if best is None and _alike(film, story):
            best = film
    return renamed(best, story) if best is not None else None


def _same(film: Film, story: Story) -> bool:
    names = [member.name for member in film.cast] == [character.name for character in story.characters]
    return names and [scene.place for scene in film.scenes] == [scene.place for scene in story.scenes]


def _alike(film: Film, story: Story) -> bool:
    """Whether the same people in the same number of scenes take part, by other names."""
    nouns = [member.noun for member in film.cast] == [character.noun for character in story.characters]
    return nouns and len(film.scenes) == len(story.scenes)


def renamed(film: Film, story: Story) -> Film:
    """The film with the names and places of the story."""
    names = {member.name: character.name for member, character in zip(film.cast, story.characters, strict=False)}
    places = {scene.place: outline.place for scene, outline in zip(film.scenes, story.scenes, strict=False)}
    changed = {old: new for old, new in {**names, **places}.items() if old != new}
    scenes = tuple(_scene(scene, names, places, changed) for scene in film.scenes)
    cast = tuple(replace(member, name=names.get(member.name, member.name)) for member in film.cast)
    return replace(film, title=story.title, cast=cast, scenes=scenes)


def _scene(scene: FilmScene, names: dict[str, str], places: dict[str, str], changed: dict[str, str]) -> FilmScene:
    beats = tuple(_beat(beat, names, changed) for beat in scene.beats)
    return replace(scene, place=places.get(scene.place, scene.place), beats=beats)


def _beat(beat: Beat, names: dict[str, str], changed: dict[str, str]) -> Beat:
    who = beat.who if beat.who == NARRATOR else names.get(beat.who, beat.who)
    text = beat.text
    for old, new in changed.items():
        text = re.sub(rf"\b{re.escape(old)}\b", new.replace("\\", r"\\"), text)
    return replace(beat, who=who, text=text, target=names.get(beat.target, beat.target))
