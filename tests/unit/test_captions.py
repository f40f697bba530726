"""Captions are readable, in time, and complete."""

import html
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.film import Cue, Timeline
from core.domain.media import Speech, WordTime
from core.domain.storyboard import Spoken
from core.production.caption_words import timed_words, width_of
from core.production.captions import LONGEST, WIDTH, Caption, caption_pages, captions, srt, vtt

FOX = "Once upon a time, a little fox fell in love with the moon. It decided to steal it, very quietly, at midnight!"


def spoken(
    text: str, *, at: float = 0.0, pace: float = 0.3, speaker: str = "narrator", measured: bool = True
) -> Spoken:
    words = text.split()
    times = tuple(WordTime(text=word, start=n * pace, end=(n + 1) * pace) for n, word in enumerate(words))
    seconds = max(len(words) * pace, 0.1)
    speech = Speech(uri="sha256:0.wav", size=1, seconds=seconds, words=times if measured else ())
    return Spoken(speaker=speaker, text=text, speech=speech, start=at)


def film(*lines: Spoken, seconds: float = 0.0) -> Timeline:
    cues = tuple(Cue(spoken=line, start=line.start, shot="s") for line in lines)
    ends = [line.start + line.speech.seconds for line in lines]
    return Timeline(segments=(), cues=cues, seconds=seconds or max(ends, default=0.0) + 1)


def shown(*lines: Spoken, seconds: float = 0.0) -> tuple[Caption, ...]:
    return captions(film(*lines, seconds=seconds))


def text_of(captions: tuple[Caption, ...]) -> str:
    return " ".join(line.text for caption in captions for line in caption.lines)


def test_a_long_line_becomes_balanced_captions() -> None:
    made = shown(spoken(FOX))
    assert [[line.text for line in caption.lines] for caption in made] == [
        ["Once upon a time, a little fox", "fell in love with the moon."],
        ["It decided to steal it,", "very quietly, at midnight!"],
    ]
    assert [(caption.start, caption.end) for caption in made] == [(0, 3900), (3900, 6900)]


def test_a_caption_stays_long_enough_and_not_into_the_next() -> None:
    made = shown(spoken("Yes.", at=1.0), spoken("And what now?", at=5.0))
    assert [(caption.start, caption.end) for caption in made] == [(1000, 1800), (5000, 6200)]


def test_quick_answers_share_the_screen() -> None:
    made = shown(
        spoken("Yes.", speaker="ana"), spoken("No.", at=0.4, speaker="ben"), spoken("Why?", at=3, speaker="ana")
    )
    assert [[(line.speaker, line.text) for line in caption.lines] for caption in made] == [
        [("ana", "Yes."), ("ben", "No.")],
        [("ana", "Why?")],
    ]
    assert "- Yes.\n- No.\n" in srt(made)
    assert "<v Ana>Yes.</v>\n<v Ben>No.</v>" in vtt(made)


def test_srt() -> None:
    assert srt(shown(spoken("Hello <b>you</b> --> there"), spoken("Bye.", at=3661.5))) == (
        "1\n00:00:00,000 --> 00:00:01,500\nHello <\u2060b>you<\u2060/b> --\u2060> there\n\n"
        "2\n01:01:01,500 --> 01:01:02,300\nBye.\n"
    )


def test_vtt_names_speakers_and_says_its_language() -> None:
    made = shown(spoken("Once."), spoken("A <moon> & a fox", at=2, speaker="old-man"))
    assert vtt(made, "en", {"old-man": "Old <Man>"}, note="made by\nmachines -->") == (
        "WEBVTT\nKind: captions\nLanguage: en\n\nNOTE made by machines --&gt;\n\n"
        "00:00:00.000 --> 00:00:00.800\nOnce.\n\n"
        "00:00:02.000 --> 00:00:03.800\n<v Old &lt;Man&gt;>A &lt;moon&gt; &amp; a fox</v>\n"
    )
    assert "<v Old Man>" in vtt(made)
    assert vtt(()) == "WEBVTT\nKind: captions\n"
    assert srt(()) == ""


def test_scripts_without_spaces_are_broken_between_signs() -> None:
    text = "从前有一只小狐狸爱上了月亮，它决定在半夜里悄悄地把月亮偷走。可是月亮太高了，狐狸够不着。"
    made = shown(spoken(text, pace=9.0))
    lines = [line.text for caption in made for line in caption.lines]
    assert "".join(lines) == text
    assert all(width_of(line) <= WIDTH for line in lines)
    assert not any(line[0] in "，。" for line in lines)


