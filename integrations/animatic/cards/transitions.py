"""Transitions: the last picture of one shot turns into the first picture of the next."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.domain.vocabulary import TransitionKind
from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.easing import smooth
from integrations.animatic.shots.frame import Frame

_PAPER = "#fff3dc"
_DARK = "#120a20"

Blend = Callable[[skia.Canvas, Frame, skia.Image, skia.Image, float], None]
"""(canvas, frame, before, after, progress 0..1)"""


def _dissolve(canvas: skia.Canvas, frame: Frame, before: skia.Image, after: skia.Image, progress: float) -> None:
    share = smooth(progress)
    _grown(canvas, frame, before, 1 + 0.02 * share)
    canvas.saveLayer(None, skia.Paint(Alphaf=share))
    _grown(canvas, frame, after, 1.02 - 0.02 * share)
    canvas.restore()


def _iris(canvas: skia.Canvas, frame: Frame, before: skia.Image, after: skia.Image, progress: float) -> None:
    """Closes over the old picture, then opens on the new one."""
    closing = progress < 0.5
    share = 1 - smooth(progress * 2) if closing else smooth(progress * 2 - 1)
    middle = (frame.width / 2, frame.height * 0.46)
    farthest = math.hypot(frame.width / 2, frame.height * 0.54)
    ring = 0.012 * min(frame.width, frame.height)
    radius = share * (farthest + 2 * ring)
    canvas.clear(argb(_DARK))
    if radius <= 0.5:
        return
    canvas.save()
    canvas.clipPath(skia.Path.Circle(*middle, radius), skia.ClipOp.kIntersect, True)
    canvas.drawImage(before if closing else after, 0, 0)
    canvas.restore()
    pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=ring, Color=argb(_PAPER))
    canvas.drawCircle(*middle, radius, pen)


def _slide(canvas: skia.Canvas, frame: Frame, before: skia.Image, after: skia.Image, progress: float) -> None:
    share = smooth(progress)
    edge = frame.width * (1 - share)
    shadow = frame.width * 0.022
    canvas.drawImage(before, round(-0.35 * frame.width * share), 0, NEAREST)
    fade = skia.GradientShader.MakeLinear(
        [(edge - shadow, 0), (edge, 0)], [argb(_DARK, 0), argb(_DARK, 150 * min(1.0, 4 * share * (1 - share) + 0.2))]
    )
    canvas.drawRect(skia.Rect.MakeXYWH(edge - shadow, 0, shadow, frame.height), skia.Paint(Shader=fade))
    canvas.drawImage(after, round(edge), 0, NEAREST)


def _cut(canvas: skia.Canvas, frame: Frame, before: skia.Image, after: skia.Image, progress: float) -> None:
    canvas.drawImage(before if progress < 0.5 else after, 0, 0)


def _grown(canvas: skia.Canvas, frame: Frame, image: skia.Image, zoom: float) -> None:
    if zoom == 1:
        canvas.drawImage(image, 0, 0)
        return
    width, height = frame.width * zoom, frame.height * zoom
    target = skia.Rect.MakeXYWH((frame.width - width) / 2, (frame.height - height) / 2, width, height)
    canvas.drawImageRect(image, target, LINEAR)


_BLENDS: Mapping[TransitionKind, Blend] = {"dissolve": _dissolve, "iris": _iris, "slide": _slide, "cut": _cut}


@dataclass(frozen=True)
class Transition:
    """A transition as a scene. Both pictures have the frame's size."""

    kind: TransitionKind
    before: skia.Image
    after: skia.Image
    seconds: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return (self.before.width(), self.before.height())

    def held(self, t: float) -> float:
        """Every frame is drawn."""
        return t

    def draw(self, canvas: skia.Canvas, t: float) -> None:
        """Paint second `t`."""
        progress = min(1.0, max(0.0, (t + 0.5 / 24) / self.seconds))
        _BLENDS[self.kind](canvas, Frame(*self.size), self.before, self.after, progress)
