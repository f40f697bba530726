"""A simulated image model: plain pictures, a colour for each order."""

from pydantic import BaseModel

from core.domain.media import Picture
from core.domain.storyboard import FrameOrder, Look, PortraitOrder
from core.ports import ImageModel
from integrations.simulation.desk import Desk, digest
from integrations.simulation.footage import Footage

PRICE = 0.04
"""USD per picture."""


class SimulatedImages(ImageModel):
    """Takes up to four reference pictures, as vendors do."""

    def __init__(self, desk: Desk, footage: Footage) -> None:
        self._desk = desk
        self._footage = footage

    @property
    def fingerprint(self) -> str:
        """Never changes."""
        return "simulated-images-1"

    @property
    def references(self) -> int:
        """Pictures it can be shown."""
        return 4

    async def portrait(self, order: PortraitOrder) -> Picture:
        """A character in one colour."""
        return await self._draw(order, order.look)

    async def frame(self, order: FrameOrder) -> Picture:
        """A frame in one colour."""
        return await self._draw(order, order.look)

    async def _draw(self, order: BaseModel, look: Look) -> Picture:
        async with self._desk.served("image", order, PRICE):
            return await self._footage.picture(look, digest(order))
