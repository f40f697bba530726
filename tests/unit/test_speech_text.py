"""What is said, what is shown, and when."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.speech.espeak.library import Event
from integrations.speech.espeak.text import read
from integrations.speech.espeak.timing import Timed, mouths, words
from integrations.speech.espeak.visemes import is_pause, shapes
from integrations.speech.script import clusters, is_unspaced, spoken_language


def squeezed(text: str) -> str:
    return "".join(text.split())


def said_evenly(text: str, language: str, per_word: int = 400) -> tuple[Timed, ...]:
    """The words of a text whose every said word takes the same time."""
    reading = read(text, language)
    said = f" {reading.said}"
    starts = [place for place in range(len(reading.said)) if said[place] == " " and said[place + 1].isalnum()]
    events = [Event(number * per_word, word=place) for number, place in enumerate(starts)]
    return words(reading, events, len(starts) * per_word / 1000)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("“Hello,” said Mr. Fox.", "Hello, said mister Fox. "),
        ("It costs $5.50!", "It costs 5 dollars 50! "),
        ("a *bold* _word_ and `code`", "a bold word and code "),
        ("Don’t 🙂 go", "Don't go "),
        ("see https://www.example.org/a?b=1.", "see example.org "),
        ("NOOOOOO", "NOO "),
        ("#tag @fox", "tag fox "),
        ("a\x00b\u202ec", "abc "),
        ("", ""),
        ("🙂 ---", "--- "),
    ],
)
def test_what_would_be_misread_is_said_differently(written: str, said: str) -> None:
    assert read(written, "en").said == said


def test_other_languages_keep_their_abbreviations() -> None:
    assert read("Dr. Maier zahlt €5", "de").said == "Dr. Maier zahlt €5 "


def test_letters_a_language_does_not_have_are_silent() -> None:
    assert read("The word мир means 平和 too", "en").said == "The word means    too "
    assert read("Слово peace", "ru").said == "Слово peace "
    assert [word for word, _, _ in said_evenly("The word мир means", "en")] == ["The", "word мир", "means"]


def test_kanji_is_silent_but_kana_is_heard() -> None:
    assert read("東京タワーへ", "ja").said == "  タワーへ "


def test_words_are_shown_as_written() -> None:
    assert [word for word, _, _ in said_evenly("“Well,” said Mr. Fox — it costs $5.50! 🙂", "en")] == [
        "“Well,”", "said", "Mr.", "Fox —", "it", "costs", "$5.50! 🙂",
    ]  # fmt: skip


def test_a_clause_of_kana_is_split_evenly() -> None:
    reading = read("きつねはつきをぬすんだ。", "ja")
    shown = words(reading, [Event(0, word=0)], 2.4)
    assert "".join(word for word, _, _ in shown) == reading.written
    assert [word for word, _, _ in shown] == ["きつねは", "つきをぬ", "すんだ。"]
    assert [round(end - start, 2) for _, start, end in shown] == [0.8, 0.8, 0.8]


def test_a_latin_word_between_signs_stays_whole() -> None:
    reading = read("了Hello朋", "zh")
    shown = words(reading, [Event(0, word=0), Event(200, word=1), Event(700, word=6)], 1.0)
    assert [word for word, _, _ in shown] == ["了", "Hello", "朋"]


def test_a_word_ends_where_the_pause_begins() -> None:
    reading = read("Wait, fox", "en")
    events = [Event(0, word=0), Event(500, phoneme="_:"), Event(900, word=6), Event(900, phoneme="f")]
    assert words(reading, events, 1.4) == (("Wait,", 0.0, 0.5), ("fox", 0.9, 1.4))


def test_nothing_heard_shows_everything_at_once() -> None:
    assert words(read("🙂 🙂", "en"), [], 0.5) == (("🙂 🙂", 0.0, 0.5),)
    assert words(read("  ", "en"), [], 0.5) == ()


TEXTS = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(" \n\t.,!?“”—…$€5abcMr🙂👩‍🚀éñ狐狸きつねสวัสดีลा"),
    ),
    max_size=80,
)


@given(TEXTS, st.sampled_from(["en", "ja", "zh", "th", "fr", "ar"]))
def test_every_sign_is_shown_once_and_in_order(text: str, language: str) -> None:
    shown = said_evenly(text, language)
    assert squeezed("".join(word for word, _, _ in shown)) == squeezed(text)
    assert all(word == word.strip() and word for word, _, _ in shown)
    times = [time for _, start, end in shown for time in (start, end)]
    assert times == sorted(times)


@given(TEXTS, st.sampled_from(["en", "ja", "zh", "ru"]))
def test_places_in_what_is_said_lead_back_to_what_is_written(text: str, language: str) -> None:
    reading = read(text, language)
    assert "\0" not in reading.said
    for number, token in enumerate(reading.tokens):
        assert text[token.start : token.end] == text[token.start : token.end].strip()
        if token.said_end > token.said_start:
            assert reading.token_at(token.said_start) == number
        if token.unspaced:
            assert token.said_end - token.said_start == token.end - token.start


@pytest.mark.parametrize(
    ("phoneme", "expected"),
    [
        ("'aI", ("A", "I")), ("oU", ("O", "U")), ("m", ("M",)), ("f", ("F",)), ("l", ("L",)), ("i:", ("I",)),
        ("'u:", ("U",)),
        ("_:", ()), ("_", ()), ("(en)", ()), ("t_s", ("S",)), ("@", ("E",)),
        ("", ()), ("'", ()), ("ʘ", ("S",)),
    ],
)  # fmt: skip
def test_phonemes_have_mouth_shapes(phoneme: str, expected: tuple[str, ...]) -> None:
    assert shapes(phoneme) == expected


def test_only_long_silences_are_pauses() -> None:
    assert is_pause("_:")
    assert is_pause("_")
    assert not is_pause("_|")


def test_mouths_close_in_pauses_and_do_not_flicker() -> None:
    events = [
        Event(0, phoneme="m"),
        Event(100, phoneme="'aI"),
        Event(300, phoneme="i"),
        Event(400, phoneme="_:"),
        Event(700, phoneme="m"),
        Event(750, word=3),
    ]
    assert mouths(events, 0.8) == (("M", 0.0, 0.1), ("A", 0.1, 0.2), ("I", 0.2, 0.4), ("M", 0.7, 0.8))


@pytest.mark.parametrize(
    ("text", "language", "spoken"),
    [
        ("Hello", "en", "en"),
        ("Привет, fox", "en", "ru"),
        ("Привіт", "uk", "uk"),
        ("The word мир is Russian", "en", "en"),
        ("きつねと月", "en", "ja"),
        ("狐狸", "en", "zh"),
        ("狐狸", "ja", "ja"),
        ("Καλημέρα", "de", "el"),
        ("سلام", "fa", "fa"),
        ("123 !?", "fr", "fr"),
        ("Olá", "pt-BR", "pt-BR"),
    ],
)
def test_a_text_is_spoken_in_a_language_that_has_its_letters(text: str, language: str, spoken: str) -> None:
    assert spoken_language(text, language) == spoken


@given(TEXTS)
def test_clusters_are_the_text(text: str) -> None:
    found = clusters(text)
    assert "".join(found) == text
    assert all(unicodedata.category(sign[0]) not in ("Mn", "Mc", "Me") for sign in found[1:])


def test_scripts_without_spaces_are_known() -> None:
    assert is_unspaced("abc狐")
    assert is_unspaced("สวัสดี")
    assert not is_unspaced("여우가 달을")
    assert not is_unspaced("Fox, 5 — лиса")
