"""Writes a story in a language that has frames of its own, and a floor in English for every other one."""

import re
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.data import HOUSE, load
from integrations.language.house.english.forms import capital
from integrations.language.house.facts.ground import later
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.plots.sheet import Line, Section, Sheet, holds, parsed

LANGUAGE_FRAME = "story.language_frame"
UNTRANSLATED = "story.idea_untranslated"
LANGUAGES = ("es", "fr", "de", "pt", "it", "ja", "zh")
_WITHOUT_SPACES = ("ja", "zh")
_SECONDS_OF_A_SHEET = 46
_SECONDS_PER_EXTRA = 11
_ENDS = " .!?。！？、，,;:…"


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    heroes: tuple[str, ...]
    places: tuple[str, ...]
    find: str
    learn: str
    night: str
    rain: str
    snow: str
    object: str
    his: tuple[str, ...]
    nobody: tuple[str, str]
    helpers: tuple[str, ...]
    about: str
    """ "This story has a hero", said when the idea itself is in another language."""
    wrapper: str
    """What is wrapped around ideas: "crea un video sobre"."""


@dataclass(frozen=True)
class _Noun:
    """A word of the language with what it is."""

    word: str
    kind: str
    definite: str


@dataclass(frozen=True)
class _Reading:
    """What was recognised in a line."""

    hero: _Noun
    place: _Noun | None
    family: str
    object: str
    time: TimeOfDay
    weather: Weather


def write_in_language(order: Order) -> Film:
    """The film of a line in es, fr, de, pt, it, ja or zh; any other language gets a frame in English and a note."""
    language = order.frame.language
    if language not in LANGUAGES:
        return _floor(order)
    text = _unwrapped(order.frame.text, language)
    reading = _read(text, language)
    form = Form(order, f"language:{language}.{reading.family}")
    form.language = language
    helper = _helper(form, language, reading)
    form.title = _title(text)
    hero_name = capital(reading.hero.word)
    form.cast(member(hero_name, reading.hero.word, looks=reading.hero.definite, kind=reading.hero.kind, temper="shy"))
    form.cast(member(capital(helper.word), helper.word, "helper", looks=helper.definite, kind=helper.kind))
    slots = _slots(text, language, reading, helper)
    sheet = next(sheet for sheet in _sheets(language) if "any" in sheet.families)
    _perform(form, _sections(form, sheet, language, order), reading, (hero_name, capital(helper.word)), slots)
    return form.film("story")


def write_translated(order: Order, kind: str) -> Film:
    """An idea in one language for a film in another: the hero is carried over by kind, the sentence is not, and a note says so."""
    language = order.frame.language
    file = _file(language)
    noun = next((_noun(row, language) for row in file.heroes if row.split(" ")[1] == kind), None)
    hero = noun or _Noun(file.nobody[0], file.nobody[1], file.nobody[0])
    reading = _Reading(hero, None, "untranslated", "", "morning", "clear")
    form = Form(order, f"language:{language}.untranslated")
    form.language = language
    form.notes.append(UNTRANSLATED)
    helper = _helper(form, language, reading)
    form.title = capital(hero.definite)
    hero_name = capital(hero.word)
    form.cast(member(hero_name, hero.word, looks=hero.definite, kind=hero.kind, temper="shy"))
    form.cast(member(capital(helper.word), helper.word, "helper", looks=helper.definite, kind=helper.kind))
    sheet = next(sheet for sheet in _sheets(language) if "any" in sheet.families)
    slots = {**_slots(order.frame.text, language, reading, helper), "about": file.about}
    _perform(form, _sections(form, sheet, language, order), reading, (hero_name, capital(helper.word)), slots)
    return form.film("story")


def kind_in(text: str, language: str) -> str:
    """The plain English noun for the hero of a line in one of the languages."""
    return _read(_unwrapped(text, language), language).hero.kind


def _unwrapped(text: str, language: str) -> str:
    """The idea without "make a film about"."""
    found = re.sub(_file(language).wrapper, "", re.sub(r"\s+", " ", text).strip(_ENDS), flags=re.IGNORECASE).strip(
        _ENDS
    )
    return found or text


