"""All captions of a shot, page after page."""

from collections.abc import Sequence

from core.domain.storyboard import Spoken
from core.production.captions import REST, caption_pages
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.lettering.captions import CaptionArea, CaptionBox
from integrations.animatic.lettering.typefaces import Typefaces

_CHANGE = 0.04
"""Seconds between two pages that follow each other at once."""


class Karaoke:
    """The words of a shot's lines, shown while they are heard."""

    def __init__(self, spoken: Sequence[Spoken], area: CaptionArea, typefaces: Typefaces) -> None:
        self._typefaces = typefaces
        self._texts = [line.text for line in spoken]
        pages = [page for line in spoken for page in caption_pages(line, area.signs)]
        boxes: list[CaptionBox] = []
        for number, page in enumerate(pages):
            following = pages[number + 1].start if number + 1 < len(pages) else float("inf")
            end = min(page.end + REST, max(following - _CHANGE, page.end))
            boxes.append(CaptionBox(page.words, page.start, end, area, typefaces))
        self.boxes = tuple(boxes)

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint what is shown at second `t` of the shot."""
        for box in self.boxes:
            box.draw(canvas, t)

    @property
    def missing(self) -> frozenset[str]:
        """Scripts that no typeface can write."""
        return self._typefaces.missing(" ".join(self._texts))
