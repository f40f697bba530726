"""Colours as '#rrggbb' strings, and how they are mixed, shaded and lit."""

import colorsys
from functools import lru_cache

SHADOW = "#3a1d4a"
LIGHT = "#fff4d8"


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of '#rrggbb', 0..255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def from_channels(red: float, green: float, blue: float) -> str:
    """'#rrggbb' of three channels, rounded and kept within 0..255."""
    return "#" + "".join(f"{min(255, max(0, round(part))):02x}" for part in (red, green, blue))


def argb(colour: str, alpha: float = 255) -> int:
    """The engine's packed colour of '#rrggbb' with an alpha of 0..255."""
    return (min(255, max(0, int(alpha))) << 24) | int(colour[1:7], 16)


@lru_cache(8192)
def mix(first: str, second: str, amount: float) -> str:
    """The colour `amount` (0..1) of the way from `first` to `second`."""
    amount = min(1.0, max(0.0, amount))
    pairs = zip(channels(first), channels(second), strict=True)
    return from_channels(*(a + (b - a) * amount for a, b in pairs))


def darken(colour: str, amount: float = 0.25) -> str:
    """Shade towards a cool plum, never towards grey: grey shading kills paper colours."""
    return mix(colour, SHADOW, amount)


def lighten(colour: str, amount: float = 0.25) -> str:
    """Light towards a warm cream."""
    return mix(colour, LIGHT, amount)


def luminance(colour: str) -> float:
    """How light a colour looks, 0..1."""
    red, green, blue = channels(colour)
    return (0.3 * red + 0.59 * green + 0.11 * blue) / 255


def saturate(colour: str, factor: float) -> str:
    """Move every channel away from (factor > 1) or towards (factor < 1) the colour's own grey."""
    grey = luminance(colour) * 255
    return from_channels(*(grey + (part - grey) * factor for part in channels(colour)))


def shift(colour: str, hue: float = 0.0, saturation: float = 1.0, value: float = 1.0) -> str:
    """Turn the hue by a fraction of the wheel and scale saturation and value."""
    red, green, blue = (part / 255 for part in channels(colour))
    old_hue, old_saturation, old_value = colorsys.rgb_to_hsv(red, green, blue)
    turned = colorsys.hsv_to_rgb((old_hue + hue) % 1, min(1, old_saturation * saturation), min(1, old_value * value))
    return from_channels(*(part * 255 for part in turned))
