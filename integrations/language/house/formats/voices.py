"""Dialogues and jokes: quoted words are kept in order and word for word; else two voices find something to say."""

import re

from core.domain.vocabulary import Emotion
from integrations.language.house.data import load
from integrations.language.house.english.forms import article, capital, plural
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.reader import read
from integrations.language.house.parse.tags import tagged
from integrations.language.house.parse.tokens import tokens
from integrations.language.house.plots.titles import in_title_case

_QUOTED = re.compile(
    r"[\"“]([^\"”]+)[\"”]\s*,?\s*(?:(said|asked|says|asks|replied|replies|answered|whispered|shouted|cried)\s+(?:the "
    r"|an? |my )?([\w' -]+?)(?=[.,!?]|$))?",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:the |an? |my )?([\w' -]+?)\s+(?:said|asked|says|asks|replied|replies)\s*[:,]\s*$", re.IGNORECASE
)
_SCRIPTED = re.compile(r"^\s*([A-Za-z][\w' ]{0,24}):\s+(.+)$", re.MULTILINE)
_BETWEEN = re.compile(
    r"\b(?:conversation|dialogue|argument|interview|chat|talk|discussion) between\s+(.+)$", re.IGNORECASE
)
_Talk = tuple[tuple[str, Emotion, str], ...]
_OPPOSITES: _Talk = (
    ("first", "sad", "It is later than you think."),
    ("second", "happy", "[Then it is a good thing that we have started.|Good. I like it late.]"),
    ("first", "angry", "You will be sorry one day. Everybody is."),
    (
        "second",
        "tender",
        "[Perhaps. But not today. Look how nice it is today.|One day is far away. Have you seen the light in the "
        "window?]",
    ),
    ("first", "curious", "Are you never afraid?"),
    ("second", "tender", "Every time a door opens. And then I remember that you are here."),
    ("first", "tender", "I will stay a little, then."),
)
_ARGUMENT: _Talk = (
    ("first", "angry", "[It was you.|You started it.]"),
    ("second", "angry", "[It was never me. It was always you.|You started it before I started it.]"),
    ("first", "proud", "I can prove it. I only have to find it first."),
    ("second", "surprised", "Why are we whispering?"),
    ("first", "neutral", "Because somebody might hear that we have no idea."),
    (
        "second",
        "happy",
        "[That is the first thing today that we agree on.|True. Shall we stop, or do you want to win first?]",
    ),
    ("first", "happy", "Tomorrow, same time?"),
)
_INTERVIEW: _Talk = (
    ("second", "curious", "Thank you for coming. Let us begin with {topic}. What does it mean to you?"),
    (
        "first",
        "neutral",
        "[Everything. And also nothing. It depends on the day.|I think about it more than people would guess.]",
    ),
    ("second", "curious", "Some say that you are not the right one to ask."),
    ("first", "proud", "[Then they should have asked me that.|I have been waiting for that question all my life.]"),
    ("second", "surprised", "And what do you say to them?"),
    ("first", "happy", "[Come and see. But bring time.|That I will get back to them. Slowly.]"),
    ("second", "happy", "[Thank you. I have only one more page of questions.|That is our headline.]"),
)
_CHAT: _Talk = (
    (
        "first",
        "curious",
        "[Do you ever wonder what it is like to be me?|If you could be me for one day, what would you do first?]",
    ),
    ("second", "happy", "[All the time. Is it good?|Sit down. And then look out of the window, as you do.]"),
    ("first", "tender", "[Some days. And you?|It looks easier than it is. And to be you?]"),
    (
        "second",
        "neutral",
        "[I am mostly fine. Except on Mondays.|Quiet. People come to me when they want something. You never do.]",
    ),
    ("first", "happy", "[Everybody is like that on Mondays.|I only ever come to see you.]"),
    ("second", "tender", "[Then we have something in common.|I know. I have noticed.]"),
)
_JOKES = load("formats/jokes.yaml", dict[str, tuple[tuple[str, str, str], ...]])


def dialogue(order: Order) -> Film:
    """The film of two who talk."""
    said = _said(order.frame.text)
    if len(said) > 1:
        return _quoted(order, said)
    between = _BETWEEN.search(order.frame.text)
    body = between.group(1) if between else order.frame.topic
    line = tagged(tokens(body))
    first = phrase_at(line, 0)
    second = phrase_at(line, first.end + 1) if first is not None and first.end + 1 < len(line) else None
    about = re.search(r"\babout\s+(.+?)[.!?]?$", body)
    one, other = _named(first, "Cat"), _named(second, "Mouse")
    if other == one:
        other = f"Other {other}"
    talk = _talk_for(order.frame.text, first, second)
    form = Form(order, "form:two_voices")
    form.title = in_title_case(f"The {one} and the {other}") if len(one + other) < 40 else f"{one} and {other}"
    kinds = (first.head if first else "cat", second.head if second else "mouse")
    form.cast(member(one, kinds[0], temper="calm"), member(other, kinds[1], "companion", temper="cheerful"))
    setting = kind_of(kinds[0]).home if kind_of(kinds[0]).home in settings() else "room"
    form.scene(setting, "evening")
    form.quote(1, f"{_side(setting)}: {_indefinite(first, one)}. Next to it: {_indefinite(second, other)}.")
    half = len(talk) // 2 + 1
    for index, (who, emotion, words) in enumerate(talk):
        if index == half:
            form.scene(setting, "night")
        form.speak(
            1 if index < 2 or index > len(talk) - 3 else 2,
            one if who == "first" else other,
            emotion,
            words,
            topic=about.group(1) if about else "the news",
        )
        form.act(other if who == "first" else one, "look", one if who == "first" else other)
    form.quote(2, f"And so {_definite(first, one)} and {_definite(second, other)} kept each other company.")
    return form.film("dialogue")


def _said(text: str) -> list[tuple[str, str]]:
    """Who said what, in order."""
    scripted = _SCRIPTED.findall(text)
    if len(scripted) > 1:
        return [(capital(name.strip().lower()), words.strip()) for name, words in scripted]
    found: list[tuple[str, str]] = []
    for match in _QUOTED.finditer(text):
        before = _BEFORE.search(text[: match.start()].rsplit('"', maxsplit=1)[-1])
        name = match.group(3) or (before.group(1) if before else "")
        found.append((capital(name.strip().lower()), match.group(1).strip()))
    return _speakers_filled(found)


def _speakers_filled(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Lines without a name belong to the two in turns."""
    names = list(dict.fromkeys(name for name, _ in found if name))
    first, second = [*names, "One", "Other"][:2]
    out: list[tuple[str, str]] = []
    for name, words in found:
        turn = name or (second if out and out[-1][0] == first else first)
        out.append((turn, words))
    return out


def _quoted(order: Order, said: list[tuple[str, str]]) -> Film:
    form = Form(order, "form:quoted")
    names = list(dict.fromkeys(name for name, _ in said))
    form.title = f"The {names[0]} and the {names[1]}" if len(names) > 1 else names[0]
    nouns = [name.lower().split()[-1] for name in names]
    for index, (name, noun) in enumerate(zip(names, nouns, strict=True)):
        form.cast(member(name, noun if kind_of(noun).known else "person", "hero" if index == 0 else "companion"))
    setting = kind_of(nouns[0]).home if kind_of(nouns[0]).known and kind_of(nouns[0]).home in settings() else "room"
    form.scene(setting, "evening")
    form.tell(3, "[It was quiet for a while.|Neither of them was in a hurry.]")
    half = max(1, (len(said) + 1) // 2)
    for index, (name, words) in enumerate(said):
        if index == half and len(said) > 3:
            form.scene(setting, "night")
        form.voice(1, name, _feeling(words), capital(words.rstrip(",")) + ("." if words.endswith(",") else ""))
    form.tell(3, "[Then it was quiet, in the good way.|And nothing more was said. It was enough.]")
    return form.film("dialogue")


def _feeling(words: str) -> Emotion:
    if words.endswith("?"):
        return "curious"
    if words.endswith("!"):
        return "happy"
    return "tender" if re.search(r"\b(?:love|never left|came back|miss|stay|always)\b", words.lower()) else "neutral"


def _talk_for(text: str, first: Phrase | None, second: Phrase | None) -> _Talk:
    words = {*(first.adjectives if first else ()), *(second.adjectives if second else ())}
    if words & {"pessimistic", "optimistic", "grumpy", "cheerful", "sad", "happy"}:
        return _OPPOSITES
    if re.search(r"\bargu", text.lower()):
        return _ARGUMENT
    return _INTERVIEW if "interview" in text.lower() else _CHAT


def _named(phrase: Phrase | None, fallback: str) -> str:
    if phrase is None or phrase.pronoun:
        return fallback
    return phrase.name or capital(phrase.head)


def _indefinite(phrase: Phrase | None, name: str) -> str:
    if phrase is None or phrase.name:
        return name
    return (
        f"{phrase.owner} {phrase.text}"
        if phrase.owner
        else f"the {phrase.text}"
        if phrase.determiner == "the"
        else article(phrase.text)
    )


def _definite(phrase: Phrase | None, name: str) -> str:
    return phrase.definite if phrase is not None and not phrase.pronoun else name


def _side(setting: str) -> str:
    return {"room": "On one shelf", "kitchen": "On one shelf"}.get(setting, "On one side")


_JOKE_WRAPPING = re.compile(r"^.*?\bjokes?\b(?: about| with| on| for| of)?\s*", re.IGNORECASE)


def joke(order: Order) -> Film:
    """The film of a joke: three lines and a look."""
    topic = _JOKE_WRAPPING.sub("", order.frame.topic).strip(" .!?")
    being = read(topic).hero if topic else None
    noun = being.head if being is not None and not being.phrase.pronoun else "duck"
    name = capital(being.name or noun) if being is not None else "Duck"
    form = Form(order, "form:joke")
    lines = form.dice.pick(_JOKES.get(noun, _JOKES["anybody"]))
    form.title = in_title_case(f"{article(noun)} walks into a bar")
    form.cast(member(name, noun, temper="calm"), member("Barkeeper", "bear", "helper", temper="grumpy"))
    form.scene("street", "night", place="the street in front of the bar")
    single = being.phrase if being is not None and not being.phrase.plural else None
    form.quote(1, f"{capital(_indefinite(single, article(noun)))} walks into a bar.")
    form.act(name, "walk")
    form.tell(4, "[The piano stops. Everybody looks.|The door swings twice.]")
    form.scene("shop", "night", place="the bar")
    form.act(name, "sit")
    form.speak(1, name, "neutral", lines[0])
    form.act("Barkeeper", "look", name)
    form.speak(1, "Barkeeper", "surprised", lines[1], many=plural(noun))
    form.speak(1, name, "proud", lines[2])
    form.act("Barkeeper", "sigh")
    form.tell(2, "[Nobody laughed. Then everybody did.|The piano stopped. Then it started again, faster.]")
    form.speak(4, "Barkeeper", "angry", "[I should have become a baker.|Every night. Every single night.]")
    return form.film("joke")
