"""When everything is seen and heard: pure arithmetic from measured speech to the film's clock."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from core.domain.film import Cue, Segment, Timeline
from core.domain.media import Clip, Speech
from core.domain.storyboard import Shot, Spoken, Take

LEAD = 0.25
"""Seconds of picture before the first word of a shot, so that the eye arrives first."""
GAP = 0.25
"""Seconds between two lines of one shot."""
TAIL = 0.35
"""Seconds of picture after the last word."""
SILENT = {"wide": 3.0, "full": 2.6, "two": 2.4, "medium": 2.2, "close": 2.0, "insert": 2.0}
"""Seconds of a shot without words, by size: a wide picture takes longer to read."""
FPS = 24
TRANSITION = 0.5
"""Seconds between two scenes."""


def on_frame(seconds: float) -> float:
    """The nearest frame's time at 24 frames a second, never nothing."""
    return max(1, round(seconds * FPS)) / FPS


def card_seconds(seconds: float) -> tuple[float, float]:
    """Title and credits for a film of about this length: long enough to be read, and never most of a short film."""
    return on_frame(min(2.5, max(1.2, 0.08 * seconds))), on_frame(min(3.0, max(1.5, 0.1 * seconds)))


def story_seconds(seconds: float) -> float:
    """What is left for the story of a film that is to last so long: without the cards and a transition or two."""
    return max(3.0, seconds - sum(card_seconds(seconds)) - 2 * TRANSITION * (seconds > 15))


def place_lines(shot: Shot, speech: Mapping[str, Speech]) -> tuple[Spoken, ...]:
    """The shot's lines one after another, each where it is heard."""
    placed: list[Spoken] = []
    at = LEAD
    for line in shot.lines:
        sound = speech[line.beat]
        placed.append(Spoken(speaker=line.speaker, text=line.text, speech=sound, start=round(at, 3)))
        at += sound.seconds + GAP
    return tuple(placed)


def shot_seconds(shot: Shot, spoken: Sequence[Spoken]) -> float:
    """How long a shot lasts: its words and a breath, and never too short to be seen."""
    least = SILENT[shot.size]
    if not spoken:
        return on_frame(least)
    last = spoken[-1]
    return on_frame(max(last.start + last.speech.seconds + TAIL, 0.8 * least))


def assemble(
    shots: Sequence[tuple[Take, tuple[Spoken, ...]]],
    *,
    title: Clip | None,
    credits: Clip | None,
    transitions: Mapping[str, Clip],
) -> Timeline:
    """Lay the takes behind each other. A transition is keyed by the shot it leads to and has a place of its own."""
    segments: list[Segment] = []
    cues: list[Cue] = []
    frames = 0

    def lay(kind: str, clip: Clip, shot: str = "") -> float:
        nonlocal frames
        start = frames / FPS
        segments.append(
            Segment.model_validate({"kind": kind, "clip": clip, "shot": shot, "start": start, "seconds": clip.seconds})
        )
        frames += round(clip.seconds * FPS)
        return start

    if title:
        lay("title", title)
    for take, spoken in shots:
        if take.shot in transitions:
            lay("transition", transitions[take.shot])
        start = lay("shot", take.clip, take.shot)
        cues += (Cue(spoken=each, start=round(start + each.start, 3), shot=take.shot) for each in spoken)
    if credits:
        lay("credits", credits)
    return Timeline(segments=tuple(segments), cues=tuple(cues), seconds=frames / FPS)


def scene_changes(shots: Sequence[Shot]) -> tuple[tuple[Shot, Shot], ...]:
    """Neighbouring shots of different scenes: where a transition belongs."""
    return tuple((before, after) for before, after in pairwise(shots) if before.scene != after.scene)
