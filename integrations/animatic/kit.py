"""What every drawing of the studio is made with: typefaces, styles, and the folder for painted things."""

import zlib
from dataclasses import dataclass
from pathlib import Path

from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.repertoire import nearest_style
from integrations.animatic.styles.registry import STYLES
from integrations.animatic.styles.style import Style

_LAYOUTS = 8


@dataclass(frozen=True)
class Kit:
    """Shared by all orders of one process."""

    typefaces: Typefaces
    cache: Path | None = None
    """Where painted sets are kept between orders; None paints them anew."""

    def style(self, name: str) -> Style:
        """The style of that name, or the nearest one the studio has."""
        return STYLES[nearest_style(name)]


def layout_of(place: str, style: str) -> int:
    """Which of its few layouts a set has in a style: the same in every shot and card, so that a set is painted once
    and stays as it was."""
    return zlib.crc32(f"{place}/{style}".encode()) % _LAYOUTS
