"""Editing programs find everything where it is in the film."""

from pathlib import Path

import pytest
from opentimelineio import adapters, schema

from core.domain.bible import SceneBible, Voice
from core.domain.film import Cue, Film, Segment, Timeline
from core.domain.media import Artifact, Clip, Picture, Sound, Speech
from core.domain.screenplay import Beat, Scene, SceneOutline, Screenplay, Story
from core.domain.storyboard import Shot, Spoken, Storyboard
from core.errors import NotFound
from integrations.media.otio import write_otio

SEGMENTS = (("title", "", 2.5), ("shot", "shot-a", 3.375), ("shot", "shot-b", 2.0), ("transition", "", 0.5),
            ("shot", "shot-c", 4.125), ("credits", "", 3.0))  # fmt: skip
MUSIC = Sound(uri="sha256:music.wav", size=1, seconds=20.0)


def address(name: str) -> str:
    return f"sha256:{name}"


def cue(number: int, start: float, seconds: float, shot: str = "shot-a") -> Cue:
    speech = Speech(uri=address(f"voice-{number}.wav"), size=1, seconds=seconds)
    return Cue(spoken=Spoken(speaker="nell", text=f"Line {number}.", speech=speech, start=0.0), start=start, shot=shot)


def film(*cues: Cue) -> Film:
    segments: list[Segment] = []
    at = 0.0
    for number, (kind, shot, seconds) in enumerate(SEGMENTS):
        clip = Clip(uri=address(f"clip-{number}.mp4"), size=1, seconds=seconds, width=64, height=36)
        segments.append(
            Segment.model_validate({"kind": kind, "clip": clip, "shot": shot, "start": at, "seconds": seconds})
        )
        at += seconds
    shots = [
        Shot(id=f"shot-{letter}", scene=scene, place="p") for letter, scene in (("a", "s1"), ("b", "s1"), ("c", "s2"))
    ]
    beats = (Beat(id="b", kind="narration", text="Once."),)
    scenes = (Scene(id="s1", place="the roof", time="night", beats=beats), Scene(id="s2", place="the sea", beats=beats))
    return Film(
        video=Clip(uri=address("film.mp4"), size=1, seconds=at, width=64, height=36),
        poster=Picture(uri=address("poster.jpg"), size=1, width=64, height=36),
        srt=Artifact(uri=address("x.srt"), size=1),
        vtt=Artifact(uri=address("x.vtt"), size=1),
        title="Moon",
        story=Story(
            title="Moon", logline="A fox.", language="en", scenes=(SceneOutline(place="the roof", summary="S"),)
        ),
        screenplay=Screenplay(title="Moon", language="en", scenes=scenes),
        bible=SceneBible(narrator=Voice(id="v", language="en")),
        storyboard=Storyboard(shots=tuple(shots)),
        timeline=Timeline(segments=tuple(segments), cues=cues, seconds=at),
    )


def written(folder: Path, made: Film, music: Sound | None = None) -> schema.Timeline:
    known = {segment.clip.uri: folder / segment.clip.uri[7:] for segment in made.timeline.segments[:3]}

    def path_of(uri: str) -> Path:
        if uri not in known:
            raise NotFound(uri)
        return known[uri]

    write_otio(made, folder / "moon.otio", path_of, music)
    assert [path.name for path in folder.iterdir()] == ["moon.otio"]
    return adapters.read_from_file(str(folder / "moon.otio"))


def placed(track: schema.Track) -> list[tuple[str, float, float]]:
    """(name, start, seconds) of everything but gaps."""
    spans = [(item.name, item.range_in_parent()) for item in track if isinstance(item, schema.Clip)]
    return [(name, span.start_time.to_seconds(), span.duration.to_seconds()) for name, span in spans]


def test_the_picture_track_is_the_film(tmp_path: Path) -> None:
    timeline = written(tmp_path, film())
    (pictures,) = timeline.tracks
    assert (timeline.name, pictures.kind) == ("Moon", "Video")
    assert placed(pictures) == [
        ("Title 1", 0.0, 2.5),
        ("shot-a", 2.5, 3.375),
        ("shot-b", 5.875, 2.0),
        ("Transition 4", 7.875, 0.5),
        ("shot-c", 8.375, 4.125),
        ("Credits 6", 12.5, 3.0),
    ]
    assert timeline.duration().to_seconds() == 15.5
    assert timeline.duration().rate == 24


def test_scenes_are_marked_where_they_begin(tmp_path: Path) -> None:
    (pictures,) = written(tmp_path, film()).tracks
    marks = [(item.name, marker.name) for item in pictures for marker in item.markers]
    assert marks == [("shot-a", "the roof, night"), ("shot-c", "the sea, day")]


def test_media_are_found_or_missing(tmp_path: Path) -> None:
    (pictures,) = written(tmp_path, film()).tracks
    references = [item.media_reference for item in pictures if isinstance(item, schema.Clip)]
    found = [reference.target_url for reference in references if isinstance(reference, schema.ExternalReference)]
    assert found == [(tmp_path / f"clip-{number}.mp4").as_uri() for number in range(3)]
    assert sum(isinstance(reference, schema.MissingReference) for reference in references) == 3


def test_voices_are_heard_when_they_are_and_overlap_on_another_track(tmp_path: Path) -> None:
    cues = (cue(1, 2.85, 1.5), cue(2, 4.0, 1.0), cue(3, 9.0, 2.0, "shot-c"))
    _, first, second = written(tmp_path, film(*cues)).tracks
    assert (first.kind, first.name, second.name) == ("Audio", "Voices", "Voices 2")
    assert placed(first) == [
        ("nell", pytest.approx(2.85, abs=1 / 48), pytest.approx(1.5, abs=1 / 24)),
        ("nell", 9.0, 2.0),
    ]
    assert placed(second) == [("nell", 4.0, 1.0)]
    texts = [item.metadata["matinee"]["text"] for item in first if isinstance(item, schema.Clip)]
    assert texts == ["Line 1.", "Line 3."]


def test_music_ends_with_the_film(tmp_path: Path) -> None:
    tracks = list(written(tmp_path, film(), MUSIC).tracks)
    assert (tracks[-1].name, placed(tracks[-1])) == ("Music", [("Music", 0.0, 15.5)])


def test_frames_never_drift(tmp_path: Path) -> None:
    cues = tuple(cue(number, 0.37 * number, 0.36) for number in range(30))
    _, *voices = written(tmp_path, film(*cues)).tracks
    starts = sorted(start for track in voices for _, start, _ in placed(track))
    assert starts == [pytest.approx(0.37 * number, abs=1 / 48 + 1e-9) for number in range(30)]
