"""A simulated language model: another writer, at a vendor's pace and with a vendor's moods."""

from typing import TypeVar

from pydantic import BaseModel

from core.ports import LanguageModel, Task
from integrations.simulation.desk import Desk

In = TypeVar("In", bound=BaseModel)
Out = TypeVar("Out", bound=BaseModel)

PRICE = 0.001
"""USD per answer."""


class SimulatedLanguage(LanguageModel):
    """Orders every answer at the desk and lets the inner writer write it."""

    def __init__(self, desk: Desk, inner: LanguageModel) -> None:
        self._desk = desk
        self._inner = inner

    @property
    def model(self) -> str:
        """The inner writer's name, marked."""
        return f"simulated:{self._inner.model}"

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        """What the inner writer writes, later."""
        async with self._desk.served("language", inputs, PRICE):
            return await self._inner.write(task, inputs, seed)