def _sections(form: Form, sheet: Sheet, language: str, order: Order) -> list[Section]:
    extra = max(
        0, round((order.seconds - _SECONDS_OF_A_SHEET) / _SECONDS_PER_EXTRA), (order.scenes or 0) - len(sheet.sections)
    )
    more = form.dice.shuffled([item for item in _sheets(language) if "extra" in item.families])[:extra]
    return [*sheet.sections[:2], *(section for item in more for section in item.sections), *sheet.sections[2:]]


def _perform(
    form: Form, sections: list[Section], reading: _Reading, names: tuple[str, str], slots: dict[str, str]
) -> None:
    home = kind_of(reading.hero.kind).home
    place = reading.place.kind if reading.place else home
    flags = frozenset({reading.family})
    time = reading.time
    for index, section in enumerate(sections):
        time = _moved(time, section.clock) if index else time
        setting = (
            home
            if section.spot == "home" and reading.place is None
            else settings()[place].beyond
            if section.spot == "beyond"
            else place
        )
        own = setting == place and reading.place is not None
        form.scene(
            setting, time, place=reading.place.definite if own and reading.place else "", weather=reading.weather
        )
        taken = False
        for line in section.lines:
            taken = taken if line.otherwise else False
            if taken and line.otherwise:
                continue
            if holds(line.guard, flags):
                taken = True
                _say(form, line, names, slots, first=index == 0 and line.priority == 1)


def _say(form: Form, line: Line, names: tuple[str, str], slots: dict[str, str], *, first: bool) -> None:
    if line.who == "narrator":
        form.tell(line.priority, line.text, **slots)
    else:
        form.speak(
            line.priority,
            names[0] if line.who == "hero" else names[1],
            line.emotion,
            line.text,
            linked=line.linked,
            **slots,
        )
    if first:
        form.act(names[0], "enter")
    for action in line.actions:
        form.act(names[0] if action.who == "hero" else names[1], action.act)


def _moved(time: TimeOfDay, clock: str) -> TimeOfDay:
    if clock == "night":
        return "night"
    if clock == "end":
        return "evening" if time != "night" else "morning"
    return later(time) if clock == "later" else time


def _slots(text: str, language: str, reading: _Reading, helper: _Noun) -> dict[str, str]:
    idea = re.sub(r"\s+", " ", text).strip(_ENDS)
    first = idea.split(" ", 1)[0]
    if language not in _WITHOUT_SPACES and not (
        language == "de" and first not in ("Ein", "Eine", "Der", "Die", "Das", "Mein", "Meine", "Zwei", "Drei")
    ):
        idea = idea[:1].lower() + idea[1:] if first not in _names_in(text) else idea
    return {
        "idea": idea,
        "h": reading.hero.definite,
        "c": helper.definite,
        "c_intro": helper.definite,
        "obj": reading.object,
    }


def _names_in(text: str) -> frozenset[str]:
    """Capitalised words that also stand capitalised further on: names keep their capital."""
    words = text.split()
    return frozenset(word for word in words[:1] if word[:1].isupper() and words[1:2] and words[1][:1].isupper())


def _title(text: str) -> str:
    title = re.sub(r"\s+", " ", text).strip(_ENDS)
    title = title[:1].upper() + title[1:]
    return title if len(title) <= 60 else title[:57].rsplit(" ", 1)[0] + "..."


def _helper(form: Form, language: str, reading: _Reading) -> _Noun:
    nouns = [_noun(row, language) for row in _file(language).helpers]
    return form.dice.pick([noun for noun in nouns if noun.kind != reading.hero.kind])


@cache
def _file(language: str) -> _File:
    return load(f"languages/{language}.yaml", _File)


@cache
def _sheets(language: str) -> tuple[Sheet, ...]:
    path = HOUSE / "languages" / f"{language}.sheet"
    return parsed(path.read_text(encoding="utf-8"), path.name)


