"""Answers to the bot's own questions."""

import re
from datetime import datetime

from core.domain.conversation import Command, JsonMap, Pending, Understanding
from integrations.understanding.slots import parameters, slots_of
from integrations.understanding.wordlists import ANY, NO, YES

APPROVAL = "storyboard_approval"
CONFIRM = "confirm_"
INTERRUPTS = frozenset({"help", "cancel", "status", "show", "search_library", "undo", "generate_video", "small_talk"})
SURE = 0.9
"""Probability from which a request is not taken for an answer."""
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|👍|👎|はい|いいえ")
_SHORT = 6
"""Words up to which a line can be a yes or a no."""


def answer_to(pending: Pending, text: str, best: tuple[str, float], now: datetime) -> Understanding | None:
    """The line as an answer; None when it is plainly another request."""
    intent, p = best
    verdict = _verdict(text)
    if pending.kind == APPROVAL:
        return _approval(verdict, intent, p)
    if pending.kind.startswith(CONFIRM):
        if verdict:
            return _act("answer", {"reply": verdict})
        return None
    if intent in INTERRUPTS and p >= SURE and not (pending.kind == "idea" and intent == "generate_video"):
        return None
    return _slot_answer(pending, text, now)


def _approval(verdict: str, intent: str, p: float) -> Understanding | None:
    if verdict and intent not in INTERRUPTS:
        return _act("approve" if verdict == "yes" else "reject", {})
    if intent in ("approve", "reject") and p >= 0.3:
        return _act(intent, {})
    return None


def _slot_answer(pending: Pending, text: str, now: datetime) -> Understanding:
    words = {word.casefold() for word in _WORDS.findall(text)}
    if words & ANY and len(words) <= _SHORT:
        return _act("answer", {"reply": "default"})
    slots = slots_of("answer", text, parameters(text), now)
    if pending.kind == "idea":
        slots = slots_of("generate_video", text, parameters(text), now)
        slots.setdefault("idea", text)
    return _act("answer", {**slots, "reply": text})


def _verdict(text: str) -> str:
    """`yes` or `no` for a short line that begins like one; empty otherwise."""
    words = [word.casefold().replace("’", "'") for word in _WORDS.findall(text)]
    if not words or len(words) > _SHORT:
        return ""
    if words[0] in NO:
        return "no"
    return "yes" if words[0] in YES else ""


def _act(intent: str, slots: JsonMap) -> Understanding:
    return Understanding(commands=(Command(intent=intent, slots=slots, confidence=0.95),), decision="act")
