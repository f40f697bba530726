"""Turns a figure into a picture: a raster of colour, one of elevation, and the style's shader."""

import math
from dataclasses import dataclass, replace

import numpy as np

from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.colour import argb
from integrations.animatic.drawing.noise import SIZE, noise_shader
from integrations.animatic.figures.face.emotions import NEUTRAL, Expression
from integrations.animatic.figures.figure import Figure
from integrations.animatic.figures.material import FLOOR, FigureMaterial
from integrations.animatic.figures.painting import grey, paint_colours, paint_elevation

_PAD = 24
_LARGEST_SIDE = 2600
_SEED_MASK = 0xFFFF_FFFF
_CELL = 16
"""Pixels of the squares that are shaded or skipped as a whole."""
_FINEST_DEVIATION = 1.0
_COARSEST = 4
"""Blurs run on every second or fourth pixel: no visible difference, a fraction of the time."""
_WARP_ROOM = 8
"""Pixels around a patch whose colours a shader may look at."""
_LIGHT_REACH = 14
"""Units around a patch whose elevations a shader may look at."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A rendered figure; `left` and `top` are the units its first pixel lies at."""

    image: skia.Image
    left: float
    top: float
    density: float
    smooth: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The raster a figure is drawn on: units of its first pixel, size, pixels to a unit."""

    left: float
    top: float
    width: int
    height: int
    density: float
    matrix: skia.Matrix

    def enter(self, canvas: skia.Canvas) -> None:
        """Make the canvas take units of the figure."""
        canvas.scale(self.density, self.density)
        canvas.translate(-self.left, -self.top)
        canvas.concat(self.matrix)

    def pixels(self, box: skia.Rect) -> skia.Rect:
        """Whole pixels around a box of the figure, within the raster."""
        mapped = self.matrix.mapRect(box)
        return skia.Rect.MakeLTRB(
            max(0, math.floor((mapped.left() - self.left) * self.density)),
            max(0, math.floor((mapped.top() - self.top) * self.density)),
            min(self.width, math.ceil((mapped.right() - self.left) * self.density)),
            min(self.height, math.ceil((mapped.bottom() - self.top) * self.density)),
        )


@dataclass(frozen=True, slots=True)
class Body:
    """A figure rendered without its face, kept so that faces can be put on it."""

    figure: Figure
    frame: Frame
    material: FigureMaterial
    image: skia.Image
    spot: skia.Rect
    shade: "_Shade"

    @property
    def size(self) -> int:
        """About how many bytes it takes."""
        return int(self.frame.width * self.frame.height * 4 + self.spot.width() * self.spot.height() * 8)


def render(
    figure: Figure,
    material: FigureMaterial,
    scale: float,
    seed: int,
    matrix: skia.Matrix,
    mood: Expression = NEUTRAL,
) -> Picture:
    """The picture of a figure moved by `matrix`, `scale` pixels to a unit."""
    frame = _frame(figure, matrix, scale / material.pixel)
    shade = _shade(figure, material, frame, seed)
    return _picture(_shaded(figure, material, frame, shade, mood), frame, material)


def render_body(figure: Figure, material: FigureMaterial, scale: float, seed: int, matrix: skia.Matrix) -> Body:
    """Everything of a figure but its face."""
    frame = _frame(figure, matrix, scale / material.pixel)
    shade = _shade(figure, material, frame, seed)
    image = _shaded(figure, material, frame, shade, None)
    spot = frame.pixels(figure.face_window) if figure.face_window else skia.Rect.MakeWH(0, 0)
    return Body(figure, frame, material, image, spot, shade.around(spot))


def with_face(body: Body, mood: Expression) -> Picture:
    """The picture of a body with a face: only the face is painted anew."""
    if body.spot.isEmpty():
        return _picture(body.image, body.frame, body.material)
    surface = _surface(body.frame.width, body.frame.height)
    canvas = surface.getCanvas()
    canvas.drawImage(body.image, 0, 0, NEAREST)
    canvas.drawRect(body.spot, _face_paint(body, mood))
    return _picture(surface.makeImageSnapshot(), body.frame, body.material)


def _face_paint(body: Body, mood: Expression) -> skia.Paint:
    frame, material = body.frame, body.material
    colours = body.spot.makeOutset(_WARP_ROOM, _WARP_ROOM)
    surface = _surface(int(colours.width()), int(colours.height()))
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(-colours.left(), -colours.top())
    frame.enter(canvas)
    window = body.figure.face_window or skia.Rect.MakeWH(0, 0)
    room = 2 * _WARP_ROOM / frame.density
    paint_colours(canvas, body.figure, frame.density, material.tint, mood, window.makeOutset(room, room))
    place = skia.Matrix.Translate(colours.left(), colours.top())
    shader = body.shade.over(surface.makeImageSnapshot(), material, place)
    return skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kSrc)


def _picture(image: skia.Image, frame: Frame, material: FigureMaterial) -> Picture:
    return Picture(image, frame.left, frame.top, frame.density, material.pixel <= 1)


def _frame(figure: Figure, matrix: skia.Matrix, density: float) -> Frame:
    box = matrix.mapRect(figure.bounds())
    # Whole pixels, so that the same drawing always lands on the same grid.
    left = math.floor((box.left() - _PAD) * density) / density
    top = math.floor((box.top() - _PAD) * density) / density
    width = math.ceil((box.right() + _PAD - left) * density)
    height = math.ceil((box.bottom() + _PAD - top) * density)
    return Frame(left, top, min(width, _LARGEST_SIDE), min(height, _LARGEST_SIDE), density, matrix)


def _surface(width: int, height: int) -> skia.Surface:
    return skia.Surface.MakeRaster(skia.ImageInfo.MakeN32Premul(width, height))


@dataclass(frozen=True, slots=True)
class _Level:
    """Elevations on a raster of their own: pixels of the drawing to one of theirs, and their first one."""

    image: skia.Image
    step: int = 1
    left: int = 0
    top: int = 0

    def shader(self) -> skia.Shader:
        """The elevations where they belong in the drawing."""
        place = skia.Matrix.Translate(self.left, self.top)
        place.preScale(self.step, self.step)
        return self.image.makeShader(skia.TileMode.kClamp, skia.TileMode.kClamp, LINEAR, place)

    def around(self, spot: skia.Rect, room: float) -> "_Level":
        """A copy of what lies around a spot of the drawing; the rest can be forgotten."""
        left = max(0, math.floor((spot.left() - room) / self.step))
        top = max(0, math.floor((spot.top() - room) / self.step))
        right = min(self.image.width(), math.ceil((spot.right() + room) / self.step) + 1)
        bottom = min(self.image.height(), math.ceil((spot.bottom() + room) / self.step) + 1)
        surface = _surface(max(1, right - left), max(1, bottom - top))
        surface.getCanvas().drawImage(self.image, -left, -top, NEAREST)
        image = surface.makeImageSnapshot()
        return _Level(image, self.step, left * self.step, top * self.step)


@dataclass(frozen=True, slots=True)
class _Shade:
    """Elevations of a figure, sharp and blurred, and how the style's shader reads them."""

    rise: _Level
    near: _Level
    far: _Level
    scale: float
    origin: tuple[float, float]

    def over(self, art: skia.Image, material: FigureMaterial, place: skia.Matrix | None = None) -> skia.Shader:
        """The style's shader over colours that lie at `place`."""
        shader = skia.RuntimeShaderBuilder(material.effect())
        shader.setUniform("scale", self.scale)
        shader.setUniform("origin", skia.V2(*self.origin))
        decal = skia.TileMode.kDecal
        sampling = LINEAR if material.pixel <= 1 else NEAREST
        shader.setChild("art", art.makeShader(decal, decal, sampling, place))
        shader.setChild("rise", self.rise.shader())
        shader.setChild("rise_near", self.near.shader())
        shader.setChild("rise_far", self.far.shader())
        shader.setChild("noise", noise_shader())
        return shader.makeShader()

    def around(self, spot: skia.Rect) -> "_Shade":
        """All that shading a spot needs."""
        room = _LIGHT_REACH * self.scale
        return replace(
            self,
            rise=self.rise.around(spot, room),
            near=self.near.around(spot, room),
            far=self.far.around(spot, room),
        )