def _noun(row: str, language: str) -> _Noun:
    word, kind, article = (*row.split(" "), "")[:3]
    article = article.strip('"')
    definite = f"{article}{word}" if article.endswith("'") or not article else f"{article} {word}"
    return _Noun(word, kind, word if language in _WITHOUT_SPACES else definite)


def _read(text: str, language: str) -> _Reading:
    file = _file(language)
    low = text.lower()
    hero = _first(file.heroes, low, language)
    family, thing = "any", ""
    if _any(file.find, low, language):
        found = re.search(file.object, text, re.IGNORECASE if language != "de" else 0)
        thing = "".join(part for part in found.groups() if part).strip() if found else ""
        family = "find" if thing else "any"
    if family == "any" and _any(file.learn, low, language):
        family = "learn"
    place = _first(
        file.places, low.replace(thing.lower(), " ", 1) if thing else low, language, skip=hero.word if hero else ""
    )
    time: TimeOfDay = "evening" if _any(file.night, low, language) else "morning"
    weather: Weather = (
        "rain" if _any(file.rain, low, language) else "snow" if _any(file.snow, low, language) else "clear"
    )
    return _Reading(
        hero or _Noun(file.nobody[0], file.nobody[1], file.nobody[0]), _place_noun(place), family, thing, time, weather
    )


def _place_noun(place: _Noun | None) -> _Noun | None:
    if place is None:
        return None
    setting = {"city": "street"}.get(place.kind, place.kind)
    return _Noun(place.word, setting if setting in settings() else "village", place.definite)


def _first(rows: tuple[str, ...], low: str, language: str, skip: str = "") -> _Noun | None:
    """The listed word that stands first in the line, the longer one where two begin together."""
    best: tuple[int, int, _Noun] | None = None
    for row in rows:
        noun = _noun(row, language)
        at = _position(noun.word.lower(), low, language)
        if at >= 0 and noun.word != skip and (best is None or (at, -len(noun.word)) < (best[0], best[1])):
            best = (at, -len(noun.word), noun)
    return best[2] if best else None


def _position(word: str, low: str, language: str) -> int:
    if language in _WITHOUT_SPACES:
        return low.find(word)
    found = re.search(rf"(?<!\w){re.escape(word)}(?:s|es|en|n)?(?!\w)", low)
    return found.start() if found else -1


def _any(words: str, low: str, language: str) -> bool:
    return any(_position(word, low, language) >= 0 for word in words.split())


def _floor(order: Order) -> Film:
    """No frames of ours: the line is kept whole, the frame is English, and a note says so."""
    form = Form(order, "language:floor")
    form.language = order.frame.language
    form.notes.append(LANGUAGE_FRAME)
    form.title = _title(order.frame.text)
    form.cast(member("Child", "child", temper="curious"), member("Owl", "owl", "helper"))
    idea = re.sub(r"\s+", " ", order.frame.text).strip(_ENDS)
    form.scene("village", "morning")
    form.quote(1, f"This is how it goes: {idea}.")
    form.act("Child", "enter")
    form.speak(3, "Child", "curious", "[Perhaps today is the day.|Has anybody ever tried?]")
    form.scene("forest", "day")
    form.tell(
        1,
        "[It was not easy at first.|The way was longer than it had looked.] [Then the fog came.|Then it began to rain.]",
    )
    form.act("Child", "walk")
    form.speak(2, "Child", "sad", "[I do not know if I can.|That was not in the plan.]")
    form.scene("forest", "evening")
    form.tell(1, "Then an owl came by.")
    form.act("Owl", "enter")
    form.speak(2, "Owl", "happy", "[I will come with you. It is easier with two.|You are closer than you think.]")
    form.tell(3, "[One step, and then one more.|And the fear became quite small.]")
    form.scene("village", "evening")
    form.tell(1, "[And in the end it all came right.|And so it ended well, against all odds.]")
    form.act("Child", "cheer")
    form.speak(2, "Child", "happy", "[Did you see that?|Again! Again!]")
    form.tell(
        3, "[And whoever asks is told all of it, from the beginning.|Nobody would have believed it in the morning.]"
    )
    return form.film("story")
