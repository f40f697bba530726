"""What every agent that writes has in common."""

from typing import Any

from core.ports import LanguageModel, Task
from prompts import load_prompt


def fingerprint(language: LanguageModel, *tasks: Task[Any, Any]) -> str:
    """Model and prompts: written work is only remembered for the same of both."""
    return " ".join((language.model, *(load_prompt(task.prompt).sha[:12] for task in tasks)))
