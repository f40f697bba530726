"""Prose as a script: what is told is narrated, and what is quoted is said by whoever the sentence names."""

import re

from core.agents.script.elements import Element
from core.agents.script.headings import Heading, time_named, weather_named
from core.agents.script.sentences import one_line, sentences

_QUOTE = re.compile(
    r"“(?P<curly>[^”]+)”|\"(?P<straight>[^\"]+)\"|«\s?(?P<guillemets>[^»]+?)\s?»|„(?P<german>[^“”]+)[“”]"
)
_SAYING = (
    "said|says|asked|asks|replied|replies|answered|answers|whispered|whispers|shouted|shouts|cried|cries|called|calls|"
    "yelled|yells|laughed|laughs|murmured|murmurs|sighed|sighs|added|adds|explained|explains|told|tells|"
    "dijo|preguntó|respondió|gritó|susurró|dit|demanda|répondit|cria|murmura|sagte|fragte|antwortete|rief|flüsterte|"
    "disse|perguntou|respondeu|gritou|sussurrou|chiese|rispose"
)
_NAME = r"(?:[^\W\d_a-zß-öø-ÿ][\w'’-]*)(?:\s[^\W\d_a-zß-öø-ÿ][\w'’-]*)?"
_AFTER = re.compile(rf"\s*,?\s*(?:{_SAYING})\s+(?P<name>{_NAME})|\s*,?\s*(?P<before>{_NAME})\s+(?:{_SAYING})\b")
_AHEAD = re.compile(rf"(?P<name>{_NAME})\s+(?:{_SAYING})\s*[,:]?\s*$")
_NOT_NAMES = frozenset(
    {"he", "she", "they", "it", "i", "we", "you", "the", "then", "and", "but", "er", "sie", "il", "elle"}
)
_PLACE = re.compile(
    r"\b(?:in|at|on|inside|near|under|into|through|beside|behind|across|en|dans|sur|chez|auf|im|am|em|no|na|nel|nella)\s+"
    r"(?P<place>(?:the|a|an|his|her|their|my|our|el|la|los|las|un|una|le|les|une|der|die|das|dem|den|einem|einer|o|um|uma)\s+"
    r"(?:(?:[^\W\d_]+\s){0,2}?[^\W\d_]+(?=\s*(?:[,.;:!?)]|$|\b(?:and|with|to|where|who|when|that|at|in|on|by|is|was|y|et|und)\b))"
    r"|[^\W\d_]+))",
    re.IGNORECASE,
)
_UNPLACED = frozenset(
    {"morning", "evening", "night", "afternoon", "end", "beginning", "middle", "world", "way", "day", "moment", "air",
     "time", "hand", "hands", "mañana", "noche", "matin", "soir", "nuit", "nacht", "morgen", "abend", "hurry", "bit"}
)  # fmt: skip
UNSTATED = "a quiet room"


def read_prose(text: str) -> tuple[Element, ...]:
    """Sentences in order, told by the narrator; quotations go to their speakers, every word stays."""
    found: list[Element] = []
    for paragraph in re.split(r"\n\s*\n", text):
        found.extend(_paragraph(one_line(paragraph)))
    return tuple(found)


def setting_of(text: str) -> Heading:
    """Where and when running text takes place, as far as it says so; a quiet room by day otherwise."""
    places = (match["place"] for match in _PLACE.finditer(text))
    place = next((place for place in places if place.split()[-1].casefold() not in _UNPLACED), "")
    return Heading(
        one_line(place).lower() if place else UNSTATED,
        not place,
        time_named(text) or "day",
        weather_named(text) or "clear",
    )


def _paragraph(text: str) -> list[Element]:
    found: list[Element] = []
    told_from = 0
    last = ""
    for quote in _QUOTE.finditer(text):
        words = next(words for words in quote.groups() if words)
        who = _named(_AFTER.match(text, quote.end())) or _named(_AHEAD.search(text[told_from : quote.start()]))
        who = who or (last if _continues(text[told_from : quote.start()]) else "")
        if not who:
            continue
        found.extend(_told(text[told_from : quote.start()]))
        found.append(Element("speech", one_line(words), who))
        told_from, last = quote.end(), who
    return [*found, *_told(text[told_from:])]


def _named(match: re.Match[str] | None) -> str:
    name = next((name for name in match.groups() if name), "") if match else ""
    return "" if name.casefold() in _NOT_NAMES else name


def _continues(between: str) -> bool:
    """Whether the same speaker goes on after "said Ana."."""
    return len(between.split()) in range(1, 5) and any(verb in between.split() for verb in _SAYING.split("|"))


def _told(text: str) -> list[Element]:
    text = text.strip()
    if not any(sign.isalnum() for sign in text):
        return []
    return [Element("speech", sentence) for sentence in sentences(text)]
