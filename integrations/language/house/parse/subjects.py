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
    others: tuple[Phrase, ...] = ()
    """Who else acts together with the two: "a dog, a cat and a mouse"."""


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
    listed = _listed(line, phrase, end)
    if listed is not None:
        return listed
    phrase, happening = _without_happening(phrase, line)
    at = phrase.end if not happening else phrase_end(line, index)
    mate: Phrase | None = None
    if at + 1 < end and line[at].low in ("and", "&", "with") and line[at].tag in ("CC", "IN"):
        second = phrase_at(line, at + 1)
        if second and not _new_clause(line, second, joined=line[at].tag == "CC"):
            joined = line[at].tag == "CC" or second.being
            if joined:
                mate, at = second, second.end
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


def _listed(line: Sequence[Token], first: Phrase, end: int) -> Subject | None:
    """Three and more in a row: "a dog, a cat and a mouse open ..."; None when it is no such row."""
    found = [first]
    closed = False
    while not closed and found[-1].end + 1 < end:
        at = found[-1].end
        if line[at].text != "," and line[at].low not in ("and", "&"):
            break
        closed = line[at].low in ("and", "&")
        if not closed and line[at + 1].low in ("and", "&"):
            closed, at = True, at + 1
        following = phrase_at(line, at + 1)
        if following is None or following.pronoun or following.end > end:
            return None
        found.append(following)
    after = found[-1].end
    if len(found) < 3 or not closed or (after < end and line[after].tag not in FINITE | {"VG", "RL", "IN"}):
        return None
    return Subject(first, found[1], after, others=tuple(found[2:]))


_LADIES = frozenset({"grandma", "queen", "princess", "mrs", "ms", "miss", "lady", "aunt", "auntie", "granny"})
_GENTLEMEN = frozenset({"grandpa", "king", "prince", "mr", "sir", "lord", "uncle"})


def being_of(phrase: Phrase, text: str) -> Being:
    """Somebody, with gender and ways of being read from the words."""
    title = (phrase.title or phrase.name.partition(" ")[0]).lower()
    plain = not phrase.owner and (not phrase.determiner or title in words.TITLES)
    bare = bool(phrase.name) and phrase.text.endswith(phrase.name) and plain
    if bare and (not phrase.kind.animate or title in _LADIES | _GENTLEMEN or words.gender_of_name(phrase.name)):
        phrase = _person(phrase, text)
    gender = phrase.kind.gender or words.gender_of_name(phrase.name)
    gender = "f" if title in _LADIES else "m" if title in _GENTLEMEN else gender
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
    title = phrase.name.partition(" ")[0].lower()
    titled = "f" if title in _LADIES else "m" if title in _GENTLEMEN else ""
    gender = titled or words.gender_of_name(phrase.name) or ("f" if phrase.name.lower().endswith("a") else "m")
    grown = bool(titled) or bool(_GROWN_UP & set(text.lower().split()))
    noun = ("woman" if grown else "girl") if gender == "f" else ("man" if grown else "boy")
    return replace(phrase, text=noun, head=noun, determiner="")
