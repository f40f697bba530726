"""A flow may run twice, and must ask for the same things both times: no clock, no chance, no environment, no files."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.source import ROOT, modules, tree

MACHINERY = {
    f"core/production/{name}.py"
    for name in ("backstage", "bell", "beside", "jobs", "lanes", "ledger", "purchase", "run", "turns")
}
"""What flows run on. It may wait, but the clock and chance are closed to it as well."""

CLOSED = {
    "time", "random", "uuid", "secrets", "os", "pathlib", "tempfile", "shutil", "glob", "io", "subprocess", "socket",
    "threading", "multiprocessing", "concurrent", "urllib", "http", "sqlite3", "integrations", "bot",
}  # fmt: skip
OPEN = {"core", "prompts", "pydantic", "rapidfuzz", *sys.stdlib_module_names}
CLOSED_TO_FLOWS = {"asyncio", "contextvars", "signal", "sys", "platform", "locale", "getpass"}
CLOSED_CALLS = {"open", "input", "print", "exec", "eval", "hash", "id", "globals", "__import__"}
CLOSED_ATTRIBUTES = {"now", "today", "utcnow", "environ", "getenv", "urandom", "monotonic", "perf_counter"}


def impurities(source: ast.Module, closed: set[str]) -> Iterator[str]:
    for node in ast.walk(source):
        match node:
            case ast.Import(names=names):
                yield from (f"imports {name.name}" for name in names if is_closed(name.name, closed))
            case ast.ImportFrom(module=str(module)) if is_closed(module, closed):
                yield f"imports {module}"
            case ast.Call(func=ast.Name(id=name)) if name in CLOSED_CALLS:
                yield f"calls {name}()"
            case ast.Attribute(value=ast.Name(id=owner), attr=attr) if attr in CLOSED_ATTRIBUTES and owner != "self":
                yield f"uses {owner}.{attr}"
            case _:
                pass


def is_closed(module: str, closed: set[str]) -> bool:
    root = module.partition(".")[0]
    return root in closed or root not in OPEN


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", modules("core/production", "core/agents"), ids=name_of)
def test_flows_and_what_they_compute_are_pure(path: Path) -> None:
    closed = CLOSED if name_of(path) in MACHINERY else CLOSED | CLOSED_TO_FLOWS
    assert list(impurities(tree(path), closed)) == []


def test_the_machinery_is_where_this_test_says() -> None:
    assert {name for name in MACHINERY if not (ROOT / name).exists()} == set()


@pytest.mark.parametrize(
    ("source", "finding"),
    [
        ("import random", "imports random"),
        ("import os.path", "imports os.path"),
        ("from time import monotonic", "imports time"),
        ("async def film(run):\n    import uuid", "imports uuid"),
        ("from dbos import DBOS", "imports dbos"),
        ("datetime.now()", "uses datetime.now"),
        ("x = date.today()", "uses date.today"),
        ("seed = hash('x')", "calls hash()"),
        ("with open('film') as file: pass", "calls open()"),
        ("await asyncio.sleep(1)\nimport asyncio", "imports asyncio"),
    ],
)
def test_an_impurity_is_found(source: str, finding: str) -> None:
    assert list(impurities(ast.parse(source), CLOSED | CLOSED_TO_FLOWS)) == [finding]
