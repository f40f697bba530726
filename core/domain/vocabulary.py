"""The closed word lists that every face, agent and studio shares."""

from typing import Literal, get_args

Quality = Literal["animatic", "draft", "standard", "high"]
Aspect = Literal["16:9", "9:16", "1:1", "4:5", "21:9", "4:3"]
TimeOfDay = Literal["morning", "day", "evening", "night"]
Weather = Literal["clear", "rain", "snow", "fog", "wind", "storm"]
ShotSize = Literal["wide", "full", "medium", "close", "insert", "two"]
Angle = Literal["eye", "low", "high"]
Movement = Literal["hold", "push", "pull", "pan", "rise", "drift"]
Change = Literal["small", "medium", "large"]
Side = Literal["left", "center", "right"]
Emotion = Literal["neutral", "happy", "sad", "afraid", "angry", "surprised", "curious", "proud", "tired", "tender"]
Mood = Literal[
    "calm", "happy", "funny", "sad", "epic", "suspenseful", "mysterious",
    "romantic", "scary", "dreamy", "action",
]  # fmt: skip
StoryFormat = Literal[
    "story", "explain", "advert", "invite", "greeting", "news", "recap", "poem", "dialogue", "joke", "script"
]  # fmt: skip
TransitionKind = Literal["cut", "dissolve", "iris", "slide"]

STYLES: tuple[str, ...] = (
    "paper_cutout", "watercolor", "anime", "cartoon", "oil_painting", "claymation", "stop_motion",
    "pixel_art", "noir", "cyberpunk", "photorealistic", "3d", "comic", "manga", "vhs", "cinematic",
    "documentary", "lego", "sketch", "low_poly", "ukiyo_e", "ghibli", "vaporwave", "steampunk",
    "found_footage", "black_and_white", "puppet", "retro_80s",
)  # fmt: skip
TONES: tuple[str, ...] = (
    "funny", "scary", "sad", "epic", "dark", "romantic", "wholesome", "suspenseful", "dramatic",
    "mysterious", "uplifting", "calm", "sarcastic", "serious", "sci_fi", "fantasy", "western", "action",
)  # fmt: skip
QUALITIES: tuple[str, ...] = get_args(Quality)
ASPECTS: tuple[str, ...] = get_args(Aspect)
MOODS: tuple[str, ...] = get_args(Mood)
EMOTIONS: tuple[str, ...] = get_args(Emotion)

SECONDS_RANGE = (5, 180)
IDEA_LIMIT = 4_000
SCRIPT_LIMIT = 60_000
SCENES_RANGE = (1, 12)
