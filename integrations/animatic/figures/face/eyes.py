"""Eyes: round ones, beads and lit screens, with lids, lashes and light."""

from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import darken, lighten, mix
from integrations.animatic.drawing.easing import clamp
from integrations.animatic.drawing.paint import fill, pen, soft
from integrations.animatic.drawing.shapes import blob, ellipse, placed, polygon
from integrations.animatic.figures.face.emotions import Expression
from integrations.animatic.figures.face.traits import FaceTraits

_PUPIL = "#1c0f18"
_GLINT = "#ffffff"
_LID_SHADE = "#7a5a90"
_NEARLY_SHUT = 0.93


@dataclass(frozen=True)
class EyeColours:
    """What an eye is painted with."""

    ink: str
    iris: str
    sclera: str
    lid: str
    skin: str


@dataclass(frozen=True)
class Eye:
    """One eye in place. `side` is +1 when the nose lies to its right, -1 to its left."""

    x: float
    y: float
    width: float
    height: float
    side: int
    tilt: float
    line: float

    def outline(self) -> skia.Path:
        """The opening of the eye about its own centre."""
        w, h = self.width, self.height
        corner = (w * 0.72, h * 0.76)
        return blob(
            [
                (-w, 0),
                (-corner[0], -corner[1]),
                (0, -h),
                (corner[0], -corner[1]),
                (w, 0),
                corner,
                (0, h),
                (-corner[0], corner[1]),
            ]
        )


def draw_eye(canvas: skia.Canvas, eye: Eye, traits: FaceTraits, mood: Expression, colours: EyeColours) -> None:
    """Draw one eye in a mood."""
    canvas.save()
    canvas.translate(eye.x, eye.y)
    canvas.rotate(eye.tilt)
    if mood.shut or mood.upper_lid > _NEARLY_SHUT:
        ink = colours.iris if traits.eyes == "screen" else colours.ink
        _draw_shut(canvas, eye, mood.shut > 0, ink, traits.lashes)
    elif traits.eyes == "screen":
        _draw_screen(canvas, eye, mood, colours.iris)
    else:
        _draw_open(canvas, eye, traits, mood, colours)
    canvas.restore()


def _draw_shut(canvas: skia.Canvas, eye: Eye, joyful: bool, ink: str, lashes: bool) -> None:
    arch = eye.height * (-1.5 if joyful else 0.75)
    level = eye.height * (0.28 if joyful else 0.1)
    line = skia.Path()
    line.moveTo(-eye.width * 1.05, level)
    line.quadTo(0, level + arch, eye.width * 1.05, level)
    canvas.drawPath(line, pen(ink, eye.line * 1.15))
    if lashes:
        outer = -eye.side
        canvas.drawLine(
            outer * eye.width,
            level,
            outer * eye.width * 1.45,
            level + eye.height * 0.22,
            pen(ink, eye.line * 0.8),
        )


def _draw_screen(canvas: skia.Canvas, eye: Eye, mood: Expression, light: str) -> None:
    w, h = eye.width, eye.height
    lean = eye.side * mood.lid_tilt * 0.35
    left = -h + 2 * h * (mood.upper_lid - lean)
    right = -h + 2 * h * (mood.upper_lid + lean)
    floor = h * (1.1 - 1.6 * mood.lower_lid)
    window = polygon([(-w * 2, left), (w * 2, right), (w * 2, floor), (-w * 2, floor)])
    canvas.save()
    canvas.clipPath(window, skia.ClipOp.kIntersect, True)
    dx, dy = mood.gaze[0] * w * 0.35, mood.gaze[1] * h * 0.25
    canvas.drawPath(placed(eye.outline(), dx, dy, 0, 1.35, 1.25), soft(light, 60, w * 0.5))
    canvas.drawPath(placed(eye.outline(), dx, dy), fill(light))
    canvas.drawPath(ellipse(w * 0.25 + dx, -h * 0.4 + dy, w * 0.28, h * 0.26), fill(_GLINT, 220))
    canvas.restore()


def _draw_open(canvas: skia.Canvas, eye: Eye, traits: FaceTraits, mood: Expression, colours: EyeColours) -> None:
    outline = eye.outline()
    canvas.save()
    canvas.clipPath(outline, skia.ClipOp.kIntersect, True)
    if traits.eyes == "bead":
        _draw_bead(canvas, eye, outline, mood, colours)
    else:
        _draw_iris(canvas, eye, outline, traits.slit, mood, colours)
    edge = _lid_edge(eye, mood)
    if edge:
        canvas.drawPath(_upper_lid(eye, mood, edge), fill(colours.lid))
    if mood.lower_lid > 0.02:
        canvas.drawPath(_lower_lid(eye, mood), fill(mix(colours.skin, colours.lid, 0.4)))
    canvas.restore()
    if traits.eyes == "round" or edge:
        _draw_lash_line(canvas, eye, edge, colours.ink, traits.lashes)


