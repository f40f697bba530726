"""The film's clock."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.domain.media import Clip, Speech
from core.domain.storyboard import Shot, ShotLine, Spoken, Take
from core.production.timeline import (
    FPS,
    GAP,
    LEAD,
    SILENT,
    TAIL,
    assemble,
    card_seconds,
    place_lines,
    scene_changes,
    shot_seconds,
    story_seconds,
)

LENGTHS = st.lists(st.floats(0.2, 9), max_size=4)


def clip(seconds: float) -> Clip:
    return Clip(uri=f"sha256:{seconds}.mp4", size=1, seconds=seconds, width=1280, height=720)


def speech(seconds: float) -> Speech:
    return Speech(uri=f"sha256:{seconds}.wav", size=1, seconds=seconds)


def shot(id: str, lines: int = 0, scene: str = "scene") -> Shot:
    said = tuple(ShotLine(beat=f"{id}-{n}", speaker="narrator", text="Words.") for n in range(lines))
    return Shot(id=id, scene=scene, place="place", lines=said)


def spoken_shot(id: str, lengths: list[float]) -> tuple[Shot, dict[str, Speech]]:
    return shot(id, len(lengths)), {f"{id}-{n}": speech(seconds) for n, seconds in enumerate(lengths)}


@given(LENGTHS)
def test_lines_follow_each_other_and_end_inside_their_shot(lengths: list[float]) -> None:
    made, sounds = spoken_shot("a", lengths)
    spoken = place_lines(made, sounds)
    assert [each.speech.seconds for each in spoken] == lengths
    for before, after in itertools.pairwise(spoken):
        assert after.start >= before.start + before.speech.seconds + GAP - 0.002
    if spoken:
        assert spoken[0].start == LEAD
        end = spoken[-1].start + lengths[-1]
        assert shot_seconds(made, spoken) >= end + TAIL - 1 / FPS


@given(LENGTHS)
def test_a_shot_lasts_whole_frames(lengths: list[float]) -> None:
    made, sounds = spoken_shot("a", lengths)
    frames = shot_seconds(made, place_lines(made, sounds)) * FPS
    assert abs(frames - round(frames)) < 1e-6


def test_a_silent_shot_lasts_long_enough_to_be_read() -> None:
    assert shot_seconds(shot("a"), ()) == round(SILENT["full"] * FPS) / FPS


@given(st.lists(LENGTHS, min_size=1, max_size=5), st.booleans(), st.booleans())
def test_segments_leave_no_gap_and_cues_lie_in_their_shots(
    films: list[list[float]], titled: bool, credited: bool
) -> None:
    rows: list[tuple[Take, tuple[Spoken, ...]]] = []
    for number, lengths in enumerate(films):
        made, sounds = spoken_shot(f"shot{number}", lengths)
        spoken = place_lines(made, sounds)
        rows.append((Take(shot=made.id, clip=clip(shot_seconds(made, spoken))), spoken))
    transitions = {"shot1": clip(0.5)} if len(films) > 1 else {}
    line = assemble(
        rows, title=clip(2.5) if titled else None, credits=clip(3) if credited else None, transitions=transitions
    )
    clock = 0.0
    for segment in line.segments:
        assert abs(segment.start - clock) < 1e-3
        clock += segment.seconds
    assert abs(line.seconds - clock) < 1e-3
    places = {segment.shot: segment for segment in line.segments if segment.kind == "shot"}
    for cue in line.cues:
        home = places[cue.shot]
        assert home.start <= cue.start
        assert cue.start + cue.spoken.speech.seconds <= home.start + home.seconds + 1e-3
    kinds = [segment.kind for segment in line.segments]
    assert ("title" in kinds, "credits" in kinds, kinds.count("transition")) == (titled, credited, len(transitions))


def test_a_transition_stands_where_the_scene_changes() -> None:
    shots = [shot("a", scene="one"), shot("b", scene="one"), shot("c", scene="two")]
    assert [(before.id, after.id) for before, after in scene_changes(shots)] == [("b", "c")]


@given(st.integers(5, 180))
def test_cards_leave_room_for_the_story(seconds: int) -> None:
    title, credits = card_seconds(seconds)
    assert 1.2 <= title <= 2.5
    assert 1.5 <= credits <= 3.0
    assert 3.0 <= story_seconds(seconds) <= max(3.0, seconds - title - credits) + 1e-9
