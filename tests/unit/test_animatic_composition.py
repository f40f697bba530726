"""Framing: whoever a shot is about is seen whole, whatever the size, the shape of the frame and the body."""

import itertools
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.media import Speech, VisemeTime, WordTime
from core.domain.storyboard import ShotLine, Spoken
from core.domain.vocabulary import Angle, Movement, ShotSize
from integrations.animatic.shots.blocking import TRAVEL, Footprint, crowd, spread_out, way_across, way_to
from integrations.animatic.shots.camera_path import camera_path
from integrations.animatic.shots.composition import NEAR, Subject, View, compose, nudge
from integrations.animatic.shots.dialogue import Dialogue
from integrations.animatic.shots.frame import Box, Frame

FRAMES = [Frame(1280, 720), Frame(720, 1280), Frame(720, 720), Frame(720, 900), Frame(1680, 720), Frame(960, 720)]
SIZES: tuple[ShotSize, ...] = get_args(ShotSize)
ANGLES: tuple[Angle, ...] = get_args(Angle)
MOVEMENTS: tuple[Movement, ...] = get_args(Movement)


def somebody(frame: Frame, x: float, tall: float, wide: float, head: float) -> Subject:
    """A body standing at a share of the width; `head` is the share of the height that is head."""
    feet = 0.81 * frame.height
    half = wide * tall / 2
    body = Box(-half, -tall, half, 0).moved(x * frame.width, feet)
    face = Box(-head * tall * 0.45, -0.96 * tall, head * tall * 0.45, -(1 - head) * tall).moved(x * frame.width, feet)
    return Subject(body, face)


BODIES = st.tuples(st.floats(0.36, 0.64), st.floats(0.16, 0.60), st.floats(0.4, 0.9), st.floats(0.25, 0.5))


def seen(frame: Frame, view: View, subject: Subject) -> tuple[Box, Box]:
    across, down = nudge(frame, view, [subject])
    return (
        view.seen_box(frame, subject.body.moved(across, down)),
        view.seen_box(frame, subject.face.moved(across, down)),
    )


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width}x{frame.height}")
@pytest.mark.parametrize("size", SIZES)
@given(body=BODIES, looks=st.floats(-1, 1), angle=st.sampled_from(ANGLES))
def test_no_head_is_cut_and_no_face_lies_under_captions(
    frame: Frame, size: ShotSize, body: tuple[float, float, float, float], looks: float, angle: Angle
) -> None:
    x, tall, wide, head = body
    subject = somebody(frame, x, tall * frame.reach, wide, head)
    view = compose(size, frame, [subject], looks=looks, angle=angle)
    body_seen, face_seen = seen(frame, view, subject)
    assert body_seen.top >= frame.head_room - 1
    assert face_seen.bottom <= frame.caption_top + 1
    assert face_seen.left >= frame.left - 1
    assert face_seen.right <= frame.right + 1


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width}x{frame.height}")
def test_nearer_sizes_show_larger_faces(frame: Frame) -> None:
    subject = somebody(frame, 0.5, 0.36 * frame.reach, 0.5, 0.3)
    zooms = [compose(size, frame, [subject]).zoom for size in ("wide", "full", "medium", "close")]
    assert zooms == sorted(zooms)
    assert zooms[0] < zooms[1] < zooms[2]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width}x{frame.height}")
@pytest.mark.parametrize("size", ["wide", "full"])
def test_feet_stand_above_the_captions_in_far_shots(frame: Frame, size: ShotSize) -> None:
    subject = somebody(frame, 0.5, 0.36 * frame.reach, 0.5, 0.3)
    body, _ = seen(frame, compose(size, frame, [subject]), subject)
    assert body.bottom <= 0.84 * frame.height


def test_who_looks_aside_has_room_before_the_eyes() -> None:
    frame = FRAMES[0]
    subject = somebody(frame, 0.5, 0.36 * frame.reach, 0.5, 0.3)
    left, right = (seen(frame, compose("medium", frame, [subject], looks=way), subject)[1] for way in (-1.0, 1.0))
    assert left.centre[0] > frame.width / 2 > right.centre[0]


def test_an_empty_picture_is_seen_whole() -> None:
    frame = FRAMES[0]
    assert compose("wide", frame, []) == View(640, 360, 1.0)


def inside(frame: Frame, view: View) -> bool:
    return view.inside(frame) == view


