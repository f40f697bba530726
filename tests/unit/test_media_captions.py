"""Captions from what is spoken."""

import re

from hypothesis import given
from hypothesis import strategies as st

from core.domain.film import Cue
from core.domain.media import Speech, WordTime
from core.domain.storyboard import Spoken
from integrations.media.captions import LINE, WIDE_LINE, captions, srt, vtt
from integrations.media.join import Caption


def cue(text: str, start: float = 0.0, pace: float = 0.3, words: list[str] | None = None) -> Cue:
    """A line whose every word takes `pace` seconds."""
    parts = text.split() if words is None else words
    times = tuple(
        WordTime(text=word, start=number * pace, end=(number + 1) * pace) for number, word in enumerate(parts)
    )
    speech = Speech(uri="sha256:x.wav", size=1, seconds=max(0.5, pace * len(parts)), words=times)
    return Cue(spoken=Spoken(speaker="narrator", text=text, speech=speech, start=0), start=start, shot="a")


def test_a_short_line_is_one_caption() -> None:
    shown = captions([cue("The fox wanted the moon.", 2.0)], 60)
    assert [(c.text, c.start, round(c.end, 2)) for c in shown] == [("The fox wanted the moon.", 2.0, 3.9)]


def test_a_long_line_is_split_after_sentences_and_balanced() -> None:
    text = (
        "Once upon a time a little fox fell in love with the moon. She sat on the hill every night and "
        "she counted the stars until she fell asleep. Nobody knew."
    )
    shown = captions([cue(text)], 60)
    assert " ".join(c.text.replace("\n", " ") for c in shown) == text
    assert shown[0].text.endswith("moon.")
    for caption in shown:
        lines = caption.text.split("\n")
        assert len(lines) <= 2
        assert max(map(len, lines)) <= LINE + 8


def test_scripts_without_spaces_keep_none() -> None:
    text = "きつねはつきをぬすんだ。そして、にげた。"
    shown = captions([cue(text, words=["きつねは", "つきを", "ぬすんだ。", "そして、", "にげた。"])], 60)
    assert "".join(c.text.replace("\n", "") for c in shown) == text
    assert all(len(line) <= WIDE_LINE + 4 for c in shown for line in c.text.split("\n"))


def test_a_line_without_word_times_is_shown_while_it_sounds() -> None:
    shown = captions([cue("Words from elsewhere.", 1.0, words=[])], 60)
    assert [(c.text, c.start, c.end) for c in shown] == [("Words from elsewhere.", 1.0, 2.0)]
    assert captions([cue("  ", words=[])], 60) == ()


def test_the_next_line_ends_the_one_before() -> None:
    shown = captions([cue("Second.", 0.9), cue("First.", 0.5)], 60)
    assert [c.text for c in shown] == ["First.", "Second."]
    assert shown[0].end == shown[1].start == 0.9


LINES = st.lists(
    st.tuples(st.lists(st.text("abcé.,!狐狸 ", min_size=1, max_size=12), max_size=25), st.floats(0, 60)), max_size=6
)


@given(LINES, st.floats(1, 60))
def test_captions_never_overlap_and_stay_inside_the_film(lines: list[tuple[list[str], float]], seconds: float) -> None:
    shown = captions([cue(" ".join(words), start) for words, start in lines], seconds)
    times = [time for caption in shown for time in (caption.start, caption.end)]
    assert times == sorted(times)
    assert all(caption.start < caption.end <= seconds and caption.text.strip() for caption in shown)


@given(st.lists(st.text("abc def.狐", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=30))
def test_nothing_said_is_lost(words: list[str]) -> None:
    text = " ".join(" ".join(word.split()) for word in words)
    shown = captions([cue(text)], 600)
    assert "".join("".join(c.text.split()) for c in shown) == "".join(text.split())


def test_subrip() -> None:
    shown = (Caption("Two\nlines", 0.0, 1.5), Caption("Late", 3661.007, 3662.0))
    assert srt(shown) == ("1\n00:00:00,000 --> 00:00:01,500\nTwo\nlines\n\n2\n01:01:01,007 --> 01:01:02,000\nLate\n")
    assert srt(()) == ""


def test_webvtt_escapes_what_would_be_a_command() -> None:
    made = vtt((Caption("<b>a & b --> c", 1.0, 2.0),), note="AI-generated --> by Matinee")
    assert made.startswith("WEBVTT\n\nNOTE AI-generated to by Matinee\n")
    assert "00:00:01.000 --> 00:00:02.000\n&lt;b&gt;a &amp; b --&gt; c\n" in made
    assert re.fullmatch(r"WEBVTT\n", vtt(()))
