"""The built-in speech model: espeak-ng behind core's port."""

from collections.abc import Sequence
from typing import Final

from core.domain.bible import Voice
from core.domain.film import SpeechOrder
from core.domain.media import Speech
from core.ports import Storage, VoiceEntry
from integrations.speech.espeak.speech import EspeakSpeech, version

_FEELINGS: Final = {
    "happy": (1.04, 1.5, 1.25),
    "sad": (0.88, -1.5, 0.6),
    "afraid": (1.08, 2.0, 1.15),
    "angry": (1.06, -0.5, 1.4),
    "surprised": (1.05, 2.5, 1.5),
    "curious": (1.0, 1.0, 1.3),
    "proud": (0.95, -0.5, 1.1),
    "tired": (0.82, -1.5, 0.5),
    "tender": (0.92, 0.5, 0.8),
}
"""Emotion to pace, semitones, and liveliness of the melody."""


class EspeakModel:
    """Speaks lines into storage; every voice speaks every language."""

    def __init__(self, speech: EspeakSpeech, storage: Storage) -> None:
        self._speech = speech
        self._storage = storage

    @property
    def fingerprint(self) -> str:
        """Changes when the same order would sound different."""
        return version()

    def voices(self, language: str) -> Sequence[VoiceEntry]:
        """The whole catalogue, the narrator's voice first."""
        return [
            VoiceEntry(Voice(id=timbre.id, language=language), timbre.gender, timbre.age, timbre.character)
            for timbre in self._speech.voices(language)
        ]

    async def say(self, order: SpeechOrder) -> Speech:
        """Speak a line the way it is felt. ProviderError when espeak-ng fails, StorageFull."""
        pace, semitones, melody = _FEELINGS.get(order.emotion, (1.0, 0.0, 1.0))
        spoken = await self._speech.say(
            order.text,
            order.voice,
            order.language,
            rate=order.rate * pace,
            pitch=order.pitch + semitones,
            melody=melody,
        )
        artifact = await self._storage.put(spoken.path, "wav")
        return Speech(
            uri=artifact.uri,
            size=artifact.size,
            seconds=spoken.seconds,
            words=spoken.words,
            visemes=spoken.visemes,
        )
