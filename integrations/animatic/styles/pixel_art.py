"""Pixel art: square pixels, few levels, ordered dither and a dark outline."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import saturate
from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.overlays import vignette
from integrations.animatic.styles.style import Style

_PIXEL = 2.0
"""Screen pixels per drawn pixel of a figure."""

_DITHER = """
float dither(float2 cell) {
  float2 a = floor(mod(cell, 4.0)), b = floor(mod(a, 2.0)), c = floor(a / 2.0);
  float fine = mod(b.x * 2.0 + b.y * 3.0 - 4.0 * b.x * b.y, 4.0);
  float coarse = mod(c.x * 2.0 + c.y * 3.0 - 4.0 * c.x * c.y, 4.0);
  return (fine * 4.0 + coarse + 0.5) / 16.0 - 0.5;
}
"""

FIGURE = (
    _DITHER
    + """
half4 main(float2 p) {
  half4 colour = art.eval(p);
  float beside = max(max(art.eval(p + float2(1, 0)).a, art.eval(p - float2(1, 0)).a),
                     max(art.eval(p + float2(0, 1)).a, art.eval(p - float2(0, 1)).a));
  float height = rise.eval(p).r, grain = dither(p);
  float2 far = float2(1.4, -1.8);
  float slope = (rise_far.eval(p + far).r - rise_far.eval(p - far).r) / STEP;
  float inside = step(-0.25, (height - rise_far.eval(p).r) / STEP);
  float under = step(0.35, (rise_far.eval(p + float2(0.8, -1.2)).r - height) / STEP);
  float shade = max(step(0.55, slope + grain * 0.25) * inside, under);
  float shine = step(0.60, -slope + grain * 0.25) * inside;

  half3 paint = bare(colour);
  paint = mix(half3(luminance(paint)), paint, 1.2);
  paint = mix(paint, paint * half3(0.64, 0.55, 0.80), shade * 0.75);
  paint = mix(paint, paint * 1.06 + half3(0.10, 0.09, 0.05), shine * 0.8);
  paint = clamp(floor((paint + grain * 0.035) * 11.0 + 0.5) / 11.0, 0, 1);
  half4 outline = half4(0.13, 0.08, 0.20, 1) * step(0.5, beside);
  return mix(outline, half4(paint, 1), step(0.5, colour.a));
}
"""
)

SHEET = (
    _DITHER
    + """
half4 sheet(float2 p) {
  float size = 3.0 * scale;
  float2 cell = floor(p / size), centre = (cell + 0.5) * size;
  half4 colour = at(centre);
  half3 paint = colour.rgb / max(colour.a, 0.001);
  float grain = dither(cell);
  float2 step_to = light * 4.0 * scale;
  float bevel = relief > 0 ? soft.eval(centre + step_to).a - soft.eval(centre - step_to).a : 0.0;
  float shade = step(0.22, bevel + grain * 0.15), shine = step(0.24, -bevel + grain * 0.15);
  paint = mix(paint, paint * half3(0.70, 0.64, 0.86), shade * 0.7 * relief);
  paint = mix(paint, paint * 1.08 + half3(0.07, 0.07, 0.04), shine * 0.7 * relief);
  paint = floor((paint + grain * 0.07) * 10.0 + 0.5) / 10.0;
  float alpha = step(0.5, colour.a) * mix(1.0, colour.a, step(colour.a, 0.0));
  float veil = step(0.02, colour.a) * (1.0 - step(0.5, colour.a)) * step(grain + 0.5, colour.a);
  alpha = max(alpha, veil);
  return half4(clamp(paint, 0, 1) * alpha, alpha);
}
"""
)


def _vivid(ink: Ink) -> str:
    """Palettes of few colours want strong ones."""
    return saturate(ink.lit, 1.16)


def _corners(width: int, height: int, seed: int) -> skia.Image:
    del seed
    return vignette(width, height, 0.18, "#0d0a24")


STYLE = Style(
    name="pixel_art",
    figure=FigureMaterial(shader=FIGURE, near_blur=4.0, pixel=_PIXEL),
    scenery=SceneryMaterial(shader=SHEET, overlay=_corners, ink=_vivid, softness=3.0, rim=False),
)
