"""What people choose is understood, or refused with the nearest match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.dialogue.choices import aspect_of, clean, idea_of, language_of, mood_in, nearest, quality_of, style_of, within
from core.dialogue.filmcard import file_name
from core.dialogue.lexicon import (
    ASPECT_WORDS,
    LANGUAGE_NAMES,
    LANGUAGE_WORDS,
    MUSIC_WORDS,
    QUALITY_WORDS,
    STYLE_WORDS,
    TONE_WORDS,
)
from core.dialogue.suggesting import MOST, suggestions
from core.domain.vocabulary import ASPECTS, MOODS, QUALITIES, STYLES, TONES
from core.errors import BadChoice, BadInput, EmptyIdea, IdeaTooLong, OutOfRange, UnreadableIdea


@pytest.mark.parametrize("style", STYLES)
def test_every_style_is_understood_as_people_write_it(style: str) -> None:
    for written in (style, style.upper(), style.replace("_", " "), style.replace("_", "-"), f" {style} "):
        assert style_of(written) == style


def test_other_words_mean_members_of_their_list() -> None:
    assert set(STYLE_WORDS.values()) <= set(STYLES)
    assert set(ASPECT_WORDS.values()) <= set(ASPECTS)
    assert set(QUALITY_WORDS.values()) <= set(QUALITIES)
    assert set(MUSIC_WORDS.values()) <= set(MOODS)
    assert set(TONE_WORDS.values()) <= set(TONES)
    assert set(LANGUAGE_WORDS.values()) <= set(LANGUAGE_NAMES)


def test_what_is_meant_is_found() -> None:
    assert aspect_of("TikTok") == "9:16"
    assert quality_of("best") == "high"
    assert [language_of(word) for word in ("de", "DE", "pt-BR", "German", "français")] == ["de", "de", "pt", "de", "fr"]
    assert (mood_in("some upbeat jazz please"), mood_in("none"), mood_in("theremin")) == ("happy", "none", "")


def test_a_slip_names_the_nearest() -> None:
    with pytest.raises(BadChoice) as caught:
        style_of("claymaton")
    assert caught.value.params["nearest"] == "claymation"
    assert nearest("zzzzzz", STYLES, STYLE_WORDS) == ""


@given(st.text())
def test_any_word_is_a_style_or_a_refusal(word: str) -> None:
    try:
        style = style_of(word)
    except BadChoice:
        return
    assert style in STYLES


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_nothing_is_no_idea(text: str) -> None:
    with pytest.raises(EmptyIdea):
        idea_of(text)


@pytest.mark.parametrize("text", ["\x00\x01", "🐢🛹", "?!...", "\ud800", "\u202e\u200b"])
def test_signs_are_no_idea(text: str) -> None:
    with pytest.raises(UnreadableIdea):
        idea_of(text)


def test_an_idea_has_a_limit() -> None:
    assert len(idea_of("a" * 4000)) == 4000
    with pytest.raises(IdeaTooLong):
        idea_of("a" * 4001)


@given(st.text())
def test_an_accepted_idea_is_clean_and_stays_the_same(text: str) -> None:
    try:
        idea = idea_of(text)
    except BadInput:
        return
    assert idea_of(idea) == idea
    idea.encode()
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in idea)


def test_scripts_of_the_world_are_kept() -> None:
    for text in ("ロボットの話", "नमस्ते", "a 👩‍🚀 in space", "می‌خواهم"):
        assert clean(text) == text


def test_a_range_is_told() -> None:
    check = within("seconds", 5, 180)
    assert check(5) == 5
    with pytest.raises(OutOfRange) as caught:
        check(181)
    assert caught.value.params == {"field": "seconds", "value": "181", "least": "5", "most": "180"}


@given(st.text())
def test_every_title_is_a_file_name(title: str) -> None:
    name = file_name(title, "mp4")
    assert name.endswith(".mp4")
    assert not name.startswith((".", "-"))
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert len(name.encode()) <= 70


def test_what_is_typed_is_completed() -> None:
    assert suggestions("style", "wat", ())[0] == "watercolor"
    assert suggestions("project", "duck", ("The Duck Detective", "Snow"))[0] == "The Duck Detective"
    assert len(suggestions("language", "", ())) == MOST
    assert suggestions("nonsense", "x", ()) == ()
