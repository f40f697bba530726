"""Verbs: their forms, what shows them and which kind of plot a wish for them leads to."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.english import forms

Form = Literal["base", "third", "past", "participle", "ing"]


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    actions: dict[str, str]
    families: dict[str, str]
    more: str
    control: str


@dataclass(frozen=True)
class VerbForm:
    """A word read as a form of a verb."""

    lemma: str
    form: Form


_FILE = load("lexicon/verbs.yaml", _File)
ACTIONS = frozenset(_FILE.actions) | {"idle", "gather", "appear"}
CONTROL = frozenset(_FILE.control.split())
_ACTION_OF = {verb: action for action, verbs in reversed(_FILE.actions.items()) for verb in verbs.split()}
_FAMILY_OF = {verb: family for family, verbs in reversed(_FILE.families.items()) for verb in verbs.split()}
VERBS = (
    frozenset(_ACTION_OF) | frozenset(_FAMILY_OF) | frozenset(_FILE.more.split()) | CONTROL | frozenset(forms.IRREGULAR)
)
_LOST_E = (
    "at",
    "iz",
    "is",
    "uc",
    "as",
    "us",
    "iv",
    "ov",
    "av",
    "ak",
    "ir",
    "ur",
    "ang",
    "dg",
    "rg",
    "bl",
    "tl",
    "dl",
    "gl",
    "pl",
)
_AUXILIARY = frozenset({"be", "have", "do", "must", "can", "ought"})


def action_of(verb: str) -> str:
    """The action that shows a verb; empty when none does."""
    return _ACTION_OF.get(verb, "")


def family_of(verb: str) -> str:
    """The family of plots that a wish for this verb asks for; empty when it is none of ours."""
    return _FAMILY_OF.get(verb, "")


@cache
def verb_forms() -> dict[str, tuple[VerbForm, ...]]:
    """Every form of every verb we know, base forms first."""
    table: dict[str, list[VerbForm]] = {}
    for lemma in sorted(VERBS - _AUXILIARY):
        rows: tuple[tuple[str, Form], ...] = (
            (lemma, "base"),
            (forms.third(lemma), "third"),
            (forms.past(lemma), "past"),
            (forms.participle(lemma), "participle"),
            (forms.ing(lemma), "ing"),
        )
        for word, form in rows:
            table.setdefault(word, []).append(VerbForm(lemma, form))
    return {word: tuple(sorted(found, key=lambda item: item.form != "base")) for word, found in table.items()}


def guess_lemma(word: str, form: Form) -> str:
    """The base form of a verb nobody listed: "brooding" gives "brood"."""
    known = [item.lemma for item in verb_forms().get(word, ()) if item.form == form]
    if known:
        return known[0]
    if form == "third":
        return _without_s(word)
    if form == "ing" and word.endswith("ing"):
        return _restored(word[:-3])
    if form in ("past", "participle") and word.endswith("ed"):
        return _restored(word[:-2])
    return word


def _without_s(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes", "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def _restored(stem: str) -> str:
    """Puts back what an ending took away: a doubled letter halved, a lost e returned."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    return stem + "e" if len(stem) > 3 and stem.endswith(_LOST_E) else stem
