"""The builder that every form is written with: people, scenes and lines in order, cut to length like a story."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.domain.screenplay import NARRATOR
from core.domain.vocabulary import Emotion, Mood, StoryFormat, TimeOfDay, Weather
from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import third
from integrations.language.house.film import Beat, CastRole, Film, FilmScene, Item, Member
from integrations.language.house.lexicon.common import nearest_noun
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.parse.frame import Frame
from integrations.language.house.plots.casting import CROWD, WARDROBE, age_of
from integrations.language.house.plots.titles import logline_of_topic
from integrations.language.house.plots.unit import Unit, fitted
from integrations.language.house.plots.wording import filled, filled_plain, tidied
from integrations.language.house.timing import scenes_for


@dataclass(frozen=True)
class Order:
    """What a form is asked for."""

    frame: Frame
    seed: int
    seconds: int
    scenes: int | None
    mood: Mood


@dataclass
class _Scene:
    place: str
    setting: str
    time: TimeOfDay
    weather: Weather = "clear"
    units: list[Unit] = field(default_factory=list[Unit])
    waiting: list[Beat] = field(default_factory=list[Beat])


def member(
    name: str,
    noun: str,
    role: CastRole = "hero",
    *,
    count: int = 1,
    temper: str = "calm",
    looks: str = "",
    kind: str = "",
) -> Member:
    """Somebody in a form; `kind` is the plain English noun when the noun is in another language."""
    known = kind_of(kind or noun)
    like = kind or nearest_noun(noun, known)
    face = "" if known.animate else ", with a face, arms and legs"
    gender = "f" if known.gender == "f" else "m" if known.gender == "m" else ""
    wardrobe = WARDROBE.get(kind or noun, ())
    return Member(name, noun, role, like, gender, count, (), temper, looks or f"{noun}{face}", wardrobe, age_of(known))


class Form:
    """A film being put together. Lines with the user's words go through `quote`, lines of ours through `tell` and
    `speak`."""

    def __init__(self, order: Order, recipe: str) -> None:
        self.order = order
        self.frame = order.frame
        self.dice = Dice(order.seed, order.frame.text, recipe)
        self._recipe = recipe
        self._scenes: list[_Scene] = []
        self._cast: dict[str, Member] = {}
        self._items: list[Item] = []
        self._facts: tuple[str, ...] = ()
        self.notes: list[str] = []
        self.title = ""
        self.language = "en"

    def cast(self, *people: Member) -> None:
        """Adds people; the first one ever is the hero."""
        for person in people:
            self._cast.setdefault(person.name, person)

    @property
    def has_cast(self) -> bool:
        """Whether anybody is in it yet."""
        return bool(self._cast)

    @property
    def hero_name(self) -> str:
        """The first of the cast."""
        return next(iter(self._cast))

    def item(self, noun: str, description: str = "") -> None:
        """Adds a thing that matters."""
        self._items.append(Item(noun, description or noun))

    def knows(self, facts: Sequence[str]) -> None:
        """Facts that the film asserts."""
        self._facts = tuple(facts)

    def scene(self, setting: str, time: TimeOfDay, place: str = "", weather: Weather = "clear") -> None:
        """Begins a scene."""
        self._scenes.append(_Scene(place or settings()[setting].name, setting, time, weather))

    def tell(self, priority: int, template: str, **slots: str) -> None:
        """Narration of ours."""
        self._add(priority, (Beat("narration", NARRATOR, self._worded(template, slots)),))

    def quote(self, priority: int, text: str) -> None:
        """Narration in the user's words."""
        if text.strip():
            self._add(priority, (Beat("narration", NARRATOR, tidied(text)),))

    def speak(
        self, priority: int, who: str, emotion: Emotion, template: str, *, linked: bool = False, **slots: str
    ) -> None:
        """Somebody says something of ours."""
        text = self._worded(template, slots)
        beat = Beat("dialogue", who, text, emotion)
        current = self._scenes[-1]
        if linked and current.units:
            last = current.units[-1]
            current.units[-1] = Unit(last.section, last.priority, (*last.beats, *current.waiting, beat))
            current.waiting.clear()
        else:
            self._add(priority, (beat,))

    def voice(self, priority: int, who: str, emotion: Emotion, text: str) -> None:
        """Somebody says the user's words."""
        self._add(priority, (Beat("dialogue", who, text.strip(), emotion),))

    def act(self, who: str, action: str, target: str = "") -> None:
        """Something is seen, with the line before it, or before the first line of a scene."""
        beat = Beat("action", who, f"{who} {third(action)}", "neutral", action, target)
        current = self._scenes[-1]
        if current.units:
            last = current.units[-1]
            current.units[-1] = Unit(last.section, last.priority, (*last.beats, beat))
        else:
            current.waiting.append(beat)

    def _worded(self, template: str, slots: dict[str, str]) -> str:
        spun = self.dice.spin(template)
        return filled(spun, slots) if self.language == "en" else filled_plain(spun, slots)

    def _add(self, priority: int, beats: tuple[Beat, ...]) -> None:
        current = self._scenes[-1]
        current.units.append(Unit(len(self._scenes) - 1, priority, (*current.waiting, *beats)))
        current.waiting.clear()

    def film(self, format: StoryFormat) -> Film:
        """The finished film; neighbouring scenes are joined when fewer are asked."""
        units = [unit for scene in self._scenes for unit in scene.units]
        kept = fitted(units, self.order.seconds * 0.98, self.language)
        wanted = self.order.scenes or max(
            2 if self.order.seconds > 15 else 1, min(len(self._scenes), scenes_for(self.order.seconds))
        )
        scenes = _joined(
            [(scene, [unit for unit in kept if unit.section == index]) for index, scene in enumerate(self._scenes)],
            wanted,
        )
        used = {beat.who for scene in scenes for beat in scene.beats}
        people = [person for index, person in enumerate(self._cast.values()) if index == 0 or person.name in used]
        if CROWD in used and CROWD not in self._cast:
            people.append(
                Member(
                    CROWD,
                    "people",
                    "crowd",
                    count=5,
                    temper="cheerful",
                    description="A small crowd of people of all ages",
                    age="adult",
                )
            )
        return Film(
            title=self.title[:80] or "A Film",
            logline=logline_of_topic(self.frame),
            language=self.language,
            format=format,
            mood=self.order.mood,
            cast=tuple(people),
            scenes=scenes,
            items=tuple(self._items),
            notes=tuple(self.notes),
            facts=self._facts,
            recipe=self._recipe,
        )


def _joined(parts: list[tuple[_Scene, list[Unit]]], wanted: int) -> tuple[FilmScene, ...]:
    groups = [[part] for part in parts if part[1]]
    while len(groups) > max(1, wanted):
        costs = [_cost(groups[at], groups[at + 1]) for at in range(len(groups) - 1)]
        at = costs.index(min(costs))
        groups[at : at + 2] = [groups[at] + groups[at + 1]]
    return tuple(_filmed(group) for group in groups)


def _cost(left: list[tuple[_Scene, list[Unit]]], right: list[tuple[_Scene, list[Unit]]]) -> float:
    same = left[-1][0].place == right[0][0].place
    return (0 if same else 4) + sum(len(units) for _, units in (*left, *right))


def _filmed(group: list[tuple[_Scene, list[Unit]]]) -> FilmScene:
    first = group[0][0]
    beats = tuple(beat for _, units in group for unit in units for beat in unit.beats)
    return FilmScene(first.place, first.setting, settings()[first.setting].inside, first.time, first.weather, beats)
