"""Foreign clips become segments."""

from pathlib import Path

import pytest

from integrations.media.conform import Fill, conform
from integrations.media.errors import UnreadableMedia
from integrations.media.join import kind_of
from integrations.media.pictures import frame_at
from integrations.media.probe import count_frames
from integrations.media.profile import FPS
from tests.unit.media_samples import SIZE, foreign, number_of, segment, tone

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
