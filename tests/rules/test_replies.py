"""Every sentence exists, is used, and fits where it is said."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from bot.settings import PROVIDERS
from core.dialogue.cards import SHORT, error_card
from core.domain.production import Stage
from core.errors import MatineeError, ProviderError
from core.intents import INTENTS
from prompts import intent_lines, replies

ROOT = Path(__file__).parents[2]
WORDS = replies("en")
SAYING = {"say", "compose", "variants", "blanks", "fitting"}
PARTS = ("title", "body", "short")


def errors() -> list[type[MatineeError]]:
    kinds: list[type[MatineeError]] = [MatineeError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    return kinds


def families() -> set[str]:
    """Keys that are put together from closed lists."""
    return {
        *(f"error.{kind.code}" for kind in errors()),
        *(f"reason.{kind.code}" for kind in errors() if issubclass(kind, ProviderError)),
        *(f"stage.{stage}" for stage in get_args(Stage)),
        *(f"ability.{intent}" for intent in INTENTS),
        *(f"film.{phase}" for phase in ("failed", "rejected", "cancelled")),
        *(f"film.asking.{question}" for question in ("storyboard", "quote", "other")),
        *(f"doctor.where.{name}" for name in (*PROVIDERS, "discord", "slack", "twitch")),
        *(f"button.{verb}" for verb in ("approve", "reject", "cancel", "regenerate", "retry", "storyboard")),
        *(f"field.{name}" for name in ("length", "style", "aspect", "language", "quality", "seed", "cost")),
        *(key for key in sorted(WORDS.keys()) if key.startswith(("why.", "what.", "note.", "story."))),
    }


def literals() -> Iterator[tuple[Path, str]]:
    for folder in ("bot", "core", "integrations"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield path, node.value


def said() -> Iterator[tuple[str, str]]:
    """Literal keys in calls that say something, and where."""
    for folder in ("bot", "core"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name not in SAYING:
                    continue
                for argument in node.args[1:2] if name == "compose" else node.args[:1]:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield argument.value, f"{path.relative_to(ROOT)}:{node.lineno}"


def exists(key: str) -> bool:
    return WORDS.has(key) or WORDS.has(f"{key}.short")


def test_every_key_in_the_code_exists() -> None:
    assert [(key, where) for key, where in said() if not exists(key)] == []


def test_every_key_of_a_closed_list_exists() -> None:
    assert [key for key in sorted(families()) if not exists(key)] == []


def test_every_sentence_is_used() -> None:
    used = {text for _, text in literals()} | families()
    unused = [
        key
        for key in sorted(WORDS.keys())
        if key not in used and not (key.rpartition(".")[0] in used and key.rpartition(".")[2] in PARTS)
    ]
    assert unused == []


def test_every_error_has_a_sentence_without_and_with_its_blanks() -> None:
    for kind in errors():
        card = error_card(WORDS, kind())
        assert card.short.endswith((".", "…"))
        assert len(card.short) <= SHORT
        assert "{" not in card.short


@pytest.mark.parametrize("lines", intent_lines(), ids=lambda lines: lines.intent)
def test_every_intent_has_a_file_a_description_and_examples(lines: object) -> None:
    from prompts import IntentLines

    assert isinstance(lines, IntentLines)
    assert lines.intent in INTENTS
    assert len(lines.examples) >= 5
    assert "\n" not in lines.description


def test_every_intent_has_examples() -> None:
    assert {lines.intent for lines in intent_lines()} == set(INTENTS)


def test_no_line_is_an_example_of_two_intents() -> None:
    seen: dict[str, str] = {}
    for lines in intent_lines():
        for example in (*lines.examples, *(text for spoken in lines.languages.values() for text in spoken)):
            assert seen.setdefault(example.casefold(), lines.intent) == lines.intent, example
