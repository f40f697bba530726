"""What is read in a line: constructions by their examples; heroes, names and places on lines written later."""

import pytest

from integrations.language.house.parse.construction import Construction, Example
from integrations.language.house.parse.constructions import CONSTRUCTIONS
from integrations.language.house.parse.formats import RULES, format_of
from integrations.language.house.parse.frame import Being
from integrations.language.house.parse.languages import language_of
from integrations.language.house.parse.openers import OPENERS, Opener, mood_of, opened
from integrations.language.house.parse.reader import read, undecided
from integrations.language.house.parse.tags import tagged
from integrations.language.house.parse.tokens import tokens
from tests.unit.house_lines import annotated

_EXAMPLES = [
    pytest.param(construction, example, id=f"{construction.name}: {example.line[:40]}")
    for construction in CONSTRUCTIONS
    for example in construction.examples
]
_OPENED = [
    pytest.param(opener, line, rest, id=opener.name + ": " + line)
    for opener in OPENERS
    for line, rest in opener.examples
]


def _head(being: Being | None) -> str:
    return being.head if being is not None else ""


@pytest.mark.parametrize(("construction", "example"), _EXAMPLES)
def test_a_construction_reads_its_examples(construction: Construction, example: Example) -> None:
    frame = read(example.line)
    first = next(item.name for item in CONSTRUCTIONS if item.rule(undecided(example.line)) is not None)
    assert first == construction.name
    assert frame.wish.family == example.family
    for wanted, found in (
        (example.hero, _head(frame.hero)),
        (example.companion, _head(frame.companion)),
        (example.opponent, _head(frame.opponent)),
        (example.object, frame.wish.object.head if frame.wish.object else ""),
        (example.goal, frame.wish.goal),
    ):
        assert not wanted or wanted == found or found.endswith(wanted.rsplit(" ", maxsplit=1)[-1])


def test_every_construction_shows_what_it_is_for() -> None:
    assert [item.name for item in CONSTRUCTIONS if not item.examples] == []


@pytest.mark.parametrize(("opener", "line", "rest"), _OPENED)
def test_an_opener_takes_off_what_is_wrapped_around(opener: Opener, line: str, rest: str) -> None:
    found = opener.pattern.search(line)
    assert found is not None
    left = (line[: found.start()] + opener.stays + line[found.end() :]).strip(" ,;:-")
    assert left == rest or opened(line).topic == rest


@pytest.mark.parametrize(
    "line", [pytest.param(line, id=f"{rule.format}: {line[:30]}") for rule in RULES for line in rule.examples]
)
def test_a_format_is_known_by_its_examples(line: str) -> None:
    expected = next(rule.format for rule in RULES if line in rule.examples)
    assert format_of(line) == expected


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("a fox wants to dance", "en"),
        ("two neighbours fight over a lemon tree", "en"),
        ("un zorro busca la luna", "es"),
        ("le chat cherche la mer", "fr"),
        ("Ein Igel will im Winter nicht schlafen", "de"),
        ("um gato que quer voar até a lua", "pt"),
        ("una volpe cerca la luna nel bosco", "it"),
        ("小さな狐が月を探しに行く", "ja"),
        ("一只小狐狸想找到月亮", "zh"),
        ("медведь ищет мёд", "ru"),
        ("banana", "en"),
        ("", "en"),
    ],
)
def test_languages_are_told_apart(line: str, language: str) -> None:
    assert language_of(line) == language


@pytest.mark.parametrize(
    ("line", "mood"),
    [("a spooky story about a lamp", "scary"), ("love story between two spoons", "romantic"), ("a cat in a hat", "")],
)
def test_moods_are_read_from_words(line: str, mood: str) -> None:
    assert mood_of(line) == mood


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("cactus hugs balloon", ["NN", "VZ", "NN"]),
        ("two old trees race to touch the sky", ["CD", "JJ", "NS", "VB", "TO", "VB", "DT", "NN"]),
        ("a dog and a cat dream of the sea", ["DT", "NN", "CC", "DT", "NN", "VB", "IN", "DT", "NN"]),
        ("Leo the lion has lost his roar", ["NM", "DT", "NN", "HV", "VN", "PS", "NN"]),
    ],
)
def test_words_are_tagged_by_their_neighbours(line: str, tags: list[str]) -> None:
    assert [token.tag for token in tagged(tokens(line))] == tags


def test_heroes_names_and_places_are_found_on_lines_written_later() -> None:
    rows = annotated()
    heroes = sum(_head(read(line).hero) == hero for line, hero, _, _ in rows)
    assert heroes / len(rows) >= 0.93
    named = [(line, name) for line, _, name, _ in rows if name]
    assert (
        sum((being := read(line).hero) is not None and name in being.name for line, name in named) / len(named) >= 0.9
    )
    placed = [(line, place) for line, _, _, place in rows if place]
    found = [any(place in where.text.lower() for where in read(line).places) for line, place in placed]
    assert sum(found) / len(found) >= 0.85


def test_a_pronoun_in_a_wish_is_replaced_by_what_it_stands_for() -> None:
    frame = read("The moon falls into a lake and a frog tries to push it back up")
    assert frame.wish.goal == "push the moon back up"
    assert _head(frame.hero) == "frog"
    assert _head(frame.companion) == "moon"


def test_what_it_is_done_for_is_kept() -> None:
    frame = read("A girl builds a rocket out of cardboard to visit her grandpa in the stars")
    assert frame.wish.purpose == "visit her grandpa in the stars"
    assert frame.wish.purpose_past == "visited her grandpa in the stars"


@pytest.mark.parametrize("line", ["", "!!!", "the", "a a a a", "?", "who", "and but or", "of of", "' ' '"])
def test_reading_never_raises(line: str) -> None:
    assert read(line).text == line.strip()
