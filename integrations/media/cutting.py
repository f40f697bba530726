"""The orders to the cutting room, carried out on files: the sound track, the film and all that lies beside it."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from core.domain.film import JoinOrder, MixOrder
from core.domain.screenplay import NARRATOR
from core.production.captions import captions, srt, vtt
from integrations.media.conform import conform
from integrations.media.encode import VideoWriter
from integrations.media.join import Label, join, kind_of
from integrations.media.loudness import Loudness
from integrations.media.mix import Bed, Line, MixPlan, mix
from integrations.media.poster import write_poster
from integrations.media.probe import ProbeResult, check_playable, count_frames
from integrations.media.profile import FPS

PathOf = Callable[[str], Path]
"""From an artifact's address to a local file."""

_PLACES: Final = (0.0, -0.16, 0.16, -0.26, 0.26, -0.08, 0.08)


@dataclass(frozen=True, slots=True)
class FilmFiles:
    """A finished film and its companions."""

    video: Path
    poster: Path
    srt: Path
    vtt: Path
    facts: ProbeResult


def mix_film(order: MixOrder, path_of: PathOf, out: Path) -> Loudness:
    """Write the sound track: the narrator in the middle, every character a little to one side."""
    speakers = [NARRATOR, *sorted({cue.spoken.speaker for cue in order.cues} - {NARRATOR}, key=_shuffled)]
    lines = tuple(
        Line(
            path_of(cue.spoken.speech.uri),
            cue.start,
            pan=_PLACES[speakers.index(cue.spoken.speaker) % len(_PLACES)],
        )
        for cue in order.cues
    )
    beds = (Bed(path_of(order.music.uri)),) if order.music else ()
    return mix(MixPlan(order.seconds, lines, beds), out)


def _shuffled(speaker: str) -> str:
    return hashlib.sha256(speaker.encode()).hexdigest()


def join_film(order: JoinOrder, path_of: PathOf, out: Path) -> FilmFiles:
    """Write `out` and, beside it, its poster and captions. Clips that are not segments of the film's size and length
    are re-encoded first. UnplayableFilm when the result would not play."""
    shown = captions(order.timeline)
    with TemporaryDirectory(dir=out.parent, prefix=".cut-") as folder:
        segments = list(_segments(order, path_of, Path(folder)))
        label = Label(order.title, order.comment, order.language)
        join(segments, path_of(order.sound.uri), out, label)
    files = FilmFiles(
        video=out,
        poster=out.with_suffix(".poster.jpg"),
        srt=out.with_suffix(".srt"),
        vtt=out.with_suffix(".vtt"),
        facts=check_playable(out),
    )
    cards = [segment for segment in order.timeline.segments if segment.kind != "shot"]
    write_poster(out, files.poster, avoid=[(card.start, card.start + card.seconds) for card in cards])
    files.srt.write_text(srt(shown), "utf-8")
    files.vtt.write_text(vtt(shown, order.language, note=order.comment), "utf-8")
    return files


def _segments(order: JoinOrder, path_of: PathOf, folder: Path) -> Iterator[Path]:
    """Every segment's clip as it is, or conformed into `folder`."""
    width, height = order.look.size
    model = folder / "model.mp4"
    with VideoWriter(model, width, height) as writer:
        writer.write(np.zeros((height, width, 4), np.uint8))
    kind = kind_of(model)
    for number, segment in enumerate(order.timeline.segments):
        clip = path_of(segment.clip.uri)
        frames = max(1, round(segment.seconds * FPS))
        if kind_of(clip) == kind and count_frames(clip) == frames:
            yield clip
        else:
            conformed = folder / f"{number}.mp4"
            conform(clip, conformed, width=width, height=height, seconds=frames / FPS)
            yield conformed
