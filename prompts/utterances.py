"""Loads what people say: the example utterances and the description of every intent."""

from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

FOLDER = Path(__file__).parent / "intents"


class IntentLines(BaseModel):
    """How people ask for one thing."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    intent: str
    description: str
    """One line; also what a language model is shown."""
    examples: tuple[str, ...]
    """English."""
    languages: dict[str, tuple[str, ...]] = {}
    """More examples, by ISO 639-1 code."""


@cache
def intent_lines(folder: Path = FOLDER) -> tuple[IntentLines, ...]:
    """Every intent, by name. ValueError for a file that does not fit its form."""
    found = tuple(_load(path) for path in sorted(folder.glob("*.yaml")))
    if not found:
        raise ValueError(f"no intents in {folder}")
    return found


def _load(path: Path) -> IntentLines:
    lines = IntentLines.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    if lines.intent != path.stem:
        raise ValueError(f"{path.name} speaks of {lines.intent}")
    return lines
