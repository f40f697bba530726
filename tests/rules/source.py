"""Reading the project's own sources."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "core", "integrations", "prompts")


@cache
def modules(*folders: str) -> tuple[Path, ...]:
    """Python files of the product below these folders, in a fixed order."""
    return tuple(sorted(path for folder in folders or PACKAGES for path in (ROOT / folder).rglob("*.py")))


@cache
def tree(path: Path) -> ast.Module:
    """A parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[str]:
    """Every module a file imports, wherever in it the import stands."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that belongs to the project; none when this is not a checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return tuple(ROOT / name for name in listed.stdout.split("\0") if name)
