"""Checks what people choose, with the nearest match where a word is not on its list."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping

from pydantic import ValidationError
from rapidfuzz import fuzz, process

from core.dialogue.lexicon import ASPECT_WORDS, LANGUAGE_NAMES, LANGUAGE_WORDS, MUSIC_WORDS, QUALITY_WORDS, STYLE_WORDS
from core.domain.vocabulary import ASPECTS, IDEA_LIMIT, MOODS, QUALITIES, STYLES
from core.errors import BadChoice, BadInput, EmptyIdea, IdeaTooLong, OutOfRange, UnreadableIdea

NEAR = 60
"""The least likeness, of 100, that is worth asking "did you mean"."""
_KEPT_CONTROLS = "\n\t"


def choose(field: str, value: str, allowed: Iterable[str], words: Mapping[str, str]) -> str:
    """The member of a closed list that somebody means. BadChoice when it is none, with the nearest."""
    names = tuple(allowed)
    said = " ".join(value.casefold().split())
    joined = said.replace(" ", "_").replace("-", "_")
    for candidate in (said, joined, words.get(said, ""), words.get(said.replace("_", " "), "")):
        if candidate in names:
            return candidate
    raise BadChoice(field=field, value=value, nearest=nearest(said, names, words), allowed=", ".join(names))


def nearest(said: str, names: Iterable[str], words: Mapping[str, str]) -> str:
    """The most alike member; empty when none is alike."""
    known = {name: name for name in names}
    spellings = (
        known | {name.replace("_", " "): name for name in known} | {w: n for w, n in words.items() if n in known}
    )
    found = process.extractOne(said, spellings.keys(), scorer=fuzz.ratio, score_cutoff=NEAR)
    return spellings[found[0]] if found else ""


def style_of(value: str) -> str:
    """A style's name. BadChoice."""
    return choose("style", value, STYLES, STYLE_WORDS)


def aspect_of(value: str) -> str:
    """A frame shape. BadChoice."""
    return choose("aspect", value, ASPECTS, ASPECT_WORDS)


def quality_of(value: str) -> str:
    """A quality. BadChoice."""
    return choose("quality", value, QUALITIES, QUALITY_WORDS)


def language_of(value: str) -> str:
    """An ISO 639-1 code, from a code, a locale ("pt-BR") or a name. BadChoice."""
    head = value.strip().replace("_", "-").split("-")[0]
    said = head if len(head) == 2 else value
    return choose("language", said, LANGUAGE_NAMES, LANGUAGE_WORDS)


def mood_of(value: str) -> str:
    """A mood for the music, or `none`. BadChoice."""
    return choose("music", value, (*MOODS, "none"), MUSIC_WORDS)


def mood_in(text: str) -> str:
    """The mood that free words about music come nearest to; empty when they say nothing a composer here knows."""
    words = text.casefold().split()
    for word in (" ".join(words), *words):
        mood = MUSIC_WORDS.get(word, word)
        if mood in MOODS or mood == "none":
            return mood
    return ""


def within(field: str, least: float, most: float) -> Callable[[float], float]:
    """A check that a number lies in its range; it raises OutOfRange."""

    def check(value: float) -> float:
        if not least <= value <= most:
            raise OutOfRange(field=field, value=_number(value), least=_number(least), most=_number(most))
        return value

    return check


def idea_of(text: str) -> str:
    """An idea that can be filmed, without signs nobody sees. EmptyIdea, UnreadableIdea, IdeaTooLong."""
    if not text.strip():
        raise EmptyIdea()
    visible = clean(text).strip()
    if not any(unicodedata.category(sign)[0] in "LN" for sign in visible):
        raise UnreadableIdea()
    if len(visible) > IDEA_LIMIT:
        raise IdeaTooLong(length=len(visible), limit=IDEA_LIMIT)
    return visible


def clean(text: str) -> str:
    """The text without control characters, broken halves of characters and marks that turn its direction."""
    return "".join(sign for sign in text if sign in _KEPT_CONTROLS or _is_seen(sign))


def refusal_of(error: ValidationError) -> BadInput:
    """The refusal for the first value of a form that is not even of the right kind."""
    first = error.errors()[0]
    field = str(first["loc"][0]) if first["loc"] else ""
    return BadInput(field=field, value=str(first["input"])[:80])


def _is_seen(sign: str) -> bool:
    # Joiners (ZWJ, ZWNJ) and variation selectors are part of words and emoji; overrides of direction are not.
    category = unicodedata.category(sign)
    return category not in {"Cc", "Cs", "Co"} and not (category == "Cf" and sign not in "\u200c\u200d\u00ad")


def _number(value: float) -> str:
    return f"{value:g}"
