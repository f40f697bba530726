"""Which mood a film has: what tones ask for, what the line names, what such stories feel like."""

from collections.abc import Mapping

from core.domain.vocabulary import Mood
from integrations.language.house.parse.frame import Frame

_MOODS: Mapping[str, Mood] = {
    "funny": "funny",
    "scary": "scary",
    "mysterious": "mysterious",
    "romantic": "romantic",
    "epic": "epic",
    "calm": "calm",
    "sad": "sad",
    "suspenseful": "suspenseful",
    "dreamy": "dreamy",
    "action": "action",
    "dark": "scary",
    "wholesome": "calm",
    "dramatic": "suspenseful",
    "uplifting": "happy",
    "sarcastic": "funny",
    "serious": "calm",
    "sci_fi": "epic",
    "fantasy": "dreamy",
    "western": "action",
}
_MOOD_OF_FAMILY: Mapping[str, Mood] = {
    "love": "romantic",
    "defeat": "epic",
    "rest": "calm",
    "save": "epic",
    "solve": "mysterious",
    "haunt": "scary",
    "steal": "funny",
    "quarrel": "funny",
    "rivals": "action",
    "win": "action",
    "quirk": "funny",
    "swap": "funny",
    "overcome": "suspenseful",
    "escape": "suspenseful",
    "breakout": "suspenseful",
}
_MOOD_OF_FORMAT: Mapping[str, Mood] = {
    "explain": "calm",
    "poem": "dreamy",
    "joke": "funny",
    "dialogue": "calm",
    "script": "calm",
}


def mood_for(frame: Frame, tones: tuple[str, ...]) -> Mood:
    """The mood that tones ask for, else the line's words, else what such stories feel like."""
    for tone in (*tones, frame.mood):
        if tone in _MOODS:
            return _MOODS[tone]
    if frame.format != "story":
        return _MOOD_OF_FORMAT.get(frame.format, "happy")
    return _MOOD_OF_FAMILY.get(frame.wish.family, "happy")
