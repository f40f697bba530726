"""What the rest of the studio may ask of figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from integrations.animatic.drawing.canvas import LINEAR, NEAREST, skia
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.figures.actions.gaits import RUN_STRIDE, WALK_STRIDE
from integrations.animatic.figures.actions.repertoire import ACTIONS, nearest_action
from integrations.animatic.figures.cache import DrawingCache
from integrations.animatic.figures.drawing import draw_sheet
from integrations.animatic.figures.face.emotions import expression, known_moods, nearest_emotion
from integrations.animatic.figures.kinds.kind import Move, Size
from integrations.animatic.figures.kinds.registry import KINDS, nearest_kind
from integrations.animatic.figures.looks import Look, sheet_of, size_of
from integrations.animatic.figures.performance import Moment, perform
from integrations.animatic.figures.rendering import Body, Picture, render, render_body, with_face
from integrations.animatic.figures.sheet import Sheet
from integrations.animatic.styles.style import Style

__all__ = [
    "FaceBox",
    "HeldPlace",
    "KindInfo",
    "Look",
    "Sprite",
    "actions",
    "emotions",
    "face_box",
    "figure_sprite",
    "forget_drawings",
    "ground_speed",
    "held_place",
    "kinds",
    "natural_height",
    "natural_width",
    "nearest_action",
    "nearest_emotion",
    "nearest_kind",
]

_SPRITE_BUDGET = 56 * 1024 * 1024
_BODY_BUDGET = 36 * 1024 * 1024
_SMALLEST, _LARGEST = 0.05, 6.0


@dataclass(frozen=True)
class Sprite:
    """A drawing. `origin` is the ground point under the figure in pixels of the image.

    `air` is 0 for feet on the ground and 1 high above it; `shadow` half the width of the contact
    shadow, in pixels. `smooth` is false where pixels are meant to be seen.
    """

    image: skia.Image
    origin: tuple[float, float]
    scale: float = 1.0
    air: float = 0.0
    shadow: float = 0.0
    smooth: bool = True

    def draw(self, canvas: skia.Canvas, x: float, y: float) -> None:
        """Draw it with its ground point at (x, y), one pixel to a pixel."""
        sampling = LINEAR if self.smooth else NEAREST
        canvas.drawImage(self.image, round(x - self.origin[0]), round(y - self.origin[1]), sampling)


@dataclass(frozen=True)
class KindInfo:
    """What writers and stage managers know about a kind."""

    words: tuple[str, ...]
    plan: str
    size: Size
    moves: frozenset[Move]
    home: str


class FaceBox(NamedTuple):
    """Where a face is, in pixels from the ground point; y is negative upwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> float:
        """Left edge."""
        return self.x

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.y

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height


class HeldPlace(NamedTuple):
    """The middle of a held thing in pixels from the ground point, and half the size it should have."""

    x: float
    y: float
    half: float


_drawings: DrawingCache[Sprite] = DrawingCache(_SPRITE_BUDGET)
_bodies: DrawingCache[tuple[Body, float]] = DrawingCache(_BODY_BUDGET)


def figure_sprite(
    look: Look,
    style: Style,
    *,
    action: str,
    emotion: str,
    t: float,
    scale: float,
    facing: float = 0.0,
    viseme: str = "",
    gaze: tuple[float, float] = (0, 0),
    seed: int = 0,
    prop: str | None = None,
) -> Sprite:
    """A character at a moment: a pure function of its arguments.

    `t` is seconds into the action, drawn on twos. Scale 1 is natural size: an adult is about 260
    pixels tall. `facing` runs from -1, left, to 1, right. `viseme` is one of A E I O U M F L S;
    without one, `talk` moves the mouth by itself (M keeps it closed) and others keep their mood.
    `gaze` is -1..1 right and down. `prop` replaces what the action holds by itself; an empty one
    leaves the hands empty. What a kind cannot do becomes the nearest thing it can.
    """
    scale = clamp(scale, _SMALLEST, _LARGEST)
    moment = Moment.of(look, action, emotion, t, facing, viseme, gaze, seed, prop)
    key = (look, style.name, scale, moment)
    found = _drawings.get(key)
    if found is None:
        found = _drawn(look, style, moment, scale)
        _drawings.put(key, found, found.image.width() * found.image.height() * 4)
    return found


