"""The visible characters of a shot: their looks, their sizes and the marks they stand on."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from core.domain.bible import Character
from core.domain.storyboard import Staging
from core.domain.vocabulary import ShotSize, Side
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.figures.api import (
    Look,
    face_box,
    kinds,
    natural_height,
    natural_width,
    nearest_action,
    nearest_kind,
)
from integrations.animatic.sets.api import Anchor
from integrations.animatic.shots.blocking import Footprint, crowd, spread_out
from integrations.animatic.shots.composition import NEAREST, Subject, wanted_zoom
from integrations.animatic.shots.frame import Box, Frame, Point

_ANCHORS: Mapping[Side, str] = {"left": "left", "center": "ground", "right": "right"}
_FURNITURE: Mapping[str, tuple[str, ...]] = {
    "sleep": ("bed", "towel", "rug"),
    "sit": ("seat", "armchair", "bench", "throne", "stump"),
}
"""Anchors that suit an action, the best first."""
STATURE: Mapping[str, float] = {"tiny": 0.66, "small": 0.88, "medium": 1.0, "large": 1.15, "huge": 1.5}
"""Figures are drawn in sizes that can be read; side by side a mouse is smaller than a bear."""
_APART: Mapping[ShotSize, float] = {"two": 0.25, "full": 0.7, "medium": 0.6}
"""How much of their distance people keep: those who talk stand together."""
_BEFORE = 0.003
"""How much nearer the smallest stands than the tallest, so that nobody hides anybody."""
_OVERLAP = 0.72
"""How much of the room between people may be lost before they are drawn smaller."""
_NARROW = 0.6
"""How much smaller people become at most where the frame has no room for all."""
_LARGEST, _SMALLEST = 0.64, 0.17
"""Heights, as shares of the frame's reach, that the tallest body of a wide picture is kept between."""


@dataclass(frozen=True)
class Mark:
    """Where somebody stands: feet in stage pixels, stage pixels per figure unit, and depth."""

    x: float
    y: float
    scale: float
    depth: float


@dataclass(frozen=True)
class Player:
    """One visible character and its staging."""

    staging: Staging
    look: Look
    count: int
    mark: Mark = Mark(0, 0, 1, 1)

    @property
    def id(self) -> str:
        """The character's id."""
        return self.staging.character

    @cached_property
    def height(self) -> float:
        """Stage pixels from the feet to the top."""
        return natural_height(self.look) * self.mark.scale

    @property
    def stature(self) -> float:
        """How much larger or smaller than drawn its kind is beside others."""
        return STATURE[kinds()[self.look.kind].size]

    @cached_property
    def width(self) -> float:
        """About how wide the body is, in stage pixels."""
        return natural_width(self.look) * self.mark.scale

    @cached_property
    def body(self) -> Box:
        """The body on its mark, in stage pixels; of a group, all bodies."""
        side = self.width / 2
        reach = [across * self.height for (across, _), _ in crowd(self.count)]
        return Box(min(reach) - side, -self.height, max(reach) + side, 0).moved(self.mark.x, self.mark.y)

    def face(self, facing: float = 0.0) -> Box:
        """The face on its mark while it looks left (-1) or right (1), in stage pixels."""
        box = face_box(self.look, scale=self.mark.scale)
        left, right = (-box.right, -box.left) if facing < 0 else (box.left, box.right)
        return Box(left, box.top, right, box.bottom).moved(self.mark.x, self.mark.y)

    def subject(self, facing: float = 0.0) -> Subject:
        """What composing a picture needs to know."""
        return Subject(self.body, self.face(facing))

    def on(self, mark: Mark) -> "Player":
        """The same player elsewhere."""
        return replace(self, mark=mark)

    def moved(self, x: float, y: float) -> "Player":
        """The same player, stage pixels away."""
        return self.on(replace(self.mark, x=self.mark.x + x, y=self.mark.y + y))


def players(cast: Sequence[Staging], characters: Sequence[Character]) -> list[Player]:
    """Everybody in the staging whose character is known, in its order."""
    known = {character.id: character for character in characters}
    return [_player(staging, known[staging.character]) for staging in cast if staging.character in known]


def _player(staging: Staging, character: Character) -> Player:
    kind = character.kind if character.kind in kinds() else nearest_kind(character.noun)
    look = Look(
        kind,
        word=character.noun,
        seed=character.seed,
        colours=character.colours,
        wardrobe=character.wardrobe,
        traits=character.traits,
    )
    return Player(staging, look, character.count)


