"""What art consists of before it is baked: sheets of paper, glows and soft tones."""

from dataclasses import dataclass, field

from integrations.animatic.drawing.canvas import skia


@dataclass(frozen=True)
class Mark:
    """One filled or stroked path, in units."""

    path: skia.Path
    paint: skia.Paint
    clip: skia.Path | None


@dataclass
class Sheet:
    """One sheet of paper: it gets its own relief, grain and shadow."""

    lift: float
    rim: float
    flat: bool
    marks: list[Mark] = field(default_factory=list[Mark])
    box: skia.Rect | None = None

    def cover(self, bounds: skia.Rect) -> None:
        """Let the sheet reach around `bounds`."""
        if self.box is None:
            self.box = bounds
        else:
            self.box.join(bounds)


@dataclass(frozen=True)
class Glow:
    """A bloom; a hot one shines over the light map."""

    x: float
    y: float
    radius: float
    colour: str
    strength: float
    hot: bool


@dataclass(frozen=True)
class Tone:
    """A soft-edged stain without material: contact shadow, fog bank, shaft of light."""

    path: skia.Path
    colour: str
    alpha: float
    blur: float
