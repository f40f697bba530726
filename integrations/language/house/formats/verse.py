"""Poems: the user's own lines are kept; else couplets of ours in which the subject never has to rhyme."""

import re

from pydantic import BaseModel, ConfigDict

from core.domain.vocabulary import TimeOfDay, Weather
from integrations.language.house.data import load
from integrations.language.house.english.forms import capital, is_plural
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.places import settings
from integrations.language.house.lexicon.words import NOUN_GROUPS, SEASONS
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.titles import in_title_case
from integrations.language.house.plots.wording import filled

_WRAPPING = re.compile(
    r"^.*?\b(?:poem|haiku|lyrics|rhyme|ballad|ode|song|sonnet|limerick|lullaby)\s*(?:about|to|for|on|of|:)\s*",
    re.IGNORECASE,
)
_PRONOUNS = {"f": ("she", "her"), "m": ("he", "him"), "n": ("it", "it"), "": ("it", "it")}
_TIMES: tuple[TimeOfDay, TimeOfDay, TimeOfDay, TimeOfDay] = ("morning", "day", "evening", "night")


class _Verses(BaseModel):
    """Couplets and when they are meant."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: str = ""
    kinds: str = ""
    owned: str = ""
    weather: Weather = "clear"
    stanzas: tuple[tuple[str, ...], ...]

    def asked(self, text: str) -> bool:
        """Whether the line asks for them by kind: "a love poem"."""
        return (
            re.search(rf"\b(?:{'|'.join(self.words.split()) or '(?!)'}) (?:poem|song|sonnet|haiku)\b", text) is not None
        )

    def suit(self, subject: str, family: str) -> bool:
        """Whether they fit a subject; those without a condition always do."""
        said = set(re.findall(r"[a-z]+", subject))
        if self.words:
            return bool(said & set(self.words.split()))
        if self.kinds:
            return family in self.kinds.split()
        if self.owned:
            return subject.startswith("my ") and not family and bool(said & set(self.owned.split()))
        return True


_VERSES = load("formats/verses.yaml", tuple[_Verses, ...])


def poem(order: Order) -> Film:
    """The film of a poem."""
    text = order.frame.text
    own = [line.strip(" .") for line in re.split(r"\s/\s|\n", text) if line.strip()]
    form = Form(order, "form:verse")
    if len(own) > 2:
        return _own_lines(form, own)
    subject = _WRAPPING.sub("", text).strip(" .!?") or "the day"
    frame = read(subject)
    being = frame.hero
    known = being.kind if being is not None and being.kind.known and being.kind.animate else None
    family = known.family if known else ""
    verses = next(item for item in _VERSES if item.suit(subject.lower(), family) or item.asked(text.lower()))
    place = frame.place if frame.place and frame.place.word else None
    setting = place.word.setting if place and place.word else being.kind.home if being is not None else ""
    form.title = in_title_case(subject)[:60]
    if being is not None and known is not None and not being.phrase.pronoun:
        form.cast(member(being.name or capital(being.head), being.head))
    else:
        form.cast(member("Child", "child", temper="curious"))
    spoken = _spoken(subject)
    plural = is_plural(spoken.split()[-1])
    they, them = ("they", "them") if plural else _PRONOUNS[being.gender if being is not None else ""]
    slots = {
        "subj": spoken,
        "place": place.text if place else "the world",
        "has": "have" if plural else "has",
        "was": "were",
        "s": "" if plural else "s",
        "ies": "y" if plural else "ies",
        "it": they,
        "him": them,
    }
    for index, couplets in enumerate(verses.stanzas):
        where = setting if setting in settings() and setting not in ("sky", "room") else "garden"
        form.scene(where, _TIMES[index], place=place.text if place else "", weather=verses.weather)
        for line in form.dice.pick(couplets).split(" / "):
            form.quote(1 if index in (0, 3) else 2, capital(filled(line, slots)))
        form.act(form.hero_name, ("look", "walk", "think", "wave")[index])
    return form.film("poem")


def _spoken(subject: str) -> str:
    """The subject as it stands in a sentence: "the toaster", "love", "autumn", "my old bike"."""
    bare = re.sub(r"(?i)^an? ", "the ", subject)
    bare = re.sub(r"\s+(?:in|on|at|under|by) (?:the|a|my|our) [\w ]+$", "", bare)
    words = bare.split()
    own = re.match(r"(?i)(?:the|an?|my|our|your|his|her|how|why|being|when)\b", bare) or bare[:1].isupper()
    if own or is_plural(words[-1]) or words[-1].lower() in NOUN_GROUPS["mass"] | NOUN_GROUPS["abstract"]:
        return bare
    return bare if words[-1].lower() in SEASONS else f"the {bare}"


def _own_lines(form: Form, own: list[str]) -> Film:
    form.title = in_title_case(own[0])[:60]
    form.cast(member("Child", "child", temper="curious"))
    for index in range(0, min(len(own), 12), 2):
        form.scene("garden", _TIMES[min(index // 2, 3)])
        for line in own[index : index + 2]:
            form.quote(1, capital(line))
        form.act("Child", ("look", "walk", "think", "wave")[min(index // 2, 3)])
    return form.film("poem")
