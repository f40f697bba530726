"""Hands a film over to editing programs: OpenTimelineIO with pictures, voices, music and a marker for every scene."""

from collections.abc import Callable, Iterable
from pathlib import Path

from opentimelineio import adapters, schema
from opentimelineio.opentime import RationalTime, TimeRange

from core.domain.film import Cue, Film, Segment
from core.domain.media import Artifact, Sound
from core.errors import NotFound
from integrations.media.profile import FPS

_NAMES = {"title": "Title", "credits": "Credits", "transition": "Transition"}


def write_otio(film: Film, path: Path, path_of: Callable[[str], Path], music: Sound | None = None) -> None:
    """Write the film as an `.otio` file at 24 frames a second. `path_of` gives an artifact's file by its address; where
    it says NotFound, the media is marked as missing. Voices that overlap lie on tracks of their own. OSError when the
    folder cannot be written to."""
    media = _Media(path_of)
    timeline = schema.Timeline(
        name=film.title, global_start_time=RationalTime(0, FPS), metadata={"matinee": _facts(film)}
    )
    timeline.tracks.append(_pictures(film, media))
    for number, cues in enumerate(_lanes(film.timeline.cues), 1):
        timeline.tracks.append(_voices(f"Voices {number}" if number > 1 else "Voices", cues, media))
    if music is not None:
        timeline.tracks.append(_music(music, film.timeline.seconds, media))
    partial = path.with_name(f".{path.stem}.part.otio")
    adapters.write_to_file(timeline, str(partial))
    partial.replace(path)


class _Media:
    """Where the files are."""

    def __init__(self, path_of: Callable[[str], Path]) -> None:
        self._path_of = path_of

    def reference(self, artifact: Artifact, frames: int) -> schema.ExternalReference | schema.MissingReference:
        """The file with all its frames, or word that it is missing."""
        available, address = _range(0, frames), {"matinee": {"uri": artifact.uri}}
        try:
            found = self._path_of(artifact.uri)
        except NotFound:
            return schema.MissingReference(name=artifact.uri, available_range=available, metadata=address)
        return schema.ExternalReference(found.absolute().as_uri(), available, address)


def _facts(film: Film) -> dict[str, str]:
    return {"logline": film.story.logline, "language": film.story.language, "made_by": "AI-generated with Matinee"}


def _frame(seconds: float) -> int:
    return round(seconds * FPS)


def _range(start: int, frames: int) -> TimeRange:
    return TimeRange(RationalTime(start, FPS), RationalTime(frames, FPS))


def _pictures(film: Film, media: _Media) -> schema.Track:
    """Segments one after another; the first of every scene carries its marker."""
    track = schema.Track(name="Picture", kind="Video")
    scenes = {shot.id: shot.scene for shot in film.storyboard.shots}
    places = {scene.id: f"{scene.place}, {scene.time}" for scene in film.screenplay.scenes}
    marked: set[str] = set()
    end = 0
    for number, segment in enumerate(film.timeline.segments):
        _leave_gap(track, end, _frame(segment.start))
        end = _frame(segment.start + segment.seconds)
        frames = end - _frame(segment.start)
        facts = {"kind": segment.kind, "shot": segment.shot, "still": segment.clip.still}
        clip = schema.Clip(
            _name(segment, number), media.reference(segment.clip, frames), _range(0, frames), {"matinee": facts}
        )
        scene = scenes.get(segment.shot, "")
        if scene and scene not in marked:
            marked.add(scene)
            clip.markers.append(schema.Marker(places.get(scene, scene), _range(0, 1), "GREEN"))
        track.append(clip)
    return track


def _name(segment: Segment, number: int) -> str:
    return segment.shot or f"{_NAMES.get(segment.kind, segment.kind)} {number + 1}"


def _lanes(cues: Iterable[Cue]) -> list[list[Cue]]:
    """The voices on as few tracks as hold them without overlapping."""
    lanes: list[list[Cue]] = []
    for cue in sorted(cues, key=lambda cue: cue.start):
        free = next((lane for lane in lanes if _frame(_end(lane[-1])) <= _frame(cue.start)), None)
        if free is None:
            lanes.append([cue])
        else:
            free.append(cue)
    return lanes


def _end(cue: Cue) -> float:
    return cue.start + cue.spoken.speech.seconds


def _voices(name: str, cues: Iterable[Cue], media: _Media) -> schema.Track:
    track = schema.Track(name=name, kind="Audio")
    end = 0
    for cue in cues:
        start = _frame(cue.start)
        _leave_gap(track, end, start)
        frames = max(1, _frame(_end(cue)) - start)
        spoken = {"speaker": cue.spoken.speaker, "text": cue.spoken.text, "shot": cue.shot}
        track.append(
            schema.Clip(
                cue.spoken.speaker,
                media.reference(cue.spoken.speech, frames),
                _range(0, frames),
                metadata={"matinee": spoken},
            )
        )
        end = start + frames
    return track


def _music(music: Sound, seconds: float, media: _Media) -> schema.Track:
    track = schema.Track(name="Music", kind="Audio")
    frames = min(_frame(music.seconds), _frame(seconds))
    track.append(schema.Clip("Music", media.reference(music, _frame(music.seconds)), _range(0, frames)))
    return track


def _leave_gap(track: schema.Track, end: int, start: int) -> None:
    if start > end:
        track.append(schema.Gap(source_range=_range(0, start - end)))
