"""What is written, and what is to be said instead of it; each said stretch remembers where it is written."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from integrations.speech.script import is_unspaced, is_written_in, script_of

_ABBREVIATIONS: Final = {
    "mr.": "mister", "mrs.": "missis", "ms.": "miz", "dr.": "doctor", "st.": "saint", "prof.": "professor",
    "jr.": "junior", "sr.": "senior", "vs.": "versus", "etc.": "et cetera", "capt.": "captain",
}  # fmt: skip
_CURRENCIES: Final = {"$": "dollars", "€": "euros", "£": "pounds"}
_MONEY: Final = re.compile(r"([$€£])(\d[\d,]*)(?:\.(\d\d))?(\D*)")
_ADDRESS: Final = re.compile(r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?", re.ASCII)
_STRETCH: Final = re.compile(r"(\w)\1{3,}")
_SILENT: Final = frozenset('*_~`#@"“”„«»‹›()[]{}<>|\\^=')
_JOINERS: Final = frozenset("\u200c\u200d")
_SILENT_KINDS: Final = frozenset({"So", "Sk", "Cs", "Co", "Cn", "Cc", "Cf"})


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch without spaces: where it is written, and where it is in the said text (empty when silent)."""

    start: int
    end: int
    said_start: int
    said_end: int
    unspaced: bool
    """Said character by character as written, so that places inside it correspond."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text prepared for speaking."""

    written: str
    said: str
    tokens: tuple[Token, ...]

    def token_at(self, said: int) -> int:
        """Number of the token that a place in the said text belongs to; -1 when there is none."""
        starts = [token.said_start for token in self.tokens]
        return bisect_right(starts, said) - 1


def read(written: str, language: str) -> Reading:
    """Leave out what must not be heard (emoji, mark-up) and spell out what would be misread."""
    tokens: list[Token] = []
    said = ""
    for match in re.finditer(r"\S+", written):
        word = match.group()
        unspaced = is_unspaced(word)
        form = _as_written(word, language) if unspaced else _spelled(word, language)
        start = len(said)
        said += f"{form} " if form else ""
        tokens.append(Token(match.start(), match.end(), start, start + len(form), unspaced))
    return Reading(written, said, tuple(tokens))


def _is_heard(sign: str, language: str) -> bool:
    """espeak-ng would spell out the names of signs it cannot read: foreign letters, and kanji in Japanese."""
    if sign in _JOINERS:
        return True
    if sign in _SILENT or unicodedata.category(sign) in _SILENT_KINDS:
        return False
    if language.split("-")[0].lower() == "ja" and script_of(sign) == "zh":
        return False
    return is_written_in(sign, language)


def _as_written(word: str, language: str) -> str:
    return "".join(sign if _is_heard(sign, language) else " " for sign in word)


def _spelled(word: str, language: str) -> str:
    address = _ADDRESS.fullmatch(word.rstrip(".,;:!?"))
    if address and ("/" in word or word.startswith("www")):
        return address.group(1)
    bare = "".join(sign for sign in word if _is_heard(sign, language)).replace("’", "'").replace("‘", "'")
    bare = _STRETCH.sub(r"\1\1", bare)
    if language.split("-")[0] != "en":
        return bare
    money = _MONEY.fullmatch(bare)
    if money:
        symbol, whole, cents, rest = money.groups()
        return f"{whole} {_CURRENCIES[symbol]}{f' {cents}' if cents else ''}{rest}"
    return _ABBREVIATIONS.get(bare.lower(), bare)
