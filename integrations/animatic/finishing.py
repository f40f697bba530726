"""The last touches on a film: captions in clips of other studios, caption files, and the picture that stands for it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from core.domain.film import JoinOrder, Segment
from integrations.animatic import reel
from integrations.animatic.lettering.captions import CaptionArea
from integrations.animatic.lettering.karaoke import Karaoke
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.media.conform import conform
from integrations.media.cutting import FilmFiles, join_film
from integrations.media.encode import VideoWriter
from integrations.media.join import Kind, kind_of
from integrations.media.pictures import frame_at, pixels_of, write_picture
from integrations.media.poster import liveliness
from integrations.media.profile import FPS
from integrations.media.streams import open_input, pictures_of, video_stream

PathOf = Callable[[str], Path]
_SILENT = 0.28
"""Seconds after the start of a shot at which everybody is in the picture and no word is shown yet."""
_CANDIDATES = 8


def finish(order: JoinOrder, path_of: PathOf, out: Path, typefaces: Typefaces) -> FilmFiles:
    """Join a film into `out`, with its poster and caption files beside it."""
    with TemporaryDirectory(dir=out.parent, prefix=".words-") as folder:
        lettered = _lettered(order, path_of, Path(folder), typefaces)
        made = join_film(order, lambda uri: lettered.get(uri) or path_of(uri), out)
    moment = telling_moment(order, out)
    if moment is not None:
        write_picture(made.poster, frame_at(out, moment))
    return made


def telling_moment(order: JoinOrder, film: Path) -> float | None:
    """The second of the liveliest picture without words; None for a film without shots."""
    shots = [segment for segment in order.timeline.segments if segment.kind == "shot"]
    step = max(1, -(-len(shots) // _CANDIDATES))
    moments = [shot.start + min(_SILENT, shot.seconds / 2) for shot in shots[::step]]
    return max(moments, key=lambda moment: liveliness(frame_at(film, moment)), default=None)


def _lettered(order: JoinOrder, path_of: PathOf, folder: Path, typefaces: Typefaces) -> Mapping[str, Path]:
    """Clips that other studios filmed, with captions drawn into them, by address: the built-in studio's have theirs."""
    spoken = {segment.shot: segment for segment in order.timeline.segments if segment.kind == "shot"}
    talking = {cue.shot for cue in order.timeline.cues}
    lettered: dict[str, Path] = {}
    own = _own_kind(order.look.size, folder)
    for shot, segment in spoken.items():
        clip = path_of(segment.clip.uri)
        if shot in talking and kind_of(clip) != own:
            lettered[segment.clip.uri] = _letter(order, segment, clip, folder / f"{len(lettered)}", typefaces)
    return lettered


def _own_kind(size: tuple[int, int], folder: Path) -> Kind:
    model = folder / "model.mp4"
    with VideoWriter(model, *size) as writer:
        writer.write(np.zeros((size[1], size[0], 4), np.uint8))
    return kind_of(model)


def _letter(order: JoinOrder, segment: Segment, clip: Path, name: Path, typefaces: Typefaces) -> Path:
    """The clip in the film's size and length with the segment's words in it."""
    width, height = order.look.size
    plain, out = name.with_suffix(".plain.mp4"), name.with_suffix(".mp4")
    conform(clip, plain, width=width, height=height, seconds=segment.seconds)
    lines = [
        cue.spoken.model_copy(update={"start": cue.start - segment.start})
        for cue in order.timeline.cues
        if cue.shot == segment.shot
    ]
    words = Karaoke(lines, CaptionArea(width, height), typefaces)
    with open_input(plain) as container, VideoWriter(out, width, height) as writer:
        frames = pictures_of(container, video_stream(container, plain), plain)
        for number, frame in enumerate(frames):
            pixels = pixels_of(frame)
            words.draw(reel.canvas_on(pixels), number / FPS)
            writer.write(pixels)
    plain.unlink()
    return out
