"""Parameters in free text: where they stand and what they mean."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from core.dialogue.lexicon import ASPECT_WORDS, LANGUAGE_WORDS, STYLE_WORDS, TONE_WORDS
from core.domain.vocabulary import STYLES, TONES
from integrations.understanding.numbers import NUMBER, ORDINAL, number_of, ordinal_of

Value = str | float


@dataclass(frozen=True)
class Span:
    """A parameter as it stands in the text."""

    start: int
    end: int
    slot: str
    value: Value


Read = Callable[[re.Match[str]], Value | None]

_SECONDS = r"s|secs?|seconds?|seg|segundos?|secondes?|sekunden?|sek|秒"
_MINUTES = r"m|mins?|minutes?|minutos?|minuten?|分钟?"


def _words(words: Mapping[str, str], names: tuple[str, ...] = ()) -> re.Pattern[str]:
    """Any of the words, longest first; a word of another script needs no boundary."""
    spoken = {*words, *names, *(name.replace("_", " ") for name in names)}
    latin = sorted((re.escape(word) for word in spoken if word.isascii() or word[0].isalpha()), key=len, reverse=True)
    other = [word for word in spoken if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", word)]
    tail = "|".join(map(re.escape, other))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(latin)})(?![\w-])" + (f"|{tail}" if tail else ""), re.IGNORECASE)


def _named(words: Mapping[str, str], names: tuple[str, ...] = ()) -> Read:
    def read(match: re.Match[str]) -> Value:
        said = match[0].casefold()
        joined = said.replace(" ", "_")
        return words.get(said) or (joined if joined in names else said)

    return read


def _duration(match: re.Match[str]) -> Value:
    minutes, seconds = match["minutes"], match["seconds"]
    return (number_of(minutes) * 60 if minutes else 0) + (number_of(seconds) if seconds else 0)


def _clock(match: re.Match[str]) -> Value | None:
    minutes, seconds = int(match[1]), int(match[2])
    return float(minutes * 60 + seconds) if seconds < 60 else None


def _fixed(value: Value) -> Read:
    return lambda _: value


def _rule(pattern: str, slot: str, read: Read) -> tuple[re.Pattern[str], str, Read]:
    return re.compile(pattern, re.IGNORECASE), slot, read


def _group(match: re.Match[str]) -> Value:
    return next(group for group in match.groups() if group).casefold()


def _digits(match: re.Match[str]) -> Value:
    return f"{match[1]}:{match[2]}"


_RULES: tuple[tuple[re.Pattern[str], str, Read], ...] = (
    _rule(r"https?://[^\s<>]+", "url", lambda match: match[0].rstrip(".,;)")),
    _rule(r"[\w.+-]+@[\w-]+\.[\w.]+|(?<!\w)[@#][\w-]{2,}", "mention", lambda match: match[0]),
    _rule(r"\b(\d+(?:\.\d)?) ?/ ?(10|5)\b", "rating", lambda match: f"{match[1]}/{match[2]}"),
    _rule(rf"\b({NUMBER}) (?:out of )?stars?\b", "rating", lambda match: f"{number_of(match[1]):g}/5"),
    _rule(r"\bthumbs? (up|down)\b", "rating", _group),
    _rule(r"\b(?:seed|dice)\s*(?:number|no\.?|=|:)?\s*(\d{1,10})\b", "seed", lambda match: float(match[1])),
    _rule(r"\b(?:4k|uhd|ultra hd|2160p)\b", "resolution", _fixed("4k")),
    _rule(r"\b(?:1080p?|full[ -]?hd)\b", "resolution", _fixed("1080p")),
    _rule(r"\b720p?\b", "resolution", _fixed("720p")),
    _rule(r"\$ ?(\d+(?:\.\d+)?)", "budget", lambda match: float(match[1])),
    _rule(rf"\b({NUMBER}) ?(?:dollars?|bucks|usd)(?: max)?\b", "budget", lambda match: number_of(match[1])),
    _rule(r"\b(\d+) ?(?:credits?|cr)\b", "budget", lambda match: f"{match[1]}cr"),
    _rule(r"\b(9|16|1|4|21) ?[:x/] ?(16|9|1|5|3)\b(?!\d)", "aspect", _digits),
    _rule(r"\b([0-5]?\d):([0-5]\d)\b(?= (?:min|long))", "duration", _clock),
    _rule(r"\b(?:half a|½) ?min(?:ute)?\b", "duration", _fixed(30.0)),
    _rule(r"\b(?:a|one|1) minute and a half\b", "duration", _fixed(90.0)),
    _rule(r"\ba min(?:ute)?\b", "duration", _fixed(60.0)),
    _rule(
        rf"(?<![a-zA-Z\d:.$])(?P<minutes>{NUMBER})[ -]?(?:{_MINUTES})(?![a-z])"
        rf"(?:[ ,]*(?:and )?(?P<seconds>{NUMBER})(?:[ -]?(?:{_SECONDS})(?![a-z]))?)?",
        "duration",
        _duration,
    ),
    _rule(rf"(?<![a-zA-Z\d:.$])(?P<minutes>)(?P<seconds>{NUMBER})[ -]?(?:{_SECONDS})(?![a-z])", "duration", _duration),
    _rule(rf"\b({NUMBER})[ -](?:scenes?|escenas|scènes|szenen|cenas)\b", "n_scenes", lambda m: number_of(m[1])),
    _rule(rf"\b({NUMBER}) (?:different )?(?:versions|variants|variations|options)\b", "n_variants",
          lambda m: number_of(m[1])),
    _rule(r"\b(?:final|premium|best|high(?:est)?|top|max)[ -]quality\b|\bfinal render\b", "quality", _fixed("high")),
    _rule(r"\b(?:draft|rough)(?: (?:cut|quality|version))?\b|\bcheap\b|\blow quality\b", "quality", _fixed("draft")),
    _rule(r"\b(?:standard|normal) quality\b", "quality", _fixed("standard")),
    _rule(r"\banimatic\b", "quality", _fixed("animatic")),
    _rule(r"\b(youtube|tiktok|instagram|twitch|discord|slack|facebook|gallery)\b", "platform", _group),
    _rule(r"\b(mp4|gif|srt|webm|mp3|pdf|txt|png)\b", "format", _group),
    _rule(r"\b(?:every ?day|daily|every (?:morning|evening|night))\b", "recurrence", _fixed("daily")),
    _rule(r"\b(?:every week|weekly|every \w+day|each \w+day)\b", "recurrence", _fixed("weekly")),
    _rule(r"\b(?:every month|monthly)\b", "recurrence", _fixed("monthly")),
    _rule(r"\b(?:longer|extend|más largo|plus long|länger)\b", "duration_delta", _fixed("longer")),
    _rule(r"\b(?:shorter|más corto|plus court|kürzer)\b", "duration_delta", _fixed("shorter")),
    _rule(r"\b(runway|veo|luma|kling|sora|pika|seedance|minimax|dall-?e|gpt[\w.-]*|gemini|claude)\b", "model", _group),
)  # fmt: skip
_WORD_RULES: tuple[tuple[re.Pattern[str], str, Read], ...] = (
    (_words(STYLE_WORDS, STYLES), "style", _named(STYLE_WORDS, STYLES)),
    (_words(ASPECT_WORDS), "aspect", _named(ASPECT_WORDS)),
    (_words(TONE_WORDS, TONES), "tone", _named(TONE_WORDS, TONES)),
)
_LANGUAGES = "|".join(sorted(map(re.escape, LANGUAGE_WORDS), key=len, reverse=True))
_LANGUAGE = re.compile(
    rf"(?:\b(?:in|into|to|auf|en|em|speak|language is|language to|language:?)\s+)(?P<after>{_LANGUAGES})\b"
    rf"|\b(?P<before>{_LANGUAGES})(?=\s+(?:subtitles?|captions?|subs|dub\w*|language|version|voice|narrat\w+|audio))"
    r"|(?P<cjk>日本語|中文|英語|英文)",
    re.IGNORECASE,
)
_SCENE_WORD = r"(?:scenes?|escenas?|scènes?|szenen?|cenas?)"
_SCENES = (
    re.compile(rf"\b{_SCENE_WORD}\s+(?P<first>{NUMBER})(?P<more>(?:\s*(?:,|and|&|y|et|und|e|to|-)\s*{NUMBER})*)", re.I),
    re.compile(rf"\b(?P<place>{ORDINAL})\s+(?:{_SCENE_WORD}|shot|part)\b", re.I),
    re.compile(r"(?:第)(?P<cjk>[一二三四五六七八九\d]+)(?:个)?(?:场景|シーン|幕)|シーン(?P<kana>\d+)"),
    re.compile(r"\bthe (?P<named>intro|opening|ending)\b", re.I),
)  # fmt: skip
_CJK = {sign: number for number, sign in enumerate("一二三四五六七八九", 1)}
_POSITION = (
    re.compile(rf"\b(?P<word>after|before|behind|ahead of|nach|vor|después de|antes de|après|avant)\s+"
               rf"(?:the\s+)?(?:{_SCENE_WORD}\s+)?(?P<number>{NUMBER}|{ORDINAL})\b", re.I),
    re.compile(rf"\bbetween\s+(?:scenes?\s+)?(?P<between>{NUMBER})\s+and\s+{NUMBER}\b", re.I),
    re.compile(r"\b(?:at|to) the (?P<edge>start|beginning|end)\b|\b(?P<first>first|intro)\b|\bepilogue\b", re.I),
)  # fmt: skip


def spans_of(text: str) -> list[Span]:
    """Parameters that do not overlap, in the order of the text."""
    found: list[Span] = []
    for pattern, slot, read in (*_RULES, *_WORD_RULES):
        for match in pattern.finditer(text):
            value = read(match)
            if value is not None and not any(match.start() < span.end and span.start < match.end() for span in found):
                found.append(Span(match.start(), match.end(), slot, value))
    found += [span for span in _languages(text) if not any(span.start < o.end and o.start < span.end for o in found)]
    return sorted(found, key=lambda span: span.start)


def scenes_in(text: str) -> list[int]:
    """Scenes that are named: from 1, -1 for the last, 0 for all."""
    found: list[int] = []
    for pattern in _SCENES:
        for match in pattern.finditer(text):
            found += _scene_numbers(match)
    if re.search(rf"\b(?:all|every|each) (?:the )?{_SCENE_WORD}\b", text, re.IGNORECASE):
        found.append(0)
    return list(dict.fromkeys(found))


def position_in(text: str) -> str:
    """Where something is put: `start`, `end`, `before:N`, `after:N`; empty when nothing says so."""
    around, between, edge = (pattern.search(text) for pattern in _POSITION)
    if between:
        return f"after:{number_of(between['between']):g}"
    if around:
        number = around["number"].casefold()
        place = ordinal_of(number) if re.fullmatch(ORDINAL, number) else int(number_of(number))
        later = around["word"].casefold() in {"after", "behind", "nach", "después de", "après"}
        return f"{'after' if later else 'before'}:{place}"
    if edge:
        return "end" if edge["edge"] == "end" or "epilogue" in edge[0].casefold() else "start"
    return ""


def _scene_numbers(match: re.Match[str]) -> Iterator[int]:
    groups = match.groupdict()
    if groups.get("first"):
        yield int(number_of(groups["first"]))
        for more in re.findall(NUMBER, groups["more"] or ""):
            yield int(number_of(more))
    for name in ("place", "named"):
        if groups.get(name):
            yield ordinal_of(groups[name])
    signs = groups.get("cjk") or groups.get("kana")
    if signs:
        yield _CJK.get(signs) or (int(signs) if signs.isdecimal() else 1)


def _languages(text: str) -> Iterator[Span]:
    for match in _LANGUAGE.finditer(text):
        said = match["after"] or match["before"] or match["cjk"]
        yield Span(match.start(), match.end(), "language", LANGUAGE_WORDS[said.casefold()])
