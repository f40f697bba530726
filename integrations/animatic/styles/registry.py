"""Finds every style: a module of this package that defines `STYLE` is one."""

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from integrations.animatic import styles
from integrations.animatic.styles.style import Style


def _found() -> dict[str, Style]:
    found: dict[str, Style] = {}
    for module in pkgutil.iter_modules(styles.__path__):
        style = getattr(import_module(f"{styles.__name__}.{module.name}"), "STYLE", None)
        if isinstance(style, Style):
            found[style.name] = style
    return found


STYLES: Mapping[str, Style] = MappingProxyType(_found())
"""Every style the studio can draw, by its public name."""
