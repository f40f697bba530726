"""Content-addressed files in a local folder."""

import asyncio
import errno
import hashlib
import os
import re
import tempfile
import time
from pathlib import Path
from typing import BinaryIO, Final

from core.domain.media import Artifact
from core.errors import HomeUnusable, NotFound, StorageFull

SCHEME: Final = "sha256:"

_ADDRESS: Final = re.compile(r"sha256:([0-9a-f]{64})\.([a-z0-9]{1,12})")
_ENDING: Final = re.compile(r"[a-z0-9]{1,12}")
_PIECE: Final = 1 << 20
_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT)


class LocalStorage:
    """Keeps each distinct content once, as `ab/cdef….ext` under its root. A file is complete and on the disk before
    it has its name, so a crash leaves nothing half-written behind a name. Work on files happens in threads."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def put(self, source: Path | bytes, ending: str) -> Artifact:
        """Keep a copy of the file or bytes; equal contents share one address. StorageFull when there is no room,
        NotFound when the file is missing."""
        if not _ENDING.fullmatch(ending):
            raise ValueError(f"{ending!r} is no file ending")
        return await asyncio.to_thread(self._put, source, ending)

    def path(self, uri: str) -> Path:
        """The file with the contents. NotFound when there is none, or the address is none."""
        place = self._place(uri)
        if not place.is_file():
            raise NotFound(f"nothing is stored under {uri}", what="file", value=uri)
        return place

    async def exists(self, uri: str) -> bool:
        """Whether the contents are stored."""
        return await asyncio.to_thread(self._place(uri).is_file)

    async def delete(self, uri: str) -> bool:
        """Forget the contents; False when there were none. A reader that has the file open keeps it."""
        return await asyncio.to_thread(_removed, self._place(uri))

    async def sweep(self, older_than: float) -> int:
        """Remove what crashed writers left behind `older_than` seconds ago or earlier; how many files."""
        return await asyncio.to_thread(self._sweep, older_than)

    def _place(self, uri: str) -> Path:
        match = _ADDRESS.fullmatch(uri)
        if not match:
            raise NotFound(f"{uri!r} is no address", what="file", value=uri)
        digest, ending = match.groups()
        return self._root / digest[:2] / f"{digest[2:]}.{ending}"

    def _put(self, source: Path | bytes, ending: str) -> Artifact:
        try:
            if isinstance(source, bytes):
                return self._keep_bytes(source, ending)
            return self._keep_file(source, ending)
        except FileNotFoundError as error:
            raise NotFound(f"{error.filename} is missing", what="file", value=str(error.filename)) from error
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise StorageFull(f"no room in {self._root}") from error
            raise HomeUnusable(f"{self._root}: {error}", path=str(self._root), why=str(error)) from error

    def _keep_bytes(self, contents: bytes, ending: str) -> Artifact:
        uri = f"{SCHEME}{hashlib.sha256(contents).hexdigest()}.{ending}"
        place = self._place(uri)
        if not _holds(place, len(contents)):
            with _Draft(self._root, place) as draft:
                draft.file.write(contents)
        return Artifact(uri=uri, size=len(contents))

    def _keep_file(self, source: Path, ending: str) -> Artifact:
        with source.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
            uri = f"{SCHEME}{digest}.{ending}"
            place = self._place(uri)
            if not _holds(place, size):
                file.seek(0)
                copied = hashlib.sha256()
                with _Draft(self._root, place) as draft:
                    while piece := file.read(_PIECE):
                        copied.update(piece)
                        draft.file.write(piece)
                    if copied.hexdigest() != digest:
                        raise OSError(errno.EBUSY, f"{source.name} changed while it was read")
        return Artifact(uri=uri, size=size)

    def _sweep(self, older_than: float) -> int:
        newest = time.time() - older_than
        drafts = (self._root / _Draft.FOLDER).glob("*")
        return sum(_removed(draft) for draft in drafts if draft.stat().st_mtime <= newest)


class _Draft:
    """A file on its way to its place. It is written elsewhere on the same disk, and moved there when it is whole."""

    FOLDER: Final = "drafts"

    def __init__(self, root: Path, place: Path) -> None:
        self._place = place
        folder = root / self.FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        place.parent.mkdir(exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder)
        self._path = Path(name)
        self.file: BinaryIO = os.fdopen(handle, "wb")

    def __enter__(self) -> "_Draft":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        try:
            if kind is None:
                self.file.flush()
                os.fsync(self.file.fileno())
            self.file.close()
            if kind is None:
                self._path.chmod(0o644)
                self._path.replace(self._place)
                _sync_folder(self._place.parent)
        finally:
            self.file.close()
            self._path.unlink(missing_ok=True)


def _holds(place: Path, size: int) -> bool:
    """Whether the contents are there already; a file of another size is damage and is written anew."""
    try:
        return place.stat().st_size == size
    except FileNotFoundError:
        return False


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True
