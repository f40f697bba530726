"""Who a sentence is about: its subject, who stands beside it, and what it says about them before the first verb."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from integrations.language.house.lexicon import words
from integrations.language.house.parse.clauses import FINITE
from integrations.language.house.parse.frame import Being
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.tokens import Token

_TIME_HEADS = frozenset(
    {
        "day",
        "night",
        "evening",
        "morning",
        "afternoon",
        "time",
        "year",
        "summer",
        "winter",
        "autumn",
        "spring",
        "week",
        "midnight",
        "once",
        "today",
        "tonight",
        "yesterday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "christmas",
        "halloween",
    }
)
_HAPPENINGS = frozenset(
    {
        "heist",
        "party",
        "adventure",
        "life",
        "story",
        "trouble",
        "chaos",
        "holiday",
        "vacation",
        "mission",
        "rescue",
        "day",
        "night",
        "race",
        "wedding",
        "battle",
        "war",
        "invasion",
        "rebellion",
        "uprising",
        "revolution",
        "escape",
        "romance",
        "apocalypse",
        "parade",
        "school",
        "hospital",
        "olympics",
        "club",
        "concert",
        "contest",
        "competition",
        "convention",
        "detective agency",
    }
)


@dataclass(frozen=True)
class Subject:
    """The subject of a sentence and where its predicate begins."""

    phrase: Phrase | None
    mate: Phrase | None
    after: int
    happening: str = ""
    """ "heist" in "squirrel heist": what they are up to, said as a noun."""


def skip_settings(line: Sequence[Token], index: int, end: int) -> int:
    """Past what only sets the scene: "In the desert, ", "One evening ", "rainy day in tokyo, "."""
    while index < end:
        token = line[index]
        if token.tag in ("CM", "CC", "UH", "ST") or (
            token.tag == "RB" and index + 1 < end and line[index + 1].tag != "VB"
        ):
            index += 1
            continue
        following = _prepositional_lead(line, index, end) or _time_lead(line, index, end)
        if following is None:
            return index
        index = following
    return index


def _prepositional_lead(line: Sequence[Token], index: int, end: int) -> int | None:
    if line[index].tag not in ("IN", "TO", "CS"):
        return None
    phrase = phrase_at(line, index + 1)
    if phrase is None or phrase.end >= end:
        return None
    if line[phrase.end].text == ",":
        return phrase.end + 1
    if phrase.head in _TIME_HEADS or (
        phrase.end < end and line[phrase.end].tag in ("DT", "PS", "CD") and line[index].tag == "IN"
    ):
        return phrase.end
    return None


def _time_lead(line: Sequence[Token], index: int, end: int) -> int | None:
    phrase = phrase_at(line, index)
    if phrase is None or phrase.head not in _TIME_HEADS or (phrase.being and phrase.name):
        return None
    at = phrase.end
    if at < end and line[at].tag in FINITE and phrase.head not in ("once",):
        return None
    if at < end and line[at].tag == "IN":
        place = phrase_at(line, at + 1)
        if place:
            at = place.end
    if at >= end:
        return None
    return at + 1 if line[at].text == "," else at


def subject_at(line: Sequence[Token], index: int, end: int) -> Subject:
    """The subject that starts at a word."""
    phrase = phrase_at(line, index)
    if phrase is None:
        return Subject(None, None, index)
    phrase, happening = _without_happening(phrase, line)
    at = phrase.end if not happening else phrase_end(line, index)
    mate: Phrase | None = None
    if at + 1 < end and line[at].low in ("and", "&", "with") and line[at].tag in ("CC", "IN"):
        second = phrase_at(line, at + 1)
        if second and not _new_clause(line, second, joined=line[at].tag == "CC"):
            joined = line[at].tag == "CC" or second.being
            if joined:
                mate, at = second, second.end
    elif at + 2 < end and line[at].text == "," and _listed(line, at, end):
        return _list_subject(line, phrase, at, end)
    return Subject(phrase, mate, at, happening)


def phrase_end(line: Sequence[Token], index: int) -> int:
    """Where the phrase at a word ends."""
    phrase = phrase_at(line, index)
    return phrase.end if phrase else index


def _without_happening(phrase: Phrase, line: Sequence[Token]) -> tuple[Phrase, str]:
    """ "squirrel heist" is about squirrels; the heist is what they do."""
    parts = phrase.text.split()
    if len(parts) < 2 or parts[-1] not in _HAPPENINGS or phrase.name or phrase.owner:
        return phrase, ""
    before = replace(phrase, text=" ".join(parts[:-1]), head=parts[-2].lower())
    if not before.kind.known:
        return phrase, ""
    return replace(
        before, determiner="the", count=max(3, phrase.count) if phrase.determiner in ("", "the") else phrase.count
    ), parts[-1]


def _new_clause(line: Sequence[Token], second: Phrase, *, joined: bool) -> bool:
    """ "X and Y" where Y has a verb of its own is still one subject; only "but Y does" is not. Relative clauses
    belong to Y."""
    return not joined and second.end < len(line) and line[second.end].tag in ("VG",)


def _listed(line: Sequence[Token], at: int, end: int) -> bool:
    """Whether a comma begins a list of subjects: "a dog, a cat and a mouse open ..."."""
    second = phrase_at(line, at + 1)
    if second is None or second.pronoun or second.end + 1 >= end or line[second.end].low not in ("and", "&"):
        return False
    third = phrase_at(line, second.end + 1)
    return (
        third is not None
        and third.end < end
        and (line[third.end].tag in FINITE or line[third.end].tag in ("VG", "RL", "IN"))
    )


def _list_subject(line: Sequence[Token], first: Phrase, at: int, end: int) -> Subject:
    second = phrase_at(line, at + 1)
    third = phrase_at(line, second.end + 1) if second else None
    return Subject(first, third, third.end if third else at)


def being_of(phrase: Phrase, text: str) -> Being:
    """Somebody, with gender and ways of being read from the words."""
    bare = bool(phrase.name) and phrase.text == phrase.name and not phrase.determiner
    if bare and (not phrase.kind.animate or words.gender_of_name(phrase.name) != ""):
        phrase = _person(phrase, text)
    gender = phrase.kind.gender or words.gender_of_name(phrase.name)
    if phrase.title.lower() in (
        "grandma",
        "queen",
        "princess",
        "mrs",
        "ms",
        "miss",
        "lady",
        "aunt",
        "auntie",
        "granny",
    ):
        gender = "f"
    if phrase.title.lower() in ("grandpa", "king", "prince", "mr", "sir", "lord", "uncle"):
        gender = "m"
    low = f" {text.lower()} "
    if not gender and not phrase.plural:
        female = any(word in low for word in (" she ", " her ", " herself "))
        male = any(word in low for word in (" he ", " his ", " him ", " himself "))
        gender = "f" if female and not male else "m" if male and not female else ""
    traits = tuple(word for word in phrase.adjectives if words.trait_of(word))
    return Being(phrase, gender, traits)


_GROWN_UP = frozenset(
    {
        "job",
        "wife",
        "husband",
        "work",
        "boss",
        "office",
        "beer",
        "wine",
        "marries",
        "married",
        "retires",
        "career",
        "date",
        "divorce",
        "taxes",
        "rent",
    }
)


def _person(phrase: Phrase, text: str) -> Phrase:
    """A bare name is a person; a child, unless the line says otherwise."""
    gender = words.gender_of_name(phrase.name) or ("f" if phrase.name.lower().endswith("a") else "m")
    grown = bool(_GROWN_UP & set(text.lower().split()))
    noun = ("woman" if grown else "girl") if gender == "f" else ("man" if grown else "boy")
    return replace(phrase, text=noun, head=noun)
