"""Turns facts and a sheet into a film: sections in scenes, sentences filled, cut to length."""

from dataclasses import replace

from core.domain.screenplay import NARRATOR
from core.domain.vocabulary import Weather
from integrations.language.house.english.chorus import in_chorus
from integrations.language.house.english.forms import third
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.people import Person
from integrations.language.house.film import Beat, Film, FilmScene
from integrations.language.house.lexicon.places import settings
from integrations.language.house.lexicon.verbs import ACTIONS
from integrations.language.house.plots.casting import CROWD, cast_of, items_of
from integrations.language.house.plots.introductions import HELD_BACK as _HELD_BACK
from integrations.language.house.plots.introductions import introduced
from integrations.language.house.plots.opening import Opening
from integrations.language.house.plots.sheet import Action, Line, Section, Sheet, holds
from integrations.language.house.plots.stage_plan import PlannedScene, planned
from integrations.language.house.plots.titles import logline_of, title_of
from integrations.language.house.plots.unit import Unit, fitted
from integrations.language.house.plots.wording import filled, tidied
from integrations.language.house.voices.speech import say

_SECONDS_PER_SCENE = 0.4
_THEN = {"morning": "that morning", "day": "that afternoon", "evening": "that evening", "night": "that night"}
_PART_OF_DAY = {"morning": "morning", "day": "afternoon", "evening": "evening", "night": "night"}


def performed(
    facts: Facts, opening: Opening, sheet: Sheet, alone: list[Sheet], together: list[Sheet], seconds: int, scenes: int
) -> Film:
    """The film that a sheet makes of the facts; `alone` and `together` are more of the way before and after the
    helper comes."""
    sections = list(sheet.sections)
    before = [section for item in alone for section in item.sections]
    after = [section for item in together for section in item.sections]
    longer = replace(sheet, sections=(*sections[:1], *before, *sections[1:-1], *after, *sections[-1:]))
    return _Performance(facts, opening, longer).film(seconds, scenes)


