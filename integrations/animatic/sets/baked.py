"""A baked set as data, and the file two processes share it through."""

import fcntl
import logging
import mmap
import os
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from integrations.animatic.drawing.canvas import skia
from integrations.animatic.sets.effects.catalogue import AnyEffect
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.light import Lamp, LightMap
from integrations.animatic.sets.plates import Plate
from integrations.animatic.sets.score import Anchor, Motion

logger = logging.getLogger(__name__)

Tint = tuple[float, float, float]
CACHE_LIMIT = 768 * 1024 * 1024
"""Bytes a cache folder may hold; the files unused for longest go first."""
_ALIGN = 64


@dataclass(frozen=True)
class BakedSet:
    """Everything a stage draws from."""

    framing: Framing
    scale: float
    """Baked pixels per frame pixel."""
    plates: tuple[Plate, ...]
    """Back to front."""
    effects: tuple[AnyEffect, ...]
    anchors: Mapping[str, Anchor]
    """In frame pixels."""
    light_map: LightMap
    lamps: tuple[Lamp, ...]
    """Lamps that warm actors outdoors at night."""
    daylight: Tint
    """What the hour makes of a white figure."""
    overlay: skia.Image
    memory: NDArray[np.uint8] | None = None
    """Holds the file that the images look into."""


class _Picture(BaseModel):
    width: int
    height: int
    offset: int


class _PlateRecord(BaseModel):
    picture: _Picture
    left: int
    top: int
    depth: float
    motion: Motion
    opaque: bool
    cover: tuple[int, int] | None


class _Record(BaseModel):
    framing: Framing
    scale: float
    plates: list[_PlateRecord]
    effects: list[AnyEffect]
    anchors: dict[str, Anchor]
    light_map: _Picture
    lamps: list[Lamp]
    daylight: Tint
    overlay: _Picture
    size: int
    """Bytes of all pictures."""


def baked_once(cache: Path, key: str, bake: Callable[[], BakedSet]) -> BakedSet:
    """The set kept under `key`, baked first if nobody has; others wait instead of baking too."""
    cache.mkdir(parents=True, exist_ok=True)
    path = cache / f"{key}.set"
    found = _read(path)
    if found is not None:
        return found
    with _locked(cache / f"{key}.lock"):
        found = _read(path)
        if found is None:
            found = bake()
            try:
                _write(path, found)
                _prune(cache, path)
            except OSError as error:
                logger.warning("a painted set could not be kept in %s: %s", cache, error)
    return found


@contextmanager
def _locked(path: Path) -> Generator[None]:
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)


def _write(path: Path, baked: BakedSet) -> None:
    blobs: list[bytes] = []
    end = 0

    def kept(data: bytes, width: int, height: int) -> _Picture:
        nonlocal end
        picture = _Picture(width=width, height=height, offset=end)
        padding = -len(data) % _ALIGN
        blobs.append(data + bytes(padding))
        end += len(data) + padding
        return picture

    def image(picture: skia.Image) -> _Picture:
        return kept(picture.tobytes(), picture.width(), picture.height())

    lights = baked.light_map.pixels
    record = _Record(
        framing=baked.framing,
        scale=baked.scale,
        plates=[
            _PlateRecord(
                picture=image(plate.image),
                left=plate.left,
                top=plate.top,
                depth=plate.depth,
                motion=plate.motion,
                opaque=plate.image.isOpaque(),
                cover=plate.cover,
            )
            for plate in baked.plates
        ],
        effects=list(baked.effects),
        anchors=dict(baked.anchors),
        light_map=kept(lights.tobytes(), lights.shape[1], lights.shape[0]),
        lamps=list(baked.lamps),
        daylight=baked.daylight,
        overlay=image(baked.overlay),
        size=end,
    )
    head = record.model_dump_json().encode()
    head += b" " * (-(len(head) + 8) % _ALIGN)
    draft = path.with_suffix(f".{os.getpid()}")
    with draft.open("wb") as handle:
        handle.write(len(head).to_bytes(8, "little"))
        handle.write(head)
        handle.writelines(blobs)
    draft.replace(path)


def _read(path: Path) -> BakedSet | None:
    """The set in a file; its pixels stay in the file and are shared between processes."""
    try:
        with path.open("rb") as handle:
            view = np.frombuffer(mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ), np.uint8)
        record, body = _opened(view)
    except FileNotFoundError:
        return None
    except ValueError as error:
        logger.warning("the damaged file %s is painted anew: %s", path, error)
        return None
    # The folder keeps what was used last.
    with suppress(OSError):
        path.touch()
    return BakedSet(
        framing=record.framing,
        scale=record.scale,
        plates=tuple(
            Plate(
                _image(body, each.picture, opaque=each.opaque),
                each.left,
                each.top,
                each.depth,
                each.motion,
                each.cover,
            )
            for each in record.plates
        ),
        effects=tuple(record.effects),
        anchors=record.anchors,
        light_map=LightMap(record.framing, _array(body, record.light_map)),
        lamps=tuple(record.lamps),
        daylight=record.daylight,
        overlay=_image(body, record.overlay, opaque=False),
        memory=view,
    )


def _opened(view: NDArray[np.uint8]) -> tuple[_Record, NDArray[np.uint8]]:
    """The record of a file and the pixels behind it; ValueError when either is not whole."""
    size = int.from_bytes(view[:8].tobytes(), "little")
    record = _Record.model_validate_json(view[8 : 8 + size].tobytes())
    body = view[8 + size :]
    if body.size < record.size:
        raise ValueError("it ends too early")
    return record, body


def _array(body: NDArray[np.uint8], picture: _Picture) -> NDArray[np.uint8]:
    count = picture.width * picture.height * 4
    part = body[picture.offset : picture.offset + count]
    return part.reshape(picture.height, picture.width, 4)


def _image(body: NDArray[np.uint8], picture: _Picture, *, opaque: bool) -> skia.Image:
    return skia.Image.fromarray(
        _array(body, picture),
        colorType=skia.kBGRA_8888_ColorType,
        alphaType=skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType,
        copy=False,
    )


def _prune(cache: Path, keep: Path) -> None:
    """Bound the folder; a file that is still mapped elsewhere lives on until it is let go."""
    files = sorted(cache.glob("*.set"), key=lambda path: path.stat().st_mtime, reverse=True)
    total = 0
    for path in files:
        total += path.stat().st_size
        if total > CACHE_LIMIT and path != keep:
            path.unlink(missing_ok=True)
            path.with_suffix(".lock").unlink(missing_ok=True)
