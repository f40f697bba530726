"""A film's timeline as OpenTimelineIO, for people who want to go on cutting in an editing program."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from core.domain.film import Cue, Film, Segment
from core.errors import NotFound
from integrations.media.profile import FPS

Node = dict[str, Any]

_MEDIA_KEY: Final = "DEFAULT_MEDIA"


def write_otio(film: Film, path: Path, path_of: Callable[[str], Path]) -> None:
    """Write the pictures on one track and the voices on as many as speak at once. `path_of` turns an artifact's
    address into a file; what it does not find is marked as missing media."""
    tracks = [
        _track("Pictures", "Video", [_segment(segment, path_of) for segment in film.timeline.segments]),
        *(
            _track(f"Voices {number}", "Audio", _spaced(cues, path_of))
            for number, cues in enumerate(_layers(film.timeline.cues), 1)
        ),
    ]
    timeline: Node = {
        "OTIO_SCHEMA": "Timeline.1",
        "name": film.title,
        "metadata": {"matinee": {"generated_by": "AI", "notes": list(film.notes)}},
        "global_start_time": _time(0),
        "tracks": {"OTIO_SCHEMA": "Stack.1", "name": "tracks", **_bare(), "children": tracks},
    }
    path.write_text(json.dumps(timeline, ensure_ascii=False, indent=2), "utf-8")


def _bare() -> Node:
    return {"metadata": {}, "source_range": None, "effects": [], "markers": [], "enabled": True}


def _track(name: str, kind: str, children: Sequence[Node]) -> Node:
    return {"OTIO_SCHEMA": "Track.1", "name": name, "kind": kind, **_bare(), "children": list(children)}


def _segment(segment: Segment, path_of: Callable[[str], Path]) -> Node:
    frames = round(segment.seconds * FPS)
    clip = _clip(segment.shot or segment.kind, segment.clip.uri, frames, path_of)
    clip["metadata"] = {"matinee": {"kind": segment.kind, "shot": segment.shot, "still": segment.clip.still}}
    return clip


def _layers(cues: Sequence[Cue]) -> list[list[Cue]]:
    """Cues without overlaps, in as few layers as it takes."""
    layers: list[list[Cue]] = []
    for cue in sorted(cues, key=lambda cue: cue.start):
        for layer in layers:
            if _span(layer[-1])[1] <= _span(cue)[0]:
                layer.append(cue)
                break
        else:
            layers.append([cue])
    return layers


def _span(cue: Cue) -> tuple[int, int]:
    """First frame and the one after the last."""
    start = round(cue.start * FPS)
    return start, start + max(1, round(cue.spoken.speech.seconds * FPS))


def _spaced(cues: Sequence[Cue], path_of: Callable[[str], Path]) -> list[Node]:
    """Clips with the silences between them."""
    found: list[Node] = []
    done = 0
    for cue in cues:
        start, end = _span(cue)
        if start > done:
            found.append({"OTIO_SCHEMA": "Gap.1", "name": "", **_bare(), "source_range": _range(start - done)})
        clip = _clip(cue.spoken.speaker, cue.spoken.speech.uri, end - start, path_of)
        clip["metadata"] = {"matinee": {"text": cue.spoken.text, "shot": cue.shot}}
        found.append(clip)
        done = end
    return found


def _clip(name: str, uri: str, frames: int, path_of: Callable[[str], Path]) -> Node:
    return {
        "OTIO_SCHEMA": "Clip.2",
        "name": name,
        **_bare(),
        "source_range": _range(frames),
        "media_references": {_MEDIA_KEY: _reference(uri, frames, path_of)},
        "active_media_reference_key": _MEDIA_KEY,
    }


def _reference(uri: str, frames: int, path_of: Callable[[str], Path]) -> Node:
    known: Node = {"name": uri, "metadata": {}, "available_range": _range(frames), "available_image_bounds": None}
    try:
        target = path_of(uri).absolute().as_uri()
    except NotFound:
        return {"OTIO_SCHEMA": "MissingReference.1", **known}
    return {"OTIO_SCHEMA": "ExternalReference.1", **known, "target_url": target}


def _time(frames: int) -> Node:
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(FPS), "value": float(frames)}


def _range(frames: int) -> Node:
    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": _time(0), "duration": _time(frames)}
