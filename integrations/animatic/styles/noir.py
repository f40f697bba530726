"""Noir: silver light, hard shadows, and nothing keeps its colour but red."""

from dataclasses import replace

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.colour import channels, luminance, mix, saturate
from integrations.animatic.drawing.easing import smooth
from integrations.animatic.figures.material import FigureMaterial
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.overlays import vignette
from integrations.animatic.sets.palette import Palette
from integrations.animatic.styles.style import Style

FIGURE = """
half4 main(float2 p) {
  float2 q = p / scale + origin;
  half4 colour = art.eval(p);
  float height = rise.eval(p).r, around = rise_far.eval(p).r;
  float ground = rise_far.eval(p + float2(9.0, -7.0) * scale).r;
  float cast_on_ground = smoothstep(0.0, 2.4, (ground - FLOOR) / STEP) * 0.55;

  half3 flat_colour = bare(colour);
  float light = 0.10 + 0.86 * smoothstep(0.02, 0.92, dot(flat_colour, half3(.36, .50, .14)));
  float2 far = float2(6.0, -4.0) * scale;
  float slope = (rise_far.eval(p + far).r - rise_far.eval(p - far).r) / STEP;
  float inside = smoothstep(-0.6, 0.0, (height - around) / STEP + 0.3);
  float under = (rise_far.eval(p + float2(5.0, -4.5) * scale).r - height) / STEP;
  float shade = max(smoothstep(0.52, 0.86, slope) * inside, smoothstep(0.35, 0.6, under));
  float rim = smoothstep(0.65, 0.95, -slope) * inside;
  float2 step = float2(3.0, -1.0) * scale;
  float edge = clamp((rise_near.eval(p - step).r - rise_near.eval(p + step).r) / STEP, 0, 1);
  light *= 1.0 - 0.66 * shade;
  light += rim * 0.22 + edge * 0.20 * smoothstep(0.0, 0.4, (height - rise_near.eval(p).r) / STEP);
  light += (noise.eval(q * 1.4).g - 0.5) * 0.09 * (0.4 + light);
  float red = smoothstep(0.20, 0.42, flat_colour.r - max(flat_colour.g * 1.55, flat_colour.b * 1.35));
  half3 silver = half3(light) * half3(0.97, 1.0, 1.04);
  half3 scarlet = half3(0.86, 0.07, 0.10) * (0.30 + light);
  return above_shadow(mix(silver, scarlet, red * 0.9), colour.a, half3(0), cast_on_ground);
}
"""

SHEET = """
half4 sheet(float2 p) {
  float2 q = p / scale + offset;
  half4 colour = at(p);
  half3 silver = colour.rgb / max(colour.a, 0.001);
  half4 grain = noise.eval(q * 1.9), cloud = noise.eval(q * 0.3);
  float2 step = light * 3.6 * scale;
  float bevel = relief > 0 ? soft.eval(p + step).a - soft.eval(p - step).a : 0.0;
  silver += half3(clamp(-bevel, 0, 1) * 0.55 * relief);
  silver *= 1.0 - clamp(bevel, 0, 1) * 0.5 * relief;
  silver *= 1.0 + 0.30 * (grain.g - 0.5) + 0.25 * (cloud.r - 0.5);
  return half4(clamp(silver, 0, 1) * colour.a, colour.a);
}
"""
_SCARLET = "#cc0f1a"


def _silver(ink: Ink) -> str:
    """Grey along a film's curve; red is decided on the day-lit colour, or every dusk would turn red."""
    light = smooth((luminance(ink.lit) - 0.10) / 0.86) ** 1.05
    if not ink.bright:
        light *= 0.94 - 0.30 * max(0.0, ink.depth - 0.75)
    level = min(255, round(light * 255))
    grey = f"#{level:02x}{level:02x}{min(255, level + level // 40):02x}"
    if ink.bright:
        return grey
    red, green, blue = channels(ink.albedo)
    return mix(grey, _SCARLET, smooth(((red - max(green, blue)) / 255 - 0.38) / 0.14))


def _moonlit(palette: Palette) -> Palette:
    """The light itself without colour: it falls on actors and fog too."""
    return replace(
        palette,
        edge=saturate(palette.edge, 0.0),
        glow=saturate(palette.glow, 0.0),
        rim=saturate(palette.rim, 0.0),
        ambient=saturate(palette.ambient, 0.0),
    )


def _corners(width: int, height: int, seed: int) -> skia.Image:
    del seed
    return vignette(width, height, 0.85, "#000000")


STYLE = Style(
    name="noir",
    figure=FigureMaterial(shader=FIGURE),
    scenery=SceneryMaterial(
        shader=SHEET, overlay=_corners, ink=_silver, light=_moonlit, softness=3.4, shadow=1.1, light_map=0.45
    ),
)
