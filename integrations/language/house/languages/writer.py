"""Writes a story in a language that has frames of its own, and a floor in English for every other one."""

import re
from functools import cache

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.data import HOUSE
from integrations.language.house.english.forms import capital
from integrations.language.house.facts.ground import later
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.languages.reading import (
    ENDS,
    LANGUAGES,
    WITHOUT_SPACES,
    Noun,
    Reading,
    language_file,
    noun_of,
    reading_of,
    unwrapped,
)
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.plots.sheet import Line, Section, Sheet, holds, parsed

LANGUAGE_FRAME = "story.language_frame"
UNTRANSLATED = "story.idea_untranslated"
_SECONDS_OF_A_SHEET = 46
_SECONDS_PER_EXTRA = 11


def write_in_language(order: Order) -> Film:
    """The film of a line in es, fr, de, pt, it, ja or zh; any other language gets a frame in English and a note."""
    language = order.frame.language
    if language not in LANGUAGES:
        return _floor(order)
    text = unwrapped(order.frame.text, language)
    reading = reading_of(text, language)
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
    """An idea in one language for a film in another: the hero is carried over by kind, the sentence is not, and a
    note says so."""
    language = order.frame.language
    file = language_file(language)
    noun = next((noun_of(row, language) for row in file.heroes if row.split(" ")[1] == kind), None)
    hero = noun or Noun(file.nobody[0], file.nobody[1], file.nobody[0])
    reading = Reading(hero, None, "untranslated", "", "morning", "clear")
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


def _sections(form: Form, sheet: Sheet, language: str, order: Order) -> list[Section]:
    extra = max(
        0, round((order.seconds - _SECONDS_OF_A_SHEET) / _SECONDS_PER_EXTRA), (order.scenes or 0) - len(sheet.sections)
    )
    more = form.dice.shuffled([item for item in _sheets(language) if "extra" in item.families])[:extra]
    return [*sheet.sections[:2], *(section for item in more for section in item.sections), *sheet.sections[2:]]


def _perform(
    form: Form, sections: list[Section], reading: Reading, names: tuple[str, str], slots: dict[str, str]
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


def _slots(text: str, language: str, reading: Reading, helper: Noun) -> dict[str, str]:
    idea = re.sub(r"\s+", " ", text).strip(ENDS)
    first = idea.split(" ", 1)[0]
    if language not in WITHOUT_SPACES and not (
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
    title = re.sub(r"\s+", " ", text).strip(ENDS)
    title = title[:1].upper() + title[1:]
    return title if len(title) <= 60 else title[:57].rsplit(" ", 1)[0] + "..."


def _helper(form: Form, language: str, reading: Reading) -> Noun:
    nouns = [noun_of(row, language) for row in language_file(language).helpers]
    return form.dice.pick([noun for noun in nouns if noun.kind != reading.hero.kind])


@cache
def _sheets(language: str) -> tuple[Sheet, ...]:
    path = HOUSE / "languages" / f"{language}.sheet"
    return parsed(path.read_text(encoding="utf-8"), path.name)


def _floor(order: Order) -> Film:
    """No frames of ours: the line is kept whole, the frame is English, and a note says so."""
    form = Form(order, "language:floor")
    form.language = order.frame.language
    form.notes.append(LANGUAGE_FRAME)
    form.title = _title(order.frame.text)
    form.cast(member("Child", "child", temper="curious"), member("Owl", "owl", "helper"))
    idea = re.sub(r"\s+", " ", order.frame.text).strip(ENDS)
    form.scene("village", "morning")
    form.quote(1, f"This is how it goes: {idea}.")
    form.act("Child", "enter")
    form.speak(3, "Child", "curious", "[Perhaps today is the day.|Has anybody ever tried?]")
    form.scene("forest", "day")
    form.tell(
        1,
        "[It was not easy at first.|The way was longer than it had looked.] [Then the fog came.|Then it began to "
        "rain.]",
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
