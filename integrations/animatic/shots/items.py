"""Props in the picture: who holds them, or where they stand."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.domain.storyboard import Shot
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.figures.api import kinds, nearest_action
from integrations.animatic.sets.api import Anchor
from integrations.animatic.sets.props.recipe import Recipe
from integrations.animatic.shots.composition import View
from integrations.animatic.shots.frame import Frame, Point
from integrations.animatic.shots.players import Mark, Player
from integrations.animatic.shots.things import WONDER

_SURFACES = ("table", "desk", "counter", "stump", "sill")
_SMALL = 70.0
"""Natural height, in units, up to which a prop may lie on a table."""
_VISIBLE = 0.10
"""Smallest height of a prop that matters, as a share of the frame's reach."""
_INSERT = 0.46
"""Height of a prop that has the picture to itself, as a share of the frame's reach."""
_INSERT_ZOOM = 1.7
_HANDS: Mapping[str, Point] = {"biped": (0.15, 0.40), "quadruped": (0.27, 0.30), "octopus": (0.0, 0.24)}
"""Middle of what is held: forward and up from the feet, as shares of the holder's height."""
_BEFORE = 0.004
"""How much nearer than people things stand."""


@dataclass(frozen=True)
class Item:
    """A prop and its place; when somebody holds it, the mark is measured from the holder's feet."""

    id: str
    recipe: Recipe
    mark: Mark
    holder: str = ""
    """Id of the character that holds it."""


def insert_view(frame: Frame, recipe: Recipe, anchors: Mapping[str, Anchor]) -> tuple[Mark, View]:
    """Mark and view of a prop that has the picture to itself."""
    ground = anchors["ground"]
    scale = _INSERT * frame.reach / (recipe.height * _INSERT_ZOOM)
    middle = ground.y - recipe.height * scale / 2
    view = View(ground.x, middle + 0.04 * frame.height / _INSERT_ZOOM, _INSERT_ZOOM)
    return Mark(ground.x, ground.y, scale, ground.depth), view.inside(frame)


def place_items(
    shot: Shot,
    recipes: Sequence[tuple[str, Recipe]],
    cast: Sequence[Player],
    anchors: Mapping[str, Anchor],
    frame: Frame,
) -> list[Item]:
    """Where the props of a shot are: in the hands of whoever holds them, on a table, or on the ground beside whoever
    has to do with them. Whoever holds something that nobody named holds something that shines."""
    held = _held(recipes, cast)
    items = [Item(id, recipe, _in_hand(holder, recipe), holder.id) for id, recipe, holder in held]
    taken = {id for id, _, _ in held}
    free = _free_spots(cast, anchors, frame)
    surface = next((anchors[name] for name in _SURFACES if name in anchors), None)
    for id, recipe in recipes:
        near = next((player for player in cast if player.staging.target == id), None)
        if id in taken:
            continue
        if near is not None:
            mark = _beside(near, recipe, frame)
        elif surface is not None and recipe.height <= _SMALL:
            mark = Mark(surface.x, surface.y, surface.scale, surface.depth + _BEFORE)
        else:
            x = free.pop(0) if free else frame.width * 0.5
            ground = anchors["ground"]
            mark = Mark(x, ground.y + frame.height * 0.012, _visible(recipe, ground.scale, frame), 1 + _BEFORE)
        items.append(Item(id, recipe, mark))
    return items


def _held(recipes: Sequence[tuple[str, Recipe]], cast: Sequence[Player]) -> list[tuple[str, Recipe, Player]]:
    """What is in whose hands: first what is meant for them, then what nobody else has to do with."""
    meant = {player.staging.target for player in cast}
    spare = [(id, recipe) for id, recipe in recipes if id not in meant]
    known = dict(recipes)
    held: list[tuple[str, Recipe, Player]] = []
    for player in cast:
        if nearest_action(player.staging.action) != "hold":
            continue
        target = player.staging.target
        if target in known:
            held.append((target, known[target], player))
        elif spare:
            held.append((*spare.pop(0), player))
        else:
            held.append((f"wonder of {player.id}", WONDER, player))
    return held


def _visible(recipe: Recipe, scale: float, frame: Frame) -> float:
    """The scale of a prop: natural, but never too small to be recognised."""
    return max(scale, _VISIBLE * frame.reach / recipe.height)


def _in_hand(holder: Player, recipe: Recipe) -> Mark:
    """Where the hands of its body plan meet, in a size that they can hold."""
    across, up = _HANDS.get(kinds()[holder.look.kind].plan, _HANDS["biped"])
    size = clamp(recipe.height * holder.mark.scale, 0.16 * holder.height, 0.36 * holder.height)
    foot = size / 2 - up * holder.height
    return Mark(across * holder.height, foot, size / recipe.height, holder.mark.depth + _BEFORE)


def _beside(player: Player, recipe: Recipe, frame: Frame) -> Mark:
    """In front of somebody, towards the middle of the picture."""
    scale = _visible(recipe, player.mark.scale, frame)
    way = math.copysign(1.0, frame.width / 2 - player.mark.x - 1e-3)
    if player.staging.faces != "center":
        way = -1.0 if player.staging.faces == "left" else 1.0
    x = player.mark.x + way * (player.width * 0.55 + recipe.height * scale * 0.5)
    x = clamp(x, frame.width * 0.08, frame.width * 0.92)
    return Mark(x, player.mark.y + frame.height * 0.012, scale, player.mark.depth + _BEFORE)


def _free_spots(cast: Sequence[Player], anchors: Mapping[str, Anchor], frame: Frame) -> list[float]:
    """Places on the ground, those farthest from everybody first."""
    spots = [frame.width * share for share in (0.72, 0.28, 0.5, 0.86, 0.14, 0.62, 0.38)]
    if not cast:
        return [anchors["ground"].x, *spots]

    def room(x: float) -> float:
        return min(abs(x - player.mark.x) - player.width / 2 for player in cast)

    return sorted(spots, key=lambda x: (-min(room(x), frame.width * 0.16), abs(x - frame.width / 2)))
