"""Casting: who and what is seen, with lasting looks apart from wardrobe, and one voice each."""

from core.domain.screenplay import Story
from core.domain.value import Value
from core.ports import Task


class VoiceWish(Value):
    """How somebody should sound."""

    gender: str = ""
    """f, m, n, or empty for either."""
    age: str = ""
    """child, adult, old, or empty."""
    character: str = ""
    """One word: warm, deep, bright, robot, ..."""


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
