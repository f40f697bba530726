"""From place words to sets, and loose words to hours and weathers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.animatic.sets.api import SetLook, nearest_set, nearest_time, nearest_weather, sets
from integrations.animatic.sets.look import TIMES, WEATHERS

PREPOSITIONS = ("in ", "on ", "at ", "under ", "out ", "by ")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("forest", "forest"),
        ("Forest", "forest"),
        ("the dark woods", "forest"),
        ("living room", "house"),
        ("living-room", "house"),
        ("living_room", "house"),
        ("snowland", "snowfield"),
        ("school", "classroom"),
        ("mountains", "mountain"),
        ("beaches", "beach"),
        ("cities", "city"),
        ("pirate ship", "sea"),
        ("bottom of the sea", "underwater"),
        ("throne room", "castle_hall"),
        ("castle hall", "castle_hall"),
        ("castle_hall", "castle_hall"),
        ("theater", "theatre"),
        ("my grandmother's kitchen", "kitchen"),
        ("mars", "planet"),
    ],
)
def test_word_finds_its_set(word: str, expected: str) -> None:
    assert nearest_set(word) == expected


def test_unknown_place_has_a_default_on_the_right_side_of_the_door() -> None:
    assert nearest_set("zzyzx") == "meadow"
    assert nearest_set("zzyzx", interior=True) == "house"
    assert nearest_set("the waiting room") in {name for name, info in sets().items() if info.interior}


@pytest.mark.parametrize("interior", [True, False])
def test_interior_forbids_the_other_kind(interior: bool) -> None:
    for word in ("forest", "kitchen", "castle", "moon", "shop", "cave"):
        assert sets()[nearest_set(word, interior=interior)].interior == interior


@given(st.text(max_size=60), st.sampled_from([None, True, False]))
def test_any_text_names_a_set(text: str, interior: bool | None) -> None:
    assert nearest_set(text, interior=interior) in sets()


def test_every_word_of_a_set_leads_to_a_set_and_every_id_to_itself() -> None:
    for name, info in sets().items():
        assert nearest_set(name) == name
        assert nearest_set(info.words[0]) == name
        for word in info.words:
            assert word == word.lower()


def test_labels_have_a_preposition_and_neighbours_exist() -> None:
    for info in sets().values():
        assert info.label.startswith(PREPOSITIONS), info.id
        assert set(info.neighbours) <= set(sets()), info.id
        assert info.id not in info.neighbours


def test_the_studio_has_the_places_stories_ask_for() -> None:
    needed = (
        "forest",
        "village",
        "city",
        "beach",
        "sea",
        "underwater",
        "mountain",
        "farm",
        "meadow",
        "desert",
        "space",
    )
    rooms = ("moon", "house", "kitchen", "castle_hall", "classroom", "library", "office", "theatre")
    assert set(needed) | set(rooms) <= set(sets())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("dawn", "morning"),
        ("noon", "day"),
        ("Dusk", "evening"),
        ("midnight", "night"),
        ("late afternoon", "day"),
        ("", "day"),
    ],
)
def test_hours_become_the_nearest_one(word: str, expected: str) -> None:
    assert nearest_time(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("thunderstorm", "storm"), ("a light drizzle", "rain"), ("Blizzard", "snow"), ("??", "clear")],
)
def test_weathers_become_the_nearest_one(word: str, expected: str) -> None:
    assert nearest_weather(word) == expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_settled_look_is_always_one_we_can_paint(time: str, weather: str) -> None:
    look = SetLook("forest", time, weather).settled()
    assert look.time in TIMES
    assert look.weather in WEATHERS
    assert look.settled() == look