def _draw_bead(canvas: skia.Canvas, eye: Eye, outline: skia.Path, mood: Expression, colours: EyeColours) -> None:
    w, h = eye.width, eye.height
    gx, gy = mood.gaze
    canvas.drawPath(outline, fill(colours.ink))
    glow = ellipse(gx * w * 0.2, h * 0.55 + gy * h * 0.1, w * 0.62, h * 0.5)
    canvas.drawPath(glow, fill(colours.iris, 150))
    size = w * 0.36 * mood.pupil**0.3
    glint = ellipse(w * 0.26 + gx * w * 0.3, -h * 0.38 + gy * h * 0.22, size, h * 0.33)
    canvas.drawPath(glint, fill(_GLINT))
    small = ellipse(-w * 0.34 + gx * w * 0.3, h * 0.30 + gy * h * 0.2, w * 0.18, h * 0.15)
    canvas.drawPath(small, fill(_GLINT, 200))


def _draw_iris(
    canvas: skia.Canvas,
    eye: Eye,
    outline: skia.Path,
    slit: bool,
    mood: Expression,
    colours: EyeColours,
) -> None:
    w, h = eye.width, eye.height
    canvas.drawPath(outline, fill(colours.sclera))
    canvas.drawPath(ellipse(0, -h * 1.15, w * 1.3, h * 0.62), fill(_LID_SHADE, 60))
    across = min(w, h) * 0.86 * (0.62 + 0.38 * mood.pupil)
    tall = max(across, h * 0.72 * mood.pupil)
    wide = across * clamp(w / (h * 0.8), 0.55, 1)
    x = mood.gaze[0] * w * 0.42 + eye.side * w * 0.06
    y = mood.gaze[1] * h * 0.30 + h * 0.04
    iris = colours.iris
    canvas.drawPath(ellipse(x, y, wide, tall), fill(darken(iris, 0.45)))
    canvas.drawPath(ellipse(x, y + tall * 0.14, wide * 0.86, tall * 0.82), fill(iris))
    lit = ellipse(x, y + tall * 0.42, wide * 0.58, tall * 0.42)
    canvas.drawPath(lit, fill(lighten(iris, 0.40), 200))
    size = 0.58 * (0.5 + 0.5 * mood.pupil)
    if slit:
        canvas.drawPath(ellipse(x, y, wide * size * 0.42, tall * 0.78), fill(_PUPIL))
    else:
        canvas.drawPath(ellipse(x, y, wide * size, tall * size * 1.05), fill(_PUPIL))
    glint = ellipse(x + across * 0.30, y - tall * 0.38, across * 0.30, tall * 0.27)
    canvas.drawPath(glint, fill(_GLINT))
    small = ellipse(x - across * 0.34, y + tall * 0.34, across * 0.14, tall * 0.13)
    canvas.drawPath(small, fill(_GLINT, 210))


def _lid_edge(eye: Eye, mood: Expression) -> tuple[float, float] | None:
    """Heights of the upper lid at the left and the right corner; None while it is out of sight."""
    tilt = mood.lid_tilt * eye.side
    if mood.upper_lid <= 0.12 and abs(tilt) <= 0.1:
        return None
    level = -eye.height * 1.02 + 2 * eye.height * mood.upper_lid
    return level - tilt * eye.height * 0.5, level + tilt * eye.height * 0.5


def _upper_lid(eye: Eye, mood: Expression, edge: tuple[float, float]) -> skia.Path:
    w, h = eye.width * 1.3, eye.height
    bulge = h * 0.16 * (1 - abs(mood.lid_tilt))
    lid = skia.Path()
    lid.moveTo(-w, -h * 2)
    lid.lineTo(-w, edge[0])
    lid.quadTo(0, (edge[0] + edge[1]) / 2 - bulge, w, edge[1])
    lid.lineTo(w, -h * 2)
    return lid


def _lower_lid(eye: Eye, mood: Expression) -> skia.Path:
    w, h = eye.width * 1.3, eye.height
    level = h * 1.02 - 2 * h * mood.lower_lid
    lid = skia.Path()
    lid.moveTo(-w, h * 2)
    lid.lineTo(-w, level + h * 0.35)
    lid.quadTo(0, level - h * 0.35, w, level + h * 0.35)
    lid.lineTo(w, h * 2)
    return lid


def _draw_lash_line(canvas: skia.Canvas, eye: Eye, edge: tuple[float, float] | None, ink: str, lashes: bool) -> None:
    w, h = eye.width, eye.height
    line = skia.Path()
    if edge:
        left, right = (_reach(level, h) * w * 1.02 for level in edge)
        line.moveTo(-left, max(edge[0], -h * 0.94))
        line.quadTo(0, (edge[0] + edge[1]) / 2 - h * 0.14, right, max(edge[1], -h * 0.94))
    else:
        line.moveTo(-w, -h * 0.12)
        line.cubicTo(-w * 0.95, -h * 0.95, -w * 0.4, -h * 1.06, 0, -h * 1.04)
        line.cubicTo(w * 0.4, -h * 1.06, w * 0.95, -h * 0.95, w, -h * 0.12)
    canvas.drawPath(line, pen(ink, eye.line * (1.0 if lashes else 0.78)))
    if lashes:
        outer = -eye.side
        for start, end in (((0.95, -0.35), (1.42, -0.62)), ((0.78, -0.68), (1.16, -1.02))):
            canvas.drawLine(
                outer * w * start[0],
                h * start[1],
                outer * w * end[0],
                h * end[1],
                pen(ink, eye.line * 0.8),
            )


def _reach(level: float, height: float) -> float:
    """How far out the eye's outline is at a height, as a share of its half width."""
    if level <= -height:
        return 0.35
    return clamp(1 - (level / height) ** 2) ** 0.5
