"""The only place that knows LangChain: a question in, an answer out. Importing it takes seconds, so it is done late."""

import json
from collections.abc import Sequence
from typing import Any

import httpx2
from langchain.chat_models import init_chat_model
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langchain_core.runnables import Runnable
from langsmith import tracing_context  # pyright: ignore[reportUnknownVariableType]

from core.errors import MalformedAnswer
from integrations.language.answers import Answer, Form, Line
from integrations.language.failures import translated
from integrations.language.settings import LONGEST_ANSWER, ChatSettings

_OWN_HEADERS = frozenset(
    {"accept", "accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "user-agent"}
)


class LangChainDoor:
    """One vendor's chat model. Nothing is read from the environment, nothing is traced, nothing is retried."""

    def __init__(self, settings: ChatSettings) -> None:
        self._settings = settings
        self._http = httpx2.AsyncClient(
            trust_env=False, timeout=settings.timeout, event_hooks={"request": [_only_own_headers]}
        )
        self._chat: BaseChatModel = init_chat_model(
            settings.model_name,
            model_provider="openai",
            api_key=settings.api_key,
            base_url=settings.address,
            timeout=settings.timeout,
            max_retries=0,
            max_tokens=LONGEST_ANSWER,
            use_responses_api=False,
            http_async_client=self._http,
        )

    async def ask(self, lines: Sequence[Line], form: Form, *, repeatable: bool) -> Answer:
        """The model's answer. Errors are ours; `repeatable` says whether a lost answer may be asked for again."""
        bound = self._bound(form)
        with translated(self._settings.full_name, repeatable=repeatable), tracing_context(enabled=False):
            message = await bound.ainvoke([_message(line) for line in lines])
        if not isinstance(message, AIMessage):
            raise MalformedAnswer(f"{self._settings.full_name} answered with a {type(message).__name__}")
        return _answer(message)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    def _bound(self, form: Form) -> Runnable[Any, Any]:
        """The model, bound to the form of its answer."""
        vendor = self._settings.row
        options: dict[str, Any] = {"seed": form.seed % 2**31} if vendor.seeded else {}
        profile: Any = self._chat.profile or {}
        if profile.get("temperature", True):
            options["temperature"] = form.temperature
        if vendor.method == "function_calling":
            function = {"name": form.name, "parameters": form.schema, "description": form.task}
            tool = {"type": "function", "function": function}
            return self._chat.bind_tools([tool], tool_choice=form.name, **options)
        strict = {"name": form.name, "schema": form.schema, "strict": True}
        return self._chat.bind(response_format={"type": "json_schema", "json_schema": strict}, **options)


async def _only_own_headers(request: httpx2.Request) -> None:
    """Drop headers that the SDK has read out of the environment: they belong to somebody else's settings."""
    for name in list(request.headers):
        if name not in _OWN_HEADERS and not name.startswith("x-stainless-"):
            del request.headers[name]


def _message(line: Line) -> BaseMessage:
    kinds = {"system": SystemMessage, "user": HumanMessage, "assistant": AIMessage}
    return kinds[line.role](line.text)


def _answer(message: AIMessage) -> Answer:
    used = message.usage_metadata
    filtered = message.response_metadata.get("finish_reason") == "content_filter"
    calls = [call["args"] for call in message.tool_calls]
    return Answer(
        text=message.text or json.dumps(calls, ensure_ascii=False),
        data=calls[0] if calls else None,
        refused=bool(message.additional_kwargs.get("refusal")) or filtered,
        input_tokens=used["input_tokens"] if used else 0,
        output_tokens=used["output_tokens"] if used else 0,
    )
