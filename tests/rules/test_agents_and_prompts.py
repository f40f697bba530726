"""Every task has a prompt and a keyless writer, and every prompt a caller."""

import importlib
import inspect
import pkgutil
import re
from typing import Any, cast

import pytest

import core.agents
from core.ports import Task
from integrations.language.house.writer import WRITERS
from prompts import load_prompt
from prompts.agent_prompts import prompt_names
from tests.rules.source import modules

AnyTask = Task[Any, Any]


def tasks() -> dict[str, AnyTask]:
    """Every task of every agent, by name."""
    found: dict[str, AnyTask] = {}
    for module in pkgutil.iter_modules(core.agents.__path__):
        for _, member in inspect.getmembers(importlib.import_module(f"core.agents.{module.name}")):
            if isinstance(member, Task):
                task = cast(AnyTask, member)
                found[task.name] = task
    return found


def test_the_house_can_write_every_task() -> None:
    assert set(WRITERS) == set(tasks())
    assert len(WRITERS) >= 5


@pytest.mark.parametrize("task", tasks().values(), ids=lambda task: task.name)
def test_a_task_has_a_prompt_that_names_what_it_gives(task: AnyTask) -> None:
    assert load_prompt(task.prompt).output == task.gives.__name__


@pytest.mark.parametrize("name", prompt_names())
def test_a_prompt_has_one_caller(name: str) -> None:
    called = re.compile(rf"prompt\(\s*[\"']{re.escape(name)}[\"']")
    callers = [task.name for task in tasks().values() if task.prompt == name]
    callers += [path.name for path in modules() if called.search(path.read_text(encoding="utf-8"))]
    assert len(callers) == 1
