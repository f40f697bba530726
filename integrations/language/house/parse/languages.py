"""Which language a line is in: scripts first, then a vote of the commonest words, where words that many share count
little."""

import re
from functools import cache

from integrations.language.house.lexicon.kinds import is_kind
from integrations.language.house.lexicon.verbs import verb_forms
from integrations.language.house.lexicon.words import FUNCTION_WORDS, NOUNS

_COMMON = {
    "en": "make film video story wants about a of to",
    "es": "el la los las un una unos que de y en con su sus por para quiere tiene busca es se del al miedo sobre "
    "como pero muy mi",
    "fr": "le la les un une qui que de et dans avec son sa ses pour veut est des du au aux sur rêve petit petite mon "
    "ma sans où",
    "de": "der die das ein eine und in mit sucht will ist den dem nicht ihre seine seinen ihren auf zu von kleine "
    "kleiner"
    " möchte mein meine im zum über",
    "pt": "o a os as um uma que de e em com seu sua para quer tem não até do da dos das no na nos nas é meu minha "
    "sobre mas",
    "it": "cerca vuole sogna trova mare il lo gli i un una che di e con per nel nella è della del dei alla sul suo "
    "sua mio mia"
    " perché ma non",
    "nl": "de het een en van in met op voor zijn haar wil niet die dat naar over maar mijn",
    "sv": "en ett och som i på med för att vill inte hans hennes den det om av min",
    "pl": "i w na z do się nie że jest który która jak o ale mój moja",
    "tr": "bir ve ile için bu çok ama gibi isteyen küçük olan",
}
_LETTERS = (
    ("es", "ñ¿¡"),
    ("pt", "ãõ"),
    ("de", "äöüß"),
    ("fr", "êèçœûâî"),
    ("it", "òàùì"),
    ("pl", "łąęśżź"),
    ("tr", "ğış"),
    ("sv", "å"),
)
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_CONTENT = 0.4
"""What a word of meaning counts: it may stand in two languages by chance."""
_WORDS = {
    language: frozenset(words.split()) | (FUNCTION_WORDS if language == "en" else frozenset[str]())
    for language, words in _COMMON.items()
}


@cache
def _weight(word: str) -> float:
    """A word that many languages share says little about any of them."""
    return 1 / sum(word in common for common in _WORDS.values())


@cache
def _is_english(word: str) -> bool:
    return len(word) > 3 and (word in verb_forms() or word in NOUNS or is_kind(word))


def language_of(text: str) -> str:
    """ISO 639-1 of a line; English when nothing speaks against it."""
    letters = sum(sign.isalpha() for sign in text) or 1
    for language, script in _SCRIPTS:
        if len(script.findall(text)) / letters > 0.3:
            return language
    words = re.findall(r"[^\W\d_]+", text.lower())
    votes = {language: sum(_weight(word) for word in words if word in common) for language, common in _WORDS.items()}
    votes["en"] += _CONTENT * sum(_is_english(word) for word in words)
    for language, signs in _LETTERS:
        if any(sign in text.lower() for sign in signs):
            votes[language] += 1.5
    best = max(votes, key=lambda language: votes[language])
    return best if votes[best] > votes["en"] else "en"
