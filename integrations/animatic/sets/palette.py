"""Light: how an hour, a weather and a mood turn day-lit colours into what the camera sees."""

from dataclasses import dataclass, replace

from integrations.animatic.drawing.colour import channels, from_channels, mix, saturate

Factors = tuple[float, float, float]
Ramp = tuple[str, str, str, str]
"""Colours of the sky from the zenith down to the horizon."""

ACCENT = "#ffcf6b"
"""The one warm accent: lit windows, lanterns, fire."""
SNOW = "#f4f7ff"


def tinted(colour: str, factors: Factors) -> str:
    """`colour` with each channel scaled."""
    red, green, blue = channels(colour)
    return from_channels(red * factors[0], green * factors[1], blue * factors[2])


@dataclass(frozen=True)
class Palette:
    """The light on a place. Scenery names day-lit colours; `lit` says how they look now."""

    sky: Ramp
    key: Factors
    """Multiplies every colour."""
    ambient: str
    ambient_share: float
    haze: str
    haze_strength: float
    """How far the most distant plane goes towards the haze, 0..1."""
    shade: str
    """Shadows, and what frames in the foreground sink into."""
    cloud: str
    cloud_shade: str
    disc: str
    """Sun or moon."""
    glow: str
    glow_strength: float
    disc_at: tuple[float, float]
    """Place of sun or moon as shares of width and height."""
    edge: str
    """Tint of the light towards the edges of the frame."""
    vignette: float
    rim: str
    """Light along the edges of main objects."""
    time: str = "day"
    weather: str = "clear"
    dark: float = 0.0
    """0 by day, 1 at night; lamps are lit above 0.3."""
    inside: bool = False
    haze_falloff: float = 1.3
    front: float = 1.75
    """How fast planes before the actors sink into the shade."""
    tint: str = "#ffffff"
    tint_share: float = 0.0
    saturation: float = 1.0

    def lit(self, colour: str, depth: float = 1.0) -> str:
        """How a day-lit colour looks at a depth: 0 is the sky, 1 the actors, above 1 before them."""
        seen = mix(tinted(colour, self.key), self.ambient, self.ambient_share)
        if self.inside:
            return self._graded(seen)
        if self.time == "evening":
            seen = _teal_green(seen)
        if depth < 1:
            seen = mix(seen, self.haze, self.haze_strength * (1 - depth) ** self.haze_falloff)
        elif depth > 1:
            seen = mix(seen, self.shade, min(0.86, (depth - 1) * self.front))
        return self._graded(seen)

    def _graded(self, colour: str) -> str:
        if self.saturation == 1.0 and not self.tint_share:
            return colour
        return saturate(mix(colour, self.tint, self.tint_share), self.saturation)

    def indoors(self) -> "Palette":
        """The same hour seen in a room: colours stay, the light map carries the hour."""
        return replace(self, inside=True)


def _teal_green(colour: str) -> str:
    """A warm evening key turns greens olive; leaning them to teal first keeps them fresh."""
    red, green, blue = channels(colour)
    if green > red:
        colour = from_channels(red * 0.76, green, blue * 1.22)
    return saturate(colour, 1.18)
