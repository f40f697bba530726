"""The people of a film: what they are called and how sentences refer to them."""

import re
from dataclasses import dataclass
from typing import Literal

from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import article, capital, is_plural, listing, plural, possessive, singular
from integrations.language.house.lexicon.kinds import Kind, kind_of
from integrations.language.house.lexicon.words import HERO_NAMES, trait_of
from integrations.language.house.parse.frame import Being, Frame

Role = Literal["hero", "mate", "helper", "opponent", "native", "crowd"]
_PRONOUNS = {
    "f": ("she", "her", "her", "herself"),
    "m": ("he", "him", "his", "himself"),
    "n": ("it", "it", "its", "itself"),
    "they": ("they", "them", "their", "themselves"),
    "i": ("I", "me", "my", "myself"),
    "we": ("we", "us", "our", "ourselves"),
}
_NUMBERS = {
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
}
_PLANTED_NAMES = frozenset(
    {
        "Hazel",
        "Fern",
        "Ivy",
        "Olive",
        "Poppy",
        "Basil",
        "Clover",
        "Moss",
        "Saffron",
        "Marigold",
        "Plum",
        "Tansy",
        "Sorrel",
        "Pearl",
    }
)
_GUESSED = frozenset({"girl", "boy", "woman", "man"})
"""What we take a bare name for."""
_DETERMINED = frozenset({"a", "an", "the", "my", "our", "his", "her", "their", "its"})
_ANIMAL_NAMES = frozenset({"Wren", "Minnow", "Bea"})
_SINGLED_OUT = re.compile(r"^(?:last|first|only|second|third|world'?s|\w{3,}est)\b")


@dataclass(frozen=True)
class Person:
    """Somebody in the film."""

    role: Role
    name: str
    """As the cast list and the lines have it: "Otto", "Owl"."""
    noun: str
    short: str
    """How narration refers to them: "Otto", "the owl", "the two otters"."""
    title: str
    """Always with the noun: "the shy dragon"."""
    intro: str
    """At first sight: "a shy dragon called Otto"."""
    pronouns: tuple[str, str, str, str]
    gender: str
    kind: Kind
    traits: tuple[str, ...] = ()
    count: int = 1
    given: bool = False
    """Whether the user named them."""

    @property
    def plural(self) -> bool:
        """Whether verbs take the plural."""
        return self.pronouns[0] in ("they", "we")

    @property
    def only_named(self) -> bool:
        """Whether the user gave nothing but a name: then "the girl" is only our guess."""
        return self.given and self.noun in _GUESSED and self.intro.split(" ", 1)[0] not in _DETERMINED

    def slots(self, prefix: str) -> dict[str, str]:
        """The words for sentences: {h}, {h_he}, {h_was} ... for the prefix "h"."""
        he, him, his, himself = self.pronouns
        was = "were" if self.plural else "was"
        return {
            prefix: self.short,
            f"{prefix}_intro": self.intro,
            f"{prefix}_title": self.title,
            f"{prefix}_s": possessive(self.short),
            f"{prefix}_he": he,
            f"{prefix}_him": him,
            f"{prefix}_his": his,
            f"{prefix}_himself": himself,
            f"{prefix}_was": was,
            f"{prefix}_has": "had",
            f"{prefix}_noun": self.noun,
        }


def hero_of(frame: Frame, dice: Dice) -> Person:
    """The hero of a line; somebody, when the line names nobody."""
    being = frame.hero
    if being is None or (being.phrase.pronoun and not frame.first_person):
        return _nobody_named(being, frame, dice)
    if frame.first_person:
        return _teller(frame, being)
    return person_of(being, "hero", frame, dice)


def _nobody_named(being: Being | None, frame: Frame, dice: Dice) -> Person:
    word = being.phrase.text if being is not None else ""
    if word in ("everyone", "everybody", "nobody", "they", "people"):
        return Person(
            "hero",
            "Everybody",
            "people",
            "everybody",
            "all the people",
            "all the people",
            _PRONOUNS["they"],
            "",
            kind_of("people"),
            count=5,
        )
    name = _fresh_name(frame, kind_of("child"), "", dice)
    gender = "f" if name in HERO_NAMES["f"] else "m"
    noun = "girl" if gender == "f" else "boy"
    return Person(
        "hero", name, noun, name, f"the {noun}", f"a {noun} called {name}", _PRONOUNS[gender], gender, kind_of(noun)
    )


def _teller(frame: Frame, being: Being) -> Person:
    plural_form = frame.hero is not None and frame.line[being.phrase.start].low in ("we", "us")
    pronouns = _PRONOUNS["we" if plural_form else "i"]
    return Person(
        "hero",
        "Us" if plural_form else "Me",
        "person",
        pronouns[0],
        pronouns[0],
        pronouns[0],
        pronouns,
        "",
        kind_of("person"),
        count=3 if plural_form else 1,
        given=True,
    )


def person_of(being: Being, role: Role, frame: Frame, dice: Dice) -> Person:
    """A being of the line as a person of the film."""
    phrase, kind = being.phrase, being.kind
    if phrase.plural:
        return _group(being, role, frame)
    gender = being.gender or kind.gender
    name = phrase.name
    unique = "unique" in kind.flags or bool(_SINGLED_OUT.match(phrase.text))
    if not name and role == "hero" and not unique:
        name = _fresh_name(frame, kind, gender, dice)
        gender = gender or ("f" if name in HERO_NAMES["f"] else "m")
    gender = gender or dice.pick("fm")
    pronouns = _PRONOUNS[gender]
    if (
        role in ("helper", "opponent", "native")
        and not name
        and not kind.human
        and not being.gender
        and not kind.gender
    ):
        pronouns, gender = _PRONOUNS["n"], "n"
    title = _definite(being)
    short = name or title
    return Person(
        role,
        name or _cast_name(phrase.text, phrase.head),
        phrase.head,
        short,
        title,
        _intro(being, name, frame),
        pronouns,
        gender,
        kind,
        being.traits,
        1,
        given=bool(phrase.name),
    )


