"""A simulated speech model: a tone for as long as the words would take, with the times of every word."""

import re
from collections.abc import Sequence

from core.domain.bible import Voice
from core.domain.film import SpeechOrder
from core.domain.media import Speech, VisemeTime, WordTime
from core.ports import SpeechModel, VoiceEntry
from integrations.simulation.desk import Desk, digest_of
from integrations.simulation.footage import Footage

PRICE = 0.00004
"""USD per character."""
SIGNS_PER_SECOND = 15.0
WIDE_PER_SECOND = 4.0
"""Chinese, Japanese and Korean signs."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PIECE = re.compile(rf"{_WIDE.pattern}|(?:(?!{_WIDE.pattern})\S)+")
_VISEMES = {
    **dict.fromkeys("aàáâäãåа", "A"), **dict.fromkeys("eèéêëеэ", "E"), **dict.fromkeys("iìíîïyи", "I"),
    **dict.fromkeys("oòóôöõо", "O"), **dict.fromkeys("uùúûüwу", "U"), **dict.fromkeys("mbpмбп", "M"),
    **dict.fromkeys("fvфв", "F"), **dict.fromkeys("ldtnrлдтнр", "L"), **dict.fromkeys("szcшсз", "S"),
}  # fmt: skip
_ROLES = (("f", "adult", "warm"), ("m", "adult", "deep"), ("f", "child", "bright"), ("m", "old", "calm"),
          ("n", "adult", "robot"), ("f", "old", "kind"))  # fmt: skip


class SimulatedSpeech(SpeechModel):
    """Speaks every language in six voices."""

    def __init__(self, desk: Desk, footage: Footage) -> None:
        self._desk = desk
        self._footage = footage

    @property
    def fingerprint(self) -> str:
        """Never changes."""
        return "simulated-speech-1"

    def voices(self, language: str) -> Sequence[VoiceEntry]:
        """The same six for every language."""
        return [
            VoiceEntry(Voice(id=f"simulated-{language}-{gender}-{age}", language=language), gender, age, character)
            for gender, age, character in _ROLES
        ]

    async def say(self, order: SpeechOrder) -> Speech:
        """A tone with the words of the order."""
        async with self._desk.served("speech", order, PRICE * len(order.text)):
            words = spoken(order.text, order.rate)
            seconds = round(max(words[-1].end if words else 0.0, 0.2), 1)
            sound = await self._footage.tone(seconds, 110 + int(digest_of(order.voice), 16) % 12 * 20)
            return Speech(**sound.model_dump(), words=words, visemes=visemes(words))


def spoken(text: str, rate: float) -> tuple[WordTime, ...]:
    """When each word is heard, at a steady pace."""
    words: list[WordTime] = []
    at = 0.0
    for piece in _PIECE.findall(text):
        length = 1 / WIDE_PER_SECOND if _WIDE.match(piece) else (len(piece) + 1) / SIGNS_PER_SECOND
        words.append(WordTime(text=piece, start=round(at, 3), end=round(at + length / rate, 3)))
        at += length / rate
    return tuple(words)


def visemes(words: Sequence[WordTime]) -> tuple[VisemeTime, ...]:
    """Mouth shapes letter by letter."""
    found: list[VisemeTime] = []
    for word in words:
        shapes = [_VISEMES[letter] for letter in word.text.casefold() if letter in _VISEMES]
        step = (word.end - word.start) / max(len(shapes), 1)
        for place, shape in enumerate(shapes):
            start = word.start + place * step
            found.append(VisemeTime(viseme=shape, start=round(start, 3), end=round(start + step, 3)))
    return tuple(found)
