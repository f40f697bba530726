"""The words by which headings and stage directions say when, in which weather and how."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from core.domain.vocabulary import Emotion, Mood, TimeOfDay, Weather

Meaning = TypeVar("Meaning", bound=str)


def _by_word(table: Mapping[Meaning, Iterable[str]]) -> dict[str, Meaning]:
    return {word: meaning for meaning, words in table.items() for word in words}


INTERIOR: frozenset[str] = frozenset({"int", "innen", "інт", "инт", "内", "内景", "屋内"})
EXTERIOR: frozenset[str] = frozenset({"ext", "est", "aussen", "außen", "экст", "нат", "外", "外景", "屋外"})
EITHER: frozenset[str] = frozenset({"int/ext", "int./ext", "ext/int", "ext./int", "i/e", "innen/aussen", "innen/außen"})
"""Ways to open a scene heading; one that is both inside and outside is filmed inside."""

SAME_TIME: frozenset[str] = frozenset(
    {"continuous", "later", "moments later", "same", "same time", "continuo", "continua", "weiter", "plus tard"}
)
"""Heading endings that keep the time of the scene before."""

TIMES: dict[str, TimeOfDay] = _by_word(
    {
        "morning": (
            "morning", "dawn", "sunrise", "early morning", "daybreak", "mañana", "amanecer", "madrugada", "matin",
            "aube", "morgen", "morgens", "morgengrauen", "manhã", "amanhecer", "mattina", "alba", "утро", "早晨",
            "清晨", "朝",
        ),
        "day": (
            "day", "daytime", "noon", "midday", "afternoon", "día", "dia", "tarde", "mediodía", "jour", "midi",
            "après-midi", "tag", "mittag", "nachmittag", "giorno", "pomeriggio", "день", "日", "白天", "昼",
        ),
        "evening": (
            "evening", "dusk", "sunset", "twilight", "magic hour", "anochecer", "atardecer", "soir", "crépuscule",
            "abend", "abends", "dämmerung", "entardecer", "sera", "tramonto", "вечер", "傍晚", "黄昏", "夕方",
        ),
        "night": (
            "night", "midnight", "late night", "noche", "medianoche", "nuit", "minuit", "nacht", "nachts", "noite",
            "notte", "ночь", "夜", "夜晚", "晚上",
        ),
    }
)  # fmt: skip

WEATHERS: dict[str, Weather] = _by_word(
    {
        "clear": ("clear", "sunny", "fine weather"),
        "rain": ("rain", "rainy", "raining", "lluvia", "pluie", "regen", "chuva", "pioggia", "дождь", "雨"),
        "snow": ("snow", "snowy", "snowing", "nieve", "neige", "schnee", "neve", "снег", "雪"),
        "fog": ("fog", "foggy", "mist", "misty", "niebla", "brouillard", "nebel", "névoa", "туман", "雾", "霧"),
        "wind": ("wind", "windy", "viento", "vent", "vento", "ветер", "风", "風"),
        "storm": ("storm", "stormy", "thunderstorm", "tormenta", "orage", "sturm", "gewitter", "tempestade", "гроза"),
    }
)  # fmt: skip

EMOTIONS: dict[str, Emotion] = _by_word(
    {
        "neutral": ("neutral", "flat", "plainly", "deadpan"),
        "happy": (
            "happy", "happily", "cheerful", "cheerfully", "laughing", "smiling", "excited", "excitedly", "delighted",
            "joyful", "feliz", "contento", "heureux", "joyeux", "fröhlich", "glücklich", "alegre",
        ),
        "sad": ("sad", "sadly", "crying", "sobbing", "tearful", "in tears", "weeping", "triste", "traurig", "weinend"),
        "afraid": (
            "afraid", "scared", "frightened", "terrified", "nervous", "nervously", "trembling", "asustado", "effrayé",
            "ängstlich", "com medo",
        ),
        "angry": (
            "angry", "angrily", "furious", "shouting", "yelling", "annoyed", "enojado", "enfadado", "en colère",
            "wütend", "zornig", "zangado", "com raiva",
        ),
        "surprised": (
            "surprised", "shocked", "startled", "astonished", "gasping", "amazed", "sorprendido", "surpris",
            "überrascht", "surpreso",
        ),
        "curious": ("curious", "curiously", "wondering", "intrigued", "curioso", "curieux", "neugierig"),
        "proud": ("proud", "proudly", "smug", "triumphant", "orgulloso", "fier", "stolz", "orgulhoso"),
        "tired": ("tired", "tiredly", "weary", "wearily", "sleepy", "yawning", "exhausted", "cansado", "müde"),
        "tender": (
            "tender", "softly", "gently", "whispering", "lovingly", "warmly", "quietly", "tierno", "tendre",
            "zärtlich", "terno",
        ),
    }
)  # fmt: skip

PAUSES: frozenset[str] = frozenset({"beat", "a beat", "pause", "a pause", "cont'd", "continuing", "more", "pausa"})
"""Parentheticals that ask for nothing that can be seen."""

MOODS: dict[Emotion, Mood] = {
    "happy": "happy",
    "sad": "sad",
    "afraid": "suspenseful",
    "angry": "suspenseful",
    "surprised": "funny",
    "curious": "mysterious",
    "proud": "epic",
    "tired": "calm",
    "tender": "romantic",
    "neutral": "calm",
}
"""The music that suits a film in which an emotion prevails."""

NARRATORS: frozenset[str] = frozenset(
    {"narrator", "narrador", "narradora", "narrateur", "narratrice", "erzähler", "erzählerin", "narratore",
     "рассказчик", "voice-over", "voiceover", "旁白", "ナレーター"}
)  # fmt: skip

TRANSITIONS: frozenset[str] = frozenset(
    {"fade in", "fade out", "fade to black", "cut to black", "the end", "fin", "ende", "fine", "smash cut", "iris out"}
)
"""Whole lines, besides those ending in `TO:`, that belong to the cut and not to the script."""