def _definite(being: Being) -> str:
    phrase = being.phrase
    if phrase.title:
        return phrase.name
    if phrase.owner:
        return f"{phrase.owner} {phrase.text}"
    return f"the {phrase.text}"


def _intro(being: Being, name: str, frame: Frame) -> str:
    phrase = being.phrase
    if phrase.title:
        return phrase.name
    called = f" called {name}" if name else ""
    if phrase.name and phrase.text in _GUESSED and not phrase.determiner:
        return " ".join((*phrase.adjectives, phrase.name))
    if phrase.owner:
        return f"{phrase.owner} {phrase.text}" + (f", {name}" if name else "")
    if _SINGLED_OUT.match(phrase.text):
        return f"the {phrase.text}" + (f", {name}" if name else "")
    if "unique" in being.kind.flags:
        return f"the {phrase.text}"
    if phrase.determiner == "the" and not name:
        return f"the {phrase.text}"
    return f"{article(phrase.text)}{called}"


def _group(being: Being, role: Role, frame: Frame) -> Person:
    phrase = being.phrase
    number = _spoken_number(being, frame)
    base = f"{number} {phrase.text}".strip()
    owner = phrase.owner or "the"
    everyone = phrase.determiner in ("all", "every", "both")
    intro = base if not (phrase.owner or everyone) else f"{phrase.owner or 'all the'} {base}"
    if not number and not everyone and not phrase.owner and phrase.determiner != "the":
        intro = base
    elif phrase.determiner == "the" and not number:
        intro = f"the {base}"
    noun = being.head if is_plural(phrase.text.split()[-1]) else phrase.head
    short = f"{owner} {base}"
    name = phrase.name or _cast_name(phrase.text, plural(being.head))
    return Person(
        role,
        name,
        noun,
        short,
        short,
        intro,
        _PRONOUNS["they"],
        "",
        being.kind,
        being.traits,
        max(2, min(phrase.count, 5)),
        given=bool(phrase.name),
    )


def _spoken_number(being: Being, frame: Frame) -> str:
    phrase = being.phrase
    said = [token.low for token in frame.line[phrase.start : phrase.end] if token.tag == "CD"]
    if said and said[0] != "one":
        return said[0] if not said[0].isdecimal() else _NUMBERS.get(int(said[0]), said[0])
    return ""


def _cast_name(text: str, head: str) -> str:
    """ "lonely lighthouse keeper" is listed as "Keeper", "polar bear" as "Polar Bear"."""
    kind = kind_of(text)
    parts = text.split(" of ")[0].split()
    wide = kind.word.count("-")
    words = parts[-1 - wide :] if wide and len(parts) > wide else [parts[-1] if parts else head]
    return " ".join(capital(word) for word in words)


def _fresh_name(frame: Frame, kind: Kind, gender: str, dice: Dice) -> str:
    pool = HERO_NAMES[gender] if gender in HERO_NAMES else (*HERO_NAMES["f"], *HERO_NAMES["m"])
    said = {word.lower() for word in re.findall(r"\w+", frame.text)}
    avoid = (
        _PLANTED_NAMES
        if kind.family in ("plant", "food", "sky", "thing")
        else _ANIMAL_NAMES
        if kind.animate and not kind.human
        else frozenset[str]()
    )
    return dice.fresh([name for name in pool if name.lower() not in said and name not in avoid])


def together(heroes: tuple[Person, ...]) -> dict[str, str]:
    """Slots for two and more who act as one."""
    hero, *rest = heroes
    own = hero.short if hero.short.startswith(("the ", "my ", "our ")) else hero.name
    shorts = [person.short for person in rest]
    all_of_them = listing((own, *shorts)) if hero.short != "I" else listing((*shorts, "I"))
    he, him, his, himself = _PRONOUNS["we" if hero.short in ("I", "we") else "they"]
    return {
        "h": all_of_them,
        "h_intro": _joint_intro(heroes),
        "h_title": listing([person.title for person in heroes]) if hero.short != "I" else all_of_them,
        "h_s": possessive(all_of_them),
        "h_he": he,
        "h_him": him,
        "h_his": his,
        "h_himself": himself,
        "h_was": "were",
        "h_has": "had",
        "h_noun": hero.noun,
    }


def _joint_intro(heroes: tuple[Person, ...]) -> str:
    hero = heroes[0]
    if all(person.title == hero.title for person in heroes) and not hero.only_named:
        several = f"{_NUMBERS[len(heroes)]} {plural(hero.title.removeprefix('the '))}"
        return f"{several}, {listing([person.short for person in heroes])}"
    return listing([person.intro for person in heroes])


_LOOKS = (
    "small",
    "old",
    "round",
    "sleepy",
    "very young",
    "thin",
    "cheerful",
    "careful",
    "rather plump",
    "slightly crooked",
)


def stranger(word: str, role: Role, dice: Dice) -> Person:
    """Somebody who lives there: a helper nobody named."""
    kind = kind_of(word)
    look = dice.fresh(_LOOKS)
    pronouns = _PRONOUNS["n"] if not kind.human else _PRONOUNS[kind.gender or dice.pick("fm")]
    noun = singular(word)
    return Person(
        role,
        capital(noun),
        noun,
        f"the {noun}",
        f"the {look} {noun}",
        article(f"{look} {noun}"),
        pronouns,
        "n" if not kind.human else ("f" if pronouns[0] == "she" else "m"),
        kind,
        tuple(look.split()[-1:]) if trait_of(look.split()[-1]) else (),
    )
