"""Small real files: plain pictures, still clips, soft tones. Each is made once and then handed out again."""

import asyncio
import io
import math
import wave
from array import array
from collections import defaultdict
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from core.domain.media import Artifact, Clip, Picture, Sound
from core.domain.storyboard import Look
from core.ports import Storage
from integrations.media.encode import Pixels, VideoWriter
from integrations.media.join import Label, join
from integrations.media.pictures import png
from integrations.media.profile import FPS

_RATE: Final = 16_000
"""Samples per second of a tone."""
_LOUD: Final = 3_000
"""Of 32767."""
_SMALL: Final = 4
"""By how much a picture is smaller than the film."""
_SHADE: Final = "5b6c8f"


class Footage:
    """Makes files and puts them into storage."""

    def __init__(self, storage: Storage, cache: Path) -> None:
        """`cache` is a folder for what can be made again."""
        self._storage = storage
        self._cache = cache
        self._clips: dict[tuple[int, int, int], Artifact] = {}
        self._turns: defaultdict[tuple[int, int, int], asyncio.Lock] = defaultdict(asyncio.Lock)

    async def picture(self, look: Look, shade: str) -> Picture:
        """A picture in one colour; `shade` is any text of at least six hex digits."""
        width, height = (side // _SMALL // 2 * 2 for side in size_of(look))
        kept = await self._storage.put(png(plain(width, height, shade)), "png")
        return Picture(**kept.model_dump(), width=width, height=height)

    async def clip(self, width: int, height: int, seconds: float) -> Clip:
        """A silent clip of exactly so many frames, in the film's own encoding."""
        frames = max(1, round(seconds * FPS))
        form = width, height, frames
        async with self._turns[form]:
            if form not in self._clips:
                self._clips[form] = await self._storage.put(await asyncio.to_thread(self._filmed, *form), "mp4")
        return Clip(**self._clips[form].model_dump(), seconds=frames / FPS, width=width, height=height)

    async def tone(self, seconds: float, pitch: float) -> Sound:
        """A soft steady tone; `pitch` in Hz."""
        kept = await self._storage.put(_tone(round(seconds * _RATE), round(pitch)), "wav")
        return Sound(**kept.model_dump(), seconds=round(seconds * _RATE) / _RATE)

    def _filmed(self, width: int, height: int, frames: int) -> bytes:
        """Whole seconds and a rest, joined without encoding anything twice."""
        whole, rest = divmod(frames, FPS)
        parts = [self._part(width, height, FPS)] * whole + ([self._part(width, height, rest)] if rest else [])
        with TemporaryDirectory() as folder:
            out = Path(folder) / "clip.mp4"
            join(parts, None, out, Label())
            return out.read_bytes()

    def _part(self, width: int, height: int, frames: int) -> Path:
        path = self._cache / f"plain-{width}x{height}-{frames}.mp4"
        if not path.exists():
            self._cache.mkdir(parents=True, exist_ok=True)
            pixels = plain(width, height, _SHADE)
            with TemporaryDirectory(dir=self._cache) as folder:
                made = Path(folder) / path.name
                with VideoWriter(made, width, height) as writer:
                    for _ in range(frames):
                        writer.write(pixels)
                made.replace(path)
        return path


def size_of(look: Look) -> tuple[int, int]:
    """Width and height in even pixels."""
    across, down = (int(side) for side in look.aspect.split(":"))
    short = min(across, down)
    return round(look.height * across / short / 2) * 2, round(look.height * down / short / 2) * 2


def plain(width: int, height: int, shade: str) -> Pixels:
    """One colour."""
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[:, :, :3] = [int(shade[place : place + 2], 16) for place in (4, 2, 0)]
    return pixels


@cache
def _second(pitch: int) -> bytes:
    """One second of the tone, which ends where it begins."""
    return array("h", (round(_LOUD * math.sin(math.tau * pitch * n / _RATE)) for n in range(_RATE))).tobytes()


@cache
def _tone(samples: int, pitch: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        second = _second(pitch)
        out.writeframes((second * (samples // _RATE + 1))[: 2 * samples])
    return file.getvalue()
