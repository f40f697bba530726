"""The storyboard: every scene in shots that the studio can show."""

from core.domain.screenplay import Scene
from core.domain.value import Value
from core.domain.vocabulary import Angle, Change, Emotion, Movement, ShotSize, Side
from core.ports import Task


class Player(Value):
    """A character the scene may show."""

    name: str
    looks: str
    """In one sentence."""
    moves: tuple[str, ...] = ()
    """Out of walk, fly, swim, hop."""


class BoardAsk(Value):
    """What a scene's shots are drawn up from."""

    scene: Scene
    players: tuple[Player, ...]
    props: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    """What the studio can show; empty means anything."""
    opening: bool = False
    closing: bool = False


class StagingDraft(Value):
    """A visible character."""

    who: str
    """A player's name."""
    side: Side = "center"
    action: str = "idle"
    emotion: Emotion = "neutral"
    faces: Side = "center"
    target: str = ""
    """A player's name or a prop's noun."""


class ShotDraft(Value):
    """A shot before it has a name."""

    beats: tuple[str, ...]
    """Ids of the beats that are heard or seen in it, in order; every beat belongs to exactly one shot."""
    size: ShotSize = "full"
    angle: Angle = "eye"
    movement: Movement = "hold"
    cast: tuple[StagingDraft, ...] = ()
    props: tuple[str, ...] = ()
    """Nouns of the props in sight."""
    action: str = ""
    """What is seen, in one filmable sentence."""
    change: Change = "small"
    camera: str = "a"
    """Letter of the camera position inside the scene."""


class BoardDraft(Value):
    """A scene's shots in order."""

    shots: tuple[ShotDraft, ...]


class DetailAsk(Value):
    """What a shot's pictures are worded from."""

    action: str
    size: ShotSize
    angle: Angle
    movement: Movement
    change: Change
    looks: tuple[str, ...]
    """A sentence per visible character."""
    place: str
    time: str
    weather: str


class ShotDetail(Value):
    """A shot in pictures."""

    first_frame: str
    last_frame: str = ""
    """Only for a medium or large change."""
    motion: str
    """What moves between the two."""


STORYBOARD = Task("storyboard", BoardAsk, BoardDraft, "storyboard")
DETAIL = Task("detail", DetailAsk, ShotDetail, "storyboard_detail")
