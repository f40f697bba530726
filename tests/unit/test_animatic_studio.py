"""The studio's three faces over workers that draw nothing: operations, storage, and what is left behind."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.film import Cue, MixOrder, StillOrder
from core.domain.repertoire import Repertoire
from core.domain.storyboard import FrameOrder
from core.errors import NotFound, ProviderRefused, StorageFull
from core.ports import CuttingRoom, ImageModel, VideoModel
from integrations.animatic.cutting_room import AnimaticCuttingRoom
from integrations.animatic.floor import Floor, code_version
from integrations.animatic.images import AnimaticImages
from integrations.animatic.pool import RenderPool
from integrations.animatic.video import PART, AnimaticVideo, split
from integrations.storage.local import LocalStorage
from tests.unit.animatic_orders import spoken, take

FAKE = "tests.unit.fake_render_worker"


@dataclass
class House:
    """A studio over fake workers."""

    video: AnimaticVideo
    images: AnimaticImages
    room: AnimaticCuttingRoom
    floor: Floor
    folder: Path

    async def ready(self, operation: str) -> None:
        """Wait until there is something to collect."""
        await self.video.settled(operation)
        assert await self.video.done(operation)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    folder = tmp_path / "made"
    folder.mkdir()
    async with RenderPool(2, module=FAKE) as pool, asyncio.TaskGroup() as tasks:
        floor = Floor(pool, LocalStorage(tmp_path / "artifacts"), folder)
        video = AnimaticVideo(floor, tasks, Repertoire())
        yield House(video, AnimaticImages(floor), AnimaticCuttingRoom(floor), floor, folder)
        await video.close()


def test_the_faces_fit_their_ports(house: House) -> None:
    faces: tuple[ImageModel, VideoModel, CuttingRoom] = (house.images, house.video, house.room)
    assert [face.fingerprint for face in faces] == [f"animatic-{code_version()}"] * 3
    assert house.images.references == 0
    assert (house.video.price, house.video.lane, house.video.needs_frame) == (0.0, "animatic", False)


async def test_a_take_is_submitted_found_and_collected_once(house: House) -> None:
    assert await house.video.find("k1") is None
    assert await house.video.submit(take(), "k1") == "k1"
    assert await house.video.find("k1") == "k1"
    await house.ready("k1")
    clip = await house.video.collect("k1")
    assert (clip.seconds, clip.width, clip.still) == (1.0, 256, False)
    sent: dict[str, Any] = json.loads(house.floor.storage.path(clip.uri).read_text())
    assert sent["kind"] == "take"
    assert await house.video.collect("k1") == clip
    assert [path.name for path in house.folder.iterdir()] == ["take-k1.clip.json"]


async def test_a_filmed_take_is_found_by_the_next_process(house: House) -> None:
    await house.video.submit(take(), "k1")
    await house.ready("k1")
    async with asyncio.TaskGroup() as tasks:
        heir = AnimaticVideo(house.floor, tasks, Repertoire())
        assert await heir.find("k1") == "k1"
        assert await heir.done("k1")
        clip = await heir.collect("k1")
    house.floor.storage.path(clip.uri).unlink()
    assert await house.video.find("k1") is None
    with pytest.raises(ProviderRefused):
        await house.video.done("k1")


async def test_a_take_that_another_process_lost_is_refused(house: House) -> None:
    with pytest.raises(ProviderRefused):
        await house.video.done("never-heard-of")


@pytest.mark.parametrize("key", ["dies", "refuses"])
async def test_a_failed_take_is_refused_and_may_be_submitted_again(house: House, key: str) -> None:
    await house.video.submit(take(), key)
    with pytest.raises(ProviderRefused) as caught:
        await house.ready(key)
    assert key != "refuses" or isinstance(caught.value.__cause__, StorageFull)
    assert await house.video.find(key) is None
    await house.video.submit(take(), key)
    assert await house.video.find(key) == key


async def test_abandoning_ends_the_work(house: House) -> None:
    os.mkfifo(house.folder / "hangs.fifo")
    await house.video.submit(take(), "hangs")
    pid = int(await asyncio.to_thread((house.folder / "hangs.fifo").read_text))
    await house.video.abandon("hangs")
    assert not psutil.pid_exists(pid)
    assert await house.video.find("hangs") is None
    await house.video.abandon("hangs")


async def test_a_long_take_is_filmed_by_all_who_are_idle(house: House) -> None:
    await house.video.submit(take(seconds=4.0), "long")
    await house.ready("long")
    clip = await house.video.collect("long")
    sent: dict[str, Any] = json.loads(house.floor.storage.path(clip.uri).read_text())
    assert sent["kind"] == "splice"
    assert [Path(path).name for path in sent["order"]["paths"]] == ["take-long.0.mp4", "take-long.48.mp4"]
    assert [path.name for path in house.folder.iterdir()] == ["take-long.clip.json"]


async def test_takes_that_share_the_workers_are_filmed_whole(house: House) -> None:
    for key in ("one", "two"):
        await house.video.submit(take(seconds=4.0), key)
    for key in ("one", "two"):
        await house.ready(key)
        clip = await house.video.collect(key)
        assert json.loads(house.floor.storage.path(clip.uri).read_text())["kind"] == "take"


async def test_keys_that_are_no_file_names_are_kept_apart(house: House) -> None:
    for key in ("../a", "../b"):
        await house.video.submit(take(), key)
        await house.ready(key)
    assert (await house.video.collect("../a")).uri != (await house.video.collect("../b")).uri
    assert all(path.parent == house.folder for path in house.folder.iterdir())


@given(st.integers(1, 5000), st.integers(0, 16))
def test_parts_cover_the_take_and_begin_at_key_frames(frames: int, workers: int) -> None:
    parts = split(frames, workers)
    assert [number for part in parts for number in part] == list(range(frames))
    assert all(part.start % PART == 0 for part in parts)
    assert 1 <= len(parts) <= max(1, workers)


async def test_results_move_into_storage_and_leave_no_file(house: House) -> None:
    wanted = take()
    frame = FrameOrder(
        prompt="", shot=wanted.shot, characters=wanted.characters, place=wanted.place, look=wanted.look, seed=1
    )
    picture = await house.images.frame(frame)
    assert house.floor.storage.path(picture.uri).exists()
    still = await house.room.still(StillOrder(order=wanted, picture=None))
    assert still.still
    assert list(house.folder.iterdir()) == []


async def test_remarks_are_kept_once(house: House) -> None:
    for _ in range(2):
        await house.room.still(StillOrder(order=take(), picture=None))
    assert house.floor.notes == ("no_font:runic",)


async def test_an_order_that_names_a_missing_file_fails_before_any_work(house: House) -> None:
    cue = Cue(spoken=spoken("rex", "Hello"), start=0, shot="s1")
    with pytest.raises(NotFound):
        await house.room.mix(MixOrder(cues=(cue,), music=None, seconds=1.0))
