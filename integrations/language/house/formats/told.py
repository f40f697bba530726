"""What is already a story is told as it stands: long ideas and pasted scripts. We only stage them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.english.forms import capital
from integrations.language.house.facts.decide import decided
from integrations.language.house.facts.facts import Facts
from integrations.language.house.film import Film, Member
from integrations.language.house.formats.explain import action_in
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.parse.clauses import lemma_of
from integrations.language.house.parse.frame import Being
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.surroundings import places_in, time_of
from integrations.language.house.parse.tags import tagged
from integrations.language.house.parse.tokens import Token, tokens
from integrations.language.house.plots.casting import member_of
from integrations.language.house.plots.titles import in_title_case, title_of

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_HEADING = re.compile(r"^\s*(INT|EXT|INT/EXT|I/E)\.?\s+(.+?)(?:\s+-\s+(.+))?$", re.IGNORECASE)
_NEW_PLACE = re.compile(r",\s+(?=(?:over|through|into|where|down|under|up)\b)")
_MOST_WORDS = 22
_TIME_WORDS: dict[str, TimeOfDay] = {
    "morning": "morning",
    "dawn": "morning",
    "day": "day",
    "noon": "day",
    "afternoon": "day",
    "evening": "evening",
    "dusk": "evening",
    "sunset": "evening",
    "night": "night",
    "midnight": "night",
}
_ABOUT_FILM = re.compile(
    r"(?i)^(?:i(?:'d| would)? (?:love|like|want) to (?:see|have)|(?:please |can you |could you )?make (?:it|this|"
    r"that|a)\b|could (?:you|we)\b).*(?:film|movie|video|clip|it|this|that)\b"
)
_NEXT_DAY = re.compile(
    r"\b(?:next|following) (?:day|week|year|summer)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE
)
_LEADING = frozenset({"enter", "reach", "visit", "climb", "leave", "keep", "own", "cross", "find", "explore", "run"})
_PASSING: tuple[TimeOfDay, ...] = ("morning", "day", "day", "evening")
"""The clock of a story that names no time of day."""
_OPEN_END = re.compile(r"\b(?:decide|choose|if|whether|or)\b")


def told(order: Order) -> Film:
    """A long idea: its sentences are the narration, a scene per place."""
    frame = order.frame
    facts = decided(frame, order.seed, order.mood)
    form = Form(order, "told")
    form.title = title_of(_named_after_hero(facts), facts.dice("title"))
    hero = _as_called(member_of(facts.hero, facts), facts.hero.given)
    form.cast(hero)
    sentences = [
        sentence
        for sentence in _SENTENCES.split(re.sub(r"\s+", " ", frame.text.strip()))
        if not _ABOUT_FILM.match(sentence)
    ] or [frame.topic]
    clock: list[TimeOfDay | None] = [time_of(tagged(tokens(sentence))) for sentence in sentences]
    stage = _Stage(facts.grounds.home.name, facts.grounds.home.setting, "morning", frame.hero)
    stage.time = clock[0] or stage.time
    for number, sentence in enumerate(sentences):
        if not any(clock):
            stage.time = _PASSING[number * len(_PASSING) // len(sentences)]
        weight = 1 if number in (0, len(sentences) - 1) else 2
        for index, part in enumerate(_parts(sentence)):
            if stage.moved(part) or index == 0:
                form.scene(stage.setting, stage.time, place=stage.place)
            form.quote(weight, capital(part) if part[-1] in ".!?" else f"{capital(part.rstrip(','))}.")
            form.act(hero.name, action_in(part))
    if _OPEN_END.search(sentences[-1].lower()):
        form.speak(3, hero.name, "tender", "[What would you do?|Both would be right. That is the hard part.]")
    else:
        form.speak(
            3, hero.name, "happy", "[And that is exactly how it was.|So that is how it ends.|I was there. I saw it.]"
        )
    return form.film("story")


def _parts(sentence: str) -> list[str]:
    """A sentence in pieces that one can say in one breath."""
    pieces = _NEW_PLACE.split(sentence)
    out: list[str] = []
    for piece in pieces:
        if len(piece.split()) <= _MOST_WORDS:
            out.append(piece)
            continue
        cut = re.split(
            r"(?<=,)\s+(?=(?:and|but|so|then|because|when|while|which|who)\b)|\s+(?=(?:and|but) (?:he|she|it|they|we|"
            r"I|the|nobody|everybody)\b)",
            piece,
        )
        out += cut
    return [piece.strip() for piece in out if piece.strip()]


@dataclass
class _Stage:
    """Where and when the told sentences are."""

    place: str
    setting: str
    time: TimeOfDay
    hero: Being | None
    begun: bool = False

    def moved(self, part: str) -> bool:
        """Goes where a piece goes; whether that is somewhere else."""
        line = tagged(tokens(part))
        spot = self._place_in(line)
        time = time_of(line)
        if _NEXT_DAY.search(part) and self.begun and time is None:
            time = "morning"
        changed = (spot is not None and spot[1] != self.setting) or (time is not None and time != self.time)
        if spot is not None and spot[1] != self.setting:
            self.place, self.setting = spot
        self.time = time or self.time
        self.begun = True
        return changed

    def _place_in(self, line: Sequence[Token]) -> tuple[str, str] | None:
        """The last place that a piece names, with its setting: "in the cellar", "kept the lighthouse"."""
        named = [(where.text, where.word) for where in places_in(line) if where.word is not None]
        if not named:
            phrases = [phrase_at(line, index) for index, token in enumerate(line) if token.tag in ("DT", "PS")]
            found = [phrase for phrase in phrases if phrase is not None and self._leads_to(line, phrase)]
            named = [(f"{phrase.owner or 'the'} {phrase.text}", place_of(phrase.text)) for phrase in found]
        for text, word in reversed(named):
            hero = self.hero.phrase.head if self.hero else ""
            if word is not None and text != "home" and word.word != hero:
                return text, word.setting
        return None

    def _leads_to(self, line: Sequence[Token], phrase: Phrase) -> bool:
        before = line[phrase.start - 1] if phrase.start else None
        known = place_of(phrase.text) is not None
        return known and before is not None and (before.low == "of" or lemma_of(before) in _LEADING)


def _named_after_hero(facts: Facts) -> Facts:
    """Facts whose title is the hero's."""
    return replace(facts, frame=replace(facts.frame, shape="fragment"))