def _shade(figure: Figure, material: FigureMaterial, frame: Frame, seed: int) -> _Shade:
    surface = _surface(frame.width, frame.height)
    canvas = surface.getCanvas()
    canvas.clear(argb(grey(FLOOR)))
    frame.enter(canvas)
    paint_elevation(canvas, figure, frame.density)
    rise = surface.makeImageSnapshot()
    exact = material.pixel > 1
    offset = np.random.default_rng(seed & _SEED_MASK).uniform(0, SIZE, 2)
    return _Shade(
        rise=_Level(rise),
        near=_blurred(rise, material.near_blur * frame.density, exact),
        far=_blurred(rise, material.far_blur * frame.density, exact),
        scale=float(frame.density),
        origin=(float(offset[0]) + frame.left, float(offset[1]) + frame.top),
    )


def _shaded(
    figure: Figure, material: FigureMaterial, frame: Frame, shade: _Shade, mood: Expression | None
) -> skia.Image:
    surface = _surface(frame.width, frame.height)
    canvas = surface.getCanvas()
    canvas.clear(0)
    frame.enter(canvas)
    paint_colours(canvas, figure, frame.density, material.tint, mood)
    art = surface.makeImageSnapshot()
    region = _touched(shade.far)
    for box in figure.loose_ink():
        region.addRect(frame.pixels(box))
    surface = _surface(frame.width, frame.height)
    surface.getCanvas().clear(0)
    surface.getCanvas().drawPath(region, skia.Paint(Shader=shade.over(art, material)))
    return surface.makeImageSnapshot()


