"""Which letters the studio can write, and with which typeface."""

import logging
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from integrations.animatic.drawing.canvas import skia

_OWN = Path(__file__).parent.parent / "fonts"
_OWN_FILES = ("Fredoka-SemiBold.ttf", "NotoSans-SemiBold.ttf")
_ENDINGS = frozenset({".ttf", ".otf", ".ttc"})
_SILENT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zl", "Zp", "Zs"})
"""Categories that need no glyph of their own."""
_SIGNS = frozenset({"So", "Sk"})
"""Emoji and ornaments: left out rather than drawn as boxes."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_EMBED, _END = "\u2067", "\u2069"
"""The engine assumes left to right; these marks turn a line around."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Run:
    """Letters of one colour."""

    text: str
    colour: int
    """Packed alpha, red, green and blue."""


@dataclass(frozen=True)
class _Face:
    name: str
    typeface: skia.Typeface

    def has(self, letter: str) -> bool:
        return self.typeface.unicharToGlyph(ord(letter)) != 0


class Typefaces:
    """The studio's own typefaces, then those of a folder the operator names, then those of the machine."""

    def __init__(self, folder: Path | None = None) -> None:
        self._provider = skia.textlayout.TypefaceFontProvider()
        self._collection = skia.textlayout.FontCollection()
        self._collection.setDefaultFontManager(self._provider)
        self._unicode = skia.Unicodes.ICU.Make()
        self._faces: list[_Face] = []
        self._answers: dict[str, bool] = {}
        for path in [_OWN / name for name in _OWN_FILES] + _font_files(folder):
            self._add(skia.Typeface.MakeFromFile(str(path)), str(path))

    def _add(self, typeface: skia.Typeface | None, source: str) -> None:
        if typeface is None:
            _log.warning("%s is not a font and is ignored", source)
            return
        name = f"face-{len(self._faces)}"
        self._provider.registerTypeface(typeface, name)
        self._faces.append(_Face(name, typeface))

    @cached_property
    def _machine(self) -> skia.FontMgr:
        return skia.FontMgr.RefDefault()

    def _covered(self, letter: str) -> bool:
        known = self._answers.get(letter)
        if known is None:
            known = any(face.has(letter) for face in self._faces) or self._borrowed(letter)
            self._answers[letter] = known
        return known

    def _borrowed(self, letter: str) -> bool:
        """Whether the machine has a font for a letter that no file of ours has; adds it."""
        if unicodedata.category(letter) in _SIGNS:
            return False
        typeface = self._machine.matchFamilyStyleCharacter("", skia.FontStyle.Bold(), [], ord(letter))
        if typeface is None or not typeface.unicharToGlyph(ord(letter)):
            return False
        self._add(typeface, letter)
        return True

    def writable(self, text: str) -> str:
        """The text without what no typeface can write."""
        return "".join(letter for letter in text if letter.isspace() or _silent(letter) or self._covered(letter))

    def missing(self, text: str) -> frozenset[str]:
        """Scripts of letters that no typeface can write, for example "devanagari"."""
        letters = {letter for letter in text if letter.isalnum() and not self._covered(letter)}
        return frozenset(_script(letter) for letter in letters)

    def families(self, text: str) -> list[str]:
        """Names of the typefaces for a text, the one that knows most of it first: mixed words look patched."""
        letters = {letter for letter in text if not _silent(letter) and self._covered(letter)}
        counted = [(-sum(face.has(letter) for letter in letters), i) for i, face in enumerate(self._faces)]
        return [self._faces[index].name for _, index in sorted(counted)]

    def one_for(self, text: str) -> skia.Typeface | None:
        """The typeface that can write the whole text; None when it takes several."""
        letters = {letter for letter in text if not _silent(letter)}
        if not all(self._covered(letter) for letter in letters):
            return None
        return next((face.typeface for face in self._faces if all(face.has(letter) for letter in letters)), None)

    def line(self, runs: Sequence[Run], size: float, families: Sequence[str] = ()) -> "skia.textlayout.Paragraph":
        """One line of type, laid out; `size` in pixels. Right-to-left lines run from the right."""
        text = "".join(run.text for run in runs)
        families = families or self.families(text)
        style = skia.textlayout.ParagraphStyle()
        builder = skia.textlayout.ParagraphBuilder.make(style, self._collection, self._unicode)
        for run in _turned(runs, right_to_left(text)):
            look = skia.textlayout.TextStyle()
            look.setFontFamilies(list(families))
            look.setFontSize(size)
            look.setColor(run.colour)
            builder.pushStyle(look)
            builder.addText(run.text)
            builder.pop()
        paragraph = builder.Build()
        paragraph.layout(1e6)
        return paragraph

    def width(self, text: str, size: float, families: Sequence[str] = ()) -> float:
        """Pixels a text takes on one line."""
        return self.line([Run(text, 0xFF000000)], size, families).LongestLine


def right_to_left(text: str) -> bool:
    """Whether a text runs from the right: its first strong letter decides."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return False


def _turned(runs: Sequence[Run], turned: bool) -> Iterator[Run]:
    if turned and runs:
        yield Run(_EMBED, runs[0].colour)
    yield from runs
    if turned and runs:
        yield Run(_END, runs[-1].colour)


def _silent(letter: str) -> bool:
    return unicodedata.category(letter) in _SILENT


def _script(letter: str) -> str:
    return unicodedata.name(letter, "unknown").split()[0].lower()


def _font_files(folder: Path | None) -> list[Path]:
    if folder is None or not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS)
