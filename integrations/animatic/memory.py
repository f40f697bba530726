"""A worker's memory: pictures are large and short-lived, and the C library would keep what they leave."""

import ctypes
from contextlib import suppress
from pathlib import Path

from integrations.animatic.figures.api import forget_drawings

_MAP_THRESHOLD = -3
"""Number of the C library's setting for the size from which a block is mapped by itself, and given back at once."""
_LARGE = 256 * 1024
_PLENTY = 150 * 1024 * 1024
"""Bytes between two orders above which kept drawings are forgotten."""
_PAGE = 4096


def be_frugal() -> None:
    """Have large blocks given back as soon as they are free. Does nothing where the C library is another."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(_MAP_THRESHOLD, _LARGE)


def tidy() -> None:
    """Between two orders: forget drawings when they fill too much, and give back what is free."""
    if _resident() > _PLENTY:
        forget_drawings()
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)


def _resident() -> int:
    """Bytes of this process in memory; 0 where nobody says."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE
    except (OSError, ValueError, IndexError):
        return 0
