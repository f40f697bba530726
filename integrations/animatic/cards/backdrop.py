"""A place behind letters: the set of the film, dimmed so that type can be read."""

from dataclasses import dataclass
from pathlib import Path

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.easing import smooth
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

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`."""
        width, height = self.stage.size
        share = smooth(t / self.seconds) if self.seconds else 0.0
        camera = Camera(x=width * (0.02 * share - 0.01), zoom=1.02 + 0.05 * share, focus_y=0.55)
        self.stage.draw(canvas, t, camera)
        middle = (width / 2, height * 0.46)
        reach = max(width, height) * 0.75
        dark = [argb(_DIM, 255 * self.veil), argb(_DIM, 255 * self.veil * 0.72), argb(_DIM, 255 * self.veil * 0.35)]
        veil = skia.GradientShader.MakeRadial(middle, reach, dark, [0.0, 0.45, 1.0])
        canvas.drawRect(skia.Rect.MakeWH(width, height), skia.Paint(Shader=veil))


def backdrop(
    place: str,
    time: str,
    style: Style,
    size: tuple[int, int],
    seconds: float,
    *,
    weather: str = "clear",
    seed: int = 0,
    veil: float = 0.5,
    cache: Path | None = None,
) -> Backdrop:
    """The backdrop of a card; an unknown place becomes the nearest one."""
    known = place if place in sets() else nearest_set(place)
    return Backdrop(build_stage(SetLook(known, time, weather, seed=seed), style, *size, cache=cache), seconds, veil)
