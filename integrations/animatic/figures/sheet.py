"""A character sheet: everything about a kind that is not a moment."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import lighten, mix
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.figures.ball import Ball
from integrations.animatic.figures.face.traits import ROUND, FaceTraits
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.pose import Pose

if TYPE_CHECKING:
    from integrations.animatic.figures.parts.outfit import Outfit
    from integrations.animatic.figures.parts.tails import Tail

PLAIN = "#888888"


@dataclass(frozen=True)
class HeadFrame:
    """A head in the middle of being drawn: the ball it is, and where it goes."""

    figure: Figure
    sheet: "Sheet"
    pose: Pose
    ball: Ball
    radius: float
    depth: float

    def colour(self, role: str) -> str:
        """The colour of a role on this sheet."""
        return self.sheet.colour(role)


class Feature(Protocol):
    """Something that sits on a head: ears, hair, a hat."""

    def draw(self, head: HeadFrame) -> None:
        """Add the pieces of this feature to the head's figure."""
        ...


class Snout(Feature, Protocol):
    """A muzzle or a beak: it also decides where the mouth is."""

    @property
    def mouth(self) -> Point | None:
        """Forward and up of the mouth in radii; None where the snout is the mouth."""
        ...

    @property
    def moves(self) -> bool:
        """Whether paper moves when the mouth opens."""
        ...

    def growth(self, head: HeadFrame) -> tuple[list[skia.Path], list[Marking]]:
        """Outlines and markings that belong to the skull itself."""
        ...


class HeadShape(Protocol):
    """The head itself: a round skull or a box."""

    @property
    def widest_turn(self) -> float | None:
        """How far the head turns before it stops looking right, in degrees."""
        ...

    def ball(self, centre: Point, radius: float, turn: float, pose: Pose) -> Ball:
        """The ball that features are placed on."""
        ...

    def draw(self, head: HeadFrame) -> None:
        """Add the skull with its markings."""
        ...


class BodyPlan(ABC):
    """A family of bodies; its fields are proportions in units."""

    name: str

    def settled(self, pose: Pose, sheet: "Sheet") -> Pose:
        """The pose as this body takes it: what a dive or a turn means is up to the plan."""
        return pose

    @abstractmethod
    def draw(self, figure: Figure, sheet: "Sheet", pose: Pose) -> None:
        """Add the whole character in a settled pose to `figure`, feet around (0, 0)."""

    def stride(self) -> float:
        """Units the ground moves under one step of the walk, per leg amplitude."""
        return 30.0


@dataclass(frozen=True)
class Sheet:
    """One character. Colours are roles of `palette`, or '#rrggbb' where no override makes sense."""

    kind: str
    body: BodyPlan
    size: float
    head_radius: float
    palette: Mapping[str, str]
    head: HeadShape
    face: FaceTraits = ROUND
    turn: float = 24.0
    head_turn: float | None = None
    neck: float = 0.30
    neck_width: float = 1.0
    snout: Snout | None = None
    features: tuple[Feature, ...] = ()
    tail: "Tail | None" = None
    outfit: "Outfit | None" = None
    hand: str = "human"
    hand_radius: float | None = None
    feet: str = "shoe"
    word: str = ""

    def colour(self, role: str) -> str:
        """The colour of a role; a role the sheet does not name is derived from its skin."""
        if role.startswith("#"):
            return role
        found = self.palette.get(role)
        if found:
            return found
        skin = self.palette.get("skin", PLAIN)
        if role == "pale":
            return lighten(skin, 0.6)
        if role == "inner":
            return mix(skin, "#f08a8a", 0.5)
        return _DEFAULTS.get(role, skin)

    def has(self, role: str) -> bool:
        """Whether the sheet names a colour for this role."""
        return role in self.palette


_DEFAULTS = {
    "ink": "#2b1722",
    "iris": "#6b3d24",
    "sclera": "#fffaf0",
    "blush": "#ff7a6b",
    "accent": "#e2574c",
    "leg": "#f2a33a",
    "glove": "#fff6e6",
    "shoe": "#d8483f",
}
