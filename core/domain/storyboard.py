"""How the screenplay is filmed: shots, what each shows, and the orders that go to the studios."""

from core.domain.bible import Character, Place, Prop
from core.domain.media import Clip, Picture, Speech
from core.domain.value import Value
from core.domain.vocabulary import (
    Angle,
    Aspect,
    Change,
    Emotion,
    Movement,
    ShotSize,
    Side,
    TimeOfDay,
    Weather,
)


class Staging(Value):
    """One visible character: where it stands and what it does."""

    character: str
    """Character id."""
    side: Side = "center"
    action: str = "idle"
    emotion: Emotion = "neutral"
    faces: Side = "center"
    """Where it looks: left, right, or at the camera."""
    target: str = ""
    """Character or prop id the action is aimed at."""


class ShotLine(Value):
    """A line heard during a shot."""

    beat: str
    speaker: str
    """Character id, or `narrator`."""
    text: str
    emotion: Emotion = "neutral"


class Shot(Value):
    """One camera set-up without a cut inside."""

    id: str
    """Unique in the film and never positional."""
    scene: str
    place: str
    """Place id."""
    time: TimeOfDay = "day"
    weather: Weather = "clear"
    size: ShotSize = "full"
    angle: Angle = "eye"
    movement: Movement = "hold"
    cast: tuple[Staging, ...] = ()
    props: tuple[str, ...] = ()
    """Prop ids in sight."""
    lines: tuple[ShotLine, ...] = ()
    action: str = ""
    """What is seen, in one filmable sentence."""
    first_frame: str = ""
    """The opening picture in words."""
    last_frame: str = ""
    """The closing picture in words; only for a medium or large change."""
    change: Change = "small"
    """How much the picture changes while it runs."""
    camera: str = "a"
    """Camera position inside the scene; shots of one position share a look."""


class SceneBoard(Value):
    """The shots of one scene."""

    scene: str
    shots: tuple[Shot, ...]


class Storyboard(Value):
    """Every shot of the film in order."""

    shots: tuple[Shot, ...]


class Spoken(Value):
    """A line inside a shot, placed in time."""

    speaker: str
    text: str
    speech: Speech
    start: float
    """Seconds from the shot's start."""


class Look(Value):
    """What every picture of a film has in common."""

    style: str
    aspect: Aspect
    language: str
    height: int = 720
    """Pixels of the shorter side."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, both even."""
        across, down = (int(part) for part in self.aspect.split(":"))
        longer = round(self.height * max(across, down) / min(across, down) / 2) * 2
        return (longer, self.height) if across > down else (self.height, longer)


class PortraitOrder(Value):
    """A character seen alone, as a reference for later pictures."""

    character: Character
    view: str
    """front, side or back."""
    look: Look
    like: tuple[Picture, ...] = ()


class FrameOrder(Value):
    """One picture of a shot, holding only what it shows: an unrelated change asks for the same picture."""

    prompt: str
    shot: Shot
    characters: tuple[Character, ...]
    place: Place
    props: tuple[Prop, ...] = ()
    look: Look
    seed: int
    take: int = 0
    like: tuple[Picture, ...] = ()
    """Portraits, and an earlier frame of the scene that this one is edited from."""


class TakeOrder(Value):
    """One attempt at a shot."""

    prompt: str
    shot: Shot
    seconds: float
    characters: tuple[Character, ...]
    place: Place
    props: tuple[Prop, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    look: Look
    seed: int
    take: int = 0
    first_frame: Picture | None = None
    last_frame: Picture | None = None


class Take(Value):
    """A filmed shot."""

    shot: str
    clip: Clip
    reason: str = ""
    """Error code when a still stands in."""
