"""Art: drawing calls that collect into sheets of paper, lit and styled as they are made."""

import random
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from integrations.animatic.drawing import shapes
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb, mix
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.outlines import stem
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.palette import ACCENT, Palette
from integrations.animatic.sets.sheets import Glow, Mark, Sheet, Tone

Points = Sequence[Point]


class Art:
    """What is drawn at one depth. Coordinates are units; colours are day-lit.

    Common arguments: `shade` makes a gradient down to a second colour, `alpha` is 0..1, and
    `bright` keeps a colour whatever the hour, for what shines by itself.
    """

    def __init__(
        self,
        palette: Palette,
        material: SceneryMaterial,
        depth: float,
        rng: random.Random,
        haze_depth: float | None = None,
    ) -> None:
        self.palette = palette
        self.material = material
        self.depth = depth
        self.rng = rng
        self.items: list[Sheet | Glow | Tone] = []
        self._haze_depth = depth if haze_depth is None else haze_depth
        self._matrix = skia.Matrix()
        self._scale = 1.0
        self._clip: skia.Path | None = None
        self._inks: dict[tuple[str, bool], str] = {}
        self.sheet()

    @property
    def night(self) -> float:
        """0 by day, 1 at night."""
        return self.palette.dark

    @property
    def lamps_lit(self) -> bool:
        """Whether lamps and windows shine."""
        return self.palette.dark > 0.3

    @property
    def snowing(self) -> bool:
        """Whether snow lies on everything."""
        return self.palette.weather == "snow" and not self.palette.inside

    def sheet(self, lift: float = 1.0, rim: float = 0.0, *, flat: bool = False) -> None:
        """Begin the next sheet; `lift` is its height over the last one."""
        self.items.append(Sheet(lift, rim, flat))

    @contextmanager
    def placed(
        self, x: float, y: float, scale: float = 1.0, turn: float = 0.0, *, flip: bool = False
    ) -> Generator[None]:
        """Draw about another origin, scaled and turned by degrees."""
        matrix, grown = self._matrix, self._scale
        moved = skia.Matrix()
        moved.preTranslate(x, y)
        moved.preRotate(turn)
        moved.preScale(-scale if flip else scale, scale)
        self._matrix = skia.Matrix.Concat(matrix, moved)
        self._scale = grown * scale
        try:
            yield
        finally:
            self._matrix, self._scale = matrix, grown

    @contextmanager
    def clipped(self, path: skia.Path) -> Generator[None]:
        """Draw only inside a path."""
        outer = self._clip
        inner = shapes.transformed(path, self._matrix)
        self._clip = inner if outer is None else shapes.common(outer, inner)
        try:
            yield
        finally:
            self._clip = outer

    def spot(self, x: float, y: float) -> Point:
        """A point of the current origin in units of the frame."""
        point = self._matrix.mapXY(x, y)
        return point.x(), point.y()

    @property
    def grown(self) -> float:
        """Scale of the current origin."""
        return self._scale

    def ink(self, colour: str, *, bright: bool = False) -> str:
        """How a day-lit colour looks here, in this light and style."""
        key = (colour, bright)
        if key not in self._inks:
            lit = colour if bright else self.palette.lit(colour, self._haze_depth)
            self._inks[key] = self.material.ink(Ink(lit, colour, self._haze_depth, bright, self.palette))
        return self._inks[key]

    def air(self, colour: str) -> str:
        """A colour of the air (sky, cloud, mist): styled, but not lit again."""
        return self.material.ink(Ink(colour, colour, self._haze_depth, True, self.palette))

    def fill(
        self,
        path: skia.Path,
        colour: str,
        shade: str | None = None,
        *,
        alpha: float = 1.0,
        bright: bool = False,
        sideways: bool = False,
        span: tuple[float, float] | None = None,
    ) -> skia.Path:
        """Fill a path; the gradient runs over the path, or over `span` when given."""
        placed = shapes.transformed(path, self._matrix)
        paint = skia.Paint(AntiAlias=True)
        first = argb(self.ink(colour, bright=bright), 255 * alpha)
        if shade is None:
            paint.setColor(first)
        else:
            box = placed.computeTightBounds()
            low, high = (box.left(), box.right()) if sideways else (box.top(), box.bottom())
            low, high = span or (low, high)
            ends = [(low, 0.0), (high, 0.0)] if sideways else [(0.0, low), (0.0, high)]
            last = argb(self.ink(shade, bright=bright), 255 * alpha)
            paint.setShader(skia.GradientShader.MakeLinear(ends, [first, last]))
        self._mark(placed, paint)
        return path

    def wash(self, path: skia.Path, shader: skia.Shader) -> None:
        """Fill a path, given in units of the frame, with a finished shader."""
        self._mark(path, skia.Paint(AntiAlias=True, Shader=shader))

    def trace(
        self,
        path: skia.Path,
        colour: str,
        width: float = 3.0,
        *,
        alpha: float = 1.0,
        bright: bool = False,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Stroke a path with a round pen."""
        placed = shapes.transformed(path, self._matrix)
        width *= self._scale
        paint = skia.Paint(
            AntiAlias=True,
            Color=argb(self.ink(colour, bright=bright), 255 * alpha),
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=width,
            StrokeCap=skia.Paint.kRound_Cap,
            StrokeJoin=skia.Paint.kRound_Join,
        )
        if dash:
            paint.setPathEffect(skia.DashPathEffect.Make([v * self._scale for v in dash], 0))
        self._mark(placed, paint, grow=width)

    def line(
        self,
        points: Points,
        colour: str,
        width: float = 3.0,
        *,
        roundness: float = 0.5,
        alpha: float = 1.0,
        bright: bool = False,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Stroke a smooth line through points."""
        path = shapes.polyline(points) if len(points) < 3 else shapes.curve(points, roundness)
        self.trace(path, colour, width, alpha=alpha, bright=bright, dash=dash)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        shade: str | None = None,
        *,
        radius: float = 0.0,
        alpha: float = 1.0,
        bright: bool = False,
        sideways: bool = False,
    ) -> None:
        """A rectangle from its upper left corner."""
        radius = min(radius, width / 2, height / 2)
        path = shapes.rectangle(x, y, x + width, y + height, radius)
        self.fill(path, colour, shade, alpha=alpha, bright=bright, sideways=sideways)

    def oval(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str,
        shade: str | None = None,
        *,
        ry: float | None = None,
        alpha: float = 1.0,
        bright: bool = False,
    ) -> None:
        """An ellipse about its centre; a circle when `ry` is left out."""
        self.fill(shapes.ellipse(x, y, radius, ry), colour, shade, alpha=alpha, bright=bright)

    def polygon(
        self,
        points: Points,
        colour: str,
        shade: str | None = None,
        *,
        radius: float = 0.0,
        alpha: float = 1.0,
        bright: bool = False,
        sideways: bool = False,
    ) -> None:
        """A closed polygon, its corners rounded by `radius`."""
        path = shapes.polygon(points, radius)
        self.fill(path, colour, shade, alpha=alpha, bright=bright, sideways=sideways)

    def blob(
        self,
        points: Points,
        colour: str,
        shade: str | None = None,
        *,
        roundness: float = 0.5,
        alpha: float = 1.0,
        bright: bool = False,
        sideways: bool = False,
    ) -> None:
        """A closed smooth outline through points."""
        path = shapes.blob(points, roundness)
        self.fill(path, colour, shade, alpha=alpha, bright=bright, sideways=sideways)

    def tube(self, points: Points, colour: str, start: float, end: float | None = None) -> None:
        """A rounded stem whose half width goes from `start` to `end`."""
        self.fill(stem(points, start, start if end is None else end), colour)

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str = ACCENT,
        strength: float = 0.6,
        *,
        hot: bool = False,
    ) -> None:
        """A bloom around a light; a hot one shines over the light map."""
        at = self.spot(x, y)
        self.items.append(Glow(*at, radius * self._scale, colour, strength, hot))

    def tone(self, path: skia.Path, colour: str, alpha: float, blur: float, *, bright: bool = False) -> None:
        """A soft-edged stain; `bright` takes the colour as it is."""
        placed = shapes.transformed(path, self._matrix)
        ink = colour if bright else self.ink(colour)
        self.items.append(Tone(placed, ink, alpha, blur * self._scale))

    def shadow(self, x: float, y: float, width: float, height: float | None = None, alpha: float = 0.35) -> None:
        """The contact shadow of something that stands at a point."""
        dark = mix(self.palette.shade, self.palette.ambient, 0.15)
        flat = width * 0.16 if height is None else height
        strength = alpha * (0.7 if self.palette.dark > 0.8 else 1.0)
        blur = max(3.0, width * 0.06)
        self.tone(shapes.ellipse(x, y, width, flat), dark, strength, blur, bright=True)

    def _mark(self, path: skia.Path, paint: skia.Paint, grow: float = 0.0) -> None:
        bounds = path.computeTightBounds().makeOutset(grow, grow)
        if self._clip is not None:
            bounds = _overlap(bounds, self._clip.computeTightBounds())
        sheet = self.items[-1]
        if not isinstance(sheet, Sheet):
            sheet = Sheet(1.0, 0.0, flat=False)
            self.items.append(sheet)
        sheet.marks.append(Mark(path, paint, self._clip))
        sheet.cover(bounds)


def _overlap(first: skia.Rect, second: skia.Rect) -> skia.Rect:
    return skia.Rect.MakeLTRB(
        max(first.left(), second.left()),
        max(first.top(), second.top()),
        min(first.right(), second.right()),
        min(first.bottom(), second.bottom()),
    )
