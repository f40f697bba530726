"""The catalogue of sentences is strict, and what people wrote stays what it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from core.dialogue.cards import compose, error_card, sentence_of
from core.dialogue.markup import escape, plain, shorten
from core.errors import BadChoice, MatineeError, NotFound
from prompts import replies
from prompts.catalogue import BadReply, Replies, load_replies

WORDS = Replies(
    "xx",
    {
        "plain": "Hello {name}.",
        "many": {"one": "{count} shot", "other": "{count} shots"},
        "fit": ("{a} and {b}", "only {a}", "nothing"),
        "card.title": "T {name}",
        "card.body": "**B** {name}",
        "card.short": "S {name}",
    },
)


def test_blanks_are_filled_once() -> None:
    assert WORDS.say("plain", name="{name}") == "Hello {name}."


@pytest.mark.parametrize("params", [{}, {"nam": "x"}, {"name": "x", "more": "y"}])
def test_wrong_blanks_are_a_defect(params: dict[str, str]) -> None:
    with pytest.raises(BadReply):
        WORDS.say("plain", **params)


def test_an_unknown_key_is_a_defect() -> None:
    with pytest.raises(BadReply):
        WORDS.say("nothing.here")


def test_one_and_many_are_told_apart() -> None:
    assert (WORDS.say("many", count=1), WORDS.say("many", count=0)) == ("1 shot", "0 shots")


def test_the_fullest_variant_that_fits_is_said() -> None:
    assert WORDS.fitting("fit", {"a": "x", "b": "y"}) == "x and y"
    assert WORDS.fitting("fit", {"a": "x", "b": ""}) == "only x"
    assert WORDS.fitting("fit", {}) == "nothing"


def test_a_card_is_filled_and_escaped() -> None:
    card = compose(WORDS, "card", name="*x*\ny")
    assert (card.title, card.body, card.short) == ("T *x* y", "**B** \\*x\\*\ny", "S *x* y")
    with pytest.raises(BadReply):
        compose(WORDS, "card", name="x", more="y")


@pytest.mark.parametrize("text", ["- a", "a: 1", "a: [1]", "a: []", "a: {one: x, other: [y]}\nb: 3"])
def test_a_file_that_does_not_fit_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "xx.yaml"
    path.write_text(text)
    with pytest.raises((BadReply, ValidationError)):
        load_replies(path)


def test_languages_without_a_file_are_english() -> None:
    for language in ("en", "xx", "", "../en", "english"):
        assert replies(language).say("help.title")


@given(st.text())
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    assert plain(escape(text)) == text


@given(st.text(), st.integers(10, 200))
def test_short_lines_are_short(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit


@given(st.text(), st.text())
def test_whatever_was_chosen_the_error_is_one_card(value: str, nearest: str) -> None:
    card = error_card(replies(), BadChoice(field="style", value=value, nearest=nearest, allowed="noir"))
    assert 0 < len(card.short) <= 200


def test_an_error_says_as_much_as_is_known() -> None:
    words = replies()
    assert "Did you mean “Dune”" in sentence_of(words, NotFound(what="film", value="Dun", nearest="Dune"))
    assert "Did you mean" not in sentence_of(words, NotFound(what="film", value="Dun"))
    assert sentence_of(words, MatineeError("secret detail")) == sentence_of(words, MatineeError())
