"""What a film is to be about: the part of a request that is neither politeness, order nor parameter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from integrations.understanding.spans import Span
from integrations.understanding.wordlists import LEAD, TAIL, TAIL_PLACES

_INTRODUCE = re.compile(
    r"\b(?:video|vid|clip|film|movie|short|animation|cartoon|anime|documentary|story|trailer|promo|advert|ad|explainer|"
    r"one|something|smth|scenes?|western|comedy|vídeo|película|vidéo|filme|manga|doc|thing)s?\b(?:[^.!?:]{0,40}?)\s"
    r"(?:about|of|on|where|in which|showing|featuring|starring|with|sobre|de|con|sur|avec|où|über|mit|von|com)"
    r"\s+",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(
    r"[.,;!]?\s*\b(?:i'd (?:love|like) to see (?:that|this|it) as an? \w+|make (?:that|it) (?:into )?a \w+|"
    r"can you (?:film|make|do) (?:that|it))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_ASIAN = (
    re.compile(r"^(?P<idea>.+?)(?:の|が出る|についての)(?:動画|映画|ビデオ|アニメ|短編)(?:を|が|お願い|作)"),
    re.compile(
        r"(?:制作|做|拍|生成|创建|来)(?:一)?(?:个|段|部|支)?(?:关于)?(?P<idea>.+?)的?(?:视频|短片|电影|动画|影片)"
    ),
)
_WORD = re.compile(r"[\w'’-]+|[^\w\s]", re.UNICODE)


@dataclass(frozen=True)
class _Piece:
    start: int
    end: int
    word: str
    parameter: bool


def idea_in(text: str, spans: Sequence[Span]) -> str:
    """The idea; empty when there is nothing but order and parameters."""
    for pattern in _ASIAN:
        asian = pattern.search(text)
        if asian:
            return asian["idea"].strip(" 、，,「」")
    body = _AFTERTHOUGHT.sub("", text)
    start = _after_introduction(body, spans)
    pieces = _pieces(body, spans)
    first = start if start is not None else _lead_end(pieces)
    last = _tail_start([piece for piece in pieces if piece.start >= first])
    return body[first:last].strip(" \t\n,.;:!-—<>\"'“”")


def _after_introduction(text: str, spans: Sequence[Span]) -> int | None:
    """Where the idea begins when the request announces it: "a video about ..."."""
    found = _INTRODUCE.search(text)
    colon = re.search(r":\s+(?!//)", text)
    if colon and (not found or colon.start() < found.start()) and _is_request(text[: colon.start()], spans):
        return colon.end()
    if found and _is_request(text[: found.start()], spans):
        inside = [span for span in spans if span.start < found.end() < span.end]
        first_after = next((span for span in spans if span.start == found.end()), None)
        if not inside and not (first_after and first_after.slot in {"duration", "aspect", "platform"}):
            return found.end()
    return None


def _is_request(head: str, spans: Sequence[Span]) -> bool:
    """Whether a text's beginning only orders: few words that tell something."""
    told = [piece for piece in _pieces(head, spans) if not piece.parameter and piece.word.casefold() not in LEAD]
    return len([piece for piece in told if piece.word[0].isalnum()]) <= 2


def _lead_end(pieces: Sequence[_Piece]) -> int:
    first = 0
    for place, piece in enumerate(pieces):
        word = piece.word.casefold()
        if not piece.parameter and word not in LEAD and word[0].isalnum():
            first = place
            break
        first = place + 1
    if (
        first
        and first < len(pieces)
        and pieces[first - 1].word.casefold() in {"a", "an", "the", "un", "una", "une", "ein"}
    ):
        first -= 1
    return pieces[first].start if first < len(pieces) else (pieces[-1].end if pieces else 0)


def _tail_start(pieces: Sequence[_Piece]) -> int:
    kept, dropped = len(pieces), False
    while kept:
        piece = pieces[kept - 1]
        word = piece.word.casefold()
        if piece.parameter or word in TAIL or not word[0].isalnum():
            dropped = dropped or piece.parameter
        elif not (dropped and word in TAIL_PLACES):
            break
        kept -= 1
    return pieces[kept - 1].end if kept else (pieces[0].start if pieces else 0)


def _pieces(text: str, spans: Sequence[Span]) -> list[_Piece]:
    """Words, and whole parameters as one piece each. A tone is a parameter only while no idea has begun."""
    pieces: list[_Piece] = []
    at = 0
    begun = False
    for span in spans:
        if span.end > len(text) or span.start < at or (span.slot == "tone" and begun):
            continue
        pieces += _words(text, at, span.start)
        begun = begun or any(not piece.parameter and piece.word.casefold() not in LEAD for piece in pieces)
        if span.slot == "tone" and begun:
            at = span.start
            continue
        pieces.append(_Piece(span.start, span.end, text[span.start : span.end], True))
        at = span.end
    return pieces + _words(text, at, len(text))


def _words(text: str, start: int, end: int) -> list[_Piece]:
    return [_Piece(match.start(), match.end(), match[0], False) for match in _WORD.finditer(text, start, end)]
