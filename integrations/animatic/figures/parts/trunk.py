"""The trunk of an upright body: a spine in the picture that clothes and limbs hang on."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.easing import lerp
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.figures.view import View


@dataclass(frozen=True)
class Trunk:
    """Proportions in units, seen at a turn; `lean` in radians. `pear` bodies have no waist."""

    view: View
    hip_up: float
    lean: float
    torso: float
    leg: float
    shoulder: float
    hip: float
    waist: float
    pear: bool
    sitting: bool

    def spine(self, share: float, side: float = 0.0) -> tuple[float, float, float]:
        """A place on the spine in body units: 0 at the hip, 1 at the shoulders."""
        along = self.torso * share
        return (
            math.sin(self.lean) * along,
            self.hip_up + math.cos(self.lean) * along,
            side,
        )

    def on_spine(self, share: float) -> Point:
        """A place on the spine in the picture."""
        return self.view(*self.spine(share))

    @property
    def shoulder_seen(self) -> float:
        """Half width of the shoulders as they are seen."""
        return self.view.width(self.shoulder, self.shoulder * 0.68)

    @property
    def hip_seen(self) -> float:
        """Half width of the hips as they are seen."""
        return self.view.width(self.hip, self.hip * 0.80)

    @property
    def waist_seen(self) -> float:
        """Half width of the waist as it is seen."""
        return self.view.width(self.waist, (self.shoulder + self.hip) * 0.36)

    @property
    def line(self) -> list[Point]:
        """Hip, waist, chest and shoulders in the picture."""
        return [self.on_spine(share) for share in (0.0, 0.34, 0.72, 0.96)]

    @property
    def radii(self) -> list[float]:
        """Half widths along `line`."""
        hip, shoulder = self.hip_seen, self.shoulder_seen
        if self.pear:
            return [
                hip * 0.90,
                lerp(hip, shoulder, 0.35) * 1.06,
                lerp(hip, shoulder, 0.8),
                shoulder * 0.72,
            ]
        return [hip * 0.98, self.waist_seen * 1.02, shoulder * 0.94, shoulder * 0.60]

    @property
    def chest(self) -> Point:
        """The middle of the chest as it is seen: markings turn with the body."""
        x, y = self.on_spine(0.72)
        return x + self.view.sine * self.shoulder * 0.36, y

    @property
    def neck(self) -> Point:
        """Where the neck leaves the trunk."""
        return self.on_spine(1.08)
