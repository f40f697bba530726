"""From what came in to what was asked: buttons, commands and forms arrive classified, words are understood."""

from collections.abc import Mapping

from core.dialogue.choices import choose
from core.dialogue.turn import AnyIntent
from core.domain.conversation import (
    Action,
    Command,
    FormResult,
    Inbound,
    JsonMap,
    Paid,
    Pending,
    SlashCommand,
    StepRun,
    Suggest,
    Understanding,
    Utterance,
)
from core.ports import Understander

NEW_FILM = "generate_video"
LONGEST = 70_000
"""Characters of one message that are read; the longest script fits."""


def read(
    inbound: Inbound,
    pending: Pending | None,
    language: str,
    intents: Mapping[str, AnyIntent],
    understander: Understander,
) -> Understanding:
    """The reading of one message. BadChoice for a command or button that does not exist."""
    match inbound:
        case Utterance():
            return _read_words(inbound, pending, language, understander)
        case SlashCommand(name=name, args=args):
            return _certain(name, dict(args), intents)
        case Action():
            return _certain(inbound.verb, _button_slots(inbound), intents)
        case FormResult(form=form, target=target, fields=fields):
            return _certain(form, {**fields, **({"target": target} if target else {})}, intents)
        case Paid(text=text):
            return _certain(NEW_FILM, {"idea": text}, intents)
        case StepRun(inputs=inputs):
            slots: JsonMap = {name: value for name, value in inputs.items() if name != "intent"}
            return _certain(inputs.get("intent", NEW_FILM), slots, intents)
        case Suggest():
            return Understanding(commands=(), decision="none")


def words_of(inbound: Inbound) -> str:
    """What was typed, when something was."""
    return inbound.text if isinstance(inbound, Utterance | Paid) else ""


def _read_words(
    inbound: Utterance, pending: Pending | None, language: str, understander: Understander
) -> Understanding:
    script = next((file for file in inbound.files if file.name.lower().endswith((".txt", ".fountain", ".md"))), None)
    if script and not inbound.text.strip():
        return Understanding(commands=(Command(intent="generate_from_script"),), decision="act")
    return understander.understand(inbound.text[:LONGEST], pending, language)


def _certain(name: str, slots: JsonMap, intents: Mapping[str, AnyIntent]) -> Understanding:
    intent = choose("command", name, intents, {})
    return Understanding(commands=(Command(intent=intent, slots=slots),), decision="act")


def _button_slots(action: Action) -> JsonMap:
    if action.verb == "answer":
        question, _, reply = action.target.partition(".")
        return {"question": question, "reply": action.values[0] if action.values else reply}
    return {"target": action.target}
