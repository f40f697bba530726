"""The answer to a question of the bot."""

from pydantic import BaseModel

from core.dialogue.cards import compose
from core.dialogue.pending import resume
from core.dialogue.turn import Answer, Intent, Turn
from core.domain.conversation import JsonMap


class Slots(BaseModel):
    """What was answered; a slot's value arrives under the slot's own name."""

    reply: str = ""
    """A button's answer, `yes`, `no`, `default`, or the words."""
    question: str = ""
    """Which question a button belongs to."""


async def handle(turn: Turn, slots: Slots) -> Answer:
    """Go on with what was asked about. A button of an older question does nothing."""
    pending = turn.dialogue.pending
    if pending is None or (slots.question and slots.question != pending.target):
        return Answer(card=compose(turn.replies, "answer.closed"))
    said: JsonMap = {name: value for name, value in turn.command.slots.items() if name not in Slots.model_fields}
    command = resume(pending, slots.reply or turn.said, said)
    if command is None:
        return Answer(card=compose(turn.replies, "answer.dropped"), settles=True)
    return Answer(settles=True, then=command)


INTENTS = (Intent("answer", Slots, handle),)