@pytest.mark.parametrize("movement", MOVEMENTS)
@given(body=BODIES, size=st.sampled_from(SIZES), way=st.sampled_from([-1, 1]))
def test_the_camera_never_loses_anybody(
    movement: Movement, body: tuple[float, float, float, float], size: ShotSize, way: int
) -> None:
    frame = FRAMES[0]
    x, tall, wide, head = body
    subject = somebody(frame, x, tall * frame.reach, wide, head)
    view = compose(size, frame, [subject])

    def fits(at: View) -> bool:
        face = at.seen_box(frame, subject.face)
        return face.left >= 0 and face.right <= frame.width and face.top >= 0

    path = camera_path(movement, frame, view, 4.0, fits, way=way)
    if fits(view):
        for t in (0.0, 1.0, 2.7, 4.0):
            at = path.at(t)
            face = at.seen_box(frame, subject.face)
            assert face.left >= -4
            assert face.right <= frame.width + 4
            assert at.zoom >= 0.999


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_movements_do_what_they_say(movement: Movement) -> None:
    frame = FRAMES[0]
    view = View(640, 400, 1.5)
    path = camera_path(movement, frame, view, 4.0, lambda _view: True)
    start, end = path.at(0.0), path.at(4.0)
    moved = {
        "push": end.zoom > start.zoom * 1.1,
        "pull": end.zoom < start.zoom / 1.1,
        "pan": end.x - start.x > 40,
        "rise": start.y - end.y > 20,
        "drift": end.x - start.x > 10,
        "hold": abs(end.x - start.x) < 4 and 1.0 < end.zoom / start.zoom < 1.05,
    }
    assert moved[movement]


@given(
    st.lists(st.tuples(st.floats(0, 1280), st.floats(20, 300)), min_size=1, max_size=6),
    st.floats(0, 100),
    st.floats(1180, 1280),
)
def test_people_do_not_stand_before_each_other(wishes: list[tuple[float, float]], left: float, right: float) -> None:
    bodies = [Footprint(wish, width) for wish, width in wishes]
    spots = spread_out(bodies, left, right)
    order = sorted(range(len(bodies)), key=lambda i: (bodies[i].wish, i))
    squeeze = min(1.0, (right - left) / sum(body.width for body in bodies))
    for one, two in itertools.pairwise(order):
        apart = (bodies[one].width + bodies[two].width) / 2 * squeeze
        assert spots[two] - spots[one] >= apart - 1e-6
    assert spots[order[0]] - bodies[order[0]].width / 2 * squeeze >= left - 1e-6
    assert spots[order[-1]] + bodies[order[-1]].width / 2 * squeeze <= right + 1e-6


@pytest.mark.parametrize("action", sorted(TRAVEL))
@given(facing=st.sampled_from([-1.0, 0.0, 1.0]), seconds=st.floats(1, 12), room=st.floats(100, 900))
def test_ways_stay_in_their_room_and_go_where_they_face(
    action: str, facing: float, seconds: float, room: float
) -> None:
    way = way_across(action, facing, 250 * TRAVEL[action], seconds, room)
    path = [way.at(seconds * step / 20).x for step in range(21)]
    assert max(path) - min(path) <= room + 1e-6
    steps = [b - a for a, b in itertools.pairwise(path)]
    assert all(step * (facing or 1.0) >= -1e-6 for step in steps)


@given(mark=st.floats(0, 1000), goal=st.floats(0, 1000), seconds=st.floats(1, 10))
def test_who_goes_to_somebody_arrives_in_time(mark: float, goal: float, seconds: float) -> None:
    way = way_to("walk", mark, goal, 150, seconds, 500)
    assert way.at(seconds).x + mark == pytest.approx(goal)
    assert way.seconds <= seconds
    assert way.at(seconds).action == "idle" or not way.travels


@pytest.mark.parametrize(("count", "shown"), [(1, 1), (3, 3), (40, 7), (0, 1)])
def test_crowds_are_small(count: int, shown: int) -> None:
    assert len(crowd(count)) == shown


def line(speaker: str, start: float, text: str = "Hello there") -> Spoken:
    speech = Speech(
        uri="sha256:0.wav",
        size=1,
        seconds=2.0,
        words=(WordTime(text="Hello", start=0, end=1), WordTime(text="there", start=1, end=2)),
        visemes=(VisemeTime(viseme="E", start=0.2, end=0.6), VisemeTime(viseme="O", start=0.6, end=1.0)),
    )
    return Spoken(speaker=speaker, text=text, speech=speech, start=start)


def test_mouths_move_with_their_own_lines_only() -> None:
    talk = Dialogue([line("nell", 1.0), line("narrator", 4.0)])
    assert talk.viseme("nell", 1.3) == "E"
    assert talk.viseme("nell", 1.7) == "O"
    assert talk.viseme("nell", 2.5) == ""
    assert talk.viseme("rex", 1.3) == ""
    assert talk.viseme("nell", 4.3) == ""
    assert talk.speaker(1.5) == "nell"
    assert talk.speaker(4.5) == ""
    assert talk.speaks("nell", 1.5)
    assert not talk.speaks("nell", 0.5)


def test_a_line_brings_its_own_emotion() -> None:
    talk = Dialogue([line("nell", 0.0)], [ShotLine(beat="b", speaker="nell", text="Hello there", emotion="angry")])
    assert talk.emotion("nell", 1.0) == "angry"
    assert talk.emotion("nell", 5.0) == "neutral"
    assert talk.emotion("rex", 1.0) == "neutral"


def test_near_sizes_are_about_one() -> None:
    assert {"medium", "close", "insert"} == NEAR
