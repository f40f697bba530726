"""A vendor's language model as a writer: LangChain inside, our tasks and our errors outside."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import httpx2
from langchain.chat_models import init_chat_model
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langchain_core.runnables import Runnable
from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]
from pydantic import BaseModel, SecretStr, ValidationError

from core.errors import MalformedAnswer, ProviderRefused
from core.ports import LanguageModel, Task
from core.production.purchase import spend
from integrations.language.answers import Unreadable, faults, fitted, json_in
from integrations.language.failures import translated
from integrations.language.schema import strict_schema
from integrations.language.vendors import VENDORS, Method, TokenPrice
from prompts import Prompt, load_prompt

In = TypeVar("In", bound=BaseModel)
Out = TypeVar("Out", bound=BaseModel)

DEAR = 0.05
"""USD. A call that may cost more than this is not repeated when its answer was lost."""
LONGEST_ANSWER = 8_000
"""Tokens."""
_OWN_HEADERS = frozenset(
    {"accept", "accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "user-agent"}
)


@dataclass(frozen=True)
class Usage:
    """One answered call."""

    model: str
    task: str
    input_tokens: int
    output_tokens: int
    usd: float


Recorder = Callable[[Usage], None]


@dataclass(frozen=True)
class ChatSettings:
    """Which model is asked, where, and for how much. Nothing is read from the environment."""

    vendor: str
    """A name out of VENDORS."""
    api_key: SecretStr
    base_url: str = ""
    """Empty for the vendor's own."""
    model: str = ""
    """Empty for the vendor's default."""
    price: TokenPrice | None = None
    """None for the default model's."""
    timeout: float = 90.0
    """Seconds without a sign of life."""


def bill(usage: Usage) -> None:
    """The usual recorder: the cost goes to the ledger's step under way."""
    spend(usage.usd)


class ChatModelWriter(LanguageModel):
    """Writes by asking. One retry layer lives outside; here an answer that does not fit is sent back once, with what
    is wrong with it."""

    def __init__(self, settings: ChatSettings, recorder: Recorder = bill) -> None:
        vendor = VENDORS[settings.vendor]
        self._name = settings.model or vendor.model
        self._price = settings.price or vendor.price
        self._method: Method = vendor.method
        self._seeded = vendor.seeded
        self._vendor = settings.vendor
        self._record = recorder
        self._http = httpx2.AsyncClient(
            trust_env=False, timeout=settings.timeout, event_hooks={"request": [_only_own_headers]}
        )
        self._chat: BaseChatModel = init_chat_model(
            self._name,
            model_provider="openai",
            api_key=settings.api_key,
            base_url=settings.base_url or vendor.base_url,
            timeout=settings.timeout,
            max_retries=0,
            max_tokens=LONGEST_ANSWER,
            use_responses_api=False,
            http_async_client=self._http,
        )

    @property
    def model(self) -> str:
        """Vendor and model."""
        return f"{self._vendor}:{self._name}"

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        """What the model answers to the task's prompt. MalformedAnswer when two answers do not fit."""
        prompt = load_prompt(task.prompt)
        messages = _messages(prompt, inputs)
        answer = await self._ask(task, prompt, messages, seed)
        try:
            return fitted(_data(answer), task.gives)
        except (ValidationError, Unreadable) as error:
            mended = await self._ask(task, prompt, _sent_back(messages, answer, error), seed)
        try:
            return fitted(_data(mended), task.gives)
        except (ValidationError, Unreadable) as error:
            raise MalformedAnswer(f"{self.model} gave no {task.gives.__name__}: {faults(error)}") from error

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def _ask(self, task: Task[In, Out], prompt: Prompt, messages: Sequence[BaseMessage], seed: int) -> AIMessage:
        repeatable = self._most(messages) <= DEAR
        with translated(self.model, repeatable=repeatable), tracing_context(enabled=False):
            answer = await self._form(task, prompt, seed).ainvoke(list(messages))
        if not isinstance(answer, AIMessage):
            raise MalformedAnswer(f"{self.model} answered with a {type(answer).__name__}")
        self._account(task, answer)
        if answer.additional_kwargs.get("refusal") or answer.response_metadata.get("finish_reason") == "content_filter":
            raise ProviderRefused(f"{self.model} refuses the request")
        return answer

    def _form(self, task: Task[In, Out], prompt: Prompt, seed: int) -> Runnable[Any, Any]:
        """The model, bound to the form of the task's answer."""
        schema, name = strict_schema(task.gives), task.gives.__name__
        options: dict[str, Any] = {"seed": seed % 2**31} if self._seeded else {}
        profile: Any = self._chat.profile or {}
        if profile.get("temperature", True):
            options["temperature"] = prompt.temperature
        if self._method == "function_calling":
            tool = {"type": "function", "function": {"name": name, "parameters": schema, "description": task.name}}
            return self._chat.bind_tools([tool], tool_choice=name, **options)
        form = {"name": name, "schema": schema, "strict": True}
        return self._chat.bind(response_format={"type": "json_schema", "json_schema": form}, **options)

    def _account(self, task: Task[In, Out], answer: AIMessage) -> None:
        used = answer.usage_metadata
        asked, answered = (used["input_tokens"], used["output_tokens"]) if used else (0, 0)
        usd = (asked * self._price.input + answered * self._price.output) / 1e6
        self._record(Usage(self.model, task.name, asked, answered, usd))

    def _most(self, messages: Sequence[BaseMessage]) -> float:
        """USD that a call can cost at most: a token is hardly ever less than two characters."""
        tokens = sum(len(message.text) for message in messages) / 2
        return (tokens * self._price.input + LONGEST_ANSWER * self._price.output) / 1e6


async def _only_own_headers(request: httpx2.Request) -> None:
    """Drop headers that the SDK has read out of the environment: they belong to somebody else's settings."""
    for name in list(request.headers):
        if name not in _OWN_HEADERS and not name.startswith("x-stainless-"):
            del request.headers[name]


def _messages(prompt: Prompt, inputs: BaseModel) -> tuple[BaseMessage, ...]:
    """The prompt with its blanks filled by data that no reader can take for its end."""
    values = {name: _fenced(value) for name, value in inputs.model_dump(mode="json").items()}
    rendered = prompt.render(**values)
    return SystemMessage(rendered.system), HumanMessage(rendered.user)


def _fenced(value: object) -> str:
    """JSON in which nothing closes a tag."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def _sent_back(
    messages: Sequence[BaseMessage], answer: AIMessage, error: ValidationError | Unreadable
) -> tuple[BaseMessage, ...]:
    mending = load_prompt("mending").render(faults=_fenced(faults(error)))
    system, *rest = messages
    given = answer.text or json.dumps([call["args"] for call in answer.tool_calls], ensure_ascii=False)
    return SystemMessage(f"{system.text}\n\n{mending.system}"), *rest, AIMessage(given), HumanMessage(mending.user)


def _data(answer: AIMessage) -> dict[str, Any]:
    """The answer's JSON, whether it came as a tool call or as text."""
    return answer.tool_calls[0]["args"] if answer.tool_calls else json_in(answer.text)
