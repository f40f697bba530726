"""What decides how a place looks, and how loose words become the hours and weathers we can paint."""

from collections.abc import Mapping
from dataclasses import dataclass

TIMES = ("morning", "day", "evening", "night")
WEATHERS = ("clear", "rain", "snow", "fog", "wind", "storm")

_TIME_WORDS: Mapping[str, str] = {
    "dawn": "morning",
    "sunrise": "morning",
    "daybreak": "morning",
    "breakfast": "morning",
    "noon": "day",
    "midday": "day",
    "afternoon": "day",
    "daytime": "day",
    "dusk": "evening",
    "sunset": "evening",
    "twilight": "evening",
    "golden hour": "evening",
    "midnight": "night",
    "tonight": "night",
    "nighttime": "night",
    "bedtime": "night",
}
_WEATHER_WORDS: Mapping[str, str] = {
    "sunny": "clear",
    "sun": "clear",
    "stars": "clear",
    "starry": "clear",
    "rainy": "rain",
    "drizzle": "rain",
    "shower": "rain",
    "snowy": "snow",
    "snowfall": "snow",
    "blizzard": "snow",
    "foggy": "fog",
    "mist": "fog",
    "misty": "fog",
    "haze": "fog",
    "cloudy": "fog",
    "windy": "wind",
    "breeze": "wind",
    "gale": "wind",
    "stormy": "storm",
    "thunder": "storm",
    "thunderstorm": "storm",
    "lightning": "storm",
    "hurricane": "storm",
}


@dataclass(frozen=True)
class SetLook:
    """Everything that decides how a place looks; plain data that survives JSON."""

    set: str
    """Id in the registry."""
    time: str = "day"
    """morning, day, evening or night; other words become the nearest of them."""
    weather: str = "clear"
    """clear, rain, snow, fog, wind or storm; other words become the nearest of them."""
    mood: str = ""
    seed: int = 0
    """Moves trees, clouds and small things about; the layout stays."""

    def settled(self) -> "SetLook":
        """The same look with hour and weather turned into ones we can paint."""
        return SetLook(
            self.set,
            nearest_time(self.time),
            nearest_weather(self.weather),
            self.mood.strip().lower(),
            self.seed,
        )


def nearest_time(word: str) -> str:
    """One of `TIMES`; a word nobody knows is day."""
    return _nearest(word, TIMES, _TIME_WORDS, "day")


def nearest_weather(word: str) -> str:
    """One of `WEATHERS`; a word nobody knows is clear."""
    return _nearest(word, WEATHERS, _WEATHER_WORDS, "clear")


def _nearest(word: str, known: tuple[str, ...], words: Mapping[str, str], default: str) -> str:
    text = word.strip().lower()
    if text in known:
        return text
    if text in words:
        return words[text]
    parts = text.replace("-", " ").replace("_", " ").split()
    for part in reversed(parts):
        if part in known:
            return part
        if part in words:
            return words[part]
    return default