class _Performance:
    """One sheet being filled; keeps what has been said so that nothing is said twice."""

    def __init__(self, facts: Facts, opening: Opening, sheet: Sheet) -> None:
        self._facts = facts
        self._opening = opening
        self._sheet = sheet
        self._dice = facts.dice(f"wording {sheet.name}")
        self._sections = [Section("home", "same", (), opening.lines), *sheet.sections]
        self._spoken: set[str] = set()
        self._turn = 0
        self._mate_speaks = any(line.who == "mate" for section in sheet.sections for line in section.lines)

    def film(self, seconds: int, scenes: int) -> Film:
        """The finished film."""
        facts = self._facts
        plan = planned(facts, [(section.spot, section.clock) for section in self._sections], scenes)
        units = [unit for scene in plan for index in scene.sections for unit in self._units(index, scene)]
        kept = fitted(units, seconds * 0.98 - _SECONDS_PER_SCENE * len(plan))
        film_scenes = tuple(
            FilmScene(scene.ground.name, scene.ground.setting, scene.ground.inside, scene.time, facts.weather, beats)
            for scene in plan
            if (beats := tuple(beat for unit in kept if unit.section in scene.sections for beat in unit.beats))
        )
        film_scenes = _until_weather(facts, introduced(film_scenes, facts, set(self._opening.met)))
        used = {beat.who for scene in film_scenes for beat in scene.beats} | {
            beat.target for scene in film_scenes for beat in scene.beats
        }
        return Film(
            title=title_of(facts, self._dice),
            logline=logline_of(facts),
            language="en",
            format="story",
            mood=facts.mood,
            cast=cast_of(facts, used),
            scenes=film_scenes,
            items=items_of(facts),
            recipe=f"plot:{self._sheet.name}",
        )

    def _units(self, index: int, scene: PlannedScene) -> list[Unit]:
        section = self._sections[index]
        slots = {**self._facts.slots, **_HELD_BACK, **self._scene_slots(scene)}
        chosen = _chosen_lines(section.lines, self._facts.flags)
        units: list[Unit] = []
        for line in _with_entrance(chosen) if index == 0 else chosen:
            beats = self._beats(line, slots)
            if not beats:
                continue
            if line.linked and units:
                units[-1] = replace(units[-1], beats=(*units[-1].beats, *beats))
            else:
                units.append(Unit(index, line.priority, beats))
        opening = self._actions(section.opening_actions, slots)
        if opening and units:
            units[0] = replace(units[0], beats=(*opening, *units[0].beats))
        return units

    def _scene_slots(self, scene: PlannedScene) -> dict[str, str]:
        trouble = self._dice.fresh(settings()[scene.ground.setting].troubles)
        return {"obst": trouble, "at": scene.ground.at, "then": _THEN[scene.time], "tod": _PART_OF_DAY[scene.time]}

    def _beats(self, line: Line, slots: dict[str, str]) -> tuple[Beat, ...]:
        template = line.text
        if template.startswith("*"):
            temper = self._facts.temper if line.who in ("hero", "mate") else self._facts.helper_temper
            template = say(template[1:], temper, self._dice)
        text = tidied(template) if line.literal else filled(self._dice.spin(template), slots)
        if not text or text in self._spoken:
            return ()
        self._spoken.add(text)
        actions = self._actions(line.actions, slots)
        if line.who == "hero" and "group" in self._facts.flags and "company" not in self._facts.flags:
            text = in_chorus(text)
        if line.who == NARRATOR:
            return (Beat("narration", NARRATOR, text), *actions)
        return (Beat("dialogue", self._speaker(line.who), text, line.emotion), *actions)

    def _actions(self, actions: tuple[Action, ...], slots: dict[str, str]) -> tuple[Beat, ...]:
        return tuple(self._action(action, slots) for action in actions if holds(action.guard, self._facts.flags))

    def _speaker(self, role: str) -> str:
        """Several heroes speak in turns, unless the sheet says who of them does."""
        if role == "crowd":
            return CROWD
        name = self._person(role).name
        heroes = self._facts.heroes
        if role == "hero" and len(heroes) > 1 and not self._mate_speaks:
            self._turn += 1
            return heroes[(self._turn - 1) % len(heroes)].name
        return name

    def _person(self, role: str) -> Person:
        facts = self._facts
        if role == "mate":
            return facts.mate or facts.hero
        if role == "opponent":
            return facts.opponent or facts.helper
        return {"helper": facts.helper, "native": facts.native}.get(role, facts.hero)

    def _action(self, action: Action, slots: dict[str, str]) -> Beat:
        act = filled(action.act, slots).lower() if action.act.startswith("{") else action.act
        who = CROWD if action.who == "crowd" else self._person(action.who).name
        target = action.target
        if target in ("hero", "mate", "helper", "opponent", "native"):
            target = self._person(target).name
        elif target == "object":
            target = self._facts.thing.noun if self._facts.thing else ""
        return Beat("action", who, f"{who} {_seen(act)}", "neutral", act if act in ACTIONS else "walk", target)


def _seen(act: str) -> str:
    return {"shake_head": "shakes the head", "idle": "waits", "gather": "come together"}.get(act, third(act))


def _chosen_lines(lines: tuple[Line, ...], flags: frozenset[str]) -> list[Line]:
    """Lines whose guards hold; of a line and its alternatives the first that fits."""
    out: list[Line] = []
    taken = False
    for line in lines:
        if not line.otherwise:
            taken = False
        if line.otherwise and taken:
            continue
        if holds(line.guard, flags):
            out.append(line)
            taken = True
    return out


def _with_entrance(lines: list[Line]) -> list[Line]:
    """The hero is seen with the first sentence."""
    if not lines:
        return lines
    first = lines[0]
    return [replace(first, actions=(Action("hero", "enter"), *first.actions)), *lines[1:]]


def _until_weather(facts: Facts, scenes: tuple[FilmScene, ...]) -> tuple[FilmScene, ...]:
    """ "until the snow comes": the snow belongs to the last scene only."""
    awaited = facts.frame.topic.partition(" until ")[2]
    weathers: tuple[Weather, ...] = ("snow", "rain", "storm")
    coming = next((weather for weather in weathers if weather in awaited), None)
    if coming is None or not scenes:
        return scenes
    clear = tuple(replace(scene, weather="clear") for scene in scenes[:-1])
    return (*clear, replace(scenes[-1], weather=coming))
