"""Small lights: fireflies, dust in the sun, sparks, stars and the path of the moon on water."""

import math
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.paint import fill
from integrations.animatic.sets.effects.effect import Effect, Frame, grains, spark


@dataclass(frozen=True)
class Fireflies(Effect):
    """Lights that wander and pulse; small slow ones are dust or stars adrift."""

    seed: int
    count: int
    colour: str
    frame: Frame
    size: float = 20.0
    pace: float = 1.0
    strength: float = 1.0
    kind: Literal["fireflies"] = "fireflies"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        for u, v, size, phase in grains(self.seed, self.count):
            turn = t * size * self.pace
            x = left + u * (right - left) + 46 * math.sin(turn * 0.8 + phase)
            x += 12 * math.sin(turn * 2.1)
            y = top + v * (bottom - top) + 28 * math.sin(turn * 1.2 + phase * 2)
            pulse = 0.30 + 0.65 * max(0.0, math.sin(t * 1.7 * size + phase))
            spark(canvas, x, y, self.size * size, self.colour, pulse * self.strength)


@dataclass(frozen=True)
class Sparks(Effect):
    """Embers that rise and go out."""

    seed: int
    count: int
    colour: str
    frame: Frame
    kind: Literal["sparks"] = "sparks"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        for u, v, size, phase in grains(self.seed, self.count):
            age = (v + t * 0.22 * size) % 1.0
            x = left + u * (right - left) + 18 * math.sin(t * 2 * size + phase) * age
            y = bottom - age * (bottom - top)
            spark(canvas, x, y, 6 * size * (1 - age), self.colour, 1 - age)


@dataclass(frozen=True)
class Flicker(Effect):
    """The trembling light of a flame."""

    x: float
    y: float
    radius: float
    colour: str = "#ffb45a"
    kind: Literal["flicker"] = "flicker"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        phase = self.x * 0.37
        tremble = math.sin(t * 9.1 + phase) * math.sin(t * 5.3 + phase * 2) + 0.5 * math.sin(t * 13.7 + phase * 3)
        reach = self.radius * (1 + 0.10 * tremble)
        spark(canvas, self.x, self.y, reach, self.colour, 0.20 + 0.07 * tremble)


@dataclass(frozen=True)
class Twinkle(Effect):
    """Stars that flare up now and then."""

    stars: tuple[tuple[float, float, float, float], ...]
    """x, y, phase, radius."""
    strength: float
    colour: str = "#dfe8ff"
    kind: Literal["twinkle"] = "twinkle"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        for x, y, phase, radius in self.stars:
            flare = max(0.0, math.sin(t * 1.6 + phase))
            spark(canvas, x, y, radius * flare, self.colour, flare * 0.9 * self.strength)


@dataclass(frozen=True)
class Glints(Effect):
    """The path of sun or moon on water."""

    seed: int
    count: int
    colour: str
    x: float
    width: float
    top: float
    bottom: float
    kind: Literal["glints"] = "glints"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        for u, v, size, phase in grains(self.seed, self.count):
            shine = 0.5 + 0.5 * math.sin(t * 2.1 + phase)
            y = self.top + (self.bottom - self.top) * v
            aside = (u - 0.5) * (size + 0.4) * 2.4 * self.width * (0.15 + 0.6 * v)
            length = (10 + 34 * v) * (0.6 + 0.4 * shine)
            box = skia.Rect.MakeXYWH(self.x + aside - length / 2, y, length, 2 + 3 * v)
            canvas.drawOval(box, fill(self.colour, 255 * (0.15 + 0.6 * shine)))


@dataclass(frozen=True)
class Beam(Effect):
    """The light of a lighthouse, sweeping to both sides in turn."""

    x: float
    y: float
    reach: float
    colour: str
    kind: Literal["beam"] = "beam"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        turn = math.cos(t * 0.9)
        length = self.reach * turn
        path = skia.Path()
        path.moveTo(self.x, self.y)
        path.lineTo(self.x + length, self.y - 70 * abs(turn) - 18)
        path.lineTo(self.x + length, self.y + 60 * abs(turn) + 18)
        path.close()
        shader = skia.GradientShader.MakeLinear(
            [(self.x, 0.0), (self.x + length, 0.0)],
            [argb(self.colour, 84), argb(self.colour, 0)],
        )
        if abs(turn) > 0.03:
            paint = skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kPlus)
            canvas.drawPath(path, paint)
