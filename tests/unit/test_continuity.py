"""What does not fit together is found, and put right where nobody has to be asked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.agents.continuity import check, repair
from core.agents.deeds import nearest_action
from core.domain.bible import Character, Place, Prop, SceneBible, Voice
from core.domain.repertoire import Repertoire
from core.domain.screenplay import Beat, Scene, Screenplay
from core.domain.storyboard import Shot, ShotLine, Staging
from core.domain.vocabulary import ShotSize, Side

VOICE = Voice(id="en", language="en")
ACTIONS = frozenset({"idle", "walk", "run", "talk", "look", "hold", "dance", "sleep", "sit", "fly", "jump"})
STUDIO = Repertoire(actions=ACTIONS)
ANYTHING = Repertoire(anything=True)


def somebody(name: str) -> Character:
    return Character(id=name.lower(), name=name, noun="fox", kind="fox", description="a fox", voice=VOICE)


BIBLE = SceneBible(
    narrator=VOICE,
    characters=(somebody("Ana"), somebody("Ben"), somebody("Cleo")),
    places=(Place(id="hall", name="the hall", set="hall"),),
    props=(Prop(id="moon", noun="moon", kind="moon"),),
)


def shot(
    id: str, *cast: Staging, says: tuple[tuple[str, str], ...] = (), size: ShotSize = "full", scene: str = "s1"
) -> Shot:
    lines = tuple(ShotLine(beat=f"{id}-{n}", speaker=who, text=text) for n, (who, text) in enumerate(says))
    return Shot(id=id, scene=scene, place="hall", cast=cast, lines=lines, size=size)


def on(who: str, side: Side, action: str = "talk", faces: Side = "center", target: str = "") -> Staging:
    return Staging(character=who, side=side, action=action, faces=faces, target=target)


def script(*beats: Beat, place: str = "the hall") -> Screenplay:
    return Screenplay(title="T", language="en", scenes=(Scene(id="s1", place=place, beats=beats),))


def codes(screenplay: Screenplay, *shots: Shot, studio: Repertoire = STUDIO) -> set[tuple[str, str, str]]:
    found = check(screenplay, BIBLE, shots, studio)
    return {(each.code, each.where, each.about) for each in found if each.code != "character_unseen"}


def heard(*shots: Shot) -> Screenplay:
    """A script whose lines are just those of the shots."""
    lines = [line for each in shots for line in each.lines]
    told = [("narration" if line.speaker == "narrator" else "dialogue", line) for line in lines]
    return script(
        *(Beat.model_validate({"id": b.beat, "kind": kind, "who": b.speaker, "text": "x"}) for kind, b in told)
    )


def test_a_film_that_fits_has_no_findings() -> None:
    shots = (
        shot("a", on("ana", "left"), on("ben", "right"), on("cleo", "center"), says=(("ana", "Hi."),)),
        shot("b", on("ben", "center"), says=(("narrator", "He said:"), ("ben", "Ho."))),
    )
    assert check(heard(*shots), BIBLE, shots, STUDIO) == ()
    assert repair(shots, BIBLE, STUDIO) == shots


def test_scenes_are_checked() -> None:
    empty = Screenplay(title="T", language="en", scenes=(Scene(id="s1", place="the hall", beats=()),))
    assert codes(empty) == {("scene_empty", "s1", "")}
    silent = script(Beat(id="b", kind="action", text="It rains."))
    assert codes(silent) == {("scene_silent", "s1", "")}
    assert codes(heard(), shot("a")) == {("scene_empty", "s1", "")}
    stranger = script(Beat(id="a-0", kind="dialogue", who="Zed", text="x"), place="Mars")
    assert codes(stranger, shot("a", says=(("narrator", "x"),))) == {
        ("place_unknown", "s1", "Mars"),
        ("speaker_unknown", "s1", "Zed"),
    }


def test_characters_nobody_sees_are_named() -> None:
    found = check(heard(), BIBLE, (shot("a", on("ana", "left")),), STUDIO)
    assert [each.about for each in found if each.code == "character_unseen"] == ["Ben", "Cleo"]


def test_every_line_is_in_exactly_one_shot() -> None:
    one = shot("a", on("ana", "left"), says=(("ana", "Hi."),))
    missing = script(*heard(one).beats(), Beat(id="lost", kind="narration", text="And then."))
    assert codes(missing, one) == {("line_missing", "s1", "lost")}
    assert codes(heard(one), one, one.model_copy(update={"id": "b"})) == {("line_repeated", "a", "a-0")}


def test_long_shots_are_found_by_words_and_by_measure() -> None:
    long = shot("a", says=(("narrator", "word " * 40),))
    assert codes(heard(long), long) == {("shot_too_long", "a", "")}
    assert not check(heard(long), BIBLE.model_copy(update={"characters": ()}), (long,), STUDIO, {"a": 7.9})


def test_a_speaker_is_brought_into_sight() -> None:
    shots = (
        shot("a", on("ana", "left"), says=(("ben", "Ho."),)),
        shot("b", on("ana", "left"), says=(("ben", "Ho."),)),
    )
    assert codes(heard(*shots), *shots) == {("speaks_unseen", "a", "ben"), ("speaks_unseen", "b", "ben")}
    mended = repair(shots, BIBLE, STUDIO)
    assert [(s.character, s.side, s.action) for s in mended[0].cast] == [
        ("ana", "left", "talk"),
        ("ben", "right", "talk"),
    ]
    assert mended[1] == shots[1]
    assert codes(heard(*mended), *mended) == set()


def test_inserts_and_full_pictures_take_nobody_in() -> None:
    insert = shot("a", says=(("ana", "Hi."),), size="insert")
    assert repair((insert,), BIBLE, STUDIO) == (insert,)


def test_a_pair_keeps_its_sides() -> None:
    shots = (
        shot("a", on("ana", "left", faces="right"), on("ben", "right", faces="left")),
        shot("b", on("ben", "left", faces="right"), on("ana", "right", faces="left")),
        shot("c", on("ana", "right", faces="left"), on("cleo", "left", faces="right")),
    )
    found = check(heard(), BIBLE, shots, STUDIO)
    assert [(f.where, f.about) for f in found if f.code == "side_flipped"] == [
        ("b", "ben"), ("b", "ana"), ("c", "ana"), ("c", "cleo"),
    ]  # fmt: skip
    mended = repair(shots, BIBLE, STUDIO)
    assert [(s.character, s.side, s.faces) for s in mended[1].cast] == [
        ("ben", "right", "left"),
        ("ana", "left", "right"),
    ]
    assert [(s.character, s.side) for s in mended[2].cast] == [("ana", "left"), ("cleo", "right")]


def test_who_walks_may_change_sides_and_a_new_scene_starts_anew() -> None:
    walked = (
        shot("a", on("ana", "left"), on("ben", "right")),
        shot("b", on("ana", "center", "walk")),
        shot("c", on("ana", "right"), on("ben", "center")),
        shot("d", on("ana", "right"), on("ben", "left", "run")),
    )
    assert repair(walked, BIBLE, STUDIO) == walked
    elsewhere = (
        shot("a", on("ana", "left"), on("ben", "right")),
        shot("b", on("ana", "right"), on("ben", "left"), scene="s2"),
    )
    assert repair(elsewhere, BIBLE, STUDIO) == elsewhere


def test_what_does_not_exist_is_left_out() -> None:
    shots = (
        shot("a", on("ana", "left", "sprint", target="moon"), on("zed", "right"), on("ben", "right", target="sun")),
    )
    assert codes(heard(), *shots) >= {
        ("action_unknown", "a", "sprint"), ("actor_unknown", "a", "zed"), ("target_unknown", "a", "sun"),
    }  # fmt: skip
    assert [(s.character, s.action, s.target) for s in repair(shots, BIBLE, STUDIO)[0].cast] == [
        ("ana", "run", "moon"), ("ben", "talk", ""),
    ]  # fmt: skip
    assert repair(shots, BIBLE, ANYTHING)[0].cast[0].action == "sprint"


@pytest.mark.parametrize(
    ("word", "action"),
    [
        ("run", "run"), ("sprints", "run"), ("running away", "run"), ("tiptoeing", "walk"), ("stares", "look"),
        ("hugging", "hold"), ("whispers", "talk"), ("tries", "idle"), ("danse", "dance"), ("napping", "sleep"),
        ("cry", "idle"), ("swim", "walk"), ("", "idle"), ("🤷", "idle"), ("soars high", "fly"), ("carries", "hold"),
    ],
)  # fmt: skip
def test_the_nearest_action(word: str, action: str) -> None:
    assert nearest_action(word, ACTIONS) == action


def test_a_studio_without_any_action_gets_none() -> None:
    assert nearest_action("run", frozenset()) == ""


STAGINGS = st.builds(
    Staging,
    character=st.sampled_from(("ana", "ben", "cleo", "zed")),
    side=st.sampled_from(("left", "right", "center")),
    action=st.sampled_from(("talk", "walk", "sprint", "juggle")),
    faces=st.sampled_from(("left", "right", "center")),
    target=st.sampled_from(("", "moon", "ana", "sun")),
)


@st.composite
def storyboards(draw: st.DrawFn) -> tuple[Shot, ...]:
    shots: list[Shot] = []
    for number in range(draw(st.integers(1, 7))):
        cast = draw(st.lists(STAGINGS, max_size=3, unique_by=lambda staging: staging.character))
        who = draw(st.lists(st.sampled_from(("narrator", "ana", "ben")), max_size=2))
        shots.append(shot(f"x{number}", *cast, says=tuple((each, "Hi.") for each in who), scene=f"s{number // 3}"))
    return tuple(shots)


@given(storyboards())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_repaired_shots_need_no_second_repair(shots: tuple[Shot, ...]) -> None:
    mended = repair(shots, BIBLE, STUDIO)
    assert repair(mended, BIBLE, STUDIO) == mended
    mistakes = {"side_flipped", "action_unknown", "target_unknown", "actor_unknown"}
    assert not mistakes & {each.code for each in check(heard(), BIBLE, mended, STUDIO)}
    assert [each.id for each in mended] == [each.id for each in shots]
    assert [each.lines for each in mended] == [each.lines for each in shots]
