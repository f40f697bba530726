"""Finds every set by walking the scenery package: adding a set is adding one file."""

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from integrations.animatic.sets import scenery as scenery_package
from integrations.animatic.sets.score import Score, SetInfo

Composer = Callable[[Score], None]


class Scenery:
    """A set as a file of the scenery package defines it: what it is, and how it is composed."""

    def __init__(self, info: SetInfo, compose: Composer) -> None:
        self.info = info
        self.compose = compose


def scenery(info: SetInfo) -> Callable[[Composer], Scenery]:
    """Make a composer the scenery of a set; the module keeps it under any name."""

    def made(compose: Composer) -> Scenery:
        return Scenery(info, compose)

    return made


@cache
def all_scenery() -> Mapping[str, Scenery]:
    """Every set, by id."""
    found: dict[str, Scenery] = {}
    for module in pkgutil.iter_modules(scenery_package.__path__):
        contents = vars(import_module(f"{scenery_package.__name__}.{module.name}"))
        for value in contents.values():
            if isinstance(value, Scenery):
                found[value.info.id] = value
    return MappingProxyType(dict(sorted(found.items())))
