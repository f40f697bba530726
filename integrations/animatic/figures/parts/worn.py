"""Where features go on a body whose crown is not above its face: eyes wear glasses, crowns wear hats."""

from integrations.animatic.figures.parts.glasses import Glasses
from integrations.animatic.figures.parts.hair import Beard
from integrations.animatic.figures.sheet import HeadFrame


def add_features(face: HeadFrame, crown: HeadFrame) -> None:
    """Add everything a sheet wears, each to the ball it belongs on."""
    for feature in face.sheet.features:
        feature.draw(face if isinstance(feature, Glasses | Beard) else crown)
