"""The one place that touches the untyped corners of PyAV: containers, streams and packets with full types."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias, cast

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import SubtitleSet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from integrations.media.errors import UnreadableMedia

AnyPacket: TypeAlias = "Packet[Stream]"


def open_input(path: Path) -> InputContainer:
    """Open a media file; UnreadableMedia when it is missing or no media."""
    try:
        return av.open(str(path), "r")
    except (FFmpegError, OSError) as error:
        raise UnreadableMedia(f"{path.name} cannot be read: {error}") from error


def open_output(path: Path, options: dict[str, str], format: str = "mp4") -> OutputContainer:
    """Open a file for writing, whatever its ending says."""
    return av.open(str(path), "w", format=format, container_options=options)


def add_video(container: OutputContainer, codec: str, fps: int) -> VideoStream:
    """A video stream to encode into."""
    stream = container.add_stream(codec, rate=fps)  # pyright: ignore[reportUnknownMemberType]
    return cast("VideoStream", stream)


def add_audio(container: OutputContainer, codec: str, rate: int, channels: int) -> AudioStream:
    """A mono or stereo stream to encode into."""
    stream = cast(
        "AudioStream",
        container.add_stream(codec, rate=rate),  # pyright: ignore[reportUnknownMemberType]
    )
    stream.codec_context.layout = "mono" if channels == 1 else "stereo"
    return stream


def add_text(container: OutputContainer, codec: str) -> SubtitleStream:
    """A subtitle stream."""
    stream = container.add_stream(codec)  # pyright: ignore[reportUnknownMemberType]
    return cast("SubtitleStream", stream)


def add_copy(container: OutputContainer, template: VideoStream) -> VideoStream:
    """A video stream that takes another one's packets as they are."""
    return container.add_stream_from_template(template)  # pyright: ignore[reportUnknownMemberType]


def encode_video(stream: VideoStream, frame: VideoFrame | None) -> list[AnyPacket]:
    """Packets that are ready; None drains the encoder."""
    return cast("list[AnyPacket]", stream.encode(frame))  # pyright: ignore[reportUnknownMemberType]


def encode_picture(context: VideoCodecContext, frame: VideoFrame) -> list[bytes]:
    """One picture by a codec of its own, without a container."""
    packets = cast("list[AnyPacket]", context.encode(frame))  # pyright: ignore[reportUnknownMemberType]
    packets += cast("list[AnyPacket]", context.encode(None))  # pyright: ignore[reportUnknownMemberType]
    return [bytes(packet) for packet in packets]


def encode_audio(stream: AudioStream, frame: AudioFrame | None) -> list[AnyPacket]:
    """Packets that are ready; None drains the encoder."""
    return cast("list[AnyPacket]", stream.encode(frame))  # pyright: ignore[reportUnknownMemberType]


def encode_text(stream: SubtitleStream, line: SubtitleSet) -> AnyPacket:
    """One subtitle as a packet without times."""
    encoded = cast("AnyPacket", stream.codec_context.encode_subtitle(line))  # pyright: ignore[reportUnknownMemberType]
    return Packet(bytes(encoded))


def mux(container: OutputContainer, packets: Sequence[AnyPacket]) -> None:
    """Write packets; the container interleaves the streams."""
    container.mux(packets)  # pyright: ignore[reportUnknownMemberType]


def video_stream(container: InputContainer, path: Path) -> VideoStream:
    """The first video stream; UnreadableMedia when there is none."""
    streams = container.streams.video
    if not streams:
        raise UnreadableMedia(f"{path.name} has no picture")
    return streams[0]


def audio_stream(container: InputContainer) -> AudioStream | None:
    """The first audio stream, if there is one."""
    streams = container.streams.audio
    return streams[0] if streams else None


def packets_of(container: InputContainer, stream: Stream) -> Iterator[AnyPacket]:
    """Packets in decoding order, without the empty one that ends a stream."""
    demuxed: Iterator[AnyPacket] = container.demux(stream)
    return (packet for packet in demuxed if packet.dts is not None)


def pictures_of(container: InputContainer, stream: VideoStream, path: Path) -> Iterator[VideoFrame]:
    """Decoded pictures; UnreadableMedia when the data is damaged."""
    try:
        yield from container.decode(stream)
    except FFmpegError as error:
        raise UnreadableMedia(f"{path.name} is damaged: {error}") from error


def sounds_of(container: InputContainer, stream: AudioStream, path: Path) -> Iterator[AudioFrame]:
    """Decoded audio; UnreadableMedia when the data is damaged."""
    try:
        yield from container.decode(stream)
    except FFmpegError as error:
        raise UnreadableMedia(f"{path.name} is damaged: {error}") from error


def time_base(stream: Stream) -> Fraction:
    """Seconds per tick."""
    base = stream.time_base
    if base is None:
        raise UnreadableMedia("a stream has no time base")
    return base
