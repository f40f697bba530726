"""Hours, weathers and moods as data, and the palettes they make together."""

from dataclasses import dataclass, replace

from integrations.animatic.drawing.colour import mix, saturate
from integrations.animatic.sets.palette import Factors, Palette, Ramp, tinted

_HOURS = {
    "morning": Palette(
        time="morning",
        sky=("#6fb4e4", "#aad7ee", "#fde3c6", "#ffc9a0"),
        key=(1.0, 0.95, 0.88),
        ambient="#ffd2be",
        ambient_share=0.08,
        haze="#f9dcc8",
        haze_strength=0.66,
        shade="#5b4a86",
        cloud="#fffaf0",
        cloud_shade="#f3c3b4",
        disc="#ffe08a",
        glow="#fff0c0",
        glow_strength=0.75,
        disc_at=(0.24, 0.40),
        edge="#d9b8c8",
        vignette=0.20,
        rim="#fff2d0",
    ),
    "day": Palette(
        time="day",
        sky=("#2f95e6", "#62baf2", "#a9e0fa", "#f6f6d8"),
        key=(1.0, 1.0, 0.985),
        ambient="#cfe8ff",
        ambient_share=0.03,
        haze="#bfe4f6",
        haze_strength=0.64,
        shade="#2f3f78",
        cloud="#ffffff",
        cloud_shade="#cfe3f2",
        disc="#ffd75e",
        glow="#fff4c0",
        glow_strength=0.6,
        disc_at=(0.78, 0.19),
        edge="#b9c6e2",
        vignette=0.16,
        rim="#fff6d8",
    ),
    "evening": Palette(
        time="evening",
        dark=0.55,
        front=2.2,
        sky=("#3b2f74", "#8b4c93", "#ee7b83", "#ffc078"),
        key=(1.0, 0.78, 0.78),
        ambient="#6a4090",
        ambient_share=0.22,
        haze="#f29c8a",
        haze_strength=0.70,
        shade="#2a1850",
        cloud="#ffb59a",
        cloud_shade="#a45f9c",
        disc="#ffdf8c",
        glow="#ffca80",
        glow_strength=0.95,
        disc_at=(0.70, 0.50),
        edge="#8a5a9c",
        vignette=0.34,
        rim="#ffcf96",
    ),
    "night": Palette(
        time="night",
        dark=1.0,
        front=2.7,
        sky=("#0b1038", "#1b2868", "#3c4d98", "#b98090"),
        key=(0.46, 0.54, 0.90),
        ambient="#18225e",
        ambient_share=0.34,
        haze="#4a5796",
        haze_strength=0.72,
        shade="#070a24",
        cloud="#7c86c4",
        cloud_shade="#4c5698",
        disc="#fff2c4",
        glow="#ffe9b0",
        glow_strength=0.55,
        disc_at=(0.73, 0.22),
        edge="#6f78b8",
        vignette=0.46,
        rim="#cfe0ff",
    ),
}
_TONES: dict[str, Factors] = {
    "morning": (1, 0.97, 0.95),
    "day": (1, 1, 1),
    "evening": (0.66, 0.55, 0.68),
    "night": (0.26, 0.31, 0.52),
}


@dataclass(frozen=True)
class _Weather:
    """A weather is a change of any hour, never a table of its own."""

    sky: str
    sky_share: float
    key: Factors
    haze: str
    haze_share: float
    haze_factor: float
    cloud: str
    cloud_share: float
    glow: float
    horizon: float = 0.09
    darker: float = 0.0


_WEATHERS = {
    "rain": _Weather(
        "#748aa6",
        0.78,
        (0.80, 0.87, 0.94),
        "#9fb1c2",
        0.65,
        1.2,
        "#a3b1c4",
        0.75,
        0.25,
        darker=0.2,
    ),
    "snow": _Weather("#c3d0e2", 0.70, (0.94, 0.97, 1.03), "#dfe7f2", 0.65, 1.10, "#e6ecf5", 0.65, 0.45),
    "fog": _Weather("#d3dbe1", 0.84, (0.93, 0.95, 0.97), "#dde3e8", 0.80, 1.45, "#e9edf0", 0.7, 0.55),
    "wind": _Weather("#a8c6da", 0.26, (0.98, 0.99, 1.0), "#d2dfe2", 0.22, 1.0, "#f2f4f6", 0.2, 0.85),
    "storm": _Weather(
        "#262c4c",
        0.88,
        (0.60, 0.66, 0.82),
        "#5f6c8c",
        0.80,
        1.15,
        "#6f789c",
        0.88,
        0.12,
        horizon=0.17,
        darker=0.45,
    ),
}


