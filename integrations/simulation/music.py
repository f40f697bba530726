"""A simulated music model: one low tone of the right length."""

from core.domain.film import MusicOrder
from core.domain.media import Sound
from core.ports import MusicModel
from integrations.simulation.desk import Desk
from integrations.simulation.footage import Footage

PRICE = 0.01
"""USD per second."""
_PITCH = 82


class SimulatedMusic(MusicModel):
    """Knows one note."""

    def __init__(self, desk: Desk, footage: Footage) -> None:
        self._desk = desk
        self._footage = footage

    @property
    def fingerprint(self) -> str:
        """Never changes."""
        return "simulated-music-1"

    async def compose(self, order: MusicOrder) -> Sound:
        """Music of exactly the ordered length."""
        async with self._desk.served("music", order, PRICE * order.seconds):
            return await self._footage.tone(order.seconds, _PITCH)
