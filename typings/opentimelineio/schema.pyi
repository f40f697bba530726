from collections.abc import Iterator
from typing import Any

from opentimelineio.opentime import RationalTime, TimeRange

class ExternalReference:
    target_url: str
    available_range: TimeRange | None
    def __init__(
        self,
        target_url: str = "",
        available_range: TimeRange | None = None,
        metadata: dict[str, Any] | None = None,
    ) -> None: ...

class MissingReference:
    def __init__(
        self, *, name: str = "", available_range: TimeRange | None = None, metadata: dict[str, Any] | None = None
    ) -> None: ...

class Marker:
    name: str
    marked_range: TimeRange
    color: str
    metadata: dict[str, Any]
    def __init__(
        self,
        name: str = "",
        marked_range: TimeRange | None = None,
        color: str = "RED",
        metadata: dict[str, Any] | None = None,
    ) -> None: ...

class Item:
    name: str
    source_range: TimeRange | None
    markers: list[Marker]
    metadata: dict[str, Any]
    def range_in_parent(self) -> TimeRange: ...

class Clip(Item):
    media_reference: ExternalReference | MissingReference
    def __init__(
        self,
        name: str = "",
        media_reference: ExternalReference | MissingReference | None = None,
        source_range: TimeRange | None = None,
        metadata: dict[str, Any] | None = None,
    ) -> None: ...

class Gap(Item):
    def __init__(self, *, name: str = "", source_range: TimeRange | None = None) -> None: ...

class Track(Item):
    kind: str
    def __init__(self, *, name: str = "", kind: str = "Video") -> None: ...
    def append(self, item: Item) -> None: ...
    def __iter__(self) -> Iterator[Item]: ...
    def __len__(self) -> int: ...
    def duration(self) -> RationalTime: ...

class Stack(Item):
    def append(self, item: Item) -> None: ...
    def __iter__(self) -> Iterator[Track]: ...

class Timeline:
    name: str
    tracks: Stack
    metadata: dict[str, Any]
    global_start_time: RationalTime | None
    def __init__(
        self, *, name: str = "", global_start_time: RationalTime | None = None, metadata: dict[str, Any] | None = None
    ) -> None: ...
    def duration(self) -> RationalTime: ...