def place(cast: Sequence[Player], anchors: Mapping[str, Anchor], frame: Frame, size: ShotSize) -> list[Player]:
    """Everybody on a mark of the set, nobody before anybody else, in sizes that this shot can show."""
    seats = _seats(cast, anchors)
    standing = [player.on(_mark(player, anchors, seats.get(player.id))) for player in cast]
    growth = _growth(standing, frame, size)
    standing = [player.on(replace(player.mark, scale=player.mark.scale * growth)) for player in standing]
    standing = _squeezed(standing, frame, size)
    spots = _apart(standing, frame, size)
    resting = next((i for i, player in enumerate(standing) if player.id in seats), None)
    shift = standing[resting].mark.x - spots[resting] if resting is not None else 0.0
    tallest = max((player.height for player in standing), default=1.0)
    return [
        player.on(replace(player.mark, x=x + shift, depth=player.mark.depth + _BEFORE * (1 - player.height / tallest)))
        for player, x in zip(standing, spots, strict=True)
    ]


def _seats(cast: Sequence[Player], anchors: Mapping[str, Anchor]) -> dict[str, Anchor]:
    """The bed or seat of everybody whose action asks for one, as far as the set has enough."""
    free = dict(anchors)
    seats: dict[str, Anchor] = {}
    for player in cast:
        wanted = _FURNITURE.get(nearest_action(player.staging.action), ())
        name = next((name for name in wanted if name in free), None)
        if name is not None:
            seats[player.id] = free.pop(name)
    return seats


def _mark(player: Player, anchors: Mapping[str, Anchor], seat: Anchor | None) -> Mark:
    anchor = seat or anchors[_ANCHORS[player.staging.side]]
    return Mark(anchor.x, anchor.y, anchor.scale * player.stature, anchor.depth)


def _squeezed(cast: Sequence[Player], frame: Frame, size: ShotSize) -> list[Player]:
    """Everybody a little smaller where the frame is too narrow for all."""
    need = sum(_room(player, size) for player in cast) * _OVERLAP
    squeeze = clamp((frame.width - 2 * _edge(frame, cast)) / need, _NARROW, 1.0) if need else 1.0
    return [player.on(replace(player.mark, scale=player.mark.scale * squeeze)) for player in cast]


def _apart(cast: Sequence[Player], frame: Frame, size: ShotSize) -> list[float]:
    """Where everybody stands: as staged, but those who talk nearer to each other."""
    middle = sum(player.mark.x for player in cast) / max(1, len(cast))
    share = _APART.get(size, 1.0)
    wishes = [Footprint(middle + (player.mark.x - middle) * share, _room(player, size)) for player in cast]
    edge = _edge(frame, cast)
    return spread_out(wishes, edge, frame.width - edge)


def _edge(frame: Frame, cast: Sequence[Player]) -> float:
    """How near the sides the outer edge of a body may come: less far in when there are many."""
    return frame.width * frame.aside * (0.75 if len(cast) == 2 else 0.3 if len(cast) > 2 else 1.0)


def _room(player: Player, size: ShotSize) -> float:
    """Width to keep free around a body: people who talk stand close."""
    return player.body.width * (1.12 if size == "two" else 1.25)


def _growth(cast: Sequence[Player], frame: Frame, size: ShotSize) -> float:
    """How much everybody is drawn larger or smaller than life: a whale has to fit into the frame, and a bee has to be
    seen. Nobody can compare with the set where only one fills the picture."""
    tallest = max((player.height for player in cast), default=0.0)
    if not tallest:
        return 1.0
    if tallest > _LARGEST * frame.reach:
        return _LARGEST * frame.reach / tallest
    if size in ("medium", "close", "insert", "two"):
        wanted = wanted_zoom(size, frame, [player.subject() for player in cast])
        return max(1.0, wanted / NEAREST)
    return max(1.0, _SMALLEST * frame.reach / tallest)


def phase(text: str) -> float:
    """A number in 0..1 that is always the same for the same text."""
    return zlib.crc32(text.encode()) / 2**32


def gaze_to(player: Player, point: Point) -> tuple[float, float]:
    """Where the eyes go to look at a stage point, each -1..1; down is positive."""
    x, y = player.face().centre
    reach = max(player.height, 1.0) * 2
    return (max(-1.0, min(1.0, (point[0] - x) / reach)), max(-1.0, min(1.0, (point[1] - y) / reach)))
