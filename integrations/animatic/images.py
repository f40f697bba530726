"""The built-in studio as an image model."""

from core.domain.media import Picture
from core.domain.storyboard import FrameOrder, PortraitOrder
from integrations.animatic.floor import URGENT, Floor, code_version, picture_of


class AnimaticImages:
    """Draws storyboard pictures at half the film's size, before anything else that waits."""

    references = 0
    time_limit = 120.0
    """Seconds."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    @property
    def fingerprint(self) -> str:
        """The version of what draws."""
        return f"animatic-{code_version()}"

    async def portrait(self, order: PortraitOrder) -> Picture:
        """A character alone before a plain ground."""
        return picture_of(*(await self._floor.make("portrait", order, "png", order.like, URGENT))[0])

    async def frame(self, order: FrameOrder) -> Picture:
        """The most telling moment of a shot."""
        return picture_of(*(await self._floor.make("frame", order, "jpg", (), URGENT))[0])
