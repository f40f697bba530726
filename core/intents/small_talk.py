"""Greetings, thanks and talk about the bot itself."""

import re

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.turn import Answer, Intent, Turn

_HELLO = re.compile(r"\b(hi|hey|hello|hiya|yo|howdy|good (morning|evening|afternoon)|hola|salut|bonjour|hallo)\b", re.I)
_THANKS = re.compile(r"\b(thanks?|thx|ty|cheers|gracias|merci|danke|obrigad[oa])\b", re.I)


class Slots(BaseModel):
    """Nothing."""


async def handle(turn: Turn, _: Slots) -> Answer:
    """A friendly line that leads back to films."""
    if _THANKS.search(turn.said):
        return Answer(card=compose(turn.replies, "small_talk.thanks"))
    if _HELLO.search(turn.said):
        return Answer(card=compose(turn.replies, "small_talk.hello"))
    return Answer(card=compose(turn.replies, "small_talk.other"))


INTENTS = (Intent("small_talk", Slots, handle),)
