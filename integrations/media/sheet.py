"""Many pictures on one page."""

from collections.abc import Sequence

import numpy as np

from integrations.media.encode import Pixels
from integrations.media.pictures import cover


def contact_sheet(
    pictures: Sequence[Pixels],
    *,
    columns: int,
    cell: tuple[int, int],
    gap: int = 16,
    footer: int = 0,
    background: tuple[int, int, int] = (24, 20, 18),
) -> Pixels:
    """Lay pictures out in rows of `columns`, each covering a cell of (width, height) pixels, with `gap` around and
    `footer` pixels of room below each for words. `background` is blue, green, red. ValueError without pictures."""
    if not pictures:
        raise ValueError("a contact sheet needs pictures")
    width, height = cell
    rows = -(-len(pictures) // columns)
    shape = (rows * (height + footer + gap) + gap, columns * (width + gap) + gap, 4)
    sheet: Pixels = np.empty(shape, np.uint8)
    sheet[:] = (*background, 255)
    for number, picture in enumerate(pictures):
        left, top = cell_corner(number, columns, cell, gap, footer)
        sheet[top : top + height, left : left + width] = cover(picture, width, height)
    return sheet


def cell_corner(number: int, columns: int, cell: tuple[int, int], gap: int = 16, footer: int = 0) -> tuple[int, int]:
    """Left and top pixel of a numbered cell."""
    row, column = divmod(number, columns)
    return gap + column * (cell[0] + gap), gap + row * (cell[1] + footer + gap)
