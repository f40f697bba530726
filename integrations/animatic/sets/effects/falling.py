"""Rain, snow, leaves and gusts."""

import math
from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb, mix
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import blob, curve
from integrations.animatic.sets.effects.effect import Effect, Frame, grains

_LAYERS = ((0.7, 0.35), (1.0, 0.5), (1.6, 0.65))
"""Size and alpha of far, middle and near drops."""


@dataclass(frozen=True)
class Rain(Effect):
    """Slanted strokes."""

    seed: int
    count: int
    colour: str
    frame: Frame
    slant: float = 0.16
    kind: Literal["rain"] = "rain"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        width, height = right - left, bottom - top
        drops = grains(self.seed, self.count)
        for layer, (size, alpha) in enumerate(_LAYERS):
            ends: list[tuple[float, float]] = []
            for u, v, pace, _ in drops[layer::3]:
                fall = (1.5 + 0.5 * layer) * pace
                y = ((v + t * fall) % 1.1) * height * 1.02 + top - 30
                x = left + u * 1.25 * width - (y - top) * self.slant
                length = 20 * size * pace + 10
                ends += [(x, y), (x - length * self.slant, y + length)]
            paint = pen(self.colour, 1.3 * size, 255 * alpha * 0.8)
            canvas.drawPoints(skia.Canvas.kLines_PointMode, ends, paint)


@dataclass(frozen=True)
class Ripples(Effect):
    """Rings where drops meet the ground."""

    seed: int
    count: int
    colour: str
    frame: Frame
    kind: Literal["ripples"] = "ripples"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        for u, v, pace, phase in grains(self.seed, self.count):
            turn = t * 0.9 * pace + phase
            age = turn % 1.0
            # Every ring is born somewhere else, or the eye sees a pattern.
            shift = (math.floor(turn) * 0.618) % 1.0
            x = left + ((u + shift) % 1.0) * (right - left)
            near = (v + shift * 0.7) % 1.0
            y = top + near * (bottom - top)
            reach = (5 + 15 * age) * (0.5 + 0.8 * near)
            box = skia.Rect.MakeLTRB(x - reach, y - reach * 0.3, x + reach, y + reach * 0.3)
            canvas.drawOval(box, pen(self.colour, 1.5, 150 * (1 - age) ** 1.5))


@dataclass(frozen=True)
class Snow(Effect):
    """Flakes that sway as they fall."""

    seed: int
    count: int
    colour: str
    frame: Frame
    kind: Literal["snow"] = "snow"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        width, height = right - left, bottom - top
        flakes = grains(self.seed, self.count)
        for layer, (size, alpha) in enumerate(_LAYERS):
            spots: list[tuple[float, float]] = []
            for u, v, pace, phase in flakes[layer::3]:
                y = ((v + t * 0.055 * (1 + 0.5 * layer) * pace) % 1.0) * height + top
                aside = 0.012 * math.sin(t * 0.8 * pace + phase)
                spots.append((left + ((u + t * 0.010 + aside) % 1.0) * width, y))
            paint = pen(self.colour, 4.6 * size, 255 * (alpha + 0.3))
            canvas.drawPoints(skia.Canvas.kPoints_PointMode, spots, paint)


@dataclass(frozen=True)
class Leaves(Effect):
    """Leaves or petals; `gust` is how much faster than they fall they are blown aside."""

    seed: int
    count: int
    colour: str
    frame: Frame
    gust: float = 0.4
    kind: Literal["leaves"] = "leaves"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        width, height = right - left, bottom - top
        for u, v, size, phase in grains(self.seed, self.count):
            flutter = 0.03 * math.sin(t * size + phase)
            x = left + ((u + 0.05 * self.gust * t * (0.6 + size) + flutter) % 1.0) * width
            y = top + ((v + t * 0.05 * size + 0.5 * flutter) % 1.0) * height
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(math.degrees(math.sin(t * 1.4 * size + phase) * 1.2 + phase))
            leaf = blob([(-9 * size, 0), (0, -4.6 * size), (9 * size, 0), (0, 4.6 * size)], 0.8)
            canvas.drawPath(leaf, fill(mix(self.colour, "#ffe699", u * 0.4), 242))
            canvas.restore()


@dataclass(frozen=True)
class Gusts(Effect):
    """Long curling strokes of wind that run across the picture."""

    seed: int
    count: int
    colour: str
    frame: Frame
    kind: Literal["gusts"] = "gusts"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        left, top, right, bottom = self.frame
        width = right - left
        for u, v, size, phase in grains(self.seed, self.count):
            age = (t * 0.34 * size + u + phase) % 1.0
            head = left + (age * 1.7 - 0.35) * width
            y = top + v * (bottom - top)
            reach = 150 * size
            points = [(head - reach * (1 - i / 6), y + 9 * size * math.sin(i * 1.1 + phase)) for i in range(7)]
            curl = 17 * size
            points += [
                (head + curl * 0.9, points[-1][1] - curl * 0.7),
                (head + curl * 0.35, points[-1][1] - curl * 1.35),
                (head - curl * 0.2, points[-1][1] - curl * 0.75),
            ]
            alpha = 130 * math.sin(math.pi * age)
            canvas.drawPath(curve(points), pen(self.colour, 2.2 * size, alpha))


@dataclass(frozen=True)
class Lightning(Effect):
    """A bolt every few seconds, and the flash it throws over everything."""

    seed: int
    bolt: tuple[tuple[float, float], ...]
    branch: tuple[tuple[float, float], ...]
    frame: Frame
    kind: Literal["lightning"] = "lightning"

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Draw second t."""
        power = 1 - ((t + 0.37 * (self.seed % 5)) % 3.1) / 0.5
        if power <= 0:
            return
        for points in (self.bolt, self.branch):
            path = curve(points, 0.02)
            for width, alpha, colour in ((26, 0.16, "#b9c8ff"), (10, 0.35, "#cfdcff"), (3.4, 1, "#ffffff")):
                stroke = pen(colour, width, 255 * alpha * power)
                stroke.setBlendMode(skia.BlendMode.kPlus)
                canvas.drawPath(path, stroke)
        left, top, right, bottom = self.frame
        flash = skia.Paint(Color=argb("#9fb0ff", 255 * 0.13 * power), BlendMode=skia.BlendMode.kPlus)
        canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, bottom), flash)
