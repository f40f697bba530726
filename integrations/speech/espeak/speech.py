"""Speaks without keys and without internet: owns the espeak-ng process and remembers what was said."""

import asyncio
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, cast

from core.domain.media import VisemeTime, WordTime
from core.errors import ProviderError, ProviderRefused, StorageFull
from integrations.media.child import Child, WorkerRefused
from integrations.media.errors import WorkerLost
from integrations.media.version import code_version
from integrations.speech.espeak.voices import TIMBRES, Timbre

TEXT_LIMIT: Final = 20_000

_MODULE: Final = "integrations.speech.espeak.worker"


def version() -> str:
    """Changes whenever the same request could sound different."""
    here = Path(__file__)
    return f"espeak-ng-1.52.0-{code_version(here.parents[1], here.parents[2] / 'media' / 'sound.py')}"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A spoken text: a 48 kHz mono WAV and what is heard when, in seconds."""

    path: Path
    seconds: float
    rate_hz: int
    words: tuple[WordTime, ...]
    visemes: tuple[VisemeTime, ...]


class EspeakSpeech:
    """An async context manager around the worker process; requests wait in line. Everything said is kept in `cache`
    under a name made of the request, so the same words are spoken once."""

    def __init__(self, cache: Path, *, patience: float = 60.0) -> None:
        self._cache = cache
        self._child = Child(_MODULE, patience=patience)

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._child.pid

    def voices(self, language: str) -> tuple[Timbre, ...]:
        """Every voice with hints for casting; all of them speak every language."""
        del language
        return TIMBRES

    async def say(
        self,
        text: str,
        voice: str,
        language: str,
        *,
        rate: float = 1.0,
        pitch: float = 0.0,
        melody: float = 1.0,
    ) -> Spoken:
        """Speak. `rate` 1 is about 150 words per minute, `pitch` in semitones, `melody` 0 flat to 2 lively; unknown
        voices are read by the narrator. ProviderRefused for a text that is too long, ProviderError when the process
        keeps failing, StorageFull when the disk is full."""
        if len(text) > TEXT_LIMIT:
            raise ProviderRefused(f"{len(text)} characters are too many for one line")
        request: dict[str, object] = {
            "text": text,
            "voice": voice,
            "language": language,
            "rate": round(rate, 3),
            "pitch": round(pitch, 2),
            "melody": round(melody, 2),
        }
        name = hashlib.sha256(json.dumps([version(), request], sort_keys=True).encode()).hexdigest()
        folder = self._cache / name[:2]
        sound, times = folder / f"{name[2:]}.wav", folder / f"{name[2:]}.json"
        answer = await asyncio.to_thread(_remembered, sound, times)
        if answer is None:
            answer = await self._speak(request, sound, times)
        return _spoken(sound, answer)

    async def _speak(self, request: dict[str, object], sound: Path, times: Path) -> dict[str, Any]:
        await asyncio.to_thread(sound.parent.mkdir, parents=True, exist_ok=True)
        try:
            answer = await self._child.ask({**request, "out": str(sound)})
        except WorkerRefused as error:
            if "No space left" in str(error):
                raise StorageFull(str(error)) from error
            raise ProviderError(f"espeak-ng cannot say this: {error}") from error
        except WorkerLost as error:
            raise ProviderError(str(error)) from error
        await asyncio.to_thread(_remember, times, answer)
        return answer

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._child.close()


def _remembered(sound: Path, times: Path) -> dict[str, Any] | None:
    """What was said before; None when it was not, or only half of it is on disk."""
    try:
        answer = cast("dict[str, Any]", json.loads(times.read_text("utf-8")))
    except (OSError, ValueError):
        return None
    return answer if sound.exists() else None


def _remember(times: Path, answer: dict[str, Any]) -> None:
    partial = times.with_name(f".{times.name}.part")
    partial.write_text(json.dumps(answer, ensure_ascii=False), "utf-8")
    partial.replace(times)


def _spoken(sound: Path, answer: dict[str, Any]) -> Spoken:
    return Spoken(
        path=sound,
        seconds=answer["seconds"],
        rate_hz=answer["rate_hz"],
        words=tuple(WordTime(text=w[0], start=w[1], end=w[2]) for w in answer["words"]),
        visemes=tuple(VisemeTime(viseme=v[0], start=v[1], end=v[2]) for v in answer["visemes"]),
    )
