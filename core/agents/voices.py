"""Who speaks with which voice: everybody a different one, as near to the wish as the provider has."""

from collections.abc import Sequence

from core.agents.naming import seed_of
from core.domain.bible import Voice
from core.domain.value import Value
from core.ports import VoiceEntry

_WORDS = {
    "f": ("female", "woman", "girl", "lady", "she", "mother", "grandma"),
    "m": ("male", "man", "boy", "guy", "he", "father", "grandpa"),
    "child": ("child", "kid", "girl", "boy", "young"),
    "old": ("old", "grandma", "grandpa", "elderly", "ancient"),
}


class VoiceWish(Value):
    """How somebody should sound."""

    gender: str = ""
    """f, m, n, or empty for either."""
    age: str = ""
    """child, adult, old, or empty."""
    character: str = ""
    """One word: warm, deep, bright, robot, ..."""


class VoiceCasting:
    """Hands out the voices of one language."""

    def __init__(self, voices: Sequence[VoiceEntry], seed: int) -> None:
        if not voices:
            raise ValueError("a speech model without voices")
        self._voices = voices
        self._seed = seed
        self._taken: list[str] = []

    def narrator(self, wish: VoiceWish, words: str) -> Voice:
        """The voice that the user's words describe, else the casting agent's wish."""
        said = words.casefold().split()
        scores = {entry.voice.id: _score(entry, wish) + 4 * _heard(entry, said) for entry in self._voices}
        best = max(self._voices, key=lambda entry: scores[entry.voice.id])
        self._taken.append(_key(best.voice))
        return best.voice

    def character(self, wish: VoiceWish) -> Voice:
        """The nearest voice; one that somebody else has only when all are taken, and then at another pitch."""
        order = sorted(
            enumerate(self._voices),
            key=lambda pair: (_score(pair[1], wish) - 10 * self._taken.count(_key(pair[1].voice)), -pair[0]),
            reverse=True,
        )
        voice = order[0][1].voice
        times = self._taken.count(_key(voice))
        self._taken.append(_key(voice))
        if not times:
            return voice
        step = (2.0 + seed_of(self._seed, voice.id) % 2) * ((times + 1) // 2)
        shift = step if times % 2 else -step
        return voice.model_copy(update={"pitch": max(-12.0, min(12.0, voice.pitch + shift))})


def _key(voice: Voice) -> str:
    return f"{voice.id} {voice.pitch}"


def _score(entry: VoiceEntry, wish: VoiceWish) -> int:
    """Age tells more about who speaks than gender, gender more than colour."""
    score = 0
    score += 5 if wish.age == entry.age else -3 if wish.age else 2 * (entry.age == "adult")
    score += 3 if wish.gender == entry.gender else -2 if wish.gender in ("f", "m") else 0
    return score + 2 * bool(wish.character and wish.character == entry.character)


def _heard(entry: VoiceEntry, said: list[str]) -> int:
    meant = {value for value, words in _WORDS.items() if any(word in words for word in said)}
    return (entry.gender in meant) + (entry.age in meant) + (bool(entry.character) and entry.character in said)
