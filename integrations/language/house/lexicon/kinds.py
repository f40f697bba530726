"""What a character can be: its family, home, size and how it moves."""

from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.english.forms import singular

_FLAGS = frozenset({"big", "small", "fly", "swim", "f", "m", "child", "old", "scary", "unique"})
_ANIMATE = frozenset({"beast", "bird", "fish", "bug", "human", "robot", "spirit"})
_HUMAN_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "eer", "ess", "smith")
_NOT_HUMAN = frozenset(
    [
        "elevator",
        "paper",
        "water",
        "river",
        "computer",
        "toaster",
        "scooter",
        "printer",
        "cooker",
        "mirror",
        "number",
        "winter",
        "summer",
        "flower",
        "hammer",
        "slipper",
        "letter",
        "butter",
        "dinner",
        "helicopter",
        "calculator",
        "tractor",
        "motor",
        "order",
        "matter",
        "power",
        "tower",
        "corner",
        "border",
        "shoulder",
        "sweater",
        "burger",
        "master-key",
        "cover",
        "paper-flower",
        "poster",
        "container",
        "fever",
        "shower",
        "danger",
        "wonder",
        "weather",
        "feather",
        "leather",
        "chapter",
        "laughter",
        "disaster",
        "monster",
        "character",
        "adventure",
        "color",
        "error",
        "horror",
        "minor",
        "visitor-book",
        "ladder",
        "cylinder",
        "roller",
        "lighter",
        "heater",
        "freezer",
        "cucumber",
        "pepper",
        "finger",
        "center",
        "theater",
        "meter",
        "liter",
        "filter",
        "supper",
        "corner",
        "powder",
        "answer",
        "spider",
        "hamster",
        "tiger",
        "beaver",
        "badger",
        "otter",
        "panther",
        "princess",
        "business",
        "happiness",
        "fitness",
        "witness",
        "darkness",
        "sickness",
        "loneliness",
        "fortress",
        "mattress",
        "progress",
        "address",
        "success",
        "blister",
        "charger",
        "controller",
        "launcher",
        "locker",
        "peeler",
        "rubber",
        "sticker",
        "trailer",
        "transformer",
        "bumper",
        "quarter",
        "semester",
        "october",
        "november",
        "december",
        "september",
        "never",
        "ever",
        "after",
        "under",
        "over",
    ]
)


class _Family(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    moves: str
    home: str
    like: str
    gift: str
    words: str


@dataclass(frozen=True)
class Kind:
    """One kind of character."""

    word: str
    family: str
    home: str
    """Id of the set where it lives."""
    moves: tuple[str, ...]
    flags: frozenset[str]
    like: str
    """The nearest common kind; empty when there is none."""
    gift: str
    """What it is good for, as the end of "She was ..."."""
    known: bool = True

    @property
    def animate(self) -> bool:
        """Whether it lives and thinks by nature, and not only in stories."""
        return self.family in _ANIMATE

    @property
    def human(self) -> bool:
        """Whether it is a person."""
        return self.family == "human"

    @property
    def gender(self) -> str:
        """f, m or empty."""
        return "f" if "f" in self.flags else "m" if "m" in self.flags else ""


def kind_of(phrase: str) -> Kind:
    """The kind that a noun phrase names: the whole of it, its last word, a guess from the ending, else a thing."""
    words = phrase.lower().replace("’", "'").split()
    for start in range(len(words)):
        found = _table().get("-".join(words[start:])) or _table().get("-".join([*words[start:-1], singular(words[-1])]))
        if found:
            return found
    last = words[-1] if words else "thing"
    return _guessed(singular(last))


def is_kind(word: str) -> bool:
    """Whether we know this very noun, singular or plural, as a kind."""
    return word.lower() in _table() or singular(word.lower()) in _table()


@cache
def kinds() -> tuple[Kind, ...]:
    """Every kind we know."""
    return tuple(_table().values())


@cache
def _guessed(word: str) -> Kind:
    human = len(word) > 4 and word.endswith(_HUMAN_ENDINGS) and word not in _NOT_HUMAN
    family = "human" if human else "thing"
    row = _families()[family]
    flags = frozenset(
        {"f"} if word.endswith(("woman", "ess")) and human else {"m"} if word.endswith("man") and human else ()
    )
    return Kind(
        word, family, row.home, tuple(row.moves.split()), flags, row.like if human else "", row.gift, known=False
    )


@cache
def _families() -> dict[str, _Family]:
    return load("lexicon/kinds.yaml", dict[str, _Family])


@cache
def _table() -> dict[str, Kind]:
    return {
        kind.word: kind
        for name, row in _families().items()
        for kind in (_kind(name, row, w) for w in row.words.split())
    }


def _kind(family: str, row: _Family, written: str) -> Kind:
    rest, _, like = written.partition("~")
    rest, *flags = rest.split("+")
    word, _, home = rest.partition("@")
    unknown = set(flags) - _FLAGS
    if unknown:
        raise ValueError(f"{word}: unknown flags {unknown}")
    moves = [*row.moves.split(), *(move for move in ("fly", "swim") if move in flags)]
    return Kind(
        word, family, home or row.home, tuple(dict.fromkeys(moves)), frozenset(flags), like or row.like, row.gift
    )
