"""Who is in the film and what matters in it, as the casting sees it."""

from integrations.language.house.data import load
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.people import Person
from integrations.language.house.film import CastRole, Item, Member
from integrations.language.house.lexicon.common import nearest_noun
from integrations.language.house.lexicon.kinds import Kind
from integrations.language.house.lexicon.words import trait_of

_CAST_ROLES: dict[str, CastRole] = {
    "hero": "hero",
    "mate": "companion",
    "helper": "helper",
    "opponent": "opponent",
    "native": "helper",
    "crowd": "crowd",
}
CROWD = "Everybody"
"""Name of the crowd in cast and lines."""
_SIZES = {"small": "small", "big": "large"}
WARDROBE = load("lexicon/wardrobe.yaml", dict[str, tuple[str, ...]])
"""Trade -> clothes."""


def cast_of(facts: Facts, used: set[str]) -> tuple[Member, ...]:
    """The hero, the mate, and whoever is seen or heard."""
    members = [
        member_of(person, facts) for person in facts.people if person.role in ("hero", "mate") or person.name in used
    ]
    if CROWD in used and not any(member.name == CROWD for member in members):
        members.append(
            Member(
                "Everybody",
                "people",
                "crowd",
                "",
                "",
                5,
                (),
                "cheerful",
                "A small crowd of people of all ages",
                age="adult",
            )
        )
    unique: dict[str, Member] = {}
    for member in members:
        unique.setdefault(member.name, member)
    return tuple(unique.values())


def member_of(person: Person, facts: Facts) -> Member:
    """A person as the cast list has it."""
    role = _CAST_ROLES[person.role]
    if person.role == "helper" and "companion" in facts.flags:
        role = "companion"
    gender = person.gender
    return Member(
        person.name,
        person.noun,
        role,
        nearest_noun(person.noun, person.kind, person.gender),
        "f" if gender == "f" else "m" if gender == "m" else "n" if gender == "n" else "",
        person.count,
        person.traits,
        _temper(person, facts),
        description_of(person),
        WARDROBE.get(person.noun, ()),
        age_of(person.kind),
    )


def _temper(person: Person, facts: Facts) -> str:
    if person.role in ("hero", "mate"):
        return facts.temper
    return "grumpy" if person.role == "opponent" else facts.helper_temper


def age_of(kind: Kind) -> str:
    """child, old or adult; empty for what has no age."""
    if "child" in kind.flags:
        return "child"
    if "old" in kind.flags:
        return "old"
    return "adult" if kind.human else ""


def description_of(person: Person) -> str:
    """Lasting looks in a sentence."""
    looks = [trait.look for word in person.traits if (trait := trait_of(word))]
    size = next((word for flag, word in _SIZES.items() if flag in person.kind.flags and flag not in "".join(looks)), "")
    what = (
        person.title.split(" ", 1)[-1]
        if person.title.startswith(("the ", "my ", "our ", "his ", "her ", "their "))
        else person.noun
    )
    several = f"{person.count} of them" if person.count > 1 else ""
    face = "" if person.kind.animate else "with a face, arms and legs"
    parts = [f"{size} {what}".strip(), *looks[:2], face, several]
    return ", ".join(part for part in parts if part)


def items_of(facts: Facts) -> tuple[Item, ...]:
    """Things that are aimed at; not beings, not ideas, and no places but those one can build or steal."""
    thing = facts.thing
    if thing is None or thing.flags & {"obj.being", "obj.abstract"}:
        return ()
    if "obj.place" in thing.flags and not thing.flags & {"obj.sky", "obj.solid"}:
        return ()
    return (Item(thing.noun, thing.bare),)