def _weathered(hour: Palette, weather: str) -> Palette:
    change = _WEATHERS.get(weather)
    if change is None:
        return replace(hour, weather=weather)
    tone = _TONES[hour.time]
    shaded = mix(change.cloud, "#2b3350", 0.50)
    return replace(
        hour,
        weather=weather,
        sky=_clouded(hour.sky, change, tone),
        key=(
            hour.key[0] * change.key[0],
            hour.key[1] * change.key[1],
            hour.key[2] * change.key[2],
        ),
        haze=mix(hour.haze, tinted(change.haze, tone), change.haze_share),
        haze_strength=min(0.97, hour.haze_strength * change.haze_factor),
        haze_falloff=0.75 if weather == "fog" else hour.haze_falloff,
        cloud=mix(hour.cloud, tinted(change.cloud, tone), change.cloud_share),
        cloud_shade=mix(hour.cloud_shade, tinted(shaded, tone), change.cloud_share),
        glow_strength=hour.glow_strength * change.glow,
        dark=min(1.0, hour.dark + change.darker),
    )


def _clouded(sky: Ramp, change: _Weather, tone: Factors) -> Ramp:
    def at(step: int) -> str:
        target = tinted(mix(change.sky, "#e8f0e0", change.horizon * step), tone)
        return mix(sky[step], target, change.sky_share)

    return (at(0), at(1), at(2), at(3))


_MOODS: dict[str, tuple[float, str, float]] = {
    "calm": (0.94, "#bcd8e8", 0.05),
    "happy": (1.14, "#ffd98a", 0.05),
    "funny": (1.16, "#ffe09a", 0.04),
    "sad": (0.64, "#6a7fa8", 0.12),
    "epic": (1.12, "#ffb36a", 0.06),
    "suspenseful": (0.78, "#3f5a7a", 0.12),
    "mysterious": (0.86, "#6a5fb0", 0.13),
    "romantic": (1.04, "#ff9ab0", 0.10),
    "scary": (0.62, "#3f8f7a", 0.17),
    "dreamy": (0.98, "#d0b0f0", 0.11),
    "action": (1.12, "#ff9a5a", 0.04),
}
"""Saturation, tint and its share; a mood without an entry changes nothing."""


def _graded(palette: Palette, mood: str) -> Palette:
    if mood not in _MOODS:
        return palette
    saturation, tint, share = _MOODS[mood]

    def graded(colour: str) -> str:
        return saturate(mix(colour, tint, share), saturation)

    zenith, high, low, horizon = palette.sky
    return replace(
        palette,
        sky=(graded(zenith), graded(high), graded(low), graded(horizon)),
        haze=graded(palette.haze),
        ambient=graded(palette.ambient),
        tint=tint,
        tint_share=share,
        saturation=saturation,
    )


@dataclass(frozen=True)
class RoomLight:
    """What an hour does indoors: the light map carries it, colours stay nearly their own."""

    key: Factors
    ambient: str
    """What the light map shows where no lamp or window reaches."""
    window: str
    window_power: float
    pool: float
    """Strength of the general light in the middle of the room."""


_ROOMS = {
    "morning": RoomLight((1.03, 0.99, 0.94), "#e2cdc6", "#fff0d0", 1.0, 0.70),
    "day": RoomLight((1.05, 1.04, 1.02), "#e4e2ea", "#fffbe8", 1.0, 0.90),
    "evening": RoomLight((1.0, 0.90, 0.82), "#8f7296", "#ffb36a", 0.85, 0.25),
    "night": RoomLight((0.98, 0.92, 0.88), "#4c4c88", "#8fb0ff", 0.35, 0.10),
}


def room_light(time: str, weather: str) -> RoomLight:
    """The light in a room; bad weather outside takes half of what the windows give."""
    light = _ROOMS[time]
    if weather in ("clear", "wind"):
        return light
    grey = mix(light.ambient, "#6a7590", 0.10 if time == "night" else 0.35)
    return replace(light, ambient=grey, window_power=light.window_power * 0.55)


def palette_for(time: str, weather: str, mood: str, interior: bool) -> Palette:
    """The palette of a settled look."""
    palette = _graded(_weathered(_HOURS[time], weather), mood)
    return palette.indoors() if interior else palette
