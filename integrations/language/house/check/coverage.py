"""How much of the user's line is in the film."""

import re

from integrations.language.house.english.forms import singular
from integrations.language.house.film import Film
from integrations.language.house.lexicon.verbs import Form, guess_lemma, verb_forms
from integrations.language.house.lexicon.words import FUNCTION_WORDS
from integrations.language.house.parse.frame import Frame

_SAYS_NOTHING = frozenset(
    [
        "make",
        "made",
        "film",
        "movie",
        "video",
        "vid",
        "clip",
        "story",
        "cartoon",
        "something",
        "please",
        "pls",
        "want",
        "try",
        "dream",
        "decide",
        "begin",
        "start",
        "get",
        "go",
        "thing",
        "day",
        "time",
        "one",
        "become",
        "need",
        "have",
        "take",
        "let",
        "day",
        "way",
    ]
)
_ENDINGS: tuple[tuple[str, Form], ...] = (("ing", "ing"), ("ed", "past"), ("s", "third"))


def stems(text: str) -> frozenset[str]:
    """The words that carry meaning, in one form each."""
    found: set[str] = set()
    for word in re.findall(r"[^\W\d_]{3,}", text.lower().replace("'s", "")):
        if word in FUNCTION_WORDS:
            continue
        stem = _stem(word)
        if stem not in _SAYS_NOTHING and word not in _SAYS_NOTHING:
            found.add(stem)
    return frozenset(found)


def word_stems(text: str) -> frozenset[str]:
    """Every word of three letters and more in one form, nothing left out."""
    return frozenset(_stem(word) for word in re.findall(r"[^\W\d_]{3,}", text.lower().replace("'s", "")))


def _stem(word: str) -> str:
    forms = verb_forms().get(word)
    if forms:
        return singular(forms[0].lemma)
    for ending, form in _ENDINGS[:2]:
        if word.endswith(ending) and len(word) > 5:
            return guess_lemma(word, form)
    return singular(word)


def coverage(film: Film, frame: Frame) -> float:
    """Share of the line's meaning that is heard or stands in the title; 1 when the line carries none."""
    wanted = stems(frame.topic)
    heard = stems(" ".join([film.title, *(beat.text for beat in film.heard()), *(member.name for member in film.cast)]))
    return len(wanted & heard) / len(wanted) if wanted else 1.0
