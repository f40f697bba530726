"""Who is met for the first time is introduced then and only then, whatever lines the length has left."""

import re
from dataclasses import replace

from core.domain.screenplay import NARRATOR
from integrations.language.house.english.forms import capital
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.people import Person
from integrations.language.house.film import Beat, FilmScene

_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}(\\w+){_CLOSE}")
HELD_BACK = {
    f"{start}{name[1:]}": f"{_OPEN}{start}{name[1:]}{_CLOSE}"
    for name in ("c", "c_intro", "n", "n_intro", "a", "a_intro")
    for start in (name[0], name[0].upper())
}
"""Blanks that are filled last: signs of a private script stand in for them until it is known who has been met."""


def introduced(scenes: tuple[FilmScene, ...], facts: Facts, met: set[str]) -> tuple[FilmScene, ...]:
    """The scenes with those names filled in: at first sight with looks, afterwards by name. Who speaks without
    having been
    seen comes in first."""
    people = {"c": facts.helper, "n": facts.native, "a": facts.opponent or facts.helper}
    known = set(met)
    seen = {*(person.name for person in facts.heroes), NARRATOR}
    return tuple(replace(scene, beats=tuple(_beats(scene.beats, people, known, seen))) for scene in scenes)


def _beats(beats: tuple[Beat, ...], people: dict[str, Person], known: set[str], seen: set[str]) -> list[Beat]:
    out: list[Beat] = []
    for beat in beats:
        if beat.kind == "dialogue" and beat.who not in seen:
            out.append(Beat("action", beat.who, f"{beat.who} enters", "neutral", "enter"))
        seen.add(beat.who)
        out.append(replace(beat, text=_filled(beat.text, people, known, narrated=beat.kind == "narration")))
    return out


def _filled(text: str, people: dict[str, Person], known: set[str], *, narrated: bool) -> str:
    def word(match: re.Match[str]) -> str:
        name = match.group(1)
        key = name[0].lower()
        person = people[key]
        first = narrated and key not in known
        if narrated:
            known.add(key)
        words = person.intro if first else person.short
        return capital(words) if name[0].isupper() else words

    return _MARK.sub(word, text)
