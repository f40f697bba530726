"""How a prop is made and placed: origin at its foot, about 100 units tall, day-lit colours."""

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Concatenate, Generic, ParamSpec

from integrations.animatic.sets import props as props_package
from integrations.animatic.sets.art import Art

P = ParamSpec("P")


@dataclass(frozen=True)
class Recipe:
    """One prop, ready to be drawn about its foot."""

    name: str
    height: float
    """Natural height in units; a grown figure is about 260."""
    group: str
    draw: Callable[[Art], None]


class Prop(Generic[P]):
    """A prop of a module; calling it with its options gives the recipe."""

    def __init__(self, height: float, group: str, function: Callable[Concatenate[Art, P], None]) -> None:
        self.name = function.__name__
        self.height = height
        self.group = group
        self._function = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Recipe:
        """The recipe with these options."""

        def draw(art: Art) -> None:
            self._function(art, *args, **kwargs)

        return Recipe(self.name, self.height, self.group, draw)


def prop(height: float, group: str) -> Callable[[Callable[Concatenate[Art, P], None]], Prop[P]]:
    """Register a recipe with its natural height in units."""

    def made(function: Callable[Concatenate[Art, P], None]) -> Prop[P]:
        return Prop(height, group, function)

    return made


@cache
def all_props() -> Mapping[str, Recipe]:
    """Every prop without options, by name."""
    found: dict[str, Recipe] = {}
    for module in pkgutil.iter_modules(props_package.__path__):
        contents = vars(import_module(f"{props_package.__name__}.{module.name}"))
        for value in contents.values():
            if isinstance(value, Prop):
                made: Prop[...] = value
                found[made.name] = made()
    return MappingProxyType(dict(sorted(found.items())))


def put(
    art: Art,
    recipe: Recipe,
    x: float,
    y: float,
    size: float = 1.0,
    *,
    turn: float = 0.0,
    flip: bool = False,
    shadow: bool = True,
    lift: float = 0.7,
) -> float:
    """Stand a prop at a point, `size` times its natural height, and return where its top is."""
    scale = recipe.height / 100 * size
    if shadow:
        art.shadow(x, y, scale * 46, scale * 7, 0.36)
    with art.placed(x, y, scale, turn, flip=flip):
        art.sheet(lift, 0.22)
        recipe.draw(art)
    return y - recipe.height * size
