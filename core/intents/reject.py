"""Refuse a storyboard: the film is not shot."""

from core.dialogue.approving import Verdict, give
from core.dialogue.pending import NO
from core.dialogue.turn import Answer, Intent, Turn


async def handle(turn: Turn, verdict: Verdict) -> Answer:
    """No to the film that waits."""
    return await give(turn, verdict, NO, "reject.done")


INTENTS = (Intent("reject", Verdict, handle),)
