"""Questions that the bot has asked: how they are put, and what goes on when they are answered."""

from core.dialogue.cards import compose
from core.dialogue.identity import id_of
from core.dialogue.turn import Answer, Turn
from core.domain.card import Button, Card
from core.domain.conversation import Command, JsonMap, Pending

CONFIRM = "confirm_"
"""Kind of a question before something that cannot be taken back, with the intent's name behind it."""
WHICH = "intent"
"""Kind of a "did you mean"."""
YES, NO, DEFAULT = "yes", "no", "default"


def ask(turn: Turn, card: Card, kind: str, choices: dict[str, str], *, default: str = "") -> Answer:
    """The card as a question, with a button for each choice: the answer it gives, and its words."""
    question = id_of("ask", turn.inbound.event_id, turn.number)
    buttons = tuple(
        Button(
            verb="answer", target=f"{question}.{answer}", label=words, style="primary" if place == 0 else "secondary"
        )
        for place, (answer, words) in enumerate(choices.items())
    )
    return Answer(
        card=card.model_copy(update={"buttons": buttons}),
        pending=Pending(kind=kind, command=turn.command, target=question, default=default),
    )


def ask_to_confirm(turn: Turn) -> Answer:
    """A button before something that cannot be taken back."""
    intent = turn.command.intent
    card = compose(turn.replies, "confirm", act=turn.replies.say(f"ability.{intent}"))
    choices = {YES: turn.replies.say("button.confirm"), NO: turn.replies.say("button.dismiss")}
    return ask(turn, card, f"{CONFIRM}{intent}", choices)


def ask_which(turn: Turn, intents: tuple[str, ...]) -> Answer:
    """A "did you mean" with a button for each reading."""
    choices = {intent: _sentence_case(turn.replies.say(f"ability.{intent}")) for intent in intents}
    return ask(turn, compose(turn.replies, "which"), WHICH, choices)


def resume(pending: Pending, reply: str, slots: JsonMap) -> Command | None:
    """What goes on after an answer; None when the answer was no. `reply`: a button's answer, or the words."""
    command = pending.command
    if command is None:
        return None
    if pending.kind.startswith(CONFIRM):
        return command if reply == YES else None
    if pending.kind == WHICH:
        return command.model_copy(update={"intent": reply})
    value = pending.default if reply == DEFAULT and pending.default else slots.get(pending.kind, reply)
    return command.model_copy(update={"slots": {**command.slots, pending.kind: value}})


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]
