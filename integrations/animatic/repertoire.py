"""What the studio can show, told to the writers in their own terms."""

from functools import cache
from typing import get_args

from core.agents import likeness
from core.domain.repertoire import KindEntry, Repertoire, SetEntry
from core.domain.vocabulary import Movement, ShotSize
from integrations.animatic.figures.api import Look, actions, emotions, kinds, natural_height
from integrations.animatic.sets.api import sets
from integrations.animatic.sets.props.recipe import all_props
from integrations.animatic.shots.players import STATURE
from integrations.animatic.styles.registry import STYLES

GROWN = 260.0
"""Height of an adult in the units of figures and sets."""


@cache
def repertoire() -> Repertoire:
    """Everything that can be ordered by name."""
    return Repertoire(
        sets=tuple(
            SetEntry(id=name, words=info.words, interior=info.interior, phrase=info.label)
            for name, info in sets().items()
        ),
        kinds=tuple(
            KindEntry(
                id=name,
                words=tuple(info.words),
                moves=frozenset(info.moves),
                height=round(natural_height(Look(name)) * STATURE[info.size] / GROWN, 2),
            )
            for name, info in kinds().items()
        ),
        props=tuple(sorted(all_props())),
        actions=frozenset(actions()),
        emotions=frozenset(emotions()),
        sizes=frozenset(get_args(ShotSize)),
        movements=frozenset(get_args(Movement)),
        styles=tuple(sorted(STYLES)),
    )


def nearest_style(name: str) -> str:
    """The style of that name, else the one of the studio's that looks most like it."""
    return likeness.nearest_style(repertoire(), name)
