"""Encoding, joining and probing."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from integrations.media.encode import VideoWriter
from integrations.media.errors import MismatchedSegments, UnplayableFilm, UnreadableMedia
from integrations.media.join import Caption, Label, join, kind_of
from integrations.media.pictures import frame_at
from integrations.media.probe import check_playable, count_frames, is_faststart, probe
from integrations.media.profile import FPS, Profile
from integrations.media.sound import RATE, decode_blocks, write_wav
from tests.unit.media_samples import SIZE, foreign, number_of, numbered, picture, segment, tone


def test_a_segment_has_the_profile(tmp_path: Path) -> None:
    path = segment(tmp_path / "a.mp4", 9)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        assert (context.name, context.pix_fmt, stream.average_rate) == ("h264", "yuv420p", Fraction(FPS))
        assert (context.color_range, context.colorspace, context.color_primaries, context.color_trc) == (1, 1, 1, 1)
        frames = list(container.decode(stream))
        assert [frame.pts for frame in frames] == [number * 512 for number in range(9)]
        assert frames[0].key_frame
    assert is_faststart(path)
    assert probe(path).video_seconds == pytest.approx(9 / FPS)


@pytest.mark.parametrize("colour", [(200, 30, 20), (20, 200, 30), (10, 20, 230), (128, 128, 128), (255, 255, 255)])
def test_colours_come_back(tmp_path: Path, colour: tuple[int, int, int]) -> None:
    with VideoWriter(tmp_path / "a.mp4", *SIZE) as writer:
        for _ in range(3):
            writer.write(picture(*colour))
    seen = frame_at(tmp_path / "a.mp4", 0.05)[20, 20, :3].astype(int)
    assert np.abs(seen - np.array(colour)).max() <= 4


def test_a_buffer_may_be_drawn_over_at_once(tmp_path: Path) -> None:
    buffer = numbered(0)
    with VideoWriter(tmp_path / "a.mp4", *SIZE) as writer:
        for number in range(6):
            buffer[:] = numbered(number)
            writer.write(buffer)
            buffer[:] = 255
    assert [number_of(frame_at(tmp_path / "a.mp4", number / FPS)) for number in range(6)] == list(range(6))


def test_equal_pictures_give_equal_bytes(tmp_path: Path) -> None:
    assert segment(tmp_path / "a.mp4", 19).read_bytes() == segment(tmp_path / "b.mp4", 19).read_bytes()


@pytest.mark.parametrize("size", [(161, 96), (160, 95), (0, 96), (-2, 4)])
def test_sizes_that_cannot_be_encoded_are_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="even"):
        VideoWriter(tmp_path / "a.mp4", *size)
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_another_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="shape"), VideoWriter(tmp_path / "a.mp4", *SIZE) as writer:
        writer.write(picture(0, 0, 0, (80, 96)))
    assert list(tmp_path.iterdir()) == []


def test_an_exception_leaves_nothing_behind(tmp_path: Path) -> None:
    def interrupted() -> None:
        with VideoWriter(tmp_path / "a.mp4", *SIZE) as writer:
            writer.write(numbered(1))
            raise RuntimeError("out of ideas")

    with pytest.raises(RuntimeError, match="ideas"):
        interrupted()
    assert list(tmp_path.iterdir()) == []


def test_no_pictures_make_no_segment(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no pictures"), VideoWriter(tmp_path / "a.mp4", *SIZE):
        pass
    assert list(tmp_path.iterdir()) == []


def test_segments_of_any_length_join_frame_by_frame(tmp_path: Path) -> None:
    """Segments shorter than the encoder's look-ahead are the hard part."""
    lengths = (5, 1, 2, 7, 1, 3)
    firsts = [sum(lengths[:number]) for number in range(len(lengths))]
    parts = [
        segment(tmp_path / f"{number}.mp4", length, first=first)
        for number, (length, first) in enumerate(zip(lengths, firsts, strict=True))
    ]
    film = tmp_path / "film.mp4"
    assert join(parts, None, film, Label()) == pytest.approx(19 / FPS)
    with av.open(str(film)) as container:
        frames = list(container.decode(video=0))
    assert [number_of(frame.to_ndarray(format="bgra").astype(np.uint8)) for frame in frames] == list(range(19))
    assert [frame.pts for frame in frames] == [number * 512 for number in range(19)]
    assert check_playable(film, every_picture=True).frames == 19


