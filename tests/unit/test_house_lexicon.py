"""The words as data: complete, consistent, findable."""

import pytest

from integrations.language.house.english.forms import ing, past, third
from integrations.language.house.knowledge.topics import topic_of, topics
from integrations.language.house.lexicon import verbs, words
from integrations.language.house.lexicon.common import is_common_place, nearest_noun
from integrations.language.house.lexicon.kinds import kind_of, kinds
from integrations.language.house.lexicon.places import place_of, settings


def test_every_kind_lives_somewhere() -> None:
    homeless = [kind.word for kind in kinds() if kind.home not in settings()]
    assert homeless == []
    assert len({kind.word for kind in kinds()}) == len(kinds())


@pytest.mark.parametrize("name", sorted(settings()))
def test_every_setting_has_neighbours_natives_and_troubles(name: str) -> None:
    setting = settings()[name]
    assert setting.beyond in settings()
    assert setting.beyond != name
    assert len(setting.troubles) >= 6
    assert len(setting.natives) >= 2
    for native in setting.natives:
        assert kind_of(native).known or kind_of(native).human, native
    for trouble in setting.troubles:
        assert trouble[0].islower(), trouble
        assert not trouble.endswith("."), trouble


@pytest.mark.parametrize(
    ("phrase", "family", "word"),
    [
        ("polar bear", "beast", "polar-bear"),
        ("vampire dentist", "human", "dentist"),
        ("three mice", "beast", "mouse"),
        ("quantum plumberist", "human", "plumberist"),
        ("scooter", "vehicle", "scooter"),
        ("gizmo", "thing", "gizmo"),
    ],
)
def test_kinds_are_found_or_guessed(phrase: str, family: str, word: str) -> None:
    kind = kind_of(phrase)
    assert (kind.family, kind.word) == (family, word)


@pytest.mark.parametrize(
    ("phrase", "setting"),
    [("the old castle", "castle"), ("laundry room", "room"), ("swimming pool", "underwater"), ("the woods", "forest")],
)
def test_places_are_found_by_their_last_words(phrase: str, setting: str) -> None:
    found = place_of(phrase)
    assert found is not None
    assert found.setting == setting


def test_a_word_that_is_no_place_is_none() -> None:
    assert place_of("the umbrella") is None
    assert place_of("") is None


def test_verb_forms_lead_back_to_their_verb() -> None:
    for verb in ("dance", "carry", "steal", "stop", "bring"):
        for form, kind in ((third(verb), "third"), (past(verb), "past"), (ing(verb), "ing")):
            assert verb in {item.lemma for item in verbs.verb_forms()[form] if item.form == kind}


@pytest.mark.parametrize(
    ("word", "form", "lemma"),
    [
        ("brooding", "ing", "brood"),
        ("teaches", "third", "teach"),
        ("zigzagged", "past", "zigzag"),
        ("mumbled", "past", "mumble"),
    ],
)
def test_unknown_verbs_are_traced_back(word: str, form: verbs.Form, lemma: str) -> None:
    assert verbs.guess_lemma(word, form) == lemma


def test_traits_have_a_gift_that_completes_a_sentence() -> None:
    trait = words.trait_of("Shy")
    assert trait is not None
    assert trait.id == "shy"
    assert not trait.gift.endswith(".")
    assert words.trait_of("teapot") is None


def test_nearest_nouns_are_given_only_where_they_help() -> None:
    assert nearest_noun("fox", kind_of("fox")) == ""
    assert nearest_noun("llama", kind_of("llama")) == "horse"
    assert nearest_noun("bear", kind_of("polar bear")) == "polar bear"
    assert nearest_noun("lawyer", kind_of("lawyer"), "m") == "man"
    assert is_common_place("the old library")
    assert not is_common_place("the junkyard")


def test_the_house_knows_at_least_forty_topics_in_whole_sentences() -> None:
    assert len(topics()) >= 40
    for topic in topics():
        assert 3 <= len(topic.steps) <= 6, topic.name
        assert topic.setting in settings(), topic.name
        assert topic.source, topic.name
        assert topic.question.endswith("?"), topic.name
        for step in topic.steps:
            assert step.endswith((".", "?", "!")), step


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("how do bees make honey", "honey"),
        ("why do bees dance?", "bee_dance"),
        ("what is a black hole", "black_hole"),
        ("explain photosynthesis to a five year old", "photosynthesis"),
        ("how to fold a paper plane", "paper_plane"),
        ("How are rainbows made?", "rainbow"),
    ],
)
def test_topics_are_found_by_all_their_words(line: str, name: str) -> None:
    topic = topic_of(line)
    assert topic is not None
    assert topic.name == name


@pytest.mark.parametrize(
    "line", ["a bee who loves a wasp", "how does the quantum compiler work", "the history of the paperclip", "why"]
)
def test_one_word_of_a_topic_is_not_enough(line: str) -> None:
    assert topic_of(line) is None
