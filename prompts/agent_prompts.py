"""Loads what language models are sent: Markdown with front matter, a `# system` and a `# user` part."""

import hashlib
import re
from functools import cache
from pathlib import Path
from string import Template
from typing import Annotated, NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

FOLDER = Path(__file__).parent / "agents"
_NAME = re.compile(r"[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)*")
_FORM = re.compile(r"---\n(?P<front>.*?)\n---\n\s*# system\n(?P<system>.*?)\n# user\n(?P<user>.*)", re.DOTALL)


class BadPrompt(ValueError):
    """A prompt file, or a use of one, that does not fit its form."""


class Rendered(NamedTuple):
    """A prompt with its blanks filled."""

    system: str
    user: str


class _FrontMatter(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Annotated[int, Field(ge=1)]
    inputs: tuple[str, ...]
    output: str
    role: str = ""
    temperature: Annotated[float, Field(ge=0, le=2)] = 0.7


class Prompt(BaseModel):
    """One prompt. `$name` marks a blank, `$$` a dollar sign; braces mean nothing."""

    model_config = ConfigDict(frozen=True)

    name: str
    version: int
    sha: str
    """SHA-256 of the file: part of a step's fingerprint."""
    system: str
    user: str
    inputs: tuple[str, ...]
    output: str
    """The type the answer must fit."""
    role: str
    """Which of the configured models is asked."""
    temperature: float

    def render(self, **values: str) -> Rendered:
        """Fill every blank exactly once: what a value holds is data and never a blank. BadPrompt for other names."""
        if set(values) != set(self.inputs):
            raise BadPrompt(f"{self.name} takes {sorted(self.inputs)}, not {sorted(values)}")
        return Rendered(Template(self.system).substitute(values), Template(self.user).substitute(values))


@cache
def load_prompt(name: str, folder: Path = FOLDER) -> Prompt:
    """The prompt `agents/<name>.md`. BadPrompt when the file is missing or does not fit its form."""
    path = folder / f"{name}.md"
    if not _NAME.fullmatch(name) or not path.is_file():
        raise BadPrompt(f"there is no prompt {name!r}")
    text = path.read_text(encoding="utf-8")
    found = _FORM.fullmatch(text)
    if found is None:
        raise BadPrompt(f"{name}: front matter, then `# system`, then `# user`")
    try:
        front = _FrontMatter.model_validate(yaml.safe_load(found["front"]))
    except (ValidationError, yaml.YAMLError) as error:
        raise BadPrompt(f"{name}: {error}") from error
    _check_blanks(name, found["system"] + found["user"], front.inputs)
    return Prompt(
        name=name,
        version=front.version,
        sha=hashlib.sha256(text.encode()).hexdigest(),
        system=found["system"].strip(),
        user=found["user"].strip(),
        inputs=front.inputs,
        output=front.output,
        role=front.role or name,
        temperature=front.temperature,
    )


def prompt_names(folder: Path = FOLDER) -> tuple[str, ...]:
    """Every prompt there is."""
    return tuple(sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.md")))


def _check_blanks(name: str, body: str, inputs: tuple[str, ...]) -> None:
    template = Template(body)
    if not template.is_valid():
        raise BadPrompt(f"{name}: a `$` that is neither a blank nor `$$`")
    if set(template.get_identifiers()) != set(inputs):
        raise BadPrompt(f"{name}: blanks {sorted(template.get_identifiers())} are not its inputs {sorted(inputs)}")
