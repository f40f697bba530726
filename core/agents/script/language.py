"""Which language a script is in, for scripts that come without a word about it."""

import re
from collections import Counter

_WRITING = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
}
_LATIN = re.compile(r"[A-Za-z]")
_COMMON = {
    "en": "the and is it of to you in that was i not on with he she they are what this have but for my your",
    "es": "el los las y es un una que en no por con se su para como está pero yo qué muy del al",
    "fr": "le les et est un une que dans ne pas je vous il elle avec pour ce qui sur des du au mais",
    "de": "der die das und ist ein eine nicht ich du er sie es mit zu im den dem auf was aber wir",
    "pt": "o os as e é um uma que em não eu você com se seu para como está mas do da ao muito",
    "it": "il lo gli e è un una che in non io tu con si per come sono ma del della al di",
}
_LANGUAGES = {word: tuple(name for name, words in _COMMON.items() if word in words.split()) for word in
              {word for words in _COMMON.values() for word in words.split()}}  # fmt: skip


def language_of(text: str) -> str:
    """ISO 639-1 by writing system, else by the commonest words; English when nothing tells."""
    for language, writing in _WRITING.items():
        if 3 * len(writing.findall(text)) > len(_LATIN.findall(text)):
            return language
    votes: Counter[str] = Counter()
    for word in re.findall(r"[^\W\d_]+", text.casefold()):
        votes.update(_LANGUAGES.get(word, ()))
    return max(_COMMON, key=lambda language: votes[language])
