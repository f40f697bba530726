"""All captions of a shot, page after page."""

from collections.abc import Sequence

from core.domain.media import WordTime
from core.domain.storyboard import Spoken
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.lettering.captions import CaptionArea, CaptionPage
from integrations.animatic.lettering.typefaces import Typefaces

_HOLD = 0.35
"""Seconds a page stays after its last word, unless the next one begins."""


class Karaoke:
    """The words of a shot's lines, shown while they are heard."""

    def __init__(self, spoken: Sequence[Spoken], area: CaptionArea, typefaces: Typefaces) -> None:
        self._typefaces = typefaces
        self._texts = [line.text for line in spoken]
        pages: list[CaptionPage] = []
        groups = [group for line in spoken for group in _pages(line, area.letters)]
        for number, group in enumerate(groups):
            follows = groups[number + 1][0].start if number + 1 < len(groups) else float("inf")
            end = min(group[-1].end + _HOLD, max(follows - 0.04, group[-1].end))
            pages.append(CaptionPage(group, group[0].start, end, area, typefaces))
        self.pages = tuple(pages)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint what is shown at second `t` of the shot."""
        for page in self.pages:
            page.draw(canvas, t)

    @property
    def missing(self) -> frozenset[str]:
        """Scripts that no typeface can write."""
        return self._typefaces.missing(" ".join(self._texts))


def _pages(line: Spoken, letters: int) -> list[list[WordTime]]:
    """The words of a line on the shot's clock, in pages of at most about `letters` letters that end at sentence
    marks where they can."""
    words = [
        word.model_copy(update={"start": line.start + word.start, "end": line.start + word.end})
        for word in line.speech.words or _even(line)
    ]
    total = sum(len(word.text) + 1 for word in words)
    count = max(1, -(-total // letters))
    fair = total / count
    pages: list[list[WordTime]] = [[]]
    length = 0
    for word in words:
        over = length + len(word.text) > letters
        fair_end = length >= fair * 0.97 and len(pages) < count
        sentence_end = bool(pages[-1]) and pages[-1][-1].text.rstrip("\"”»')").endswith((".", "!", "?", "…"))
        if pages[-1] and (over or fair_end or (sentence_end and length > fair * 0.45 and count > 1)):
            pages.append([])
            length = 0
        pages[-1].append(word)
        length += len(word.text) + 1
    return [page for page in pages if page]


def _even(line: Spoken) -> list[WordTime]:
    """Words spread over the sound by their length, for voices that tell no times."""
    words = line.text.split()
    total = sum(len(word) + 1 for word in words)
    at, times = 0.0, list[WordTime]()
    for word in words:
        end = at + line.speech.seconds * (len(word) + 1) / total
        times.append(WordTime(text=word, start=at, end=end))
        at = end
    return times
