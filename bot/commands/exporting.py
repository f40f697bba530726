"""What can be taken out of a finished film, by format."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.services import Exporter
from core.dialogue.filmcard import file_name
from core.domain.film import Film
from core.domain.production import Cut
from core.errors import BadChoice, NotFound
from core.ports import Storage

_KEPT: Mapping[str, Callable[[Film], str | None]] = {
    "mp4": lambda film: film.video.uri,
    "srt": lambda film: film.srt.uri,
    "vtt": lambda film: film.vtt.uri,
    "poster": lambda film: film.poster.uri,
    "sheet": lambda film: film.sheet.uri if film.sheet else None,
}
"""Formats that are files already."""
FORMATS: tuple[str, ...] = (*_KEPT, "fountain", "otio")


async def contents_of(cut: Cut, format: str, storage: Storage, exporters: Mapping[str, Exporter]) -> bytes | Path:
    """The file, or what is to be written into it. NotFound when this film has none, BadChoice for another format."""
    if format in _KEPT:
        uri = _KEPT[format](cut.film)
        if uri is None:
            raise NotFound(what=format, value=cut.film.title)
        return await asyncio.to_thread(storage.path, uri)
    if format not in exporters:
        raise BadChoice(field="format", value=format, nearest="", allowed=", ".join((*_KEPT, *exporters)))
    return await exporters[format](cut)


def default_name(film: Film, format: str) -> str:
    """A name from the title."""
    picture = {"poster": film.poster, "sheet": film.sheet}.get(format)
    if picture is None:
        return file_name(film.title, format)
    stem = file_name(film.title, "").rstrip(".")
    return f"{stem}.{format}.{picture.uri.rpartition('.')[2]}"
