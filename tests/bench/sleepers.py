"""Providers that only take time: no files, no threads, no money. They show what the flow itself costs."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import BaseModel

from core.agents.casting import Casting
from core.agents.screenwriter import Screenwriter
from core.agents.storyboard import Storyboarder
from core.domain.bible import Voice
from core.domain.film import (
    CreditsOrder,
    JoinOrder,
    MixOrder,
    MusicOrder,
    SheetOrder,
    SpeechOrder,
    StillOrder,
    TitleOrder,
    TransitionOrder,
)
from core.domain.media import Artifact, Clip, Picture, Sound, Speech
from core.domain.repertoire import Repertoire
from core.domain.storyboard import FrameOrder, PortraitOrder, TakeOrder
from core.ports import (
    In,
    Joined,
    LanguageModel,
    Memory,
    Out,
    Task,
    VoiceEntry,
)
from core.production.archive import Archive
from core.production.crew import Crew, Studio


@dataclass(frozen=True)
class Latencies:
    """Seconds a call takes."""

    language: float = 0.5
    image: float = 1.0
    video: float = 4.0
    speech: float = 0.05


def _uri(order: BaseModel, ending: str) -> str:
    return f"sha256:{hashlib.sha256(order.model_dump_json().encode()).hexdigest()}.{ending}"


class SleepingWriter(LanguageModel):
    """Another writer, later."""

    def __init__(self, inner: LanguageModel, seconds: float) -> None:
        self._inner = inner
        self._seconds = seconds

    @property
    def model(self) -> str:
        return self._inner.model

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        await asyncio.sleep(self._seconds)
        return await self._inner.write(task, inputs, seed)


class SleepingImages:
    """Pictures that exist by name only."""

    fingerprint = "sleeping-images"
    references = 4

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.made = 0

    async def portrait(self, order: PortraitOrder) -> Picture:
        return await self._picture(order)

    async def frame(self, order: FrameOrder) -> Picture:
        return await self._picture(order)

    async def _picture(self, order: BaseModel) -> Picture:
        self.made += 1
        await asyncio.sleep(self._seconds)
        return Picture(uri=_uri(order, "png"), size=1, width=1280, height=720)


class SleepingVideo:
    """Takes that exist by name only."""

    name = "sleeping-video"
    fingerprint = "sleeping-video"
    deadline = 600.0
    repertoire = Repertoire(anything=True)
    lane = "video"
    needs_frame = True
    price = 0.0

    def __init__(self, seconds: float, poll_every: float = 0.1) -> None:
        self.poll_every = poll_every
        self._seconds = seconds
        self._ready: dict[str, tuple[float, TakeOrder]] = {}

    @property
    def bought(self) -> int:
        """Takes accepted so far."""
        return len(self._ready)

    async def submit(self, given: TakeOrder, key: str) -> str:
        self._ready[key] = (asyncio.get_running_loop().time() + self._seconds, given)
        return key

    async def find(self, key: str) -> str | None:
        return key if key in self._ready else None

    async def done(self, operation: str) -> bool:
        return asyncio.get_running_loop().time() >= self._ready[operation][0] - 1e-6

    async def collect(self, operation: str) -> Clip:
        order = self._ready[operation][1]
        return Clip(uri=_uri(order, "mp4"), size=1, seconds=order.seconds, width=1280, height=720)

    async def abandon(self, operation: str) -> None:
        self._ready.pop(operation, None)


class SleepingSpeech:
    """Lines of two seconds."""

    fingerprint = "sleeping-speech"

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def voices(self, language: str) -> Sequence[VoiceEntry]:
        return [VoiceEntry(voice=Voice(id=name, language=language), gender="n", age="adult") for name in "abcd"]

    async def say(self, order: SpeechOrder) -> Speech:
        await asyncio.sleep(self._seconds)
        return Speech(uri=_uri(order, "wav"), size=1, seconds=2.0)


class SleepingMusic:
    """Silence."""

    fingerprint = "sleeping-music"

    async def compose(self, order: MusicOrder) -> Sound:
        return Sound(uri=_uri(order, "wav"), size=1, seconds=order.seconds)


class SleepingRoom:
    """A cutting room that cuts nothing."""

    fingerprint = "sleeping-room"

    async def title(self, order: TitleOrder) -> Clip:
        return self._clip(order, order.seconds)

    async def credits(self, order: CreditsOrder) -> Clip:
        return self._clip(order, order.seconds)

    async def transition(self, order: TransitionOrder) -> Clip:
        return self._clip(order, order.seconds)

    async def still(self, order: StillOrder) -> Clip:
        return self._clip(order, order.order.seconds)

    async def sheet(self, order: SheetOrder) -> Picture:
        return Picture(uri=_uri(order, "png"), size=1, width=1280, height=720)

    async def mix(self, order: MixOrder) -> Sound:
        return Sound(uri=_uri(order, "wav"), size=1, seconds=order.seconds)

    async def join(self, order: JoinOrder) -> Joined:
        return Joined(
            video=self._clip(order, order.timeline.seconds),
            poster=Picture(uri=_uri(order, "jpg"), size=1, width=1280, height=720),
            srt=Artifact(uri=_uri(order, "srt"), size=1),
            vtt=Artifact(uri=_uri(order, "vtt"), size=1),
        )

    def _clip(self, order: BaseModel, seconds: float) -> Clip:
        return Clip(uri=_uri(order, "mp4"), size=1, seconds=seconds, width=1280, height=720)


def sleeping_crew(
    writer: LanguageModel, memory: Memory, latencies: Latencies, poll_every: float = 0.1
) -> tuple[Crew, SleepingVideo]:
    """A crew whose work only takes time, and its camera."""
    language = SleepingWriter(writer, latencies.language)
    speech = SleepingSpeech(latencies.speech)
    video = SleepingVideo(latencies.video, poll_every)
    studio = Studio(
        screenwriter=Screenwriter(language),
        casting=Casting(language, speech, video.repertoire),
        storyboarder=Storyboarder(language, video.repertoire),
        images=SleepingImages(latencies.image),
        video=video,
    )
    crew = Crew(
        speech=speech,
        music=SleepingMusic(),
        room=SleepingRoom(),
        studios={"animatic": studio},
        archive=Archive(memory, lambda: datetime(2026, 1, 1, tzinfo=UTC)),
        credits=("Made by machines.",),
        comment="AI-generated",
    )
    return crew, video
