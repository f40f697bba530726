"""Prompts for language models: every file fits its form, and values are only data."""

from pathlib import Path

import pytest

from prompts import load_prompt
from prompts.agent_prompts import BadPrompt, prompt_names

GOOD = """---
version: 2
inputs: [idea, style]
output: Story
temperature: 0.5
---

# system
You write {"json": true} films. It costs $$5.

# user
Idea: $idea
Style: ${style}
"""


def write(folder: Path, text: str, name: str = "outline") -> Path:
    (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def test_a_prompt_is_filled_once(tmp_path: Path) -> None:
    prompt = load_prompt("outline", write(tmp_path, GOOD))
    system, user = prompt.render(idea="a $style cat", style="$idea")
    assert system == 'You write {"json": true} films. It costs $5.'
    assert user == "Idea: a $style cat\nStyle: $idea"
    assert (prompt.version, prompt.output, prompt.temperature, prompt.role) == (2, "Story", 0.5, "outline")
    assert len(prompt.sha) == 64


@pytest.mark.parametrize("values", [{}, {"idea": "x"}, {"idea": "x", "style": "y", "more": "z"}])
def test_other_values_are_refused(values: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(BadPrompt):
        load_prompt("outline", write(tmp_path, GOOD)).render(**values)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no front matter",
        GOOD.replace("# user", "# people"),
        GOOD.replace("version: 2", "version: two"),
        GOOD.replace("version: 2", "version: 2\nauthor: me"),
        GOOD.replace("[idea, style]", "[idea]"),
        GOOD.replace("[idea, style]", "[idea, style, more]"),
        GOOD.replace("$$5", "$5"),
        GOOD.replace("temperature: 0.5", "temperature: 9"),
        GOOD.replace("inputs: [idea, style]", "inputs: ["),
    ],
)
def test_a_file_that_does_not_fit_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(BadPrompt):
        load_prompt("outline", write(tmp_path, text))


@pytest.mark.parametrize("name", ["missing", "../secrets", "/etc/passwd", "", "UPPER"])
def test_only_prompts_are_found(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadPrompt):
        load_prompt(name, tmp_path)


@pytest.mark.parametrize("name", prompt_names())
def test_every_prompt_of_the_house_fits(name: str) -> None:
    assert load_prompt(name).inputs
