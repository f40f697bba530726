"""A pose: everything about a moment that a body plan needs to draw it."""

import math
from dataclasses import dataclass
from typing import Literal

Stance = Literal["stand", "sit", "lie", "fly", "swim"]
Hand = tuple[float, float, float]
"""Forward, up and outward from the shoulder, in arm lengths."""
Foot = tuple[float, float]
"""Forward and up from the standing place, in leg lengths."""
Grip = Literal["relax", "open", "palm", "fist", "hold", "point"]

DRAWINGS_PER_SECOND = 12
"""Characters are drawn on twos: twelve drawings for twenty-four frames."""

HANGING: Hand = (0.08, -0.975, 0.16)
_PLANTED: Foot = (0.0, 0.0)
STANDING = (_PLANTED, _PLANTED, _PLANTED, _PLANTED)


@dataclass(frozen=True)
class Clock:
    """The moment inside an action, and how long the action is before it repeats, in seconds."""

    time: float = 0.0
    loop: float = 3.0
    offset: float = 0.0

    def cycles(self, rate: float) -> int:
        """How many whole cycles of about `rate` radians per second close with the loop.

        None at all where the loop is too short: slow parts then hold still.
        """
        return round(rate * self.loop / math.tau)

    def turn(self, rate: float, lag: float = 0.0) -> float:
        """Radians travelled at about `rate`, so that the loop closes without a jump."""
        return math.tau * self.cycles(rate) * self.time / self.loop + self.offset - lag

    def sway(self, rate: float, lag: float = 0.0) -> float:
        """A sine of about `rate` radians per second, -1..1, that closes with the loop."""
        return math.sin(self.turn(rate, lag))


@dataclass(frozen=True)
class Pose:
    """One moment of one action. Body plans read the fields that make sense for them.

    Angles are in degrees. `turn` and `head_turn` are left to the kind when None: 0 faces us, 90
    looks right. `crouch` runs from 0, standing, to 1, on the floor. `lift` and `shift` are in
    heights of the figure. A `mirrored` figure is drawn as seen in a mirror. `tail` and `ears` are
    moods of those parts: positive is up for tails and back for ears. Hands are the near and the
    far one; feet near front, far front, near hind, far hind.
    """

    action: str = "idle"
    clock: Clock = Clock()
    stance: Stance = "stand"
    turn: float | None = None
    head_turn: float | None = None
    nod: float = 0.0
    head_tilt: float = 0.0
    rotation: float = 0.0
    lean: float = 0.0
    crouch: float = 0.0
    shift: float = 0.0
    lift: float = 0.0
    stretch: float = 1.0
    feet: tuple[Foot, Foot, Foot, Foot] = STANDING
    hands: tuple[Hand, Hand] = (HANGING, HANGING)
    grips: tuple[Grip, Grip] = ("relax", "relax")
    tail: float = 0.0
    ears: float = 0.0
    wings: float | None = None
    stroke: float = 0.0
    gait: float | None = None
    prop: str = ""
    emotion: str = "neutral"
    viseme: str = ""
    gaze: tuple[float, float] = (0.0, 0.0)
    blink: bool = False
    mirrored: bool = False

    @property
    def resting(self) -> bool:
        """Whether the body is down on the ground."""
        return self.stance in ("sit", "lie")

    @property
    def airborne(self) -> bool:
        """Whether the body is carried by air or water."""
        return self.stance in ("fly", "swim")
