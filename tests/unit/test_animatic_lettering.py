"""Lines, captions and typefaces."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.media import Speech, WordTime
from core.domain.storyboard import Spoken
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.lettering.block import block
from integrations.animatic.lettering.captions import CaptionArea, CaptionBox, gaps_after
from integrations.animatic.lettering.karaoke import Karaoke
from integrations.animatic.lettering.lines import balanced
from integrations.animatic.lettering.typefaces import Run, Typefaces, right_to_left

WIDTHS = st.lists(st.floats(1, 200), min_size=1, max_size=24)


@pytest.fixture(scope="module")
def typefaces() -> Typefaces:
    return Typefaces()


def spoken(text: str, *, start: float = 0.5, seconds: float = 4.0, timed: bool = True) -> Spoken:
    words = text.split()
    step = seconds / len(words)
    times = tuple(WordTime(text=word, start=i * step, end=(i + 1) * step) for i, word in enumerate(words))
    speech = Speech(uri="sha256:0.wav", size=1, seconds=seconds, words=times if timed else ())
    return Spoken(speaker="nell", text=text, speech=speech, start=start)


@given(WIDTHS, st.floats(0, 20), st.floats(60, 600))
def test_lines_hold_every_word_once_and_none_is_too_long(widths: list[float], space: float, limit: float) -> None:
    lines = balanced(widths, space, limit)
    assert [i for line in lines for i in line] == list(range(len(widths)))
    for line in lines:
        assert len(line) == 1 or sum(widths[i] for i in line) + space * (len(line) - 1) <= limit + 1e-6


@given(WIDTHS, st.floats(1, 20), st.floats(220, 600))
def test_no_fewer_lines_would_do(widths: list[float], space: float, limit: float) -> None:
    greedy, used = 1, 0.0
    for width in widths:
        if used and used + space + width > limit:
            greedy, used = greedy + 1, 0.0
        used += width + (space if used else 0)
    assert len(balanced(widths, space, limit)) <= greedy


def test_two_lines_are_of_similar_width() -> None:
    first, second = balanced([50.0] * 7, 10.0, 330.0)
    assert abs(len(first) - len(second)) == 1


def test_no_words_make_no_lines() -> None:
    assert balanced([], 5.0, 100.0) == []


@pytest.mark.parametrize(
    ("text", "turned"), [("Hello", False), ("שלום", True), ("… مرحبا", True), ("42", False), ("", False)]
)
def test_direction_is_that_of_the_first_letter(text: str, turned: bool) -> None:
    assert right_to_left(text) is turned


@pytest.mark.parametrize("text", ["Grüße, ąęłőű!", "Привет, ёжик", "Γειά σου", "Tiếng Việt", "שלום"])
def test_the_studio_has_letters_for_much_of_europe(typefaces: Typefaces, text: str) -> None:
    assert typefaces.missing(text) == frozenset()
    assert typefaces.writable(text) == text


def test_scripts_without_a_font_are_named_and_left_out(typefaces: Typefaces) -> None:
    assert typefaces.missing("fox ᚠᚢᚦ") == {"runic"}
    assert typefaces.writable("fox ᚠᚢᚦ") == "fox "


def test_emoji_are_left_out_without_complaint(typefaces: Typefaces) -> None:
    assert typefaces.missing("a fox 🦊!") == frozenset()
    assert typefaces.writable("a fox 🦊!") == "a fox !"


def test_fonts_of_a_folder_are_used_and_other_files_ignored(tmp_path: Path) -> None:
    own = Path(skia_fonts()) / "NotoSans-SemiBold.ttf"
    (tmp_path / "extra.ttf").write_bytes(own.read_bytes())
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    (tmp_path / "readme.txt").write_text("hello")
    assert Typefaces(tmp_path).width("Привет", 30) == pytest.approx(Typefaces().width("Привет", 30), rel=0.01)


def skia_fonts() -> str:
    from integrations import animatic

    return f"{animatic.__path__[0]}/fonts"


def test_kerned_lines_are_as_wide_as_their_runs_together(typefaces: Typefaces) -> None:
    whole = typefaces.line([Run("Stole the Moon", 0xFFFFFFFF)], 40).LongestLine
    parts = typefaces.line([Run("Stole ", 0xFF000000), Run("the Moon", 0xFFFFFFFF)], 40).LongestLine
    assert whole == pytest.approx(parts, abs=0.6)


def test_text_that_does_not_fit_shrinks_then_ends_in_an_ellipsis(typefaces: Typefaces) -> None:
    shrunk = block(typefaces, "one two three four five six seven", 40, 260, most_lines=2, least=20)
    assert len(shrunk.lines) <= 2
    assert shrunk.size < 40
    cut = block(typefaces, "word " * 60, 40, 260, most_lines=2, least=30)
    assert len(cut.lines) == 2
    assert cut.lines[-1].endswith("…")


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720), (720, 900), (1680, 720), (960, 720)])
@pytest.mark.parametrize("text", ["Hi!", "I only want to borrow it, " * 3, "Donaudampfschifffahrtsgesellschaft " * 2])
def test_captions_stay_in_their_area(typefaces: Typefaces, size: tuple[int, int], text: str) -> None:
    width, height = size
    area = CaptionArea(*size)
    words = [WordTime(text=word, start=i, end=i + 1) for i, word in enumerate(text.split())]
    box = CaptionBox(words, 0, 9, area, typefaces).box
    assert box.left() > 0
    assert box.right() < width
    assert box.bottom() <= height
    assert box.top() >= height * 0.76


def drawn(karaoke: Karaoke, t: float, size: tuple[int, int] = (1280, 720)) -> bytes:
    surface = skia.Surface(*size)
    karaoke.draw(surface.getCanvas(), t)
    return surface.makeImageSnapshot().tobytes()


def test_words_light_up_when_they_are_heard(typefaces: Typefaces) -> None:
    karaoke = Karaoke([spoken("one two three four")], CaptionArea(1280, 720), typefaces)
    nothing = bytes(1280 * 720 * 4)
    assert drawn(karaoke, 0.0) == nothing
    assert drawn(karaoke, 1.0) == drawn(karaoke, 1.3)
    assert drawn(karaoke, 1.0) != drawn(karaoke, 1.8)
    assert drawn(karaoke, 6.0) == nothing


@given(st.lists(st.text("abcdefgh.!?", min_size=1, max_size=14), min_size=1, max_size=60), st.booleans())
def test_every_word_is_in_one_box_and_boxes_do_not_overlap(words: list[str], timed: bool) -> None:
    line = spoken(" ".join(words), timed=timed)
    boxes = Karaoke([line], CaptionArea(1280, 720), FACES).boxes
    assert sum(box.words for box in boxes) == len(words)
    assert all(one.end <= two.start + 1e-6 for one, two in pairwise(boxes))
    assert all(box.start < box.end for box in boxes)


@pytest.mark.parametrize(
    ("texts", "gaps"),
    [
        (["one", "two"], [" ", " "]),
        (["狐", "が", "月"], ["", "", " "]),
        (["狐", "fox", "月"], [" ", " ", " "]),
        ([], []),
    ],
)
def test_wide_signs_are_not_spaced_out(texts: list[str], gaps: list[str]) -> None:
    assert gaps_after(texts) == gaps


FACES = Typefaces()


def test_highlight_uses_another_colour(typefaces: Typefaces) -> None:
    karaoke = Karaoke([spoken("one two")], CaptionArea(1280, 720), typefaces)
    pixels = np.frombuffer(drawn(karaoke, 1.0), np.uint8).reshape(720, 1280, 4)
    yellow = (pixels[..., 2] > 240) & (pixels[..., 1] > 190) & (pixels[..., 0] < 120)
    assert yellow.sum() > 50
