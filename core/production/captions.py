"""Captions: what is heard as short readable lines on the film's clock, and the files that players open."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from core.domain.film import Timeline
from core.domain.media import WordTime
from core.domain.screenplay import NARRATOR
from core.domain.storyboard import Spoken
from core.domain.value import Value
from core.production.caption_pages import pages_of
from core.production.caption_words import joined, timed_words

WIDTH = 42
"""Signs in a line; those of Chinese, Japanese and Korean count twice."""
LINES = 2
LONGEST = 7.0
"""Seconds on screen; a single longer word may stay longer."""
SHORTEST = 0.8
"""Seconds on screen, where the next caption leaves room."""
REST = 0.3
"""Seconds a caption stays after its last word, where the next one leaves room."""
_SLOT = 40
"""Milliseconds any caption has, however crowded the film is."""
_HARMLESS = "\u2060"
"""Invisible; breaks up signs that players would take for mark-up."""


class CaptionLine(Value):
    """A line and who says it; nobody for the narrator."""

    text: str
    speaker: str = ""


class Caption(Value):
    """Lines that are shown together, from `start` to `end` in whole milliseconds of the film."""

    start: int
    end: int
    lines: tuple[CaptionLine, ...]


class CaptionPage(Value):
    """Words that are shown together, line by line, with times in seconds of the shot: for captions drawn into the
    picture that light up word by word."""

    start: float
    end: float
    lines: tuple[tuple[WordTime, ...], ...]

    @property
    def words(self) -> tuple[WordTime, ...]:
        """In the order they are heard."""
        return tuple(word for line in self.lines for word in line)


def captions(timeline: Timeline, width: int = WIDTH) -> tuple[Caption, ...]:
    """The film's captions in order: none overlaps another, none lies outside of the film, every word is in one."""
    drafts = [draft for cue in timeline.cues for draft in _drafts(cue.spoken, cue.start, width)]
    drafts.sort(key=lambda draft: draft.start)
    return _placed(_paired(drafts), round(timeline.seconds * 1000))


def caption_pages(spoken: Spoken, width: int = WIDTH) -> tuple[CaptionPage, ...]:
    """The pages of one line of a shot. `width` is smaller for upright pictures."""
    words = timed_words(spoken.text, spoken.speech, width)
    made: list[CaptionPage] = []
    for page in pages_of(words, width, LINES, LONGEST):
        lines = tuple(tuple(word.moved(spoken.start) for word in line) for line in page)
        made.append(CaptionPage(start=lines[0][0].start, end=lines[-1][-1].end, lines=lines))
    return tuple(made)


def srt(shown: Sequence[Caption]) -> str:
    """SubRip. Two speakers in one caption have a dash each."""
    blocks: list[str] = []
    for number, caption in enumerate(shown, 1):
        dash = "- " if len({line.speaker for line in caption.lines}) > 1 else ""
        text = "\n".join(dash + _unmarked(line.text) for line in caption.lines)
        blocks.append(f"{number}\n{_clock(caption.start, ',')} --> {_clock(caption.end, ',')}\n{text}\n")
    return "\n".join(blocks)


def vtt(shown: Sequence[Caption], language: str = "", names: Mapping[str, str] | None = None, note: str = "") -> str:
    """WebVTT with the speakers' names. `names` are by character id; `note` is a comment for readers of the file."""
    known = names or {}
    head = ["WEBVTT", "Kind: captions", *([f"Language: {language}"] if language else [])]
    blocks = ["\n".join(head), *([f"NOTE {_escaped(' '.join(note.split()))}"] if note else [])]
    for caption in shown:
        text = "\n".join(_voiced(speaker, lines, known) for speaker, lines in _by_speaker(caption.lines))
        blocks.append(f"{_clock(caption.start, '.')} --> {_clock(caption.end, '.')}\n{text}")
    return "\n\n".join(blocks) + "\n"


class _Draft(Value):
    """A caption where its words are heard."""

    start: float
    end: float
    lines: tuple[CaptionLine, ...]


def _drafts(spoken: Spoken, at: float, width: int) -> Iterable[_Draft]:
    speaker = "" if spoken.speaker == NARRATOR else spoken.speaker
    for page in pages_of(timed_words(spoken.text, spoken.speech, width), width, LINES, LONGEST):
        lines = tuple(CaptionLine(text=joined(line), speaker=speaker) for line in page)
        yield _Draft(start=at + page[0][0].start, end=at + page[-1][-1].end, lines=lines)


def _paired(drafts: Iterable[_Draft]) -> list[_Draft]:
    """Captions that would be gone too soon share the screen with the one before, where both have one line."""
    made: list[_Draft] = []
    for draft in drafts:
        before = made[-1] if made else None
        if before and draft.start - before.start < SHORTEST and len(before.lines) + len(draft.lines) <= LINES:
            end = max(before.end, draft.end)
            made[-1] = _Draft(start=before.start, end=end, lines=before.lines + draft.lines)
        else:
            made.append(draft)
    return made


def _placed(drafts: Sequence[_Draft], film: int) -> tuple[Caption, ...]:
    """The captions in whole milliseconds: one after another and inside the film."""
    if not drafts:
        return ()
    film = max(film, len(drafts))
    slot = min(_SLOT, film // len(drafts))
    starts: list[int] = []
    for number, draft in enumerate(drafts):
        earliest = starts[-1] + slot if starts else 0
        latest = film - slot * (len(drafts) - number)
        starts.append(min(max(round(draft.start * 1000), earliest), latest))
    ends = [_end(draft, start) for draft, start in zip(drafts, starts, strict=True)]
    limits = [after for _, after in pairwise([*starts, film])]
    return tuple(
        Caption(start=start, end=min(end, limit), lines=draft.lines)
        for draft, start, end, limit in zip(drafts, starts, ends, limits, strict=True)
    )


def _end(draft: _Draft, start: int) -> int:
    spoken = round(draft.end * 1000)
    wished = max(spoken + round(REST * 1000), start + round(SHORTEST * 1000))
    return min(wished, max(start + round(LONGEST * 1000), spoken))


def _by_speaker(lines: Iterable[CaptionLine]) -> list[tuple[str, list[str]]]:
    """Neighbouring lines of one speaker together."""
    groups: list[tuple[str, list[str]]] = []
    for line in lines:
        if groups and groups[-1][0] == line.speaker:
            groups[-1][1].append(line.text)
        else:
            groups.append((line.speaker, [line.text]))
    return groups


def _voiced(speaker: str, lines: Iterable[str], names: Mapping[str, str]) -> str:
    text = "\n".join(_escaped(line) for line in lines)
    name = names.get(speaker) or speaker.replace("-", " ").replace("_", " ").title()
    return f"<v {_escaped(' '.join(name.split()))}>{text}</v>" if name.strip() else text


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _unmarked(text: str) -> str:
    """SubRip knows no escapes: tags and arrows are broken up by a sign that nobody sees."""
    return re.sub(r"(<|\{(?=\\)|--(?=>))", rf"\1{_HARMLESS}", text)


def _clock(milliseconds: int, mark: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{rest:03}"
