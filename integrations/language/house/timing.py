"""How long words take to say: 2.9 words a second and a breath of 0.35 s a line; scripts without spaces by their
signs."""

import re

WORDS_PER_SECOND = 2.9
BREATH = 0.35
_SIGNS_PER_SECOND = {"zh": 3.4, "ja": 5.6, "th": 9.0, "ko": 4.2}


def words_in(text: str) -> int:
    """Spoken words."""
    return len(re.findall(r"[\w'’]+(?:-\w+)*", text))


def seconds_of(text: str, language: str = "en") -> float:
    """Seconds that a line takes with its breath."""
    if not text.strip():
        return 0.0
    rate = _SIGNS_PER_SECOND.get(language)
    if rate is not None:
        return len(re.findall(r"\w", text)) / rate + BREATH
    return words_in(text) / WORDS_PER_SECOND + BREATH


def scenes_for(seconds: int) -> int:
    """How many scenes a film of this length wants."""
    if seconds <= 12:
        return 1
    if seconds <= 25:
        return 2
    if seconds <= 34:
        return 3
    if seconds <= 55:
        return 4
    return min(12, 4 + round((seconds - 45) / 15))
