"""Segments and a sound track become one MP4, the pictures copied packet by packet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge
from pathlib import Path
from typing import Final

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Disposition
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import SubtitleSet
from av.video.stream import VideoStream

from integrations.media.errors import MismatchedSegments
from integrations.media.profile import CONTAINER_OPTIONS
from integrations.media.sound import RATE, WavFile
from integrations.media.streams import (
    AnyPacket,
    add_audio,
    add_copy,
    add_text,
    encode_audio,
    encode_text,
    mux,
    open_input,
    open_output,
    packets_of,
    time_base,
    video_stream,
)

_AUDIO_BITRATE: Final = 160_000
_LANGUAGES: Final = {
    "ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "hi": "hin", "it": "ita", "ja": "jpn",
    "ko": "kor", "nl": "nld", "pl": "pol", "pt": "por", "ru": "rus", "sv": "swe", "tr": "tur", "uk": "ukr",
    "zh": "zho",
}  # fmt: skip
_ASS_HEADER: Final = "\r\n".join(
    (
        "[Script Info]",
        "ScriptType: v4.00+",
        "[V4+ Styles]",
        "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour,"
        " Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline,"
        " Shadow, Alignment, MarginL, MarginR, MarginV, Encoding",
        "Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,1",
        "[Events]",
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
        "",
    )
).encode()


@dataclass(frozen=True, slots=True)
class Label:
    """What the file says about itself. `language` is ISO 639-1."""

    title: str = ""
    comment: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Caption:
    """A line of text and when it is shown, in seconds."""

    text: str
    start: float
    end: float


def join(
    segments: Sequence[Path],
    sound: Path | None,
    out: Path,
    label: Label,
    captions: Sequence[Caption] = (),
) -> float:
    """Write the film and return its seconds. All segments must come from one profile and size (MismatchedSegments);
    `sound` is a 48 kHz WAV, cut or padded with silence to the length of the pictures. `captions` adds a text track
    that players show on demand."""
    partial = out.with_name(f".{out.name}.part")
    try:
        with open_output(partial, CONTAINER_OPTIONS) as container:
            seconds = _write(container, segments, sound, label, captions)
        partial.replace(out)
    finally:
        partial.unlink(missing_ok=True)
    return seconds


def _write(
    container: OutputContainer,
    segments: Sequence[Path],
    sound: Path | None,
    label: Label,
    captions: Sequence[Caption],
) -> float:
    reel = _survey(segments)
    seconds = reel.frames / reel.fps
    _describe(container, label)
    with open_input(segments[0]) as first:
        video = add_copy(container, video_stream(first, segments[0]))
    tracks: list[Iterator[tuple[float, AnyPacket]]] = [_pictures(segments, video, reel)]
    if sound is not None:
        wav = WavFile(sound)
        audio = add_audio(container, "aac", RATE, wav.channels)
        audio.bit_rate = _AUDIO_BITRATE
        audio.metadata["language"] = _LANGUAGES.get(label.language, "und")
        tracks.append(_sounds(wav, audio, round(seconds * RATE)))
    if captions:
        text = add_text(container, "mov_text")
        text.metadata["language"] = _LANGUAGES.get(label.language, "und")
        text.disposition = Disposition(0)
        text.codec_context.subtitle_header = _ASS_HEADER
        tracks.append(_captions(captions, text))
    for _, packet in merge(*tracks, key=lambda item: item[0]):
        mux(container, [packet])
    return float(seconds)


def _describe(container: OutputContainer, label: Label) -> None:
    if label.title:
        container.metadata["title"] = label.title
    if label.comment:
        container.metadata["comment"] = label.comment
        container.metadata["description"] = label.comment


@dataclass(frozen=True, slots=True)
class Kind:
    """What must be equal for two segments to be joined."""

    codec: str
    width: int
    height: int
    fps: Fraction
    parameters: bytes
    """The encoder's own description of its stream."""


def kind_of(segment: Path) -> Kind:
    """How a segment is encoded."""
    with open_input(segment) as container:
        stream = video_stream(container, segment)
        context = stream.codec_context
        fps = stream.average_rate or Fraction(0)
        return Kind(context.name, stream.width, stream.height, fps, context.extradata or b"")


@dataclass(frozen=True, slots=True)
class _Reel:
    """All segments as one row of pictures."""

    frames: int
    fps: Fraction
    delay: int
    """By how many pictures decoding runs ahead of showing, in the segment where it does most."""


def _survey(segments: Sequence[Path]) -> _Reel:
    """Look at every segment: they must be alike."""
    if not segments:
        raise ValueError("there is nothing to join")
    kind = kind_of(segments[0])
    total, delay = 0, 0
    for path in segments:
        if kind_of(path) != kind:
            raise MismatchedSegments(f"{path.name} is encoded unlike {segments[0].name}")
        with open_input(path) as container:
            packets = packets_of(container, video_stream(container, path))
            shown = [_place(packet, kind.fps) for packet in packets]
        total += len(shown)
        delay = max(delay, *(decoded - place for decoded, place in enumerate(shown)))
    return _Reel(total, kind.fps, delay)


def _place(packet: AnyPacket, fps: Fraction) -> int:
    """The number of the picture in its segment, in the order of showing."""
    return round((packet.pts or 0) * packet.time_base * fps)


def _pictures(segments: Sequence[Path], stream: VideoStream, reel: _Reel) -> Iterator[tuple[float, AnyPacket]]:
    """Packets stamped anew: segments shorter than the encoder's delay carry stamps that would overlap."""
    decoded = 0
    for path in segments:
        with open_input(path) as container:
            source = video_stream(container, path)
            tick = 1 / reel.fps / time_base(source)
            first = decoded
            for packet in packets_of(container, source):
                packet.pts = round((first + _place(packet, reel.fps)) * tick)
                packet.dts = round((decoded - reel.delay) * tick)
                packet.stream = stream
                yield float((decoded - reel.delay) / reel.fps), packet
                decoded += 1


def _sounds(wav: WavFile, stream: AudioStream, frames: int) -> Iterator[tuple[float, AnyPacket]]:
    layout = "mono" if wav.channels == 1 else "stereo"
    for block_start in range(0, frames, RATE):
        block = np.zeros((wav.channels, min(RATE, frames - block_start)), np.float32)
        heard = wav.read(block_start, block_start + block.shape[1])
        block[:, : heard.shape[0]] = heard.T
        frame = AudioFrame.from_ndarray(block, "fltp", layout)
        frame.sample_rate, frame.pts, frame.time_base = RATE, block_start, Fraction(1, RATE)
        yield from _stamped(encode_audio(stream, frame))
    yield from _stamped(encode_audio(stream, None))


def _stamped(packets: list[AnyPacket]) -> Iterator[tuple[float, AnyPacket]]:
    return ((float((packet.dts or 0) * packet.time_base), packet) for packet in packets)


def _captions(captions: Sequence[Caption], stream: SubtitleStream) -> Iterator[tuple[float, AnyPacket]]:
    base = Fraction(1, 1000)
    for number, caption in enumerate(captions):
        start, end = round(caption.start * 1000), round(caption.end * 1000)
        line = f"{number},0,Default,,0,0,0,,{_ass(caption.text)}".encode()
        packet = encode_text(stream, SubtitleSet.create(line, 0, end - start, start))
        packet.pts = packet.dts = start
        packet.duration = end - start
        packet.time_base = base
        packet.stream = stream
        yield caption.start, packet


def _ass(text: str) -> str:
    """Text that the subtitle encoder takes literally: braces would start a command."""
    return text.replace("{", "(").replace("}", ")").replace("\\", "/").replace("\n", "\\N")
