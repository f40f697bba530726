"""Place, time of day, weather and season of a line."""

import re
from collections.abc import Sequence

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.lexicon import words
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.parse.frame import Where
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.tokens import Token

_GOING = frozenset({"to", "into", "onto", "toward", "towards", "for-home"})
_STAYING = frozenset(
    {
        "in",
        "on",
        "at",
        "inside",
        "under",
        "underneath",
        "behind",
        "below",
        "above",
        "near",
        "by",
        "over",
        "across",
        "through",
        "around",
        "beneath",
        "along",
        "down",
        "up",
        "outside",
        "within",
        "beside",
        "from",
    }
)
_ENCLOSING = frozenset({"in", "inside", "under", "underneath", "behind"})


_NAMED_TIMES = re.compile(r"\b(?:every|each|good|hates?|late|game|movie|quiz|last|first) \w+$")


def places_in(line: Sequence[Token], skip: Sequence[tuple[int, int]] = ()) -> tuple[Where, ...]:
    """Every place a line names, in order."""
    found: list[Where] = []
    for index, token in enumerate(line):
        if (
            token.low == "home"
            and token.tag in ("RB", "NN")
            and index
            and line[index - 1].tag in ("VZ", "VB", "VD", "VG", "RB", "NN")
        ):
            found.append(Where("home", "at", place_of("home"), goal=True))
            continue
        if token.tag not in ("IN", "TO") or any(start <= index < end for start, end in skip):
            continue
        phrase = phrase_at(line, index + 1)
        where = _where(token.low, phrase, line, index)
        if where:
            found.append(where)
    return tuple(found) or _listed_places(line)


def _listed_places(line: Sequence[Token]) -> tuple[Where, ...]:
    """ "two rival chefs, one kitchen": a place that only stands in a list."""
    for index, token in enumerate(line[:-1]):
        if token.tag == "CM":
            phrase = phrase_at(line, index + 1)
            word = place_of(phrase.text) if phrase and not phrase.pronoun and not phrase.being else None
            if phrase and word and (phrase.end >= len(line) or line[phrase.end].tag in ("CM", "ST", "IN")):
                return (Where(f"the {phrase.text}", word.prep, word),)
    return ()


def _where(preposition: str, phrase: Phrase | None, line: Sequence[Token], index: int) -> Where | None:
    if phrase is None or phrase.pronoun or preposition not in _GOING | _STAYING:
        return None
    first = phrase.text.split(" of ")[0].split(" from ")[0]
    head = first.split()[-1].lower() if first else ""
    word = place_of(first) if head not in words.LISTS["no_places"] or head in words.LISTS["places_even_so"] else None
    text = _spoken(phrase)
    if word is None and phrase.text.lower() in ("work", "school"):
        word = place_of("office" if phrase.text.lower() == "work" else "school")
    if word is not None:
        going = preposition in _GOING and not (index and line[index - 1].low == "close")
        return Where(text, _kept(preposition, word.prep), word, goal=going)
    plain = not (
        phrase.being
        or phrase.name
        or head in words.LISTS["no_places"]
        or head in words.NOUN_GROUPS["abstract"]
        or head in words.NOUN_GROUPS["mass"]
    )
    in_time = (
        head in words.TIME_WORDS
        or head in words.WEATHER_WORDS
        or head in words.SEASONS
        or phrase.head in words.NOUN_GROUPS["body"]
    )
    if preposition in _ENCLOSING and plain and not in_time and phrase.determiner and phrase.count == 1:
        return Where(text, preposition, None)
    return None


def _spoken(phrase: Phrase) -> str:
    if phrase.name and not phrase.owner and not phrase.determiner:
        return phrase.text if phrase.text == phrase.name else phrase.name
    lone = phrase.text in (
        "space",
        "town",
        "school",
        "work",
        "bed",
        "church",
        "prison",
        "heaven",
        "orbit",
        "college",
        "university",
        "downtown",
        "court",
        "jail",
        "home",
        "detention",
    ) or (
        place_of(phrase.text) is not None
        and phrase.text.islower()
        and not phrase.determiner
        and not phrase.owner
        and _proper(phrase.text)
    )
    if lone and not phrase.owner and phrase.determiner != "the":
        return phrase.text.title() if _proper(phrase.text) else phrase.text
    if phrase.count > 1 and phrase.determiner not in ("the", "this", "these") and not phrase.owner:
        return f"the {phrase.text}"
    return f"{phrase.owner or 'the'} {phrase.text}"


def _proper(text: str) -> bool:
    """Whether it is a town or a country or a planet written small."""
    return text.replace(" ", "_") in words.LISTS["proper_places"]


def _kept(preposition: str, usual: str) -> str:
    """The user's preposition where it says where somebody is, the usual one where it says where somebody goes."""
    return (
        preposition
        if preposition
        in (
            "in",
            "on",
            "at",
            "inside",
            "under",
            "behind",
            "near",
            "by",
            "outside",
            "above",
            "beneath",
            "below",
            "beside",
        )
        else usual
    )


def time_of(line: Sequence[Token]) -> TimeOfDay | None:
    """Time of day that the line names, not as a part of something else ("good night", "game night")."""
    for index, token in enumerate(line):
        time = words.TIME_WORDS.get(token.low)
        if not time:
            continue
        before = " ".join(item.low for item in line[max(0, index - 1) : index + 1])
        after = line[index + 1].low if index + 1 < len(line) else ""
        if line[index - 1].low in ("to", "of", "hates") and index and token.tag == "NN" and line[index - 1].tag != "DT":
            continue
        if _NAMED_TIMES.search(before) or (token.tag in ("NN", "JJ") and after and line[index + 1].tag in ("NN", "NS")):
            continue
        return time
    return None


def weather_of(line: Sequence[Token]) -> Weather | None:
    """Weather that the line names."""
    for index, token in enumerate(line):
        weather = words.WEATHER_WORDS.get(token.low)
        if weather and not (token.capital and index) and not _is_part(line, index):
            return weather
        if token.low == "winter":
            return "snow"
    return None


def _is_part(line: Sequence[Token], index: int) -> bool:
    """ "snow globe", "afraid of rain": the word is there, the weather is not."""
    after = line[index + 1] if index + 1 < len(line) else None
    before = " ".join(token.low for token in line[max(0, index - 3) : index])
    named = after is not None and after.tag in ("NN", "NS") and line[index].tag == "NN"
    return named or bool(
        re.search(
            r"\b(afraid|scared|terrified|allergic|frightened|without|no|hates?|smell|until the|until) ?(of|to|the)?$",
            before,
        )
    )


def season_of(line: Sequence[Token]) -> str:
    """summer, autumn, winter, spring or empty."""
    for index, token in enumerate(line):
        if token.low in ("summer", "autumn", "winter"):
            return token.low
        if token.low == "spring" and index and line[index - 1].low in ("in", "this", "every", "next"):
            return "spring"
    return ""
