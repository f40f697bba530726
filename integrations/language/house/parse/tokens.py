"""Words and stops of a line, each with its place in the text."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"[^\W_]+(?:[-.](?=[^\W_])[^\W_]+)*(?:['’](?:t|re|ve|ll|d|m)\b)?|['’]s?(?=[\s.,;:!?]|$)|\.\.\.|…|[.,;:!?/()&\"“”]",
    re.UNICODE,
)
_STOPS = frozenset(".!?…") | {"..."}
_COMMAS = frozenset(',;:/()&"“”-')


@dataclass(frozen=True)
class Token:
    """A word or a stop, and what kind of word it is here."""

    text: str
    start: int
    end: int
    tag: str = ""

    @property
    def low(self) -> str:
        """Small letters, plain apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """The words and stops of a text; signs nobody says (emoji, hashes) are left out."""
    return tuple(Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text))


def is_stop(text: str) -> bool:
    """Whether it ends a sentence."""
    return text in _STOPS


def is_comma(text: str) -> bool:
    """Whether it divides a sentence."""
    return text in _COMMAS
