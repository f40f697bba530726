"""Writing systems: which one a text is in, and whether it puts spaces between words."""

import unicodedata
from collections import Counter
from typing import Final

_BLOCKS: Final = (
    (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "ru"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"), (0x0750, 0x077F, "ar"), (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"),
    (0x1200, 0x139F, "am"), (0x3040, 0x30FF, "ja"), (0x3130, 0x318F, "ko"), (0x3400, 0x4DBF, "zh"),
    (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"), (0xF900, 0xFAFF, "zh"), (0xFF66, 0xFF9F, "ja"),
)  # fmt: skip
_WRITTEN_IN: Final = {
    "el": {"el", "grc"}, "ru": {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tt", "mn", "ba", "cv", "tg"},
    "hy": {"hy"}, "he": {"he", "yi"}, "ar": {"ar", "fa", "ur", "ku", "ps", "sd", "ug"},
    "hi": {"hi", "mr", "ne", "sa", "kok"}, "bn": {"bn", "as"}, "zh": {"zh", "ja", "yue", "cmn"},
    "ja": {"ja"}, "ko": {"ko"},
}  # fmt: skip
_UNSPACED: Final = frozenset({"zh", "ja", "th", "my"})


def script_of(sign: str) -> str:
    """The main language of a character's writing system; empty for Latin, digits and marks."""
    code = ord(sign)
    return next((language for low, high, language in _BLOCKS if low <= code <= high), "")


def is_unspaced(text: str) -> bool:
    """Whether any of it is written without spaces between words."""
    return any(script_of(sign) in _UNSPACED for sign in text)


def spoken_language(text: str, language: str) -> str:
    """The language to speak a text in: the given one (ISO 639-1), unless most letters belong to a script it is never
    written in."""
    counts = Counter(script_of(sign) for sign in text if sign.isalpha())
    if not counts:
        return language
    if counts["ja"]:
        counts["ja"] += counts.pop("zh", 0)
    script, _ = max(counts.items(), key=lambda item: item[1])
    written = _WRITTEN_IN.get(script, {script})
    return language if not script or language.split("-")[0].lower() in written else script


def is_written_in(sign: str, language: str) -> bool:
    """Whether a sign may occur in a language (ISO 639-1): Latin, digits and marks may anywhere."""
    script = script_of(sign)
    return not script or language.split("-")[0].lower() in _WRITTEN_IN.get(script, {script})


def clusters(text: str) -> list[str]:
    """What a reader sees as single signs: marks stay with their letter."""
    found: list[str] = []
    for sign in text:
        joins = unicodedata.category(sign) in ("Mn", "Mc", "Me") or sign in "\u200d\u0e33\u0eb3"
        if found and (joins or found[-1].endswith("\u200d")):
            found[-1] += sign
        else:
            found.append(sign)
    return found
