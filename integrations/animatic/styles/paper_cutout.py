"""Paper cut-out: fibre, a bevelled edge on every sheet and the shadow it casts on the next."""

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import SceneryMaterial
from integrations.animatic.sets.overlays import vignette
from integrations.animatic.styles.style import Style

FIGURE = """
half4 main(float2 p) {
  float2 q = p / scale + origin;
  half4 grain = noise.eval(q * 0.75), cloud = noise.eval(q * 0.21);
  float2 warp = (grain.rg - 0.5) * 1.1 * scale;
  half4 colour = art.eval(p + warp);
  float height = rise.eval(p + warp).r;
  float under = rise_far.eval(p + float2(4.0, -5.5) * scale).r;
  float ground = rise_far.eval(p + float2(5.0, -8.0) * scale).r;
  float cast_on_paper = smoothstep(0.05, 1.1, (under - height) / STEP);
  float cast_on_ground = smoothstep(0.0, 2.2, (ground - FLOOR) / STEP) * 0.27;
  half3 shade = half3(0.05, 0.03, 0.12);

  half3 paper = bare(colour);
  float2 light = float2(1.9, -2.3) * scale;
  float slope = (rise_near.eval(p + light).r - rise_near.eval(p - light).r) / STEP;
  float inside = smoothstep(-0.12, 0.22, (height - rise_near.eval(p).r) / STEP);
  slope = clamp(slope, -1.0, 1.0) * inside;
  float tooth = 1.0 - 0.55 * luminance(paper);
  paper *= 0.97 + tooth * (0.26 * (grain.b - 0.5) + 0.12 * (grain.g - 0.5))
         + 0.10 * (cloud.r - 0.5);
  paper += half3(1.0, 0.96, 0.86) * max(-slope, 0) * 0.26 * (0.45 + 0.55 * tooth);
  paper *= 1.0 - max(slope, 0) * half3(0.24, 0.30, 0.22);
  paper = mix(paper, paper * half3(0.52, 0.44, 0.62), cast_on_paper * 0.62);
  return above_shadow(paper, colour.a, shade, cast_on_ground);
}
"""

SHEET = """
half4 sheet(float2 p) {
  float2 q = p / scale + offset;
  half4 grain = noise.eval(q * 1.3), cloud = noise.eval(q * 0.31);
  float2 warp = (grain.rg - 0.5) * 2.0 * scale;
  half4 colour = at(p + warp);
  if (colour.a < 0.004) return half4(0);
  half3 paper = colour.rgb / max(colour.a, 0.001);
  float2 step = light * 2.4 * scale;
  float bevel = relief > 0 ? soft.eval(p + step).a - soft.eval(p - step).a : 0.0;
  float tooth = 1.0 - 0.62 * luminance(paper);
  paper *= 0.96 + tooth * (0.26 * (grain.b - 0.5) + 0.09 * (grain.g - 0.5)) + 0.13 * (cloud.r - 0.5);
  paper += half3(1.0, 0.97, 0.9) * clamp(-bevel, 0, 1) * 0.30 * relief;
  paper *= 1.0 - clamp(bevel, 0, 1) * 0.30 * relief;
  paper = mix(half3(luminance(paper)), paper, 1.17) * 1.06;
  return half4(clamp(paper, 0, 1) * colour.a, colour.a);
}
"""


def _corners(width: int, height: int, seed: int) -> skia.Image:
    return vignette(width, height, 0.30, "#0d0a24")


STYLE = Style(
    name="paper_cutout",
    figure=FigureMaterial(shader=FIGURE, near_blur=1.6, far_blur=4.5),
    scenery=SceneryMaterial(shader=SHEET, overlay=_corners, softness=2.2, shadow=1.0),
)
