"""The cut: what is heard and seen when, and the finished film."""

from typing import Literal

from core.domain.bible import SceneBible
from core.domain.media import Artifact, Clip, Picture, Sound
from core.domain.screenplay import Screenplay, Story
from core.domain.storyboard import Look, Spoken, Storyboard, TakeOrder
from core.domain.value import Value
from core.domain.vocabulary import Mood, TransitionKind


class SpeechOrder(Value):
    """A line to be spoken."""

    text: str
    voice: str
    language: str
    rate: float = 1.0
    pitch: float = 0.0
    emotion: str = "neutral"


class MusicOrder(Value):
    """Music of an exact length."""

    mood: Mood
    seconds: float
    seed: int


class TitleOrder(Value):
    """The opening card."""

    title: str
    subtitle: str = ""
    look: Look
    place: str = ""
    """Set id behind the letters."""
    time: str = "day"
    seconds: float
    seed: int = 0


class CreditsOrder(Value):
    """The closing card: who made what, and that it was made by machines."""

    title: str
    lines: tuple[str, ...]
    look: Look
    seconds: float
    seed: int = 0


class TransitionOrder(Value):
    """The frames between two shots, a segment of its own: the end of one melts into the start of the other."""

    kind: TransitionKind
    before: Clip
    after: Clip
    look: Look
    seconds: float


class StillOrder(Value):
    """A picture with motion, in place of a shot that could not be filmed."""

    order: TakeOrder
    picture: Picture | None
    """None asks for a card with the shot's words in the film's style."""


class SheetOrder(Value):
    """The storyboard contact sheet."""

    title: str
    frames: tuple[tuple[Picture, str], ...]
    """Picture and caption, in order."""
    look: Look


class Segment(Value):
    """A piece of the picture track."""

    kind: Literal["title", "shot", "transition", "credits"]
    clip: Clip
    shot: str = ""
    start: float
    """Seconds from the film's start."""
    seconds: float


class Cue(Value):
    """A spoken line on the film's clock."""

    spoken: Spoken
    start: float
    """Seconds from the film's start."""
    shot: str


class Timeline(Value):
    """Segments follow each other without gaps; cues lie over them."""

    segments: tuple[Segment, ...]
    cues: tuple[Cue, ...]
    seconds: float


class MixOrder(Value):
    """The sound track: voices over ducked music, -16 LUFS."""

    cues: tuple[Cue, ...]
    music: Sound | None
    seconds: float


class JoinOrder(Value):
    """Everything that becomes the file."""

    title: str
    timeline: Timeline
    sound: Sound
    look: Look
    language: str
    comment: str
    """Says that the film is AI-generated."""


class Degraded(Value):
    """A shot that is a still, and why."""

    shot: str
    code: str


class Film(Value):
    """A finished film and everything it was made of."""

    video: Clip
    poster: Picture
    srt: Artifact
    vtt: Artifact
    sheet: Picture | None = None
    title: str
    story: Story
    screenplay: Screenplay
    bible: SceneBible
    storyboard: Storyboard
    timeline: Timeline
    cost_usd: float = 0.0
    degraded: tuple[Degraded, ...] = ()
    notes: tuple[str, ...] = ()
    """Reply keys of remarks for the user."""
