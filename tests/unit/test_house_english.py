"""Word forms, articles and sentences told in the past."""

import pytest

from integrations.language.house.english import forms
from integrations.language.house.english.chorus import in_chorus
from integrations.language.house.english.retell import retold
from integrations.language.house.parse.tags import tagged
from integrations.language.house.parse.tokens import tokens


@pytest.mark.parametrize(
    ("base", "past", "third", "ing"),
    [
        ("dance", "danced", "dances", "dancing"),
        ("steal", "stole", "steals", "stealing"),
        ("carry", "carried", "carries", "carrying"),
        ("stop", "stopped", "stops", "stopping"),
        ("fly", "flew", "flies", "flying"),
        ("wash", "washed", "washes", "washing"),
        ("see", "saw", "sees", "seeing"),
        ("picnic", "picnicked", "picnics", "picnicking"),
    ],
)
def test_verbs_take_their_forms(base: str, past: str, third: str, ing: str) -> None:
    assert (forms.past(base), forms.third(base), forms.ing(base)) == (past, third, ing)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("mouse", "mice"),
        ("fox", "foxes"),
        ("baby", "babies"),
        ("wolf", "wolves"),
        ("snowman", "snowmen"),
        ("owl", "owls"),
    ],
)
def test_nouns_have_a_plural_and_come_back_from_it(one: str, many: str) -> None:
    assert forms.plural(one) == many
    assert forms.singular(many) == one
    assert forms.is_plural(many)
    assert not forms.is_plural(one)


@pytest.mark.parametrize("word", ["glass", "octopus", "christmas", "news", "bus", "this"])
def test_words_that_only_look_plural_stay(word: str) -> None:
    assert forms.singular(word) == word


@pytest.mark.parametrize(
    ("phrase", "with_article"),
    [
        ("owl", "an owl"),
        ("unicorn", "a unicorn"),
        ("hour", "an hour"),
        ("fox", "a fox"),
        ("old hat", "an old hat"),
        ("", ""),
    ],
)
def test_the_article_follows_the_sound(phrase: str, with_article: str) -> None:
    assert forms.article(phrase) == with_article


def test_lists_and_owners_read_well() -> None:
    assert forms.listing(("a", "b", "c")) == "a, b and c"
    assert forms.listing(()) == ""
    assert forms.possessive("the foxes") == "the foxes'"
    assert forms.possessive("Otto") == "Otto's"
    assert forms.capital("“quoted”") == "“Quoted”"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("a bear can't sleep because the moon is too bright", "a bear could not sleep because the moon was too bright"),
        ("a parrot helps her find the island", "a parrot helped her find the island"),
        ("a dog and a cat build a raft and sail away", "a dog and a cat built a raft and sailed away"),
        ("he has to stop and look", "he had to stop and look"),
        ("the leaf refuses to fall until the snow comes", "the leaf refused to fall until the snow came"),
        ("she let it go", "she let it go"),
    ],
)
def test_lines_are_told_in_the_past(said: str, told: str) -> None:
    line = tagged(tokens(said))
    assert retold(line, said, 0, len(line)) == told


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("I am not afraid of my shadow.", "We are not afraid of our shadow."),
        ("Nobody told me. I was asleep.", "Nobody told us. We were asleep."),
        ("Am I late?", "Are we late?"),
        ("It is fine.", "It is fine."),
    ],
)
def test_many_say_we(one: str, many: str) -> None:
    assert in_chorus(one) == many
