"""What a style does to scenery: a rule for colours, a shader for every sheet, an image over all."""

from collections.abc import Callable
from dataclasses import dataclass

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.sets.palette import Palette

SHEET_HEAD = """
uniform shader art; uniform shader soft; uniform shader noise;
uniform float scale; uniform float2 offset; uniform float2 light; uniform float relief;
uniform float rim; uniform float3 rim_light;
half4 at(float2 p) { return art.eval(p); }
float luminance(half3 c) { return dot(c, half3(0.30, 0.59, 0.11)); }
float edge_at(float2 p, float w) {
    half4 a = at(p + float2(w, 0)), b = at(p - float2(w, 0));
    half4 c = at(p + float2(0, w)), d = at(p - float2(0, w));
    return length(a - b) + length(c - d);
}
"""
"""Goes before every sheet shader. `art` is the flat sheet, `soft` its blurred copy, `scale` pixels per unit, `offset`
moves the grain from sheet to sheet, `light` points to the light, `relief` is 0 for flat sheets such as the sky."""

SHEET_TAIL = """
half4 main(float2 p) {
    half4 c = sheet(p);
    if (rim > 0) {
        float lit = rim * (1.0 - soft.eval(p + light * 5.0 * scale).a) * c.a;
        c.rgb += half3(rim_light) * lit * (1.0 - c.rgb);
    }
    return c;
}
"""
"""Goes after it: main objects get a lit edge on the side of the light."""


@dataclass(frozen=True)
class Ink:
    """One colour on its way to the style."""

    lit: str
    albedo: str
    """Before light and haze: accents of a style are decided on it, or every dusk changes them."""
    depth: float
    bright: bool
    """True for what shines by itself."""
    palette: Palette


def plain_ink(ink: Ink) -> str:
    """Leave the colour as the light made it."""
    return ink.lit


def plain_palette(palette: Palette) -> Palette:
    """Leave the light alone."""
    return palette


@dataclass(frozen=True)
class SceneryMaterial:
    """How one style looks when it is scenery."""

    shader: str
    """SkSL `half4 sheet(float2 p)`, premultiplied, between `SHEET_HEAD` and `SHEET_TAIL`."""
    overlay: Callable[[int, int, int], skia.Image]
    """(width, height, seed) in pixels -> one premultiplied image of that size, laid over every frame."""
    ink: Callable[[Ink], str] = plain_ink
    light: Callable[[Palette], Palette] = plain_palette
    softness: float = 3.0
    """Deviation of the blurred copy of a sheet, in units."""
    shadow: float = 0.0
    """Strength of the shadow a sheet drops on the next, 0 for none."""
    rim: bool = True
    """Whether main objects get a lit edge."""
    light_map: float = 1.0
    """How much of the light map reaches the colours, 0..1."""
    halo: float = 1.0
    """Strength of the glow around sun and moon."""
    mist: float = 1.0
    faces: bool = True
    """Whether sun and moon may smile."""
