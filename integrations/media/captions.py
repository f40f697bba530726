"""Captions from what is spoken: short readable lines with times, as SubRip and WebVTT."""

import html
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from core.domain.film import Cue
from core.domain.media import WordTime
from integrations.media.join import Caption

LINE: Final = 42
"""Signs in a line, at most; two lines make a caption."""
WIDE_LINE: Final = 18
"""The same for scripts whose signs are twice as wide."""

_LEAST: Final = 1.0
_REST: Final = 0.4
_SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "।", "؟")
_WIDE_FROM: Final = "\u1100"


def captions(cues: Sequence[Cue], seconds: float) -> tuple[Caption, ...]:
    """Captions in order, never overlapping, none beyond `seconds`."""
    drafts = sorted((caption for cue in cues for caption in _of_cue(cue)), key=lambda caption: caption.start)
    found: list[Caption] = []
    for number, draft in enumerate(drafts):
        following = drafts[number + 1].start if number + 1 < len(drafts) else seconds
        end = min(max(draft.end + _REST, draft.start + _LEAST), following, seconds)
        if end > draft.start:
            found.append(Caption(draft.text, draft.start, end))
    return tuple(found)


def _of_cue(cue: Cue) -> Iterator[Caption]:
    words = cue.spoken.speech.words
    if not words:
        text = cue.spoken.text.strip()
        if text:
            yield Caption(text, cue.start, cue.start + cue.spoken.speech.seconds)
        return
    for group in _groups(cue.spoken.text, words):
        text = _balanced(_written(cue.spoken.text, group))
        yield Caption(text, cue.start + group[0].start, cue.start + group[-1].end)


def _groups(text: str, words: Sequence[WordTime]) -> list[list[WordTime]]:
    """Words that are shown together: up to two lines, broken after a sentence when there is enough already."""
    room = 2 * (WIDE_LINE if any(sign >= _WIDE_FROM for sign in text if sign.isalpha()) else LINE)
    groups: list[list[WordTime]] = [[]]
    for word in words:
        shown = len(_written(text, [*groups[-1], word]))
        full = bool(groups[-1]) and shown > room
        done = bool(groups[-1]) and groups[-1][-1].text.rstrip("”\"'»)").endswith(_SENTENCE_ENDS)
        if full or (done and shown > room // 2):
            groups.append([])
        groups[-1].append(word)
    return groups


def _written(text: str, words: Sequence[WordTime]) -> str:
    """The words with the spaces they are written with."""
    joined = " ".join(word.text for word in words)
    return joined if joined in text else _unspaced(text, words)


def _unspaced(text: str, words: Sequence[WordTime]) -> str:
    found = words[0].text
    for before, word in pairwise(words):
        gap = "" if f"{before.text}{word.text}" in text else " "
        found += gap + word.text
    return found


def _balanced(text: str) -> str:
    """Two lines of similar length where one would be too long."""
    wide = any(sign >= _WIDE_FROM for sign in text if sign.isalpha())
    if len(text) <= (WIDE_LINE if wide else LINE):
        return text
    middle = len(text) / 2
    breaks = [place for place, sign in enumerate(text) if sign == " "]
    if not breaks:
        half = round(middle)
        return f"{text[:half]}\n{text[half:]}" if wide else text
    best = min(breaks, key=lambda place: abs(place - middle))
    return f"{text[:best]}\n{text[best + 1 :]}"


def srt(shown: Sequence[Caption]) -> str:
    """SubRip, UTF-8."""
    blocks = (
        f"{number}\n{_clock(caption.start, ',')} --> {_clock(caption.end, ',')}\n{caption.text}\n"
        for number, caption in enumerate(shown, 1)
    )
    return "\n".join(blocks)


def vtt(shown: Sequence[Caption], note: str = "") -> str:
    """WebVTT; `note` is a comment for readers of the file."""
    head = f"WEBVTT\n\nNOTE {_plain(note)}\n" if note else "WEBVTT\n"
    blocks = (
        f"\n{_clock(caption.start, '.')} --> {_clock(caption.end, '.')}\n{html.escape(caption.text, quote=False)}\n"
        for caption in shown
    )
    return head + "".join(blocks)


def _plain(note: str) -> str:
    return " ".join(note.replace("-->", "to").split())


def _clock(seconds: float, mark: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{mark}{rest % 1000:03}"
