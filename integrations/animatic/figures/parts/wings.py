"""Wings of leather and of gauze."""

import math
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import blob, chain, placed
from integrations.animatic.figures.figure import Figure, Marking
from integrations.animatic.figures.sheet import Sheet


@dataclass(frozen=True)
class BatWings:
    """Leather wings; `radius` in units."""

    radius: float
    colour: str = "accent"

    def draw(self, figure: Figure, sheet: Sheet, root: Point, beat: float, depth: float, far: bool) -> None:
        """Add one wing; `beat` runs from -1, down, to 1, up."""
        colour = sheet.colour(self.colour)
        tone = darken(colour, 0.15) if far else colour
        x, y = root
        size, reach = self.radius, 0.9 if far else 1.0
        turn = math.radians(40 + beat * 42)
        tip = (x - math.cos(turn) * size * 1.05 * reach, y - math.sin(turn) * size * 1.1)
        bend = (x - math.cos(turn + 0.5) * size * 0.55, y - math.sin(turn + 0.5) * size * 0.62)
        fingers = [
            (
                x - size * (0.92 - 0.1 * finger) * reach,
                y - size * (0.42 - 0.30 * finger) - beat * size * (0.25 - 0.08 * finger),
            )
            for finger in range(3)
        ]
        ribs = [
            Marking(
                chain([root, between(root, end, 0.97)], [size * 0.030, size * 0.012]),
                darken(tone, 0.25),
            )
            for end in [*fingers, tip]
        ]
        edge = chain([root, bend, tip], [size * 0.07, size * 0.05, size * 0.02])
        figure.add(depth, [self._skin(root, bend, tip, fingers), edge], tone, ribs)

    def _skin(self, root: Point, bend: Point, tip: Point, fingers: list[Point]) -> skia.Path:
        x, y = root
        size = self.radius
        path = skia.Path()
        path.moveTo(x, y)
        path.quadTo(bend[0], bend[1] - size * 0.1, *tip)
        last = tip
        for end in [*fingers, (x - size * 0.15, y + size * 0.28)]:
            hollow = between(between(last, end, 0.5), root, 0.28)
            path.quadTo(*hollow, *end)
            last = end
        path.close()
        return path


def add_gauze_wing(figure: Figure, root: Point, degrees: float, size: float, depth: float, colour: str) -> None:
    """Add one wing of an insect or a fairy; `size` is a third of its length or so."""
    outline = [
        (0, 0),
        (size * 0.45, -size * 0.30),
        (size * 1.05, -size * 0.28),
        (size * 1.22, size * 0.05),
        (size * 0.9, size * 0.32),
        (size * 0.4, size * 0.24),
    ]
    veins = [
        Marking(
            placed(chain([(size * 0.2, 0), (size, 0)], [1.2, 1]), *root, degrees),
            darken(colour, 0.18),
        ),
        Marking(
            placed(chain([(size * 0.3, 2), (size * 0.85, size * 0.16)], [1, 1]), *root, degrees),
            darken(colour, 0.18),
        ),
    ]
    figure.add(depth, placed(blob(outline), *root, degrees), colour, veins, shading=0.5)
