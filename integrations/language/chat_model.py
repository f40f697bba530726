"""A vendor's language model as a writer: our tasks and our errors outside, whatever the vendor wants inside."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from core.errors import MalformedAnswer, ProviderRefused
from core.ports import LanguageModel, Task
from core.production.purchase import spend
from integrations.language.answers import Answer, Form, Line, Unreadable, faults, fitted, json_in
from integrations.language.schema import strict_schema
from integrations.language.settings import LONGEST_ANSWER, ChatSettings
from prompts import load_prompt

if TYPE_CHECKING:
    from integrations.language.langchain_door import LangChainDoor

__all__ = ["ChatModelWriter", "ChatSettings", "Recorder", "Usage", "bill"]

In = TypeVar("In", bound=BaseModel)
Out = TypeVar("Out", bound=BaseModel)

DEAR = 0.05
"""USD. A call that may cost more than this is not repeated when its answer was lost."""


@dataclass(frozen=True)
class Usage:
    """One answered call."""

    model: str
    task: str
    input_tokens: int
    output_tokens: int
    usd: float


Recorder = Callable[[Usage], None]


def bill(usage: Usage) -> None:
    """The usual recorder: the cost goes to the ledger's step under way."""
    spend(usage.usd)


class ChatModelWriter(LanguageModel):
    """Writes by asking. One retry layer lives outside; here an answer that does not fit is sent back once, with what
    is wrong with it."""

    def __init__(self, settings: ChatSettings, recorder: Recorder = bill) -> None:
        self._settings = settings
        self._record = recorder
        self._opening = asyncio.Lock()
        self._opened: LangChainDoor | None = None

    @property
    def model(self) -> str:
        """Vendor and model."""
        return self._settings.full_name

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        """What the model answers to the task's prompt. MalformedAnswer when two answers do not fit."""
        prompt = load_prompt(task.prompt)
        form = Form(task.name, task.gives.__name__, strict_schema(task.gives), seed, prompt.temperature)
        rendered = prompt.render(**{name: _fenced(value) for name, value in inputs.model_dump(mode="json").items()})
        lines = (Line("system", rendered.system), Line("user", rendered.user))
        answer = await self._ask(lines, form)
        try:
            return fitted(_data(answer), task.gives)
        except (ValidationError, Unreadable) as error:
            mended = await self._ask(_sent_back(lines, answer, error), form)
        try:
            return fitted(_data(mended), task.gives)
        except (ValidationError, Unreadable) as error:
            raise MalformedAnswer(f"{self.model} gave no {form.name}: {faults(error)}") from error

    async def close(self) -> None:
        """Let go of the connections."""
        if self._opened:
            await self._opened.close()

    async def _ask(self, lines: Sequence[Line], form: Form) -> Answer:
        door = await self._door()
        answer = await door.ask(lines, form, repeatable=self._most(lines) <= DEAR)
        price = self._settings.usd
        usd = (answer.input_tokens * price.input + answer.output_tokens * price.output) / 1e6
        self._record(Usage(self.model, form.task, answer.input_tokens, answer.output_tokens, usd))
        if answer.refused:
            raise ProviderRefused(f"{self.model} refuses the request")
        return answer

    async def _door(self) -> "LangChainDoor":
        """Opened at the first question, in a thread: the libraries behind it take seconds to load."""
        async with self._opening:
            if self._opened is None:
                self._opened = await asyncio.to_thread(_open, self._settings)
            return self._opened

    def _most(self, lines: Sequence[Line]) -> float:
        """USD that a call can cost at most: a token is hardly ever less than two characters."""
        price = self._settings.usd
        return (sum(len(line.text) for line in lines) / 2 * price.input + LONGEST_ANSWER * price.output) / 1e6


def _open(settings: ChatSettings) -> "LangChainDoor":
    from integrations.language.langchain_door import LangChainDoor

    return LangChainDoor(settings)


def _fenced(value: object) -> str:
    """JSON in which nothing closes a tag: no reader takes the data for the end of the prompt."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def _sent_back(lines: Sequence[Line], answer: Answer, error: ValidationError | Unreadable) -> tuple[Line, ...]:
    mending = load_prompt("mending").render(faults=_fenced(faults(error)))
    system, *rest = lines
    told = Line("system", f"{system.text}\n\n{mending.system}")
    return told, *rest, Line("assistant", answer.text), Line("user", mending.user)


def _data(answer: Answer) -> dict[str, object]:
    """The answer's JSON, whether it came as a tool call or as text."""
    return json_in(answer.text) if answer.data is None else answer.data
