"""What can go wrong with a media file; every one of these is a failed render to the rest of Matinee."""

from core.errors import RenderFailed


class UnreadableMedia(RenderFailed):
    """The file is missing, truncated, or holds nothing that can be decoded."""


class UnplayableFilm(RenderFailed):
    """The file decodes, but ordinary players would stumble over it."""


class MismatchedSegments(RenderFailed):
    """Segments that were not encoded alike cannot be joined by copying packets."""


class WorkerLost(RenderFailed):
    """The child process died or did not answer."""
