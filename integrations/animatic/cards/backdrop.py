"""A place behind letters: the set of the film, dimmed so that type can be read."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.easing import smooth
from integrations.animatic.kit import layout_of
from integrations.animatic.reel import twos
from integrations.animatic.sets.api import Camera, SetLook, Stage, build_stage, nearest_set, sets
from integrations.animatic.styles.style import Style

_DIM = "#0d0a26"


@dataclass(frozen=True)
class Backdrop:
    """A slowly nearing place under a veil."""

    stage: Stage
    seconds: float
    veil: float
    """How dark it is made, 0..1."""
    _last: dict[float, skia.Image] = field(default_factory=dict[float, skia.Image])

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`, on twos."""
        canvas.drawImage(self._at(twos(t)), 0, 0)

    def _at(self, t: float) -> skia.Image:
        if t not in self._last:
            surface = skia.Surface(*self.stage.size)
            self._paint(surface.getCanvas(), t)
            self._last.clear()
            self._last[t] = surface.makeImageSnapshot()
        return self._last[t]

    def _paint(self, canvas: skia.Canvas, t: float) -> None:
        width = self.stage.size[0]
        share = smooth(t / self.seconds) if self.seconds else 0.0
        camera = Camera(x=width * (0.02 * share - 0.01), zoom=1.02 + 0.05 * share, focus_y=0.55)
        self.stage.draw(canvas, t, camera)
        canvas.drawImage(self._veil, 0, 0)

    @cached_property
    def _veil(self) -> skia.Image:
        """Painted once: gradients cost far more than pictures."""
        width, height = self.stage.size
        surface = skia.Surface(width, height)
        canvas = surface.getCanvas()
        canvas.clear(0)
        dark = [argb(_DIM, 255 * self.veil * share) for share in (1.0, 0.72, 0.35)]
        reach = max(width, height) * 0.75
        fade = skia.GradientShader.MakeRadial((width / 2, height * 0.46), reach, dark, [0.0, 0.45, 1.0])
        canvas.drawRect(skia.Rect.MakeWH(width, height), skia.Paint(Shader=fade))
        return surface.makeImageSnapshot()


def backdrop(
    place: str,
    time: str,
    style: Style,
    size: tuple[int, int],
    seconds: float,
    *,
    weather: str = "clear",
    veil: float = 0.5,
    cache: Path | None = None,
) -> Backdrop:
    """The backdrop of a card; an unknown place becomes the nearest one."""
    known = place if place in sets() else nearest_set(place)
    return Backdrop(
        build_stage(SetLook(known, time, weather, seed=layout_of(known, style.name)), style, *size, cache=cache),
        seconds,
        veil,
    )
