"""Copying a finished film out of storage."""

import os
import shutil
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from core.dialogue.filmcard import file_name
from core.domain.film import Film
from core.errors import BadOutput, MatineeError, StorageFull
from core.ports import Storage

_NO_ROOM = (28, 122)
"""ENOSPC, EDQUOT"""


@dataclass(frozen=True)
class Written:
    """The files of a film."""

    video: Path
    srt: Path
    vtt: Path
    poster: Path


def write_film(film: Film, storage: Storage, out: Path | None) -> Written:
    """The film and its companions: `X.mp4 X.srt X.vtt X.poster.jpg`, all or none. BadOutput, StorageFull."""
    video = (out or unused(Path(file_name(film.title, "mp4")))).absolute()
    poster = film.poster.uri.rpartition(".")[2]
    written = Written(
        video=video,
        srt=video.with_suffix(".srt"),
        vtt=video.with_suffix(".vtt"),
        poster=video.with_suffix(f".poster.{poster}"),
    )
    files = {
        written.video: film.video.uri,
        written.srt: film.srt.uri,
        written.vtt: film.vtt.uri,
        written.poster: film.poster.uri,
    }
    fresh = [target for target in files if not target.exists()]
    try:
        for target, uri in files.items():
            put(storage.path(uri), target)
    except MatineeError:
        for target in fresh:
            target.unlink(missing_ok=True)
        raise
    return written


def put(source: Path | bytes, target: Path) -> None:
    """Write a file whole or not at all. BadOutput, StorageFull."""
    partial = target.with_name(f".{target.name}.part-{os.getpid()}")
    try:
        if isinstance(source, bytes):
            partial.write_bytes(source)
        else:
            shutil.copyfile(source, partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        if error.errno in _NO_ROOM:
            raise StorageFull(path=str(target)) from error
        raise BadOutput(path=str(target), why=error.strerror or "not_writable") from error


def unused(path: Path) -> Path:
    """The path, or the first of `name-2.mp4`, `name-3.mp4`, ... that does not exist."""
    if not path.exists():
        return path
    return next(
        candidate
        for number in count(2)
        if not (candidate := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists()
    )
