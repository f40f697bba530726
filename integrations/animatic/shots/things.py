"""Props of a shot: painted alone in the light of the place, so that they can stand anywhere or be held."""

from dataclasses import dataclass

from core.domain.bible import Prop
from integrations.animatic.drawing.canvas import LINEAR, skia
from integrations.animatic.drawing.outlines import arch
from integrations.animatic.drawing.shapes import placed
from integrations.animatic.lettering.typefaces import Typefaces
from integrations.animatic.sets.api import SetLook, sets
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.baker import Baker
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.light import LightMap
from integrations.animatic.sets.props.recipe import Recipe, all_props, put
from integrations.animatic.sets.score import new_score
from integrations.animatic.styles.style import Style

_TABLE = Framing(1600, 1600)
"""A square of room around the prop; only what is painted is kept."""
_PARCEL = 60.0
"""Natural height, in units, of something nobody has a recipe for."""
_CARD, _CARD_SHADE, _LABEL, _INK = "#d99a5b", "#b9783e", "#fff3dc", "#3a2340"


@dataclass(frozen=True)
class Thing:
    """A painted prop. Its origin is the middle of its foot."""

    image: skia.Image
    left: float
    """Units from the origin to the image's left edge."""
    top: float
    density: float
    """Image pixels per unit."""
    height: float
    """Natural height in units."""

    def draw(self, canvas: skia.Canvas, x: float, y: float, scale: float) -> None:
        """Paint it with its foot at a point, `scale` canvas pixels per unit."""
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(scale, scale)
        canvas.translate(self.left, self.top)
        canvas.scale(1 / self.density, 1 / self.density)
        canvas.drawImage(self.image, 0, 0, LINEAR)
        canvas.restore()


def recipe_for(prop: Prop, typefaces: Typefaces) -> Recipe:
    """The recipe of a prop: of its kind, of its noun, else a parcel that says what is in it."""
    known = all_props()
    for word in (prop.kind, prop.noun, *reversed(prop.noun.split())):
        name = word.strip().lower().replace(" ", "_").replace("-", "_")
        for form in (name, name.removesuffix("s"), name.removesuffix("es")):
            found = form if form in known else next((full for full in known if form in full.split("_")), None)
            if form and found:
                return known[found]
    return _parcel(prop.noun or prop.kind, typefaces)


def paint(recipe: Recipe, look: SetLook, style: Style, density: float) -> Thing:
    """Bake a recipe at `density` pixels per unit in the light of a place."""
    score = new_score(look.settled(), sets()[look.set], style.scenery, _TABLE)
    band = score.band(1.0, in_light=False)
    x, y = _TABLE.width / 2, _TABLE.height * 0.8
    put(band, recipe, x, y)
    baker = Baker(score, density, LightMap.painted(_TABLE, score.palette, score.light, score.sun_x))
    layer = baker.bake(band)
    if layer is None:
        raise ValueError(f"the recipe of {recipe.name} paints nothing")
    image = skia.Image.fromarray(layer.pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    return Thing(image, layer.left / density - x, layer.top / density - y, density, recipe.height)


def _wonder(art: Art) -> None:
    """Something round that shines."""
    art.glow(0, -50, 105, "#ffe9a8", 0.75, hot=True)
    art.oval(0, -50, 48, "#fff0b8", "#ffd060", bright=True)
    art.sheet(0.3)
    art.oval(-14, -66, 12, "#fffbe6", bright=True)


WONDER = Recipe("wonder", 44.0, "things", _wonder)
"""What somebody holds when the story does not say what."""


def _parcel(noun: str, typefaces: Typefaces) -> Recipe:
    """A rounded parcel with a label."""

    def draw(art: Art) -> None:
        art.fill(arch(-62, -84, 124, 84, 22), _CARD, _CARD_SHADE)
        art.rect(-62, -58, 124, 9, _CARD_SHADE, alpha=0.5)
        art.sheet(0.5)
        art.rect(-52, -62, 104, 44, _LABEL, radius=9)
        for path in _written(noun, typefaces, 92.0, 26.0):
            art.fill(placed(path, 0, -40), _INK)

    return Recipe("parcel", _PARCEL, "things", draw)


def _written(text: str, typefaces: Typefaces, limit: float, size: float) -> list[skia.Path]:
    """A short text as outlines around (0, 0); nothing when no single typeface can write it."""
    typeface = typefaces.one_for(text)
    if typeface is None or not text:
        return []
    size = min(size, size * limit / max(typefaces.width(text, size), 1.0))
    font = skia.Font(typeface, size)
    glyphs = font.textToGlyphs(text)
    widths = font.getWidths(glyphs)
    x = -sum(widths) / 2
    paths: list[skia.Path] = []
    for glyph, width in zip(glyphs, widths, strict=True):
        path = font.getPath(glyph)
        if path is not None and not path.isEmpty():
            path.offset(x, size * 0.35)
            paths.append(path)
        x += width
    return paths
