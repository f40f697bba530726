"""Loads every sentence that a person reads: one YAML file per language, dotted keys, `{name}` for a blank."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import yaml
from pydantic import TypeAdapter

FOLDER = Path(__file__).parent / "replies"
FALLBACK = "en"
_BLANK = re.compile(r"\{([a-z_]+)\}")
_SECTION: TypeAdapter[dict[str, object]] = TypeAdapter(dict[str, object])
_VARIANTS: TypeAdapter[list[str]] = TypeAdapter(list[str])

Scalar = str | int | float
Text = str | tuple[str, ...] | Mapping[str, str]
"""A sentence; variants of one, the fullest first; or a `one` and an `other` chosen by the blank `count`."""


class BadReply(ValueError):
    """A reply key, or a use of one, that does not fit the catalogue."""


class Replies:
    """The sentences of one language."""

    def __init__(self, language: str, texts: Mapping[str, Text]) -> None:
        self.language = language
        self._texts = texts

    def keys(self) -> frozenset[str]:
        """Every key there is."""
        return frozenset(self._texts)

    def has(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in self._texts

    def blanks(self, key: str) -> frozenset[str]:
        """The names of a sentence's blanks. BadReply for an unknown key."""
        text = self._text(key)
        if isinstance(text, str):
            return _blanks_of((text,))
        if isinstance(text, Mapping):
            return _blanks_of(text.values()) | {"count"}
        return _blanks_of(text)

    def say(self, key: str, **params: Scalar) -> str:
        """The sentence with its blanks filled. BadReply for an unknown key, a missing blank or one too many."""
        blanks = self.blanks(key)
        if blanks != frozenset(params):
            raise BadReply(f"{key} takes {sorted(blanks)}, not {sorted(params)}")
        text = self._text(key)
        if isinstance(text, tuple):
            raise BadReply(f"{key} has variants: use `fitting`")
        if isinstance(text, Mapping):
            text = text["one" if params["count"] == 1 else "other"]
        return _fill(text, params)

    def fitting(self, key: str, params: Mapping[str, Scalar]) -> str:
        """The fullest variant whose blanks are all known. BadReply when not even the last one fits."""
        text = self._text(key)
        known = {name: value for name, value in params.items() if value != ""}
        for variant in text if isinstance(text, tuple) else (text,):
            if isinstance(variant, str) and _blanks_of((variant,)) <= known.keys():
                return _fill(variant, known)
        raise BadReply(f"no variant of {key} does with {sorted(known)}")

    def variants(self, key: str) -> tuple[str, ...]:
        """All variants of a key as they stand, for choosing one. BadReply for an unknown key."""
        text = self._text(key)
        return text if isinstance(text, tuple) else (self.say(key),)

    def _text(self, key: str) -> Text:
        try:
            return self._texts[key]
        except KeyError:
            raise BadReply(f"there is no reply {key!r}") from None


@cache
def replies(language: str = FALLBACK) -> Replies:
    """The sentences of a language; English where there is no translation."""
    code = language if re.fullmatch(r"[a-z]{2}", language) and (FOLDER / f"{language}.yaml").is_file() else FALLBACK
    return load_replies(FOLDER / f"{code}.yaml")


def load_replies(path: Path) -> Replies:
    """The sentences of one file. BadReply when it does not fit its form."""
    tree: object = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(tree, dict):
        raise BadReply(f"{path.name}: not a section")
    texts: dict[str, Text] = {}
    _flatten(_SECTION.validate_python(tree), "", texts)
    return Replies(path.stem, texts)


def _flatten(node: object, key: str, into: dict[str, Text]) -> None:
    kind = type(node).__name__
    if isinstance(node, str):
        into[key] = node.strip()
    elif isinstance(node, list) and node:
        into[key] = tuple(text.strip() for text in _VARIANTS.validate_python(node))
    elif isinstance(node, dict):
        section = _SECTION.validate_python(node)
        if set(section) == {"one", "other"}:
            into[key] = {form: str(text).strip() for form, text in section.items()}
            return
        for name, child in section.items():
            _flatten(child, f"{key}.{name}" if key else name, into)
    else:
        raise BadReply(f"{key}: a sentence, variants or a section, not {kind}")


def _blanks_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(blank[1] for text in texts for blank in _BLANK.finditer(text))


def _fill(text: str, params: Mapping[str, Scalar]) -> str:
    """One pass over the catalogue's own words, so a value that looks like a blank stays what it is."""
    return _BLANK.sub(lambda blank: str(params[blank[1]]), text)
