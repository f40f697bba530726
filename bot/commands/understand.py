"""`matinee understand`: JSON lines of what somebody said in, JSON lines of how it is read out."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import TextIO

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.commands.parsing import say_error
from bot.settings import load_settings
from core.domain.conversation import Pending, Understanding
from core.errors import BadInput, MatineeError
from core.ports import Understander

SHOWN = frozenset(
    {
        "idea", "source", "url", "style", "tone", "duration", "duration_delta", "aspect", "n_scenes", "n_variants",
        "characters", "language", "voice", "music", "model", "quality", "resolution", "budget", "scene", "position",
        "title", "project", "query", "when", "recurrence", "platform", "mention", "rating", "option", "format",
    }
)  # fmt: skip
"""Slots of the contract; others are the product's own business."""


class _Context(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    pending: str = ""


class _Said(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str | int | None = None
    text: str
    context: _Context | None = None


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--now", metavar="ISO", help="the moment that dates are counted from (default: now)")
    parser.add_argument("--tier", choices=("a", "b"), default="a", help="a: numpy only, b: with embeddings")
    parser.add_argument("--no-llm", action="store_true", help="never ask a language model")


def run(options: argparse.Namespace, understander: Callable[[datetime], Understander]) -> int:
    """Read standard input to its end; the exit code. `understander`: one that counts dates from a moment."""
    try:
        now = _moment(options.now) or load_settings().now or datetime.now(UTC)
        if options.tier != "a":
            raise BadInput(why="no_embeddings")
    except MatineeError as error:
        return say_error(error)
    read_lines(sys.stdin, sys.stdout, understander(now))
    return 0


def main(options: argparse.Namespace) -> int:
    """With the built-in understander."""
    from integrations.understanding.small import SmallUnderstander

    return run(options, lambda now: SmallUnderstander(now=lambda: now))


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError as error:
        raise BadInput(field="now", value=str(text)[:80]) from error


def read_lines(lines: Iterable[str], out: TextIO, understander: Understander) -> None:
    """One line out for each line in; a line that cannot be read gets an error instead of a reading."""
    for line in lines:
        if line.strip():
            out.write(json.dumps(reading_of(line, understander), ensure_ascii=False) + "\n")
            out.flush()


def reading_of(line: str, understander: Understander) -> Mapping[str, object]:
    """The reading of one line."""
    try:
        said = _Said.model_validate(json.loads(line))
    except (ValidationError, ValueError, RecursionError):
        return {"id": None, "error": {"code": "bad_input", "message": 'a line is {"id", "text", "context"?}'}}
    kind = said.context.pending if said.context else ""
    understood = understander.understand(said.text, Pending(kind=kind) if kind else None, "en")
    return {"id": said.id, **_told(understood)}


def _told(understood: Understanding) -> Mapping[str, object]:
    slots: dict[str, object] = {}
    for command in understood.commands:
        for name, value in command.slots.items():
            if name in SHOWN:
                slots.setdefault(
                    name, [int(scene) for scene in value] if name == "scene" and isinstance(value, list) else value
                )
    return {
        "intents": [command.intent for command in understood.commands],
        "slots": slots,
        "confidence": min((command.confidence for command in understood.commands), default=0.0),
        "alternatives": [other.model_dump() for other in understood.alternatives],
        "decision": understood.decision,
    }
