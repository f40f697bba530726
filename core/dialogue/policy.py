"""What to do with a reading: act, ask first, ask which, or keep quiet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from core.dialogue.turn import AnyIntent
from core.domain.conversation import Command, Understanding

SURE = 0.97
"""Confidence from which free text may cancel, delete, publish or spend without a confirming button."""
CHOICES = 3
"""Buttons of a "did you mean"."""
HARMLESS = frozenset({"small_talk", "out_of_scope"})


@dataclass(frozen=True)
class Decision:
    """What becomes of a message."""

    kind: Literal["act", "confirm", "which", "quiet"]
    commands: tuple[Command, ...] = ()
    """`act`: all of them. `confirm`: the one to be confirmed. `which`: the slots that were heard."""
    choices: tuple[str, ...] = ()
    """`which`: intents, likeliest first."""


def decide(reading: Understanding, intents: Mapping[str, AnyIntent], *, typed: bool, addressed: bool) -> Decision:
    """`typed`: free text rather than a command or a button. `addressed`: said to the bot, not merely near it."""
    commands = reading.commands
    if reading.decision == "act" and commands:
        doubtful = next((command for command in commands if typed and _needs_confirming(command, intents)), None)
        return Decision("confirm", (doubtful,)) if doubtful else Decision("act", commands)
    if not addressed:
        return Decision("quiet")
    if reading.decision == "none":
        quiet = tuple(command for command in commands if command.intent in HARMLESS)
        return Decision("act", quiet[:1] or (Command(intent="out_of_scope"),))
    names = [command.intent for command in commands] + [other.intent for other in reading.alternatives]
    choices = tuple(name for name in dict.fromkeys(names) if name in intents and name not in HARMLESS)[:CHOICES]
    return Decision("which", commands[:1], choices) if choices else Decision("act", (Command(intent="out_of_scope"),))


def _needs_confirming(command: Command, intents: Mapping[str, AnyIntent]) -> bool:
    intent = intents.get(command.intent)
    return intent is not None and intent.guarded and command.confidence < SURE
