"""Sketch: two pencil lines that never quite agree, hatching in the shadows and a thin wash."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import mix
from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.overlays import torn_paper
from integrations.animatic.styles.style import Style

FIGURE = """
half4 main(float2 p) {
  float2 q = p / scale + origin;
  half4 cloud = noise.eval(q * 0.35), tooth = noise.eval(q * 1.1);
  float2 first = (float2(noise.eval(q * 0.9).r, noise.eval(q * 0.9 + float2(211, 45)).r) - 0.5) * 4.0 * scale;
  float2 second = first.yx * 1.2 + float2(1.2, 1.0) * scale;
  half4 colour = art.eval(p + first);
  float height = rise.eval(p).r;
  half3 paint = bare(colour);
  float bright = luminance(paint);

  float outline = smoothstep(0.15, 0.9, cliff(p + first, 0.9 * scale)) * 0.85
                + smoothstep(0.3, 1.0, cliff(p + second, 0.7 * scale)) * 0.40
                + smoothstep(0.18, 0.6, colour_edge(p + first, 0.7 * scale)) * 0.75;
  float line = clamp(outline, 0, 1) * (0.45 + 0.95 * tooth.g);
  float2 far = float2(5.0, -6.5) * scale;
  float slope = (rise_far.eval(p + far).r - rise_far.eval(p - far).r) / STEP;
  float under = smoothstep(0.2, 0.9, (rise_far.eval(p + float2(3.0, -5.0) * scale).r - height) / STEP);
  float stroke = 0.5 + 0.5 * sin((q.x + q.y) * 1.15 + cloud.r * 7.0);
  float cross = 0.5 + 0.5 * sin((q.x - q.y) * 1.2 + cloud.r * 7.0);
  float dark = 1.0 - bright;
  float hatch = clamp(smoothstep(0.30, 0.85, dark) * 0.5 + clamp(slope, 0, 1) * 0.35 + under * 0.5, 0, 0.8)
              * smoothstep(0.38, 0.75, stroke)
              + smoothstep(0.62, 0.95, dark) * 0.34 * smoothstep(0.4, 0.85, cross);
  hatch = max(hatch * (0.45 + tooth.g), smoothstep(0.74, 0.86, dark) * 1.15);

  float alpha = max(colour.a, line * step(0.01, height - FLOOR + line));
  float tone = clamp(1.0 - hatch * 0.75 - line * 0.9, 0.10, 1.0);
  half3 page = half3(0.975, 0.962, 0.932) * mix(half3(0.17, 0.17, 0.23), half3(1), tone);
  float saturation = max(max(paint.r, paint.g), paint.b) - min(min(paint.r, paint.g), paint.b);
  float wash = 0.92 * smoothstep(-0.05, 0.34, saturation) * (0.75 + 0.5 * cloud.r) * (0.86 + 0.14 * tooth.g);
  page = mix(page, page * (0.30 + 0.80 * paint), wash * colour.a);
  return half4(page * alpha, alpha);
}
"""

SHEET = """
half4 sheet(float2 p) {
  float2 q = p / scale + offset;
  half4 cloud = noise.eval(q * 0.6), tooth = noise.eval(q * 1.9);
  float2 warp = (float2(noise.eval(q * 1.5).r, noise.eval(q * 1.5 + float2(211, 45)).r) - 0.5) * 4.4 * scale;
  half4 colour = at(p + warp);
  half3 paint = colour.rgb / max(colour.a, 0.001);
  float bright = luminance(paint), dark = 1.0 - bright;
  float edge = edge_at(p + warp, 1.2 * scale) + 0.6 * edge_at(p + warp.yx + float2(1.4, 1.0) * scale, 0.9 * scale);
  float line = smoothstep(0.10, 0.55, edge) * (0.40 + 0.95 * tooth.g) * mix(0.35, 1.0, relief);
  float stroke = 0.5 + 0.5 * sin((q.x + q.y) * 0.95 + cloud.r * 8.0);
  float cross = 0.5 + 0.5 * sin((q.x - q.y) * 1.0 + cloud.r * 8.0);
  float hatch = smoothstep(0.34, 0.9, dark) * 0.62 * smoothstep(0.36, 0.75, stroke)
              + smoothstep(0.62, 0.95, dark) * 0.40 * smoothstep(0.4, 0.85, cross);
  hatch *= 0.5 + tooth.g;
  float tone = clamp(1.0 - hatch * 0.72 - line * 0.85, 0.10, 1.0);
  half3 page = half3(0.975, 0.962, 0.932) * mix(half3(0.17, 0.17, 0.23), half3(1), tone);
  page = mix(page, page * (0.34 + 0.74 * paint), 0.80 * (0.72 + 0.5 * cloud.r));
  return half4(clamp(page, 0, 1) * colour.a, colour.a);
}
"""


def _thin_wash(ink: Ink) -> str:
    """Colour pencils leave the paper showing, and more of it where it is dark."""
    return mix(ink.lit, "#fbf6ea", (0.16 if ink.bright else 0.24) + 0.12 * ink.palette.dark)


def _page(width: int, height: int, seed: int) -> skia.Image:
    return torn_paper(width, height, seed, "#f9f5ec", "#4a4a58")


STYLE = Style(
    name="sketch",
    figure=FigureMaterial(shader=FIGURE, tint=("#fff6ea", 0.05)),
    scenery=SceneryMaterial(shader=SHEET, overlay=_page, ink=_thin_wash, softness=3.0, light_map=0.8),
)
