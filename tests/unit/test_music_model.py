"""The built-in composer behind core's port."""

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from core.domain.film import MusicOrder
from core.errors import ProviderError, StorageFull
from core.ports import MusicModel, SpeechModel
from integrations.media.child import Child, WorkerRefused
from integrations.media.errors import WorkerLost
from integrations.media.loudness import measure
from integrations.media.sound import WavFile
from integrations.music.model import HouseMusic
from integrations.music.worker import answer
from integrations.speech.espeak.model import EspeakModel
from integrations.speech.espeak.speech import EspeakSpeech
from integrations.storage.local import LocalStorage


async def test_a_piece_arrives_in_storage(tmp_path: Path) -> None:
    storage = LocalStorage(tmp_path)
    async with HouseMusic(storage) as house:
        model: MusicModel = house
        first = await model.compose(MusicOrder(mood="calm", seconds=4.25, seed=7))
        again = await model.compose(MusicOrder(mood="calm", seconds=4.25, seed=7))
        other = await model.compose(MusicOrder(mood="calm", seconds=4.25, seed=8))
    wav = WavFile(storage.path(first.uri))
    assert (wav.channels, wav.frames, first.seconds) == (2, 204_000, 4.25)
    assert -26 < measure([wav.read()]).lufs < -12
    assert first == again
    assert first.uri != other.uri


async def test_a_killed_composer_is_replaced(tmp_path: Path) -> None:
    async with HouseMusic(LocalStorage(tmp_path)) as house:
        await house.compose(MusicOrder(mood="happy", seconds=1.0, seed=1))
        assert house.pid is not None
        os.kill(house.pid, signal.SIGKILL)
        assert (await house.compose(MusicOrder(mood="happy", seconds=1.0, seed=2))).seconds == 1.0


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (WorkerRefused("OSError: [Errno 28] No space left on device"), StorageFull),
        (WorkerRefused("ValueError: music of 0 s cannot be made"), ProviderError),
        (WorkerLost("died 2 times"), ProviderError),
    ],
)
async def test_trouble_has_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception, error: type[Exception]
) -> None:
    async def fail(child: Child, request: object) -> None:
        raise trouble

    monkeypatch.setattr(Child, "ask", fail)
    async with HouseMusic(LocalStorage(tmp_path)) as house:
        with pytest.raises(error):
            await house.compose(MusicOrder(mood="sad", seconds=9.0, seed=1))


async def test_models_fit_their_ports(tmp_path: Path) -> None:
    storage = LocalStorage(tmp_path)
    speech: SpeechModel = EspeakModel(EspeakSpeech(tmp_path / "cache"), storage)
    music: MusicModel = HouseMusic(storage)
    assert speech.fingerprint.startswith("espeak-ng-1.52.0-")
    assert music.fingerprint.startswith("house-music-")


def test_the_worker_knows_its_moods(tmp_path: Path) -> None:
    request: dict[str, Any] = {"mood": "dreamy", "seconds": 1.0, "seed": 3, "out": str(tmp_path / "a.wav")}
    assert answer(request) == {"seconds": 1.0}
    with pytest.raises(ValueError, match="no music for 'grumpy'"):
        answer({**request, "mood": "grumpy"})
