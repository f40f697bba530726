"""What a face is made of, apart from its mood."""

from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.geometry import Point


@dataclass(frozen=True)
class FaceTraits:
    """Eyes, brows and mouth of a kind.

    Eyes are `round` (white, iris, pupil), `bead` (small and dark) or a `screen` (lit shapes).
    Longitude and latitude are degrees on the head; sizes are in head radii. `mouth` is forward and
    up in radii.
    """

    eyes: Literal["round", "bead", "screen"] = "round"
    longitude: float = 25.0
    latitude: float = 0.0
    eye_width: float = 0.185
    eye_height: float = 0.235
    slit: bool = False
    lashes: bool = False
    brows: bool = True
    brow_weight: float = 0.034
    bushy_brows: bool = False
    mouth: Point = (0.9, -0.42)
    mouth_width: float = 0.42
    lip: Literal["plain", "cat", "none"] = "plain"
    teeth: bool = True
    fangs: bool = False
    whiskers: bool = False
    blush_longitude: float = 20.0
    blush_latitude: float = 26.0


ROUND = FaceTraits()
BEAD = FaceTraits(eyes="bead", longitude=27, latitude=-2, eye_width=0.105, eye_height=0.135)
