"""What the bot can do and how it is asked."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.turn import Answer, Intent, Turn


class Slots(BaseModel):
    """Nothing."""


async def handle(turn: Turn, _: Slots) -> Answer:
    """The overview."""
    return Answer(card=compose(turn.replies, "help"))


INTENTS = (Intent("help", Slots, handle),)
