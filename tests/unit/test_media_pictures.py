"""Still pictures and posters."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations.media.encode import Pixels, VideoWriter
from integrations.media.errors import UnreadableMedia
from integrations.media.pictures import cover, frame_at, jpeg, png, read_picture, scale_picture, write_picture
from integrations.media.poster import liveliness, write_poster
from integrations.media.profile import FPS
from tests.unit.media_samples import SIZE, number_of, picture, segment, tone


def gradient(width: int = 200, height: int = 120) -> Pixels:
    pixels = picture(0, 0, 0, (width, height))
    pixels[:, :, 0] = np.linspace(0, 255, width)[None, :]
    pixels[:, :, 1] = np.linspace(0, 255, height)[:, None]
    pixels[:, :, 2] = 90
    return pixels


def test_png_keeps_every_pixel(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", gradient())
    assert np.array_equal(read_picture(tmp_path / "a.png"), gradient())


def test_jpeg_keeps_the_look_and_its_quality_counts(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.jpg", gradient())
    error = np.abs(read_picture(tmp_path / "a.jpg").astype(int) - gradient()).mean()
    assert error < 2.5
    assert len(jpeg(gradient(), 30)) < len(jpeg(gradient(), 95))


@given(st.integers(1, 90), st.integers(1, 90))
def test_pictures_of_any_size_are_written(width: int, height: int) -> None:
    pixels = picture(30, 120, 220, (width, height))
    assert jpeg(pixels).startswith(b"\xff\xd8")
    assert png(pixels).startswith(b"\x89PNG")
    assert cover(pixels, 40, 20).shape == (20, 40, 4)
    assert np.abs(cover(pixels, 40, 20)[:, :, :3].astype(int) - (30, 120, 220)).max() <= 3


def test_a_half_written_picture_is_never_seen(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", gradient())
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.parametrize("contents", [b"", b"GIF", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_refused(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "a.png").write_bytes(contents)
    with pytest.raises(UnreadableMedia):
        read_picture(tmp_path / "a.png")


def test_a_sound_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia):
        read_picture(tone(tmp_path / "a.wav", 0.1))


def test_every_frame_can_be_fetched(tmp_path: Path) -> None:
    film = segment(tmp_path / "a.mp4", 19)
    assert [number_of(frame_at(film, (number + 0.5) / FPS)) for number in range(19)] == list(range(19))
    assert number_of(frame_at(film, -5)) == 0
    assert number_of(frame_at(film, 500)) == 18


def test_scaling_keeps_flat_colours() -> None:
    small = scale_picture(picture(10, 100, 200), 37, 21)
    assert small.shape == (21, 37, 4)
    assert np.abs(small[:, :, :3].astype(int) - (10, 100, 200)).max() <= 3


def test_a_poster_avoids_black_and_what_does_not_count(tmp_path: Path) -> None:
    film = tmp_path / "a.mp4"
    dull, lively = picture(20, 20, 20), scale_picture(gradient(), *SIZE)
    with VideoWriter(film, *SIZE) as writer:
        for number in range(70):
            writer.write(lively if 8 <= number < 13 or 44 <= number < 60 else dull)
    at = write_poster(film, tmp_path / "poster.jpg", avoid=[(0.0, 1.0)])
    assert 44 / FPS <= at < 60 / FPS
    seen = read_picture(tmp_path / "poster.jpg")
    assert seen.shape == (SIZE[1], SIZE[0], 4)
    assert liveliness(seen) > liveliness(dull)
    assert write_poster(film, tmp_path / "poster.jpg", avoid=[(0.0, 99.0)]) < 99
