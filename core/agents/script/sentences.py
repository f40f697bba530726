"""Cuts running text into sentences without losing or changing a word."""

import re

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”’]*")
_ABBREVIATION = re.compile(r"(?:^|\s)(?:mr|mrs|ms|dr|st|prof|sr|sra|jr|vs|etc|no|[a-z])\.$", re.IGNORECASE)


_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff]")


def printable(text: str) -> str:
    """The text with signs that control devices, except line ends, as spaces."""
    return _CONTROL.sub(" ", text)


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of one line of text, each with its punctuation."""
    parts: list[str] = []
    start = 0
    for end in _END.finditer(text):
        part = text[start : end.end()].strip()
        if part and not _ABBREVIATION.search(part):
            parts.append(part)
            start = end.end()
    rest = text[start:].strip()
    return (*parts, rest) if rest else tuple(parts)


def portions(text: str, limit: int) -> tuple[str, ...]:
    """Whole sentences joined up to `limit` characters; a longer sentence stays whole."""
    made: list[str] = []
    for sentence in sentences(text):
        joined = f"{made[-1]} {sentence}" if made else sentence
        if made and len(joined) <= limit and joined in text:
            made[-1] = joined
        else:
            made.append(sentence)
    return tuple(made)
