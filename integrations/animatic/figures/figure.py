"""The display list of a figure: sheets of paper with an elevation each, and ink on top of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.geometry import Point
from integrations.animatic.drawing.shapes import bounds
from integrations.animatic.figures.face.emotions import Expression


@dataclass(frozen=True, slots=True)
class Marking:
    """A colour laid into a piece; it never leaves the piece. `lift` may inlay it, in sheets."""

    path: skia.Path
    colour: str
    lift: float = 0.0


@dataclass(frozen=True, slots=True)
class Ramp:
    """Elevation that rises along a limb from the piece called `base` to the limb's own.

    With it the joint has no edge, so no style draws a bevel, a shadow or an ink line there.
    """

    start: Point
    end: Point
    base: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One sheet of paper: outlines of one colour at one depth."""

    depth: float
    paths: Sequence[skia.Path]
    colour: str
    markings: Sequence[Marking] = ()
    melt: float = 0.0
    ramp: Ramp | None = None
    lift: float = 1.0
    name: str = ""
    shading: float = 1.0

    def box(self) -> skia.Rect:
        """Bounds of all outlines."""
        return bounds(self.paths)


@dataclass(frozen=True, slots=True)
class Ink:
    """Something drawn with a pen: it has colour and no elevation.

    `box` is left, top, right, bottom in units where the ink may leave the paper.
    """

    depth: float
    draw: Callable[[skia.Canvas], None]
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class FaceInk:
    """Ink of the face: it is drawn in a mood, and nothing else of a figure depends on that mood."""

    depth: float
    draw: Callable[[skia.Canvas, Expression], None]


Item = Piece | Ink | FaceInk


@dataclass(frozen=True, slots=True)
class HeadPlace:
    """Where the head of a figure is, in the figure's own units."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Held:
    """Where the middle of a held thing is and half its size, in the figure's own units."""

    x: float
    y: float
    half: float


class Figure:
    """Pieces and ink of one drawing, collected in any order and painted by depth."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self.head: HeadPlace | None = None
        self.held: Held | None = None
        self.face_window: skia.Rect | None = None

    def add(
        self,
        depth: float,
        paths: skia.Path | Sequence[skia.Path],
        colour: str,
        markings: Sequence[Marking] = (),
        *,
        melt: float = 0.0,
        ramp: Ramp | None = None,
        lift: float = 1.0,
        name: str = "",
        shading: float = 1.0,
    ) -> None:
        """Add a piece. `melt` fillets its inner corners, as a deviation in units."""
        outlines = (paths,) if isinstance(paths, skia.Path) else tuple(paths)
        self._items.append(Piece(depth, outlines, colour, markings, melt, ramp, lift, name, shading))

    def ink(
        self,
        depth: float,
        draw: Callable[[skia.Canvas], None],
        box: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Add ink; give its box where it may leave the paper."""
        self._items.append(Ink(depth, draw, box))

    def face_ink(self, depth: float, draw: Callable[[skia.Canvas, Expression], None]) -> None:
        """Add ink of the face."""
        self._items.append(FaceInk(depth, draw))

    def open_face(self, box: skia.Rect) -> None:
        """Say that face ink may land in a box, in units."""
        if self.face_window is None:
            self.face_window = box
        else:
            self.face_window.join(box)

    def ordered(self) -> list[Item]:
        """Everything from back to front; equal depths keep the order they were added in."""
        return sorted(self._items, key=lambda item: item.depth)

    def loose_ink(self) -> list[skia.Rect]:
        """Boxes of the ink that may leave the paper, in units."""
        boxes = [item.box for item in self._items if isinstance(item, Ink) and item.box is not None]
        return [skia.Rect.MakeLTRB(*box) for box in boxes]

    def paper_bounds(self) -> skia.Rect:
        """The smallest rectangle around all paper: the figure without what floats about it."""
        return _around([item.box() for item in self._items if isinstance(item, Piece)])

    def bounds(self) -> skia.Rect:
        """The smallest rectangle around everything drawn, in units."""
        return _around([self.paper_bounds(), *self.loose_ink()])


def _around(boxes: Sequence[skia.Rect]) -> skia.Rect:
    return skia.Rect.MakeLTRB(
        min(box.left() for box in boxes),
        min(box.top() for box in boxes),
        max(box.right() for box in boxes),
        max(box.bottom() for box in boxes),
    )
