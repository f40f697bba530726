"""Properties that no film may break, whatever the line."""

import re
from collections.abc import Iterator

from core.domain.screenplay import NARRATOR
from integrations.language.house.film import Film, FilmScene
from integrations.language.house.lexicon.verbs import ACTIONS
from integrations.language.house.timing import seconds_of

_SENTENCE = re.compile(r"(?<=[.!?]) ")
_LEAK = re.compile(r"[{}|]|\[|\]")
_DOUBLED = re.compile(r"\b(\w{2,}) \1\b")
_MAY_DOUBLE = frozenset(
    {
        "ha",
        "no",
        "hush",
        "very",
        "that",
        "had",
        "her",
        "so",
        "bye",
        "knock",
        "oh",
        "again",
        "yes",
        "tick",
        "drip",
        "now",
        "long",
        "my",
        "quick",
        "boo",
        "beep",
        "step",
    }
)
_WRONG_ARTICLE = re.compile(r"\b[Aa] (?=[aeio](?!ne\b|nce\b|ur|u\b))\w")
_AGREEMENT = re.compile(
    r"\b(?:they|we|both) (?:was|has)\b|(?<!if )\b(?:he|she|it) (?:were|have)\b(?! to)", re.IGNORECASE
)


def broken(film: Film, seconds: int | None = None) -> list[str]:
    """What is wrong with a film, in words; empty when nothing is."""
    found = [*_language(film), *_structure(film)]
    if seconds is not None:
        found += list(_length(film, seconds))
    return found


def speech_seconds(film: Film) -> float:
    """How long the film is heard."""
    return sum(seconds_of(beat.text, film.language) for beat in film.heard())


def _language(film: Film) -> Iterator[str]:
    heard = [beat.text for beat in film.heard()]
    for text in heard:
        if heard.count(text) > 1:
            yield f"repeated line: {text}"
    sentences = [sentence for text in heard for sentence in _SENTENCE.split(text) if len(sentence.split()) > 3]
    for sentence in sentences:
        if sentences.count(sentence) > 1 and sentence not in heard:
            yield f"repeated sentence: {sentence}"
    if film.recipe.startswith(("told", "form:")):
        return
    own = film.logline.strip(".?").lower()
    for text in heard:
        if own not in text.lower():
            yield from _slips(text, film.language)


def _slips(text: str, language: str) -> Iterator[str]:
    """Slips of the pen in a line of ours; what the user wrote is as it is."""
    if _LEAK.search(text):
        yield f"template leak: {text}"
    if language != "en":
        return
    for match in _DOUBLED.finditer(text.lower()):
        if match.group(1) not in _MAY_DOUBLE:
            yield f"doubled word: {match.group()}"
    if _WRONG_ARTICLE.search(text):
        yield f"article: {text}"
    if _AGREEMENT.search(text):
        yield f"agreement: {text}"


def _structure(film: Film) -> Iterator[str]:
    if not film.scenes:
        yield "no scene"
    names = {member.name for member in film.cast} | {NARRATOR}
    for number, scene in enumerate(film.scenes, start=1):
        if not any(beat.kind != "action" and beat.text for beat in scene.beats):
            yield f"silent scene {number}"
        yield from _beats(scene, names)
    if not film.title.strip() or len(film.title) > 80:
        yield "title"


def _beats(scene: FilmScene, names: set[str]) -> Iterator[str]:
    for beat in scene.beats:
        if beat.who not in names:
            yield f"not cast: {beat.who}"
        if beat.action and beat.action not in ACTIONS:
            yield f"unknown action: {beat.action}"
        if beat.kind == "action" and not beat.action:
            yield "action without act"


def _length(film: Film, seconds: int) -> Iterator[str]:
    heard = speech_seconds(film)
    if heard > max(seconds * 1.25, seconds + 4):
        yield f"too long: {heard:.1f} s of {seconds}"
