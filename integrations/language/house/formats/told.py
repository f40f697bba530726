"""What is already a story is told as it stands: long ideas and pasted scripts. We only stage them."""

import re
from dataclasses import replace

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.english.forms import capital
from integrations.language.house.facts.decide import decided
from integrations.language.house.facts.facts import Facts
from integrations.language.house.facts.ground import later
from integrations.language.house.film import Film, Member
from integrations.language.house.formats.explain import action_in
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.parse.phrases import Phrase
from integrations.language.house.parse.surroundings import places_in
from integrations.language.house.parse.tags import tagged
from integrations.language.house.parse.tokens import tokens
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
_OPEN_END = re.compile(r"\b(?:decide|choose|if|whether|or)\b")


def told(order: Order) -> Film:
    """A long idea: its sentences are the narration, a scene per place."""
    frame = order.frame
    facts = decided(frame, order.seed, order.mood)
    form = Form(order, "told")
    form.title = title_of(_named_after_hero(facts), facts.dice("title"))
    hero = _as_called(member_of(facts.hero, facts), facts.hero.given)
    form.cast(hero)
    time: TimeOfDay = facts.time
    current = ""
    sentences = [
        sentence
        for sentence in _SENTENCES.split(re.sub(r"\s+", " ", frame.text.strip()))
        if not _ABOUT_FILM.match(sentence)
    ]
    sentences = sentences or [frame.topic]
    for number, sentence in enumerate(sentences):
        for part in _parts(sentence):
            word = _place_in(part, frame.hero.phrase if frame.hero else None)
            setting = word[1] if word else current or facts.grounds.home.setting
            if setting != current or (number and number % 4 == 0 and part is _parts(sentence)[0]):
                time = later(time) if current and time != "night" else time
                form.scene(setting, time, place=word[0] if word else "")
                current = setting
            form.quote(
                1 if number == 0 or number == len(sentences) - 1 else 2,
                capital(part) if part[-1] in ".!?" else f"{capital(part.rstrip(','))}.",
            )
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


def _place_in(part: str, hero: Phrase | None) -> tuple[str, str] | None:
    """The last place that a piece names, with its setting."""
    found: tuple[str, str] | None = None
    for where in places_in(tagged(tokens(part))):
        if where.word is not None and where.text != "home" and (hero is None or where.word.word != hero.head):
            found = (where.text, where.word.setting)
    return found


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
