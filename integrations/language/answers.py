"""What is said to a model and what it answers: JSON in whatever it came wrapped in, and a value of the task's type."""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeVar, cast

from pydantic import BaseModel, ValidationError

Out = TypeVar("Out", bound=BaseModel)

_FENCE = re.compile(r"```(?:json)?\s*\n(.*?)\n?```", re.DOTALL | re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_MOST_FAULTS = 12


class Line(NamedTuple):
    """A line of the talk with a model."""

    role: Literal["system", "user", "assistant"]
    text: str


@dataclass(frozen=True)
class Form:
    """What an answer has to look like, and how freely it is written."""

    task: str
    name: str
    schema: dict[str, Any]
    seed: int
    temperature: float


@dataclass(frozen=True)
class Answer:
    """What came back."""

    text: str
    data: dict[str, Any] | None
    """The arguments of a tool call."""
    refused: bool
    input_tokens: int
    output_tokens: int


class Unreadable(ValueError):
    """No JSON object in an answer."""


def json_in(text: str) -> dict[str, Any]:
    """The JSON object in a text: bare, fenced, after a remark, or with commas too many. Unreadable when there is
    none."""
    fenced = _FENCE.search(text)
    for candidate in (text, fenced[1] if fenced else "", text[text.find("{") : text.rfind("}") + 1]):
        for written in (candidate, _TRAILING_COMMA.sub(r"\1", candidate)):
            try:
                found = json.loads(written)
            except ValueError:
                continue
            if isinstance(found, dict):
                return cast("dict[str, Any]", found)
    raise Unreadable("the answer holds no JSON object")


def fitted(data: dict[str, Any], out: type[Out]) -> Out:
    """The value that the data are; fields nobody asked for are left out. ValidationError when it does not fit."""
    try:
        return out.model_validate(data)
    except ValidationError as error:
        extra = [fault["loc"] for fault in error.errors() if fault["type"] == "extra_forbidden"]
        if not extra or len(extra) < error.error_count():
            raise
        for path in extra:
            _remove(data, path)
        return out.model_validate(data)


def faults(error: ValidationError | Unreadable) -> str:
    """What is wrong with an answer, a line for each fault, for whoever has to mend it."""
    if isinstance(error, Unreadable):
        return str(error)
    lines = [f"{'.'.join(str(step) for step in fault['loc']) or 'answer'}: {fault['msg']}" for fault in error.errors()]
    return "\n".join(lines[:_MOST_FAULTS])


def _remove(data: Any, path: tuple[int | str, ...]) -> None:
    for step in path[:-1]:
        data = data[step]
    del data[path[-1]]
