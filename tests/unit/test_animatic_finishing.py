"""The last touches: captions in foreign clips, caption files, and the poster."""

import wave
from pathlib import Path

import numpy as np
import pytest

from core.domain.film import Cue, JoinOrder, Segment, Timeline
from core.domain.media import Clip, Sound
from core.domain.storyboard import Look
from integrations.animatic.finishing import finish, telling_moment
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.media.encode import VideoWriter
from integrations.media.pictures import frame_at
from tests.unit.animatic_orders import spoken

LOOK = Look(style="paper_cutout", aspect="16:9", language="en", height=144)
GREY = 90


def clip(path: Path, size: tuple[int, int], seconds: float, *, lively: bool = False) -> None:
    pixels = np.full((size[1], size[0], 4), GREY, np.uint8)
    if lively:
        pixels[:, ::8, :2] = 20
        pixels[:, ::8, 2] = 250
    with VideoWriter(path, *size) as writer:
        for _ in range(round(seconds * 24)):
            writer.write(pixels)


def silence(path: Path, seconds: float) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(bytes(round(seconds * 48_000) * 4))


def segment(name: str, start: float, kind: str = "shot") -> Segment:
    stored = Clip(uri=name, size=1, seconds=2.0, width=256, height=144)
    return Segment.model_validate(
        {"kind": kind, "clip": stored, "shot": name if kind == "shot" else "", "start": start, "seconds": 2.0}
    )


@pytest.fixture
def order() -> JoinOrder:
    segments = (segment("title", 0.0, "title"), segment("own", 2.0), segment("foreign", 4.0))
    cues = tuple(
        Cue(spoken=spoken("rex", "Hello there you", start=0.4), start=start + 0.4, shot=shot)
        for shot, start in (("own", 2.0), ("foreign", 4.0))
    )
    return JoinOrder(
        title="The Fox",
        timeline=Timeline(segments=segments, cues=cues, seconds=6.0),
        sound=Sound(uri="sound", size=1, seconds=6.0),
        look=LOOK,
        language="en",
        comment="AI-generated",
    )


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    paths = {name: tmp_path / f"{name}.mp4" for name in ("title", "own", "foreign")}
    clip(paths["title"], (256, 144), 2.0, lively=True)
    clip(paths["own"], (256, 144), 2.0)
    clip(paths["foreign"], (320, 180), 3.0, lively=True)
    paths["sound"] = tmp_path / "sound.wav"
    silence(paths["sound"], 6.0)
    return paths


def test_clips_of_other_studios_get_their_words_and_own_ones_are_left_alone(
    order: JoinOrder, files: dict[str, Path], tmp_path: Path
) -> None:
    made = finish(order, files.__getitem__, tmp_path / "film.mp4", Typefaces())
    assert made.facts.frames == 144
    before, during = (frame_at(made.video, t)[-40:, 80:180, :3].astype(int) for t in (4.1, 5.0))
    assert np.abs(before - during).mean() > 8
    own = frame_at(made.video, 3.0)[..., :3].astype(int)
    assert np.abs(own - GREY).max() < 12


def test_caption_files_and_poster_lie_beside_the_film(order: JoinOrder, files: dict[str, Path], tmp_path: Path) -> None:
    made = finish(order, files.__getitem__, tmp_path / "film.mp4", Typefaces())
    assert made.srt.read_text().count("Hello there you") == 2
    assert made.vtt.read_text().startswith("WEBVTT")
    assert "AI-generated" in made.vtt.read_text()
    assert made.facts.metadata["comment"] == "AI-generated"
    assert made.poster.read_bytes()[:2] == b"\xff\xd8"
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith(".")} == set()


def test_the_poster_shows_a_lively_shot_and_never_a_card(
    order: JoinOrder, files: dict[str, Path], tmp_path: Path
) -> None:
    made = finish(order, files.__getitem__, tmp_path / "film.mp4", Typefaces())
    moment = telling_moment(order, made.video)
    assert moment is not None
    assert 4.0 < moment < 4.4


def test_a_film_of_cards_keeps_any_picture(order: JoinOrder, files: dict[str, Path], tmp_path: Path) -> None:
    only = order.model_copy(
        update={"timeline": Timeline(segments=(segment("title", 0.0, "title"),), cues=(), seconds=2.0)}
    )
    made = finish(only, files.__getitem__, tmp_path / "film.mp4", Typefaces())
    assert telling_moment(only, made.video) is None
    assert made.poster.exists()