def _blurred(image: skia.Image, deviation: float, exact: bool) -> _Level:
    step = 1
    while not exact and step < _COARSEST and deviation / step >= _FINEST_DEVIATION:
        step *= 2
        image = _halved(image)
    surface = _surface(image.width(), image.height())
    blur = skia.ImageFilters.Blur(deviation / step, deviation / step, skia.TileMode.kClamp)
    surface.getCanvas().drawImage(image, 0, 0, NEAREST, skia.Paint(ImageFilter=blur))
    return _Level(surface.makeImageSnapshot(), step)


def _halved(image: skia.Image) -> skia.Image:
    surface = _surface(math.ceil(image.width() / 2), math.ceil(image.height() / 2))
    canvas = surface.getCanvas()
    canvas.scale(0.5, 0.5)
    canvas.drawImage(image, 0, 0, LINEAR)
    return surface.makeImageSnapshot()


def _touched(far: _Level) -> skia.Path:
    """The squares of the raster that hold the figure or its shadow; most of a raster is empty."""
    height = far.image.toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, 0]
    cell = _CELL // far.step
    rows, columns = -(-height.shape[0] // cell), -(-height.shape[1] // cell)
    padded = np.full((rows * cell, columns * cell), 0, np.uint8)
    padded[: height.shape[0], : height.shape[1]] = height
    full = padded.reshape(rows, cell, columns, cell).max(axis=(1, 3)) > int(FLOOR * 255) + 1
    grown = np.zeros((rows + 2, columns + 2), np.int8)
    for down in range(3):
        for across in range(3):
            grown[down : down + rows, across : across + columns] |= full
    region = skia.Path()
    for row in range(rows):
        edges = np.flatnonzero(np.diff(grown[row + 1], prepend=0, append=0))
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            left, right = (int(start) - 1) * _CELL, (int(end) - 1) * _CELL
            region.addRect(skia.Rect.MakeLTRB(left, row * _CELL, right, (row + 1) * _CELL))
    return region
