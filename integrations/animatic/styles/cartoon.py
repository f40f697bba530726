"""Cartoon: an ink line that follows the forms, flat colour and one hard shadow."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import lighten, mix, saturate
from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.overlays import vignette
from integrations.animatic.styles.style import Style

FIGURE = """
half4 main(float2 p) {
  half4 colour = art.eval(p);
  float steep = cliff(p, 1.15 * scale), drawn = colour_edge(p, 0.7 * scale);
  float height = rise.eval(p).r;
  float2 far = float2(5.0, -6.5) * scale;
  float slope = (rise_far.eval(p + far).r - rise_far.eval(p - far).r) / STEP;
  float inside = smoothstep(-0.6, 0.0, (height - rise_far.eval(p).r) / STEP + 0.3);
  float under = (rise_far.eval(p + float2(3.0, -5.0) * scale).r - height) / STEP;
  float shade = max(smoothstep(0.62, 0.74, slope) * inside, smoothstep(0.40, 0.55, under));
  float shine = smoothstep(0.80, 0.92, -slope) * inside;

  half3 paint = bare(colour);
  paint = mix(half3(luminance(paint)), paint, 1.16);
  paint = mix(paint, paint * half3(0.66, 0.58, 0.80), shade * 0.80);
  paint = mix(paint, paint * 1.08 + half3(0.09, 0.08, 0.05), shine * 0.8);
  float line = max(smoothstep(0.25, 0.75, steep), 0.42 * smoothstep(0.45, 0.95, drawn));
  float alpha = max(colour.a, smoothstep(0.5, 1.2, steep));
  half3 ink = mix(half3(0.09, 0.04, 0.11), paint * 0.16 + half3(0.07, 0.02, 0.09), step(0.02, colour.a));
  paint = mix(paint, ink, line * 0.94);
  return half4(clamp(paint, 0, 1) * alpha, alpha);
}
"""

SHEET = """
half4 sheet(float2 p) {
  half4 colour = at(p);
  half3 paint = colour.rgb / max(colour.a, 0.001);
  float2 step = light * 6.0 * scale;
  float bevel = relief > 0 ? soft.eval(p + step).a - soft.eval(p - step).a : 0.0;
  float shade = smoothstep(0.12, 0.15, bevel), shine = smoothstep(0.14, 0.17, -bevel);
  paint = mix(paint, paint * half3(0.70, 0.66, 0.86), shade * 0.8 * relief);
  paint = mix(paint, paint * 1.10 + half3(0.08, 0.08, 0.05), shine * 0.75 * relief);
  paint = mix(half3(luminance(paint)), paint, 1.16);
  float line = smoothstep(0.26, 0.60, edge_at(p, scale)) * relief;
  paint = mix(paint, paint * 0.24 + half3(0.04, 0.0, 0.08), line * 0.9);
  return half4(clamp(paint, 0, 1) * colour.a, colour.a);
}
"""


def _bright(ink: Ink) -> str:
    """Cel paint: fresher than paper, and never quite black at night."""
    raised = mix(ink.lit, lighten(ink.lit, 0.25), 0.25 * ink.palette.dark)
    return saturate(raised, 1.14)


def _corners(width: int, height: int, seed: int) -> skia.Image:
    del seed
    return vignette(width, height, 0.22, "#0d0a24")


STYLE = Style(
    name="cartoon",
    figure=FigureMaterial(shader=FIGURE),
    scenery=SceneryMaterial(shader=SHEET, overlay=_corners, ink=_bright, softness=3.4),
)
