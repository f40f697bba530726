"""Foreign clips and still pictures become segments."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from integrations.media.conform import Fill, conform
from integrations.media.encode import Pixels
from integrations.media.errors import UnreadableMedia
from integrations.media.join import kind_of
from integrations.media.pictures import frame_at, write_picture
from integrations.media.probe import count_frames
from integrations.media.profile import FPS
from integrations.media.still import Motion, window, write_still
from tests.unit.media_samples import SIZE, foreign, number_of, picture, segment, tone

TALL = (96, 160)


def shape(path: Path) -> tuple[int, int]:
    height, width = frame_at(path, 0).shape[:2]
    return width, height


@pytest.mark.parametrize("fill", ["letterbox", "crop", "blur"])
def test_a_foreign_clip_becomes_a_segment(tmp_path: Path, fill: Fill) -> None:
    own = segment(tmp_path / "own.mp4", 2)
    clip = foreign(tmp_path / "clip.mp4", 6, size=TALL)
    seconds = conform(clip, tmp_path / "out.mp4", width=SIZE[0], height=SIZE[1], fill=fill)
    assert kind_of(tmp_path / "out.mp4") == kind_of(own)
    assert seconds == pytest.approx(0.5)
    assert count_frames(tmp_path / "out.mp4") == 12


def test_a_slower_clip_shows_each_picture_longer(tmp_path: Path) -> None:
    conform(foreign(tmp_path / "a.mp4", 5, fps=12), tmp_path / "out.mp4", width=SIZE[0], height=SIZE[1])
    shown = [number_of(frame_at(tmp_path / "out.mp4", number / FPS)) for number in range(10)]
    assert shown == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_a_faster_clip_skips_pictures(tmp_path: Path) -> None:
    conform(foreign(tmp_path / "a.mp4", 16, fps=48), tmp_path / "out.mp4", width=SIZE[0], height=SIZE[1])
    shown = [number_of(frame_at(tmp_path / "out.mp4", number / FPS)) for number in range(8)]
    assert shown == [0, 2, 4, 6, 8, 10, 12, 14]


def test_a_long_clip_is_cut_and_a_short_one_holds(tmp_path: Path) -> None:
    clip = foreign(tmp_path / "a.mp4", 10, fps=24)
    out = tmp_path / "out.mp4"
    assert conform(clip, out, width=SIZE[0], height=SIZE[1], seconds=0.25) == pytest.approx(0.25)
    assert number_of(frame_at(out, 9)) == 5
    assert conform(clip, out, width=SIZE[0], height=SIZE[1], seconds=2.0) == pytest.approx(2.0)
    assert count_frames(out) == 48
    assert number_of(frame_at(out, 2.0)) == 9


def test_bars_are_black_and_a_crop_has_none(tmp_path: Path) -> None:
    clip = foreign(tmp_path / "a.mp4", 19, size=TALL)
    for fill, at_edge in (("letterbox", True), ("crop", False), ("blur", False)):
        out = tmp_path / f"{fill}.mp4"
        conform(clip, out, width=SIZE[0], height=SIZE[1], fill=fill)  # pyright: ignore[reportArgumentType]
        edge, middle = frame_at(out, 1.0)[48, [4, 80], :3].mean(axis=1)
        assert (edge < 12) == at_edge
        assert abs(middle - (20 + 11 * 12)) < 12


def test_what_a_camera_turned_is_turned_back(tmp_path: Path) -> None:
    clip = foreign(tmp_path / "a.mp4", 5, size=TALL, turned=90)
    conform(clip, tmp_path / "out.mp4", width=SIZE[0], height=SIZE[1], fill="letterbox")
    edge = frame_at(tmp_path / "out.mp4", 0.3)[48, 4, :3].mean()
    assert edge > 15  # upright, the clip is as wide as the film


def test_a_clip_without_pictures_is_refused(tmp_path: Path) -> None:
    sound = tone(tmp_path / "a.wav", 0.2)
    (tmp_path / "b.mp4").write_bytes(b"nothing")
    for source in (sound, tmp_path / "b.mp4", tmp_path / "missing.mp4"):
        with pytest.raises(UnreadableMedia):
            conform(source, tmp_path / "out.mp4", width=160, height=96)
    assert not (tmp_path / "out.mp4").exists()


MOTIONS: list[Motion] = ["hold", "push", "pull", "left", "right", "rise"]


def checkered() -> Pixels:
    pixels = picture(0, 0, 0, (400, 240))
    pixels[:, :, :3] = (np.indices((240, 400)).sum(axis=0) // 20 % 2 * 200)[:, :, None]
    return pixels


@pytest.mark.parametrize("motion", MOTIONS)
def test_a_still_is_a_segment_that_moves(tmp_path: Path, motion: Motion) -> None:
    own = segment(tmp_path / "own.mp4", 2)
    out = tmp_path / "out.mp4"
    assert write_still(checkered(), out, width=160, height=96, seconds=1.0, motion=motion) == 1.0
    assert kind_of(out) == kind_of(own)
    first, last = (frame_at(out, at)[:, :, :3].astype(int) for at in (0.0, 1.0))
    assert (np.abs(first - last).mean() > 8) == (motion != "hold")


@pytest.mark.parametrize("motion", MOTIONS)
def test_a_move_stays_inside_the_picture_and_never_jumps(motion: Motion) -> None:
    views = [window(motion, number / 99) for number in range(100)]
    for left, top, size in views:
        assert min(left, top) >= -1e-9
        assert max(left, top) + size <= 1 + 1e-9
    steps = np.abs(np.diff(np.array(views), axis=0)).max()
    assert steps < 0.12 / 99 * 1.6


def test_a_slow_move_changes_every_frame_a_little(tmp_path: Path) -> None:
    """Moves by less than a pixel are seen; whole-pixel jumps would show as frames that stand still."""
    out = tmp_path / "out.mp4"
    write_still(checkered(), out, width=160, height=96, seconds=2.0, motion="left")
    frames = [frame_at(out, number / FPS)[:, :, :3].astype(int) for number in range(16, 32)]
    changes = [float(np.abs(one - other).mean()) for one, other in pairwise(frames)]
    assert min(changes) > 0.65 * max(changes)


def test_a_picture_of_any_shape_fills_the_frame(tmp_path: Path) -> None:
    tall = picture(40, 90, 200, (100, 300))
    write_picture(tmp_path / "a.png", tall)
    write_still(tall, tmp_path / "out.mp4", width=160, height=96, seconds=0.2)
    seen = frame_at(tmp_path / "out.mp4", 0.1)
    assert shape(tmp_path / "out.mp4") == SIZE
    assert np.abs(seen[:, :, :3].astype(int) - (40, 90, 200)).max() < 8
