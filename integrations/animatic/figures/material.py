"""What a style says about figures: one shader that reads colour and elevation.

Shaders run on the processor, eight pixels at a time: every sample costs about as much as ten sums,
and an early return makes all that follows slower instead of skipping it.
"""

from dataclasses import dataclass
from functools import lru_cache

from integrations.animatic.drawing.canvas import skia

STEP = 0.05
"""Elevation of one sheet of paper above the one below it."""
FLOOR = 0.30
"""Elevation where there is no figure."""

PRELUDE = f"""
uniform shader art;        // colours of the drawing, premultiplied
uniform shader rise;       // elevation in red
uniform shader rise_near;  // elevation, blurred a little
uniform shader rise_far;   // elevation, blurred a lot
uniform shader noise;      // red clouds, green grain, blue fibres
uniform float scale;       // pixels per unit
uniform float2 origin;     // units; different for every seed

const float STEP = {STEP};
const float FLOOR = {FLOOR};

half3 bare(half4 colour) {{ return colour.rgb / max(colour.a, 0.001); }}

half luminance(half3 colour) {{ return dot(colour, half3(.3, .59, .11)); }}

// A figure above its own soft shadow on what lies behind it.
half4 above_shadow(half3 colour, float alpha, half3 shade, float shadow) {{
  return half4(clamp(colour, 0, 1) * alpha + shade * shadow * (1 - alpha),
               alpha + shadow * (1 - alpha));
}}

// How steep the elevation is around p, in sheets.
float cliff(float2 p, float reach) {{
  float right = rise.eval(p + float2(reach, 0)).r, left = rise.eval(p - float2(reach, 0)).r;
  float below = rise.eval(p + float2(0, reach)).r, over = rise.eval(p - float2(0, reach)).r;
  return (abs(right - left) + abs(below - over)) / STEP;
}}

// How much the colour changes around p.
float colour_edge(float2 p, float reach) {{
  half4 right = art.eval(p + float2(reach, 0)), left = art.eval(p - float2(reach, 0));
  half4 below = art.eval(p + float2(0, reach)), over = art.eval(p - float2(0, reach));
  return length(right - left) + length(below - over);
}}
"""


@dataclass(frozen=True)
class FigureMaterial:
    """How figures look in one style.

    `shader` is the SkSL of `half4 main(float2 p)`, compiled after the shared prelude. Blurs are in
    units at scale 1. `pixel` is the size of a drawn pixel on screen; above 1 nothing is smoothed.
    """

    shader: str
    near_blur: float = 2.0
    far_blur: float = 5.0
    tint: tuple[str, float] | None = None
    pixel: float = 1.0

    def effect(self) -> skia.RuntimeEffect:
        """The compiled shader."""
        return _compiled(self.shader)


@lru_cache(32)
def _compiled(shader: str) -> skia.RuntimeEffect:
    return skia.RuntimeEffect.MakeForShader(PRELUDE + shader)