def _drawn(look: Look, style: Style, moment: Moment, scale: float) -> Sprite:
    """Where only the face changes, it is put on a body that is kept; the way never depends on the cache."""
    sheet = sheet_of(look)
    factor = scale * size_of(look)
    mood = expression(perform(sheet, moment))
    if moment.holds_still and not (sheet.snout and sheet.snout.moves):
        key = (look, style.name, scale, moment.without_face())
        kept = _bodies.get(key)
        if kept is None:
            drawn = draw_sheet(sheet, perform(sheet, moment))
            body = render_body(drawn.figure, style.figure, factor, moment.seed, drawn.matrix)
            kept = (body, drawn.air)
            _bodies.put(key, kept, body.size)
        return _sprite(sheet, with_face(kept[0], mood), kept[1], factor)
    drawn = draw_sheet(sheet, perform(sheet, moment))
    picture = render(drawn.figure, style.figure, factor, moment.seed, drawn.matrix, mood)
    return _sprite(sheet, picture, drawn.air, factor)


def _sprite(sheet: Sheet, picture: Picture, air: float, factor: float) -> Sprite:
    image = picture.image
    if picture.density < factor:
        # Large pixels are drawn small and enlarged as they are.
        size = round(factor / picture.density)
        image = image.resize(image.width() * size, image.height() * size, NEAREST)
    return Sprite(
        image,
        (-picture.left * factor, -picture.top * factor),
        factor,
        air,
        sheet.size * 0.30 * factor * (1 - 0.3 * air),
        picture.smooth,
    )


def forget_drawings() -> None:
    """Empty the cache of drawings."""
    _drawings.clear()
    _bodies.clear()


@lru_cache(512)
def _standing(look: Look) -> tuple[skia.Rect, FaceBox]:
    """Bounds and face of a character that only stands there, in pixels at scale 1."""
    sheet = sheet_of(look)
    drawn = draw_sheet(sheet, perform(sheet, Moment()))
    factor = size_of(look)
    box = drawn.matrix.mapRect(drawn.figure.paper_bounds())
    head = drawn.figure.head
    if head is None:
        return box, FaceBox(box.left(), box.top(), box.width(), box.height())
    centre = drawn.matrix.mapXY(head.x, head.y)
    reach = head.radius * 1.3
    face = FaceBox((centre.x() - reach) * factor, (centre.y() - reach) * factor, reach * 2 * factor, reach * 2 * factor)
    grown = skia.Rect.MakeLTRB(box.left() * factor, box.top() * factor, box.right() * factor, box.bottom() * factor)
    return grown, face


def natural_height(look: Look) -> float:
    """Pixels from the ground to the top at scale 1."""
    return -_standing(look)[0].top()


def natural_width(look: Look) -> float:
    """Pixels from side to side at scale 1, tails and wings included."""
    return _standing(look)[0].width()


def face_box(look: Look, *, scale: float) -> FaceBox:
    """Where the face is while the character stands, for framing a close-up."""
    face = _standing(look)[1]
    return FaceBox(face.x * scale, face.y * scale, face.width * scale, face.height * scale)


def held_place(look: Look, *, action: str = "hold", facing: float = 0.0, scale: float = 1.0) -> HeldPlace:
    """Where a thing is held, in pixels from the ground point, for props that are drawn elsewhere."""
    sheet = sheet_of(look)
    moment = Moment.of(look, action, "", 0.0, facing, "", (0, 0), 0, "")
    drawn = draw_sheet(sheet, perform(sheet, moment))
    factor = size_of(look) * scale
    held = drawn.figure.held
    if held is None:
        return HeldPlace(0.0, -natural_height(look) * scale / 2, sheet.head_radius * factor)
    middle = drawn.matrix.mapXY(held.x, held.y)
    return HeldPlace(middle.x() * factor, middle.y() * factor, held.half * factor)


def ground_speed(look: Look, action: str) -> float:
    """Pixels per second at scale 1 at which the feet of a gait do not slide; 0 for other actions."""
    name = nearest_action(action)
    gait = ACTIONS[name]
    stride = {"walk": WALK_STRIDE, "run": RUN_STRIDE}.get(name, 0.0)
    return 4 * stride * sheet_of(look).body.stride() * 12 / gait.loop * size_of(look)


@cache
def kinds() -> Mapping[str, KindInfo]:
    """Every kind, by id."""
    return MappingProxyType(
        {
            kind.id: KindInfo(kind.words, kind.sheet.body.name, kind.size, kind.moves, kind.home)
            for kind in KINDS.values()
        }
    )


@cache
def actions() -> frozenset[str]:
    """Everything a character can be asked to do; other words become the nearest of these."""
    return frozenset(ACTIONS)


@cache
def emotions() -> frozenset[str]:
    """Every word for a mood that faces understand; others are taken as neutral."""
    return known_moods()
