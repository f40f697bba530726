"""Birds, bubbles, chimney smoke and the sails of a mill."""

import math
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import curve, polygon
from integrations.animatic.sets.effects.effect import Effect, Frame, grains


@dataclass(frozen=True)
class Birds(Effect):
    """Far birds crossing the sky."""

    seed: int
    count: int
    colour: str
    frame: Frame
    kind: Literal["birds"] = "birds"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        for u, v, size, phase in grains(self.seed, self.count):
            x = left + ((u + t * 0.012 * size) % 1.2 - 0.1) * (right - left)
            y = top + v * (bottom - top) + 6 * math.sin(t * 0.7 + phase)
            flap = math.sin(t * 7 * size + phase) * 5
            span = 7 + 7 * size
            wings = [
                (x - span, y - flap),
                (x - span * 0.4, y - span * 0.35 - flap * 0.2),
                (x, y),
                (x + span * 0.4, y - span * 0.35 - flap * 0.2),
                (x + span, y - flap),
            ]
            canvas.drawPath(curve(wings, 0.6), pen(self.colour, 2.4))


@dataclass(frozen=True)
class Bubbles(Effect):
    """Bubbles rising through water."""

    seed: int
    count: int
    colour: str
    frame: Frame
    kind: Literal["bubbles"] = "bubbles"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        outline, shine = pen(self.colour, 1.6, 140), fill(self.colour, 204)
        for u, v, size, phase in grains(self.seed, self.count):
            y = bottom - ((v + t * 0.06 * size) % 1.0) * (bottom - top)
            x = left + u * (right - left) + 10 * math.sin(t * 1.6 * size + phase)
            radius = 3 + 6 * size
            canvas.drawCircle(x, y, radius, outline)
            canvas.drawCircle(x - radius * 0.35, y - radius * 0.35, radius * 0.2, shine)


@dataclass(frozen=True)
class Smoke(Effect):
    """Puffs from a chimney."""

    x: float
    y: float
    size: float
    colour: str
    wind: float = 26.0
    """How far aside a puff has drifted when it is gone, in units."""
    kind: Literal["smoke"] = "smoke"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        for puff in range(5):
            age = (t * 0.10 + puff / 5 + self.x * 0.01) % 1.0
            x = self.x + self.wind * self.size * age * age + 6 * math.sin(t * 0.8 + puff)
            y = self.y - 78 * self.size * age
            alpha = 255 * 0.42 * math.sin(age * math.pi)
            canvas.drawCircle(x, y, (6 + 15 * age) * self.size, fill(self.colour, alpha))


@dataclass(frozen=True)
class Sails(Effect):
    """Four turning sails of a windmill."""

    x: float
    y: float
    size: float
    frame_colour: str
    cloth_colour: str
    pace: float = 26.0
    """Degrees in a second."""
    kind: Literal["sails"] = "sails"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        size = self.size
        arm = polygon(
            [
                (-size * 0.02, 0),
                (size * 0.02, 0),
                (size * 0.02, -size * 0.62),
                (-size * 0.02, -size * 0.62),
            ]
        )
        cloth = polygon(
            [
                (size * 0.03, -size * 0.10),
                (size * 0.17, -size * 0.10),
                (size * 0.14, -size * 0.60),
                (size * 0.03, -size * 0.60),
            ]
        )
        canvas.save()
        canvas.translate(self.x, self.y)
        canvas.rotate(t * self.pace + 20)
        for _ in range(4):
            canvas.rotate(90)
            canvas.drawPath(cloth, fill(self.cloth_colour))
            canvas.drawPath(arm, fill(self.frame_colour))
        canvas.restore()


@dataclass(frozen=True)
class Passing(Effect):
    """Poles and bushes that run past the windows of a train."""

    windows: tuple[Frame, ...]
    post_colour: str
    shrub_colour: str
    pace: float = 620.0
    """Units in a second."""
    kind: Literal["passing"] = "passing"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        post, shrub = fill(self.post_colour), fill(self.shrub_colour, 220)
        for left, top, right, bottom in self.windows:
            canvas.save()
            canvas.clipRect(skia.Rect.MakeLTRB(left, top, right, bottom))
            for lane, (pitch, pace) in enumerate(((940.0, 1.0), (330.0, 0.55))):
                start = -(t * self.pace * pace) % pitch
                x = left - left % pitch + start - pitch
                while x < right + 120:
                    if lane == 0:
                        canvas.drawRect(skia.Rect.MakeXYWH(x, top, 11, bottom - top), post)
                        canvas.drawRect(skia.Rect.MakeXYWH(x - 26, top + (bottom - top) * 0.16, 63, 6), post)
                    else:
                        canvas.drawOval(skia.Rect.MakeXYWH(x, bottom - 34, 150, 70), shrub)
                    x += pitch
            canvas.restore()
