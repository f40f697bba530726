"""Coats: bands, spots, saddles and patches on the back of an animal."""

from dataclasses import dataclass

from integrations.animatic.drawing.easing import lerp
from integrations.animatic.drawing.geometry import Point, between
from integrations.animatic.drawing.shapes import chain, ellipse
from integrations.animatic.figures.figure import Marking
from integrations.animatic.figures.sheet import Sheet


@dataclass(frozen=True)
class Back:
    """The back of an animal in the picture: rump, middle and chest with their radii."""

    rump: Point
    middle: Point
    chest: Point
    rump_radius: float
    middle_radius: float
    chest_radius: float


@dataclass(frozen=True)
class Bands:
    """Stripes at fractions of the way from rump to chest; they end `reach` radii above the belly line."""

    colour: str
    at: tuple[float, ...]
    weight: float = 0.13
    reach: float = 0.05

    def on(self, sheet: Sheet, back: Back) -> list[Marking]:
        """Markings of this coat."""
        colour = sheet.colour(self.colour)
        markings: list[Marking] = []
        for share in self.at:
            x, y = between(back.rump, back.chest, share)
            size = lerp(back.rump_radius, back.chest_radius, share)
            line = [
                (x - 3, y - size * 1.15),
                (x + 3, y + size * (self.reach - 1.1) / 2),
                (x, y + size * (self.reach - 0.1)),
            ]
            radii = [size * self.weight, size * self.weight * 0.85, size * 0.02]
            markings.append(Marking(chain(line, radii), colour))
        return markings


@dataclass(frozen=True)
class Spots:
    """Spots (along, down, radius): along from rump to chest, the others in body radii."""

    colour: str
    spots: tuple[tuple[float, float, float], ...]

    def on(self, sheet: Sheet, back: Back) -> list[Marking]:
        """Markings of this coat."""
        colour = sheet.colour(self.colour)
        size = back.middle_radius
        markings: list[Marking] = []
        for along, down, radius in self.spots:
            x, y = between(back.rump, back.chest, along)
            spot = ellipse(x, y + down * size, radius * size, radius * size * 0.85, 15)
            markings.append(Marking(spot, colour))
        return markings


@dataclass(frozen=True)
class Saddle:
    """A darker back."""

    colour: str

    def on(self, sheet: Sheet, back: Back) -> list[Marking]:
        """Markings of this coat."""
        line = [
            (back.rump[0] - back.rump_radius * 0.2, back.rump[1] - back.rump_radius * 0.9),
            (back.middle[0], back.middle[1] - back.middle_radius * 0.95),
            (back.chest[0] - back.chest_radius * 0.1, back.chest[1] - back.chest_radius),
        ]
        radii = [back.rump_radius * 0.7, back.middle_radius * 0.55, back.chest_radius * 0.45]
        return [Marking(chain(line, radii), sheet.colour(self.colour))]


Coat = Bands | Spots | Saddle
