"""A foreign clip becomes a segment: the film's size, rate and length, encoded like every other segment."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Literal

from av.error import BlockingIOError as NotYet
from av.error import EOFError as NoMore
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from av.video.stream import VideoStream

from integrations.media.encode import VideoWriter
from integrations.media.errors import UnreadableMedia
from integrations.media.profile import FPS, SEGMENT, Profile
from integrations.media.streams import open_input, pictures_of, time_base, video_stream

Fill = Literal["letterbox", "crop", "blur"]
"""What happens where the clip's shape differs: black bars, cut edges, or a blurred copy of the picture behind it."""


def conform(
    source: Path,
    target: Path,
    *,
    width: int,
    height: int,
    seconds: float | None = None,
    fill: Fill = "crop",
    fps: int = FPS,
    profile: Profile = SEGMENT,
) -> float:
    """Re-encode a clip and return its seconds. A longer clip is cut, a shorter one holds its last picture; without
    `seconds` it keeps its own length. Its sound is left behind. UnreadableMedia when it cannot be decoded."""
    wanted = None if seconds is None else max(1, round(seconds * fps))
    with (
        open_input(source) as container,
        VideoWriter(target, width, height, fps=fps, profile=profile) as writer,
    ):
        stream = video_stream(container, source)
        pictures = _fitted(pictures_of(container, stream, source), stream, width, height, fill)
        last: VideoFrame | None = None
        for picture in paced(pictures, fps):
            if wanted is not None and writer.frames >= wanted:
                break
            last = picture
            writer.write_frame(picture)
        if last is None:
            raise UnreadableMedia(f"{source.name} has no picture")
        while wanted is not None and writer.frames < wanted:
            writer.write_frame(last)
        return writer.seconds


def paced(pictures: Iterator[VideoFrame], fps: int) -> Iterator[VideoFrame]:
    """Pictures at a constant rate: each moment shows the newest picture that has begun, from the first one on."""
    first: Fraction | None = None
    shown: VideoFrame | None = None
    count, step, ends = 0, Fraction(1, fps), Fraction(0)
    for picture in pictures:
        at = Fraction(picture.pts or 0) * (picture.time_base or Fraction(1, fps))
        first = at if first is None else first
        at -= first
        while shown is not None and count * step < at:
            yield shown
            count += 1
        shown, step_after = picture, at
        ends = step_after + _length(picture, fps)
    while shown is not None and (count * step < ends - step / 2 or count == 0):
        yield shown
        count += 1


def _length(picture: VideoFrame, fps: int) -> Fraction:
    if picture.duration and picture.time_base:
        return picture.duration * picture.time_base
    return Fraction(1, fps)


def _fitted(
    pictures: Iterator[VideoFrame], stream: VideoStream, width: int, height: int, fill: Fill
) -> Iterator[VideoFrame]:
    """Upright pictures of the wanted size as BT.709 limited yuv420p, with their own times."""
    graph: tuple[Graph, int] | None = None
    for picture in pictures:
        if graph is None:
            graph = _graph(picture, stream, width, height, fill), picture.rotation
        graph[0].vpush(picture)
        yield from _ready(graph[0])
    if graph is not None:
        graph[0].vpush(None)
        yield from _ready(graph[0])


def _ready(graph: Graph) -> Iterator[VideoFrame]:
    while True:
        try:
            yield graph.vpull()
        except (NotYet, NoMore):
            return


def _graph(picture: VideoFrame, stream: VideoStream, width: int, height: int, fill: Fill) -> Graph:
    aspect = stream.sample_aspect_ratio or Fraction(1)
    graph = Graph()
    full = picture.color_range == ColorRange.JPEG or picture.format.name.startswith("yuvj")
    source = graph.add(
        "buffer",
        video_size=f"{picture.width}x{picture.height}",
        pix_fmt=picture.format.name,
        time_base=str(time_base(stream)),
        pixel_aspect=f"{aspect.numerator}/{aspect.denominator}",
        colorspace=_matrix(picture),
        range="pc" if full else "tv",
    )
    upright = _turned(graph, source, picture.rotation)
    if fill == "blur":
        upright.link_to(split := graph.add("split"))
        behind = _chain(graph, split, _cover(width, height), 0)
        behind = _chain(graph, behind, [("gblur", "sigma=24"), ("colorlevels", "romax=0.7:gomax=0.7:bomax=0.7")])
        front = _chain(graph, split, [("scale", _scale(width, height, "decrease")), ("setsar", "1")], 1)
        overlay = graph.add("overlay", "(W-w)/2:(H-h)/2:format=yuv420")
        behind.link_to(overlay, 0, 0)
        front.link_to(overlay, 0, 1)
        last = overlay
    elif fill == "crop":
        last = _chain(graph, upright, _cover(width, height))
    else:
        bars = [("scale", _scale(width, height, "decrease")), ("pad", f"{width}:{height}:-1:-1"), ("setsar", "1")]
        last = _chain(graph, upright, bars)
    last = _chain(graph, last, [("format", "yuv420p")])
    last.link_to(graph.add("buffersink"))
    graph.configure()
    return graph


def _cover(width: int, height: int) -> list[tuple[str, str]]:
    return [("scale", _scale(width, height, "increase")), ("crop", f"{width}:{height}"), ("setsar", "1")]


def _scale(width: int, height: int, keep: str) -> str:
    return (
        f"{width}:{height}:flags=lanczos:reset_sar=1:force_original_aspect_ratio={keep}"
        ":force_divisible_by=2:out_color_matrix=bt709:out_range=tv"
    )


def _chain(graph: Graph, start: FilterContext, filters: list[tuple[str, str]], output: int = 0) -> FilterContext:
    for name, arguments in filters:
        added = graph.add(name, arguments)
        start.link_to(added, output)
        start, output = added, 0
    return start


def _turned(graph: Graph, start: FilterContext, degrees: int) -> FilterContext:
    """Undo the rotation that cameras write down instead of turning the picture."""
    turns = {90: [("transpose", "cclock")], -90: [("transpose", "clock")], 180: [("hflip", ""), ("vflip", "")]}
    turn = degrees if degrees != -180 else 180
    return _chain(graph, start, [(name, value or "") for name, value in turns.get(turn, [])])


def _matrix(picture: VideoFrame) -> str:
    """The colour matrix the picture was made with; where it does not say, the usual one for its size."""
    known = {
        Colorspace.ITU709.value: "bt709",
        5: "bt470bg",
        6: "smpte170m",
        9: "bt2020nc",
    }
    if picture.format.name.startswith(("rgb", "bgr", "gbr", "argb", "abgr")):
        return "gbr"
    return known.get(picture.colorspace, "bt709" if picture.height >= 720 else "smpte170m")
