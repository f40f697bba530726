"""Walks a package: adding a kind or an action is adding a file or a line, and nothing else."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import cast


def listed(package: ModuleType, name: str) -> Iterator[object]:
    """Everything in the tuples called `name` of the modules of a package."""
    for module in pkgutil.iter_modules(package.__path__):
        found = getattr(import_module(f"{package.__name__}.{module.name}"), name, ())
        if isinstance(found, tuple):
            yield from cast(tuple[object, ...], found)
