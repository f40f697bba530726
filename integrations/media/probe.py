"""What is in a media file, and whether ordinary players will play it."""

import struct
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av.container import InputContainer
from av.stream import Stream
from av.video.stream import VideoStream

from integrations.media.errors import UnplayableFilm
from integrations.media.loudness import Loudness, measure
from integrations.media.sound import decode_blocks
from integrations.media.streams import audio_stream, open_input, packets_of, pictures_of, video_stream


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """Facts about a film. Lengths in seconds; `audio_codec` is empty when there is no sound."""

    path: Path
    size: int
    """Bytes."""
    seconds: float
    """The longer of picture and sound."""
    width: int
    height: int
    fps: float
    frames: int
    video_codec: str
    pix_fmt: str
    video_seconds: float
    audio_codec: str = ""
    audio_rate: int = 0
    audio_channels: int = 0
    audio_seconds: float = 0.0
    faststart: bool = False
    """Whether playing can begin before the whole file has arrived."""
    subtitles: bool = False
    tags: tuple[tuple[str, str], ...] = ()
    loudness: Loudness | None = None

    @property
    def metadata(self) -> dict[str, str]:
        """Title, comment and the like."""
        return dict(self.tags)


def probe(path: Path, *, loudness: bool = False) -> ProbeResult:
    """Read a film's facts; measuring its loudness decodes the whole sound. UnreadableMedia when it has no picture."""
    with open_input(path) as container:
        video = video_stream(container, path)
        audio = audio_stream(container)
        video_seconds = _length(container, video)
        audio_seconds = _length(container, audio) if audio else 0.0
        heard = measure(decode_blocks(path)) if loudness and audio else None
        rate = video.average_rate or Fraction(0)
        return ProbeResult(
            path=path,
            size=path.stat().st_size,
            seconds=max(video_seconds, audio_seconds),
            width=video.width,
            height=video.height,
            fps=float(rate),
            frames=video.frames or round(video_seconds * rate),
            video_codec=video.codec_context.name,
            pix_fmt=video.pix_fmt or "",
            video_seconds=video_seconds,
            audio_codec=audio.codec_context.name if audio else "",
            audio_rate=audio.sample_rate if audio else 0,
            audio_channels=audio.channels if audio else 0,
            audio_seconds=audio_seconds,
            faststart=is_faststart(path),
            subtitles=bool(container.streams.subtitles),
            tags=tuple(sorted(container.metadata.items())),
            loudness=heard,
        )


def check_playable(path: Path, *, every_picture: bool = False) -> ProbeResult:
    """The facts of a film that browsers and chat clients play; UnplayableFilm says what is wrong otherwise. Decodes
    the first and the last pictures, or all of them."""
    facts = probe(path)
    for fault in _faults(facts):
        raise UnplayableFilm(f"{path.name} {fault}")
    with open_input(path) as container:
        video = video_stream(container, path)
        pictures = pictures_of(container, video, path)
        first = next(pictures, None)
        if first is None:
            raise UnplayableFilm(f"{path.name} has no decodable picture")
        seen = 1
        if every_picture:
            seen += sum(1 for _ in pictures)
            if seen != facts.frames:
                raise UnplayableFilm(f"{path.name} has {seen} of {facts.frames} pictures")
        else:
            container.seek(int(facts.video_seconds * 1_000_000), backward=True)
            if not any(True for _ in pictures_of(container, video, path)):
                raise UnplayableFilm(f"{path.name} cannot be decoded at its end")
    return facts


def _faults(facts: ProbeResult) -> list[str]:
    audible = bool(facts.audio_codec)
    checks = (
        (facts.video_codec != "h264", f"is coded as {facts.video_codec}, not H.264"),
        (facts.pix_fmt != "yuv420p", f"has pixels as {facts.pix_fmt}, not yuv420p"),
        (audible and facts.audio_codec != "aac", f"has {facts.audio_codec} sound, not AAC"),
        (not facts.faststart, "keeps its index at the end"),
        (facts.frames <= 0, "has no pictures"),
        (
            audible and abs(facts.audio_seconds - facts.video_seconds) > 1 / max(facts.fps, 1.0),
            f"has {facts.video_seconds:.3f} s of picture and {facts.audio_seconds:.3f} s of sound",
        ),
    )
    return [fault for wrong, fault in checks if wrong]


def _length(container: InputContainer, stream: Stream) -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1_000_000


def count_frames(path: Path) -> int:
    """How many pictures a segment holds, from its packets."""
    with open_input(path) as container:
        stream: VideoStream = video_stream(container, path)
        return stream.frames or sum(1 for _ in packets_of(container, stream))


def is_faststart(path: Path) -> bool:
    """Whether an MP4 has its index before its data."""
    with path.open("rb") as file:
        while len(header := file.read(8)) == 8:
            size, kind = struct.unpack(">I4s", header)
            if kind == b"moov":
                return True
            if kind == b"mdat":
                return False
            if size == 1:
                size = struct.unpack(">Q", file.read(8))[0] - 8
            elif size == 0:
                return False
            file.seek(max(size - 8, 0), 1)
    return False
