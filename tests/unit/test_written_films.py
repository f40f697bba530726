"""A film's files are there together or not at all."""

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from bot.commands import files
from core.domain.film import Film
from core.errors import StorageFull
from core.ports import Storage


class Shelf:
    """Storage with one file for every address."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "kept"
        self._file.write_bytes(b"contents")

    def path(self, uri: str) -> Path:
        return self._file


FILM = cast(
    Film,
    SimpleNamespace(
        title="T",
        video=SimpleNamespace(uri="sha256:a.mp4"),
        srt=SimpleNamespace(uri="sha256:b.srt"),
        vtt=SimpleNamespace(uri="sha256:c.vtt"),
        poster=SimpleNamespace(uri="sha256:d.jpg"),
    ),
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_full_disk_takes_back_what_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "x.vtt").write_text("an older one")
    plain = files.put

    def full(source: Path | bytes, target: Path) -> None:
        if target.suffix == ".jpg":
            raise StorageFull
        plain(source, target)

    monkeypatch.setattr(files, "put", full)
    with pytest.raises(StorageFull):
        files.write_film(FILM, cast(Storage, Shelf(tmp_path)), out / "x.mp4")
    assert names(out) == ["x.vtt"]


def test_a_film_has_four_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    files.write_film(FILM, cast(Storage, Shelf(tmp_path)), out / "x.mp4")
    assert names(out) == ["x.mp4", "x.poster.jpg", "x.srt", "x.vtt"]
