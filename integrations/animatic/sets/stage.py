"""A stage: one baked set, ready to draw any second of itself under any camera."""

import math
from collections.abc import Mapping, Sequence
from typing import Protocol

from integrations.animatic.drawing.canvas import LINEAR, skia
from integrations.animatic.sets.baked import BakedSet, Tint
from integrations.animatic.sets.camera import Camera
from integrations.animatic.sets.effects.catalogue import AnyEffect
from integrations.animatic.sets.light import lamp_tint
from integrations.animatic.sets.plates import Plate
from integrations.animatic.sets.score import Anchor

STEPS_PER_SECOND = 12
"""Scenery moves on twos; only the camera moves in every frame."""


class Actor(Protocol):
    """Anything that stands in a set."""

    @property
    def depth(self) -> float:
        """1 is the usual plane of actors; scenery of larger depth covers it."""
        ...

    def draw(self, canvas: skia.Canvas) -> None:
        """Draw in frame pixels; the camera is already in the canvas."""
        ...


class Stage:
    """One baked set. Every frame is a pure function of the look, the camera and the second."""

    def __init__(self, baked: BakedSet) -> None:
        self._baked = baked
        self._frame = baked.framing
        self._period = (self._frame.right - self._frame.left) * self._frame.pixels
        self._order = sorted(
            [(plate.depth, 0, i) for i, plate in enumerate(baked.plates)]
            + [(effect.depth, 1, i) for i, effect in enumerate(baked.effects)]
        )

    @property
    def anchors(self) -> Mapping[str, Anchor]:
        """Spots in frame pixels; always ground, left, right, horizon and sky, and the set's own."""
        return self._baked.anchors

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the frame in pixels."""
        return self._frame.width_px, self._frame.height_px

    @property
    def memory(self) -> int:
        """Bytes of the baked images."""
        images = [plate.image for plate in self._baked.plates] + [self._baked.overlay]
        return sum(image.width() * image.height() * 4 for image in images)

    def draw(self, canvas: skia.Canvas, t: float, camera: Camera, actors: Sequence[Actor] = ()) -> None:
        """Draw second t. The canvas is in frame pixels whatever the scale of the bake."""
        held = int(t * STEPS_PER_SECOND + 1e-6) / STEPS_PER_SECOND
        view = camera.within(self._frame).shaken(t)
        canvas.save()
        whole = skia.Rect.MakeWH(self._frame.width_px, self._frame.height_px)
        canvas.clipRect(whole)
        hidden_from = self._hidden(view, held)
        order = self._order + [(actor.depth, 2, i) for i, actor in enumerate(actors)]
        for depth, kind, index in sorted(order):
            canvas.save()
            if kind == 0:
                canvas.clipRect(skia.Rect.MakeWH(self._frame.width_px, hidden_from[index]))
            view.look(canvas, self._frame, depth)
            if kind == 0:
                self._draw_plate(canvas, self._baked.plates[index], held)
            elif kind == 1:
                self._draw_effect(canvas, self._baked.effects[index], held)
            else:
                actors[index].draw(canvas)
            canvas.restore()
        shrink = 1 / self._baked.scale
        canvas.scale(shrink, shrink)
        canvas.drawImage(self._baked.overlay, 0, 0, LINEAR)
        canvas.restore()

    def _hidden(self, view: Camera, t: float) -> list[float]:
        """For every plate the line below which nearer ground hides it: what nobody sees is not drawn."""
        height = float(self._frame.height_px)
        line, lines = height, [height] * len(self._baked.plates)
        if view.tilt:
            return lines
        for index in range(len(lines) - 1, -1, -1):
            plate = self._baked.plates[index]
            lines[index] = line
            covered = self._covered(plate, view, t)
            if covered and covered[1] >= line:
                line = min(line, math.floor(covered[0]) + 2)
        return lines

    def _covered(self, plate: Plate, view: Camera, t: float) -> tuple[float, float] | None:
        """The rows of the frame this plate fills from edge to edge."""
        if plate.cover is None:
            return None
        unit, scale = self._frame.pixels, self._baked.scale
        shift_x, shift_y = plate.motion.sway_at(t) * unit, plate.motion.bob_at(t) * unit
        width = plate.image.width()
        left, top = view.seen(self._frame, plate.depth, plate.left / scale + shift_x, plate.cover[0] / scale)
        right, bottom = view.seen(
            self._frame, plate.depth, (plate.left + width) / scale + shift_x, plate.cover[1] / scale
        )
        if left > 0 or right < self._frame.width_px:
            return None
        down = (plate.top / scale + shift_y) * view.zoom_at(plate.depth)
        return top + down, bottom + down

    def light_at(self, x: float, y: float) -> Tint:
        """What the light of this place does to a white figure at a point in frame pixels; rgb to
        multiply an actor's colours by, each about 0..1."""
        baked, pixels = self._baked, self._frame.pixels
        mapped = baked.light_map.at(x / pixels, y / pixels)
        day = baked.daylight
        tint = (day[0] * mapped[0], day[1] * mapped[1], day[2] * mapped[2])
        return lamp_tint(tint, baked.lamps, x / pixels, y / pixels)

    def _draw_plate(self, canvas: skia.Canvas, plate: Plate, t: float) -> None:
        motion, unit = plate.motion, self._frame.pixels
        dx = motion.sway_at(t) * unit
        canvas.translate(dx, motion.bob_at(t) * unit)
        if not motion.drift:
            self._paint(canvas, plate, t)
            return
        shift = (motion.drift * t * unit) % self._period
        for lap in (0, -1):
            canvas.save()
            canvas.translate(shift + lap * self._period, 0)
            self._paint(canvas, plate, t)
            canvas.restore()

    def _paint(self, canvas: skia.Canvas, plate: Plate, t: float) -> None:
        shrink = 1 / self._baked.scale
        if shrink != 1:
            canvas.scale(shrink, shrink)
        paint = None
        if plate.motion.pulse:
            paint = skia.Paint(Alphaf=plate.motion.opacity_at(t))
        canvas.drawImage(plate.image, plate.left, plate.top, LINEAR, paint)

    def _draw_effect(self, canvas: skia.Canvas, effect: AnyEffect, t: float) -> None:
        canvas.scale(self._frame.pixels, self._frame.pixels)
        effect.draw(canvas, t)
