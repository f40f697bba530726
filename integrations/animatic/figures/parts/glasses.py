"""Glasses: round, square or dark, with their bridge and their temples."""

from dataclasses import dataclass
from typing import Literal

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.paint import fill, pen
from integrations.animatic.drawing.shapes import curve, ellipse, rectangle
from integrations.animatic.figures.sheet import HeadFrame


@dataclass(frozen=True)
class Glasses:
    """A pair of glasses; `radius` of a lens in head radii."""

    shape: Literal["round", "square", "dark"] = "round"
    colour: str = "#3a2433"
    radius: float = 0.30

    def draw(self, head: HeadFrame) -> None:
        """Add the glasses, over eyes and hair."""
        head.figure.ink(head.depth + 0.36, lambda canvas: self._draw(canvas, head))

    def _draw(self, canvas: skia.Canvas, head: HeadFrame) -> None:
        bridge: tuple[Point, float] | None = None
        for side in (-1, 1):
            lens = self._draw_lens(canvas, head, side)
            if lens is None:
                continue
            (x, y), half = lens
            if bridge:
                (left, level), reach = bridge
                arch = ((left + x) / 2, y - head.radius * 0.06)
                line = curve([(left + reach, level), arch, (x - half, y)])
                canvas.drawPath(line, pen(self.colour, head.radius * 0.05))
            bridge = lens

    def _draw_lens(self, canvas: skia.Canvas, head: HeadFrame, side: int) -> tuple[Point, float] | None:
        ball, radius, traits = head.ball, head.radius, head.sheet.face
        x, y, depth = ball.surface(side * traits.longitude, traits.latitude - 2, 1.03)
        if depth < 0.05:
            return None
        size = max(self.radius, traits.eye_height * 1.15) * radius
        half = size * (0.5 + 0.5 * clamp(depth / 0.9))
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(ball.tilt)
        outline = self._outline(half, size)
        glass = fill("#2b2430", 225) if self.shape == "dark" else fill("#dff4ff", 46)
        canvas.drawPath(outline, glass)
        canvas.drawPath(outline, pen(self.colour, radius * 0.055))
        glare = skia.Rect.MakeXYWH(-half * 0.7, -size * 0.7, half * 1.4, size * 1.4)
        canvas.drawArc(glare, 285, 50, False, pen("#ffffff", radius * 0.04, 150))
        canvas.restore()
        ear = ball.surface(side * 88, traits.latitude + 3)
        if ear[2] > -0.2 and head.sheet.body.name == "biped":
            outward = side if ball.cosine > 0 else -side
            temple = pen(self.colour, radius * 0.045)
            canvas.drawLine(x + outward * half * 0.98, y, ear[0], ear[1], temple)
        return (x, y), half

    def _outline(self, half: float, size: float) -> skia.Path:
        if self.shape == "round":
            return ellipse(0, 0, half, size)
        return rectangle(-half * 1.1, -size * 0.8, half * 1.1, size * 0.8, size * 0.35)
