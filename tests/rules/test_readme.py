"""What the README tells people to type is what there is."""

import importlib
import re
import shlex

import pytest

from bot.__main__ import COMMANDS
from bot.commands.parsing import Parser
from tests.rules.source import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TYPED = [
    line.partition("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.strip()
]


@pytest.mark.parametrize("line", [line for line in TYPED if line.startswith("make ")])
def test_a_make_target_exists(line: str) -> None:
    target = shlex.split(line)[1]
    assert re.search(rf"^{re.escape(target)}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("line", [line for line in TYPED if "matinee " in line and not line.startswith("make ")])
def test_a_command_takes_its_arguments(line: str) -> None:
    program, command, *arguments = shlex.split(line)
    assert program == ".venv/bin/matinee"
    parser = Parser(prog=command)
    importlib.import_module(f"bot.commands.{command}").configure(parser)
    parser.parse_args(arguments)


def test_the_readme_shows_both_kinds_of_line() -> None:
    assert sum(line.startswith("make ") for line in TYPED) >= 2
    assert sum("matinee " in line for line in TYPED) >= 4


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_module(command: str) -> None:
    module = importlib.import_module(f"bot.commands.{command}")
    assert callable(module.configure)
    assert callable(module.main)


@pytest.mark.parametrize("place", re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README))
def test_every_picture_is_there(place: str) -> None:
    assert (ROOT / place).stat().st_size > 10_000


@pytest.mark.parametrize("folder", re.findall(r"^(bot|core|integrations|prompts|tests)/ ", README, re.MULTILINE))
def test_every_folder_of_the_map_is_there(folder: str) -> None:
    assert (ROOT / folder).is_dir()
