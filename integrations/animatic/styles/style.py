"""A style: what it says about figures, and what it says about scenery."""

from dataclasses import dataclass

from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import SceneryMaterial


@dataclass(frozen=True)
class Style:
    """One look of the studio; every kind, prop and set can be drawn in it."""

    name: str
    figure: FigureMaterial
    scenery: SceneryMaterial
