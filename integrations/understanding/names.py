"""Free words in a request: titles, projects, searches, voices, music, options."""

import re
from collections.abc import Iterable, Iterator

from core.dialogue.lexicon import MUSIC_WORDS
from core.domain.vocabulary import MOODS
from integrations.understanding.spans import Span
from integrations.understanding.wordlists import NOT_A_NAME, NOT_A_PERSON


def _pattern(*pieces: str) -> re.Pattern[str]:
    """A pattern written in pieces, where a space stands for any white space."""
    return re.compile("".join(pieces).replace(" ", r"\s+"), re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_MOOD_WORDS = _any({*MUSIC_WORDS, *MOODS} - {word for word in MUSIC_WORDS if " " in word})
_ABSENT = r"\b(?:no|without|remove|take out|drop|mute|skip|lose|kill|turn off) (?:the |any )?"

_QUOTED = re.compile(r"[\"“「]([^\"”」]{1,80})[\"”」]|(?<!\w)'([^']{2,80})'(?!\w)")
_TITLE = _pattern(
    r"\b(?:call(?:ed)?(?: it| this| scene \w+)?|name(?:d)?(?: it| this(?: \w+)?| scene \w+)?",
    r"|titled?(?: should be| is| to)?|rename(?: it| this| the \w+| scene \w+| project)?(?: to| as)",
    r"|renomme \w+(?: \w+)? en|cambia el título a|nenne es)\s*:? (?P<title>[^,.;!?\"]{2,80})",
)
_PROJECT = (
    _pattern(r"\b(?:the|my) (?P<name>[\w' -]{2,40}?) (?:project|film|movie|video|clip|story)\b"),
    re.compile(r"\b(?:play|open|watch|of|on|is|how's|about|delete|for)\s+(?P<name>[A-Z][\w']+(?:\s+[A-Z][\w']+)+)"),
)
_QUERY = _pattern(r"\b(?:about|with|for|of|on|featuring|tagged|called) (?P<query>[^.,;!?]{2,60})")
_KIND = _pattern(r"\b(?:any|an?|the) (?P<query>[\w-]+(?: [\w-]+)?) (?:templates?|presets?)\b")
_NO_VOICE = _pattern(_ABSENT, r"(?:narrat\w+|voice ?-?overs?|voices?|narrator)\b")
_VOICE = (
    _pattern(r"\b(?:narrated|voiced|spoken|read|told) by (?:an? |the )?(?P<voice>[^,.;!?]{2,40})"),
    _pattern(
        r"\b(?:(?:with|in|use|using) |give (?:\w+ ){1,3})?an? (?P<voice>(?:[\w-]+ ){1,3}?)",
        r"(?:voice(?:-?over)?|narrator|narration|accent)\b",
    ),
    _pattern(
        r"\b(?P<voice>(?:(?:very|deep|old|young|soft|warm|british|american) )?(?:female|male|deep|old|young|soft|warm",
        r"|robot|child|kid|british|american|scottish|irish|whisper\w*))",
        r" (?:voice(?:-?over)?|narrator|narration|accent)\b",
    ),
)
_NO_MUSIC = _pattern(
    _ABSENT,
    r"(?:music|soundtrack|sound effects?|score)\b",
    r"|\bsin música|\bohne musik|\bsans musique|\bsem música",
)
_MUSIC = (
    _pattern(
        r"\b(?:with|to|over|use|add|put|some|more|want) (?:an? |some |the )?(?P<music>(?:[\w-]+ ){1,3}?)",
        r"(?:music|soundtrack|score|sounds?)\b",
    ),
    _pattern(r"^(?P<music>[\w-]+(?: [\w-]+)?) (?:music|instead|soundtrack)\b"),
    re.compile(rf"\b(?P<music>{_MOOD_WORDS}) (?:music|soundtrack|beat|tune)\b", re.IGNORECASE),
)
_MUSIC_WORD = _pattern(
    r"\b(?:(?:upbeat|soft|epic|sad|slow|fast|smooth|gentle|dark) )?(?:jazz|piano|techno|orchestra|guitar|violin|lo-?fi",
    r"|synth|rock|metal|drums|sax(?:ophone)?|ukulele|classical|ambient|hip ?hop|reggae|folk|choir|thunder|rain sounds?",
    r"|birdsong|applause|klavier|gitarre)\b",
)
_OPTION = _pattern(r"\b(?:option|vote(?: for)?|choice|number) (?P<option>[a-h]|\d)\b")
_PERSON = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}\b")


def title_in(text: str) -> Span | None:
    """A new name for something."""
    match = _TITLE.search(text)
    quoted = _QUOTED.search(text)
    if match is None and quoted is None:
        return None
    if quoted and (match is None or quoted.start() <= match.start("title") + 3):
        return Span(quoted.start(), quoted.end(), "title", quoted[1] or quoted[2])
    if match is None:
        return None
    return Span(match.start(), match.end(), "title", match["title"].strip())


def project_in(text: str) -> str:
    """A film that is called by its name."""
    quoted = _QUOTED.search(text)
    if quoted:
        return quoted[1] or quoted[2]
    for pattern in _PROJECT:
        for match in pattern.finditer(text):
            name = match["name"].strip()
            if name.casefold() not in NOT_A_NAME and not name.casefold().startswith(("last ", "same ")):
                return name
    return ""


def query_in(text: str) -> str:
    """What is searched for."""
    match = _KIND.search(text) or _QUERY.search(text)
    return match["query"].strip() if match else ""


def voice_in(text: str) -> Span | None:
    """Who speaks, in the person's words; `none` for nobody."""
    absent = _NO_VOICE.search(text)
    if absent:
        return Span(absent.start(), absent.end(), "voice", "none")
    for pattern in _VOICE:
        match = pattern.search(text)
        if match and match["voice"].strip():
            return Span(match.start(), match.end(), "voice", match["voice"].strip())
    return None


def music_in(text: str, *, loose: bool) -> Span | None:
    """Which music, in the person's words; `none` for silence. `loose`: an instrument's name alone is enough."""
    absent = _NO_MUSIC.search(text)
    if absent:
        return Span(absent.start(), absent.end(), "music", "none")
    for pattern in _MUSIC:
        match = pattern.search(text)
        if match and match["music"].strip():
            return Span(match.start(), match.end(), "music", match["music"].strip())
    alone = _MUSIC_WORD.search(text) if loose else None
    return Span(alone.start(), alone.end(), "music", alone[0]) if alone else None


def option_in(text: str) -> str:
    """What is voted for."""
    match = _OPTION.search(text)
    return match["option"].casefold() if match else ""


def people_in(text: str) -> list[str]:
    """Names, told by their capitals; the first word of a sentence counts only when it is no ordinary one."""
    return list(dict.fromkeys(_people(text)))


def _people(text: str) -> Iterator[str]:
    for match in _PERSON.finditer(text):
        ordinary = match[0].casefold() in NOT_A_PERSON
        if not ordinary and (match.start() > 0 or " and " in text[match.end() : match.end() + 6]):
            yield match[0]
