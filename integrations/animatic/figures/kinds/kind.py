"""What a kind is: an id, the nouns that mean it, its sheet and what it can do."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from integrations.animatic.drawing.colour import shift
from integrations.animatic.figures.sheet import Sheet

Move = Literal["walk", "fly", "swim", "hop"]
Size = Literal["tiny", "small", "medium", "large", "huge"]
Caster = Callable[[random.Random], Sheet]

_VARIED = ("skin", "wing", "stripe", "scarf", "ear", "accent")


@dataclass(frozen=True)
class Kind:
    """A kind of character. `words` are the nouns that mean it, in English, singular.

    `moves` are the ways it gets about by nature, `home` is where it is met, `size` how large it is
    beside the others of its film. `cast` makes seeded individuals; without it a seed shifts the
    colours of the sheet.
    """

    id: str
    words: tuple[str, ...]
    sheet: Sheet
    moves: frozenset[Move]
    home: str
    size: Size = "medium"
    cast: Caster | None = None

    def individual(self, seed: int) -> Sheet:
        """The sheet of one individual; seed 0 is the model sheet of the kind."""
        if seed == 0:
            return self.sheet
        draw = random.Random(f"{self.id}:{seed}")
        if self.cast:
            return self.cast(draw)
        hue = draw.uniform(-0.05, 0.05)
        saturation, value = draw.uniform(0.85, 1.1), draw.uniform(0.86, 1.08)
        palette = {
            role: shift(colour, hue, saturation, value) if role in _VARIED else colour
            for role, colour in self.sheet.palette.items()
        }
        return replace(self.sheet, palette=palette)


def moves(*ways: Move) -> frozenset[Move]:
    """A set of ways to get about."""
    return frozenset(ways)
