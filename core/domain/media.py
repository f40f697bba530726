"""Made things: where their bytes are and what is known about them. Bytes never travel, addresses do."""

from core.domain.value import Value


class Artifact(Value):
    """A content-addressed file in storage."""

    uri: str
    """`sha256:<hex>.<ext>`"""
    size: int
    """Bytes."""


class Picture(Artifact):
    """A still image."""

    width: int
    height: int


class Clip(Artifact):
    """A silent moving picture."""

    seconds: float
    width: int
    height: int
    still: bool = False
    """True when filming failed and a still picture with motion stands in."""


class Sound(Artifact):
    """Audio."""

    seconds: float


class WordTime(Value):
    """One word as written, punctuation included, and when it is heard, in seconds from the sound's start."""

    text: str
    start: float
    end: float


class VisemeTime(Value):
    """A mouth shape (A E I O U M F L S) and when it is held, in seconds from the sound's start."""

    viseme: str
    start: float
    end: float


class Speech(Sound):
    """A spoken line with its measured times."""

    words: tuple[WordTime, ...] = ()
    visemes: tuple[VisemeTime, ...] = ()