def test_without_measured_words_time_is_shared_evenly() -> None:
    words = timed_words("one two three", spoken("one two three", measured=False).speech, WIDTH)
    assert [word.text for word in words] == ["one", "two", "three"]
    assert words[0].start == 0
    assert words[-1].end == pytest.approx(0.9)
    assert words[1].end - words[1].start == pytest.approx(0.9 * 3 / 11)


def test_measured_words_may_be_cut_otherwise_than_the_text() -> None:
    speech = spoken("Hello there you", pace=1.0).speech
    words = timed_words("Hello thereyou", speech, WIDTH)
    assert [(word.text, word.start, word.end) for word in words] == [("Hello", 0, 1), ("thereyou", 1, 3)]


def test_pages_carry_the_times_of_their_words_on_the_shots_clock() -> None:
    pages = caption_pages(spoken(FOX, at=0.35), width=24)
    assert [word.text for page in pages for word in page.words] == FOX.split()
    assert pages[0].start == pages[0].words[0].start == 0.35
    assert all(len(page.lines) <= 2 for page in pages)


def test_a_word_without_end_is_cut() -> None:
    made = shown(spoken("A" * 200))
    assert "".join(line.text for caption in made for line in caption.lines) == "A" * 200
    assert all(len(line.text) <= WIDTH for caption in made for line in caption.lines)


def test_silence_and_empty_lines_have_no_captions() -> None:
    assert shown() == ()
    assert shown(spoken(""), spoken("  ")) == ()


PIECES = (
    "fox",
    "moon,",
    "night.",
    "steals!",
    "the",
    "月亮很高。",
    "<b>",
    "-->",
    "&",
    "a-very-long-word-indeed",
    "?",
    "“Oh.”",
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.text(max_size=60),
)


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    lines: list[Spoken] = []
    at = 0.0
    for _ in range(draw(st.integers(0, 5))):
        at += draw(st.floats(0, 2))
        line = spoken(
            draw(TEXTS), at=at, pace=draw(st.floats(0.01, 2)), measured=draw(st.booleans()),
            speaker=draw(st.sampled_from(("narrator", "ana", "ben"))),
        )  # fmt: skip
        lines.append(line)
        at += line.speech.seconds * draw(st.sampled_from((1.0, 1.0, 0.5)))
    return film(*lines, seconds=draw(st.sampled_from((0.0, 0.0, 1.0))))


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(timelines())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_captions_follow_each_other_inside_the_film_with_every_word(timeline: Timeline) -> None:
    made = captions(timeline)
    assert all(caption.start < caption.end for caption in made)
    assert all(before.end <= after.start for before, after in pairwise(made))
    if made:
        assert made[0].start >= 0
        assert made[-1].end <= max(round(timeline.seconds * 1000), len(made))
    assert all(1 <= len(caption.lines) <= 2 for caption in made)
    assert all(width_of(line.text) <= WIDTH for caption in made for line in caption.lines)
    assert all(line.text.strip() for caption in made for line in caption.lines)
    heard = sorted(squeezed("".join(cue.spoken.text for cue in timeline.cues)))
    assert sorted(squeezed(text_of(made))) == heard


@given(st.lists(TEXTS, max_size=4))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_words_stay_in_order_in_both_files(texts: list[str]) -> None:
    lines: list[Spoken] = []
    for text in texts:
        lines.append(spoken(text, at=lines[-1].start + lines[-1].speech.seconds + 0.2 if lines else 0.0, speaker="ana"))
    made = shown(*lines)
    said = squeezed("".join(texts))
    assert squeezed(text_of(made)) == said
    blocks = vtt(made, names={"ana": "Ana"}).split("\n\n")[1:]
    spoken_in_file = "".join(re.sub(r"</?v[^>]*>", "", "".join(block.split("\n")[1:])) for block in blocks)
    assert squeezed(html.unescape(spoken_in_file)) == said


@given(TEXTS, st.floats(0.05, 3))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_no_page_is_longer_than_can_be_borne(text: str, pace: float) -> None:
    for page in caption_pages(spoken(text, pace=pace)):
        assert page.end - page.start <= LONGEST or len(page.words) == 1
        assert [word.start for word in page.words] == sorted(word.start for word in page.words)
