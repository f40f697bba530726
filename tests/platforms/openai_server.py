"""A chat completions endpoint on loopback that is as strict as the real one: what it would reject is rejected here."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast

from aiohttp import web

KEY = "sk-loopback"
MODELS = ("gpt-6-luna", "qwen3.8-flash", "claude-haiku-5-5", "llama4")
PARAMETERS = frozenset(
    {"model", "messages", "temperature", "seed", "max_tokens", "max_completion_tokens", "response_format", "tools",
     "tool_choice", "parallel_tool_calls", "stream", "n"}
)  # fmt: skip
UNKNOWN_TO_STRICT = frozenset({"default", "minLength", "maxLength", "pattern", "prefixItems"})

Json = dict[str, Any]
Behaviour = Callable[[Json], "web.Response | Json | str"]


class Rejected(Exception):
    """What the endpoint says about a bad request."""

    def __init__(self, status: int, message: str, code: str = "invalid_request_error") -> None:
        super().__init__(message)
        self.status, self.code = status, code


@dataclass
class ChatServer:
    """Answers with what was queued: an object as JSON, a text as it is, a response for failures."""

    url: str = ""
    requests: list[Json] = field(default_factory=list[Json])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    behaviours: list[Behaviour] = field(default_factory=list[Behaviour])
    release: asyncio.Event = field(default_factory=asyncio.Event)
    hang: bool = False

    def answers(self, *given: Json | str) -> None:
        """Queue answers."""
        for each in given:
            self.behaviours.append(lambda _, each=each: each)

    def fails(self, status: int, code: str = "server_error", **headers: str) -> None:
        """Queue a failure."""
        body = {"error": {"message": f"failure {status}", "type": code, "code": code, "param": None}}
        self.behaviours.append(lambda _: web.json_response(body, status=status, headers=headers))

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One call."""
        self.headers.append({name.lower(): value for name, value in request.headers.items()})
        try:
            body = check(request, await request.text())
        except Rejected as error:
            told = {"error": {"message": str(error), "type": error.code, "code": error.code, "param": None}}
            return web.json_response(told, status=error.status)
        self.requests.append(body)
        if self.hang:
            await self.release.wait()
        made = self.behaviours.pop(0)(body)
        return made if isinstance(made, web.Response) else web.json_response(completion(body, made))


def check(request: web.Request, text: str) -> Json:
    """The body of a request that the real endpoint would take; Rejected otherwise."""
    if request.headers.get("Authorization") != f"Bearer {KEY}":
        raise Rejected(401, "Incorrect API key provided", "invalid_api_key")
    if request.content_type != "application/json":
        raise Rejected(400, "content type must be application/json")
    body = cast("Json", json.loads(text))
    if unknown := set(body) - PARAMETERS:
        raise Rejected(400, f"Unrecognized request arguments: {sorted(unknown)}")
    if body.get("model") not in MODELS:
        raise Rejected(404, f"The model {body.get('model')} does not exist", "model_not_found")
    check_messages(body.get("messages"))
    check_form(body)
    if not 0 <= body.get("temperature", 1) <= 2 or not isinstance(body.get("seed", 0), int):
        raise Rejected(400, "temperature or seed out of range")
    return body


def check_messages(messages: object) -> None:
    """Roles and contents."""
    if not isinstance(messages, list) or not messages:
        raise Rejected(400, "messages must not be empty")
    for message in cast("list[Json]", messages):
        if message.get("role") not in ("system", "user", "assistant") or not isinstance(message.get("content"), str):
            raise Rejected(400, f"bad message {message!r}")
        if set(message) - {"role", "content", "name"}:
            raise Rejected(400, f"unknown fields in a message: {sorted(message)}")


def check_form(body: Json) -> None:
    """Exactly one of a strict schema and a forced tool."""
    if "response_format" in body:
        form = body["response_format"]
        if form["type"] != "json_schema" or not form["json_schema"]["strict"] or "tools" in body:
            raise Rejected(400, "Invalid response_format")
        return check_strict(form["json_schema"]["schema"])
    tools = body.get("tools", [])
    wanted = body.get("tool_choice", {})
    if len(tools) != 1 or wanted != {"type": "function", "function": {"name": tools[0]["function"]["name"]}}:
        raise Rejected(400, "Invalid tool_choice")
    return check_strict(tools[0]["function"]["parameters"])


def check_strict(schema: object) -> None:
    """The rules of strict structured output."""
    if isinstance(schema, list):
        for each in cast("list[object]", schema):
            check_strict(each)
    if not isinstance(schema, dict):
        return
    node = cast("Json", schema)
    if UNKNOWN_TO_STRICT & set(node) or ("$ref" in node and len(node) > 1):
        raise Rejected(400, f"Invalid schema for response_format: {sorted(node)}")
    if node.get("type") == "object" and (
        node.get("additionalProperties") is not False or set(node["required"]) != set(node["properties"])
    ):
        raise Rejected(400, "Invalid schema for response_format: additionalProperties and required")
    for name, value in node.items():
        for child in cast("Json", value).values() if name in ("properties", "$defs") else [value]:
            check_strict(child)


def completion(body: Json, made: Json | str) -> Json:
    """A completion as it comes over the wire. A `refusal` in the answer refuses, `finish` ends early."""
    text = made if isinstance(made, str) else json.dumps(made)
    message: Json = {"role": "assistant", "content": text, "refusal": None}
    reason = "stop"
    if isinstance(made, dict) and "refusal" in made:
        message |= {"content": None, "refusal": made["refusal"]}
    elif isinstance(made, dict) and "finish" in made:
        message["content"], reason = "{", made["finish"]
    elif "tools" in body and isinstance(made, dict):
        call = {"name": body["tools"][0]["function"]["name"], "arguments": text}
        message |= {"content": None, "tool_calls": [{"id": "call_1", "type": "function", "function": call}]}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": body["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": reason, "logprobs": None}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200},
    }


@asynccontextmanager
async def serving() -> AsyncGenerator[ChatServer]:
    """The server on a free port of this machine."""
    server = ChatServer()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", server.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = cast("tuple[str, int]", runner.addresses[0])[1]
    server.url = f"http://127.0.0.1:{port}/v1"
    try:
        yield server
    finally:
        server.release.set()
        await runner.cleanup()
