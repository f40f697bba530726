"""What figures can be asked for: kinds, nouns, actions, moods."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.animatic.figures import api
from integrations.animatic.figures.actions.repertoire import ACTIONS
from integrations.animatic.figures.kinds.registry import KINDS
from integrations.animatic.figures.parts.hats import HATS
from integrations.animatic.figures.performance import Moment, able_action
from integrations.animatic.sets.api import sets

_CORE = (
    "child woman man elder wizard fox cat dog bear rabbit mouse lion horse dragon owl bird penguin fish whale octopus "
    "bee robot alien monster ghost snowman frog pig teapot cup book cactus"
)


def test_the_cast_everybody_expects_is_there() -> None:
    assert set(api.kinds()) >= {*_CORE.split(), "traffic light", "thing"}


def test_no_noun_means_two_kinds() -> None:
    owners: dict[str, str] = {}
    for kind in KINDS.values():
        for word in kind.words:
            assert owners.setdefault(word, kind.id) == kind.id, f"{word} means two kinds"


def test_every_kind_answers_to_its_own_name_and_words() -> None:
    for kind in KINDS.values():
        assert api.nearest_kind(kind.id) == kind.id
        for word in kind.words:
            assert api.nearest_kind(word) == kind.id, word


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("Fox", "fox"),
        ("red fox", "fox"),
        ("foxes", "fox"),
        ("mice", "mouse"),
        ("wolves", "wolf"),
        ("butterflies", "butterfly"),
        ("teddy bear", "bear"),
        ("housecat", "cat"),
        ("traffic-light", "traffic light"),
        ("river", "thing"),
        ("hot dog", "bread"),
        ("scarecrow", "farmer"),
        ("firefighter", "firefighter"),
        ("policewoman", "woman"),
        ("lighthouse keeper", "sailor"),
        ("lighthouse", "lighthouse"),
        ("mattress", "thing"),
        ("ukulele", "thing"),
        ("", "thing"),
        ("寿司", "thing"),
    ],
)
def test_nouns_find_the_nearest_kind(noun: str, kind: str) -> None:
    assert api.nearest_kind(noun) == kind


@pytest.mark.parametrize("calling", ["violinist", "librarian", "juggler", "translator", "merchant"])
def test_callings_are_people(calling: str) -> None:
    assert api.nearest_kind(calling) in {"man", "woman"}


@given(st.text(max_size=30))
def test_any_noun_is_some_kind(noun: str) -> None:
    assert api.nearest_kind(noun) in api.kinds()


@given(st.text(max_size=20), st.sampled_from(sorted(KINDS)))
def test_any_word_is_some_action_and_some_mood(word: str, kind: str) -> None:
    assert api.nearest_action(word) in api.actions()
    assert api.nearest_emotion(word) in api.emotions()
    assert able_action(kind, word).name in api.actions()


@pytest.mark.parametrize(
    ("word", "action"),
    [("swimming", "swim"), ("running", "run"), ("hopping", "jump"), ("dances", "dance"), ("smile", "idle")],
)
def test_verbs_find_the_nearest_action(word: str, action: str) -> None:
    assert api.nearest_action(word) == action


def test_moods_of_the_screenplay_are_understood() -> None:
    for mood in ("neutral", "happy", "sad", "angry", "surprised", "curious", "proud", "tender"):
        assert api.nearest_emotion(mood) == mood
    assert api.emotions() >= {"afraid", "tired"}
    assert api.nearest_emotion("afraid") == "scared"
    assert api.nearest_emotion("tired") == "sleepy"


def test_bodies_do_the_nearest_thing_they_can() -> None:
    assert able_action("teapot", "swim").name == "jump"
    assert able_action("fish", "walk").name == "swim"
    assert able_action("fox", "swim").name == "swim"
    assert able_action("nobody knows this", "swim").name == "jump"


def test_every_kind_can_move_somehow_and_has_a_home() -> None:
    for name, info in api.kinds().items():
        assert info.moves, name
        assert info.home in sets(), name
        assert info.plan in {
            "biped", "quadruped", "bird", "swimmer", "octopus", "bug", "ghost", "furry", "stack", "thing",
        }  # fmt: skip


def test_loops_are_short_enough_to_keep() -> None:
    for action in ACTIONS.values():
        steps = {action.step(frame / 24) for frame in range(24 * 30)}
        assert len(steps) <= action.loop + action.intro
        assert len(steps) <= 30, action.name


def test_drawings_are_on_twos_and_loops_close() -> None:
    walk = ACTIONS["walk"]
    assert walk.step(0.0) == walk.step(1 / 24)
    assert walk.step(0.0) != walk.step(2 / 24)
    assert walk.step(0.25) == walk.step(1.25)
    first, again = walk.pose(0, 3, "neutral"), walk.pose(12, 3, "neutral")
    assert first.feet[0] == pytest.approx(again.feet[0])


def test_one_shots_begin_once_and_then_settle() -> None:
    surprised = ACTIONS["surprised"]
    assert surprised.step(0.1) not in {surprised.step(1 + frame / 12) for frame in range(60)}


def test_a_fixed_mood_is_kept_and_another_is_replaced() -> None:
    assert ACTIONS["sleep"].pose(0, 0, "angry").emotion == "asleep"
    assert ACTIONS["wave"].pose(0, 0, "").emotion == "happy"
    assert ACTIONS["wave"].pose(0, 0, "sad").emotion == "sad"


def test_eyes_blink_now_and_then_but_never_at_the_very_start() -> None:
    moments = [Moment.of(api.Look("fox"), "idle", "", frame / 12, 0, "", (0, 0), 5) for frame in range(120)]
    blinks = sum(moment.blink for moment in moments)
    assert not moments[0].blink
    assert 2 <= blinks <= 8


def test_gaze_and_facing_come_in_few_steps() -> None:
    gazes = {Moment.of(api.Look("fox"), "idle", "", 0, at / 100, "", (at / 100, 0), 0).gaze for at in range(-200, 200)}
    assert len(gazes) == 9


def test_hats_of_the_wardrobe_exist() -> None:
    assert {"crown", "wizard", "beanie", "pirate", "chef"} <= set(HATS)
