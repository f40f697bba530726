"""What every effect is: numbers and colours that draw themselves at second t."""

import random
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import lru_cache

from integrations.animatic.drawing.canvas import LINEAR, skia
from integrations.animatic.drawing.colour import argb

Frame = tuple[float, float, float, float]
"""Left, top, right, bottom in units."""
Grain = tuple[float, float, float, float]
"""Two shares 0..1, a size about 1 and a phase in radians."""
_SPRITE = 64


@dataclass(frozen=True)
class Effect(ABC):
    """Drawn between the layers at `depth`, in units; a pure function of t."""

    depth: float

    @abstractmethod
    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""


@lru_cache(64)
def grains(seed: int, count: int) -> tuple[Grain, ...]:
    """Seeded particles."""
    rng = random.Random(seed)
    return tuple((rng.random(), rng.random(), rng.uniform(0.5, 1.4), rng.uniform(0, 6.3)) for _ in range(count))


@lru_cache(32)
def _sprite(colour: str) -> skia.Image:
    surface = skia.Surface(_SPRITE, _SPRITE)
    middle = _SPRITE / 2
    stops = [argb("#ffffff"), argb(colour, 191), argb(colour, 41), argb(colour, 0)]
    shader = skia.GradientShader.MakeRadial((middle, middle), middle, stops, [0.0, 0.12, 0.4, 1.0])
    surface.getCanvas().clear(0)
    surface.getCanvas().drawCircle(middle, middle, middle, skia.Paint(AntiAlias=True, Shader=shader))
    return surface.makeImageSnapshot()


def spark(canvas: skia.Canvas, x: float, y: float, radius: float, colour: str, strength: float) -> None:
    """A small light. Plain blending: adding light looks the same in the dark and costs five times as much."""
    if strength <= 0.02 or radius <= 0.2:
        return
    paint = skia.Paint(Alphaf=min(1.0, strength))
    box = skia.Rect.MakeXYWH(x - radius, y - radius, 2 * radius, 2 * radius)
    canvas.drawImageRect(_sprite(colour), box, LINEAR, paint)
