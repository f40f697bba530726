"""Completions for a field that is being typed."""

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz, process, utils

from core.dialogue.lexicon import LANGUAGE_NAMES
from core.domain.vocabulary import ASPECTS, MOODS, QUALITIES, STYLES, TONES

MOST = 25
"""The most a platform shows."""
_ALIKE = 50

_FIELDS: Mapping[str, Sequence[str]] = {
    "style": STYLES,
    "aspect": ASPECTS,
    "quality": QUALITIES,
    "music": (*MOODS, "none"),
    "tone": TONES,
    "language": tuple(LANGUAGE_NAMES),
}


def suggestions(field: str, partial: str, titles: Sequence[str]) -> tuple[str, ...]:
    """Words for a field, those that begin alike first; `titles` are the person's own films."""
    names = titles if field in ("project", "title") else _FIELDS.get(field, ())
    typed = partial.strip().casefold()
    if not typed:
        return tuple(names[:MOST])
    starting = [name for name in names if name.casefold().startswith(typed)]
    alike = process.extract(
        typed, names, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=_ALIKE, limit=MOST
    )
    return tuple(dict.fromkeys([*starting, *(name for name, _, _ in alike)]))[:MOST]