@pytest.mark.parametrize("seconds", [0.2, 1.0, 5.0])
def test_sound_and_picture_end_together(tmp_path: Path, seconds: float) -> None:
    """Whether the sound was too short or too long."""
    part = segment(tmp_path / "a.mp4", 19)
    film = tmp_path / "film.mp4"
    join([part], tone(tmp_path / "a.wav", seconds, channels=2), film, Label("Moon", "AI-generated", "de"))
    facts = check_playable(film, every_picture=True)
    assert abs(facts.audio_seconds - facts.video_seconds) < 1 / FPS
    assert (facts.audio_codec, facts.audio_rate, facts.audio_channels) == ("aac", 48_000, 2)
    assert facts.faststart
    assert facts.metadata["title"] == "Moon"
    assert facts.metadata["comment"] == "AI-generated"
    with av.open(str(film)) as container:
        assert container.streams.audio[0].language == "deu"


def test_sound_stays_in_step(tmp_path: Path) -> None:
    """A click in the middle is heard in the middle."""
    parts = [segment(tmp_path / f"{number}.mp4", 19) for number in range(3)]
    click = np.zeros((3 * RATE, 2), np.float32)
    click[RATE : RATE + 480] = 0.9
    write_wav(tmp_path / "a.wav", [click])
    join(parts, tmp_path / "a.wav", tmp_path / "film.mp4", Label())
    heard = np.concatenate(list(decode_blocks(tmp_path / "film.mp4")))
    assert abs(int(np.abs(heard[:, 0]).argmax()) - RATE) < 600


def test_captions_are_a_track_of_their_own(tmp_path: Path) -> None:
    part = segment(tmp_path / "a.mp4", 19)
    film = tmp_path / "film.mp4"
    shown = (Caption("First {line}", 0.1, 0.3), Caption("Second\nline", 0.4, 0.7))
    join([part], None, film, Label(), shown)
    assert probe(film).subtitles
    with av.open(str(film)) as container:
        stream = container.streams.subtitles[0]
        assert stream.codec_context.name == "mov_text"
        packets = [bytes(packet) for packet in container.demux(stream) if packet.size > 2]
    assert [packet[2 : 2 + packet[1]].decode() for packet in packets] == ["First (line)", "Second\nline"]


def test_unlike_segments_do_not_join(tmp_path: Path) -> None:
    one = segment(tmp_path / "a.mp4", 3)
    with VideoWriter(tmp_path / "b.mp4", *SIZE, profile=Profile(preset="medium")) as writer:
        writer.write(numbered(1))
    other_size = segment(tmp_path / "c.mp4", 3, (80, 48))
    for other in (tmp_path / "b.mp4", other_size):
        with pytest.raises(MismatchedSegments, match=r"\.mp4 is encoded unlike a\.mp4"):
            join([one, other], None, tmp_path / "film.mp4", Label())
    assert not (tmp_path / "film.mp4").exists()
    assert kind_of(one) != kind_of(other_size)


def test_nothing_joins_to_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing"):
        join([], None, tmp_path / "film.mp4", Label())
    assert list(tmp_path.iterdir()) == []


def test_counting_frames(tmp_path: Path) -> None:
    assert count_frames(segment(tmp_path / "a.mp4", 13)) == 13


@pytest.mark.parametrize("contents", [b"", b"not a film", b"\x00" * 5000])
def test_what_is_no_film_cannot_be_probed(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(contents)
    with pytest.raises(UnreadableMedia):
        probe(path)
    with pytest.raises(UnreadableMedia):
        probe(tmp_path / "missing.mp4")


def test_a_truncated_film_does_not_pass(tmp_path: Path) -> None:
    parts = [segment(tmp_path / f"{number}.mp4", 19) for number in range(4)]
    film = tmp_path / "film.mp4"
    join(parts, tone(tmp_path / "a.wav", 3.0), film, Label())
    film.write_bytes(film.read_bytes()[: film.stat().st_size * 2 // 3])
    with pytest.raises((UnplayableFilm, UnreadableMedia)):
        check_playable(film, every_picture=True)


def test_other_codecs_and_late_indexes_are_named(tmp_path: Path) -> None:
    late = foreign(tmp_path / "late.mp4", 5, codec="libx264")
    odd = foreign(tmp_path / "odd.mp4", 5, codec="mpeg4")
    with pytest.raises(UnplayableFilm, match="index at the end"):
        check_playable(late)
    with pytest.raises(UnplayableFilm, match=r"mpeg4, not H\.264"):
        check_playable(odd)
