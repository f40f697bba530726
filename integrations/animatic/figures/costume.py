"""Kinds of people who wear the same clothes: every seed is somebody else in them."""

from dataclasses import replace
from functools import partial
from random import Random

from integrations.animatic.figures.kinds.kind import Kind, Move, moves
from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hats import Hat
from integrations.animatic.figures.parts.outfit import Outfit
from integrations.animatic.figures.people import Age, cast_person
from integrations.animatic.figures.sheet import Feature, Sheet


def _costumed(kind: str, age: Age, outfit: Outfit, features: tuple[Feature, ...], draw: Random) -> Sheet:
    """Somebody else in the same clothes."""
    sheet = cast_person(kind, age, draw, outfit)
    own = tuple(part for part in sheet.features if not isinstance(part, Hat | Glasses))
    return replace(sheet, features=(*own, *features))


def costumed_kind(
    words: tuple[str, ...], sheet: Sheet, age: Age, home: str, *worn: Feature, ways: frozenset[Move] | None = None
) -> Kind:
    """A kind of people in one costume, with what else they wear on their heads."""
    outfit = sheet.outfit or Outfit(top=sheet.colour("top"))
    dressed = replace(sheet, features=(*sheet.features, *worn))
    return Kind(
        sheet.kind,
        words,
        dressed,
        ways or moves("walk", "swim", "hop"),
        home,
        cast=partial(_costumed, sheet.kind, age, outfit, worn),
    )
