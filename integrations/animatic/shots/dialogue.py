"""Who speaks at a moment, with which mouth, and which words are shown."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from core.domain.screenplay import NARRATOR
from core.domain.storyboard import ShotLine, Spoken
from core.domain.vocabulary import Emotion

_AFTER = 0.25
"""Seconds that listeners keep looking at somebody who has finished."""


class Dialogue:
    """The lines of a shot in time."""

    def __init__(self, spoken: Sequence[Spoken], lines: Sequence[ShotLine] = ()) -> None:
        self.spoken = tuple(spoken)
        self._emotions: dict[tuple[str, str], Emotion] = {(line.speaker, line.text): line.emotion for line in lines}

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Everybody who is heard, the narrator left out."""
        return frozenset(line.speaker for line in self.spoken if line.speaker != NARRATOR)

    def current(self, t: float) -> Spoken | None:
        """The line heard at second `t`, or just now."""
        return next((line for line in self.spoken if line.start <= t < line.start + line.speech.seconds + _AFTER), None)

    def speaker(self, t: float) -> str:
        """Id of the character who speaks; empty for silence and for the narrator."""
        line = self.current(t)
        return line.speaker if line and line.speaker != NARRATOR else ""

    def speaks(self, character: str, t: float) -> bool:
        """Whether a character is heard at second `t`."""
        return any(
            line.speaker == character and line.start - 0.1 <= t < line.start + line.speech.seconds
            for line in self.spoken
        )

    def viseme(self, character: str, t: float) -> str:
        """The mouth of a character; empty while its mouth rests."""
        for line in self.spoken:
            if line.speaker == character and line.start <= t < line.start + line.speech.seconds:
                shapes = line.speech.visemes
                index = bisect_right(shapes, t - line.start, key=lambda shape: shape.start) - 1
                if index >= 0 and t - line.start < shapes[index].end:
                    return shapes[index].viseme
        return ""

    def emotion(self, character: str, t: float) -> Emotion:
        """What the line a character is saying asks for; neutral when it asks for nothing."""
        line = self.current(t)
        if line is None or line.speaker != character:
            return "neutral"
        return self._emotions.get((character, line.text), "neutral")
