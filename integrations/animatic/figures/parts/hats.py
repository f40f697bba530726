"""Hats by name; every head can wear every one of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from integrations.animatic.drawing.colour import darken
from integrations.animatic.figures.parts.fitting import Fitting
from integrations.animatic.figures.parts.soft_hats import SOFT_HATS
from integrations.animatic.figures.parts.stiff_hats import STIFF_HATS
from integrations.animatic.figures.sheet import HeadFrame

HATS: Mapping[str, Callable[[Fitting], None]] = {**SOFT_HATS, **STIFF_HATS}
"""Every hat the studio can make, by shape."""
_RED = "#d8483f"
_COLOURS: Mapping[str, str] = {
    "straw": "#ecc873",
    "sun": "#f3dba0",
    "bowler": "#4a4256",
    "top": "#3a3f58",
    "cowboy": "#a8703f",
    "wizard": "#5a4fb0",
    "witch": "#43335a",
    "party": "#4a86c5",
    "cap": "#3f7fb0",
    "police": "#2f4a80",
    "helmet": "#f6c945",
    "pirate": "#3a3040",
    "flower": "#f58ab0",
    "wreath": "#f58ab0",
    "bow": "#e2578c",
}
"""What a hat is made of while nobody chose its colour."""


@dataclass(frozen=True)
class Hat:
    """A hat of some shape; `colour` and `band` are roles or '#rrggbb'."""

    shape: str
    colour: str = "hat"
    trim: str = ""
    band: str = "#c8404a"

    def draw(self, head: HeadFrame) -> None:
        """Add the hat; a shape without a recipe is left out."""
        recipe = HATS.get(self.shape)
        if recipe:
            colour = head.colour(self.colour) if self._coloured(head) else _COLOURS.get(self.shape, _RED)
            trim = head.colour(self.trim) if self.trim else darken(colour, 0.25)
            recipe(Fitting(head, colour, trim, head.colour(self.band)))

    def _coloured(self, head: HeadFrame) -> bool:
        return self.colour.startswith("#") or head.sheet.has(self.colour)
