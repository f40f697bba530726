"""Actors: players that are drawn on the stage at one moment."""

from collections.abc import Callable
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.colour import argb, from_channels
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.figures.api import Sprite
from integrations.animatic.sets.api import Camera
from integrations.animatic.shots.things import Thing

_SHADOW = "#140a2a"
_TINT = 0.8
"""How much of the place's light reaches the colours of an actor: faces have to stay readable."""

_FRONT = 2.0
"""Deeper than any scenery."""

Light = Callable[[float, float], tuple[float, float, float]]


@dataclass(frozen=True)
class Actor:
    """A sprite on its feet, as the stage wants it."""

    sprite: Sprite
    x: float
    """Feet, in stage pixels."""
    y: float
    shrink: float
    """Stage pixels per sprite pixel."""
    depth: float
    light: Light

    def draw(self, canvas: skia.Canvas) -> None:
        """Draw in frame pixels; the camera is already in the canvas."""
        canvas.save()
        canvas.translate(self.x, self.y)
        canvas.scale(self.shrink, self.shrink)
        self._draw_shadow(canvas)
        x, y = self.sprite.origin
        sampling = LINEAR if self.sprite.smooth else NEAREST
        canvas.drawImage(self._lit(), -x, -y, sampling)
        canvas.restore()

    def _lit(self) -> skia.Image:
        """The sprite in the place's light. A colour filter on a scaled sprite would cost eight times as much."""
        image = self.sprite.image
        red, green, blue = (1 - _TINT * (1 - clamp(part)) for part in self.light(self.x, self.y))
        colour = argb(from_channels(red * 255, green * 255, blue * 255))
        surface = skia.Surface(image.width(), image.height())
        canvas = surface.getCanvas()
        canvas.clear(0)
        canvas.drawImage(image, 0, 0)
        whole = skia.Rect.MakeWH(image.width(), image.height())
        canvas.drawRect(whole, skia.Paint(Color=colour, BlendMode=skia.BlendMode.kModulate))
        return surface.makeImageSnapshot()

    def _draw_shadow(self, canvas: skia.Canvas) -> None:
        """What a body takes from the ground below it; in sprite pixels."""
        across = self.sprite.shadow * 1.25
        near = 1 - 0.75 * self.sprite.air
        if across < 1:
            return
        stops = [argb(_SHADOW, 125 * near), argb(_SHADOW, 90 * near), argb(_SHADOW, 0)]
        canvas.save()
        canvas.scale(1.0, 0.2)
        fade = skia.GradientShader.MakeRadial((0.0, 0.0), across, stops, [0.0, 0.45, 1.0])
        canvas.drawCircle(0, 0, across, skia.Paint(AntiAlias=True, Shader=fade))
        canvas.restore()


@dataclass(frozen=True)
class Standing:
    """A prop, as the stage wants it."""

    thing: Thing
    x: float
    """Foot, in stage pixels."""
    y: float
    scale: float
    """Stage pixels per unit."""
    depth: float

    def draw(self, canvas: skia.Canvas) -> None:
        """Draw in frame pixels; the camera is already in the canvas."""
        self.thing.draw(canvas, self.x, self.y, self.scale)


@dataclass(frozen=True)
class Foremost:
    """Something drawn before all scenery, though it moves with the plane it stands on: nothing hides a face in a near
    picture."""

    part: Actor | Standing
    camera: Camera
    size: tuple[int, int]
    depth: float = _FRONT

    def draw(self, canvas: skia.Canvas) -> None:
        """Draw in frame pixels; the camera for the foremost plane is already in the canvas, and is taken back."""
        camera, own = self.camera, self.part.depth
        x, y = self.size[0] * camera.focus_x, self.size[1] * camera.focus_y
        grown = camera.zoom_at(own) / camera.zoom_at(self.depth)
        canvas.translate(x + camera.x * self.depth, y + camera.y * self.depth)
        canvas.scale(grown, grown)
        canvas.translate(-x - camera.x * own, -y - camera.y * own)
        self.part.draw(canvas)
