"""Watercolour: wandering edges, pigment that pools at the rim and blooms where it was wet."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import mix
from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.overlays import torn_paper
from integrations.animatic.styles.style import Style

FIGURE = """
half4 main(float2 p) {
  float2 q = p / scale + origin;
  half4 pigment = noise.eval(q * 0.42), grain = noise.eval(q * 0.9), pool = noise.eval(q * 0.10);
  float2 warp = float2(grain.r - 0.5, noise.eval(q * 0.8 + float2(211, 97)).r - 0.5) * 4.2 * scale;
  half4 colour = art.eval(p + warp);

  half3 wash = bare(colour);
  float height = rise.eval(p + warp).r;
  float rim = smoothstep(0.10, 0.55, (height - rise_near.eval(p + warp).r) / STEP);
  float under = rise_far.eval(p + warp + float2(3, -4) * scale).r;
  float low = smoothstep(0.05, 0.9, (under - height) / STEP);
  float fine = pigment.r - 0.5, flow = pool.r - 0.5;
  float bloom = 1.0 - smoothstep(0.0, 0.03, abs(flow - 0.07));
  float2 across = float2(7, -9) * scale;
  float slope = (rise_near.eval(p + warp + across).r - rise_near.eval(p + warp - across).r) / STEP;
  float wet = smoothstep(0.0, 1.0, slope * 0.5 + 0.5);
  float density = 1.12 + 0.75 * flow + 0.55 * fine + 0.55 * rim + 0.55 * low
                + 0.20 * (grain.g - 0.5) + 0.16 * bloom + 0.35 * (wet - 0.5);
  float bright = luminance(wash);
  wash = pow(max(wash * 0.93 + 0.07, half3(0.03)), half3(clamp(density, 0.55, 2.4)));
  float dry = 0.05 * (1 - bright) * clamp(0.5 - flow * 2.0, 0, 1);
  wash = mix(wash, half3(1.0, 0.985, 0.95), dry);
  float alpha = colour.a * clamp(0.98 + 0.10 * flow, 0.86, 1.0);
  return half4(clamp(wash, 0, 1) * alpha, alpha);
}
"""

SHEET = """
half4 sheet(float2 p) {
  float2 q = p / scale + offset;
  half4 pigment = noise.eval(q * 0.75), grain = noise.eval(q * 1.6), pool = noise.eval(q * 0.17);
  float2 warp = float2(noise.eval(q * 2.6).r - 0.5,
                       noise.eval(q * 2.6 + float2(411, 97)).r - 0.5) * 4.6 * scale;
  half4 colour = at(p + warp);
  half3 wash = colour.rgb / max(colour.a, 0.001);
  float rim = smoothstep(0.93, 0.52, soft.eval(p + warp).a);
  float fine = pigment.r - 0.5, flow = pool.r - 0.5;
  float bloom = 1.0 - smoothstep(0.0, 0.035, abs(flow - 0.08));
  float border = smoothstep(0.10, 0.5, edge_at(p + warp, 1.6 * scale));
  float density = 0.96 + 0.55 * flow + 0.35 * fine + 0.42 * rim * relief + 0.30 * border
                + 0.20 * (grain.g - 0.5) + 0.10 * bloom;
  wash = pow(max(wash * 0.93 + 0.07, half3(0.02)), half3(max(density, 0.25)));
  float alpha = colour.a * clamp(0.98 + 0.08 * flow, 0.85, 1.0);
  return half4(clamp(wash, 0, 1) * alpha, alpha);
}
"""


def _thinned(ink: Ink) -> str:
    """Water lets the paper through; by night more of it, or the sheet would look printed."""
    share = 0.13 if ink.bright else 0.13 + 0.10 * ink.palette.dark
    return mix(ink.lit, "#fff6ea", share)


def _border(width: int, height: int, seed: int) -> skia.Image:
    return torn_paper(width, height, seed, "#fbf6ed", "#403359")


STYLE = Style(
    name="watercolor",
    figure=FigureMaterial(shader=FIGURE, near_blur=3.2, far_blur=5.0, tint=("#fff6ea", 0.10)),
    scenery=SceneryMaterial(shader=SHEET, overlay=_border, ink=_thinned, softness=6.0),
)
