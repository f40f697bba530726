"""Accept a storyboard: the film is shot."""

from core.dialogue.approving import Verdict, give
from core.dialogue.pending import YES
from core.dialogue.turn import Answer, Intent, Turn


async def handle(turn: Turn, verdict: Verdict) -> Answer:
    """Yes to the film that waits."""
    return await give(turn, verdict, YES, "approve.done")


INTENTS = (Intent("approve", Verdict, handle),)