def _as_called(hero: Member, given: bool) -> Member:
    """A hero whom the user did not name goes by the noun: the told text never says another name."""
    return hero if given else replace(hero, name=capital(hero.noun))


def script(order: Order) -> Film:
    """A pasted script is kept as it is."""
    form = Form(order, "form:script")
    speaker = ""
    started = False
    for row in order.frame.text.splitlines():
        line = row.strip()
        heading = _HEADING.match(line)
        if heading:
            place, when = heading.group(2).strip(), (heading.group(3) or "day").lower()
            word = place_of(place)
            time = _time_in(when)
            form.scene(
                word.setting if word else "room" if heading.group(1).upper().startswith("INT") else "street",
                time,
                place=place.lower(),
            )
            form.title = form.title or in_title_case(place.lower())
            started, speaker = True, ""
        elif not line:
            speaker = ""
        elif not started:
            form.title = in_title_case(line.removeprefix("Title:").strip())[:60]
        elif line.isupper() and len(line.split()) < 5 and not line.endswith("."):
            speaker = capital(line.lower())
            noun = line.lower().split()[-1]
            form.cast(
                member(speaker, noun if kind_of(noun).known else "person", "hero" if not form.has_cast else "companion")
            )
        elif speaker and not line.startswith("("):
            form.voice(1, speaker, "neutral", line)
        elif not line.startswith("("):
            form.quote(1, line)
    return form.film("script")


def _time_in(words: str) -> TimeOfDay:
    for word, time in _TIME_WORDS.items():
        if word in words:
            return time
    return "day"
