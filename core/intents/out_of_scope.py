"""Anything that is not about films."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.turn import Answer, Intent, Turn


class Slots(BaseModel):
    """Nothing."""


async def handle(turn: Turn, _: Slots) -> Answer:
    """A polite no."""
    return Answer(card=compose(turn.replies, "out_of_scope"))


INTENTS = (Intent("out_of_scope", Slots, handle),)
