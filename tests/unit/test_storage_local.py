"""Files under their contents' address."""

import asyncio
import errno
import hashlib
import os
from pathlib import Path

import pytest

from core.errors import HomeUnusable, NotFound, StorageFull
from integrations.storage.local import LocalStorage


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "artifacts"


def files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def drafts(root: Path) -> list[Path]:
    return list((root / "drafts").iterdir())


async def test_bytes_and_files_of_equal_contents_share_one_address(root: Path, tmp_path: Path) -> None:
    storage = LocalStorage(root)
    source = tmp_path / "clip.bin"
    source.write_bytes(b"moon" * 500_000)
    from_bytes = await storage.put(b"moon" * 500_000, "mp4")
    from_file = await storage.put(source, "mp4")
    digest = hashlib.sha256(b"moon" * 500_000).hexdigest()
    assert from_bytes == from_file
    assert from_bytes.uri == f"sha256:{digest}.mp4"
    assert from_bytes.size == 2_000_000
    assert files(root) == [root / digest[:2] / f"{digest[2:]}.mp4"]
    assert storage.path(from_file.uri).read_bytes() == source.read_bytes()


async def test_writers_of_one_content_at_once_leave_one_file(root: Path) -> None:
    storage = LocalStorage(root)
    made = await asyncio.gather(*(storage.put(b"fox" * 1000, "wav") for _ in range(20)))
    assert len(set(made)) == 1
    assert len(files(root)) == 1
    assert drafts(root) == []


async def test_a_damaged_file_is_written_anew(root: Path) -> None:
    storage = LocalStorage(root)
    artifact = await storage.put(b"whole", "txt")
    storage.path(artifact.uri).write_bytes(b"hal")
    await storage.put(b"whole", "txt")
    assert storage.path(artifact.uri).read_bytes() == b"whole"


async def test_deleting_forgets_the_contents_once(root: Path) -> None:
    storage = LocalStorage(root)
    artifact = await storage.put(b"gone", "txt")
    assert await storage.exists(artifact.uri)
    assert await storage.delete(artifact.uri)
    assert not await storage.delete(artifact.uri)
    assert not await storage.exists(artifact.uri)
    with pytest.raises(NotFound):
        storage.path(artifact.uri)


@pytest.mark.parametrize(
    "uri", ["", "sha256:", "sha256:../../etc/passwd.txt", "sha256:" + "a" * 64, f"sha256:{'a' * 64}.m/4", "file:///x"]
)
async def test_what_is_no_address_is_not_found(root: Path, uri: str) -> None:
    storage = LocalStorage(root)
    with pytest.raises(NotFound):
        storage.path(uri)
    with pytest.raises(NotFound):
        await storage.delete(uri)


@pytest.mark.parametrize("ending", ["", ".mp4", "a/b", "MP4", "../x", "a" * 13])
async def test_an_ending_is_a_short_plain_word(root: Path, ending: str) -> None:
    with pytest.raises(ValueError, match="ending"):
        await LocalStorage(root).put(b"x", ending)


async def test_a_missing_source_is_not_found(root: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        await LocalStorage(root).put(tmp_path / "nowhere.mp4", "mp4")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
async def test_a_full_disk_leaves_nothing_behind(root: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def full(handle: int) -> None:
        raise OSError(number, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFull):
        await LocalStorage(root).put(b"too much", "mp4")
    assert files(root) == []


async def test_an_unusable_folder_is_named(tmp_path: Path) -> None:
    blocker = tmp_path / "artifacts"
    blocker.write_text("in the way")
    with pytest.raises(HomeUnusable) as raised:
        await LocalStorage(blocker).put(b"x", "txt")
    assert raised.value.params["path"] == str(blocker)


async def test_sweeping_removes_old_drafts_only(root: Path) -> None:
    storage = LocalStorage(root)
    artifact = await storage.put(b"kept", "txt")
    old, new = root / "drafts" / "old", root / "drafts" / "new"
    old.write_bytes(b"half")
    new.write_bytes(b"half")
    os.utime(old, (0, 0))
    assert await storage.sweep(3600) == 1
    assert [path.name for path in drafts(root)] == ["new"]
    assert storage.path(artifact.uri).read_bytes() == b"kept"


async def test_the_loop_runs_on_while_a_file_is_copied(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ticked = asyncio.Event()
    loop = asyncio.get_running_loop()
    fsync = os.fsync

    def waiting(handle: int) -> None:
        asyncio.run_coroutine_threadsafe(ticked.wait(), loop).result(timeout=10)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", waiting)
    async with asyncio.TaskGroup() as group:
        put = group.create_task(LocalStorage(root).put(b"slow", "txt"))
        loop.call_soon(ticked.set)
    assert put.result().size == 4
