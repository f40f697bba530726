"""Fills the blanks of a sheet's sentence and tidies what comes out."""

import re
from collections.abc import Mapping

from integrations.language.house.english.forms import capital

_SLOT = re.compile(r"\{(\w+)\}")


def slots_in(template: str) -> frozenset[str]:
    """The blanks of a sentence in small letters."""
    return frozenset(name[:1].lower() + name[1:] for name in _SLOT.findall(template))


def filled(template: str, slots: Mapping[str, str]) -> str:
    """The sentence with its blanks filled, once: what the user wrote is never looked at again. KeyError for an
    unknown blank."""
    return tidied(_SLOT.sub(lambda match: _word(match.group(1), slots), template))


def filled_plain(template: str, slots: Mapping[str, str]) -> str:
    """The same for other languages: only the first letter is raised."""
    return capital(re.sub(r"\s+", " ", _SLOT.sub(lambda match: _word(match.group(1), slots), template)).strip())


def _word(name: str, slots: Mapping[str, str]) -> str:
    if name in slots:
        return slots[name]
    return capital(slots[name[0].lower() + name[1:]])


def tidied(text: str) -> str:
    """Single spaces, a capital after every stop, no doubled stops."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" ([,.!?;:])", r"\1", text)
    text = re.sub(r"([.!?])\.(?!\.)", r"\1", text)
    text = re.sub(r",([.!?,])", r"\1", text)
    text = re.sub(r"\b(the|a|an) (the|a|an|my|our|his|her|their) ", r"\2 ", text)
    text = re.sub(r"(?<=[.!?] )([a-z])", lambda match: match.group(1).upper(), text)
    return capital(text)
