"""Casting: who and what is seen, with lasting looks apart from wardrobe, and one voice each."""

import hashlib

from core.agents.likeness import nearest_kind, nearest_set
from core.agents.naming import Names, seed_of
from core.agents.voices import VoiceCasting, VoiceWish
from core.agents.writing import fingerprint
from core.domain.bible import Character, Place, Prop, SceneBible
from core.domain.repertoire import Repertoire
from core.domain.screenplay import Story
from core.domain.value import Value
from core.ports import LanguageModel, SpeechModel, Task


class CharacterDraft(Value):
    """A character as it looks and sounds."""

    name: str
    noun: str
    """What it is, in the user's own word."""
    kind: str = ""
    """The nearest plain English noun for what it is ("fox" for "zorro"); empty when the noun is that already."""
    description: str = ""
    traits: tuple[str, ...] = ()
    wardrobe: tuple[str, ...] = ()
    voice: VoiceWish = VoiceWish()
    count: int = 1


class PlaceDraft(Value):
    """A place as it looks."""

    name: str
    """As in the story."""
    setting: str = ""
    """The nearest plain English noun for it ("castle"); empty when the name says it."""
    interior: bool = False
    description: str = ""


class PropDraft(Value):
    """A thing as it looks."""

    noun: str
    kind: str = ""
    description: str = ""


class CastAsk(Value):
    """What the bible is written from."""

    idea: str
    story: Story


class CastDraft(Value):
    """The bible before anything has an id."""

    characters: tuple[CharacterDraft, ...]
    places: tuple[PlaceDraft, ...]
    props: tuple[PropDraft, ...] = ()
    facts: tuple[str, ...] = ()
    narrator: VoiceWish = VoiceWish()


CASTING = Task("casting", CastAsk, CastDraft, "casting")


class CastOrder(Value):
    """A bible to make."""

    ask: CastAsk
    narrator: str = ""
    """The narrator's voice in the user's words, when there are any."""
    seed: int


class Casting:
    """Casts from what the studio can draw and the voices it can speak with."""

    def __init__(self, language: LanguageModel, speech: SpeechModel, repertoire: Repertoire) -> None:
        self._language = language
        self._speech = speech
        self._repertoire = repertoire
        self.fingerprint = " ".join((fingerprint(language, CASTING), speech.fingerprint, likeness(repertoire)))

    async def cast(self, order: CastOrder) -> SceneBible:
        """The first SceneBible: everybody and everything with an id, a likeness and a voice."""
        draft = await self._language.write(CASTING, order.ask, order.seed)
        voices = VoiceCasting(self._speech.voices(order.ask.story.language), order.seed)
        narrator = voices.narrator(draft.narrator, order.narrator)
        names = Names()
        return SceneBible(
            narrator=narrator,
            characters=tuple(self._character(each, names, voices, order.seed) for each in _everybody(draft, order)),
            places=tuple(self._place(place, names) for place in _everywhere(draft, order)),
            props=tuple(self._prop(prop, names) for prop in draft.props),
            facts=draft.facts,
        )

    def _character(self, draft: CharacterDraft, names: Names, voices: VoiceCasting, seed: int) -> Character:
        return Character(
            id=names.slug(draft.name),
            name=draft.name,
            noun=draft.noun,
            kind=draft.kind if self._repertoire.anything else nearest_kind(self._repertoire, draft.kind, draft.noun),
            description=draft.description or draft.noun,
            traits=draft.traits,
            wardrobe=draft.wardrobe,
            voice=voices.character(draft.voice),
            seed=seed_of(seed, draft.name),
            count=draft.count,
        )

    def _place(self, draft: PlaceDraft, names: Names) -> Place:
        words = (draft.setting, draft.name)
        return Place(
            id=names.slug(draft.name),
            name=draft.name,
            set=draft.setting or draft.name
            if self._repertoire.anything
            else nearest_set(self._repertoire, *words, interior=draft.interior),
            interior=draft.interior,
            description=draft.description or draft.name,
        )

    def _prop(self, draft: PropDraft, names: Names) -> Prop:
        return Prop(
            id=names.slug(draft.noun),
            noun=draft.noun,
            kind=draft.kind or draft.noun,
            description=draft.description or draft.noun,
        )


def likeness(repertoire: Repertoire) -> str:
    """Changes when the studio learns to draw something new, so that a better likeness is found."""
    return hashlib.sha256(
        "\n".join((*(kind.id for kind in repertoire.kinds), *(entry.id for entry in repertoire.sets))).encode()
    ).hexdigest()[:12]


def _everybody(draft: CastDraft, order: CastOrder) -> tuple[CharacterDraft, ...]:
    """Nobody of the story stays uncast, even when the model forgot somebody."""
    cast = {character.name.casefold() for character in draft.characters}
    forgotten = (
        CharacterDraft(name=sketch.name, noun=sketch.noun, traits=sketch.traits, count=sketch.count)
        for sketch in order.ask.story.characters
        if sketch.name.casefold() not in cast
    )
    return (*draft.characters, *forgotten)


def _everywhere(draft: CastDraft, order: CastOrder) -> tuple[PlaceDraft, ...]:
    known = {place.name.casefold() for place in draft.places}
    forgotten: dict[str, PlaceDraft] = {}
    for scene in order.ask.story.scenes:
        if scene.place.casefold() not in known:
            forgotten.setdefault(scene.place.casefold(), PlaceDraft(name=scene.place, interior=scene.interior))
    return (*draft.places, *forgotten.values())
